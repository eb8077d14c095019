"""Body readers for calls that look like code: `[f(a=1), g(b='x')]`, and `call:f{a:1}` of the Gemma models.

A positional argument has no name, so a call with one is refused rather than guessed.
"""

from __future__ import annotations

from typing import Any

from gateway.core import BadCall
from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import close
from gateway.formats.parsing.json_values import PYTHON, Dialect, read_object, read_value
from gateway.formats.parsing.source import (
    Malformed,
    Reader,
    Source,
    Unclosed,
    Word,
    ink,
    matches,
    takes,
)
from gateway.formats.parsing.syntax import Body, Opening, Region

_NAME = Word(r"[^\W\d]", r"\w.:\-/")
_GEMMA_NAME = Word(r"[^\s{}()<>:,]", r"^\s{}()<>,")
_KEY = Word(r"[^\W\d]|[$@]", r"\w$@.\-")


def call_list(closes: tuple[str, ...] = ()) -> Body:
    """`[f(a=1), g(b='x')]` and a closing marker; inside markers, one call per line will do."""

    def body(region: Region) -> Reader[None]:
        src = region.src
        bracketed = (src.peek() or (yield from ink(src))) == "["
        if bracketed:
            src.pos += 1
        elif not closes:
            raise Malformed("prose", "no list of calls")
        ended = False
        while not ended:
            if not src.peek():
                yield from ink(src)
            region.begin()
            try:
                yield from _call(region)
                ended = yield from _ended(src, bracketed, closes)
            except Malformed as error:
                if error.kind == "truncated" and src.finish != "stop" and not closes:
                    region.items.clear()  # a list without any marker is a list only when it is closed
                raise
        if bracketed:
            src.pos += 1
        yield from close(region, closes, must=False)

    return Opening(body, r"\s*+(?:(?=[^\s\w\[])|\[\s*+(?=[^\s\w]))")


def _ended(src: Source, bracketed: bool, closes: tuple[str, ...]) -> Reader[bool]:
    char = src.peek() or (yield from ink(src))
    if char == ",":
        src.pos += 1
        char = yield from ink(src)
        if not bracketed or char != "]":
            return False
    if bracketed:
        if char != "]":
            raise src.unexpected()
        return True
    return not char or any(c[0] == char for c in closes)


def _call(region: Region) -> Reader[None]:
    """One call; its name stands here."""
    src = region.src
    name = src.word(_NAME) or (yield from matches(src, _NAME))
    if not name or not (yield from takes(src, "(")):
        if src.pos >= len(src.text):
            raise src.unexpected()
        raise Malformed("malformed" if region.items else "prose", "no call")
    arguments, problem = yield from _arguments(src)
    if problem:
        region.items.append(BadCall("positional", region.raw(), problem))
    else:
        region.found(Draft(name, arguments, region.raw(), src.repairs))


def _arguments(src: Source) -> Reader[tuple[dict[str, Any], str]]:
    """The keyword arguments up to the closing bracket, and what is wrong with the others."""
    arguments: dict[str, Any] = {}
    problem = ""
    while (char := src.peek() or (yield from ink(src))) != ")":
        if char == "*" and (yield from takes(src, "**")):
            splat = yield from read_value(src, PYTHON, 1)
            if not isinstance(splat, dict):
                raise Malformed("malformed", "** before something that is not a dict")
            src.note("splat")
            arguments |= splat
        elif key := (yield from _keyword(src)):
            arguments[key] = yield from read_value(src, PYTHON, 1)
        else:
            yield from read_value(src, PYTHON, 1)
            problem = "a positional argument has no name"
        char = src.peek() or (yield from ink(src))
        if char == ",":
            src.pos += 1
        elif char != ")":
            raise src.unexpected()
    src.pos += 1
    return arguments, problem


def _keyword(src: Source) -> Reader[str]:
    before = src.pos
    key = src.word(_KEY) or (yield from matches(src, _KEY))
    if key and (src.peek() or (yield from ink(src))) == "=":
        src.pos += 1
        return key
    src.pos = before
    return ""


def python_tag(canon_body: Body, suffix: str = ".call") -> Body:
    """JSON calls, or Llama's built-in `tool.call(query="x")`, after the python tag."""

    def body(region: Region) -> Reader[None]:
        src = region.src
        if (yield from ink(src)) in ("{", "["):
            return (yield from canon_body(region))
        name = yield from matches(src, _NAME)
        if not name.endswith(suffix) or not (yield from takes(src, "(")):
            raise src.unexpected() if src.pos >= len(src.text) else Malformed("prose", "no call")
        arguments, problem = yield from _arguments(src)
        if problem:
            raise Malformed("positional", problem)
        region.found(Draft(name.removesuffix(suffix), arguments, region.raw(), src.repairs))

    return Opening(body, r"\s*+(?=[^\s\w{\[])")


def gemma(dialect: Dialect, closes: tuple[str, ...]) -> Body:
    """`call:f{k:v}` and a closing marker; `call:f(k=v)` is a known drift."""

    def body(region: Region) -> Reader[None]:
        src = region.src
        if not src.peek():
            yield from ink(src)
        if not (yield from takes(src, "call:")):
            raise src.unexpected() if src.pos >= len(src.text) else Malformed("prose", "no call")
        name = src.word(_GEMMA_NAME) or (yield from matches(src, _GEMMA_NAME))
        char = src.peek() or (yield from ink(src))
        if not name or char not in ("{", "("):
            raise src.unexpected()
        if char == "{":
            try:
                arguments = yield from read_object(src, dialect)
            except Unclosed as error:
                raise Malformed(error.kind, error.detail) from None
        else:
            arguments = yield from _parenthesised(src, dialect)
        yield from close(region, closes)
        region.found(Draft(name, arguments, region.raw(), src.repairs))

    return Opening(body, r"\s*+(?!\s)(?!call:)(?=.{5})")


def _parenthesised(src: Source, dialect: Dialect) -> Reader[dict[str, Any]]:
    src.note("parentheses")
    src.pos += 1
    arguments: dict[str, Any] = {}
    while (yield from ink(src)) != ")":
        key = yield from _keyword(src)
        if not key:
            raise src.unexpected()
        arguments[key] = yield from read_value(src, dialect, 1)
        char = yield from ink(src)
        if char == ",":
            src.pos += 1
        elif char != ")":
            raise src.unexpected()
    src.pos += 1
    return arguments
