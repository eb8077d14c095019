"""The forward pass of a dense float32 Qwen3 in NumPy, over token runs that share their beginnings.

Why not MLX: its CPU exponential is scalar (16 ns each, NumPy 0.5 ns), so softmax is two thirds of a
forward there; and here a run may attend to any earlier slots, so what prompts share is computed once.
The weights are views of the MLX arrays. Only for a CPU; anything but the plain architecture is left
to MLX. The arithmetic is that of mlx_lm.models.qwen3, float32 throughout.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from finetune.evaluation.qwen3_math import Array, joined, later, rms, rotated

Ids = npt.NDArray[np.int64]
SMALL = 100_000_000  # parameters
_STEADY = 60.0  # exp of it is far from the largest float32, and of its negative from the smallest
_HEAD_ROWS = 256  # positions whose scores over the vocabulary exist at once


class Bank:
    """Keys (layer, head, width, slot) and values (layer, head, slot, width) of `slots` tokens.

    Keys lie as the product with few queries needs them: that is three times faster.
    """

    def __init__(self, model: Qwen3, slots: int) -> None:
        outer = (len(model.layers), model.kv_heads)
        self.keys = np.empty((*outer, model.width, slots), np.float32)
        self.values = np.empty((*outer, slots, model.width), np.float32)

    def gather(self, ranges: Sequence[tuple[int, int]], to: int) -> None:
        """Copy the slots of some ranges to `to` and on, one after the other."""
        for start, end in ranges:
            self.keys[..., to : to + end - start] = self.keys[..., start:end]
            self.values[:, :, to : to + end - start] = self.values[:, :, start:end]
            to += end - start


@dataclass(frozen=True)
class Run:
    """New tokens in consecutive slots `[start, start + count)` of a bank.

    Attributes:
        path: Earlier slots of the same bank that they read, as ranges; the own ones go without saying.
        wanted: Which of the new tokens, counted from 0, need a prediction.
    """

    bank: Bank
    start: int
    count: int
    path: tuple[tuple[int, int], ...]
    wanted: Ids


Parts = tuple[Array, ...]  # matrices (in, out) whose products stand side by side


@dataclass(frozen=True)
class _Layer:
    """Weights; a norm that is None has been multiplied into the matrices behind it.

    Attributes:
        heads: Norm weights of each query and key head, the attention's scale in those of the queries.
        steady: Whether no score can be too large for the exponential as it is.
    """

    norm: Array | None
    q: Parts
    kv: Parts
    qkv: Parts
    heads: Array
    steady: bool
    o: Array
    mlp_norm: Array | None
    gate_up: Parts
    down: Array


class Qwen3:
    """The weights, and `predict`; `small`: whether there is room for copies of the matrices.

    With 16 rows the product with a copy, laid out for it, is three times faster; a large model would
    take its memory twice.
    """

    def __init__(self, network: Any, small: bool | None = None) -> None:
        args, inner = network.args, network.model
        self.heads, self.kv_heads = args.num_attention_heads, args.num_key_value_heads
        self.width, self._eps = args.head_dim, args.rms_norm_eps
        self._embedding = _view(inner.embed_tokens.weight)
        small = _is_small(network) if small is None else small
        head = self._embedding if args.tie_word_embeddings else _view(network.lm_head.weight)
        self._norm, (self._head,) = _side_by_side(small, _view(inner.norm.weight), head)
        self.layers = [_layer(block, self, small) for block in inner.layers]
        rope = inner.layers[0].self_attn.rope
        exponents = np.arange(0, self.width, 2, dtype=np.float64) / self.width
        self._frequencies = rope.scale * rope.base**-exponents

    @classmethod
    def of(cls, network: Any) -> Qwen3 | None:
        """The same model, if it is a dense float32 Qwen3 on a CPU with nothing special about it."""
        return cls(network) if _is_plain(network) else None

    @property
    def slot_bytes(self) -> int:
        """Bytes of the keys and values of one token."""
        return int(8 * len(self.layers) * self.kv_heads * self.width)

    def predict(self, ids: Ids, positions: Ids, runs: Sequence[Run]) -> Ids:
        """The best next token at every wanted place, in order; fills the banks.

        `ids` and `positions` (tokens,) lie in the order of the runs.
        """
        x = self._embedding[ids]
        angles = positions[:, None] * self._frequencies
        turn = np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)
        borders = np.cumsum([0, *(run.count for run in runs)])
        wanted = np.concatenate(
            [start + run.wanted for start, run in zip(borders, runs, strict=False)]
        )
        for number, layer in enumerate(self.layers):
            last = number == len(self.layers) - 1
            x = self._block(number, layer, x, turn, runs, borders, wanted if last else None)
        x = rms(x, self._norm, self._eps)
        parts = [
            (x[start : start + _HEAD_ROWS] @ self._head).argmax(-1)
            for start in range(0, len(x), _HEAD_ROWS)
        ]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def _block(
        self,
        number: int,
        layer: _Layer,
        x: Array,
        turn: tuple[Array, Array],
        runs: Sequence[Run],
        borders: Ids,
        wanted: Ids | None,
    ) -> Array:
        """One layer; the last one computes more than keys and values only where `wanted`."""
        h = rms(x, layer.norm, self._eps)
        cut = self.heads
        if wanted is None:
            made = self._split(_times(h, layer.qkv))
            queries, values = made[:, :cut], made[:, cut + self.kv_heads :]
            both = self._turned(made[:, : cut + self.kv_heads], layer.heads, turn)
            queries, keys = both[:, :cut], both[:, cut:]
        else:
            made = self._split(_times(h, layer.kv))
            keys = self._turned(made[:, : self.kv_heads], layer.heads[cut:], turn)
            values = made[:, self.kv_heads :]
            h, x, turn = h[wanted], x[wanted], (turn[0][wanted], turn[1][wanted])
            queries = self._turned(self._split(_times(h, layer.q)), layer.heads[:cut], turn)
        for run, begin in zip(runs, borders, strict=False):
            own = slice(begin, begin + run.count)
            place = slice(run.start, run.start + run.count)
            run.bank.keys[number, :, :, place] = keys[own].transpose(1, 2, 0)
            run.bank.values[number, :, place] = values[own].transpose(1, 0, 2)
        x = x + self._attend(number, queries, runs, wanted is not None, layer.steady) @ layer.o
        made = _times(rms(x, layer.mlp_norm, self._eps), layer.gate_up)
        gate, up = made[:, : made.shape[1] // 2], made[:, made.shape[1] // 2 :]
        shut = np.negative(gate)
        np.exp(shut, out=shut)
        shut += np.float32(1)
        np.divide(gate, shut, out=shut)
        shut *= up
        x += shut @ layer.down
        return x

    def _split(self, x: Array) -> Array:
        """(tokens, heads x width) -> (tokens, heads, width)."""
        return x.reshape(len(x), -1, self.width)

    def _turned(self, x: Array, weight: Array, turn: tuple[Array, Array]) -> Array:
        return rotated(rms(x, weight, self._eps), turn)

    def _attend(
        self, number: int, queries: Array, runs: Sequence[Run], late: bool, steady: bool
    ) -> Array:
        """(queries, heads, width) -> (queries, heads x width); `late`: queries only where wanted."""
        count, group = len(queries), self.heads // self.kv_heads
        # (kv head, query x group, width): the queries of a run lie together.
        grouped = queries.reshape(count, self.kv_heads, group, self.width).transpose(1, 0, 2, 3)
        q = grouped.reshape(self.kv_heads, count * group, self.width)
        mixture = _Mixture(q.shape, steady)
        first = 0
        for near in _neighbours(runs):
            sizes = [len(run.wanted) if late else run.count for run in near]
            bank, before = near[0].bank, first
            shared = 0 if len(near) == 1 else 1  # ranges that all of them read
            if shared:
                rows = slice(first * group, (first + sum(sizes)) * group)
                a, b = near[0].path[0]
                scores = q[:, rows] @ bank.keys[number, ..., a:b]
                mixture.add(rows, scores, bank.values[number, :, a:b])
            for run, size in zip(near, sizes, strict=True):
                rows = slice(before * group, (before + size) * group)
                before += size
                if not size:
                    continue
                ranges = joined((*run.path[shared:], (run.start, run.start + run.count)))
                for a, b in ranges:
                    scores = q[:, rows] @ bank.keys[number, ..., a:b]
                    if b == ranges[-1][1] and run.count > 1:
                        unseen = later(run.count)[run.wanted] if late else later(run.count)
                        by_query = scores.reshape(self.kv_heads, size, group, b - a)
                        by_query[..., -run.count :] += unseen[:, None]
                    mixture.add(rows, scores, bank.values[number, :, a:b])
            first = before
        mixed = mixture.result().reshape(self.kv_heads, count, group, self.width)
        return mixed.transpose(1, 0, 2, 3).reshape(count, -1)


class _Mixture:
    """Values mixed by the softmax of scores that come in parts: (kv head, row, width)."""

    def __init__(self, shape: tuple[int, ...], steady: bool) -> None:
        self._out = np.zeros(shape, np.float32)
        self._sum = np.zeros((*shape[:-1], 1), np.float32)
        self._top = None if steady else np.full((*shape[:-1], 1), -np.inf, np.float32)

    def add(self, rows: slice, scores: Array, values: Array) -> None:
        """One part of some rows; `scores` (kv head, row, slot) is used up."""
        if self._top is not None:
            top = np.maximum(self._top[:, rows], scores.max(-1, keepdims=True))
            shrink = np.exp(self._top[:, rows] - top)
            self._out[:, rows] *= shrink
            self._sum[:, rows] *= shrink
            self._top[:, rows] = top
            scores -= top
        np.exp(scores, out=scores)
        self._sum[:, rows] += scores.sum(-1, keepdims=True)
        self._out[:, rows] += scores @ values

    def result(self) -> Array:
        """What was mixed."""
        self._out /= self._sum
        return self._out


def _neighbours(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Runs one after the other, those together that read the same first range of the same bank."""
    near: list[Run] = []
    for run in runs:
        if near and not (run.bank is near[0].bank and run.path[:1] == near[0].path[:1] != ()):
            yield near
            near = []
        near.append(run)
    if near:
        yield near


