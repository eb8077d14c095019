"""Where a value in tags ends: `<parameter=k>` ... `</parameter>`, in forms that have no escaping.

Rules

 1. A closing tag ends the value if what may follow a value follows it: a further parameter, the end of the
    function, the end of the region, or nothing at all. Any other is a part of the text.
 2. A whole call inside the text is text too: between a function's opening tag and its end nothing ends the
    value. If that leaves no end, the opening tag was a mention, and the first end by rule 1 counts.
 3. A further parameter, or the end of the function, shows that the closing tag lacks. That is repaired where it
    can be nothing else, and is an error where the text has tags of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, cached_property

from gateway.formats.parsing.json_bodies import MAX_NAME, markers
from gateway.formats.parsing.source import (
    Malformed,
    Markers,
    Reader,
    Source,
    Word,
    find,
    ink,
    matches,
    takes,
    takes_one,
)
from gateway.formats.parsing.syntax import Region

_CLOSING = Word("", r"\w:.-")
_MAX_TRIES = 8  # mentions in one output that cost a look at all that follows


@dataclass(frozen=True)
class Borders:
    """The tags that a value can meet.

    Attributes:
        end: What ends the value.
        parameter: What opens a further parameter, and what ends its name.
        function: What opens a function, and what ends its name.
        function_end: What ends the function.
        closes: What ends the region.
        opening: The region's own opening marker.
        lines: A further parameter stands at the start of a line.
    """

    end: str
    parameter: tuple[str, str]
    function: tuple[str, str]
    function_end: str
    closes: tuple[str, ...]
    opening: str
    lines: bool

    @cached_property
    def tags(self) -> Markers:
        """All that has to be looked at; nothing but the end where every tag begins like a parameter's."""
        if self.end.startswith(self.parameter[0]):
            return markers((self.end,))
        last = (self.function_end,) if self.function_end else self.closes
        return markers((self.end, self.parameter[0], *last, self.function[0] or self.opening))

    @cached_property
    def last(self) -> tuple[str, ...]:
        """What ends the function."""
        return (self.function_end,) if self.function_end else self.closes

    @cached_property
    def followers(self) -> tuple[str, ...]:
        """What may stand behind a value."""
        return tuple(x for x in (self.parameter[0], self.function_end, *self.closes) if x)

    @cached_property
    def followed(self) -> re.Pattern[str]:
        """The same as a pattern."""
        return re.compile(rf"\s*+(?:{'|'.join(map(re.escape, self.followers))})")

    @cached_property
    def another(self) -> re.Pattern[str]:
        """A parameter with its name."""
        return re.compile(rf"([^<>{{}}\"\n]{{1,{MAX_NAME}}}+)(?={re.escape(self.parameter[1])}|\")")

    @cached_property
    def call(self) -> re.Pattern[str]:
        """What follows the opening of a whole call: its name and what stands behind that."""
        behind = self.function[1] or self.parameter[0]
        return re.compile(rf"\s*+[^<>{{}}\n]{{1,{MAX_NAME}}}?\s*+{re.escape(behind)}")


@cache
def borders(
    end: str,
    parameter: tuple[str, str],
    function: tuple[str, str],
    function_end: str,
    closes: tuple[str, ...],
    opening: str,
    lines: bool,
) -> Borders:
    """`Borders`, made once."""
    return Borders(end, parameter, function, function_end, closes, opening, lines)


def plain_value(src: Source, of: Borders) -> str | None:
    """The value that starts here, if it is all there and has no tag in it; read up to its end."""
    found = of.tags.pattern.search(src.text, src.pos)
    if found is None or found[0] != of.end or not of.followed.match(src.text, found.end()):
        return None
    start, src.pos = src.pos, found.end()
    return src.text[start : found.start()]


def marked_value(region: Region, of: Borders, given: Collection[str]) -> Reader[str]:
    """The value that starts here, read up to its end.

    Args:
        region: The call so far.
        of: The family's tags.
        given: The parameters that the call has already.
    """
    value = _Value(region, of, given)
    src = region.src
    while True:
        found = yield from find(src, of.tags)
        if found is None:
            return value.first_end()
        tag, (stop, src.pos) = found[0], found.span()
        del found  # as in `matches`
        if tag == of.end:
            text = yield from value.closing(stop)
        elif tag == of.parameter[0]:
            text = yield from value.parameter(stop)
        elif tag in of.last:
            text = yield from value.function_end(stop)
        else:
            text = yield from value.function()
        if text is not None:
            return text


