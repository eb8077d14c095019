"""The days that a question speaks of, relative to today: "last Friday", "a year ago", "Christmas 2021", "3 mars 2020".

A day is certain, one of a few ("03/04/2020"), or none that can be known: a month, a year, "a few weeks ago" are no day.
Pure; knows today only as it is told.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gateway.reader.amounts import amounts
from gateway.reader.feasts import FEAST, feast
from gateway.reader.months import month_names

_DAY = r"(?P<day>\d{1,2})(?:\s?(?:st|nd|rd|th|er|\.|º|°))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_UNITS = {"day": 1, "week": 7, "fortnight": 14}
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<year>(?:\d{2}|(?:19|20)\d\d))(?![\d/-]|\.\d)"
)
_ISO = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/.]?)(?P<month>0[1-9]|1[0-2]|(?<=[-/.])[1-9])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]|(?<=[-/.])[1-9])(?!\d)"
)
_AGO = re.compile(
    r"(?P<unit>day|week|fortnight|month|year|decade)s? (?P<way>ago|earlier|before today|from now|from today)\b",
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
_NEAR_TO = re.compile(
    r"\b(?:(?:the )?(?:day|days|week|weeks|month|eve|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )?"
    r"(?:before|after|since|until|till|around|about|circa|near|between|following|preceding)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_SIDE = re.compile(r",?\s?(?:the |on )?")
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_BARE = re.compile(
    rf"\bon the (?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})\b(?! (?:floor|try|attempt|place|row|page|line))",
    re.IGNORECASE,
)
# Spans of days, and what says that some day is meant without saying which.
_SPAN = re.compile(
    r"\b(?:last|past|previous|this|next|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|decade|century)\b"
    r"|\b(?:in|during|since|back in|of|for|around|before|after|until|by|early|late|mid|(?:the )?(?:end|beginning|start|middle) of) (?:the )?(?:year )?(?:19|20)\d\d(?:s\b|(?![\d,.]\d|\s?[\w€$£%]))"
    r"|\bin (?:the )?(?:year )?(?:19|20)\d\d\b(?!\s?[€$£%])"
    r"|\b(?:q[1-4]|[1-4](?:st|nd|rd|th) quarter)(?: of)? (?:19|20)\d\d\b"
    r"|\b(?:the )?(?:\d\d|19\d\d|20\d\d|nineties|eighties|noughties)s\b|\b(?:a while|some time|long|ages|years) (?:ago|back)\b|\bin the past\b"
    r"|\b(?:back )?when\b[^.?!,]*?\b(?:was|were|began|fell|came|left|won|became|(?!need)[a-z]{3,}ed)\b"
    r"|\b(?:during|throughout)\b|\bat the (?:time|height|peak|start|beginning|end) of\b|\bback then\b|\bin those days\b"
    r"|\b(?:before|after) (?:the )?(?:war|pandemic|crisis|crash|lockdown|election|referendum|brexit|covid)\b"
    r"|\b(?:on|from|for|of) \d{1,2}/\d{1,2}\b(?![/\d])"
    r"|\b(?:last|past|previous|next) (?:\d+|two|three|four|five|six|seven|ten|few|couple of|several) (?:days|weeks|months|years)\b"
    r"|\bin (?:the )?(?:summer|winter|spring|autumn|fall)\b"
    r"|\b(?:vor|il y a|hace|há)\s+(?:\w+\s+){1,2}(?:tag|woche|monat|jahr|jour|semaine|mois|an|día|semana|mes|año|dia|ano)\w*"
    r"|\b\w+\s+\w+\s+(?:fa|geleden|temu|sedan|siden)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\bhow (?:much|many)(?: \w+){0,3} (?:was|were|did)\b|\bwhat (?:was|were|did)\b|\b(?:was|were) (?:\w+ ){0,6}worth\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Day:
    """Characters `start` to `end` of a question, and the days (YYYY-MM-DD) that they may mean; none where nobody can tell."""

    start: int
    end: int
    dates: tuple[str, ...]


def days_in(question: str, today: date) -> tuple[Day, ...]:
    """The days of a question in their order, none overlapping."""
    rules = (
        *(_written, _numeric, _feasts, _year_back, _near, _ago, _ahead),
        *(_weekdays, _months, _ordinals, _spans),
    )
    found: list[Day] = []
    for rule in rules:
        for day in rule(question, today):
            if not any(day.start < d.end and d.start < day.end for d in found):
                found.append(day)
    ordered = [_by_what_is_before(d, question) for d in sorted(found, key=lambda d: d.start)]
    return tuple(_together(ordered, question))


def _by_what_is_before(day: Day, question: str) -> Day:
    """The day, unless it only says what another one is near to: the week before Christmas."""
    near = _NEAR_TO.search(question[: day.start])
    return Day(near.start(), day.end, ()) if near else day


def _together(days: Sequence[Day], question: str) -> Iterator[Day]:
    """The days, two that stand side by side as one: "Friday, 13 March 2020" is the date, others nobody can tell."""
    last: Day | None = None
    for day in days:
        if last is not None and _SIDE.fullmatch(question, last.end, day.start):
            certain = [d for d in (last, day) if len(d.dates) == 1]
            dates = certain[0].dates if len(certain) == 1 else ()
            last = Day(last.start, day.end, dates)
            continue
        if last is not None:
            yield last
        last = day
    if last is not None:
        yield last


def past_in(question: str) -> tuple[int, int] | None:
    """Where a question asks how something was, whatever day it means."""
    match = _PAST.search(question)
    return match.span() if match else None


def _iso(year: int, month: int, day: int) -> str | None:
    good = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    return date(year, month, day).isoformat() if good else None


def _written(question: str, today: date) -> Iterator[Day]:
    """3 March 2020, March 3rd, el 3 de marzo de 2020; without a year it may be the last such day or the one before."""
    names = month_names(question)
    name = rf"(?P<month>{'|'.join(map(re.escape, names))})"
    of, ends = r"(?:\s+(?:of\s+|de\s+|di\s+)?|-)", r"(?![\w])"
    patterns = (
        rf"(?<!\w){_DAY}{of}{name}\.?(?:(?:\s*,?\s+(?:de\s+|of\s+|del\s+)?|-){_YEAR})?{ends}",
        rf"(?<!\w){name}\.?\s+(?:the\s+)?{_DAY}(?:\s*,?\s+{_YEAR})?{ends}(?!\s?[€$£%]|,\d|\.\d)",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, question, re.IGNORECASE):
            month, day = names[match["month"].lower()], int(match["day"])
            yield from _dated(
                match.start(), match.end(), match["year"], month, day, question, today
            )


def _dated(
    start: int, end: int, year: str | None, month: int, day: int, question: str, today: date
) -> Iterator[Day]:
    if year is None:
        tail = re.match(r",? (this|last) year\b", question[end:], re.IGNORECASE)
        if tail:
            year, end = str(today.year - (tail[1].lower() == "last")), end + tail.end()
    years = [int(year)] if year else [today.year, today.year - 1]
    dates = [iso for y in years if (iso := _iso(y, month, day))]
    if not year and dates and dates[0] > today.isoformat():
        dates = [*dates[1:], dates[0]]
    if dates:
        yield Day(start, end, tuple(dates))


def _numeric(question: str, today: date) -> Iterator[Day]:
    for match in _ISO.finditer(question):
        if iso := _iso(int(match["year"]), int(match["month"]), int(match["day"])):
            yield Day(*match.span(), (iso,))
    for match in _NUMERIC.finditer(question):
        year, a, b = int(match["year"]), int(match["a"]), int(match["b"])
        year += 2000 if year < 100 else 0
        day_first, month_first = _iso(year, b, a), _iso(year, a, b)
        either = (day_first,) if match["mark"] == "." else (month_first, day_first)
        dates = tuple(dict.fromkeys(iso for iso in either if iso))
        if dates:
            yield Day(*match.span(), dates)


def _feasts(question: str, today: date) -> Iterator[Day]:
    """Christmas 2021, last Easter; without a year it may be the last one or the next."""
    for match in FEAST.finditer(question):
        this, before = feast(match["feast"], today.year), feast(match["feast"], today.year - 1)
        if match["year"]:
            dates = [feast(match["feast"], int(match["year"]))]
        elif match["last"]:
            dates = [this if this < today else before]
        else:
            dates = [this, before] if this <= today else [before, this]
        yield Day(*match.span(), tuple(d.isoformat() for d in dates))


def _near(question: str, today: date) -> Iterator[Day]:
    for match in _NEARBY.finditer(question):
        day = today + timedelta(days=_NEAR[match[0].lower()])
        yield Day(*match.span(), (day.isoformat(),))


def _year_back(question: str, today: date) -> Iterator[Day]:
    for match in _YEAR_BACK.finditer(question):
        yield Day(*match.span(), (_months_on(today, -12).isoformat(),))


def _ago(question: str, today: date) -> Iterator[Day]:
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


def _ahead(question: str, today: date) -> Iterator[Day]:
    """In three days, in a week."""
    numbers = {a.start: a for a in amounts(question)}
    for match in _IN.finditer(question):
        amount = numbers.get(match.start("count"))
        if amount is None and not match["one"]:
            continue
        count = (
            amount.readings[0]
            if amount and len(amount.readings) == 1
            else 1
            if match["one"]
            else None
        )
        if count is None or count != int(count):
            yield Day(*match.span(), ())
            continue
        yield Day(*match.span(), _stepped(today, match["unit"].lower(), int(count)))


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


def _weekdays(question: str, today: date) -> Iterator[Day]:
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


def _ordinals(question: str, today: date) -> Iterator[Day]:
    """A day without a month: on the 3rd."""
    for match in _BARE.finditer(question):
        yield Day(*match.span(), ())


def _months(question: str, today: date) -> Iterator[Day]:
    """A month is no day."""
    names = month_names(question)
    pattern = rf"(?<!\w)(?:in|im|en|since|during|last|early|late|mid|of)[\s-](?:{'|'.join(map(re.escape, names))})\.?(?:,?\s+(?:de\s+|of\s+)?{_YEAR})?(?!\w)"
    bare = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})\.?,?\s+(?:de\s+|of\s+)?{_YEAR}(?!\w)"
    for match in (
        *re.finditer(pattern, question, re.IGNORECASE),
        *re.finditer(bare, question, re.IGNORECASE),
    ):
        yield Day(*match.span(), ())


def _spans(question: str, today: date) -> Iterator[Day]:
    for match in _SPAN.finditer(question):
        yield Day(*match.span(), ())


Rule = Callable[[str, date], Iterator[Day]]
