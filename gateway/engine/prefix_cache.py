"""The key-value caches of prompts seen before, so that a prompt's known beginning is free.

Keyed by token ids; bounded in bytes. What is handed out is a fork: `deepcopy` of an MLX array
shares its buffer until somebody writes, so a stored entry costs nothing to fork and cannot be
corrupted. Belongs to one model with one adapter, and to the thread that owns MLX.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from gateway.engine.mlx_lm_imports import can_trim_prompt_cache, trim_prompt_cache

KvCache = list[Any]  # one entry per layer
MAX_ENTRIES = 16


@dataclass(frozen=True)
class _Entry:
    ids: npt.NDArray[np.int64]
    cache: KvCache
    stable: bool
    nbytes: int


class PrefixStore:
    """Forks of the longest known beginning; evicts the least recently used, passing ones first."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._entries: list[_Entry] = []  # least recently used first

    def fork(self, ids: Sequence[int]) -> tuple[KvCache, int] | None:
        """A cache that holds the first n of `ids`, and n; at least one id is left to feed."""
        wanted = np.asarray(ids, np.int64)
        best, length = None, 0
        for entry in self._entries:
            usable = _usable(entry, wanted)
            if usable >= length and usable > 0:
                best, length = entry, usable
        if best is None:
            return None
        self._touch(best)
        cache = copy.deepcopy(best.cache)
        if surplus := len(best.ids) - length:
            trim_prompt_cache(cache, surplus)
        return cache, length

    def keep(self, ids: Sequence[int], cache: KvCache, *, stable: bool) -> None:
        """Store a fork of `cache`, which holds exactly `ids`; `stable` ones outlive the others."""
        nbytes = sum(layer.nbytes for layer in cache)
        if not ids or nbytes > self._max_bytes:
            return
        if not stable and not can_trim_prompt_cache(cache):
            return  # it would only serve the very same prompt
        entry = _Entry(np.asarray(ids, np.int64), copy.deepcopy(cache), stable, nbytes)
        self._entries = [e for e in self._entries if not _replaces(entry, e)] + [entry]
        self._evict()

    @property
    def nbytes(self) -> int:
        """Bytes held by all entries, counted as if nothing were shared."""
        return sum(entry.nbytes for entry in self._entries)

    def _touch(self, entry: _Entry) -> None:
        # By identity: comparing entries would compare arrays.
        self._entries = [e for e in self._entries if e is not entry] + [entry]

    def _evict(self) -> None:
        while self.nbytes > self._max_bytes or len(self._entries) > MAX_ENTRIES:
            passing = next((e for e in self._entries if not e.stable), self._entries[0])
            self._entries = [e for e in self._entries if e is not passing]


def _common(a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]) -> int:
    n = min(len(a), len(b))
    different = np.flatnonzero(a[:n] != b[:n])
    return int(different[0]) if len(different) else n


def _usable(entry: _Entry, wanted: npt.NDArray[np.int64]) -> int:
    length = min(_common(entry.ids, wanted), len(wanted) - 1)
    whole = length == len(entry.ids)
    return length if whole or can_trim_prompt_cache(entry.cache) else 0


def _replaces(new: _Entry, old: _Entry) -> bool:
    """Whether `new` holds all that `old` held, for the same purpose."""
    holds = _common(new.ids, old.ids) == len(old.ids)
    return holds and new.stable == old.stable and can_trim_prompt_cache(new.cache)
