"""Free strings of a schema are limited to what the user wrote."""

# ruff: noqa: RUF001 - the quotes and stops that people type are meant

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from llguidance import LLMatcher, LLTokenizer

from gateway.core import ToolSpec
from gateway.nlu import narrow
from gateway.nlu.slots.span_grammar import MAX_SPANS, spans


def tool(**properties: Any) -> ToolSpec:
    return ToolSpec("f", parameters={"type": "object", "properties": properties})


def narrowed(question: str, schema: dict[str, Any]) -> dict[str, Any]:
    (spec,) = narrow([tool(value=schema)], question)
    result: dict[str, Any] = spec.parameters["properties"]["value"]
    return result


@pytest.mark.parametrize(
    ("question", "span"),
    [
        ("What is the weather in New York, please?", "New York"),
        ("Boston's weather", "Boston"),
        ("Boston’s weather", "Boston"),
        ("at McDonald's today", "McDonald's"),
        ('Say "Hello, world!" to Bob.', "Hello, world!"),
        ("Say 'good night' to Bob.", "good night"),
        ("Weather in Washington, D.C.?", "Washington, D.C."),
        ("Convert 5 USD/EUR", "EUR"),
        ("Convert 5 USD/EUR", "USD/EUR"),
        ("Fly Boston-London", "London"),
        ("read /tmp/notes/a.txt now", "/tmp/notes/a.txt"),
        ("since 2024-05-01.", "2024-05-01"),
        ("How far is Paris (Texas)?", "Paris (Texas)"),
        ("the #general channel", "general"),
        ("the #general channel", "#general"),
        ("東京の天気は？", "東京"),
        ("¿Qué tiempo hace en São Paulo?", "São Paulo"),
        (
            "one two three four five six seven eight nine ten eleven twelve",
            "one two three four five six seven eight nine ten eleven twelve",
        ),
    ],
)
def test_a_question_offers_the_span_that_a_person_would_copy(question: str, span: str) -> None:
    assert span in spans(question)


def test_spans_carry_no_punctuation_around_them() -> None:
    assert spans("Hello, (world)!") == ("Hello", "world", "Hello, (world)")


@pytest.mark.parametrize("question", ["", "   ", "?!...", "\n\t"])
def test_a_question_without_words_leaves_the_schema_alone(question: str) -> None:
    spec = tool(city={"type": "string"})

    assert narrow([spec], question) == (spec,)


def test_a_free_string_becomes_an_enumeration() -> None:
    schema = narrowed("in Rome", {"type": "string", "description": "city"})

    assert schema == {"type": "string", "description": "city", "enum": ["in", "Rome", "in Rome"]}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["a"]},
        {"const": "a", "type": "string"},
        {"type": "string", "pattern": "^a"},
        {"type": "string", "format": "date"},
        {"type": "integer"},
        {"description": "anything"},
        {"type": "string", "minLength": 100},
    ],
)
def test_a_limited_or_foreign_schema_stays_as_it_is(schema: dict[str, Any]) -> None:
    assert narrowed("in Rome", schema) == schema


def test_length_limits_filter_the_spans_and_the_default_stays_possible() -> None:
    schema = narrowed("in Rome", {"type": "string", "maxLength": 4, "default": "Oslo"})

    assert schema == {"type": "string", "default": "Oslo", "enum": ["in", "Rome", "Oslo"]}


def test_nested_strings_are_limited_too() -> None:
    free, limited = {"type": "string"}, {"type": "string", "enum": ["Rome"]}
    schema = {
        "anyOf": [{"type": "array", "items": free}, {"oneOf": [free, {"type": "null"}]}],
        "properties": {"a": free, "enum": free},
    }

    assert narrowed("Rome", schema) == {
        "anyOf": [
            {"type": "array", "items": limited, "maxItems": 1},
            {"oneOf": [limited, {"type": "null"}]},
        ],
        "properties": {"a": limited, "enum": limited},
    }


def test_a_nullable_string_keeps_its_null() -> None:
    schema = narrowed("Rome", {"type": ["string", "null"], "description": "d"})

    assert schema == {
        "description": "d",
        "anyOf": [{"type": "string", "enum": ["Rome"]}, {"type": ["null"]}],
    }


def test_the_grammar_engine_takes_a_narrowed_schema() -> None:
    (spec,) = narrow(
        [tool(city={"type": ["string", "null"]}, to={"type": "string"})], "in New York?"
    )
    matcher = LLMatcher(
        LLTokenizer("byte"), f"%llguidance {{}}\nstart: %json {json.dumps(dict(spec.parameters))}\n"
    )
    text = '{"city": "New York", "to": "in"}'

    assert not matcher.is_error(), matcher.get_error()
    assert matcher.validate_tokens(list(text.encode())) == len(text)
    assert matcher.validate_tokens(list(b'{"city": "Oslo')) < 11 + len("Oslo")


@given(st.text(max_size=400))
def test_every_span_is_a_piece_of_the_question(question: str) -> None:
    for span in spans(question):
        assert span in question


def test_a_long_question_stays_within_the_limit() -> None:
    assert len(spans(" ".join(f"w{i}" for i in range(1300)))) == MAX_SPANS


def test_a_list_has_no_more_items_than_the_question_says() -> None:
    def listed(kind: str, question: str) -> int | None:
        schema = {"type": "array", "items": {"type": kind}}
        tool = ToolSpec("t", parameters={"type": "object", "properties": {"x": schema}})
        (narrowed,) = narrow((tool,), question)
        most: int | None = narrowed.parameters["properties"]["x"].get("maxItems")
        return most

    assert listed("integer", "the mean of 4, 8 and 8") == 3
    assert listed("number", "the mean of two and 2.5") == 2
    assert listed("string", "tag it red and blue") == 5
    assert listed("integer", "the mean of nothing") is None
