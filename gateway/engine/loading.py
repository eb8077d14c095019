"""A checkpoint folder and an adapter folder -> a model that is ready to decode.

Everything that can be wrong with the files is a ModelError of one line. Nothing is downloaded,
unless the model is a hub name that somebody gave. Call from the thread that owns MLX.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx.utils import tree_flatten, tree_unflatten

from gateway.core import ModelError
from gateway.engine.mlx_lm_imports import get_total_parameters, load_adapters, load_model
from gateway.engine.tokenization import Encoder

SMALL = 100_000_000  # parameters
ADAPTER_FILES = ("adapter_config.json", "adapters.safetensors")
_ADAPTER_LEAVES = frozenset({"lora_a", "lora_b", "m"})
_DOWNLOADED = ["*.json", "model*.safetensors", "*.jinja"]
# What mlx-lm raises for files that are not what they should be.
_BAD_FILES = (ValueError, KeyError, TypeError, AttributeError, RuntimeError, OSError, IndexError)


@dataclass(frozen=True)
class Checkpoint:
    """What is known about a model without MLX; safe in any thread."""

    label: str
    model_type: str
    parameters: int
    chat_template: str | None
    eos_ids: frozenset[int]
    encoder: Encoder
    tokenizer_json: str
    vocab_size: int  # of the logits; may be padded beyond the tokenizer's

    @property
    def small(self) -> bool:
        """Whether it has fewer than 100 million parameters."""
        return self.parameters < SMALL


def load(model: Path | str, adapter: Path | str | None) -> tuple[Any, Checkpoint]:
    """The mlx-lm model in evaluation mode, and what is known about it."""
    with _stdout_to_stderr():
        folder = find_folder(model)
        _require(folder, "model", ("config.json", "tokenizer.json"))
        network, config = _network(folder)
        parameters = int(get_total_parameters(network))
        if adapter is not None:
            _adapt(network, Path(adapter).expanduser(), folder)
        network.eval()
        mx.eval(network.parameters())
        label = folder.name if Path(model).expanduser().is_dir() else str(model).rsplit("/", 1)[-1]
        label = f"{label}+lora" if adapter is not None else label
        return network, checkpoint_of(label, folder, config, parameters)


def find_folder(model: Path | str) -> Path:
    """The folder of `model`; a hub name is looked up in the local cache, then downloaded."""
    folder = Path(model).expanduser()
    if folder.is_dir():
        return folder.resolve()
    name = str(model)
    if isinstance(model, Path) or name.count("/") != 1 or name.startswith(("/", ".", "~")):
        raise ModelError(
            f"model {name!r}: no such folder; name a folder with config.json and tokenizer.json, "
            "or a hub name such as Qwen/Qwen3-0.6B"
        )
    from huggingface_hub import snapshot_download  # only a hub name needs it, and it takes long

    for offline in (True, False):
        try:
            return Path(
                snapshot_download(name, allow_patterns=_DOWNLOADED, local_files_only=offline)
            )
        except Exception as error:  # the hub client has no common base for what it raises
            reason = error
    raise ModelError(
        f"model {name!r}: not in the local hub cache and cannot be downloaded "
        f"({_one_line(reason)}); check the name and the network, or name a model folder"
    )


def on_cpu() -> bool:
    """Whether MLX computes on the CPU."""
    return bool(mx.default_device() == mx.Device(mx.cpu))


@contextlib.contextmanager
def _stdout_to_stderr() -> Iterator[None]:
    """Loaders print; stdout belongs to results."""
    with contextlib.redirect_stdout(sys.stderr):
        yield


def _require(folder: Path, kind: str, names: tuple[str, ...]) -> None:
    if not folder.is_dir():
        raise ModelError(f"{kind} {str(folder)!r}: no such folder")
    for name in names:
        if not (folder / name).is_file():
            raise ModelError(f"{kind} {str(folder)!r}: has no {name}; name a complete folder")


def _network(folder: Path) -> tuple[Any, dict[str, Any]]:
    try:
        network, config = load_model(folder, lazy=True)
        if on_cpu():
            # Stored 16-bit floats are far slower than float32 there, most of all beside an OpenBLAS.
            network.set_dtype(mx.float32)
        mx.eval(network.parameters())
    except _BAD_FILES as error:
        raise ModelError(f"model {str(folder)!r}: cannot be loaded: {_one_line(error)}") from error
    return network, config


def _adapt(network: Any, adapter: Path, folder: Path) -> None:
    _require(adapter, "adapter", ADAPTER_FILES)
    try:
        load_adapters(network, str(adapter))
        given = set(mx.load(str(adapter / "adapters.safetensors")))
    except _BAD_FILES as error:
        raise ModelError(
            f"adapter {str(adapter)!r}: does not fit the model {str(folder)!r}: "
            f"{_one_line(error)}; name the model that it was made for"
        ) from error
    wanted = {name for name, _ in tree_flatten(network.parameters())}
    missing = sorted(n for n in wanted - given if n.rsplit(".", 1)[-1] in _ADAPTER_LEAVES)
    if missing:
        raise ModelError(
            f"adapter {str(adapter)!r}: lacks {len(missing)} of its weights, first {missing[0]}; "
            "the file is incomplete or adapter_config.json is another adapter's"
        )
    if on_cpu():
        network.set_dtype(mx.float32)
        _fuse(network)


def _fuse(network: Any) -> None:
    """Add the adapter to the weights: fewer operations per step, the same scores but for rounding."""
    fused = [
        (name, module.fuse())
        for name, module in network.named_modules()
        if hasattr(module, "fuse") and not _quantized(module)
    ]
    network.update_modules(tree_unflatten(fused))


def _quantized(adapted: Any) -> bool:
    base = getattr(adapted, "linear", None) or getattr(adapted, "embedding", {})
    return "scales" in base


def checkpoint_of(label: str, folder: Path, config: dict[str, Any], parameters: int) -> Checkpoint:
    """What a folder says about its model, besides the weights. Raises ModelError."""
    settings = _json(folder / "tokenizer_config.json")
    text = (folder / "tokenizer.json").read_text(encoding="utf-8")
    try:
        encoder = Encoder(text)
    except Exception as error:  # the tokenizers library raises bare Exception
        raise ModelError(
            f"model {str(folder)!r}: tokenizer.json cannot be read: {_one_line(error)}"
        ) from error
    eos = config.get("eos_token_id")
    ids = set(eos if isinstance(eos, list) else [eos])
    token = settings.get("eos_token")
    token = token.get("content") if isinstance(token, dict) else token
    ids.add(encoder.control.token_to_id(token) if isinstance(token, str) else None)
    return Checkpoint(
        label=label,
        model_type=str(config.get("model_type", "")),
        parameters=parameters,
        chat_template=_chat_template(folder, settings),
        eos_ids=frozenset(i for i in ids if isinstance(i, int)),
        encoder=encoder,
        tokenizer_json=text,
        vocab_size=int(config.get("vocab_size") or encoder.control.get_vocab_size()),
    )


def _chat_template(folder: Path, settings: dict[str, Any]) -> str | None:
    own = folder / "chat_template.jinja"
    if own.is_file():
        return own.read_text(encoding="utf-8")
    template = settings.get("chat_template")
    if isinstance(template, list):  # several, by name
        named = {t.get("name"): t.get("template") for t in template if isinstance(t, dict)}
        template = named.get("tool_use") or named.get("default")
    return template if isinstance(template, str) else None


def _json(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelError(f"model file {str(path)!r}: is not JSON: {_one_line(error)}") from error
    return value if isinstance(value, dict) else {}


def _one_line(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return (text if len(text) <= 300 else f"{text[:297]}...") or type(error).__name__
