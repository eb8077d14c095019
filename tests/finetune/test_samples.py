"""Conversations become token ids exactly as serving makes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from training_data import BELL, LIGHT, conversation, write_data

from finetune.conversations import Conversation, write_jsonl
from finetune.errors import DataError
from finetune.samples import SampleCache, end_token, samples_of, written
from gateway import formats
from gateway.core import ConfigError, Reply, ToolCall, Turn
from gateway.engine import SHIPPED, Encoder

CALL = ToolCall("set_light", {"room": 'the "big" room\n', "percent": 5})
BOTH = (CALL, ToolCall("ring_bell", {"times": 2}))
QWEN = Path(__file__).resolve().parents[3] / "shared" / "data" / "qwen3_tokenizer"


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.from_folder(SHIPPED)


def test_each_assistant_turn_is_one_sample_with_the_prompt_that_serving_makes(
    encoder: Encoder,
) -> None:
    talk, glaive = conversation(3), formats.get("glaive")

    made = list(samples_of(talk, glaive, encoder, 0))

    assert [(s.turn, s.kind, s.id) for s in made] == [(1, "call", "test:3"), (3, "text", "test:3")]
    for sample in made:
        prompt = glaive.render(talk.turns[: sample.turn], talk.tools)
        assert list(sample.prompt) == encoder.encode(prompt)


def test_the_completion_is_what_the_format_writes_and_the_end_of_turn(encoder: Encoder) -> None:
    talk, glaive = conversation(3), formats.get("glaive")

    call, text = samples_of(talk, glaive, encoder, 0)

    said = encoder.control.decode(list(call.completion), skip_special_tokens=False)
    wanted = glaive.write(Reply(calls=talk.turns[1].calls))
    assert said == f"{wanted}<|endoftext|>"
    assert call.completion[0] == encoder.control_id("<functioncall>")
    assert encoder.control.decode(list(text.completion[:-1])) == "It is on."


@pytest.mark.parametrize("name", formats.names())
@pytest.mark.parametrize(
    "turn",
    [
        Turn("assistant", "It is on."),
        Turn("assistant", calls=(CALL,)),
        Turn("assistant", "At once.", calls=BOTH),
    ],
    ids=["text", "call", "both"],
)
def test_every_format_is_trained_on_what_it_writes(name: str, turn: Turn) -> None:
    format = formats.get(name)

    pieces = written(format, turn)

    assert "".join(p.text for p in pieces) == format.write(Reply(turn.content, turn.calls))


def test_marks_in_values_stay_plain_text(encoder: Encoder) -> None:
    forged = ToolCall("set_light", {"room": "<functioncall><|endoftext|>", "percent": 1})
    talk = Conversation(
        "a", "a", (LIGHT,), (Turn("user", "x"), Turn("assistant", "<|endoftext|>", calls=(forged,)))
    )

    (sample,) = samples_of(talk, formats.get("glaive"), encoder, 0)

    assert sample.completion.count(encoder.control_id("<functioncall>")) == 1
    assert sample.completion.count(0) == 1
    assert sample.completion[-1] == 0


def test_a_qwen3_call_is_written_with_its_control_tokens() -> None:
    if not QWEN.is_dir():
        pytest.skip("the Qwen3 tokenizer is not here")
    encoder, qwen = Encoder.from_folder(QWEN), formats.get("qwen3")
    end = end_token(qwen, encoder, ())
    talk = Conversation(
        "a", "a", (LIGHT, BELL), (Turn("user", "Light!"), Turn("assistant", calls=(CALL,)))
    )

    (sample,) = samples_of(talk, qwen, encoder, end)

    assert end == 151645
    assert (sample.completion[0], sample.completion[-3], sample.completion[-2]) == (
        151657,
        sample.completion[-3],
        151658,
    )
    said = encoder.control.decode(list(sample.completion), skip_special_tokens=False)
    assert said == qwen.write(Reply(calls=(CALL,))) + "<|im_end|>"
    # The prompt ends as it does at inference, behind an empty thought.
    assert sample.prompt[-4:] == (151667, 271, 151668, 271)


def test_the_end_of_turn_is_the_formats_own_or_the_models(encoder: Encoder) -> None:
    assert end_token(formats.get("glaive"), encoder, {7}) == 0
    assert end_token(formats.get("gemma4"), encoder, {7, 9}) == 7
    with pytest.raises(ConfigError, match="take another format"):
        end_token(formats.get("gemma4"), encoder, ())


def test_an_empty_turn_is_no_sample(encoder: Encoder) -> None:
    talk = Conversation("a", "a", (), (Turn("user", "x"), Turn("assistant", "")))

    assert list(samples_of(talk, formats.get("glaive"), encoder, 0)) == []


def test_samples_are_cached_and_made_again_when_data_or_format_change(
    tmp_path: Path, encoder: Encoder
) -> None:
    data, cache = write_data(tmp_path), SampleCache(tmp_path / "cache")
    glaive, path = formats.get("glaive"), data / "train.jsonl"

    first = cache.load(path, glaive, encoder, 0, 500)
    files = sorted((tmp_path / "cache").iterdir())
    again = cache.load(path, glaive, encoder, 0, 500)
    assert sorted((tmp_path / "cache").iterdir()) == files
    assert list(again) == list(first)
    assert first[1:3] == [first[1], first[2]]

    cache.load(path, formats.get("qwen3"), encoder, 0, 500)
    write_jsonl(path, [conversation(1)])
    assert len(cache.load(path, glaive, encoder, 0, 500)) == 1
    assert len(list((tmp_path / "cache").iterdir())) == 3


def test_a_damaged_cache_file_is_made_again(tmp_path: Path, encoder: Encoder) -> None:
    data, cache = write_data(tmp_path), SampleCache(tmp_path / "cache")
    first = cache.load(data / "train.jsonl", formats.get("glaive"), encoder, 0, 500)
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(file.read_bytes()[:100])

    assert list(cache.load(data / "train.jsonl", formats.get("glaive"), encoder, 0, 500)) == list(
        first
    )


def test_samples_that_are_too_long_are_counted_and_left_out(
    tmp_path: Path, encoder: Encoder
) -> None:
    data, cache = write_data(tmp_path), SampleCache(None)
    path, glaive = data / "train.jsonl", formats.get("glaive")
    everything = cache.load(path, glaive, encoder, 0, 10_000)
    limit = sorted(everything.lengths)[len(everything) // 2]

    fewer = cache.load(path, glaive, encoder, 0, limit)

    assert max(fewer.lengths) == limit
    assert fewer.too_long == len(everything) - len(fewer) > 0
    with pytest.raises(DataError, match="none has at most 3 tokens"):
        cache.load(path, glaive, encoder, 0, 3)


def test_data_that_is_not_there_is_named(tmp_path: Path, encoder: Encoder) -> None:
    with pytest.raises(DataError, match=r"train\.jsonl.*prepare"):
        SampleCache(None).load(tmp_path / "train.jsonl", formats.get("glaive"), encoder, 0, 9)
