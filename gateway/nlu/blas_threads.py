"""How many threads NumPy's own BLAS uses: one, while Python threads share the work out instead."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from pathlib import Path

_NAMES = ("scipy_openblas_{}_num_threads64_", "scipy_openblas_{}_num_threads")


@contextlib.contextmanager
def one_blas_thread() -> Iterator[None]:
    """One BLAS thread for each caller; does nothing where NumPy's BLAS is not the usual one."""
    library = _library()
    name = next((n for n in _NAMES if library and hasattr(library, n.format("set"))), "")
    if library is None or not name:
        yield
        return
    before = getattr(library, name.format("get"))()
    choose = getattr(library, name.format("set"))
    choose(1)
    try:
        yield
    finally:
        choose(before)


def _library() -> ctypes.CDLL | None:
    """The OpenBLAS of NumPy's wheel, which has symbol names of its own."""
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    except OSError:
        return None
    paths = (line.split(maxsplit=5)[-1] for line in maps.splitlines() if "scipy_openblas" in line)
    path = next(paths, None)
    return ctypes.CDLL(path) if path else None
