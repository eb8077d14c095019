"""What a question holds that is one thing to its last letter: quotations, SQL, addresses, paths, names of code.

    pieces("switch /srv/app to 'fix: login' or HEAD~2")  ->  path, quote, revision

None overlaps another; what begins first goes to its own end, so a quotation in a statement is the statement's
and a path in quotes is the quotation's. A piece of prose, such as `and/or` or `well-known`, is none. Pure.
"""

# ruff: noqa: RUF001 - the quotes and stops that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from gateway.nlu.values.sql import statement_at

Kind = Literal["quote", "sql", "url", "email", "path", "glob", "revision", "code"]

_PAIRS = {'"': '"', "“": "”", "„": "“”", "«": "»", "`": "`", "‘": "’"}
# An apostrophe within a word ends no quotation: 'don't'.
_SINGLE = re.compile(r"'((?:[^'\n]|(?<=\w)'(?=\w))+)'(?!\w)")
_URL = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://|www\.|data:[\w./+-]+[;,]|mailto:)[^\s<>\"“”]+|[\w.-]+@[\w.-]+:[\w./~-]+",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_LETTER = r"(?:\\ |[^\s\"'“”‘’<>|,;:*?()])"
_GLOBBED = rf"(?:{_LETTER}|[*?\[\]{{}}])"
# From the root, from home, from here; a drive of Windows, a share.
_PATH = re.compile(
    rf"(?:~[\w-]*|\.{{1,2}})?/{_LETTER}*|(?:[A-Za-z]:[\\/]|\\\\\w)[^\s\"'“”<>|*?;,]*"
)
_SPACED = re.compile(r" [\w-]+\.[A-Za-z][A-Za-z0-9]{0,4}\b(?!/)")
_HOME = re.compile(r"~(?=$|[\s,;:.?!])")
_GLOB = re.compile(rf"{_GLOBBED}*(?:\*|\?(?=\.?\w)){_GLOBBED}*")
_TIMES = re.compile(r".*[\d.)]\*+[\d.(].*")
_REVISION = re.compile(
    r"(?:HEAD|ORIG_HEAD|FETCH_HEAD)(?:[~^]\d*|@\{[^}\s]+\})*|[\w./-]+(?:[~^]\d+|@\{[^}\s]+\})"
    r"|[A-Za-z][\w/~^-]*:[\w-]*[./][\w./-]*\w"
    r"|\bv\d+(?:\.\d+)+(?:[-+][\w.-]+)?|[\w/-]+\.{2,3}[\w/-]+"
    r"|(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![\w-])"
)
# Names of code: joined by marks, or with a slash between small words. `Monday-Friday`, `USD/EUR`, `3-5` are none.
_NAME = re.compile(
    r"(?:[a-z][a-z0-9]*|[A-Za-z]+\d\w*)(?:-[A-Za-z0-9]+)+(?:[/.][\w.-]*\w)*"
    r"|(?=\w*[A-Za-z])\w*(?:_\w+)+|[A-Za-z][\w-]*(?:/[\w.#-]*\w)+|[A-Za-z][\w-]*(?:\.[\w-]*\w)+|#\d+|[A-Z]{2,}-\d+"
    r"|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?"
)
_PROSE = re.compile(
    r"(?:and|or|he|she|his|her|s?he|him|either|yes|no|on|off|w|a|n|c|km|m|kb|mb|gb|miles?|per|day|week|month|year|hour|min)/\S+"
    r"|(?:e\.g|i\.e|a\.m|p\.m|e-mails?|etc)\b.*",
    re.IGNORECASE,
)
_PROPER = re.compile(
    r"[A-Z][a-z]*(?:\.[A-Z][a-z]*)+|[A-Z]{2,4}/[A-Z]{2,4}|[A-Z][a-z]+(?:[-/][A-Z][a-z]+)+|\d.*/\d.*"
)
_ENDS = ".,;:!?…"
_CLOSERS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True)
class Piece:
    """Characters `start` to `end` of a question, the marks of a quotation left out.

    Attributes:
        outer: Where it stands with its marks.
    """

    start: int
    end: int
    kind: Kind
    outer: tuple[int, int]

    @property
    def span(self) -> tuple[int, int]:
        """Where its text stands."""
        return self.start, self.end

    def meets(self, start: int, end: int) -> bool:
        """Whether it shares characters with these, its marks included."""
        return self.outer[0] < end and start < self.outer[1]

    def holds(self, start: int, end: int) -> bool:
        """Whether these characters are all within it, its marks included."""
        return self.outer[0] <= start and end <= self.outer[1]


