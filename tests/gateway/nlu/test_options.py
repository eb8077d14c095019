"""An option that is spelled out is the one that is meant; languages become codes."""

import pytest

from gateway.nlu import Field
from gateway.nlu.slots.enum_values import NAMED, option_of, spelled
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.languages import language_code, wants_language_code

BLOOD = ("A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-")


def chosen(question: str, options: tuple[str, ...], chances: tuple[float, ...]) -> str:
    field = Field(("kind",), {"enum": list(options)}, required=True, options=options)
    (found,) = spelled(Reading("t", 1.0, (Found(field, options=chances),)), question).found
    return options[max(range(len(options)), key=lambda at: found.options[at + 1])]


@pytest.mark.parametrize("option", BLOOD)
def test_the_option_with_exactly_these_signs_is_chosen(option: str) -> None:
    unsure = (0.1, *(0.9 / 8 for _ in BLOOD))
    assert chosen(f"find {option} donors please", BLOOD, unsure) == option


@pytest.mark.parametrize(("said", "option"), [("AB positive", "AB+"), ("o minus", "O-")])
def test_a_sign_may_be_said_in_words(said: str, option: str) -> None:
    assert chosen(f"find {said} donors", BLOOD, (0.1, *(0.9 / 8 for _ in BLOOD))) == option


def test_two_options_that_stand_there_are_left_to_the_reader() -> None:
    assert chosen("not red but blue", ("red", "blue"), (0.0, 0.2, 0.8)) == "blue"


def test_words_that_are_in_every_sentence_say_nothing() -> None:
    assert chosen("switch it off on Monday", ("on", "off"), (0.0, 0.1, 0.9)) == "off"


def test_a_language_becomes_a_code_only_where_a_code_is_wanted() -> None:
    coded = {"type": "string", "description": "Two-letter code of the target language"}
    assert wants_language_code("to", coded)
    assert wants_language_code("source language", {"description": "e.g. 'en'"})
    assert not wants_language_code("to", {"type": "string", "description": "Target language"})
    assert [language_code(t) for t in ("German", "ja", "Klingon")] == ["de", "ja", None]


CHANNELS = ("battery_voltage", "solar_current", "tx_power")


def items(question: str, *pointed: str) -> Reading:
    schema = {"type": "array", "items": {"type": "string", "enum": list(CHANNELS)}}
    field = Field(("channels",), schema, required=True, several=True)
    places = [(question.index(text), question.index(text) + len(text)) for text in pointed]
    found = Found(field, tuple(Passage(*place, 0.1) for place in places))
    return spelled(Reading("t", 1.0, (found,)), question)


def test_items_of_a_list_that_are_spelled_out_are_its_values() -> None:
    question = "I need battery voltage and solar current from Tern-1"
    (found,) = items(question, "battery").found
    assert [question[p.start : p.end] for p in found.passages] == [
        "battery voltage",
        "solar current",
    ]


def test_a_tool_one_of_whose_options_is_spelled_out_is_likelier() -> None:
    assert items("battery voltage of Merlin").fit == 1.0 + NAMED
    assert items("how is Merlin").fit == 1.0


@pytest.mark.parametrize(
    ("text", "option"),
    [("solar current", "solar_current"), ("Battery voltages", "battery_voltage"), ("power", None)],
)
def test_an_option_is_known_by_its_words_one_or_many(text: str, option: str | None) -> None:
    assert option_of(text, CHANNELS) == option
