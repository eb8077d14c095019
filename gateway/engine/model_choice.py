"""Which model runs: the first of flag, configuration, environment, own fine-tune, shipped model.

Pure but for looking whether files exist. Loads nothing and downloads nothing; knows no MLX.

Rules

 1. An adapter fits one base model, so one that a weaker source names is dropped when a stronger
    source names the model.
 2. A source that names only an adapter takes the base model that the adapter was made for, when
    that is on this machine.
 3. A model folder that holds `adapters/` brings its adapter along.
 4. The adapter `none` switches every adapter off and leaves the model as it would have been.
 5. What `python -m finetune` left is known by the `tool_format` in its `adapter_config.json`, so
    that a stranger's `./adapters` is not picked up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gateway.config import Config
from gateway.core import ConfigError

SHIPPED = Path(__file__).resolve().parents[1] / "models" / "tiny"
SHIPPED_NAME = "tiny"
NO_ADAPTER = "none"
ADAPTER_CONFIG = "adapter_config.json"
ADAPTER_WEIGHTS = "adapters.safetensors"


@dataclass(frozen=True)
class ModelChoice:
    """What to load.

    Attributes:
        model: A folder, or a Hugging Face name such as `Qwen/Qwen3-0.6B`.
        adapter: A folder with a LoRA adapter for it.
        why: Which rule chose it, for `gateway doctor`.
    """

    model: str
    adapter: Path | None
    why: str

    @property
    def label(self) -> str:
        """A short name for people, e.g. `tiny+lora`."""
        name = self.model.rstrip("/").rsplit("/", 1)[-1]
        return f"{name}+lora" if self.adapter else name


@dataclass(frozen=True)
class _Source:
    """One place that may name a model, an adapter or both."""

    name: str
    model: str | None
    adapter: str | None


def resolve_model(
    config: Config,
    environ: Mapping[str, str],
    *,
    model: str | None = None,
    adapter: str | None = None,
    cwd: Path | None = None,
) -> ModelChoice:
    """The model and adapter to load; `model` and `adapter` are the command line's flags.

    Raises ConfigError when something named is not there.
    """
    sources = (
        _Source("--model/--adapter", model, adapter),
        _Source("the configuration", config.model.model, config.model.adapter),
        _Source(
            "GATEWAY_MODEL/GATEWAY_ADAPTER",
            environ.get("GATEWAY_MODEL"),
            environ.get("GATEWAY_ADAPTER"),
        ),
    )
    named = _named_adapter(sources)
    off = named is not None and named.adapter == NO_ADAPTER
    choice = _with_adapter(sources, None if off else named, environ)
    if choice is None:
        choice = _left_by_finetune(environ, cwd or Path.cwd()) or _shipped()
    return replace(choice, adapter=None) if off else choice


def cached_snapshot(name: str, environ: Mapping[str, str]) -> Path | None:
    """The folder of a Hugging Face model in the local hub cache, if it is there."""
    hub = environ.get("HF_HUB_CACHE")
    home = Path(environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface")
    repo = (Path(hub) if hub else home / "hub") / f"models--{name.replace('/', '--')}"
    try:
        revision = (repo / "refs" / "main").read_text(encoding="utf-8").strip()
    except OSError:
        return None
    folder = repo / "snapshots" / revision
    return folder if (folder / "config.json").is_file() else None


def told_format(choice: ModelChoice) -> str | None:
    """The family that the adapter or the model was tuned for, if its files say so."""
    folders = [choice.adapter, Path(choice.model)]
    files = ("adapter_config.json", "config.json")
    for folder, name in zip(folders, files, strict=True):
        told = read_json(folder / name).get("tool_format") if folder else None
        if told:
            return str(told)
    return None


def model_folder(model: str, environ: Mapping[str, str]) -> Path | None:
    """The folder of a chosen model on this machine, if it is here."""
    folder = Path(model).expanduser()
    return folder if folder.is_dir() else cached_snapshot(model, environ)


def read_json(path: Path) -> Mapping[str, Any]:
    """The JSON object in a file, or an empty one when there is none that can be read."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _named_adapter(sources: Sequence[_Source]) -> _Source | None:
    """Rule 1: the strongest source with an adapter, up to the first one that names a model."""
    for source in sources:
        if source.adapter:
            return source
        if source.model:
            return None
    return None


