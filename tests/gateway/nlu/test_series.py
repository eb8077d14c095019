"""A list is taken as far as it goes, though the reader points at one item."""

from typing import Any

import pytest

from gateway.nlu import Field
from gateway.nlu.slots.value_lists import listed
from gateway.nlu.tagged_spans import Found, Passage, Reading

TEXTS = {"type": "array", "items": {"type": "string"}}
NUMBERS = {"type": "array", "items": {"type": "number"}}


def taken(question: str, pointed: str, schema: dict[str, Any]) -> str:
    """The words that a list is said by, when the reader points at some of them."""
    start = question.index(pointed)
    field = Field(("items",), schema, required=True, several=True)
    found = Found(field, (Passage(start, start + len(pointed), 0.9),))
    (passage,) = listed(Reading("t", 1.0, (found,)), question).found[0].passages
    return question[passage.start : passage.end]


@pytest.mark.parametrize(
    ("question", "pointed", "whole"),
    [
        ("Treat H-01, H-02 and H-06 with acid", "H-01", "H-01, H-02 and H-06"),
        ("Treat H-01, H-02 and H-06 with acid", "H-06", "H-01, H-02 and H-06"),
        ("Units U-22 and U-23 got warm", "U-22 and", "U-22 and U-23"),
        ("invite Anna Bell, Tom and Zoe to it", "Anna Bell", "Anna Bell, Tom and Zoe"),
        ("tell a@b.example and c@d.example", "a@b.example", "a@b.example and c@d.example"),
        ("extras: wax and underbody.", "wax", "wax and underbody"),
        ("tag it red", "red", "red"),
        ("wax it and then call my mother today", "wax", "wax"),
    ],
)
def test_a_list_of_texts_goes_on_over_what_is_joined_to_it(
    question: str, pointed: str, whole: str
) -> None:
    assert taken(question, pointed, TEXTS) == whole


@pytest.mark.parametrize(
    ("question", "pointed", "whole"),
    [
        ("it gave 11, 9.5 and 12 kilos.", "11", "11, 9.5 and 12 kilos"),
        ("on 18 August 2026, 14 and 13 kg", "13", "14 and 13"),
        ("take 5 of them", "5", "5"),
    ],
)
def test_a_list_of_numbers_goes_on_but_not_into_a_date(
    question: str, pointed: str, whole: str
) -> None:
    assert taken(question, pointed, NUMBERS) == whole
