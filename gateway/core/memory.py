"""Gives memory back that was needed for a moment, and leaves alone what lasts.

A result of 10 MB is copied several times on its way. What it leaves is free, but glibc keeps it in its
heap as long as something small lies above it: a gateway of 90 MB then stays at 170 MB for hours. Knows the C
library only. Where it has no such call (macOS, Windows, musl), nothing happens.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Protocol

import anyio
import anyio.to_thread

EVERY_S: Final = 10.0
LEAST_BYTES: Final = 16 * 2**20  # less is not worth the look through the heap
_COUNTS: Final = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class _Counts(ctypes.Structure):
    """`struct mallinfo2`; `fordblks` is what is free in all heaps."""

    _fields_ = [(name, ctypes.c_size_t) for name in _COUNTS.split()]


class Heap(Protocol):
    """The heap of this process."""

    def free_bytes(self) -> int:
        """What is free in it, given back or not."""
        ...

    def give_back(self) -> None:
        """Let the system have every free page; takes milliseconds."""
        ...


class Glibc:
    """The heap as glibc keeps it. Raises AttributeError where there is no glibc since 2.33."""

    def __init__(self) -> None:
        libc: Any = ctypes.CDLL(None)
        self._counts, self._trim = libc.mallinfo2, libc.malloc_trim
        self._counts.restype, self._trim.argtypes = _Counts, [ctypes.c_size_t]

    def free_bytes(self) -> int:
        """What is free in it, given back or not."""
        return int(self._counts().fordblks)

    def give_back(self) -> None:
        """Let the system have every free page; takes milliseconds."""
        self._trim(0)


def heap() -> Heap | None:
    """The heap, where it can be tidied."""
    try:
        return Glibc() if sys.platform == "linux" else None
    except (AttributeError, OSError):
        return None


async def tidy(heap: Heap | None, every_s: float = EVERY_S) -> None:
    """Look now and then, and give back what has become free; until cancelled."""
    known = 0
    while heap is not None:
        await anyio.sleep(every_s)
        free = heap.free_bytes()
        if free > known + LEAST_BYTES:
            await anyio.to_thread.run_sync(heap.give_back)
            known = heap.free_bytes()
        known = min(known, free)


@contextmanager
def lasting() -> Iterator[None]:
    """What is made inside lasts as long as the process, so the collector of garbage leaves it alone.

    It rests meanwhile, and never looks at that again: thousands of classes cost a third of their
    import in it, and more when the process ends.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
