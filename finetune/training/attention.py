"""Causal attention that keeps no score matrix: the backward pass computes the scores again.

On a CPU, MLX has no fused attention: the plain one holds (heads, time, time) scores for every layer
and works on the half that the mask throws away. This one goes through blocks of queries, looks at
the keys up to the block's end only, and keeps nothing but its output. Elsewhere MLX's own is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import mlx.core as mx

from gateway.engine import on_cpu

BLOCK = 128  # queries: at 1,024 tokens 44 % of the scores are never made


def causal_attention(q: Any, k: Any, v: Any, scale: float) -> Any:
    """Each position looks at itself and what is before it.

    q is (batch, heads, time, head_dim); k and v may have fewer heads. The result is shaped as q.
    """
    if not on_cpu():
        return mx.fast.scaled_dot_product_attention(q, k, v, scale=scale, mask="causal")
    return _blocked(scale)(q, k, v)


def late_attention(q: Any, k: Any, v: Any, scale: float, start: Any) -> Any:
    """Queries that stand at positions `start`, `start` + 1, ... of their row; start is (batch,)."""
    rows = start[:, None] + mx.arange(q.shape[2])  # (batch, queries)
    seen = mx.arange(k.shape[2]) <= rows[:, None, :, None]
    return mx.fast.scaled_dot_product_attention(q, k, v, scale=scale, mask=seen)


@cache
def _blocked(scale: float) -> Callable[[Any, Any, Any], Any]:
    @mx.custom_function
    def attend(q: Any, k: Any, v: Any) -> Any:
        return mx.concatenate(
            [
                _open(_scores(rows, k, end, scale) @ v[:, :, :end], q)
                for rows, end in _blocks(q, k.shape[1])
            ],
            axis=2,
        )

    @attend.vjp
    def back(primals: Any, wanted: Any, out: Any) -> tuple[Any, Any, Any]:
        q, k, v = primals
        heads, time = k.shape[1], k.shape[2]
        far = (wanted * out).sum(axis=-1, keepdims=True)
        dq, dk, dv = [], mx.zeros_like(k), mx.zeros_like(v)
        for (rows, end), (asked, _), (mean, _) in zip(
            _blocks(q, heads), _blocks(wanted, heads), _blocks(far, heads), strict=True
        ):
            seen = _scores(rows, k, end, scale)
            rest = [(0, 0), (0, 0), (0, time - end), (0, 0)]
            dv = dv + mx.pad(seen.swapaxes(2, 3) @ asked, rest)
            ds = seen * (asked @ v[:, :, :end].swapaxes(2, 3) - mean) * scale
            dq.append(_open(ds @ k[:, :, :end], q))
            dk = dk + mx.pad(ds.swapaxes(2, 3) @ rows, rest)
        return mx.concatenate(dq, axis=2), dk, dv

    made: Callable[[Any, Any, Any], Any] = attend
    return made


def _blocks(x: Any, groups: int) -> Iterator[tuple[Any, int]]:
    """Blocks of rows as (batch, key heads, queries of all heads that share one, ...), with their end."""
    batch, heads, time, size = x.shape
    for at in range(0, time, BLOCK):
        end = min(at + BLOCK, time)
        yield x[:, :, at:end].reshape(batch, groups, heads // groups * (end - at), size), end


def _open(x: Any, like: Any) -> Any:
    """The reverse of one block: (batch, heads, queries, head_dim)."""
    batch, heads = like.shape[:2]
    return x.reshape(batch, heads, -1, x.shape[-1])


def _scores(rows: Any, k: Any, end: int, scale: float) -> Any:
    """Softmax weights of one block over the keys up to its end."""
    length = end - (end - 1) // BLOCK * BLOCK
    seen = mx.arange(end) <= mx.arange(end - length, end)[:, None]
    bias = mx.where(seen, 0.0, -mx.inf).astype(rows.dtype)
    bias = mx.tile(bias, (rows.shape[2] // length, 1))
    return mx.softmax((rows * scale) @ k[:, :, :end].swapaxes(2, 3) + bias, axis=-1, precise=True)