def _with_adapter(
    sources: Sequence[_Source], named: _Source | None, environ: Mapping[str, str]
) -> ModelChoice | None:
    by_model = next((source for source in sources if source.model), None)
    adapter = _adapter_folder(named) if named else None
    if by_model is None or by_model.model is None:
        return _base_of(adapter, named, environ) if adapter and named else None
    model = _model(by_model.model, by_model.name)
    adapter = adapter or _own_adapter(Path(model))
    return ModelChoice(model, adapter, f"named by {by_model.name}")


def _model(model: str, source: str) -> str:
    """A folder as an absolute path; a hub name as it is."""
    if model == SHIPPED_NAME and not Path(model).is_dir():
        return _shipped().model
    folder = Path(model).expanduser()
    if folder.is_dir():
        if not (folder / "config.json").is_file():
            raise ConfigError(f"{source}: model {model!r} has no config.json; name a model folder")
        return str(folder.resolve())
    if model.count("/") != 1 or model.startswith(("/", ".", "~")):
        raise ConfigError(
            f"{source}: model {model!r} is no folder here; name a folder with a config.json, "
            f"a Hugging Face name such as Qwen/Qwen3-0.6B, or {SHIPPED_NAME!r} for the shipped one"
        )
    return model


def _adapter_folder(source: _Source) -> Path:
    folder = Path(source.adapter or "").expanduser()
    for name in (ADAPTER_CONFIG, ADAPTER_WEIGHTS):
        if not (folder / name).is_file():
            raise ConfigError(
                f"{source.name}: adapter {source.adapter!r} has no {name}; name the folder that "
                f"`python -m finetune` wrote, or {NO_ADAPTER!r} for no adapter"
            )
    return folder.resolve()


def _base_of(adapter: Path, source: _Source, environ: Mapping[str, str]) -> ModelChoice:
    """Rule 2."""
    model = _local_base(adapter, environ)
    if model is None:
        wanted = read_json(adapter / ADAPTER_CONFIG).get("model", "unknown")
        raise ConfigError(
            f"{source.name}: adapter {str(adapter)!r} was made for {wanted!r}, which is not on "
            f"this machine; name the base model too (--model {wanted})"
        )
    return ModelChoice(model, adapter, f"the base of the adapter named by {source.name}")


def _local_base(adapter: Path, environ: Mapping[str, str]) -> str | None:
    if adapter.parent == SHIPPED:
        return str(SHIPPED)
    base = read_json(adapter / ADAPTER_CONFIG).get("model")
    if not isinstance(base, str) or model_folder(base, environ) is None:
        return None
    return str(Path(base).resolve()) if Path(base).is_dir() else base


def _own_adapter(folder: Path) -> Path | None:
    """Rule 3."""
    adapter = folder / "adapters"
    return adapter if (adapter / ADAPTER_WEIGHTS).is_file() else None


def _left_by_finetune(environ: Mapping[str, str], cwd: Path) -> ModelChoice | None:
    """Rule 5."""
    data = Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for adapter in (cwd / "adapters", data / "agent-gateway" / "adapters"):
        mark = read_json(adapter / ADAPTER_CONFIG).get("tool_format")
        if mark and (adapter / ADAPTER_WEIGHTS).is_file():
            model = _local_base(adapter, environ)
            if model is not None:
                return ModelChoice(model, adapter, f"python -m finetune left {adapter}")
    return None


def _shipped() -> ModelChoice:
    return ModelChoice(str(SHIPPED), _own_adapter(SHIPPED), "the model shipped in the package")
