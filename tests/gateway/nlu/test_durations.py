"""A length of time is given in the unit that a parameter counts in."""

from typing import Any

import pytest

from gateway.core import ToolSpec
from gateway.nlu import Field, fields_of
from gateway.nlu.slots.leftovers import completed
from gateway.nlu.slots.values import settled
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.durations import lasting, lengths, unit_of


def value(question: str, pointed: str, name: str, about: str = "", kind: str = "integer") -> Any:
    """The only value that a parameter may have when the reader points at some words, or at none."""
    parameter = {"type": kind, "description": about}
    spec = ToolSpec("wait", "", {"type": "object", "properties": {name: parameter}})
    (field,) = fields_of(spec.parameters)
    start = question.index(pointed)
    passages = (Passage(start, start + len(pointed), 0.9),) if pointed else ()
    reading = lasting(Reading("wait", 1.0, (Found(field, passages),)), question)
    (call,) = settled(spec, completed(reading, question), question)
    return call.parameters["properties"].get(name, {}).get("enum")


@pytest.mark.parametrize(
    ("question", "pointed", "name", "number"),
    [
        ("wake me in half an hour", "half", "minutes", 30),
        ("a meeting of an hour and a half", "hour", "duration_minutes", 90),
        ("book it for 2 hours", "2", "length_minutes", 120),
        ("for 1 hour and 20 minutes please", "1", "minutes", 80),
        ("one and a half hours of tennis", "one", "minutes", 90),
        ("run it for 90 seconds", "90", "timeout_sec", 90),
        ("the last two days", "two", "hours", 48),
        ("any rain within 48 hours", "48", "days", 2),
        ("a fortnight in Rome", "fortnight", "days", 14),
        ("another week on it", "week", "weeks", 1),
        ("four extra weeks", "four", "weeks", 4),
        ("a loan over two years", "two", "months", 24),
        ("three quarters of an hour", "three", "minutes", 45),
    ],
)
def test_a_length_is_turned_into_the_unit_of_the_name(
    question: str, pointed: str, name: str, number: int
) -> None:
    assert value(question, pointed, name) == [number]


def test_the_unit_may_stand_in_the_description() -> None:
    assert value("for 2 hours", "2", "duration", "Length in minutes") == [120]
    assert value("for 90 minutes", "90", "duration", "In hours", "number") == [1.5]


def test_a_length_that_nobody_pointed_at_is_taken_where_it_is_given_to_something() -> None:
    assert value("the forecast for a week", "", "days") == [7]
    assert value("my 34 year old sister asks", "", "years") is None


def test_a_number_of_things_is_no_length_where_one_is_said() -> None:
    assert value("5 people in Porto for a week", "5", "days") == [7]
    assert value("5 days for 5 people", "5", "days") == [5]


def test_a_month_is_no_number_of_days() -> None:
    assert value("for 2 months", "2", "days") is None


def test_hours_and_minutes_are_kept_apart_where_a_tool_has_both() -> None:
    question = "1 hour and 20 minutes"
    found = [
        Found(Field((name,), {"type": "integer"}, True), (Passage(at, at + 2, 0.9),))
        for name, at in (("hours", 0), ("minutes", 11))
    ]
    reading = lasting(Reading("wait", 1.0, tuple(found)), question)
    said = [question[p.start : p.end] for f in reading.found for p in f.passages]
    assert said == ["1 hour", "20 minutes"]


@pytest.mark.parametrize(
    "said", ["an 8 year old", "3 days ago", "7 o'clock", "next week", "the month"]
)
def test_an_age_and_a_point_in_time_are_no_length(said: str) -> None:
    assert lengths(said) == ()


def test_the_least_is_no_minute() -> None:
    assert unit_of(Field(("min_price",), {"type": "number"}, True)) == ""
    assert unit_of(Field(("duration_min",), {"type": "number"}, True)) == "minute"
