"""What is left of a schema that the grammar cannot hold: never tighter, and no more than has to go."""

import json
from typing import Any

import jsonschema
import pytest
from calls import GLAIVE
from llguidance import LLMatcher, LLTokenizer

from gateway.core import ToolSpec
from gateway.engine import Compiler

COMPILER = Compiler(LLTokenizer("byte"))
CITY = {"type": "string", "enum": ["Boston", "Raleigh"]}


def compiled(schema: dict[str, Any]) -> Any:
    [rule] = GLAIVE.grammar([ToolSpec("f", "", schema)]).rules
    return COMPILER.compiled(rule)


def accepts(schema: dict[str, Any], arguments: Any) -> bool:
    text = f' {{"name": "f", "arguments": \'{json.dumps(arguments)}\'}}'
    matcher = LLMatcher(
        COMPILER.tokenizer, f"%llguidance {{}}\nstart: {compiled(schema).lark}", log_level=0
    )
    assert not matcher.is_error()
    ids = list(text.encode())
    return matcher.try_consume_tokens(ids) == len(ids) and matcher.is_accepting()


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


@pytest.mark.parametrize(
    ("part", "left_out"),
    [
        ({"type": "string", "pattern": "^(?=a).*$"}, "x: pattern"),
        ({"type": "string", "pattern": "("}, "x: pattern"),
        ({"$ref": "https://example.com/x.json"}, "x: $ref"),
        ({"$ref": "#/nowhere"}, "x: $ref"),
        ({"type": "any"}, "x: type"),
        ({"type": "array", "items": {"pattern": "("}}, "x.items: pattern"),
        ({"anyOf": [{"type": "null"}, {"$ref": "#/no"}]}, "x.anyOf.1: $ref"),
    ],
)
def test_only_the_keyword_to_blame_is_left_out(part: Any, left_out: str) -> None:
    schema = an_object(x=part, city=CITY)
    found = compiled(schema)
    value = ["a"] if part.get("type") == "array" else None if "anyOf" in part else "a"

    assert (found.outcome, found.left_out) == ("looser", (left_out,))
    assert accepts(schema, {"x": value, "city": "Boston"})
    assert not accepts(schema, {"x": value, "city": "Paris"})
    assert not accepts(schema, {"x": value})


@pytest.mark.parametrize(
    ("part", "keyword"),
    [
        ({"type": "array", "uniqueItems": True}, "uniqueItems"),
        ({"type": "string", "format": "phone"}, "phone"),
        ({"type": "string", "not": {"enum": ["b"]}}, "not"),
    ],
)
def test_keywords_that_the_library_passes_over_are_told(part: Any, keyword: str) -> None:
    found = compiled(an_object(x=part))

    assert found.outcome == "looser"
    assert keyword in " ".join(found.left_out)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        # Every one of these fits the schema, so the looser grammar has to take it too.
        (an_object(x={"oneOf": [{"type": "string", "pattern": "^(?!a)"}, {"const": "a"}]}), "a"),
        (
            an_object(
                x={
                    "type": "object",
                    "patternProperties": {"^(?=k)": {"type": "integer"}},
                    "additionalProperties": False,
                }
            ),
            {"k": 1},
        ),
        (
            an_object(
                x={"type": "array", "prefixItems": [{"pattern": "("}], "items": {"type": "null"}}
            ),
            ["anything"],
        ),
        (
            {
                **an_object(x={"$ref": "#/$defs/a"}),
                "$defs": {
                    "a": {"type": "array", "items": {"$ref": "#/$defs/b"}},
                    "b": {"$ref": "u:v"},
                },
            },
            [1],
        ),
    ],
)
def test_the_looser_grammar_takes_whatever_the_schema_takes(schema: Any, value: Any) -> None:
    assert compiled(schema).outcome == "looser"
    assert accepts(schema, {"x": value})


def test_a_definition_keeps_what_compiles_of_it() -> None:
    bad = {"type": "object", "properties": {"a": {"pattern": "("}, "b": CITY}, "required": ["b"]}
    schema = {**an_object(x={"$ref": "#/$defs/d"}), "$defs": {"d": bad}}

    assert compiled(schema).left_out == ("$defs.d.a: pattern",)
    assert accepts(schema, {"x": {"a": "z", "b": "Boston"}})
    assert not accepts(schema, {"x": {"b": "Paris"}})


def test_never_is_held_exactly() -> None:
    schema = an_object(x={"anyOf": [{"type": "integer"}, {"not": {}}]})

    assert compiled(schema).outcome == "full"
    assert accepts(schema, {"x": 3})
    assert not accepts(schema, {"x": "3"})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"x": "3"}, schema)
