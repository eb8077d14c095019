"""What a random-weight model writes when the engine constrains it, and when it does not."""

import json
import re
from dataclasses import replace
from pathlib import Path

import anyio
import jsonschema
import mlx.core as mx
import numpy as np
import pytest
from calls import GLAIVE, TOOLS, ask, read_call, required
from llguidance import LLTokenizer
from tiny_checkpoint import write_checkpoint

from gateway.core import Completion, Grammar, Prompt, Segment, ToolRule
from gateway.engine import Compiler, Constraint, Feed, MlxEngine, load, load_engine
from gateway.engine.decoding import Decoder, Request

pytestmark = pytest.mark.anyio
ANY = ToolRule("any", ' {"name": "any"', '" {\\"name\\": \\"any\\"}"', '" {\\"name\\": \\"any\\"}"')


async def complete(
    engine: MlxEngine, prompt: Prompt, grammar: Grammar | None = None, max_tokens: int = 120
) -> Completion:
    with anyio.fail_after(60):
        return await engine.complete(
            prompt, grammar=grammar, stop=GLAIVE.stop, max_tokens=max_tokens
        )


@pytest.mark.parametrize(
    "question", ["weather in Boston?", "100 USD", "", "naïve 東京 🙂", "x" * 900]
)
async def test_random_weights_under_a_grammar_always_write_a_valid_call(
    engine: MlxEngine, question: str
) -> None:
    done = await complete(engine, ask(question), required())

    name, arguments = read_call(done.text)
    tool = next(t for t in TOOLS if t.name == name)
    jsonschema.validate(arguments, dict(tool.parameters))


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_other_weights_write_valid_calls_too(tmp_path: Path, seed: int) -> None:
    engine = load_engine(write_checkpoint(tmp_path / "m", seed=seed, tie_word_embeddings=False))

    done = await complete(engine, ask(), required())
    await engine.aclose()

    name, arguments = read_call(done.text)
    jsonschema.validate(arguments, dict(next(t for t in TOOLS if t.name == name).parameters))


async def test_a_call_starts_when_free_text_has_written_the_trigger(engine: MlxEngine) -> None:
    free = await complete(engine, ask(), max_tokens=30)
    word = max(re.findall(r"[a-zA-Z]+", free.text), key=len)
    before = free.text[: free.text.find(word) + len(word)]

    done = await complete(engine, ask(), Grammar(word, (ANY,)), max_tokens=60)

    assert done.text.startswith(before + ' {"name": "any"}')


async def test_a_token_that_reaches_beyond_the_trigger_is_cut_there(engine: MlxEngine) -> None:
    free = await complete(engine, ask(), max_tokens=40)
    # Every position of the text is tried: some of them are inside a token.
    for length in range(1, 25):
        trigger = free.text[length - 1 : length + 1]
        if not trigger.isascii():
            continue
        done = await complete(engine, ask(), Grammar(trigger, (ANY,)), max_tokens=60)
        at = done.text.find(trigger) + len(trigger)

        assert done.text[at:].startswith(' {"name": "any"}')


async def test_free_text_may_be_followed_by_a_second_call(engine: MlxEngine) -> None:
    free = await complete(engine, ask(), max_tokens=3)
    trigger = next(c for c in free.text if c.isascii())

    done = await complete(engine, ask(), Grammar(trigger, (ANY,)), max_tokens=400)

    assert done.text.count('{"name": "any"}') >= 2


async def test_a_known_beginning_is_cached_and_changes_nothing(checkpoint: Path) -> None:
    engine = load_engine(checkpoint)
    cold = [await complete(engine, ask(q), required()) for q in ("a", "weather in Rome", "a")]
    engine.close()
    fresh = load_engine(checkpoint, None)
    alone = await complete(fresh, ask("weather in Rome"), required())
    fresh.close()

    stable = len(cold[0].text) and cold[1].cached_tokens
    assert cold[0].cached_tokens == 0
    assert stable > cold[1].prompt_tokens // 2
    assert cold[1].text == alone.text
    assert cold[2].text == cold[0].text
    assert cold[2].cached_tokens > 0


async def test_warm_up_reads_the_stable_part_before_the_first_question(checkpoint: Path) -> None:
    engine = load_engine(checkpoint)
    prompt = ask("weather in Rome")
    await engine.warm_up(prompt, required())

    done = await complete(engine, prompt, required())
    engine.close()

    stable = Prompt(prompt.segments[: prompt.stable])
    assert done.cached_tokens >= engine.count_tokens(stable)


