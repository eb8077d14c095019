"""Reads one value: strict JSON at C speed, else a lenient reader that names every repair.

Knows when a value is complete, so that no closing marker has to be looked for. Knows three dialects:
JSON, Python literals, and the unquoted notation of the Gemma models. Nothing here guesses: text
that is none of these raises `Malformed`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gateway.formats.parsing import strict_json as strict
from gateway.formats.parsing.source import (
    Malformed,
    Reader,
    Source,
    Word,
    ink,
    matches,
    takes,
)
from gateway.formats.parsing.strict_json import MAX_DEPTH, MISSING

_WORD = Word("", r"-+.\w")
_BARE_KEY = Word(r"[^\W\d]", r"\w$-")
_MARKED_KEY = Word(r"[^\s:{}\[\](),<>\"]", r"^:{}\[\](),<>\"\n")
_FLOAT = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?", re.ASCII)
_PYTHON_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_CONSTANTS = {"true": True, "false": False, "null": None}
_PYTHON = {"True": True, "False": False, "None": None}
_NOT_FINITE = {"NaN": "nan", "Infinity": "inf", "-Infinity": "-inf"}
_CLOSERS = {"[": "]", "(": ")"}

_PAIR = r"u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
_JSON_ESCAPE = re.compile(rf"\\({_PAIR}|u[0-9a-fA-F]{{4}}|.)", re.DOTALL)
_PYTHON_ESCAPE = re.compile(
    rf"\\({_PAIR}|u[0-9a-fA-F]{{4}}|U[0-9a-fA-F]{{8}}|x[0-9a-fA-F]{{2}}|.)", re.DOTALL
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "/": "/"}
_ESCAPES |= {c: c for c in "\"'\\"}
_CONTROLS = re.compile(r"[\x00-\x1f]")
_INSIDE = {q: re.compile(rf"[^{q}\\]*(?:\\.[^{q}\\]*)*", re.DOTALL) for q in "\"'"}


@dataclass(frozen=True)
class Dialect:
    """How a notation writes its values.

    Attributes:
        python: Python literals are the norm, not a repair.
        mark: A marker that stands on both sides of a string (`<escape>`), if there is one.
        bare: What a string without any quotes may consist of, where that happens.
    """

    python: bool = False
    mark: str = ""
    bare: Word | None = None


JSON = Dialect()
PYTHON = Dialect(python=True)
Special = Callable[[Source, str], Reader[Any]]


def read_value(src: Source, dialect: Dialect = JSON, depth: int = 0) -> Reader[Any]:
    """The value that stands here. Raises `Malformed`."""
    value = MISSING if dialect.mark else strict.value(src, depth)
    return _lenient(src, dialect, depth) if value is MISSING else _given(value)


def _given(value: Any) -> Reader[Any]:
    """The reader of a value that is there already."""
    return value
    yield


def _lenient(src: Source, dialect: Dialect, depth: int) -> Reader[Any]:
    """The reader of what stands here and is not strict."""
    char = src.peek()
    if char == "{":
        return read_object(src, dialect, depth)
    if char == "[" or (char == "(" and not dialect.mark):
        return _list(src, dialect, depth)
    if char == '"' or (char == "'" and not dialect.mark):
        return read_string(src, dialect)
    return _other(src, dialect, depth)


def _other(src: Source, dialect: Dialect, depth: int) -> Reader[Any]:
    """A marked string, an atom, or whatever comes next where nothing has come yet."""
    if not src.peek() and (yield from ink(src)):
        return (yield from read_value(src, dialect, depth))
    if dialect.mark and (yield from takes(src, dialect.mark)):
        return (yield from _marked(src, dialect.mark))
    return (yield from _atom(src, dialect))


def read_object(
    src: Source, dialect: Dialect = JSON, depth: int = 0, special: Special | None = None
) -> Reader[Any]:
    """The object that stands here; `special` may read the value of a key in another way.

    Raises `Unclosed` when an outermost object is complete but for its brace.
    """
    _deeper(depth)
    src.pos += 1
    members: dict[str, Any] = {}
    comma = False
    while True:
        comma = (not dialect.mark and strict.members(src, members, depth)) or comma
        if (src.peek() or (yield from ink(src))) == "}":
            break
        key: Any = None if dialect.mark else strict.key(src)
        if key is None:
            key = yield from _key(src, dialect, depth)
            if not (yield from _colon(src)):
                if dialect.mark or members or key is None:
                    raise src.unexpected()
                return (yield from _set(src, dialect, depth, key))
        value = MISSING if special or dialect.mark else strict.value(src, depth + 1)
        if value is MISSING:
            read = special(src, str(key)) if special else _lenient(src, dialect, depth + 1)
            value = yield from read
        members[key if isinstance(key, str) else _as_key(src, key)] = value
        char = src.peek() or (yield from ink(src))
        comma = char == ","
        if comma:
            src.pos += 1
        elif char != "}":
            raise src.unexpected(members if depth == 0 else None)
    src.pos += 1
    if comma:
        src.note("trailing_comma")
    return members


def _deeper(depth: int) -> None:
    if depth >= MAX_DEPTH:
        raise Malformed("malformed", f"nested deeper than {MAX_DEPTH} levels")


def _key(src: Source, dialect: Dialect, depth: int) -> Reader[Any]:
    char = src.peek() or (yield from ink(src))
    if char == '"' or (char == "'" and not dialect.mark):
        return (yield from read_string(src, dialect))
    if dialect.mark and (yield from takes(src, dialect.mark)):
        return (yield from _marked(src, dialect.mark))
    if dialect.python:
        return (yield from read_value(src, dialect, depth + 1))
    found = yield from matches(src, _MARKED_KEY if dialect.mark else _BARE_KEY)
    if not found:
        raise src.unexpected()
    if not dialect.mark:
        src.note("bare_key")
    return found.rstrip()


def _as_key(src: Source, key: Any) -> str:
    src.note("key_not_a_string")
    return json.dumps(key) if isinstance(key, bool | int | float | None) else str(key)


def _colon(src: Source) -> Reader[bool]:
    if (src.peek() or (yield from ink(src))) != ":":
        return False
    src.pos += 1
    return True


def _set(src: Source, dialect: Dialect, depth: int, first: Any) -> Reader[list[Any]]:
    """The rest of a Python set, whose first member was taken for a key."""
    items = [first]
    while (char := (yield from ink(src))) == "," and dialect.python:
        src.pos += 1
        if (yield from ink(src)) != "}":
            items.append((yield from read_value(src, dialect, depth + 1)))
    if char != "}" or not dialect.python:
        raise src.unexpected()
    src.pos += 1
    src.note("set")
    return items


def _list(src: Source, dialect: Dialect, depth: int) -> Reader[Any]:
    _deeper(depth)
    opened = src.text[src.pos]
    closer, comma = _CLOSERS[opened], False
    src.pos += 1
    items: list[Any] = []
    while True:
        comma = (not dialect.mark and strict.items(src, items, depth)) or comma
        if (src.peek() or (yield from ink(src))) == closer:
            break
        value = MISSING if dialect.mark else strict.value(src, depth + 1)
        if value is MISSING:
            value = yield from _lenient(src, dialect, depth + 1)
        items.append(value)
        char = src.peek() or (yield from ink(src))
        comma = char == ","
        if comma:
            src.pos += 1
        elif char != closer:
            raise src.unexpected()
    src.pos += 1
    if opened == "(":
        if len(items) == 1 and not comma:
            return items[0]
        src.note("tuple")
    elif comma and not dialect.python:
        src.note("trailing_comma")
    return items


def read_string(src: Source, dialect: Dialect = JSON) -> Reader[str]:
    """The string whose opening quote stands here."""
    quote = src.text[src.pos]
    may_be_long = dialect.python and src.text[src.pos + 1 : src.pos + 2] in (quote, "")
    long = may_be_long and (yield from takes(src, quote * 3))
    src.pos += not long
    start, end = src.pos, quote * 3 if long else quote
    while True:
        # Resumable: the match stops at a quote, at a half escape or where the text so far ends.
        src.pos = stop = _INSIDE[quote].match(src.text, src.pos).end()  # type: ignore[union-attr]
        if src.text.startswith(end, stop) or (yield from takes(src, end)):
            break
        if src.text[src.pos : src.pos + 1] == quote:
            src.pos += 1
        elif src.ended:
            src.pos = len(src.text)
            raise src.unexpected()
        else:
            yield
    src.pos = stop + len(end)
    raw = src.text[start:stop]
    if quote == "'" and not dialect.python:
        src.note("single_quotes")
    if dialect.mark:
        src.note("json_quotes")
    if not long and _CONTROLS.search(raw):
        src.note("raw_newline")
    return unescape(src, raw, PYTHON if quote == "'" else dialect)


def _marked(src: Source, mark: str) -> Reader[str]:
    start = search = src.pos
    while (end := src.text.find(mark, search)) < 0:
        search = max(start, len(src.text) - len(mark) + 1)
        if src.ended:
            src.pos = len(src.text)
            raise src.unexpected()
        yield
    src.pos = end + len(mark)
    return src.text[start:end]


def unescape(src: Source, raw: str, dialect: Dialect = JSON) -> str:
    """A string's characters; an unknown escape stays as its two characters."""
    if "\\" not in raw:
        return raw

    def one(match: re.Match[str]) -> str:
        code = match[1]
        if len(code) == 1:
            if code not in _ESCAPES and not (dialect.python and code == "\n"):
                src.note("bad_escape")
                return match[0]
            return _ESCAPES.get(code, "")
        if "\\" in code:
            high, low = int(code[1:5], 16), int(code[7:], 16)
            return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        point = int(code[1:], 16)
        return chr(point) if point <= 0x10FFFF else match[0]

    return (_PYTHON_ESCAPE if dialect.python else _JSON_ESCAPE).sub(one, raw)


