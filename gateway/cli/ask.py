"""`gateway ask`: one question, one answer.

The tool servers start first, and while they come up the rest of the gateway is imported: together that
is most of what a question from the terminal takes.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable
from typing import TextIO

import anyio.to_thread

from gateway.agent import LOADING, plain
from gateway.cli import interrupts
from gateway.cli.output import write_json
from gateway.config import Config, load_config
from gateway.core import Answer, ToolResult, lasting
from gateway.downstream import started_early


def ask(options: Namespace, out: TextIO) -> int:
    """Answer the question on stdout; exit code 0 only when it was answered."""
    answer = interrupts.run(_answer, options)
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
    async with started_early(config.servers, os.environ):
        # In a thread, so that an interrupt ends it at once.
        answer = await anyio.to_thread.run_sync(_import_the_rest, abandon_on_cancel=True)
        return await answer(config, options)


def _import_the_rest() -> Callable[[Config, Namespace], Awaitable[Answer]]:
    with lasting():
        from gateway.downstream import import_sdk

        import_sdk()
        from gateway.cli.answer import answer
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
