"""Body readers for calls whose parameters stand in tags: `<function=f><parameter=k>v</parameter></function>`.

Values are text to the letter; only a schema gives them a type. The form has no escaping, so a value
ends at the first closing tag: what a value must not contain, the grammar does not let it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import MAX_NAME, markers, read_name
from gateway.formats.parsing.source import (
    Malformed,
    Reader,
    Source,
    Word,
    find,
    ink,
    matches,
    takes,
    takes_one,
)
from gateway.formats.parsing.syntax import Body, Opening, Region
from gateway.formats.parsing.type_coercion import Literal, Verbatim

_NO_NAME = re.compile(r"[<>{}\"\n]")
_SPACE = re.compile(r"\s")
_TAG = Word("", r"\w:.-")
Typed = Callable[[str, str], object]


@dataclass(frozen=True)
class Tags:
    """The tags of one family.

    Attributes:
        function: What stands before and after a function's name.
        parameter: What stands before and after a parameter's name.
        value: What must follow the parameter's name, if anything (GLM's `<arg_value>`).
        value_end: What ends a value; `{key}` is the parameter's name.
        function_end: What ends a function; nothing if only `closes` does.
        closes: What ends the region.
        lines: One newline on either side of a value is layout.
        literal: A value without a schema is JSON if it reads as JSON.
        recovers: A value without its end is cut where the next tag shows that it lacks.
        typed: Makes the value from what stood after the parameter's name and the text.
    """

    function: tuple[str, str]
    parameter: tuple[str, str]
    value_end: str
    function_end: str = ""
    closes: tuple[str, ...] = ()
    value: str = ""
    lines: bool = False
    literal: bool = False
    recovers: bool = True
    typed: Typed | None = None


def tagged(tags: Tags, opened: bool = False) -> Body:
    """Functions until a closing marker; `opened` says that the opening marker was the function's own."""

    def body(region: Region) -> Reader[None]:
        src, inside = region.src, opened
        region.repair = "no_open" if opened else ""
        while True:
            if not inside:
                char = yield from ink(src)
                if (yield from _ends(region, tags)):
                    return
                if not (yield from takes(src, tags.function[0])):
                    if not char:
                        raise src.unexpected()
                    raise Malformed("malformed" if region.items else "prose", "no function follows")
            draft = yield from _function(region, tags)
            closed = not tags.function_end or (yield from _close(region, tags))
            region.found(Draft(*draft, region.raw(), list(src.repairs)))
            if closed:
                return
            region.begin()
            inside = False

    if opened:
        return body
    return Opening(body, _mention(tags))


def _mention(tags: Tags) -> str:
    """Something else than a function and the end of the region; a name must run to its first tag."""
    after = (
        (tags.function[0], *tags.closes) if tags.function[0] else (tags.parameter[0], *tags.closes)
    )
    other = f"(?!{'|'.join(map(re.escape, after))})(?=.{{{max(map(len, after))}}})"
    if tags.function[0]:
        return rf"\s*+(?!\s){other}"
    return rf"(?=[^<]{{0,{MAX_NAME}}}+(?=<){other})"


def _ends(region: Region, tags: Tags) -> Reader[bool]:
    """Whether the region ends here after at least one call."""
    if not (yield from takes_one(region.src, tags.closes)):
        return False
    if not region.items:
        raise Malformed("empty", "a call region without a call")
    return True


def _close(region: Region, tags: Tags) -> Reader[bool]:
    """What follows a function: the closing marker, stray tags, a further function, or nothing."""
    src = region.src
    while True:
        end = src.pos
        char = yield from ink(src)
        if (yield from takes_one(src, tags.closes)):
            return True
        before = src.pos
        if (yield from takes(src, tags.function[0])):
            src.pos = before
            return False
        if not (yield from _closing_tag(src)):
            break
        src.note("stray_tag")
    if not char and not src.may_lack_tail:
        raise src.unexpected()
    src.pos = end
    src.note("no_close")
    return True


def _function(region: Region, tags: Tags) -> Reader[tuple[str, dict[str, object]]]:
    src = region.src
    name = yield from _function_name(region, tags)
    arguments: dict[str, object] = {}
    ends = (tags.function_end,) if tags.function_end else tags.closes
    while True:
        yield from ink(src)
        if (yield from takes_one(src, ends)):
            return name, arguments
        if not (yield from takes(src, tags.parameter[0])):
            if not (yield from _stray(region)):
                raise src.unexpected()
            continue
        key, value = yield from _parameter(region, tags)
        arguments[key] = value


