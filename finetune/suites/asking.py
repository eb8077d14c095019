"""Ask the cases of a suite through the gateway's own agent, dry: what a user would get, uncalled.

Knows the agent and the engine's door; judges nothing. `Free` takes the grammar away, so that what
constrained decoding adds can be seen beside it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import anyio

from finetune.suites.cases import Case, Judged, judge
from gateway import formats
from gateway.agent import Agent, Engine, Writer, unspoilt
from gateway.config import AgentConfig, Config
from gateway.core import Completion, Grammar, Prompt, ToolCall, ToolResult, ToolSpec
from gateway.engine import load_engine, resolve_model, told_format

# Only what a busy machine or a benchmark's long question could otherwise cut short is changed.
LIMITS = AgentConfig(timeout_s=900.0, max_query_chars=200_000)
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Fixed:
    """Tools that are always there and never run."""

    tools: tuple[ToolSpec, ...]

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        """The fixed list."""
        return self.tools

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        """Never reached: suites ask dry."""
        return ToolResult(call, spec.server, spec.tool)

    def missing(self) -> Sequence[str]:
        """Nothing is missing."""
        return ()


class Free:
    """An engine without its grammar: what the model writes by itself."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def label(self) -> str:
        """The model's name."""
        return self._engine.label

    @property
    def small(self) -> bool:
        """As the engine says."""
        return self._engine.small

    async def complete(
        self, prompt: Prompt, *, grammar: Grammar | None, stop: Sequence[str], max_tokens: int
    ) -> Completion:
        """What the model writes after `prompt`, unconstrained."""
        return await self._engine.complete(prompt, grammar=None, stop=stop, max_tokens=max_tokens)

    async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
        """Read `prompt`; there is no grammar to compile."""
        await self._engine.warm_up(prompt)

    async def aclose(self) -> None:
        """The engine is its owner's."""


def load_writer(model: str | None, adapter: str | None, format: str | None = None) -> Writer:
    """The model that `--model` and `--adapter` name, by the gateway's own rules, with its format.

    Raises ConfigError and ModelError, one line each.
    """
    choice = resolve_model(Config(), os.environ, model=model, adapter=adapter)
    named = format or told_format(choice)
    known = formats.get(named) if named else None
    engine = load_engine(choice.model, choice.adapter, label=choice.label)
    fitting = known or formats.for_model(engine.model_type, engine.chat_template, engine.vocab)
    return Writer(engine, fitting)


def ask_all(
    writer: Writer, cases: Sequence[Case], progress: Progress, limits: AgentConfig = LIMITS
) -> list[Judged]:
    """Ask every case with its own tools; `progress(done, total)` after each one."""

    async def main() -> list[Judged]:
        judged = []
        for case in cases:
            answer = await _agent(writer, case, limits).ask(case.question, dry_run=True)
            judged.append(judge(case, unspoilt(answer)))
            progress(len(judged), len(cases))
        return judged

    return anyio.run(main)


def _agent(writer: Writer, case: Case, limits: AgentConfig) -> Agent:
    async def ready() -> Writer:
        return writer

    return Agent(ready, Fixed(case.tools), Config(agent=limits))