def _atom(src: Source, dialect: Dialect) -> Reader[Any]:
    start = src.pos
    kind = dialect.bare or _WORD
    word = (src.word(kind) or (yield from matches(src, kind))).rstrip()
    value = _constant(word)
    if value is not MISSING:
        return value
    if word in _PYTHON:
        if not dialect.python:
            src.note("python_literal")
        return _PYTHON[word]
    if dialect.python and _PYTHON_NUMBER.fullmatch(word) and word[-1:].isdigit():
        return _number(word.lstrip("+"))
    if dialect.bare and word:
        src.note("bare_string")
        return word
    src.pos = start
    raise src.unexpected()


def _constant(word: str) -> Any:
    """The JSON scalar that `word` is, numbers outside float's range as infinity; else `MISSING`."""
    if word in _CONSTANTS:
        return _CONSTANTS[word]
    if word in _NOT_FINITE:
        return float(_NOT_FINITE[word])
    return _number(word) if _FLOAT.fullmatch(word) else MISSING


def _number(word: str) -> Any:
    try:
        return int(word) if re.fullmatch(r"-?[\d_]+", word, re.ASCII) else float(word)
    except ValueError:  # more digits than Python converts, or an odd underscore
        raise Malformed("malformed", f"not a number: {word[:40]!r}") from None
