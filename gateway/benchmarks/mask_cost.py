"""What the grammar costs beside the model, and what it saves: steps of a full-size Qwen3-0.6B.

The network has the real architecture and random float32 weights; the cost of a step does not depend on
their values. The loop is the engine's: choose under the mask, take what is forced, feed both at once.
"""

from __future__ import annotations

import random
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from gateway import formats
from gateway.benchmarks.catalogues import distinct, read_tools
from gateway.benchmarks.random_calls import bounded_tool
from gateway.core import ToolSpec, Turn
from gateway.diagnostics import machine
from gateway.engine import blas_report

TOOLS_PER_CALL = 5
MOST_TOKENS = 160


@dataclass
class Cost:
    """Sums over all calls; seconds."""

    parameters: int = 0
    calls: int = 0
    tokens: int = 0  # written in calls, chosen or forced
    prefill: float = 0.0
    begin: list[float] = field(default_factory=list)  # of one constraint
    steps: list[float] = field(default_factory=list)  # of the model, one per forward
    masks: list[float] = field(default_factory=list)  # choosing and forcing, one per step

    def as_json(self) -> dict[str, Any]:
        """The JSON line; milliseconds for steps, microseconds for masks."""
        ordered, step = sorted(self.masks), statistics.mean(self.steps)
        mask = statistics.mean(self.masks)
        return {
            "benchmark": "mask cost beside a step of Qwen3-0.6B's size",
            "machine": machine(),
            "parameters": self.parameters,
            "calls": self.calls,
            "step_ms": round(1000 * step, 2),
            "step_p50_ms": round(1000 * statistics.median(self.steps), 2),
            "mask_us": round(1e6 * mask, 1),
            "mask_p50_us": round(1e6 * statistics.median(self.masks), 1),
            "mask_p95_us": round(1e6 * ordered[int(0.95 * (len(ordered) - 1))], 1),
            "mask_share": round(mask / step, 5),
            "begin_ms": round(1000 * statistics.mean(self.begin), 2),
            "share_with_begin": round((sum(self.masks) + sum(self.begin)) / sum(self.steps), 5),
            "tokens": self.tokens,
            "model_steps": len(self.steps),
            "steps_saved": self.tokens - len(self.steps),
            "saved_share": round(1 - len(self.steps) / max(1, self.tokens), 3),
        }


def measure_mask(
    file: Path,
    tokenizer: Path,
    calls: int = 3,
    format: str = "qwen3",
    small: bool = False,
    seed: int = 0,
) -> Cost:
    """Write `calls` calls of real tools with real prompts. Raises ConfigError for unusable files.

    `small` takes a network of a few million parameters instead: to try the benchmark itself.
    """
    blas_report()  # before anything imports mlx.core
    from gateway.engine import QWEN3_06B, SMALL, random_model

    tools = distinct(read_tools(file))
    with tempfile.TemporaryDirectory() as folder:
        shape = SMALL if small else QWEN3_06B
        network, known = random_model(Path(folder), tokenizer, shape, seed)
    rng = random.Random(seed)
    cost, loop = Cost(known.parameters), _Loop(network, known)
    for _ in range(calls):
        loop.write(rng.sample(tools, TOOLS_PER_CALL), format, cost)
    return cost


class _Loop:
    """One model and its compiled grammars."""

    def __init__(self, network: Any, known: Any) -> None:
        from gateway.engine import Compiler, tokenizer_of

        self._network, self._known = network, known
        self._compiler = Compiler(tokenizer_of(known.tokenizer_json, known.vocab_size))

    def write(self, tools: Sequence[ToolSpec], format: str, cost: Cost) -> None:
        """One call, from the prompt to its end."""
        from gateway.engine import Constraint, Feed

        family = formats.get(format)
        grammar = family.grammar([bounded_tool(tool) for tool in tools], "required")
        prompt = family.render((Turn("user", "Please do something useful."),), tools)
        feed = Feed(self._network, None, 0, lambda: False, 256)
        trigger = self._known.encoder.control.encode(grammar.trigger, add_special_tokens=False)
        began = perf_counter()
        feed.read(self._known.encoder.encode(prompt))
        cost.prefill += perf_counter() - began
        began = perf_counter()
        constraint = Constraint(self._compiler, grammar)
        fresh = list(trigger.ids) + constraint.forced()
        cost.begin.append(perf_counter() - began)
        written = len(fresh)
        cost.calls += 1
        while not constraint.finished and written < MOST_TOKENS:
            began = perf_counter()
            scores = feed.scores(fresh)
            stepped = perf_counter()
            fresh = [constraint.choose(scores), *constraint.forced()]
            cost.masks.append(perf_counter() - stepped)
            cost.steps.append(stepped - began)
            written += len(fresh)
        cost.tokens += written


def mask_card(cost: Cost) -> str:
    """The same for people."""
    m = cost.as_json()
    lines = (
        ("model", f"{m['parameters'] / 1e6:.0f} M parameters, {m['calls']} calls"),
        ("step", f"{m['step_ms']} ms mean, {m['step_p50_ms']} ms p50"),
        ("mask", f"{m['mask_us']} us mean, {m['mask_p95_us']} us p95: {m['mask_share']:.2%}"),
        ("begin", f"{m['begin_ms']} ms for each call; all together {m['share_with_begin']:.2%}"),
        ("tokens", f"{m['tokens']} written in {m['model_steps']} steps: {m['steps_saved']} saved"),
    )
    return "".join(f"{name:<8} {value}\n" for name, value in lines)
