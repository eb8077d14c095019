"""Two definitions of one tool side by side, for a person who decides whether to trust the new one.

The text is a stranger's. Nothing of it is hidden and nothing of it acts: control, format and other
invisible characters are written as escapes, so a terminal shows them instead of obeying them.
"""

from __future__ import annotations

import difflib
import json
import re
import shlex
import unicodedata
from collections.abc import Mapping
from typing import Any

CONTEXT_LINES = 2
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_./][A-Za-z0-9_./-]*")


def visible(text: str) -> str:
    """`text` in one line, every character that cannot be seen as itself written as an escape."""
    return "".join(c if _is_plain(c) else _escape(c) for c in text)


def _is_plain(char: str) -> bool:
    if " " <= char <= "~":
        return True
    category = unicodedata.category(char)
    return category not in _UNSEEN and category != "Zs" and not _selects_variant(char)


def _selects_variant(char: str) -> bool:
    """Variation selectors are invisible marks, and have carried hidden text."""
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def written(definition: Mapping[str, Any]) -> list[str]:
    """A definition as lines: the description as it reads, the rest as sorted JSON."""
    text = str(definition.get("description", "")).replace("\\", "\\\\")
    schema = json.dumps(
        definition.get("schema"), ensure_ascii=False, indent=2, sort_keys=True, default=str
    )
    notes = definition.get("annotations") or {}
    shown = definition.get("presentation")
    beside = json.dumps(shown, ensure_ascii=False, indent=2, sort_keys=True, default=str)
    return [
        f"name: {visible(str(definition.get('name', '')))}",
        "description:",
        *(f"  | {visible(line)}" for line in text.split("\n")),
        "schema:",
        *(f"  {visible(line)}" for line in schema.split("\n")),
        "annotations: "
        + ", ".join(f"{k}={'yes' if v else 'no'}" for k, v in sorted(notes.items())),
        *([] if shown is None else ["presentation:"]),
        *([] if shown is None else [f"  {visible(line)}" for line in beside.split("\n")]),
    ]


def difference(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> str:
    """What `new` changes in `old` as a unified diff; without `old`, all of it as added lines."""
    if old is None:
        return "\n".join(f"+{line}" for line in written(new))
    lines = difflib.unified_diff(
        written(old), written(new), "pinned", "offered now", n=CONTEXT_LINES, lineterm=""
    )
    return "\n".join(lines)


def approval(server: str, tool: str = "") -> str:
    """The command that approves a server's tool, or all of them, safe to paste into a shell."""
    command = f"gateway approve {shlex.quote(visible(server))}"
    return f"{command} {tool}" if _PLAIN_NAME.fullmatch(tool) else command
