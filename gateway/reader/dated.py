"""Days for the parameters that take a date: relative ones resolved by today, doubtful ones asked for, none left unsaid.

Holds for parameters whose schema says `format: date`. An exchange of money takes every day that its question speaks of,
because a rate without it would be another one. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gateway.reader.days import Day, days_in, past_in
from gateway.reader.fields import Field, kind_of
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.money import SURE, exchange_of

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
    return replace(reading, found=tuple(found))


def wants_day(field: Field) -> bool:
    """Whether a parameter is one day of the calendar."""
    return kind_of(field.schema) == "string" and field.schema.get("format") == "date"


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
        passages.append(passage if day is None else _passage(passage, day, question))
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
