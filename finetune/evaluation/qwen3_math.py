"""The arithmetic of a Qwen3 layer in NumPy: norms, rotary positions, masks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
_MASKS: dict[int, Array] = {}


def rms(x: Array, weight: Array | None, eps: float) -> Array:
    """The root-mean-square norm over the last axis, scaled by `weight` if there is one."""
    mean = np.einsum("...i,...i->...", x, x)[..., None] / np.float32(x.shape[-1])
    normed: Array = x * (1 / np.sqrt(mean + np.float32(eps)))
    if weight is not None:
        normed *= weight
    return normed


def rotated(x: Array, turn: tuple[Array, Array]) -> Array:
    """Rotary positions, halves apart: (tokens, heads, width)."""
    cos, sin = turn[0][:, None], turn[1][:, None]
    half = x.shape[-1] // 2
    left, right = x[..., :half], x[..., half:]
    out = np.empty(x.shape, np.float32)
    np.multiply(left, cos, out=out[..., :half])
    out[..., :half] -= right * sin
    np.multiply(right, cos, out=out[..., half:])
    out[..., half:] += left * sin
    return out


def joined(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same slots in fewer ranges."""
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def later(count: int) -> Array:
    """What to add to scores so that no token of a run reads a later one."""
    if count not in _MASKS:
        _MASKS[count] = np.triu(np.full((count, count), -np.inf, np.float32), 1)
    return _MASKS[count]
