"""Dates and times as people say them, in the form that schemas ask for."""

import jsonschema
import pytest

from gateway.messages import ToolSpec
from gateway.reader.dates import moments
from gateway.reader.spans import narrow


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("on March 5, 2026", ("2026-03-05",)),
        ("the 5th of March 2026", ("2026-03-05",)),
        ("3 Sept. 2021, then Dec 31st, 1999", ("2021-09-03", "1999-12-31")),
        ("due 2024/2/9", ("2024-02-09",)),
        ("at 2:30 pm or 12 am", ("14:30", "00:00")),
        ("between 9am and 5 p.m.", ("09:00", "17:00")),
        ("8:05 sharp", ("08:05",)),
        ("noon", ("12:00",)),
    ],
)
def test_what_is_said_in_full_is_offered_in_iso_form(said: str, meant: tuple[str, ...]) -> None:
    assert moments(said) == meant


@pytest.mark.parametrize(
    "said", ["February 30, 2026", "tomorrow", "March 5", "25:99", "13:75 pm", "1.5 meters", ""]
)
def test_nothing_is_guessed(said: str) -> None:
    assert moments(said) == ()


def test_a_small_model_may_write_the_iso_date_of_a_question() -> None:
    tool = ToolSpec(
        "book", parameters={"type": "object", "properties": {"day": {"type": "string"}}}
    )
    (narrowed,) = narrow((tool,), "book a table on June 7th 2026 at 7:30 pm")
    for value in ("2026-06-07", "19:30", "June 7th 2026"):
        jsonschema.validate({"day": value}, narrowed.parameters)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"day": "2026-06-08"}, narrowed.parameters)