@lru_cache(maxsize=64)
def pieces(question: str) -> tuple[Piece, ...]:
    """The pieces of a question in their order."""
    return tuple(_found(question))


def _found(question: str) -> Iterator[Piece]:
    at = 0
    while at < len(question):
        piece = _at(question, at) if _begins(question, at) else None
        if piece is not None:
            yield piece
        at = piece.outer[1] if piece is not None else at + 1


def _begins(question: str, at: int) -> bool:
    """Whether something may begin here: behind a space, a bracket or a mark, and not within a word."""
    before = question[at - 1] if at else " "
    return not (before.isalnum() or before in "_/\\@.~*") and not question[at].isspace()


def _at(question: str, at: int) -> Piece | None:
    if quoted := _quoted(question, at):
        return quoted
    if end := statement_at(question, at):
        return Piece(at, end, "sql", (at, end))
    for kind, pattern in _PATTERNS:
        match = pattern.match(question, at)
        end = _trimmed(question, at, match.end()) if match else at
        if (
            kind == "path"
            and (more := _SPACED.match(question, end))
            and not is_file(question[at:end])
        ):
            end = more.end()  # "~/notes/a b.txt"
        if end > at and _is_one(kind, question[at:end]):
            return Piece(at, end, kind, (at, end))
    return None


_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("url", _URL),
    ("email", _EMAIL),
    ("glob", _GLOB),
    ("path", _PATH),
    ("path", _HOME),
    ("revision", _REVISION),
    ("code", _NAME),
)


def _quoted(question: str, at: int) -> Piece | None:
    mark = question[at]
    if mark == "'" and (single := _SINGLE.match(question, at)):
        return Piece(*single.span(1), "quote", single.span())
    closing = _PAIRS.get(mark, "")
    ends = [end for close in closing if (end := question.find(close, at + 1)) > at + 1]
    if not ends or (mark in '"`' and not question[at + 1 : min(ends)].strip()):
        return None
    return Piece(at + 1, min(ends), "quote", (at, min(ends) + 1))


def _trimmed(question: str, start: int, end: int) -> int:
    """Where it ends without the stops of the sentence and brackets that it did not open."""
    while end > start:
        last = question[end - 1]
        text = question[start:end]
        opened = _CLOSERS.get(last)
        if last in _ENDS or (opened and text.count(last) > text.count(opened)):
            end -= 1
        else:
            break
    return end


def _is_one(kind: Kind, text: str) -> bool:
    if kind == "glob":
        return not _TIMES.fullmatch(text) and any(c.isalnum() or c in "/." for c in text)
    if kind == "path":
        return text not in ("/", "./", "../") or len(text) > 1
    if kind == "code":
        return not _PROSE.fullmatch(text) and not _PROPER.fullmatch(text)
    return True


def whole(start: int, end: int, question: str) -> Piece | None:
    """The piece that shares characters with these."""
    return next((p for p in pieces(question) if p.meets(start, end)), None)


def widened(piece: Piece, question: str) -> Piece:
    """A quotation with its marks, for where they belong to the text."""
    return replace(piece, start=piece.outer[0], end=piece.outer[1])


FILE = re.compile(r"[^/\\]*[^/\\.]\.[A-Za-z][A-Za-z0-9]{0,5}")


def is_file(text: str) -> bool:
    """Whether a path ends in the name of a file, as far as its ending tells."""
    return bool(FILE.fullmatch(re.split(r"[/\\]", text)[-1]))
