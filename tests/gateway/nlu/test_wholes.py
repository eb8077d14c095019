"""Tokens that the network points at become words, numbers, dates and quoted passages."""

from typing import Any

import pytest

from gateway.nlu import Field
from gateway.nlu.slots.span_expansion import numbers_in, snapped, text_of
from gateway.nlu.tagged_spans import Found, Passage, Reading


def texts(question: str, name: str, kind: str, *pointed: str) -> list[str]:
    """What is left of the tokens `pointed` at for a parameter of this name and type."""
    schema: dict[str, Any] = {"type": kind}
    places = [(question.index(t), question.index(t) + len(t)) for t in pointed]
    found = Found(Field((name,), schema, True), tuple(Passage(a, b, 0.9) for a, b in places))
    [left] = snapped(Reading("do_it", 1.0, (found,)), question).found
    return [text_of(p, question) for p in left.passages]


@pytest.mark.parametrize(
    ("question", "pointed", "text"),
    [
        ("costs $200,000 now", "200", "200,000"),
        ("a gap of 0.01 meters", "0", "0.01"),
        ("b=-3 and c", "3", "-3"),
        ("pay 5 million", "5", "5 million"),
        ("12 and a half pounds", "12", "12 and a half"),
        ("a rate of 7% a year", "7", "7%"),
        ("from 3-5 days", "5", "5"),
        ("at 20 m/s", "20", "20"),
        ("a 5m wire", "5m", "5"),
        ("revenue of $1M", "1", "1M"),
    ],
)
def test_a_number_is_taken_with_its_sign_its_digits_and_its_scale(
    question: str, pointed: str, text: str
) -> None:
    assert texts(question, "value", "number", pointed) == [text]


def test_what_says_no_number_is_no_number() -> None:
    assert texts("three houses in Bonn", "count", "integer", "houses", "three") == ["three"]


@pytest.mark.parametrize(
    ("question", "name", "pointed", "text"),
    [
        ("weather in Stuttgart?", "city", "ttg", "Stuttgart"),
        ("play 'Assassins Creed Valhalla' now", "title", "Creed", "Assassins Creed Valhalla"),
        ("book it for January 1, 2022, please", "date", "January", "January 1, 2022"),
        ("wake me at 5:30 am", "time", "5", "5:30 am"),
        ("where does January live", "name", "January", "January"),
        ("range of 17 until 06:20 asap", "until", "06", "06:20"),
        ("open data/sleep.py.", "path", "sleep", "data/sleep.py"),
        ("mail to ann@acme.io, now", "to", "acme", "ann@acme.io"),
        ("from Bonn to Los Angeles by car", "end", "Los", "Los Angeles"),
        ("stats for player LeBron James now", "player", "James", "LeBron James"),
        ("drive to Washington D.C. now", "end", "Washington", "Washington D.C."),
        ("Weather in Rome please", "place", "Rome", "Rome"),
        ("a ride from 221B Baker Street, London, now", "loc", "221B", "221B Baker Street, London"),
        ("play 15 Taylor Swift songs", "artist", "Taylor", "Taylor Swift"),
        ("from USD/EUR", "base", "USD", "USD"),
        ("open Dr. No's file", "name", "No", "No"),
        ("sun in Trinidad and Tobago", "place", "Tobago", "Trinidad and Tobago"),
        ("rain in Newcastle upon Tyne", "place", "Newcastle", "Newcastle upon Tyne"),
        ("go to Santa Cruz de Tenerife", "place", "Santa", "Santa Cruz de Tenerife"),
        ("4 units for St. Mary's Hospital", "to", "St. Mary's", "St. Mary's Hospital"),
        ("go to Paris (Texas)", "place", "Paris (Texas", "Paris (Texas)"),
    ],
)
def test_a_text_is_taken_as_far_as_it_goes(
    question: str, name: str, pointed: str, text: str
) -> None:
    assert texts(question, name, "string", pointed) == [text]


def test_two_pieces_of_one_whole_are_one_value() -> None:
    assert texts("play 'Blue Train'", "title", "string", "Blue", "Train") == ["Blue Train"]


def test_a_word_that_means_nothing_by_itself_is_no_value() -> None:
    assert texts("in the house", "platform", "string", "the") == []


@pytest.mark.parametrize(
    ("question", "pointed", "text"),
    [
        ("for St. Mary's Hospital now", "St", "St. Mary's Hospital"),
        ("see Dr. Costa at nine", "Dr", "Dr. Costa"),
        ("put us down for Pharaoh's Tomb on it", "Pharaoh", "Pharaoh's Tomb"),
        ("wash KLM 482 today", "KLM", "KLM 482"),
    ],
)
def test_a_name_goes_on_over_stops_and_apostrophes(question: str, pointed: str, text: str) -> None:
    assert texts(question, "name", "string", pointed) == [text]


