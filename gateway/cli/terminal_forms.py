"""The user at the terminal: forms as prompts on stderr, answers as lines of stdin.

Reads only when stdin is a terminal, so a script or a pipe never hangs and never agrees by accident;
`--yes` agrees to calls beforehand and answers nothing else: neither a form for arguments, nor the question
whether a call is wanted at all.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import anyio

from gateway.agent import CONFIRM, Agreed, Filled, Form, Remembering, User

YES = ("y", "yes")
NO = ("n", "no")


def terminal(yes: bool) -> User | None:
    """Who can be asked here; None when there is nobody."""
    present = sys.stdin is not None and sys.stdin.isatty()
    return Remembering(Terminal(present, yes), Agreed()) if present or yes else None


class Terminal:
    """The person who typed the command."""

    def __init__(self, present: bool, yes: bool) -> None:
        self._present, self._yes = present, yes

    async def fill(self, form: Form) -> Filled:
        """Ask for one field after the other; the end of the input dismisses the form."""
        if form.leave and self._yes and not form.doubted:
            return Filled("accept", {CONFIRM: True})
        if not self._present:
            return Filled("unable")
        try:
            if form.leave:
                agreed = (await _line(f"{form.message} [y/N] ")).lower() in YES
                return Filled("accept" if agreed else "decline", {CONFIRM: agreed})
            _say(f"{form.message}\n")
            return Filled("accept", {k: await _field(v) for k, v in _fields(form).items()})
        except EOFError:
            return Filled("cancel")


def _fields(form: Form) -> Mapping[str, Mapping[str, Any]]:
    fields: Mapping[str, Mapping[str, Any]] = form.schema["properties"]
    return fields


async def _field(schema: Mapping[str, Any]) -> Any:
    """One value of the field's type; asked again until it is one."""
    about = f" ({schema['description']})" if "description" in schema else ""
    choices = schema.get("enum", ("yes", "no") if schema["type"] == "boolean" else ())
    among = f" [{', '.join(choices)}]" if choices else ""
    while True:
        value = _value(await _line(f"  {schema['title']}{about}{among}: "), schema)
        if value is not None:
            return value


def _value(text: str, schema: Mapping[str, Any]) -> Any:
    """What was typed as a value of the field, or None if it is none."""
    if "enum" in schema:
        return text if text in schema["enum"] else None
    match schema["type"]:
        case "boolean":
            return text.lower() in YES if text.lower() in (*YES, *NO) else None
        case "integer" | "number":
            try:
                return int(text) if schema["type"] == "integer" else float(text)
            except ValueError:
                return None
        case _:
            return text or None


async def _line(prompt: str) -> str:
    """One line, without what surrounds it; waiting for it can be cancelled. Raises EOFError."""
    _say(prompt)
    await anyio.wait_readable(sys.stdin.fileno())
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _say(text: str) -> None:
    print(text, end="", file=sys.stderr, flush=True)
