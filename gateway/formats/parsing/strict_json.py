"""Reads strict JSON at C speed: a whole container, or a run of simple members of a broken or unfinished one.

Only shortcuts: whatever is read here the lenient reader (`json_values`) reads to the same value without a repair.
Time stays linear: what may follow a piece can never be part of it, so a match that fails gives each piece back
once, and a failed scan is not repeated over the same text. Only single characters are possessive (`*+`): before
CPython 3.11.5 a possessive group takes one repetition too many (python/cpython#106052).
"""

from __future__ import annotations

import json
import re
from typing import Any

from gateway.formats.parsing.source import Source

MAX_DEPTH = 64
MISSING = object()
_MAX_TRIES = 4
_SCAN = json.scanner.make_scanner(json.JSONDecoder())  # type: ignore[attr-defined]

_RUN, _LIST_RUN = 256, 63  # how much one match reads at most; what is left waits for the next one
_SPACE = r"[ \t\n\r]*+"
_PLAIN = r'"[^"\\\x00-\x1f]*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]{0,17}+)(?:\.[0-9]{1,17}+)?(?:[eE][-+]?[0-9]{1,3}+)?"
_SCALAR = rf"(?:{_PLAIN}|{_NUMBER}|true|false|null)"
_LIST = rf"\[{_SPACE}(?:{_SCALAR}(?:{_SPACE},{_SPACE}{_SCALAR}){{0,{_LIST_RUN}}}{_SPACE})?\]"
_ITEM = rf"(?:{_SCALAR}|{_LIST}|\{{{_SPACE}\}})"
_ITEMS = re.compile(rf"(?:{_SPACE}{_ITEM}{_SPACE},){{1,{_RUN}}}")
_MEMBERS = re.compile(rf"(?:{_SPACE}{_PLAIN}{_SPACE}:{_SPACE}{_ITEM}{_SPACE},){{1,{_RUN}}}")
_TEXT = re.compile(r'"([^"\\\x00-\x1f]++)"')
_HEAD = re.compile(rf'{_SPACE}"([^"\\\x00-\x1f]*+)"{_SPACE}:{_SPACE}(?=\S)')


def value(src: Source, depth: int) -> Any:
    """The string or container that stands here, read; `MISSING` if it is not all there or not strict."""
    char = src.peek()
    if char == '"':
        found = _TEXT.match(src.text, src.pos)
        if found:
            src.pos = found.end()
            return found[1]
    elif char == "{" or char == "[":
        return _container(src, depth)
    return MISSING


def _container(src: Source, depth: int) -> Any:
    closer = src.closer("}" if src.text[src.pos] == "{" else "]")
    if closer < 0:
        return MISSING
    if depth == 0:
        src.tries = 0
    elif src.tries >= _MAX_TRIES or src.pos < src.flaw < closer:
        return MISSING  # it encloses the place where a scan has failed already
    try:
        value, end = _SCAN(src.text, src.pos)
    except (StopIteration, ValueError, RecursionError) as error:
        src.tries += _MAX_TRIES if isinstance(error, RecursionError) else 1
        src.flaw = error.value if isinstance(error, StopIteration) else getattr(error, "pos", 0)
        return MISSING
    opened = src.text.count("{", src.pos, end) + src.text.count("[", src.pos, end)
    if opened + depth > MAX_DEPTH and depth_of(value) + depth > MAX_DEPTH:
        return MISSING
    src.pos = end
    return value


def depth_of(value: Any) -> int:
    """How many containers stand inside each other."""
    level, depth = [value], 0
    while level := [v for v in level if isinstance(v, dict | list)]:
        depth += 1
        level = [x for v in level for x in (v.values() if isinstance(v, dict) else v)]
    return depth


def items(src: Source, into: list[Any], depth: int) -> bool:
    """Whether simple items stand here, each with its comma; they are read, or many of them."""
    found = _ITEMS.match(src.text, src.pos) if depth + 1 < MAX_DEPTH else None
    read = _scanned(f"[{found[0][:-1]}]") if found else None
    if not found or read is None:
        return False
    into += read
    src.pos = found.end()
    return True


def members(src: Source, into: dict[str, Any], depth: int) -> bool:
    """Whether simple members of an object stand here, each with its comma; they are read, or many of them."""
    found = _MEMBERS.match(src.text, src.pos) if depth + 1 < MAX_DEPTH else None
    read = _scanned(f"{{{found[0][:-1]}}}") if found else None
    if not found or read is None:
        return False
    into |= read
    src.pos = found.end()
    return True


def _scanned(text: str) -> Any:
    """The container that `text` is; nothing if it is none, which then is the lenient reader's to say."""
    try:
        return _SCAN(text, 0)[0]
    except (StopIteration, ValueError):
        return None


def key(src: Source) -> str | None:
    """The key of an object's member, if that, its colon and the start of its value stand here; read."""
    found = _HEAD.match(src.text, src.pos)
    if not found:
        return None
    src.pos = found.end()
    return found[1]
