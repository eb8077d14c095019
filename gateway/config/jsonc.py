"""JSON with comments and trailing commas, as editors write it: read, and edited without touching the rest.

`strict` makes plain JSON of the same length, so places in the one are places in the other: an error names the
right line, and an edit goes into the text as its owner wrote it. A parser that returns values alone
loses what an edit has to keep. Knows text; knows no file and no host.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

_STRING: Final = r'"(?:[^"\\\n]|\\.)*"'
_COMMENT: Final = re.compile(rf"{_STRING}|//[^\n]*|/\*.*?\*/", re.DOTALL)
_TRAILING: Final = re.compile(rf"{_STRING}|[{{\[,:]\s*,|,(?=\s*[}}\]])")  # behind a value only
_NOT_BREAKS: Final = re.compile(r"[^\r\n]")
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_INDENT: Final = re.compile(r"^([ \t]+)\S", re.MULTILINE)
_DECODER: Final = json.JSONDecoder()


def bare(text: str) -> str:
    """`text` with blanks where comments were."""
    return _COMMENT.sub(lambda m: m[0] if m[0][0] == '"' else _NOT_BREAKS.sub(" ", m[0]), text)


def strict(text: str) -> str:
    """`text` with blanks where comments and trailing commas were; what is wrong beside them stays."""
    return _TRAILING.sub(lambda m: " " if m[0] == "," else m[0], bare(text))


@dataclass(frozen=True)
class _Member:
    """One `"key": value` of an object, by its places in the text."""

    key: str
    start: int
    value: int
    end: int


def with_member(text: str, path: Sequence[str], value: Any) -> str:
    """`text`, a sound object, with `value` at `path`; objects that are missing on the way are made."""
    plain = strict(text)
    at, depth = _after(plain, 0), 0
    while True:
        same = [member for member in _members(plain, at) if member.key == path[depth]]
        found = same[-1] if same else None  # of two alike the last one counts
        if found is None:
            return _inserted(text, plain, at, path[depth], _nested(path[depth + 1 :], value), depth)
        if depth == len(path) - 1:
            return text[: found.value] + _written(text, value, depth + 1) + text[found.end :]
        if plain[found.value] != "{":
            new = _written(text, _nested(path[depth + 1 :], value), depth + 1)
            return text[: found.value] + new + text[found.end :]
        at, depth = found.value, depth + 1


def without_member(text: str, path: Sequence[str]) -> str:
    """`text` without what is at `path`; the same text when nothing is."""
    plain = strict(text)
    at, members, place = _after(plain, 0), list[_Member](), 0
    for key in path:
        members = list(_members(plain, at)) if plain[at : at + 1] == "{" else []
        places = [i for i, member in enumerate(members) if member.key == key]
        if not places:
            return text
        place = places[-1]
        at = members[place].value
    return _cut(text, members[place - 1] if place else None, members[place])


def _cut(text: str, before: _Member | None, found: _Member) -> str:
    """`text` without one member, its comma, and its line where nothing else is on it."""
    commas = bare(text)
    start, end = found.start, found.end
    if commas[follows := _after(commas, end)] == ",":
        end = follows + 1
    elif before is not None:
        comma = _after(commas, before.end)
        text, start, end = text[:comma] + text[comma + 1 :], start - 1, end - 1
    line, rest = text.rfind("\n", 0, start), text[end:].partition("\n")[0]
    if line >= 0 and not text[line + 1 : start].strip() and not rest.strip():
        start = line - (text[line - 1 : line] == "\r")
        end += len(rest) - rest.endswith("\r")
    return text[:start] + text[end:]


def _members(plain: str, at: int) -> Iterator[_Member]:
    """The members of the object that begins at `at`."""
    at = _after(plain, at + 1)
    while plain[at] == '"':
        key, after = _DECODER.raw_decode(plain, at)
        value = _after(plain, _after(plain, after) + 1)
        end = _DECODER.raw_decode(plain, value)[1]
        yield _Member(key, at, value, end)
        at = _after(plain, end)
        at = _after(plain, at + 1) if plain[at] == "," else at


def _inserted(text: str, plain: str, at: int, key: str, value: Any, depth: int) -> str:
    """`text` with a member behind the others of the object at `at`, and behind their comments."""
    unit, line = _unit(text), _line_end(text)
    last = next(iter([*_members(plain, at)][::-1]), None)
    close = _after(plain, last.end if last else at + 1)
    end = len(text[:close].rstrip())
    commas = bare(text)
    has_one = last is not None and commas[_after(commas, last.end)] == ","
    comma = "," if last is not None and not has_one else ""
    split = last.end if last else end
    member = f"{line}{unit * (depth + 1)}{json.dumps(key)}: {_written(text, value, depth + 1)}"
    member += "," if has_one else ""  # as its owner writes them
    tail = text[end:] if "\n" in text[end:close] else f"{line}{unit * depth}{text[close:]}"
    return text[:split] + comma + text[split:end] + member + tail


def _written(text: str, value: Any, depth: int) -> str:
    unit, line = _unit(text), _line_end(text)
    lines = json.dumps(value, indent=unit, ensure_ascii=False).split("\n")
    return f"{line}{unit * depth}".join(lines)


def _nested(path: Sequence[str], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value


def _after(plain: str, at: int) -> int:
    """The first place from `at` on that is no blank."""
    found = _SPACE.match(plain, at)
    assert found is not None, "a pattern with a star matches anywhere"
    return found.end()


def _unit(text: str) -> str:
    found = _INDENT.search(text)
    return found[1] if found else "  "


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
