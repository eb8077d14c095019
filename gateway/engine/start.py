"""Starts an engine without importing MLX before it is needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.engine.mlx_engine import MlxEngine


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
