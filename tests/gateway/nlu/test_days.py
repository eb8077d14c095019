"""Days are read by today's date, kept apart from months and years, and known to be open where they are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.nlu.values.dates.day_mentions import days_in
from gateway.nlu.values.dates.holidays import easter

TODAY = date(2026, 10, 15)  # a Thursday


def said(question: str) -> list[tuple[str, ...]]:
    return [day.dates for day in days_in(question, TODAY)]


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("on 3 March 2020", "2020-03-03"), ("March 3rd, 2020", "2020-03-03"), ("the 3rd of March 2020", "2020-03-03"),
        ("3-Mar-2020", "2020-03-03"), ("2020-03-03", "2020-03-03"), ("20200303", "2020-03-03"), ("3.4.2020", "2020-04-03"),
        ("13/04/2021", "2021-04-13"), ("Friday, 13 March 2020", "2020-03-13"), ("3 March last year", "2025-03-03"),
        ("yesterday", "2026-10-14"), ("the day before yesterday", "2026-10-13"), ("tomorrow", "2026-10-16"), ("today", "2026-10-15"),
        ("last Friday", "2026-10-09"), ("last Thursday", "2026-10-08"), ("next Friday", "2026-10-16"), ("Monday last week", "2026-10-05"),
        ("a year ago", "2025-10-15"), ("two weeks ago", "2026-10-01"), ("10 days ago", "2026-10-05"), ("in three days", "2026-10-18"),
        ("this time last year", "2025-10-15"), ("Christmas 2021", "2021-12-25"), ("last Christmas", "2025-12-25"),
        ("New Year's Eve 2019", "2019-12-31"), ("Easter 2022", "2022-04-17"), ("Good Friday 2023", "2023-04-07"),
        ("am 3. März 2020 war das", "2020-03-03"), ("combien le 3 mars 2020", "2020-03-03"), ("el 3 de marzo de 2020", "2020-03-03"),
        ("gestern", "2026-10-14"),
    ],
)  # fmt: skip
def test_a_day_is_certain(question: str, day: str) -> None:
    assert said(question) == [(day,)]


@pytest.mark.parametrize(
    ("question", "either"),
    [
        ("03/04/2021", ("2021-03-04", "2021-04-03")),
        ("on Monday", ("2026-10-12", "2026-10-19")),
        ("on 3 March", ("2026-03-03", "2025-03-03")),
        ("on 3 December", ("2025-12-03", "2026-12-03")),
        ("at Christmas", ("2025-12-25", "2026-12-25")),
    ],
)
def test_a_day_may_be_one_of_two(question: str, either: tuple[str, ...]) -> None:
    assert said(question) == [either]


@pytest.mark.parametrize(
    "question",
    [
        "in March 2020", "March 2020", "in 2015", "last month", "a few weeks ago", "the end of 2020", "in the 90s", "Q1 2020",
        "the day after Christmas 2021", "around 3 March 2020", "on the 3rd", "on 3/4", "when Brexit happened", "during the war",
        "vor einem Jahr", "a week ago yesterday",
    ],
)  # fmt: skip
def test_what_is_no_single_day_is_known_to_be_open(question: str) -> None:
    assert said(question) == [()]


@pytest.mark.parametrize(
    "question", ["2020 dollars", "I have 2000 euros", "may I have 5", "the taxi was 460 lira", "when I change money"]
)  # fmt: skip
def test_what_is_no_day_is_none(question: str) -> None:
    assert said(question) == []


def test_a_leap_day_has_a_year_before() -> None:
    assert [d.dates for d in days_in("a year ago", date(2024, 2, 29))] == [("2023-02-28",)]


@given(st.integers(1900, 2199))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.text(max_size=120))
def test_no_question_is_too_strange(question: str) -> None:
    days_in(question, TODAY)
