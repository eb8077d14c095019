"""The demo: six questions asked of the base model and of the tuned one, side by side.

Everything is real: the agent, the model with and without its LoRA adapter, the tool servers over
stdio. Both models share one pool of servers and are asked one after the other, so that neither
slows the other down. Knows how to show the result; does none of the work.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import anyio
from rich import box
from rich.console import Group
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from gateway.agent import Agent, plain
from gateway.app import CONNECT_WAIT_S, App, Load, Model, PoolTools, open_app
from gateway.config import Config
from gateway.core import Answer, ConfigError
from gateway.diagnostics.sample_questions import SIX, Question
from gateway.engine import NO_ADAPTER, resolve_model
from gateway.formats import dumps

START_WAIT_S = 30.0
SHOWN_CHARS = 300


@dataclass(frozen=True)
class Attempt:
    """What one model made of one question."""

    model: str
    raw: str
    detected: bool
    right: bool
    answer: Answer

    @property
    def call(self) -> str:
        """The calls that were made, as a person would write them."""
        return "\n".join(
            f"{c.tool}({', '.join(f'{k}={dumps(v)}' for k, v in c.call.arguments.items())})"
            for c in self.answer.calls
        )

    @property
    def result(self) -> str:
        """What came back over MCP; empty when nothing was called."""
        return self.answer.answer if self.answer.calls else ""

    def as_json(self) -> dict[str, Any]:
        """This attempt in `gateway demo --json`."""
        public = self.answer.as_json()
        return {
            "model": self.model,
            "raw_output": self.raw,
            "call_detected": self.detected,
            "right_call": self.right,
            "calls": public["calls"],
            "outcome": public["outcome"],
            "answer": public["answer"],
            "seconds": public["seconds"],
        }


@dataclass(frozen=True)
class Round:
    """One question and both attempts at it."""

    question: Question
    base: Attempt
    tuned: Attempt

    def as_json(self) -> dict[str, Any]:
        """This question in `gateway demo --json`."""
        return {
            "question": self.question.text,
            "expected": {
                "tool": f"{self.question.server}__{self.question.tool}",
                "arguments": dict(self.question.arguments),
            },
            "base": self.base.as_json(),
            "tuned": self.tuned.as_json(),
        }


@dataclass(frozen=True)
class Pair:
    """The same agent twice: the base by itself, and the tuned model as the gateway serves it."""

    base: Agent
    tuned: Agent
    servers: Sequence[str]  # one line for each server that is not ready


async def run_demo(
    config: Config,
    *,
    model: str | None = None,
    adapter: str | None = None,
    format: str | None = None,
    load: Load,
    questions: Sequence[Question] = SIX,
    show: Callable[[Round], None] = lambda _: None,
    warn: Callable[[str], None] = lambda _: None,
) -> list[Round]:
    """Ask every question of both models; `show` gets each round as soon as it is done.

    Raises ConfigError when there is no adapter to compare with, ModelError when a model fails.
    """
    async with (
        open_app(
            config, model=model, adapter=adapter, format=format, load=load, preload=False
        ) as app,
        _both(app, config, load) as pair,
    ):
        for line in pair.servers:
            warn(line)
        rounds = []
        for question in questions:
            base = await _attempt(pair.base, question)
            done = Round(question, base, await _attempt(pair.tuned, question))
            rounds.append(done)
            show(done)
        return rounds


@asynccontextmanager
async def _both(app: App, config: Config, load: Load) -> AsyncIterator[Pair]:
    """Both models loaded and warm, on the app's one pool of servers."""
    choice = app.model.choice
    if choice.adapter is None:
        raise ConfigError(
            f"demo: model {choice.label} has no adapter to compare with; name one with --adapter, "
            "or make one with `python -m finetune`"
        )
    tuned = await app.model.writer()
    untuned = resolve_model(config, os.environ, model=choice.model, adapter=NO_ADAPTER)
    base = Model(untuned, tuned.format, load)
    tools = PoolTools(app.pool, CONNECT_WAIT_S)
    async with anyio.create_task_group() as group:
        group.start_soon(base.run)
        alone = config.agent.model_copy(update={"spans": "off"})
        agents = (
            Agent(base.writer, tools, config.model_copy(update={"agent": alone})),
            app.agent,
        )
        await app.pool.specs(START_WAIT_S)
        for agent in agents:
            await agent.warm()
        yield Pair(*agents, tools.missing())
        group.cancel_scope.cancel()


async def _attempt(agent: Agent, question: Question) -> Attempt:
    answer = await agent.ask(question.text)
    return Attempt(
        model=answer.model,
        raw=answer.raw_output,
        detected=bool(answer.calls),
        right=question.is_answered_by(answer.calls),
        answer=answer,
    )


def demo_score(rounds: Sequence[Round]) -> tuple[int, int]:
    """Right calls of the tuned model and of the base."""
    return sum(r.tuned.right for r in rounds), sum(r.base.right for r in rounds)


def demo_summary(rounds: Sequence[Round]) -> str:
    """The last line of the demo."""
    (tuned, base), total = demo_score(rounds), len(rounds)
    return f"tuned: {tuned}/{total} right calls, base: {base}/{total}"


def rounds_as_json(rounds: Sequence[Round]) -> dict[str, Any]:
    """The document that `gateway demo --json` prints."""
    tuned, base = demo_score(rounds)
    return {
        "questions": [r.as_json() for r in rounds],
        "right_calls": {"tuned": tuned, "base": base, "of": len(rounds)},
        "summary": demo_summary(rounds),
    }


def render_round(done: Round, number: int) -> Group:
    """One round for people: the question and a table with a column for each model."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True, show_edge=False)
    table.add_column("", style="dim", width=10)
    attempts = (done.base, done.tuned)
    for title, attempt in zip(("base", "tuned"), attempts, strict=True):
        table.add_column(f"{title} ({escape(attempt.model)})", ratio=1, overflow="fold")
    table.add_row("wrote", *(_shortened(a.raw) for a in attempts))
    table.add_row("call", *(_verdict(a) for a in attempts))
    table.add_row("MCP result", *(_shortened(a.result) for a in attempts))
    table.add_row("seconds", *(f"{a.answer.seconds.total:.2f}" for a in attempts))
    return Group(Text(f"\n{number}. {done.question.text}", style="bold"), table)


def _shortened(text: str) -> Text:
    text = re.sub(r"\n\s*\n", "\n", plain(text).strip())
    return (
        Text(text if len(text) <= SHOWN_CHARS else f"{text[:SHOWN_CHARS]}…") if text else Text("-")
    )


def _verdict(attempt: Attempt) -> Text:
    if not attempt.detected:
        return Text("none detected", style="yellow")
    mark, style = ("right", "green") if attempt.right else ("wrong", "red")
    return Text.assemble((f"{mark}: ", style), plain(attempt.call))
