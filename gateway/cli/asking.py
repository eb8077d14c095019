"""`gateway ask`: one question, one answer."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TextIO

from gateway.answers import plain
from gateway.app import open_app
from gateway.cli import leaving
from gateway.cli.consenting import terminal
from gateway.cli.output import write_json
from gateway.config import load_config
from gateway.engine import load_engine
from gateway.faults import LOADING
from gateway.messages import Answer, ToolResult


def ask(options: Namespace, out: TextIO) -> int:
    """Answer the question on stdout; exit code 0 only when it was answered."""
    answer = leaving.run(_answer, options)
    if options.show_prompt:
        _say(f"--- prompt\n{answer.prompt_text}\n--- raw output\n{answer.raw_output}\n---")
    if options.json:
        write_json(out, answer.as_json())
    elif answer.code == LOADING:
        _say(f"gateway: {answer.answer}")
    else:
        _explain(answer)
        out.write(answer.answer + "\n")
    if answer.code == LOADING:  # as with whatever else is wrong with what was named
        return 2
    return 0 if answer.outcome == "answered" else 1


async def _answer(options: Namespace) -> Answer:
    config = load_config(options.config, os.environ)
    async with open_app(
        config,
        model=options.model,
        adapter=options.adapter,
        format=options.format,
        load=options.load or load_engine,
        preload=False,  # one question: reading the list of tools twice would be in its way
    ) as app:
        app.model.start()
        servers: Sequence[str] | None = options.servers
        answer = await app.agent.ask(
            options.query,
            servers=servers,
            dry_run=options.dry_run,
            tool=options.tool,
            user=terminal(options.yes),
        )
        for status in app.servers():
            if status.state == "down":
                _say(f"gateway: server {status.name}: {plain(status.error or 'down')}")
        return answer


def _explain(answer: Answer) -> None:
    """What was done for the answer, for people who watch."""
    for call in answer.calls:
        _say(f"{_written(call)}  {call.seconds:.2f} s{'  failed' if call.is_error else ''}")
    if answer.outcome != "answered":
        _say(f"outcome: {answer.outcome}")


def _written(call: ToolResult) -> str:
    arguments = ", ".join(f"{name}={value!r}" for name, value in call.call.arguments.items())
    return plain(f"{call.server}.{call.tool}({arguments})")


def _say(text: str) -> None:
    print(text, file=sys.stderr)
