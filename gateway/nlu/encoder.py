"""The reader's network in NumPy: a BERT encoder of 6 layers, 384 wide, and three heads.

Weights lie in one `.npz`: matrices as bytes with a scale per row, the rest as float32. The
arithmetic is BERT's (post-norm, learned positions) with the tanh form of GELU. A page of 100 tokens takes
2 GFLOP. Knows no text.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gateway.nlu.blas_threads import one_blas_thread

Array = npt.NDArray[np.float32]
HEADS, EPSILON = 12, 1e-12
WORDS = "embeddings.word_embeddings.weight"
MOST_WORKERS = 4  # pages that are read at a time


class Network:
    """The weights, and states of pages."""

    def __init__(self, file: Path) -> None:
        self._w: dict[str, Array] = {}
        with np.load(file) as stored:
            # Of the words' rows few are needed at a time, so they stay bytes.
            self._words, self._scales = stored[WORDS], stored[WORDS + ".scale"]
            for name in set(stored.files) - {WORDS}:
                if not name.endswith(".scale"):
                    array = stored[name].astype(np.float32)
                    scale = name + ".scale"
                    self._w[name] = array * stored[scale] if scale in stored.files else array
        self.layers = 1 + max(int(n.split(".")[1]) for n in self._w if n.startswith("layer."))
        for at in range(self.layers):
            inner = f"layer.{at}.attention.self."
            for part in ("weight", "bias"):
                names = [f"{inner}{which}.{part}" for which in ("query", "key", "value")]
                self._w[f"layer.{at}.qkv.{part}"] = np.concatenate(
                    [self._w.pop(name) for name in names]
                )

    def __getitem__(self, name: str) -> Array:
        return self._w[name]

    def states(self, pages: Sequence[Sequence[int]], second: Sequence[int]) -> list[Array]:
        """Last states (tokens, 384) of each page; its second part begins at `second`."""
        workers = min(len(pages), os.cpu_count() or 1, MOST_WORKERS)
        with one_blas_thread(), ThreadPoolExecutor(max(1, workers)) as pool:
            return list(pool.map(self._page, map(np.asarray, pages), second))

    def _page(self, ids: npt.NDArray[np.int64], second: int) -> Array:
        w, count = self._w, len(ids)
        x = (
            self._words[ids] * self._scales[ids]
            + w["embeddings.position_embeddings.weight"][:count]
        )
        kinds = (np.arange(count) >= second).astype(np.int64)
        x = x + w["embeddings.token_type_embeddings.weight"][kinds]
        x = self._norm(x, "embeddings.LayerNorm")
        for at in range(self.layers):
            x = self._layer(x, f"layer.{at}.")
        return x

    def _layer(self, x: Array, name: str) -> Array:
        count, size = x.shape
        qkv = self._linear(x, name + "qkv").reshape(count, 3, HEADS, size // HEADS)
        q, k, v = qkv.transpose(1, 2, 0, 3)
        scores = q @ k.transpose(0, 2, 1) * np.float32((size // HEADS) ** -0.5)
        seen = (softmax(scores) @ v).transpose(1, 0, 2).reshape(count, size)
        x = self._norm(
            x + self._linear(seen, name + "attention.output.dense"),
            name + "attention.output.LayerNorm",
        )
        wide = self._linear(x, name + "intermediate.dense")
        wide = gelu(wide)
        return self._norm(x + self._linear(wide, name + "output.dense"), name + "output.LayerNorm")

    def _linear(self, x: Array, name: str) -> Array:
        out: Array = x @ self._w[name + ".weight"].T + self._w[name + ".bias"]
        return out

    def _norm(self, x: Array, name: str) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + EPSILON)
        out: Array = centred / spread * self._w[name + ".weight"] + self._w[name + ".bias"]
        return out


def gelu(x: Array) -> Array:
    """The tanh form of GELU."""
    inner = np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x))
    return np.asarray(np.float32(0.5) * x * (inner + np.float32(1.0)))


def softmax(scores: npt.NDArray[Any]) -> Array:
    """Probabilities along the last axis."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True), dtype=np.float32)
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True))
