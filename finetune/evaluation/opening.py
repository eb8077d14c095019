"""Opens what an evaluation needs: a model, the held-out file, the names that training did not see."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune.errors import DataError
from finetune.settings import OWN
from gateway.config import Config
from gateway.engine import (
    ADAPTER_CONFIG,
    ADAPTER_WEIGHTS,
    NO_ADAPTER,
    blas_report,
    read_json,
    resolve_model,
)

if TYPE_CHECKING:
    from gateway.engine import Checkpoint

TEST = "test.jsonl"


@dataclass(frozen=True)
class OpenModel:
    """A loaded model and the name or folder that it was loaded from."""

    network: Any
    checkpoint: Checkpoint
    folder: str


def open_model(model: str, adapter: Path | None, environ: Mapping[str, str]) -> OpenModel:
    """Load a model by folder, hub name or `tiny`, with or without an adapter.

    Raises ConfigError and ModelError.
    """
    blas_report()  # OpenBLAS has to be there before MLX
    loading = importlib.import_module("gateway.engine.loading")
    choice = resolve_model(Config(), environ, model=model, adapter=NO_ADAPTER)
    network, checkpoint = loading.load(choice.model, adapter)
    return OpenModel(network, checkpoint, choice.model)


def test_file(path: Path) -> Path:
    """A `.jsonl` file as it is; of a folder, its held-out part. Raises DataError."""
    file = path / TEST if path.is_dir() or not path.suffix else path
    if not file.is_file():
        raise DataError(f"{file}: no such file; run `python -m finetune prepare` first")
    if not file.stat().st_size:
        raise DataError(
            f"{file}: is empty, nothing was held out; prepare more rows or raise data.test_share"
        )
    return file


def unseen_tools(file: Path) -> frozenset[str]:
    """Names of functions that only the held-out part has, as the data report says."""
    names = read_json(file.parent / "report.json").get("held_out_tools", [])
    return frozenset(name for name in names if isinstance(name, str))


def told_format(adapter: Path | None) -> str | None:
    """The format that an adapter was trained for, if its configuration says so."""
    told = read_json(adapter / ADAPTER_CONFIG).get("tool_format") if adapter else None
    return told if isinstance(told, str) else None


def start_of(adapter: Path, model: str, environ: Mapping[str, str]) -> Path | None:
    """The adapter that one was trained from, as `train.start` of its configuration says, if it is here."""
    told = read_json(adapter / ADAPTER_CONFIG).get("train")
    start = told.get("start") if isinstance(told, dict) else None
    if not isinstance(start, str):
        return None
    own = resolve_model(Config(), environ, model=model).adapter if start == OWN else Path(start)
    return own if own is not None and (own / ADAPTER_WEIGHTS).is_file() else None
