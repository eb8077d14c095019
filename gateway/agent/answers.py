"""From tool results to the text of an answer, by general rules and without a model.

Knows no tool and no server: a structured result that carries a `summary` answers with it, a flat
object becomes `key: value, ...`, a list of objects a small table, anything else the result's own text.
All of it is strangers' text: control characters are taken out, and length is bounded.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from gateway.core import ToolResult

MAX_CHARS = 4000  # of one result
READ_CHARS = 4 * MAX_CHARS  # what is looked at: cleaning megabytes would hold up everything else
MAX_ROWS = 20
MAX_COLUMNS = 8
MAX_CELL_CHARS = 40
# Terminal escape sequences: CSI, OSC (ended by BEL or ST), and the two-character ones.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -~]|\x9b[0-?]*[ -/]*[@-~]"
)
_JOINERS = "\u200c\u200d"  # format characters that scripts and emoji need


def sentence(results: Sequence[ToolResult]) -> str:
    """What the results say, one below the other; an error is `tool: message`."""
    return "\n".join(_bounded(_said(result), len(result.text)) for result in results)


def plain(text: str) -> str:
    """A stranger's text without control, format and surrogate characters; newline and tab stay.

    Only the first `READ_CHARS` characters are kept.
    """
    text = text[:READ_CHARS]
    text = _ESCAPES.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c in "\n\t" or c in _JOINERS or _is_visible(c))


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cf", "Cs")


def _said(result: ToolResult) -> str:
    text = plain(result.text).strip()
    tool = plain(result.tool or result.call.name)
    if result.is_error:
        # The Python SDK puts this in front of every tool error.
        message = text.removeprefix(f"Error executing tool {tool}").removeprefix(":").strip()
        return f"{tool}: {message or 'failed without saying why'}"
    if result.structured is None:
        return text or f"{tool}: done, with no output"
    said = _structured(result.structured)
    if said is None:
        return text or plain(json.dumps(result.structured, ensure_ascii=False, default=str))
    return said or text or f"{tool}: done, with no output"


def _structured(value: Any) -> str | None:
    """The value in words, or None when no rule fits its shape."""
    if isinstance(value, Mapping):
        return _object(value)
    if isinstance(value, list):
        return _list(value)
    return _cell(value) if value is not None else ""


def _object(value: Mapping[str, Any]) -> str | None:
    summary = value.get("summary")
    if isinstance(summary, str) and plain(summary).strip():
        return plain(summary).strip()
    if len(value) == 1:  # `{"result": ...}`: the name of the only field says nothing
        return _structured(next(iter(value.values())))
    flat = {k: v for k, v in value.items() if not isinstance(v, Mapping | list)}
    line = ", ".join(f"{_label(k)}: {_cell(v)}" for k, v in flat.items() if v is not None)
    blocks = [line] if line else []
    for key, inner in value.items():
        if key in flat:
            continue
        block = _list(inner) if isinstance(inner, list) else None
        if block is None:
            return None
        if block:
            blocks.append(f"{_label(key)}:{chr(10) if chr(10) in block else ' '}{block}")
    return "\n".join(blocks)


def _list(values: Sequence[Any]) -> str | None:
    if not any(isinstance(v, Mapping | list) for v in values):
        return ", ".join(_cell(v) for v in values[:READ_CHARS] if v is not None)
    rows = [v for v in values if isinstance(v, Mapping)]
    nested = any(isinstance(cell, Mapping | list) for row in rows for cell in row.values())
    return None if nested or len(rows) < len(values) else _table(rows)


def _table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Aligned columns under a head line; what does not fit is counted."""
    shown = rows[:MAX_ROWS]
    keys = list(dict.fromkeys(key for row in shown for key in row))[:MAX_COLUMNS]
    lines = [[_narrow(_label(key)) for key in keys]]
    lines += [[_narrow(_cell(row.get(key))) for key in keys] for row in shown]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    if len(rows) > len(shown):
        text.append(f"... and {len(rows) - len(shown)} more")
    return "\n".join(text)


def _label(key: str) -> str:
    return plain(str(key)).replace("_", " ").strip()


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return plain(str(value)).strip()


def _narrow(cell: str) -> str:
    cell = " ".join(cell.split())
    return cell if len(cell) <= MAX_CELL_CHARS else cell[: MAX_CELL_CHARS - 3] + "..."


def _bounded(text: str, received: int) -> str:
    """The beginning of a long text, and how much of the `received` characters is left out."""
    if len(text) <= MAX_CHARS:
        return text
    more = max(len(text), received if received > READ_CHARS else 0) - MAX_CHARS
    return f"{text[:MAX_CHARS].rstrip()}... ({more} more characters)"
