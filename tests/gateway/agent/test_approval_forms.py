"""Forms made from the schemas of strangers: flat, bounded, printable, and read back exactly."""

from dataclasses import replace
from typing import Any

import pytest
from fakes_agent import tool
from mcp.server.elicitation import _PRIMITIVE_SCHEMA_ADAPTER  # what the protocol lets a field be

from gateway.agent.forms import missing_form, shown_call


def field(schema: Any, **root: Any) -> Any:
    """The one field of a form for an argument `x` of this schema; None if there is none."""
    parameters = {"type": "object", "properties": {"x": schema}, **root}
    spec = replace(tool("f"), parameters=parameters)
    missing = missing_form(spec, {}, ["x"])
    return missing and dict(missing.form.schema["properties"]["x"])


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"type": "string", "minLength": 1}, {"type": "string", "minLength": 1}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "ipv4", "pattern": "."}, {"type": "string"}),
        ({"type": "number", "maximum": 2}, {"type": "number", "maximum": 2}),
        ({"type": "integer", "minimum": "x"}, {"type": "integer"}),
        ({"type": "boolean"}, {"type": "boolean"}),
        ({"type": ["string", "null"]}, {"type": "string"}),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, {"type": "integer"}),
        ({"$ref": "#/$defs/Unit"}, {"type": "string", "enum": ["c", "f"]}),
        ({"enum": [1, 2.5, None, True, "x"]}, {"type": "string", "enum": ["1", "2.5", "true", "x"]}),
        ({"const": "only"}, {"type": "string", "enum": ["only"]}),
        ({}, {"type": "string"}),
        (True, {"type": "string"}),
        ({"type": "string", "title": "A", "description": "B  c"}, {"type": "string", "title": "A", "description": "B c"}),
    ],
)  # fmt: skip
def test_a_flat_schema_is_shown_as_the_protocol_wants_it(
    schema: Any, shown: dict[str, Any]
) -> None:
    found = field(schema, **{"$defs": {"Unit": {"enum": ["c", "f"]}}})

    assert found == {"title": "x"} | shown
    _PRIMITIVE_SCHEMA_ADAPTER.validate_python(found)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "object"},
        {"type": "array", "items": {"type": "string"}},
        {"type": ["string", "integer"]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {"$ref": "#/$defs/Loop"},
        {"$ref": "https://example.invalid/schema"},
        {"enum": []},
        {"enum": [{"a": 1}]},
        {"enum": [1, "1"]},
        {"enum": list(range(101))},
    ],
)
def test_what_is_not_flat_has_no_form(schema: Any) -> None:
    assert field(schema, **{"$defs": {"Loop": {"$ref": "#/$defs/Loop"}}}) is None


def test_an_argument_without_a_schema_has_no_form() -> None:
    assert missing_form(tool("f", x=str), {}, ["x", "y"]) is None


def test_a_choice_is_read_back_as_the_value_it_stands_for() -> None:
    missing = missing_form(tool("f", x={"enum": [1, 2.5, True, "a\u200bb"]}), {}, ["x"])
    assert missing is not None

    shown = missing.form.schema["properties"]["x"]["enum"]

    assert shown == ["1", "2.5", "true", "a\\u200bb"]
    assert [missing.read({"x": s})["x"] for s in shown] == [1, 2.5, True, "a\u200bb"]


def test_strange_names_get_plain_keys_and_are_read_back() -> None:
    missing = missing_form(tool("f", **{"a b\x1b": {"type": "string"}}), {}, ["a b\x1b"])
    assert missing is not None

    assert missing.form.schema["required"] == ["argument_1"]
    assert missing.form.schema["properties"]["argument_1"]["title"] == "a b\\x1b"
    assert missing.read({"argument_1": "v", "other": 1}) == {"a b\x1b": "v"}


def test_text_of_strangers_is_cut_and_cannot_act() -> None:
    long = "\x1b[2J\u202e" + "word " * 10_000
    found = field({"type": "string", "title": long, "description": long, "enum": [long, "b"]})

    assert all(part.isprintable() and len(part) < 120 for part in found["enum"])
    assert found["title"].isprintable()
    assert len(found["title"]) < 120
    assert found["description"].isprintable()
    assert len(found["description"]) < 240


def test_a_call_of_any_size_is_shown_in_one_bounded_line() -> None:
    spec = tool("f" * 500, "s" * 500)

    line = shown_call(spec, {f"k{i}" * 200: "\n" * 10_000 for i in range(100)})

    assert line.isprintable()
    assert len(line) < 10_000
    assert line.endswith("... and 80 more arguments)")
