"""Body readers for calls that are a name and then a JSON object: `f<sep>{..}<end>`.

Knows no family: separators and closing markers come in as arguments.
"""

from __future__ import annotations

from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import close, read_name
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import Malformed, Reader, ink, takes, takes_one
from gateway.formats.parsing.syntax import Body, Region


def named_json(
    separators: tuple[str, ...],
    closes: tuple[str, ...] = (),
    kind: str = "",
) -> Body:
    """A name, one of `separators`, an object (a fence around it is fine), a closing marker.

    Args:
        separators: What ends the name.
        closes: The closing markers, none if the family has none.
        kind: A word that may stand in the name's place; the name is then the rest of its line.
    """

    def body(region: Region) -> Reader[None]:
        src = region.src
        name = yield from read_name(region, separators)
        if kind and name.strip() == kind:
            name = yield from read_name(region, ("\n", "{", "`"))
            src.pos -= 1
        elif src.text[src.pos - 1] == "{":
            src.pos -= 1
        if "\n" in name.strip():
            raise Malformed("prose", "no name follows the marker")
        value = yield from read_arguments(region, closes)
        yield from close(region, closes)
        region.found(Draft(name.strip(), value, region.raw(), src.repairs))

    return body


def read_arguments(region: Region, closes: tuple[str, ...]) -> Reader[object]:
    """An arguments object, in a fence or not; nothing if the call is closed at once."""
    src = region.src
    char = src.peek() or (yield from ink(src))
    fenced = char == "`" and (yield from takes(src, "```"))
    if fenced:
        yield from takes(src, "json")
        char = yield from ink(src)
    if closes and not fenced and char != "{":
        before = src.pos
        if (yield from takes_one(src, closes)):
            src.pos = before
            return None
    if char not in ("{", '"'):
        raise src.unexpected()
    value = yield from read_value(src)
    if fenced:
        yield from ink(src)
        if not (yield from takes(src, "```")):
            raise src.unexpected()
    return value


def section(begin: str, end: str, body: Body) -> Body:
    """Calls, each after `begin`, up to `end`; their section's own opening marker stands before."""

    def whole(region: Region) -> Reader[None]:
        src = region.src
        while True:
            char = yield from ink(src)
            if (yield from takes(src, end)):
                if not region.items:
                    raise Malformed("empty", "a call section without a call")
                return
            if not (yield from takes(src, begin)):
                if not char and region.items and src.finish == "stop":
                    return
                raise src.unexpected()
            region.item_start = src.pos - len(begin)
            src.repairs = []
            yield from body(region)

    return whole
