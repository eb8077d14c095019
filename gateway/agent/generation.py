"""What the model writes next: the prompt, what its grammar admits, and the reply that is read from it.

Knows the model and its format through the protocols that it owns, `Engine` and `Writer`; calls no tool.
A guided model (a small one, or `[agent] spans`) is held to what the question says: see
`gateway.agent.guidance`. The prompt shows the selected tools unchanged, so its beginning is the same for many
questions; only the grammar is narrowed.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Lock
from time import perf_counter
from typing import Protocol

from anyio import create_task_group, to_thread

from gateway.agent.call_checks import requested
from gateway.agent.guidance import Guidance, guide, prepare
from gateway.agent.outcome import Run
from gateway.config import AgentConfig
from gateway.core import (
    Completion,
    EngineBusy,
    EngineFailed,
    Grammar,
    Prompt,
    Reply,
    ToolSpec,
    Turn,
)
from gateway.formats import Format

_LOADING = Lock()


class Engine(Protocol):
    """A model that writes."""

    @property
    def label(self) -> str:
        """What people call it, e.g. `tiny+lora`."""
        ...

    @property
    def small(self) -> bool:
        """Whether it needs its string values narrowed to what the question says."""
        ...

    async def complete(
        self, prompt: Prompt, *, grammar: Grammar | None, stop: Sequence[str], max_tokens: int
    ) -> Completion:
        """What the model writes after `prompt`. Raises EngineBusy, EngineFailed."""
        ...

    async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
        """Read `prompt` now, so that one that begins with it is quick."""
        ...

    async def aclose(self) -> None:
        """Free the model."""
        ...


@dataclass(frozen=True)
class Writer:
    """A model and the format family in which it writes its calls."""

    engine: Engine
    format: Format


class Drafter:
    """Lets one writer write the replies of questions, within the limits of the configuration."""

    def __init__(self, writer: Writer, limits: AgentConfig) -> None:
        self._writer, self._limits = writer, limits
        self.guided = {"on": True, "off": False, "auto": writer.engine.small}[limits.spans]

    async def warm(self, tools: Sequence[ToolSpec]) -> None:
        """Read what every prompt with these tools begins with."""
        engine, format = self._writer.engine, self._writer.format
        await engine.warm_up(_stable(format.render((), tools)), format.grammar(tools))
        await self.prepare()

    async def prepare(self) -> None:
        """Load what a guided model's questions are read with."""
        if self.guided:
            await to_thread.run_sync(_prepared, abandon_on_cancel=True)

    async def write(self, run: Run, admitted: Sequence[ToolSpec]) -> Reply:
        """The next reply: a call of one of the `admitted` tools, or prose.

        A guided model reads one part of the question at a time, and is held to what that says; any
        other reads the question and what has come of it.
        """
        only = run.only if run.only and not run.calls else None
        turns = run.turns if run.part is None else (Turn("user", run.asked),)
        prompt = self._writer.format.render(turns, run.tools)
        complete = partial(self._complete, run, prompt)
        run.guided = self.guided
        if not run.guided:
            return await complete(self._writer.format.grammar(admitted, only=only))
        async with create_task_group() as group:  # the model reads the tools meanwhile
            group.start_soon(self._read_ahead, _stable(prompt))
            guidance = await self._guidance(run, admitted)
        run.considered = run.considered or guidance.candidates()
        return await guidance.reply(self._writer.format, only, complete)

    async def _read_ahead(self, prompt: Prompt) -> None:
        with suppress(EngineBusy, EngineFailed):  # then `complete` reads it, or says why it cannot
            await self._writer.engine.warm_up(prompt)

    async def _complete(self, run: Run, prompt: Prompt, grammar: Grammar) -> Reply:
        began, format = perf_counter(), self._writer.format
        try:
            completion = await self._writer.engine.complete(
                prompt, grammar=grammar, stop=format.stop, max_tokens=self._limits.max_tokens
            )
        finally:
            run.seconds["generate"] += perf_counter() - began
        run.completions.append((prompt, completion))
        reply = format.parse(
            completion.text,
            run.tools,
            completion.finish_reason,
            prompt_opens_thinking=format.opens_thinking(prompt.text),
        )
        run.read(reply, completion)
        return reply

    async def _guidance(self, run: Run, admitted: Sequence[ToolSpec]) -> Guidance:
        """What the reader finds in what is asked, and in what the user added to it."""
        began = perf_counter()
        asked = "\n".join((run.asked, *run.said))
        found = await to_thread.run_sync(
            _read, asked, admitted, requested(run), abandon_on_cancel=True
        )
        run.seconds["generate"] += perf_counter() - began
        return found


def _stable(prompt: Prompt) -> Prompt:
    """What all prompts with the same tools begin with."""
    return Prompt(prompt.segments[: prompt.stable], prompt.stable)


def _prepared() -> None:
    """What `guidance` needs is loaded, once, whichever thread comes first."""
    with _LOADING:
        prepare()


def _read(asked: str, admitted: Sequence[ToolSpec], names: frozenset[str]) -> Guidance:
    _prepared()
    return guide(asked, admitted, names)
