"""The days that a question speaks of: certain ones, one of a few, and what nobody can tell.

A month, a year, "a few weeks ago", "when it was introduced" are no day, but they say that one is meant. Pure; knows today only
as it is told.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from gateway.nlu.values.dates.calendar_day import Day
from gateway.nlu.values.dates.relative_dates import ago, ahead, near, weekdays, year_back
from gateway.nlu.values.dates.written_dates import feasts, months, numeric, ordinals, written

_NEAR_TO = re.compile(
    r"\b(?:(?:the )?(?:day|days|week|weeks|month|eve|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )?"
    r"(?:before|after|since|until|till|around|about|circa|near|between|following|preceding)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_SIDE = re.compile(r",?\s?(?:the |on )?")
# Spans of days, and what says that some day is meant without saying which.
_SPAN = re.compile(
    r"\b(?:last|past|previous|this|next|coming) (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|decade|century)\b"
    r"|\b(?:in|during|since|back in|of|for|around|before|after|until|by|early|late|mid|(?:the )?(?:end|beginning|start|middle) of) (?:the )?(?:year )?(?:19|20)\d\d(?:s\b|(?![\d,.]\d|\s?[\w€$£%]))"
    r"|\bin (?:the )?(?:year )?(?:19|20)\d\d\b(?!\s?[€$£%])"
    r"|\b(?:19|20)\d\d(?:['’]s)? (?:exchange )?(?:rates?|prices?)\b"
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


def _spans(question: str, today: date) -> Iterator[Day]:
    for match in _SPAN.finditer(question):
        yield Day(*match.span(), ())


# What is found first stays: a date before the month in it.
_RULES: tuple[Callable[[str, date], Iterator[Day]], ...] = (
    *(written, numeric, feasts, year_back, ago, near, ahead, weekdays, months, ordinals, _spans),
)


def days_in(question: str, today: date) -> tuple[Day, ...]:
    """The days of a question in their order, none overlapping."""
    found: list[Day] = []
    for rule in _RULES:
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