def test_forced_tokens_change_nothing_but_the_number_of_forwards(checkpoint: Path) -> None:
    network, known = load(checkpoint, None)
    prompt, grammar = ask(), required()
    decoder = Decoder(network, known, prefix_bytes=0)
    done = decoder.complete(Request(prompt, grammar, GLAIVE.stop, 120), lambda: False)

    # The plain loop: no cache, one forward over everything per token, forced ones one by one.
    tokenizer = LLTokenizer(known.tokenizer_json, n_vocab=known.vocab_size)
    constraint = Constraint(Compiler(tokenizer), grammar)
    trigger = known.encoder.control.token_to_id(grammar.trigger)
    written, ids = [trigger], known.encoder.encode(prompt)
    while not constraint.finished:
        if forced := constraint.forced():
            written += forced
            continue
        scores = np.array(network(mx.array([ids + written]))[0, -1])
        written.append(constraint.choose(scores))

    call = known.encoder.control.decode(written, skip_special_tokens=False)
    assert done.text.startswith(call)
    assert read_call(call)


async def test_max_tokens_ends_text_without_half_a_character(engine: MlxEngine) -> None:
    for limit in range(1, 40, 3):
        done = await complete(engine, ask(), max_tokens=limit)

        assert (done.generated_tokens, done.finish_reason) == (limit, "length")
        done.text.encode("utf-8")


async def test_a_call_that_does_not_fit_ends_with_length(engine: MlxEngine) -> None:
    done = await complete(engine, ask(), required(), max_tokens=7)

    assert done.finish_reason == "length"
    assert done.generated_tokens == 7


async def test_text_ends_before_a_stop_string(engine: MlxEngine) -> None:
    free = await complete(engine, ask(), max_tokens=30)
    stop = next(c for c in free.text[3:] if c.isascii())

    done = await engine.complete(ask(), grammar=None, stop=(stop,), max_tokens=30)

    assert done.text == free.text[: free.text.find(stop)]
    assert done.finish_reason == "stop"


async def test_a_stop_string_inside_a_call_is_part_of_the_call(engine: MlxEngine) -> None:
    done = await engine.complete(ask(), grammar=required(), stop=("arguments",), max_tokens=120)

    assert read_call(done.text)


async def test_the_names_are_ranked_by_probability(engine: MlxEngine) -> None:
    done = await complete(engine, ask(), required())

    scores = [c.score for c in done.candidates]
    assert {c.tool for c in done.candidates} == {t.name for t in TOOLS}
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) == pytest.approx(1.0)
    json.dumps(scores)


async def test_the_probability_of_a_call_is_reported_only_with_a_grammar(
    engine: MlxEngine,
) -> None:
    free = await complete(engine, ask(), max_tokens=2)
    auto = await complete(engine, ask(), replace(required(), mode="auto"), max_tokens=2)

    assert free.call_probability is None
    assert auto.call_probability is not None
    assert 0 <= auto.call_probability <= 1
    assert auto.candidates == ()


async def test_an_empty_grammar_and_an_empty_prompt_are_no_accident(engine: MlxEngine) -> None:
    done = await complete(engine, Prompt((Segment(""),)), Grammar("<x>", ()), max_tokens=3)

    assert done.prompt_tokens == 1
    assert done.candidates == ()


def test_decoding_stops_within_one_step_of_being_cancelled(checkpoint: Path) -> None:
    network, known = load(checkpoint, None)
    asked = iter(range(10_000))

    done = Decoder(network, known, 0).complete(
        Request(ask(), None, (), 5000), lambda: next(asked) >= 9
    )

    assert done.finish_reason == "cancelled"
    assert done.generated_tokens < 10


def test_a_long_prompt_is_read_in_chunks_and_cancelled_between_them(checkpoint: Path) -> None:
    network, known = load(checkpoint, None)
    asked = iter(range(10_000))

    done = Decoder(network, known, 0).complete(
        Request(ask("word " * 3000), None, (), 5), lambda: next(asked) >= 2
    )

    assert (done.finish_reason, done.generated_tokens) == ("cancelled", 0)


def test_a_model_with_an_unknown_head_gives_the_same_scores(checkpoint: Path) -> None:
    network, known = load(checkpoint, None)
    ids = known.encoder.encode(ask())

    def scores() -> list[np.ndarray]:
        feed = Feed(network, None, 0, lambda: False, chunk=64)
        return [feed.scores(ids), feed.scores([40, 41, 42]), feed.scores([43])]

    plain = scores()
    network.__class__ = type("Unknown", (type(network),), {"__module__": "elsewhere"})

    for ours, theirs in zip(plain, scores(), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-3)
