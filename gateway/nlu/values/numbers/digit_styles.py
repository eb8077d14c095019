"""Numbers in digits, whole, in every style of decimals and of grouping: 12,50 / 1.250,50 / 1 250,50 / 1'250.50 / 1,25,000.

A literal has every reading that the rules of writing leave it; `sure` says that only the first is meant in a text of
the given language. "1.250" is 1.25 or 1250; "1,250" is 1250 in English and may be either where decimals stand behind a
comma. What is no number as a whole, such as 3,4,5 or 1.2.3, is taken apart at its marks. Pure; knows no words.
"""

# ruff: noqa: RUF001 - the apostrophes and spaces that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

MOST_DIGITS = 15  # what a float holds exactly
_SPACES = " \u00a0\u2007\u2009\u202f"
_APOSTROPHES = "'’ʼ`´"
_RUN = re.compile(
    rf"\d+(?:(?:[.,_{_APOSTROPHES}]|(?<!\d{{4}})[{_SPACES}](?=\d{{3}}(?!\d)))\d+){{0,{MOST_DIGITS}}}"
)
_GROUPS = re.compile(rf"[.,_{_SPACES}{_APOSTROPHES}]")
_MARKS = ".,"


@dataclass(frozen=True)
class Literal:
    """Characters `start` to `end` of a text, and the numbers that they may be, the likeliest first.

    Attributes:
        readings: None for what is joined like a number and is none: 1.25.000.
        items: The numbers between its commas, if it may be a list: 3,4,5 and 12,50.
    """

    start: int
    end: int
    readings: tuple[Decimal, ...]
    sure: bool = True
    items: tuple[Decimal, ...] = ()


def literals(text: str, comma: bool = False) -> Iterator[Literal]:
    """The numbers in digits of `text`, none overlapping; `comma` where its language writes decimals behind a comma."""
    for run in _RUN.finditer(text):
        yield from _parts(text, run.start(), run.end(), comma)


def _parts(text: str, start: int, end: int, comma: bool) -> Iterator[Literal]:
    """A run of digits and marks as one number, or else as several with spaces between them."""
    one = _whole(text, start, end, comma)
    spaces = [at for at in range(start, end) if text[at] in _SPACES]
    if one.readings or not spaces:
        yield one
        return
    for cut in reversed(spaces):
        if (first := _whole(text, start, cut, comma)).readings:
            yield first
            yield from _parts(text, cut + 1, end, comma)
            return
    yield _whole(text, start, spaces[0], comma)
    yield from _parts(text, spaces[0] + 1, end, comma)


def _whole(text: str, start: int, end: int, comma: bool) -> Literal:
    run = text[start:end]
    groups, marks = _GROUPS.split(run), [_kind(m) for m in _GROUPS.findall(run)]
    if sum(map(len, groups)) > MOST_DIGITS:
        return Literal(start, end, ())
    read, sure = _readings(groups, marks, comma)
    return Literal(start, end, read, sure, _items(run))


def _items(run: str) -> tuple[Decimal, ...]:
    """The numbers of a list without spaces; none where it is no list."""
    items = run.split(",")
    plain = len(items) > 1 and all(re.fullmatch(r"\d+(?:\.\d+)?", item) for item in items)
    return tuple(map(Decimal, items)) if plain else ()


def _kind(mark: str) -> str:
    return " " if mark in _SPACES else "'" if mark in _APOSTROPHES else mark


def _readings(
    groups: Sequence[str], marks: Sequence[str], comma: bool
) -> tuple[tuple[Decimal, ...], bool]:
    """Every number that digits with these marks between them may be, and whether the first is certain."""
    if not marks:
        return (Decimal(groups[0]),), True
    last, before = marks[-1], set(marks[:-1])
    if last in _MARKS and len(before) == 1 and last not in before:
        whole = _grouped(groups[:-1], marks[:-1])
        return ((Decimal(f"{whole}.{groups[-1]}"),), True) if whole else ((), True)
    whole = _grouped(groups, marks)
    if len(marks) > 1 or last not in _MARKS:
        return ((Decimal(whole),), True) if whole else ((), True)
    decimal = Decimal(f"{groups[0]}.{groups[1]}")
    if not whole:
        return (decimal,), True
    grouped = Decimal(whole)
    if last == ".":
        return ((grouped,), True) if comma else ((decimal, grouped), False)
    return ((decimal, grouped), False) if comma else ((grouped,), True)


def _grouped(groups: Sequence[str], marks: Sequence[str]) -> str:
    """The digits of a number whose thousands, or lakhs, are set apart by one kind of mark; empty if they are not."""
    if len(set(marks)) != 1 or groups[0].startswith("0") or not 1 <= len(groups[0]) <= 3:
        return ""
    inner, last = groups[1:-1], groups[-1]
    thousands = len(last) == 3 and all(len(g) == 3 for g in inner)
    lakhs = (
        marks[0] == ","
        and bool(inner)
        and len(groups[0]) <= 2
        and len(last) == 3
        and all(len(g) == 2 for g in inner)
    )
    return "".join(groups) if thousands or lakhs else ""
