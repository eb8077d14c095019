"""Qwen3 networks of random weights, of any size, with a real tokenizer: to measure and to try grammars.

Such a model knows nothing, so what it writes under a grammar is the grammar's doing alone. Its greedy
choices would hardly ever end a number or a list: among 150,000 tokens few do. `loud` makes the rows of
closing characters longer, so that they win more often; the weights stay random. Call from the thread
that owns MLX.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx.utils import tree_flatten
from mlx_lm.models.qwen3 import Model, ModelArgs

from gateway.engine.loading import Checkpoint, checkpoint_of
from gateway.engine.tokenization import Encoder

_COMMON: dict[str, Any] = {
    "model_type": "qwen3",
    "architectures": ["Qwen3ForCausalLM"],
    "rms_norm_eps": 1e-6,
    "max_position_embeddings": 40960,
    "rope_theta": 1_000_000.0,
    "tie_word_embeddings": True,
    "vocab_size": 151_936,
    "eos_token_id": [151_645, 151_643],
}
SMALL: dict[str, Any] = {
    **_COMMON,
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "intermediate_size": 64,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
}
QWEN3_06B: dict[str, Any] = {
    **_COMMON,
    "hidden_size": 1024,
    "num_hidden_layers": 28,
    "intermediate_size": 3072,
    "num_attention_heads": 16,
    "num_key_value_heads": 8,
    "head_dim": 128,
}
LOUD = 1.5
_CLOSERS = ('"', "}", "]", ")", "</", "Ċ</", ",")  # Ċ is a line's end in a vocabulary of bytes


def random_network(
    shape: dict[str, Any], seed: int, tokenizer_json: str, loud: float = LOUD
) -> Model:
    """A network of float32 normal weights, all drawn from `seed`."""
    mx.random.seed(seed)
    network = Model(ModelArgs.from_dict(shape))
    # Larger than usual, so that it does not say the same token for ever.
    network.apply(lambda w: w * 3 if w.ndim > 1 else w)
    rows = network.model.embed_tokens.weight
    louder = mx.array(_closing(tokenizer_json, rows.shape[0]))[:, None]
    network.model.embed_tokens.weight = mx.where(louder, rows * loud, rows)
    network.eval()
    mx.eval(network.parameters())
    return network


def write_random_checkpoint(
    folder: Path, tokenizer: Path, shape: dict[str, Any] = SMALL, seed: int = 0
) -> Path:
    """A checkpoint folder as mlx-lm lays it out, with the tokenizer files of folder `tokenizer`."""
    _write_settings(folder, tokenizer, shape)
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    weights = dict(tree_flatten(random_network(shape, seed, text).parameters()))
    mx.save_safetensors(str(folder / "model.safetensors"), weights)
    return folder


def random_model(
    folder: Path, tokenizer: Path, shape: dict[str, Any], seed: int = 0
) -> tuple[Model, Checkpoint]:
    """What `load` would return for such a folder; the weights are never written."""
    _write_settings(folder, tokenizer, shape)
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    network = random_network(shape, seed, text)
    parameters = sum(value.size for _, value in tree_flatten(network.parameters()))
    return network, checkpoint_of("random", folder, shape, parameters)


def _write_settings(folder: Path, tokenizer: Path, shape: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(tokenizer / name, folder / name)
    (folder / "config.json").write_text(json.dumps(shape), encoding="utf-8")


def _closing(tokenizer_json: str, size: int) -> list[bool]:
    """For every token id: whether its text begins with what ends something."""
    closing = [False] * size
    for text, id in Encoder(tokenizer_json).control.get_vocab().items():
        if id < size:
            closing[id] = text.startswith(_CLOSERS)
    return closing
