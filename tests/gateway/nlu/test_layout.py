"""How a question and a tool become one row of tokens."""

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from gateway.core import ToolSpec
from gateway.nlu import Typesetter, fields_of
from gateway.nlu.encoder_input import LONGEST, OPTION, PARAMETER, SEP
from gateway.nlu.parameters import spaced

FOLDER = Path(__file__).resolve().parents[3] / "gateway" / "models" / "reader"
SCHEMA = {
    "type": "object",
    "properties": {
        "location": {"type": "string", "description": "City"},
        "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
        "when": {"type": "object", "properties": {"day": {"type": ["string", "null"]}}},
        "loud": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["location", "when"],
}
WEATHER = ToolSpec("get_weather", "Get the weather.", SCHEMA)


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(Tokenizer.from_file(str(FOLDER / "tokenizer.json")))


def test_fields_are_the_leaves_of_a_schema_in_its_order() -> None:
    fields = fields_of(SCHEMA)

    assert [(f.name, f.required, f.options, f.several) for f in fields] == [
        ("location", True, (), False),
        ("unit", False, ("celsius", "fahrenheit"), False),
        ("when.day", False, (), False),
        ("loud", False, (True, False), False),
        ("tags", False, (), True),
    ]


def test_a_schema_of_any_shape_has_fields_or_none() -> None:
    for odd in ({}, {"properties": []}, {"properties": {"x": True}}, {"required": "x"}):
        assert fields_of(odd) == ()


def test_names_are_read_as_words() -> None:
    assert [spaced(n) for n in ("from_currency", "fromCurrency", "a.b-c")] == [
        "from currency",
        "from Currency",
        "a b c",
    ]


def test_a_page_marks_where_its_parts_stand(setter: Typesetter) -> None:
    question = "Weather in Oslo?"
    page = setter.page(question, WEATHER, fields_of(SCHEMA))

    assert [question[a:b] for a, b in page.offsets] == ["Weather", "in", "Oslo", "?"]
    assert page.second == 2 + len(page.offsets)
    assert [page.ids[at] for at in page.marks] == [PARAMETER] * 5
    assert [[page.ids[at] for at in row] for row in page.options] == [
        [],
        [OPTION, OPTION],
        [],
        [OPTION, OPTION],
        [],
    ]
    assert page.ids[-1] == SEP


def test_what_does_not_fit_on_a_page_is_cut_at_a_parameter(setter: Typesetter) -> None:
    many = {f"parameter_{i}": {"type": "string", "description": "words " * 40} for i in range(60)}
    tool = ToolSpec("big", "Long. " * 300, {"type": "object", "properties": many})

    page = setter.page("question " * 500, tool, fields_of(tool.parameters))

    assert len(page.ids) <= LONGEST
    assert 0 < len(page.fields) == len(page.marks) < 60
