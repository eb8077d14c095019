"""Days by how far they are from today: "yesterday", "last Friday", "a year ago", "in two weeks". Pure."""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from gateway.nlu.values.dates.calendar_day import Day
from gateway.nlu.values.numbers.amounts import amounts

_UNITS = {"day": 1, "week": 7, "fortnight": 14}
_AGO = re.compile(
    r"(?P<unit>day|week|fortnight|month|year|decade)s? (?P<way>ago(?: today)?|earlier|before today|from now|from today)\b",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\bin (?:(?P<one>an?|one) |(?P<count>[^\W_]+(?:[ -][^\W_]+)?) )(?P<unit>day|week|fortnight|month|year)s?(?: time)?\b(?! of\b)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:\b(?P<one>an?|one)|(?P<vague>\b(?:some|a few|several|a couple of|many)))\s$", re.IGNORECASE
)
_WEEKDAYS = "|".join(calendar.day_name)
_WEEKDAY = re.compile(
    rf"\b(?:(?P<which>last|past|previous|this|next|coming|on)\s+)?(?P<name>{_WEEKDAYS})(?:\s+(?P<week>(?:of )?last week))?\b",
    re.IGNORECASE,
)
_NEAR = {
    "the day before yesterday": -2, "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2,
    "vorgestern": -2, "gestern": -1, "heute": 0, "morgen früh": 1, "avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd’hui": 0,
    "demain": 1, "anteayer": -2, "ayer": -1, "hoy": 0, "l'altro ieri": -2, "ieri": -1, "oggi": 0, "domani": 1, "anteontem": -2,
    "ontem": -1, "hoje": 0, "amanhã": 1, "eergisteren": -2, "gisteren": -1, "vandaag": 0, "wczoraj": -1, "dzisiaj": 0, "igår": -1,
    "i går": -1,
}  # fmt: skip
_NEARBY = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, _NEAR), key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_YEAR_BACK = re.compile(
    r"\b(?:(?:this|the same) (?:day|time|date) last year|(?:a|one) year ago (?:today|this day)|last year(?:,)? (?:on )?this day)\b",
    re.IGNORECASE,
)


def near(question: str, today: date) -> Iterator[Day]:
    """Yesterday, tomorrow, gestern."""
    for match in _NEARBY.finditer(question):
        day = today + timedelta(days=_NEAR[match[0].lower()])
        yield Day(*match.span(), (day.isoformat(),))


def year_back(question: str, today: date) -> Iterator[Day]:
    """This day last year."""
    for match in _YEAR_BACK.finditer(question):
        yield Day(*match.span(), (_months_on(today, -12).isoformat(),))


def ago(question: str, today: date) -> Iterator[Day]:
    """Three days ago, a year ago, 2 weeks from now."""
    numbers = {a.end: a for a in amounts(question) if len(a.readings) == 1}
    for match in _AGO.finditer(question):
        before = question[: match.start()].rstrip(" -")
        amount, one = numbers.get(len(before)), _COUNT.search(question[: match.start()])
        start = amount.start if amount else one.start() if one else match.start()
        count = amount.readings[0] if amount else 1 if one and one["one"] else None
        if count is None or count != int(count):
            yield Day(start, match.end(), ())
            continue
        steps = int(count) * (1 if match["way"].lower().startswith("from") else -1)
        yield Day(start, match.end(), _stepped(today, match["unit"].lower(), steps))


def ahead(question: str, today: date) -> Iterator[Day]:
    """In three days, in a week."""
    numbers = {a.start: a for a in amounts(question)}
    for match in _IN.finditer(question):
        amount = numbers.get(match.start("count"))
        if amount is None and not match["one"]:
            continue
        read = amount.readings if amount else (Decimal(1),)
        whole = len(read) == 1 and read[0] == int(read[0])
        steps = _stepped(today, match["unit"].lower(), int(read[0])) if whole else ()
        yield Day(*match.span(), steps)


def _stepped(today: date, unit: str, steps: int) -> tuple[str, ...]:
    try:
        if unit in _UNITS:
            return ((today + timedelta(days=_UNITS[unit] * steps)).isoformat(),)
        months = {"month": 1, "year": 12, "decade": 120}[unit] * steps
        return (_months_on(today, months).isoformat(),)
    except (ValueError, OverflowError):  # before the first year that there is
        return ()


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def weekdays(question: str, today: date) -> Iterator[Day]:
    """Last Friday; a mere Friday may be the last or the next."""
    for match in _WEEKDAY.finditer(question):
        at = [name.lower() for name in calendar.day_name].index(match["name"].lower())
        last = today - timedelta(days=(today.weekday() - at - 1) % 7 + 1)
        following = today + timedelta(days=(at - today.weekday() - 1) % 7 + 1)
        which = (match["which"] or "").lower()
        if match["week"]:
            days = [today - timedelta(days=today.weekday() + 7 - at)]
        elif which in ("last", "past", "previous"):
            days = [last]
        elif which in ("this", "next", "coming"):
            days = [today if which == "this" and today.weekday() == at else following]
        else:
            days = [last, following]
        yield Day(*match.span(), tuple(d.isoformat() for d in days))
