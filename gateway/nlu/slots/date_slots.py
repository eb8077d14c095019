"""Days for the parameters that take a date: relative ones resolved by today, doubtful ones asked for, none left unsaid.

Holds for parameters whose schema says `format: date`. An exchange of money takes every day that its question speaks of,
because a rate without it would be another one. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gateway.nlu.parameters import (
    Field,
    kind_of,
    wants_date,
    wants_iso,
    wants_moment,
    wants_month,
    wants_time,
)
from gateway.nlu.slots.exchanges import SURE, exchange_of
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.dates.calendar_day import Day
from gateway.nlu.values.dates.dates_and_times import moments
from gateway.nlu.values.dates.day_mentions import days_in, past_in

LIKELY = 0.5  # what a day is believed that only one parameter can take


def dated(reading: Reading, question: str, today: date) -> Reading:
    """The reading with the days of a question for the parameters that want one."""
    wanting = [at for at, f in enumerate(reading.found) if wants_day(f.field)]
    if not wanting:
        return reading
    days = days_in(question, today)
    found = list(reading.found)
    if exchange_of(reading.found) is not None and len(wanting) == 1:
        found[wanting[0]] = replace(found[wanting[0]], passages=_of_rate(days, question, today))
    else:
        for at in wanting:
            found[at] = _read(found[at], days, question)
        ends = [p for at in wanting for p in found[at].passages if p.value or p.why]
        found = [f if at in wanting else _before(f, ends) for at, f in enumerate(found)]
    return replace(reading, found=tuple(found))


def wants_day(field: Field) -> bool:
    """Whether a parameter is one day of the calendar, as ISO 8601 writes it."""
    schema = field.schema
    if kind_of(schema) != "string" or field.options:
        return False
    other = wants_month(schema) or wants_moment(schema) or wants_time(schema)
    return schema.get("format") == "date" or (
        wants_iso(schema) and wants_date(schema) and not other
    )


def _of_rate(days: Sequence[Day], question: str, today: date) -> tuple[Passage, ...]:
    """Every day but today, whose rate is the one that there is without a day."""
    said = [day for day in days if day.dates != (today.isoformat(),)]
    if not said and not days and (past := past_in(question)):
        why = "The question asks about the past; about which day?"
        return (Passage(*past, SURE, None, True, "", why),)
    return tuple(_passage(Passage(d.start, d.end, SURE, firm=True), d, question) for d in said)


def _read(found: Found, days: Sequence[Day], question: str) -> Found:
    passages = []
    for passage in found.passages:
        day = next((d for d in days if d.start < passage.end and passage.start < d.end), None)
        known = any("-" in m for m in moments(question[passage.start : passage.end], question))
        passages.append(passage if day is None or known else _passage(passage, day, question))
    return replace(found, passages=tuple({p.span: p for p in passages}.values()))


def _before(found: Found, days: Sequence[Passage]) -> Found:
    """A text without the day behind it that another parameter takes: the dentist of "dentist tomorrow"."""
    if kind_of(found.field.schema) != "string" or found.options:
        return found
    passages = []
    for passage in found.passages:
        day = next((d for d in days if passage.start < d.start < passage.end <= d.end), None)
        passages.append(passage if day is None else replace(passage, end=day.start))
    return replace(found, passages=tuple(passages))


def _passage(passage: Passage, day: Day, question: str) -> Passage:
    text = " ".join(question[day.start : day.end].split())
    whole = replace(passage, start=day.start, end=day.end)
    if len(day.dates) == 1:
        written = any(c.isdigit() for c in text) and text[-1:].isdigit()
        note = "" if written else f"“{text}” is {day.dates[0]}."
        return replace(whole, value=day.dates[0], note=note)
    if not day.dates:
        return replace(whole, why=f"“{text}” is no single day; which one is meant?")
    either = " or ".join(day.dates)
    return replace(whole, why=f"“{text}” can be {either}; which is meant?", choices=day.dates)
