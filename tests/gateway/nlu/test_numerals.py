"""Which numbers a question says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core import ToolSpec
from gateway.nlu import narrow, numerals


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How much is 250 dollars in euros?", (250,)),
        ("1,250.50 francs", (1250.5,)),
        ("$19.90 to yen", (19.9,)),
        ("5k, or 2 million", (5000, 2000000)),
        ("a 20% tip", (20, 0.2, 1)),
        ("two hundred and fifty euros", (250,)),
        ("a 5-day forecast for 10kg at 9:30", (5, 10, 9, 30, 1)),
        ("at -4 degrees", (-4,)),
        ("12 and a half dollars", (12.5,)),
        ("half a million yen", (500000,)),
        ("three quarters of a kilo", (0.75,)),
        ("two and a quarter cups", (2.25,)),
        ("What time is it?", ()),
        ("version 1.2.3", ()),
    ],
)
def test_numbers_are_read_in_every_way_they_are_said(
    question: str, said: tuple[float, ...]
) -> None:
    assert set(said) <= set(numerals(question))
    assert bool(said) == bool(numerals(question))


def test_a_number_argument_is_one_of_the_numbers_of_the_question() -> None:
    spec = ToolSpec(
        "f",
        parameters={
            "type": "object",
            "properties": {
                "amount": {"type": "number"},
                "days": {"type": "integer", "default": 3, "maximum": 16},
                "level": {"type": "integer", "enum": [1, 2]},
            },
        },
    )
    (tool,) = narrow([spec], "12.5 over 20 or 5 days")
    properties = tool.parameters["properties"]
    assert properties["amount"]["enum"] == [12.5, 20, 5]
    assert properties["days"]["enum"] == [5, 3]
    assert properties["level"]["enum"] == [1, 2]


def test_without_numbers_in_the_question_a_number_stays_free() -> None:
    spec = ToolSpec("f", parameters={"properties": {"n": {"type": "integer"}}})
    assert narrow([spec], "next week in Oslo")[0].parameters == spec.parameters


@given(st.text(max_size=300))
def test_no_text_is_too_strange(question: str) -> None:
    for number in numerals(question):
        assert isinstance(number, int | float)
