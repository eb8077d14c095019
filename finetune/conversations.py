"""Conversations as they lie on disk: one JSON object per line, readable by people and by us.

    {"id": "glaive:12", "group": "9f..", "tools": [{"name", "description", "parameters"}],
     "turns": [{"role": "user", "content": ".."},
               {"role": "assistant", "content": "", "calls": [{"name": "f", "arguments": {..}}]},
               {"role": "tool", "name": "f", "content": ".."}, ..]}

Knows no wire format and no tokenizer. Where conversations come from is the business of `data`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from finetune.errors import DataError
from finetune.publishing import publishing, settle
from gateway.core import Role, ToolCall, ToolSpec, Turn

# Line ends to some readers, though not in JSON Lines; as escapes they hurt nobody.
_LINE_ENDS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}


@dataclass(frozen=True)
class Conversation:
    """One conversation and the tools that were offered in it.

    Attributes:
        id: Where it comes from, `source:row`, unique within a file.
        group: Conversations that share it must not be divided between splits.
    """

    id: str
    group: str
    tools: tuple[ToolSpec, ...]
    turns: tuple[Turn, ...]


def read_jsonl(path: Path) -> Iterator[Conversation]:
    """The conversations of a file, one by one. Raises DataError with file, line and what to do."""
    settle(path.parent)
    try:
        file = path.open("rb")
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}); run `python -m finetune prepare` first"
        ) from None
    with file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield from_line(line, f"{path}:{number}")


def write_jsonl(path: Path, rows: Iterable[Conversation]) -> int:
    """Write a file that appears whole or not at all; the number of rows. Raises DataError."""
    count = 0
    try:
        with (
            publishing(path.parent) as staging,
            (staging / path.name).open("w", encoding="utf-8", newline="\n") as file,
        ):
            for row in rows:
                file.write(to_line(row))
                count += 1
    except OSError as error:
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); nothing was changed, "
            "free some space or choose another folder"
        ) from None
    return count


def to_line(row: Conversation) -> str:
    """One line of the file, its line end included."""
    value = {
        "id": row.id,
        "group": row.group,
        "tools": [
            {"name": t.name, "description": t.description, "parameters": dict(t.parameters)}
            for t in row.tools
        ],
        "turns": [_turn(turn) for turn in row.turns],
    }
    text = json.dumps(value, ensure_ascii=False)
    return (text if text.isascii() else text.translate(_LINE_ENDS)) + "\n"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Call(_Strict):
    name: str
    arguments: dict[str, Any]


class _Turn(_Strict):
    role: Role
    content: str = ""
    calls: tuple[_Call, ...] = ()
    name: str = ""


class _Tool(_Strict):
    name: str
    description: str = ""
    parameters: dict[str, Any]


class _Line(_Strict):
    id: str
    group: str
    tools: tuple[_Tool, ...]
    turns: tuple[_Turn, ...]


def from_line(line: str | bytes, where: str = "line") -> Conversation:
    """The conversation in one line. Raises DataError that names `where` and the field."""
    try:
        row = _Line.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(map(str, first["loc"])) or "row"
        raise DataError(
            f"{where}: {field}: {first['msg']}; repair the line, or run "
            "`python -m finetune prepare` again"
        ) from None
    return Conversation(
        row.id,
        row.group,
        tuple(ToolSpec(t.name, t.description, t.parameters) for t in row.tools),
        tuple(
            Turn(t.role, t.content, tuple(ToolCall(c.name, c.arguments) for c in t.calls), t.name)
            for t in row.turns
        ),
    )


def _turn(turn: Turn) -> dict[str, Any]:
    written: dict[str, Any] = {"role": turn.role}
    if turn.name:
        written["name"] = turn.name
    written["content"] = turn.content
    if turn.calls:
        written["calls"] = [{"name": c.name, "arguments": dict(c.arguments)} for c in turn.calls]
    return written