def _stray(region: Region) -> Reader[bool]:
    """Read a closing tag that closes nothing."""
    tag = yield from _closing_tag(region.src)
    region.src.note("stray_tag")
    return tag.endswith(">")


def _closing_tag(src: Source) -> Reader[str]:
    """`</tag>` of any name, its last character too if it is there; nothing else is read."""
    start = src.pos
    if (yield from takes(src, "</")):
        yield from matches(src, _TAG)
        yield from takes(src, ">")
    return src.text[start : src.pos]


def _function_name(region: Region, tags: Tags) -> Reader[str]:
    if tags.function[1]:
        name = (yield from read_name(region, (tags.function[1],))).strip()
    else:
        name = (yield from _name_before_tag(region, (tags.parameter[0], *tags.closes))).strip()
    if not name or _NO_NAME.search(name):
        raise Malformed("malformed", f"not a function name: {name[:40]!r}")
    return name


def _name_before_tag(region: Region, ends: tuple[str, ...]) -> Reader[str]:
    """The text up to the first tag, which must be one of `ends`; the first of them opens a parameter."""
    src, start = region.src, region.src.pos
    found = yield from find(src, markers(("<",)), within=MAX_NAME)
    if found is None and len(src.text) - start <= MAX_NAME:
        src.pos = len(src.text)
        raise src.unexpected()
    end = src.pos = found.start() if found else start
    if found and (ending := (yield from takes_one(src, ends))):
        src.pos, name = end, src.text[start:end]
        # Words between two tags that are no tool: a sentence about the tags.
        if ending == ends[0] or name.strip() in region.tools or not _SPACE.search(name.strip()):
            return name
        raise Malformed("prose", "no name follows the marker")
    tag, src.pos = src.text[end : end + max(map(len, ends))], start
    if src.ended and any(e.startswith(tag) for e in ends):
        raise Malformed("truncated", "the output ends inside a call")
    raise Malformed("prose", "no name follows the marker")


def _parameter(region: Region, tags: Tags) -> Reader[tuple[str, object]]:
    src = region.src
    key = (yield from read_name(region, (tags.parameter[1],))).strip()
    attribute = ""
    if '"' in key and tags.typed:
        key, attribute = key.split('"', 1)
    if not key or _NO_NAME.search(key):
        raise Malformed("malformed", f"not a parameter name: {key[:40]!r}")
    if tags.value:
        yield from ink(src)
        if not (yield from takes(src, tags.value)):
            raise src.unexpected()
    text = yield from _value(region, tags, tags.value_end.format(key=key))
    if tags.lines:
        line = "\r\n" if text.startswith("\r\n") else "\n"
        text = text.removeprefix(line).removesuffix(line)
    if tags.typed:
        return key, tags.typed(attribute, text)
    return key, Literal(text) if tags.literal else Verbatim(text)


def _value(region: Region, tags: Tags, end: str) -> Reader[str]:
    """The text up to `end`, or to where a new parameter or the function's end shows that it lacks."""
    src, start = region.src, region.src.pos
    others = (tags.parameter[0], tags.function_end) if tags.recovers else ()
    ends = markers(tuple(x for x in (end, *others) if x))
    while True:
        found = yield from find(src, ends)
        if found is None:
            src.pos = len(src.text)
            raise src.unexpected()
        tag, (stop, src.pos) = found[0], found.span()
        del found  # as in `matches`
        if tag == end:
            return src.text[start:stop]
        if (yield from _lacks_end(region, tags, tag, start, stop)):
            src.note("no_parameter_close")
            src.pos = stop
            return src.text[start:stop].removesuffix("\n")


def _lacks_end(region: Region, tags: Tags, tag: str, start: int, stop: int) -> Reader[bool]:
    """Whether `tag`, which was just read, shows that the value before it lacks its end."""
    src, after = region.src, region.src.pos
    if tag == tags.parameter[0]:
        return src.text.endswith("\n", start, stop)
    yield from ink(src)
    ended = bool((yield from takes_one(src, (*tags.closes, tags.function[0]))))
    src.pos = after
    return ended
