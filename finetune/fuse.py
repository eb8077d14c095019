"""An adapter added into the weights of its base: a checkpoint folder that needs no adapter.

Nothing is written unless the fused model, loaded back from what was written, says the same as base
and adapter: the same greedy tokens on held-out prompts, and logits that differ by no more than a
bound. With `quantize_bits` the same gate stands behind the quantisation, where it matters most:
re-quantised weights can lose an adapter without a word.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.utils import tree_unflatten
from mlx_lm.models.cache import make_prompt_cache
from mlx_lm.tuner.utils import load_adapters
from mlx_lm.utils import load_model, quantize_model, save_config, save_model

from finetune.errors import TrainingError
from finetune.evaluation.greedy import greedy
from finetune.evaluation.queries import Limits, Query
from gateway.core import ConfigError
from gateway.engine import find_folder, load

GROUP_SIZE = 64
TOLERANCE = (
    2e-2  # of a logit: more than rounding weights to 16 bits does, less than changes a token
)
# What a tokenizer and its chat template consist of, and what generation starts from.
_COPIED = (
    "tokenizer*",
    "*.jinja",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "generation_config.json",
    "LICENSE*",
)


@dataclass(frozen=True)
class Agreement:
    """How well the fused model agrees with base and adapter.

    Attributes:
        same: Prompts after which both write the same tokens.
        max_logit_difference: Over the whole vocabulary, behind every prompt.
    """

    prompts: int
    same: int
    max_logit_difference: float
    tolerance: float

    @property
    def holds(self) -> bool:
        """Whether the two are the same model."""
        return self.same == self.prompts and self.max_logit_difference <= self.tolerance

    def as_json(self) -> dict[str, Any]:
        """All of it by name."""
        return {**asdict(self), "equal": self.holds}


@dataclass(frozen=True)
class Options:
    """How the fused weights are stored, and what the gate lets through.

    Attributes:
        float32: Store 32 bits; otherwise as many as the base.
        quantize_bits: Quantise to so many bits; None does not.
        tolerance: Largest difference of a logit.
    """

    float32: bool = False
    quantize_bits: int | None = None
    tolerance: float = TOLERANCE
    max_tokens: int = 48


@dataclass(frozen=True)
class Spoken:
    """What a model writes after some prompts: token ids, and the logits of the first one."""

    tokens: Sequence[Sequence[int]]
    logits: Sequence[np.ndarray]


def fuse(
    model: str,
    adapter: Path,
    out: Path,
    prompts: Sequence[Sequence[int]],
    options: Options = Options(),
) -> Agreement:
    """Write the fused checkpoint to `out`, if it agrees; how well it does.

    Raises ConfigError when `out` is taken, ModelError when something cannot be loaded, and
    TrainingError when the disk is full. A disagreement is no error: `holds` is False, nothing is written.
    """
    if out.exists():
        raise ConfigError(f"--to {str(out)!r}: is there already; name a new folder")
    folder = find_folder(model)
    network, checkpoint = load(folder, adapter)
    wanted = speak(network, checkpoint.eos_ids, prompts, options.max_tokens)
    del network
    staging = out.with_name(f".{out.name}.part")
    shutil.rmtree(staging, ignore_errors=True)
    try:
        with contextlib.redirect_stdout(sys.stderr):  # libraries print
            _write(folder, adapter, staging, options)
        fused, _ = load(staging, None)
        said = speak(fused, checkpoint.eos_ids, prompts, options.max_tokens)
        agreement = compare(wanted, said, options.tolerance)
        if agreement.holds:
            staging.rename(out)
        return agreement
    except (OSError, RuntimeError) as error:  # MLX raises the second when the disk is full
        reason = getattr(error, "strerror", None) or error
        raise TrainingError(
            f"{out}: cannot be written ({reason}); nothing was left there, "
            "free some space or name another folder"
        ) from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def speak(
    network: Any, ends: frozenset[int], prompts: Sequence[Sequence[int]], max_tokens: int
) -> Spoken:
    """What a model writes greedily after each prompt, and its first logits."""
    queries = [Query(tuple(prompt)) for prompt in prompts]
    tokens = greedy(network).write(queries, Limits(ends, max_tokens))
    logits = []
    for prompt in prompts:
        scores = network(mx.array(list(prompt))[None], cache=make_prompt_cache(network))[0, -1]
        logits.append(np.array(scores.astype(mx.float32)))
    return Spoken(tokens, logits)


def compare(wanted: Spoken, said: Spoken, tolerance: float) -> Agreement:
    """How far two models agree; infinitely far where one of them says no number."""
    same = sum(list(a) == list(b) for a, b in zip(wanted.tokens, said.tokens, strict=True))
    gaps = [float(np.abs(a - b).max()) for a, b in zip(wanted.logits, said.logits, strict=True)]
    worst = max((gap if gap == gap else float("inf") for gap in gaps), default=0.0)
    return Agreement(len(wanted.tokens), same, worst, tolerance)


def _write(folder: Path, adapter: Path, staging: Path, options: Options) -> None:
    """The fused weights in the base's own number type, and everything else that the base has.

    Layers that were quantised and get an adapter stay unquantised: quantised again they would lose it.
    """
    network, config = load_model(folder, lazy=True)
    load_adapters(network, str(adapter))
    adapted = [(name, m) for name, m in network.named_modules() if hasattr(m, "fuse")]
    stored = {str(layer.linear.weight.dtype): layer.linear.weight.dtype for _, layer in adapted}
    plain = not config.get("quantization") and len(stored) == 1
    if plain:
        network.set_dtype(mx.float32)  # add in full precision, round once
        adapted = [(name, m) for name, m in network.named_modules() if hasattr(m, "fuse")]
    fused = [(name, module.fuse(dequantize=True)) for name, module in adapted]
    network.update_modules(tree_unflatten(fused))
    if options.float32:
        config["torch_dtype"] = "float32"
    elif plain:
        network.set_dtype(next(iter(stored.values())))
    if options.quantize_bits is not None:
        network, config = quantize_model(network, config, GROUP_SIZE, options.quantize_bits)
    mx.eval(network.parameters())
    told = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
    if "tool_format" in told:
        config["tool_format"] = told["tool_format"]
    staging.mkdir(parents=True)
    save_model(staging, network)
    save_config(config, staging / "config.json")
    for pattern in _COPIED:
        for file in folder.glob(pattern):
            if file.is_file():
                shutil.copy2(file, staging / file.name)