def _view(weight: Any) -> Array:
    return np.asarray(weight)


def _is_small(network: Any) -> bool:
    from mlx_lm.utils import get_total_parameters

    return bool(get_total_parameters(network) < SMALL)


def _side_by_side(small: bool, norm: Array | None, *weights: Array) -> tuple[Array | None, Parts]:
    """A norm and what it goes into: of a small model one matrix with the norm multiplied in."""
    if not small:
        return norm, tuple(weight.T for weight in weights)
    joined = np.concatenate([weight.T for weight in weights], axis=-1)
    return None, (np.ascontiguousarray(joined if norm is None else joined * norm[:, None]),)


def _times(x: Array, parts: Parts) -> Array:
    return x @ parts[0] if len(parts) == 1 else np.concatenate([x @ p for p in parts], axis=-1)


def _layer(block: Any, sizes: Qwen3, small: bool) -> _Layer:
    attention, mlp = block.self_attn, block.mlp
    q, k, v = (_view(getattr(attention, f"{name}_proj").weight) for name in "qkv")
    norm, qkv = _side_by_side(small, _view(block.input_layernorm.weight), q, k, v)
    mlp_norm, gate_up = _side_by_side(
        small,
        _view(block.post_attention_layernorm.weight),
        *(_view(part.weight) for part in (mlp.gate_proj, mlp.up_proj)),
    )
    q_norm = _view(attention.q_norm.weight) * np.float32(sizes.width**-0.5)
    k_norm = _view(attention.k_norm.weight)
    cut = sizes.heads * sizes.width
    # A normed head is sqrt(width) long before its weights, so no product of two is larger.
    largest = float(np.abs(q_norm).max() * np.abs(k_norm).max()) * sizes.width
    return _Layer(
        norm=norm,
        q=(qkv[0][:, :cut],) if small else qkv[:1],
        kv=(qkv[0][:, cut:],) if small else qkv[1:],
        qkv=qkv,
        heads=np.stack([q_norm] * sizes.heads + [k_norm] * sizes.kv_heads),
        steady=largest < _STEADY,
        o=_side_by_side(small, None, _view(attention.o_proj.weight))[1][0],
        mlp_norm=mlp_norm,
        gate_up=gate_up,
        down=_side_by_side(small, None, _view(mlp.down_proj.weight))[1][0],
    )


def _is_plain(network: Any) -> bool:
    import mlx.core as mx
    from mlx import nn
    from mlx.utils import tree_flatten

    from gateway.engine import on_cpu

    if type(network).__module__ != "mlx_lm.models.qwen3" or not on_cpu():
        return False
    leaves = [m for _, m in network.named_modules() if not m.children()]
    ropes = [m for m in leaves if type(m) is nn.RoPE]
    known = (nn.Linear, nn.Embedding, nn.RMSNorm, nn.RoPE)
    return (
        all(type(m) in known for m in leaves)
        and len(ropes) == len(network.model.layers)
        and not any(rope.traditional for rope in ropes)
        and all(
            name.endswith("weight") and w.dtype == mx.float32
            for name, w in tree_flatten(network.parameters())
        )
    )