def test_the_digits_of_a_code_are_no_number() -> None:
    assert texts("lend CN-204 for 3 weeks", "member", "integer", "204", "3") == ["3"]
    assert texts("change EUR50", "amount", "number", "EUR50") == ["50"]


def test_what_has_no_at_sign_is_no_email_address() -> None:
    assert texts("hooray, a@b.example", "email", "string", "hooray", "a@b.example") == [
        "a@b.example"
    ]


def test_what_is_no_date_is_not_taken_for_one() -> None:
    schema = {"type": "string", "description": "Date, YYYY-MM-DD"}
    question = "left it tomorrow"
    places = [(0, 4), (8, 16)]
    found = Found(Field(("day",), schema, True), tuple(Passage(a, b, 0.9) for a, b in places))
    [left] = snapped(Reading("do_it", 1.0, (found,)), question).found
    assert [text_of(p, question) for p in left.passages] == ["tomorrow"]


def test_the_code_of_an_iso_standard_for_something_else_is_no_date() -> None:
    schema = {"type": "string", "description": "ISO 4217 code, such as USD"}
    question = "change 20 dollars"
    found = Found(Field(("to_currency",), schema, True), (Passage(10, 17, 0.9),))
    [left] = snapped(Reading("do_it", 1.0, (found,)), question).found
    assert [text_of(p, question) for p in left.passages] == ["dollars"]


def test_a_moment_that_is_written_out_is_taken_whole() -> None:
    schema = {"type": "string", "description": "ISO 8601, such as 2026-03-05T18:30Z"}
    question = "send it at 2026-08-01T10:00Z"
    found = Found(Field(("at",), schema, True), (Passage(11, 15, 0.9),))
    [left] = snapped(Reading("do_it", 1.0, (found,)), question).found
    assert [text_of(p, question) for p in left.passages] == ["2026-08-01T10:00Z"]


def test_an_address_that_is_taken_apart_stays_apart() -> None:
    question = "send it to 27 Station Road, York, YO24 1AY"
    found = []
    for name, pointed in (("street", "27"), ("city", "York"), ("postcode", "YO24 1AY")):
        start = question.index(pointed)
        field = Field(("address", name), {"type": "string"}, True)
        found.append(Found(field, (Passage(start, start + len(pointed), 0.9),)))
    left = snapped(Reading("do_it", 1.0, tuple(found)), question).found
    assert text_of(left[0].passages[0], question) == "27 Station Road"
    assert text_of(left[1].passages[0], question) == "York"
    assert text_of(left[2].passages[0], question) == "YO24 1AY"


@pytest.mark.parametrize(
    ("question", "pointed", "text"),
    [
        ("set it to ninety-five percent", "ninety", "ninety-five"),
        ("two hundred and fifty of them", "two", "two hundred and fifty"),
        ("down to minus 5", "5", "minus 5"),
        ("down to minus four", "four", "minus four"),
        ("between five and six", "five", "five"),
        ("two three-bed rooms", "two", "two"),
        ("two dozen eggs", "two", "two dozen"),
        ("10 minus 5", "5", "5"),
        ("type A negative 2", "2", "2"),
    ],
)
def test_a_number_in_words_is_taken_whole(question: str, pointed: str, text: str) -> None:
    assert texts(question, "amount", "number", pointed) == [text]


def test_an_article_is_no_part_of_the_name_behind_it() -> None:
    assert texts("when is the Hook Head open", "name", "string", "the Hook") == ["Hook Head"]
    assert texts("put it behind the shed", "place", "string", "the shed") == ["the shed"]
    assert texts("play 'the Wall'", "title", "string", "Wall") == ["the Wall"]
    told = "say the Wi-Fi is down"
    assert texts(told, "note", "string", "the Wi-Fi is down") == ["the Wi-Fi is down"]


def test_numbers_are_found_in_a_long_question_in_no_time() -> None:
    assert len(numbers_in("7 " * 10_000)) == 10_000


def test_a_part_of_a_thing_is_no_count() -> None:
    assert texts("3.2 kg from B-140", "flush", "integer", "3.2") == []
    assert texts("wait 1.5 hours", "wait_minutes", "integer", "1.5") == ["1.5"]
    assert texts("3.0 of them", "count", "integer", "3.0") == ["3.0"]
