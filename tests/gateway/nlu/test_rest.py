"""What nobody took goes to the one parameter that lacks it, and to none where that is not certain."""

from typing import Any

import pytest

from gateway.nlu import fields_of
from gateway.nlu.slots.leftovers import completed
from gateway.nlu.tagged_spans import Found, Passage, Reading

DAY = {"type": "string", "description": "Date, YYYY-MM-DD"}
TIME = {"type": "string", "description": "Time, HH:MM"}
COUNT = {"type": "integer"}


def left(question: str, said: dict[str, str], **properties: Any) -> dict[str, str]:
    """What each parameter is said by in the end."""
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    found = []
    for field in fields_of(schema):
        words = said.get(field.name)
        start = question.index(words) if words else 0
        found.append(Found(field, (Passage(start, start + len(words), 0.9),) if words else ()))
    reading = completed(Reading("t", 1.0, tuple(found)), question)
    return {f.field.name: question[p.start : p.end] for f in reading.found for p in f.passages}


def test_the_only_number_that_is_no_date_and_no_time_is_the_count() -> None:
    question = "Book the lab for 5 on 12 March 2026 at 6 pm."
    assert left(question, {"day": "12 March 2026"}, day=DAY, people=COUNT)["people"] == "5"


def test_the_only_date_and_the_only_time_are_taken() -> None:
    found = left("new donor Liam, 1995-11-23, at 14:30", {}, born=DAY, at=TIME)
    assert found == {"born": "1995-11-23", "at": "14:30"}


def test_a_date_and_a_time_that_stand_together_are_two() -> None:
    found = left("rehearsal 2026-03-10 19:30 in the hall", {}, day=DAY, at=TIME)
    assert found == {"day": "2026-03-10", "at": "19:30"}


@pytest.mark.parametrize(
    "question",
    [
        "book it for 5 or 6",  # two
        "book it for tomorrow",  # none
        "book order A-17",  # part of a code
    ],
)
def test_nothing_is_taken_where_it_is_not_certain(question: str) -> None:
    assert left(question, {}, people=COUNT) == {}


def test_one_number_is_not_shared_by_two_parameters() -> None:
    assert left("make it 5", {}, width=COUNT, height=COUNT) == {}


def test_a_list_of_numbers_takes_the_only_one() -> None:
    weights = {"type": "array", "items": {"type": "number"}}
    assert left("Half a kilo of wax", {}, weights=weights) == {"weights": "Half a"}


def test_a_weekday_gives_way_to_the_date_that_is_said() -> None:
    question = "practice on Saturday, that is 14 March 2026"
    assert left(question, {"day": "Saturday"}, day=DAY) == {"day": "14 March 2026"}
    assert left("practice on Saturday", {"day": "Saturday"}, day=DAY) == {"day": "Saturday"}


def test_two_languages_are_from_one_to_the_other() -> None:
    code = {"type": "string", "description": "Language code"}
    for question in ("a job from English into German", "es -> en please"):
        found = left(question, {}, source=code, target=code)
        assert [*found] == ["source", "target"]


def test_what_another_parameter_took_stays_there() -> None:
    assert left("order 5 of them", {"many": "5"}, many=COUNT, price=COUNT) == {"many": "5"}


@pytest.mark.parametrize("said", ["just me", "only for me", "on my own"])
def test_somebody_who_comes_alone_is_one(said: str) -> None:
    assert left(f"book it for the 9:30 tour, {said}", {}, adults=COUNT) == {"adults": said}


def test_a_pair_of_something_is_two() -> None:
    assert left("get me a pair of seats", {}, seats=COUNT) == {"seats": "a pair"}


@pytest.mark.parametrize("said", ["December 2026", "12/2026"])
def test_a_month_is_both_ends_of_a_span_of_days(said: str) -> None:
    question = f"what is on in all of {said}?"
    assert left(question, {}, from_date=DAY, to_date=DAY) == {"from_date": said, "to_date": said}
    from_a_day = f"what is on from 3 May 2026, not in {said}?"
    said_days = {"from_date": "3 May 2026"}
    assert left(from_a_day, said_days, from_date=DAY, to_date=DAY) == said_days
    assert left(question, {}, date=DAY) == {}


@pytest.mark.parametrize(
    "question", ["a couple of weeks ago", "just me and my wife", "it's not just me"]
)
def test_who_is_not_alone_is_not_counted(question: str) -> None:
    assert left(question, {}, people=COUNT) == {}
