"""Dates and times as people say them, in the form that schemas ask for."""

import jsonschema
import pytest

from gateway.core import ToolSpec
from gateway.nlu import narrow
from gateway.nlu.values.dates.dates_and_times import moments, months


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
        ("2026-03-05 at 16:45", ("2026-03-05", "16:45")),
        ("born 30/08/1990", ("1990-08-30",)),
        ("quarter past two in the afternoon", ("14:15",)),
        ("half past seven in the evening", ("19:30",)),
        ("quarter to one at night, ten at night", ("00:45", "22:00")),
        ("ten in the morning", ("10:00",)),
    ],
)
def test_what_is_said_in_full_is_offered_in_iso_form(said: str, meant: tuple[str, ...]) -> None:
    assert moments(said) == meant


@pytest.mark.parametrize(
    "said", ["February 30, 2026", "tomorrow", "March 5", "25:99", "13:75 pm", "1.5 meters", ""]
)
def test_nothing_is_guessed(said: str) -> None:
    assert moments(said) == ()


def test_a_date_without_a_year_takes_the_only_one_of_the_question() -> None:
    assert moments("Oct 12", "from Oct 12 to Oct 18, 2026") == ("2026-10-12",)
    assert moments("Oct 12", "Oct 12, not 2025 but 2026") == ()


def test_a_bare_day_takes_the_only_month_of_the_question() -> None:
    question = "between the 1st and the 20th of July 2026"
    assert moments("the 1st", question) == ("2026-07-01",)
    assert moments("1st", "the 1st of the dates 3 May 2026 and 4 June 2026") == ()


def test_a_small_model_may_write_the_iso_date_of_a_question() -> None:
    tool = ToolSpec(
        "book", parameters={"type": "object", "properties": {"day": {"type": "string"}}}
    )
    (narrowed,) = narrow((tool,), "book a table on June 7th 2026 at 7:30 pm")
    for value in ("2026-06-07", "19:30", "June 7th 2026"):
        jsonschema.validate({"day": value}, narrowed.parameters)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"day": "2026-06-08"}, narrowed.parameters)


@pytest.mark.parametrize(
    ("said", "question", "meant"),
    [
        ("September 2026", "", ("2026-09",)),
        ("11/2026", "", ("2026-11",)),
        ("2026-02", "", ("2026-02",)),
        ("June", "both June and July 2026", ("2026-06",)),
        ("June", "in June", ()),
        ("13/2026", "", ()),
    ],
)
def test_a_month_is_said_with_its_year_or_with_the_only_one_of_the_question(
    said: str, question: str, meant: tuple[str, ...]
) -> None:
    assert months(said, question) == meant
