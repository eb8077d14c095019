"""A fast BLAS for MLX on a Linux CPU, if the machine has one.

The `mlx-cpu` wheel links a reference BLAS (2 GFLOP/s). Symbols of an OpenBLAS that is loaded before
it, globally, win: the same code then runs up to 70 times faster. Concerns neither macOS nor a GPU.
Imports no MLX.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

NAMES = ("libopenblas.so.0", "libopenblas.so")
FOLDERS = (
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/lib64",
    "/usr/lib",
    "/usr/local/lib",
    "/opt/OpenBLAS/lib",
)
INSTALL = (
    "install one (Debian, Ubuntu: apt install libopenblas0-pthread; Fedora: dnf install openblas; "
    "Arch: pacman -S openblas): the model then runs 10 to 70 times faster on this CPU"
)


@dataclass(frozen=True)
class BlasReport:
    """What was found; `advice` is empty when there is nothing to do."""

    found: bool
    path: str = ""
    threads: int = 0
    advice: str = ""


@cache
def blas_report() -> BlasReport:
    """Load OpenBLAS for the whole process, once, and say what happened.

    Takes effect only before the first `import mlx.core`.
    """
    if sys.platform != "linux":
        return BlasReport(False)
    late = "mlx.core" in sys.modules
    for candidate in (*NAMES, *(f"{folder}/{NAMES[0]}" for folder in FOLDERS)):
        library = _load(candidate)
        if library is not None:
            advice = (
                "MLX was imported first and does not use it; load the engine first" if late else ""
            )
            return BlasReport(
                True, _real_path(candidate), _cap_threads(library, free_cores()), advice
            )
    return BlasReport(False, advice=f"no OpenBLAS found; {INSTALL}")


def free_cores() -> int:
    """Cores that this process may use: its affinity, and its control group's share of them."""
    if sys.platform != "linux":
        return os.cpu_count() or 1
    cores = len(os.sched_getaffinity(0))
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text(encoding="ascii").split()
        return max(1, min(cores, -(-int(quota) // int(period))))
    except (OSError, ValueError):  # no control group, or "max": no limit
        return cores


def limit_threads(threads: int) -> None:
    """Use at most so many threads from now on, if an OpenBLAS was found."""
    report = blas_report()
    if report.found:
        _cap_threads(ctypes.CDLL(report.path), threads)


def _load(name: str) -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return None
    return library if hasattr(library, "cblas_sgemm") else None


def _cap_threads(library: ctypes.CDLL, threads: int) -> int:
    """More threads than free cores wait for each other: steps ten times slower were measured."""
    asked = os.environ.get("OPENBLAS_NUM_THREADS", "")
    if asked.isdigit() and int(asked) > 0:
        threads = min(threads, int(asked))
    if hasattr(library, "openblas_set_num_threads"):
        library.openblas_set_num_threads(threads)
    return threads


def _real_path(name: str) -> str:
    """Where the loader found it."""
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    except OSError:
        return name
    paths = (line.split(maxsplit=5)[-1] for line in maps.splitlines() if "openblas" in line)
    # numpy brings its own, with other symbol names.
    return next((p for p in paths if "scipy_openblas" not in p), name)
