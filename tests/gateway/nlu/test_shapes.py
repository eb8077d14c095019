"""A code in the question is the value of the parameter that shows one of its kind."""

from typing import Any

import pytest

from gateway.nlu import fields_of
from gateway.nlu.slots.code_patterns import OWN, shaped
from gateway.nlu.tagged_spans import Found, Passage, Reading


def read(question: str, pointed: str = "", **schema: Any) -> Reading:
    properties = {"code": {"type": "string", **schema}}
    (field,) = fields_of({"type": "object", "properties": properties, "required": ["code"]})
    start = question.index(pointed)
    passages = (Passage(start, start + len(pointed), 0.6),) if pointed else ()
    return shaped(Reading("t", 1.0, (Found(field, passages),)), question)


def likeliest(question: str, pointed: str = "", **schema: Any) -> str:
    passages = read(question, pointed, **schema).found[0].passages
    best = max(passages, key=lambda p: p.chance, default=Passage(0, 0, 0.0))
    return question[best.start : best.end]


@pytest.mark.parametrize(
    ("question", "pointed", "about"),
    [
        ("lend the marble run CN-088 to them", "marble", "Code of the toy, e.g. CN-204"),
        ("CN-088 is back", "", "Code such as CN-204"),
        ("is cn-088 here", "", "Code (CN-204)"),
        ("CN-088's wheel is off", "", "for example CN-204."),
    ],
)
def test_a_code_like_the_one_that_is_shown_is_meant(
    question: str, pointed: str, about: str
) -> None:
    assert likeliest(question, pointed, description=about).lower() == "cn-088"


def test_a_code_may_be_prescribed_by_a_pattern_or_shown_by_examples() -> None:
    assert likeliest("bill AB1234, please", pattern="^[A-Z]{2}\\d{4}$") == "AB1234"
    assert likeliest("bill AB1234, please", examples=["AB1000"]) == "AB1234"


@pytest.mark.parametrize("pattern", ["^[A-Z", "^\\w+$"])
def test_a_pattern_that_is_broken_or_fits_every_word_says_nothing(pattern: str) -> None:
    assert likeliest("bill AB1234, please", pattern=pattern) == ""


@pytest.mark.parametrize("pattern", ["^(\\d+)+$", "^\\d*\\d*\\d*\\d*x$"])
def test_a_pattern_that_could_take_for_ever_is_not_tried(pattern: str) -> None:
    assert likeliest(f"bill {'1' * 60}y now", pattern=pattern) == ""


def test_a_code_of_another_kind_is_not_taken() -> None:
    assert likeliest("what about PB-1502", description="Loan, e.g. L5521") == ""
    assert likeliest("translate to UTF-16", description="ISO-8601 date, UTF-8 text") == ""


def test_a_tool_whose_code_is_named_is_likelier() -> None:
    assert read("PB-1502 can go", description="Booking, e.g. PB-1180").fit == 1.0 + OWN
    assert read("PB-1502 can go", description="Loan, e.g. L5521").fit == 1.0
