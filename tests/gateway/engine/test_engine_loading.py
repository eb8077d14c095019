"""What can be wrong with model folders and adapters, and what a loaded model says about itself."""

import json
import shutil
from pathlib import Path

import mlx.core as mx
import mlx_lm
import numpy as np
import pytest
from calls import ask
from mlx.utils import tree_flatten
from mlx_lm.tuner.utils import load_adapters
from mlx_lm.utils import load_model
from tiny_checkpoint import write_adapter, write_checkpoint

from gateway.core import ModelError
from gateway.engine import MlxEngine, load, load_engine, on_cpu


def copy(folder: Path, to: Path) -> Path:
    return Path(shutil.copytree(folder, to))


def test_a_loaded_engine_says_what_it_is(engine: MlxEngine) -> None:
    assert (engine.label, engine.small, engine.model_type) == ("toy", True, "qwen3")
    assert engine.chat_template is None
    assert "<functioncall>" in engine.vocab


def test_the_label_names_the_adapter_and_can_be_given(checkpoint: Path, adapter: Path) -> None:
    for label, expected in ((None, "toy+lora"), ("mine", "mine")):
        engine = load_engine(checkpoint, adapter, label=label)
        engine.close()

        assert engine.label == expected


def test_mlx_lm_itself_loads_the_same_folder(checkpoint: Path, adapter: Path) -> None:
    _, tokenizer = mlx_lm.load(str(checkpoint), adapter_path=str(adapter))

    detokenizer = tokenizer.detokenizer
    text = '<functioncall> {"name": "get_weather", "arguments": \'{"location": "Zürich 🙂"}\'}'
    for token in tokenizer.encode(text, add_special_tokens=False):
        detokenizer.add_token(token)
    detokenizer.finalize()

    assert detokenizer.text == text
    assert tokenizer.eos_token_ids == {tokenizer.convert_tokens_to_ids("<|endoftext|>")}


@pytest.mark.skipif(not on_cpu(), reason="16-bit weights are fast on a GPU and stay as they are")
def test_weights_are_float32_on_a_cpu(checkpoint: Path, adapter: Path) -> None:
    for lora in (None, adapter):
        network, _ = load(checkpoint, lora)

        kinds = {value.dtype for _, value in tree_flatten(network.parameters())}
        assert kinds == {mx.float32}


def test_the_adapter_changes_the_scores_as_in_mlx_lm(checkpoint: Path, adapter: Path) -> None:
    network, known = load(checkpoint, adapter)
    bare, _ = load(checkpoint, None)
    reference, _ = load_model(checkpoint)
    load_adapters(reference, str(adapter))
    reference.set_dtype(mx.float32)
    reference.eval()
    ids = mx.array([known.encoder.encode(ask())])

    ours, theirs, plain = (
        np.array(m(ids)[0].astype(mx.float32)) for m in (network, reference, bare)
    )

    np.testing.assert_allclose(ours, theirs, atol=2e-3)
    assert (ours.argmax(-1) == theirs.argmax(-1)).all()
    assert np.abs(ours - plain).max() > 0.1


def test_end_tokens_come_from_every_file_that_names_one(tmp_path: Path, checkpoint: Path) -> None:
    folder = copy(checkpoint, tmp_path / "m")
    (folder / "generation_config.json").write_text('{"eos_token_id": [1, 2]}', encoding="utf-8")

    _, known = load(folder, None)

    assert known.eos_ids == {0, 1, 2}


def test_a_chat_template_is_found_in_either_place(tmp_path: Path, checkpoint: Path) -> None:
    folder = copy(checkpoint, tmp_path / "m")
    settings = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
    (folder / "tokenizer_config.json").write_text(json.dumps({**settings, "chat_template": "A"}))
    in_settings = load(folder, None)[1].chat_template
    (folder / "chat_template.jinja").write_text("B", encoding="utf-8")

    assert (in_settings, load(folder, None)[1].chat_template) == ("A", "B")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere.*no such folder; name a folder with config"):
        load_engine(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
def test_a_missing_file_is_named(tmp_path: Path, checkpoint: Path, name: str) -> None:
    folder = copy(checkpoint, tmp_path / "m")
    (folder / name).unlink()

    with pytest.raises(ModelError, match=f"has no {name}; name a complete folder"):
        load_engine(folder)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.json", "{"),
        ("config.json", '{"model_type": "qwen3"}'),
        ("config.json", '{"model_type": "no_such_type"}'),
        ("model.safetensors", "not tensors"),
        ("tokenizer.json", "{}"),
        ("tokenizer_config.json", "]"),
    ],
)
def test_a_broken_file_is_one_clear_line(
    tmp_path: Path, checkpoint: Path, name: str, content: str
) -> None:
    folder = copy(checkpoint, tmp_path / "m")
    (folder / name).write_text(content, encoding="utf-8")

    with pytest.raises(ModelError) as caught:
        load_engine(folder)

    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_hub_name_without_network_or_cache_says_so() -> None:
    with pytest.raises(ModelError, match="not in the local hub cache and cannot be downloaded"):
        load_engine("nobody-here/no-such-model")


@pytest.mark.parametrize("name", ["adapter_config.json", "adapters.safetensors"])
def test_an_adapter_without_a_file_is_refused(
    tmp_path: Path, checkpoint: Path, adapter: Path, name: str
) -> None:
    folder = copy(adapter, tmp_path / "a")
    (folder / name).unlink()

    with pytest.raises(ModelError, match=f"adapter .* has no {name}"):
        load_engine(checkpoint, folder)


def test_an_adapter_of_another_shape_is_refused(tmp_path: Path, checkpoint: Path) -> None:
    other = write_adapter(tmp_path / "a", write_checkpoint(tmp_path / "m", hidden_size=48))

    with pytest.raises(ModelError, match="does not fit the model") as caught:
        load_engine(checkpoint, other)

    assert "\n" not in str(caught.value)


def test_an_adapter_that_lacks_weights_is_refused(tmp_path: Path, checkpoint: Path) -> None:
    half = write_adapter(tmp_path / "a", checkpoint, leave_out="layers.1.")

    with pytest.raises(ModelError, match=r"lacks 4 of its weights, first model\.layers\.1"):
        load_engine(checkpoint, half)


def test_stdout_stays_clean_while_a_model_loads(
    checkpoint: Path, adapter: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    load_engine(checkpoint, adapter).close()

    assert capfd.readouterr().out == ""
