"""How fast this installation is, measured on itself: warm answers, cold start, tokens per second.

The agent and the model are real; the five tools answer at once from memory, so that what is
measured is the gateway and not the network. Cold start is a fresh process from nothing to its
answer, tool servers included. Nothing here is asserted: a timing is a measurement, not a test.
"""

from __future__ import annotations

import os
import platform
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from time import perf_counter
from typing import Any

import anyio

from gateway.agent import Agent, unspoilt
from gateway.app import Load, open_app
from gateway.config import Config
from gateway.core import Answer, EngineFailed, ToolCall, ToolResult, ToolSpec
from gateway.diagnostics.sample_questions import SIX, Question, varied
from gateway.engine import blas_report

COLD_LIMIT_S = 300.0
COLD_COMMAND = (sys.executable, "-m", "gateway", "ask", SIX[3].text, "--dry-run", "--json")


def _tool(server: str, name: str, about: str, required: dict[str, str], **more: Any) -> ToolSpec:
    properties = {key: {"type": kind} for key, kind in required.items()} | more
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return ToolSpec(name, about, schema, server=server, tool=name, read_only=True)


_UNIT = {"type": "string", "enum": ["celsius", "fahrenheit"], "default": "celsius"}
FIVE_TOOLS = (
    _tool(
        "weather", "get_weather", "Current weather of a place.", {"location": "string"}, unit=_UNIT
    ),
    _tool(
        "weather",
        "get_forecast",
        "Weather forecast of a place for some days.",
        {"location": "string"},
        days={"type": "integer", "default": 3},
        unit=_UNIT,
    ),
    _tool(
        "currency",
        "convert_currency",
        "Convert an amount of money from one currency to another.",
        {"amount": "number", "from_currency": "string", "to_currency": "string"},
    ),
    _tool("currency", "list_currencies", "The currencies that can be converted.", {}),
    _tool("notes", "search_notes", "Search the notes for some words.", {"words": "string"}),
)


class FixedTools:
    """Five tools that answer at once; the agent's `Tools` without any server."""

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        """Always the same five."""
        return FIVE_TOOLS

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        """An empty success."""
        return ToolResult(call, spec.server, spec.tool, text="ok")

    def missing(self) -> Sequence[str]:
        """Nothing is ever missing."""
        return ()


@dataclass(frozen=True)
class Measured:
    """One run of the benchmark. Seconds unless the name says otherwise."""

    model: str
    format: str
    rounds: int
    right_calls: int
    load: float
    warm_p50: float
    warm_p95: float
    cold_start: float | None
    generated_per_second: float
    prompt_tokens: int
    cached_tokens: int

    def as_json(self) -> dict[str, Any]:
        """The JSON line: what was measured and on what."""
        return {
            "benchmark": "gateway ask, 5 tools",
            "date": datetime.now(UTC).strftime("%Y-%m-%d"),
            "machine": machine(),
            "model": self.model,
            "format": self.format,
            "rounds": self.rounds,
            "right_calls": self.right_calls,
            "load_s": round(self.load, 3),
            "warm_p50_s": round(self.warm_p50, 4),
            "warm_p95_s": round(self.warm_p95, 4),
            "cold_start_s": None if self.cold_start is None else round(self.cold_start, 3),
            "tokens_per_s": round(self.generated_per_second, 1),
            "prompt_tokens": self.prompt_tokens,
            "cached_tokens": self.cached_tokens,
        }


async def run_bench(
    config: Config,
    *,
    rounds: int,
    model: str | None = None,
    adapter: str | None = None,
    format: str | None = None,
    load: Load,
    cold: bool = True,
) -> Measured:
    """Measure; the cold start first, while no model of ours uses the machine.

    Raises ConfigError and ModelError when the model cannot be used, EngineFailed when a question
    could not be asked at all.
    """
    flags = _flags(model=model, adapter=adapter, format=format)
    cold_start = await _cold_start(flags) if cold else None
    alone = config.model_copy(update={"servers": {}})
    async with open_app(
        alone, model=model, adapter=adapter, format=format, load=load, preload=False
    ) as app:
        began = perf_counter()
        await app.model.writer()
        loaded = perf_counter() - began
        agent = Agent(app.model.writer, FixedTools(), config)
        await agent.warm()
        unspoilt(await agent.ask(SIX[0].text))  # the first answer pays for compilation
        asked = [(q, unspoilt(await agent.ask(q.text))) for q in varied(rounds)]
    return _measured(asked, loaded, cold_start)


def _flags(**named: str | None) -> list[str]:
    return [part for key, value in named.items() if value for part in (f"--{key}", value)]


async def _cold_start(flags: Sequence[str]) -> float:
    """Seconds from starting a fresh process to its printed answer."""
    began = perf_counter()
    with anyio.fail_after(COLD_LIMIT_S):
        done = await anyio.run_process([*COLD_COMMAND, *flags], check=False)
    if done.returncode not in (0, 1):
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise EngineFailed(f"bench: `gateway ask` in a fresh process failed: {reason}")
    return perf_counter() - began


def _measured(
    asked: Sequence[tuple[Question, Answer]], loaded: float, cold_start: float | None
) -> Measured:
    answers = [answer for _, answer in asked]
    totals = sorted(answer.seconds.total for answer in answers)
    generating = sum(answer.seconds.generate for answer in answers)
    right = sum(question.is_answered_by(answer.calls) for question, answer in asked)
    return Measured(
        model=answers[0].model,
        format=answers[0].format,
        rounds=len(answers),
        right_calls=right,
        load=loaded,
        warm_p50=statistics.median(totals),
        warm_p95=totals[min(len(totals) - 1, round(0.95 * (len(totals) - 1)))],
        cold_start=cold_start,
        generated_per_second=sum(a.tokens.generated for a in answers) / max(generating, 1e-9),
        prompt_tokens=round(statistics.mean(a.tokens.prompt for a in answers)),
        cached_tokens=round(statistics.mean(a.tokens.cached for a in answers)),
    )


def machine() -> dict[str, Any]:
    """What was measured on: a number without it means nothing."""
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "mlx": version("mlx"),
        "mlx_lm": version("mlx-lm"),
        "blas": blas_report().path or ("none" if sys.platform == "linux" else "built in"),
    }


def bench_card(measured: Measured) -> str:
    """The same for people; everything but the machine-readable last line."""
    m, on = measured, machine()
    cold = "not measured" if m.cold_start is None else f"{m.cold_start:.2f} s"
    lines = (
        ("model", f"{m.model}, format {m.format}, {len(FIVE_TOOLS)} tools"),
        (
            "machine",
            f"{on['system']}, {on['cores']} cores, load {on['load']}, MLX {on['mlx']}",
        ),
        (
            "warm answer",
            f"p50 {m.warm_p50:.3f} s, p95 {m.warm_p95:.3f} s over {m.rounds} questions",
        ),
        ("cold start", f"{cold} (fresh process, servers, model, answer)"),
        ("model load", f"{m.load:.2f} s"),
        ("speed", f"{m.generated_per_second:.0f} tokens/s while answering"),
        ("prompt", f"{m.prompt_tokens} tokens, {m.cached_tokens} of them cached"),
        ("right calls", f"{m.right_calls} of {m.rounds}"),
    )
    return "".join(f"{name:<12} {value}\n" for name, value in lines)
