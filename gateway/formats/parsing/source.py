"""Model output that arrives in pieces, read as if it were all there.

Rules

 1. A reader is a generator. It yields nothing of interest: a `yield` means "I need more text".
 2. Whoever drives it appends text, or sets `ended`, and resumes. So one straight piece of code reads
    complete and streamed output, and where the pieces were cut cannot matter.
 3. A reader decides only on text that can no longer change its meaning: it waits while what is
    there could still become something else.
 4. A reader that cannot go on raises `Malformed`. That never leaves this package.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from gateway.core import FinishReason

T = TypeVar("T")
Reader = Generator[None, None, T]

_SPACE = re.compile(r"\s*")


class Malformed(Exception):
    """What is being read is not what it set out to be; `kind` as in `BadCall`."""

    def __init__(self, kind: str, detail: str = "") -> None:
        self.kind = kind  # no super().__init__: `Exception.__new__` has kept the arguments
        self.detail = detail


class Unclosed(Malformed):
    """An outermost object lacks its last brace; `members` is all that it said."""

    def __init__(self, kind: str, detail: str, members: dict[str, object]) -> None:
        super().__init__(kind, detail)
        self.members = members


class Source:
    """The text so far and the place where reading stands."""

    __slots__ = ("_closers", "ended", "finish", "flaw", "pos", "repairs", "text", "tries")

    def __init__(self) -> None:
        self.text = ""
        self.pos = 0
        self.ended = False
        self.finish: FinishReason = "stop"
        self.repairs: list[str] = []
        self.tries = self.flaw = 0  # what `strict_json` has tried in vain, and where it failed last
        self._closers: dict[str, int] = {}

    def append(self, piece: str) -> None:
        """Add what arrived."""
        # The one reference is a local while it grows, so CPython extends it in place.
        text, self.text = self.text, ""
        text += piece
        self.text = text
        self.tries = 0

    def forget(self) -> None:
        """Drop what was read; only where nobody holds a position."""
        self.text, self.pos, self.flaw = self.text[self.pos :], 0, 0
        self._closers.clear()

    def closer(self, bracket: str) -> int:
        """Where the next `bracket` stands, -1 if there is none yet; never looks at a character twice."""
        known = self._closers.get(bracket, 0)
        if known == len(self.text):
            return -1
        if self.pos <= known and self.text[known] == bracket:
            return known
        found = self.text.find(bracket, max(self.pos, known))
        self._closers[bracket] = found if found >= 0 else len(self.text)
        return found

    def peek(self) -> str:
        """The next character that is not white space, if it is there; reading stands before it."""
        char = self.text[self.pos : self.pos + 1]
        if " " < char < "\x7f":
            return char
        self.pos = _SPACE.match(self.text, self.pos).end()  # type: ignore[union-attr]  # matches ""
        return self.text[self.pos : self.pos + 1]

    def word(self, word: Word) -> str:
        """The word that stands here, if something else follows it already; it is read."""
        found = word.whole.match(self.text, self.pos)
        if not found or found.end() >= len(self.text):
            return ""
        self.pos = found.end()
        return found[0]

    def note(self, repair: str) -> None:
        """Record that the text was not as it should be."""
        if repair not in self.repairs:
            self.repairs.append(repair)

    def unexpected(self, members: dict[str, object] | None = None) -> Malformed:
        """The error for what stands here, in an outermost object that has `members` already."""
        kind, detail = "truncated", "the output ends inside a call"
        if self.pos < len(self.text):
            kind, detail = "malformed", f"unexpected {self.text[self.pos]!r}"
        return Malformed(kind, detail) if members is None else Unclosed(kind, detail, members)

    @property
    def may_lack_tail(self) -> bool:
        """Whether the output is over because the model chose so, not because it was cut."""
        return self.ended and self.finish == "stop" and self.pos >= len(self.text)


class Word:
    """A pattern that can only grow at its end: `first`, then as much as there is of the characters `more`."""

    __slots__ = ("more", "whole")

    def __init__(self, first: str, more: str) -> None:
        self.whole = re.compile(f"(?:{first})[{more}]*")
        self.more = re.compile(f"[{more}]*")


class Markers:
    """A set of literal strings to look for, none a prefix of another."""

    def __init__(self, literals: Iterable[str]) -> None:
        self.literals = tuple(dict.fromkeys(x for x in literals if x))
        self.pattern = re.compile("|".join(map(re.escape, self.literals)) or r"(?!)")
        self._firsts = re.compile("|".join({re.escape(x[0]) for x in self.literals}) or r"(?!)")
        self.starts = frozenset(x[:n] for x in self.literals for n in range(1, len(x)))
        self.longest = max(map(len, self.literals), default=1)
        clash = [x for x in self.literals if x in self.starts]
        assert not clash, f"markers {clash} begin other markers, so no stream can tell them apart"

    def held(self, text: str, start: int) -> int:
        """How many of the last characters could be the beginning of a marker."""
        for found in self._firsts.finditer(text, max(start, len(text) - self.longest + 1)):
            if text[found.start() :] in self.starts:
                return len(text) - found.start()
        return 0


def read_whole(
    text: str, read: Callable[[Source], Reader[T]], repairs: list[str] | None = None
) -> T:
    """What `read` makes of a complete text; nothing but white space may be left. Raises `Malformed`."""
    src = Source()
    src.append(text)
    src.ended = True

    def whole() -> Reader[T]:
        value = yield from read(src)
        if (yield from ink(src)):
            raise src.unexpected()
        return value

    try:
        next(whole())
    except StopIteration as done:
        if repairs is not None:
            repairs += [r for r in src.repairs if r not in repairs]
        return done.value  # type: ignore[no-any-return]  # StopIteration carries Any
    raise AssertionError("a reader waits although the text has ended")


def ink(src: Source) -> Reader[str]:
    """The next character that is not white space; reading stands before it."""
    while not (char := src.peek()) and not src.ended:
        yield
    return char


def takes(src: Source, literal: str) -> Reader[bool]:
    """Whether `literal` stands here; if so it is read."""
    while True:
        there = src.text[src.pos : src.pos + len(literal)]
        if there == literal:
            src.pos += len(literal)
            return True
        if src.ended or not literal.startswith(there):
            return False
        yield


def takes_one(src: Source, literals: Iterable[str]) -> Reader[str]:
    """Which of the literals stands here, or nothing; it is read."""
    for literal in literals:
        if (yield from takes(src, literal)):
            return literal
    return ""


def find(src: Source, markers: Markers, within: int | None = None) -> Reader[re.Match[str] | None]:
    """The next marker, None if there is none `within` so many characters; nothing is read."""
    start = src.pos
    end = sys.maxsize if within is None else start + within + markers.longest
    while True:
        found = markers.pattern.search(src.text, start, end)
        if found or src.ended or len(src.text) >= end:
            return found
        start = max(start, len(src.text) - markers.longest + 1)
        yield


def matches(src: Source, word: Word) -> Reader[str]:
    """The word that stands here, once something else follows it or the output ends; it is read."""
    start = end = src.pos
    while True:
        # What was found only grows, so nothing is looked at twice.
        found = (word.more if end > start else word.whole).match(src.text, end)
        end = found.end() if found else start
        if end < len(src.text) or src.ended:
            src.pos = end
            return src.text[start:end]
        del found  # as long as it lives, it shares the text, which then cannot grow in place
        yield
