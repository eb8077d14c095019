"""Body readers for calls that are JSON: an object or a list in a tag, a name and then an object, or bare.

A body starts after the opening marker and reads the closing one too. Knows no family: what differs
between families comes in as arguments.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from gateway.core import BadCall
from gateway.formats.base import dumps
from gateway.formats.parsing import strict_json as strict
from gateway.formats.parsing.calls import (
    ARGUMENT_KEYS,
    Draft,
    from_object,
    looks_like_call,
    wrapped_calls,
)
from gateway.formats.parsing.json_values import JSON, Special, read_object, read_value
from gateway.formats.parsing.source import (
    Malformed,
    Markers,
    Reader,
    Source,
    Unclosed,
    Word,
    find,
    ink,
    matches,
    takes,
    takes_one,
)
from gateway.formats.parsing.syntax import Body, Opening, Region

CANON = ("name", "arguments")
_LANGUAGE = Word("", r"\w")
_ATTEMPT = re.compile(r"\{\s*[\"'](?:name|type|function|parameters|arguments)[\"']")
_BRACES = Word("", r"{\s")
_SIBLING = re.compile(r",\s*(?=\{\s*[\"'](?:name|arguments|id|type)[\"'])")
_BORDERS = ";:>"  # a call in prose may stand behind these
MAX_NAME = 256  # characters; a longer one is prose


def json_in_tag(
    closes: tuple[str, ...] = (),
    canon: tuple[str, ...] = CANON,
    special: Special | None = None,
    starts: str = "{[",
    repair: str = "",
    fences: bool = False,
) -> Body:
    """`<tag>{"name": f, "arguments": {..}}</tag>`, or a list of such objects.

    Args:
        closes: The closing markers, none if the family has none.
        canon: The keys that the family itself writes; others are a repair.
        special: Reads values that are not quite JSON.
        starts: The characters that a call can start with.
        repair: Noted if the opening marker is itself not the right one.
        fences: A Markdown fence inside the tag is the family's own form.
    """

    def body(region: Region) -> Reader[None]:
        src, region.repair = region.src, repair
        if plain and src.peek() == "{" and _plain_call(region, closes, canon):
            return
        char, fenced = src.peek() or (yield from ink(src)), False
        if char == "`":
            fenced = yield from _fence(src, "" if fences else "code_fence")
            char = yield from ink(src)
        if not char:
            raise src.unexpected()
        if char not in starts:
            raise Malformed("prose", "no call follows the marker")
        if char == "[":
            yield from _list(region, canon)
            yield from _after(region, closes, fenced, must=False)
            return
        value = yield from _call_object(region, closes, special)
        yield from _after(region, closes, fenced)
        _found(region, value, canon)

    plain = special is None and bool(closes)
    no_list = r"|\[\s*+(?=[^\s{\]])" if "[" in starts else ""
    return Opening(body, rf"\s*+(?:(?=[^\s`{re.escape(starts)}]){no_list})")


def _plain_call(region: Region, closes: tuple[str, ...], canon: tuple[str, ...]) -> bool:
    """Read a call that is all there and strict, with its closing marker; nothing is read if it is not."""
    src, start = region.src, region.src.pos
    value = strict.value(src, 0)
    if isinstance(value, dict):
        src.peek()
        for marker in closes:
            if src.text.startswith(marker, src.pos):
                src.pos += len(marker)
                _found(region, value, canon)
                return True
    src.pos = start
    return False


def _found(region: Region, value: Any, canon: tuple[str, ...]) -> None:
    """A call object, or one around a list of them."""
    calls = wrapped_calls(value)
    if calls is not None:
        region.src.note("wrapper")
    for call in [value] if calls is None else calls:
        raw = region.raw() if calls is None or len(calls) == 1 else dumps(call)
        region.found(from_object(call, raw, list(region.src.repairs), canon))


def _fence(src: Source, repair: str) -> Reader[bool]:
    if not (yield from takes(src, "```")):
        return False
    yield from matches(src, _LANGUAGE)
    if repair:
        src.note(repair)
    return True


def _after(
    region: Region, closes: tuple[str, ...], fenced: bool = False, must: bool = True
) -> Reader[None]:
    """The closing fence and the closing marker."""
    if fenced:
        yield from ink(region.src)
        yield from takes(region.src, "```")
    yield from close(region, closes, must)


def close(region: Region, closes: tuple[str, ...], must: bool = True) -> Reader[None]:
    """Read a closing marker, and doubled braces before it.

    Raises `Malformed` if the output was cut before the marker, unless it may lack (`must`).
    """
    src, end = region.src, region.src.pos
    while (char := src.peek() or (yield from ink(src))) and char in "}]":
        src.note("extra_brace")
        src.pos += 1
        end = src.pos
    if closes and (yield from takes_one(src, closes)):
        return
    if closes and must:
        if not char and not src.may_lack_tail:
            raise src.unexpected()
        src.note("no_close")
    src.pos = end


def _call_object(region: Region, closes: tuple[str, ...], special: Special | None) -> Reader[Any]:
    """One call object; it may lack its last brace if its arguments are complete."""
    src = region.src
    try:
        if special is None:
            return (yield from read_value(src))
        return (yield from read_object(src, JSON, 0, special))
    except Unclosed as error:
        before = src.pos
        closed = bool((yield from takes_one(src, (*closes, *region.shells))))
        src.pos = before
        given = [error.members[k] for k in ARGUMENT_KEYS if k in error.members]
        # Nothing at all stands for an empty object only in a call that is closed.
        if not (closed or (src.may_lack_tail and any(given))) or not given:
            raise
        src.note("no_brace")
        return error.members


def _list(region: Region, canon: tuple[str, ...]) -> Reader[None]:
    """Calls in a list; a broken one does not hurt its siblings."""
    src = region.src
    src.pos += 1
    while (char := src.peek() or (yield from ink(src))) != "]":
        if char and char != "{" and not region.items:
            raise Malformed("prose", "a list, but not of calls")
        region.begin()
        try:
            value = yield from read_value(src)
        except Malformed as error:
            if error.kind == "truncated":
                raise
            border = region.markers.pattern.search(src.text, src.pos)
            if border is None:
                border = yield from find(src, region.markers)
            _next_sibling(region, error, len(src.text) if border is None else border.start())
            continue
        region.found(from_object(value, region.raw(), src.repairs, canon))
        char = src.peek() or (yield from ink(src))
        if char == ",":
            src.pos += 1
        elif char != "]":
            raise src.unexpected()
    src.pos += 1
    if not region.items:
        raise Malformed("empty", "an empty list of calls")


def _next_sibling(region: Region, error: Malformed, end: int) -> None:
    """Go on at the next object before `end` that looks like a call, or give the list up."""
    src = region.src
    found = _SIBLING.search(src.text, src.pos, end)
    if found is None:
        raise error
    raw = src.text[region.item_start : found.start()]
    region.items.append(BadCall(error.kind, raw, error.detail))
    src.pos = found.end()


def loose_json(canon: tuple[str, ...]) -> Body:
    """JSON calls without any marker, apart by `;`, prose around them tolerated. Opened by its brace."""

    def body(region: Region) -> Reader[None]:
        src, before = region.src, region.before
        if not (region.alone or before.isspace() or before in _BORDERS):
            raise Malformed("prose", "a brace in prose")
        src.pos = region.start
        if not src.word(_BRACES):
            yield from matches(src, _BRACES)
        char = src.peek()
        if char and char not in "\"'":
            raise Malformed("prose", "a brace that opens no call")
        src.pos = src.text.rindex("{", region.start, src.pos)
        region.begin()
        if region.item_start > region.start:
            src.note("extra_brace")
        try:
            value = yield from read_value(src)
        except Malformed as error:
            src.pos = max(src.pos, region.start + 1)
            attempt = region.alone and _ATTEMPT.match(src.text, region.item_start)
            error.kind = error.kind if attempt else "prose"
            raise
        draft = from_object(value, region.raw(), src.repairs, canon)
        if not looks_like_call(value) or not _may_be_meant(draft, region):
            raise Malformed("prose", "JSON that is no call")
        repairs = src.repairs if region.alone else [*src.repairs, "text_around"]
        region.found(Draft(draft.name, draft.arguments, draft.raw, repairs, draft.id))
        yield from separator(region, ";")

    return Opening(body, r"[{\s]*+(?=[^{\s\"'])", outside=f" \t\r\n{_BORDERS}")


def _may_be_meant(draft: Draft, region: Region) -> bool:
    """Whether it stands alone, or calls a tool that is known (the name may be anything at all)."""
    if region.alone or not region.tools:
        return True
    return isinstance(draft.name, str) and draft.name in region.tools


def fenced_json(canon: tuple[str, ...] = CANON) -> Body:
    """Calls in a Markdown fence, prose around it tolerated. Opened by the fence."""

    def body(region: Region) -> Reader[None]:
        src = region.src
        yield from matches(src, _LANGUAGE)
        if (yield from ink(src)) not in ("{", "["):
            raise Malformed("prose", "a fence with something else")
        value = yield from read_value(src)
        calls = value if isinstance(value, list) else [value]
        yield from ink(src)
        if not calls or not all(map(looks_like_call, calls)) or not (yield from takes(src, "```")):
            raise Malformed("prose", "a fence with something else")
        drafts = [from_object(call, region.raw(), src.repairs, canon) for call in calls]
        if not all(_may_be_meant(draft, region) for draft in drafts):
            raise Malformed("prose", "a fence with calls of tools that nobody has")
        for draft in drafts:
            region.found(draft)

    return Opening(body, r"\w*+\s*+(?=[^\s{\[])")


def separator(region: Region, literal: str) -> Reader[None]:
    """Read `literal` if it comes next, else leave the white space to the prose."""
    before = region.src.pos
    yield from ink(region.src)
    if not (yield from takes(region.src, literal)):
        region.src.pos = before


def bare_json(canon: tuple[str, ...] = CANON) -> Body:
    """A message that is one JSON call, a list of them, several apart by `;`, or any of these in a fence."""

    def body(region: Region) -> Reader[None]:
        src = region.src
        fenced = yield from _fence(src, "")
        yield from ink(src)
        if (yield from takes(src, "[Calling tool:")):
            return (yield from _announced(region))
        while (yield from ink(src)) in ("{", "["):
            region.begin()
            if fenced:
                src.note("code_fence")
            value = yield from read_value(src)
            for call in value if isinstance(value, list) else [value]:
                if not all(map(looks_like_call, wrapped_calls(call) or [call])):
                    raise Malformed("prose", "JSON that is no call")
                _found(region, call, canon)
            if (yield from ink(src)) != ";":
                break
            src.pos += 1
        if fenced and not (yield from takes(src, "```")):
            raise src.unexpected()

    return body


def _announced(region: Region) -> Reader[None]:
    """`[Calling tool: f({"x": 1})]`."""
    name = (yield from read_name(region, ("(",))).strip()
    value = yield from read_value(region.src)
    for closer in ")]":
        if (yield from ink(region.src)) != closer:
            raise region.src.unexpected()
        region.src.pos += 1
    region.found(Draft(name, value, region.raw(), region.src.repairs))


def read_name(region: Region, ends: tuple[str, ...]) -> Reader[str]:
    """The text up to the first of `ends`, which is read too."""
    src, start = region.src, region.src.pos
    wanted = markers(ends)
    window = start + MAX_NAME + wanted.longest
    found = wanted.pattern.search(src.text, start, window)
    if found is None and len(src.text) < window:
        found = yield from find(src, wanted, within=MAX_NAME)
    if found is None:
        if len(src.text) - start > MAX_NAME:
            raise Malformed("prose", "no name follows the marker")
        src.pos = len(src.text)
        raise src.unexpected()
    src.pos = found.end()
    return src.text[start : found.start()]


@cache
def markers(literals: tuple[str, ...]) -> Markers:
    """`Markers` of some literals, made once."""
    return Markers(literals)
