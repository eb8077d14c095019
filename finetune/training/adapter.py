"""LoRA on the last layers, and the adapter folder that mlx-lm and the gateway read.

    adapters/adapter_config.json     mlx-lm's keys, and "model", "tool_format", "data" of ours
    adapters/adapters.safetensors    the best adapter so far

Both files appear together or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm.tuner.utils import linear_to_lora_layers

from finetune.errors import TrainingError
from finetune.publishing import publishing
from finetune.settings import TrainSettings
from finetune.training.tensors import write_tensors
from gateway.engine import read_json

WEIGHTS, CONFIG = "adapters.safetensors", "adapter_config.json"


def add_lora(model: Any, settings: TrainSettings) -> int:
    """Freeze the model and give its last layers LoRA, initialised from the seed; how many layers.

    Raises TrainingError when none of the keys is a linear layer of the model.
    """
    count = len(model.layers) if settings.layers < 0 else min(settings.layers, len(model.layers))
    model.freeze()
    mx.random.seed(settings.seed)
    linear_to_lora_layers(model, count, lora_parameters(settings))
    if not tree_flatten(model.trainable_parameters()):
        names = sorted(name for name, _ in model.layers[-1].named_modules() if name)
        raise TrainingError(
            f"train.keys: {', '.join(settings.keys)}: no such part in a layer of this model; "
            f"its parts: {', '.join(names)}"
        )
    mx.eval(model.parameters())
    return count


def begin_from(model: Any, folder: Path, settings: TrainSettings) -> None:
    """Let the LoRA layers begin as the adapter in `folder` does; a higher rank has room to spare.

    Raises TrainingError when there is none, or when it does not fit into the layers.
    """
    told = read_json(folder / CONFIG).get("lora_parameters") or {}
    try:
        found: Any = mx.load(str(folder / WEIGHTS))
        ratio = float(told["scale"]) / settings.scale
    except (OSError, RuntimeError, KeyError, TypeError, ValueError):
        raise TrainingError(
            f"train.start: {str(folder)!r} holds no LoRA adapter ({WEIGHTS}, {CONFIG}); name "
            "another folder, or null to begin anew"
        ) from None
    own = weights_of(model)
    made = {name: _placed(own.get(name), array, ratio) for name, array in found.items()}
    odd = sorted(name for name, array in made.items() if array is None)
    if odd or not made:
        raise TrainingError(
            f"train.start: the adapter in {str(folder)!r} does not fit, e.g. {(odd or ['empty'])[0]}; "
            "train.rank must not be below its rank, train.layers and train.keys must hold all of it"
        )
    set_weights(model, made)


def _placed(own: Any, array: Any, ratio: float) -> Any:
    """An adapter's matrix in the first ranks of `own`; None when it does not fit.

    What the other ranks add is nothing at first: their half of `lora_b` is zero.
    """
    if own is None or own.ndim != 2 or array.ndim != 2:
        return None
    array = array.astype(own.dtype)
    if own.shape[0] == array.shape[0] and own.shape[1] >= array.shape[1]:  # lora_a: (in, rank)
        return mx.concatenate([array, own[:, array.shape[1] :]], axis=1)
    if own.shape[1] == array.shape[1] and own.shape[0] >= array.shape[0]:  # lora_b: (rank, out)
        return mx.concatenate([array * ratio, own[array.shape[0] :]], axis=0)
    return None


def lora_parameters(settings: TrainSettings) -> dict[str, Any]:
    """The `lora_parameters` of mlx-lm."""
    return {
        "rank": settings.rank,
        "scale": settings.scale,
        "dropout": settings.dropout,
        "keys": list(settings.keys),
    }


def adapter_config(
    settings: TrainSettings, layers: int, model: str, tool_format: str, data: str
) -> dict[str, Any]:
    """What `adapter_config.json` says; `data` is the hash of the training file."""
    return {
        "fine_tune_type": "lora",
        "num_layers": layers,
        "lora_parameters": lora_parameters(settings),
        "model": model,
        "tool_format": tool_format,
        "data": data,
        "train": settings.model_dump(mode="json"),
    }


def weights_of(model: Any) -> dict[str, Any]:
    """The adapter's arrays by name."""
    return dict(tree_flatten(model.trainable_parameters()))


def set_weights(model: Any, weights: Mapping[str, Any]) -> None:
    """Put saved arrays in place."""
    model.update(tree_unflatten(list(weights.items())))
    mx.eval(model.parameters())


def write_adapter(folder: Path, weights: Mapping[str, Any], config: Mapping[str, Any]) -> None:
    """Write the folder; both files or neither. Raises TrainingError when the disk is full."""
    try:
        with publishing(folder) as staging:
            write_tensors(staging / WEIGHTS, weights)
            (staging / CONFIG).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise TrainingError(
            f"{folder}: the adapter cannot be written ({error.strerror or error}); nothing was "
            "changed there, free some space and go on with --resume"
        ) from None


def finite(weights: Mapping[str, Any]) -> bool:
    """Whether every number is one."""
    return all(bool(mx.isfinite(array).all()) for array in weights.values())