class _Value:
    """A value while it is read; each method takes a tag that was just read, and returns the value if it ends there."""

    def __init__(self, region: Region, of: Borders, given: Collection[str]) -> None:
        self._region, self._of, self._given = region, of, given
        self._src, self._start = region.src, region.src.pos
        self._calls = self._parameters = 0  # whole calls and parameters in the text that are open
        self._has_tags = False
        self._candidate: tuple[int, int] | None = None

    def closing(self, stop: int) -> Reader[str | None]:
        """A closing tag of a value."""
        if self._parameters and not self._calls:
            self._parameters -= 1
        elif not (yield from _is_followed(self._src, self._of)):
            self._has_tags = True
        elif not self._calls:
            return self._src.text[self._start : stop]
        else:
            self._candidate = self._candidate or (stop, self._src.pos)
        return None

    def parameter(self, stop: int) -> Reader[str | None]:
        """An opening tag of a parameter."""
        if self._calls:
            return None
        if (yield from _starts_another(self._region, self._of, self._given, self._start, stop)):
            return _lacking(self._src, self._of, self._start, stop)
        if not self._of.lines and (yield from _name(self._src, self._of)):
            self._parameters, self._has_tags = self._parameters + 1, True
        return None

    def function_end(self, stop: int) -> Reader[str | None]:
        """The end of a function."""
        if self._calls:
            self._calls -= 1
        elif (yield from _ends_function(self._region, self._of, stop)):
            if self._has_tags:
                self._src.pos = stop
                raise Malformed("malformed", "a value that has tags in it lacks its closing tag")
            return _lacking(self._src, self._of, self._start, stop)
        return None

    def function(self) -> Reader[str | None]:
        """An opening tag of a function."""
        if self._region.tries < _MAX_TRIES and (yield from _is_call(self._src, self._of)):
            self._calls += 1
        return None

    def first_end(self) -> str:
        """The value up to the first end by rule 1; the text has come to its own end. Raises `Malformed`."""
        if self._candidate is None:
            self._src.pos = len(self._src.text)
            raise self._src.unexpected()
        self._region.tries += 1
        stop, self._src.pos = self._candidate
        return self._src.text[self._start : stop]


def _lacking(src: Source, of: Borders, start: int, stop: int) -> str:
    """The text up to the tag that shows that the closing tag lacks."""
    src.note("no_parameter_close")
    src.pos = stop
    text = src.text[start:stop]
    return text.removesuffix("\n") if of.lines else text.rstrip("\n")


def _is_followed(src: Source, of: Borders) -> Reader[bool]:
    """Rule 1, behind a closing tag; stray closing tags do not count."""
    before = src.pos
    while True:
        char = yield from ink(src)
        if (yield from takes_one(src, of.followers)):
            found = True
            break
        if not (yield from takes(src, "</")):
            found = not char
            break
        yield from matches(src, _CLOSING)
        if not (yield from takes(src, ">")):
            found = False
            break
    src.pos = before
    return found


def _starts_another(
    region: Region, of: Borders, given: Collection[str], start: int, stop: int
) -> Reader[bool]:
    """Rule 3 at the opening tag of a parameter, which was just read."""
    src = region.src
    name = yield from _name(src, of)
    if not name:
        return False
    if of.lines and src.text.endswith("\n", start, stop):
        return True
    known = region.parameters
    lined = of.lines and src.text.startswith("\n", start)
    return not lined and name not in given and (known is None or name in known)


def _name(src: Source, of: Borders) -> Reader[str]:
    """The parameter's name that stands here; nothing is read."""
    before = src.pos
    found = yield from find(src, markers((of.parameter[1],)), within=MAX_NAME)
    src.pos = before
    named = of.another.match(src.text, before) if found else None
    return named[1].strip() if named else ""


def _ends_function(region: Region, of: Borders, stop: int) -> Reader[bool]:
    """Rule 3 at the end of a function, which was just read; behind a space it is a mention."""
    src, after = region.src, region.src.pos
    if src.text.endswith(" ", 0, stop):
        return False
    char = yield from ink(src)
    more = (*of.closes, of.function[0], of.opening, *region.shells)
    ended = not char or bool((yield from takes_one(src, tuple(x for x in more if x))))
    src.pos = after
    return ended


def _is_call(src: Source, of: Borders) -> Reader[bool]:
    """Whether a function's opening tag, which was just read, opens a whole call."""
    behind = of.function[1] or of.parameter[0]
    found = yield from find(src, markers((behind,)), within=MAX_NAME)
    return found is not None and of.call.match(src.text, src.pos) is not None
