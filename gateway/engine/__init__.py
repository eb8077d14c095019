"""The home of the model: loads it, constrains it, decodes with it.

This door is light: MLX, mlx-lm and llguidance are imported when `load_engine` runs, never before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gateway.engine.blas import BlasReport, blas_report
from gateway.engine.scripted import HANG, ScriptedEngine

if TYPE_CHECKING:
    from gateway.engine.mlx_engine import MlxEngine

__all__ = ["HANG", "BlasReport", "ScriptedEngine", "blas_report", "load_engine"]


def load_engine(
    model: Path | str,
    adapter: Path | str | None = None,
    *,
    label: str | None = None,
    timeout_s: float = 600.0,
) -> MlxEngine:
    """The engine of a model folder or hub name; blocks while it loads, so call it from a thread.

    Raises ModelError with one line when the model or adapter cannot be used.
    """
    from gateway.engine.mlx_engine import MlxEngine

    return MlxEngine(model, adapter, label=label, load_timeout_s=timeout_s)
