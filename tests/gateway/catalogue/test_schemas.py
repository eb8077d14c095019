"""Schemas of every draft and of none: the tool is kept, what can be checked is, what cannot is said."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.catalogue import Catalogue, listable
from gateway.core import BadCall, ToolCall, ToolSpec


def catalogue_of(schema: Any) -> Catalogue:
    catalogue = Catalogue([ToolSpec("t", "", schema, "s", "t")])
    assert catalogue.rejected == ()
    assert catalogue.listed["t"] == schema
    return catalogue


def passes(schema: Any, value: Any) -> bool:
    """Whether `value` is taken for the argument `a` of this schema."""
    whole = {"type": "object", "properties": {"a": schema}}
    return passes_whole(whole, {"a": value})


def passes_whole(schema: Any, arguments: dict[str, Any]) -> bool:
    return isinstance(catalogue_of(schema).check(ToolCall("t", arguments)), ToolSpec)


def reasons(schema: Any) -> tuple[str, ...]:
    return catalogue_of({"type": "object", "properties": {"a": schema}}).unchecked.get("t", ())


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^\p{L}+$", "Zoë", "a1"),
        (r"^\p{Lu}\p{Script=Greek}$", "Aβ", "aβ"),
        (r"^(?<year>\d{4})-\k<year>$", "2026-2026", "2026-2025"),
        (r"^\u{1F600}$", "\U0001f600", "u"),
        (r"^\u00e9$", "é", "e"),
        (r"^.$", "\U0001f600", "ab"),
        (r"^a$", "a", "a\n"),
        (r"^\d+$", "12", "١٢"),
        (r"^\w+$", "a_1", "é"),
        (r"^\s$", "\ufeff", "\x1c"),
        (r"^[^]$", "\n", ""),
        (r"(?<!\$)\b\d+$", "x 12", "$12"),
        (r"^(?=.*[A-Z])(?!.*\s).{3,}$", "abC", "ab C"),
        (r"^[\w-.]+@[\w-]+\.\w+$", "a-b@c-d.ef", "a b@c.de"),
        (r"^\_\-\@$", "_-@", "_-"),
        (r"^[\p{L}-.]+$", "é-.", "1"),
        (r"^a{,3}$", "a{,3}", "aa"),
        (r"^[a-z&&b]$", "&", "&&"),
        (r"^\cA\0?$", "\x01", "A"),
        (r"^(?i:abc)$", "aBc", "abd"),
        ("^/a/$", "/a/", "a"),
        (r"/^\d{2}$/", "12", "123"),
        ("/^[a-z]+$/i", "ABC", "1"),
        ("^[\\s\\S]{0,3}$", "a\nb", "abcd"),
        ("\\/api\\/v1", "x/api/v1", "api"),
    ],
)
def test_a_pattern_means_what_it_means_by_ecma_262(pattern: str, good: str, bad: str) -> None:
    schema = {"type": "string", "pattern": pattern}

    assert passes(schema, good)
    assert not passes(schema, bad)


@pytest.mark.parametrize(
    "pattern", [r"(?P<n>a)", r"(?i)abc", r"^a\Z", r"\A\d+\z", "[", "a**", r"^\p{Nonsense}$", r"\Qa\E", 5, None, "(" * 20_000, "\ud800["]
)  # fmt: skip
def test_what_is_no_pattern_is_skipped_and_said(pattern: Any) -> None:
    schema = {"type": "string", "pattern": pattern, "maxLength": 3}

    assert passes(schema, "x")
    assert not passes(schema, "xxxx")
    assert [reason.partition(":")[0] for reason in reasons(schema)] == ["properties.a.pattern"]


def test_a_pattern_without_end_is_given_up_and_holds_nobody_up() -> None:
    schema = {"type": "array", "items": {"type": "string", "pattern": "^(a+)+$"}}

    assert passes(schema, ["a" * 5000 + "b"] * 2000)
    assert passes({"type": "string", "pattern": "(x|x)*y"}, "x" * 100_000)
    assert not passes({"type": "string", "pattern": "^a$"}, "b")


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        # numbers
        ({"multipleOf": 0.01}, [19.99, 0.07, 4.35, 3, 1e22], [0.001, 19.999]),
        ({"multipleOf": 1e-9}, [0.000000003, 1e300], [1e-10]),
        ({"type": "integer", "multipleOf": 3}, [9, 3.0], [10]),
        ({"divisibleBy": 2}, [4], [3]),
        ({"minimum": 5, "exclusiveMinimum": True}, [6], [5]),
        ({"minimum": 5, "exclusiveMinimum": False}, [5], [4]),
        ({"maximum": 5, "exclusiveMaximum": True, "minimum": 1}, [4, 1], [5, 0]),
        ({"exclusiveMinimum": 5}, [5.1], [5]),
        # lists
        ({"items": [{"type": "string"}, {"type": "integer"}]}, [["a", 1, None]], [[1], ["a", "b"]]),
        ({"items": [{"type": "string"}], "additionalItems": False}, [["a"], []], [["a", 1]]),
        ({"items": [{"type": "string"}], "additionalItems": {"type": "null"}}, [["a", None]], [["a", 1]]),
        ({"items": []}, [[1, "a"]], []),
        ({"prefixItems": [{"type": "string"}], "items": False}, [["a"]], [["a", 1]]),
        ({"items": {"type": "string"}, "additionalItems": False}, [["a", "b"]], [[1]]),
        # objects
        ({"dependencies": {"x": ["y"], "z": {"required": ["w"]}}}, [{"x": 1, "y": 1}, {}], [{"x": 1}, {"z": 1}]),
        ({"patternProperties": {r"^\p{Lu}$": {"type": "integer"}}, "additionalProperties": False}, [{"É": 1}], [{"É": "a"}, {"é": 1}]),
        ({"patternProperties": {"^x": {}}, "additionalProperties": {"type": "null"}}, [{"xa": 1, "b": None}], [{"b": 1}]),
        # null and any
        ({"type": "string", "nullable": True}, ["a", None], [1]),
        ({"type": "string", "enum": ["a"], "nullable": True}, ["a", None], ["b"]),
        ({"type": "any", "maxLength": 1}, ["a", 5], ["ab"]),
        # references
        ({"$ref": "#/$defs/A"}, ["a"], [1]),
        ({"$ref": "#/definitions/B"}, [1], ["a"]),
        ({"$ref": "#named"}, [True], [1]),
        ({"$recursiveRef": "#"}, [{"a": {}}], [1]),
        ({"$ref": "#/properties/b/items/0"}, [], []),
    ],
)  # fmt: skip
def test_the_forms_of_every_draft_are_checked(schema: Any, good: list[Any], bad: list[Any]) -> None:
    definitions = {
        "$defs": {"A": {"type": "string"}, "C": {"$anchor": "named", "type": "boolean"}},
        "definitions": {"B": {"type": "integer"}},
    }
    whole = {"type": "object", "properties": {"a": schema, "b": {"items": [{}]}}, **definitions}

    assert [value for value in good if not passes_whole(whole, {"a": value})] == []
    assert [value for value in bad if passes_whole(whole, {"a": value})] == []


@pytest.mark.parametrize("draft", ["04", "06", "07"])
def test_beside_a_reference_nothing_counts_before_2019(draft: str) -> None:
    whole = {
        "$schema": f"http://json-schema.org/draft-{draft}/schema#",
        "id": "http://example.com/t",
        "type": "object",
        "properties": {"a": {"$ref": "#/definitions/A", "maxLength": 1, "description": "x"}},
        "definitions": {"A": {"type": "string"}},
    }

    assert passes_whole(whole, {"a": "long"})
    assert not passes_whole(whole, {"a": 1})
    assert not passes_whole({**whole, "$schema": "https://json-schema.org/draft/2019-09/schema"}, {"a": "long"})  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "Text"}, "type"),
        ({"type": None}, "type"),
        ({"type": []}, "type"),
        ({"type": ["string", "uuid"]}, "type"),
        ({"type": {"kind": "string"}}, "type"),
        ({"required": True}, "required"),
        ({"required": None}, "required"),
        ({"required": ["x", 1]}, "required"),
        ({"properties": None, "additionalProperties": False}, "properties"),
        ({"properties": {"b": None}}, "properties.b"),
        ({"items": None}, "items"),
        ({"items": "string"}, "items"),
        ({"items": [{}, None]}, "prefixItems.1"),
        ({"anyOf": []}, "anyOf"),
        ({"anyOf": None}, "anyOf"),
        ({"allOf": {"type": "string"}}, "allOf"),
        ({"anyOf": [None, {"type": "null"}]}, "anyOf.0"),
        ({"enum": "a"}, "enum"),
        ({"enum": []}, "enum"),
        ({"minimum": "5"}, "minimum"),
        ({"exclusiveMinimum": True}, "exclusiveMinimum"),
        ({"maxLength": -1}, "maxLength"),
        ({"minItems": None}, "minItems"),
        ({"multipleOf": 0}, "multipleOf"),
        ({"uniqueItems": "yes"}, "uniqueItems"),
        ({"$ref": "https://example.com/a.json"}, "$ref"),
        ({"$ref": "#/$defs/none"}, "$ref"),
        ({"$ref": None}, "$ref"),
        ({"$ref": "#/properties/a/maxLength", "maxLength": 9}, "$ref"),
        ({"$id": 5}, "$id"),
        ({"patternProperties": {"[": {"type": "null"}}, "additionalProperties": False}, "patternProperties.["),
        ({"dependentRequired": {"x": "y"}}, "dependentRequired.x"),
        # Made looser, never tighter.
        ({"not": {"pattern": "["}}, "not.pattern"),
        ({"not": {"allOf": [{"type": "nonsense"}]}}, "not.allOf.0.type"),
        ({"if": {"type": "nonsense"}, "then": False}, "if.type"),
        ({"oneOf": [{"type": "nonsense"}, {"type": ["string", "object", "array", "number", "null"]}]}, "oneOf.0.type"),
        ({"contains": {"type": "nonsense"}, "maxContains": 1}, "contains.type"),
        ({"anyOf": [{"properties": None}], "unevaluatedProperties": False}, "anyOf.0.properties"),
        ({"not": {"$ref": "#/$defs/none"}}, "not.$ref"),
    ],
)  # fmt: skip
def test_what_cannot_be_applied_is_skipped_with_its_place_and_costs_no_call(
    schema: Any, place: str
) -> None:
    assert f"properties.a.{place}" in [r.partition(": ")[0] for r in reasons(schema)]
    for value in ("x", {"b": 1, "x": 2}, [1, 2], 7.5, None):
        if "null" not in json.dumps(schema.get("anyOf", "")):
            assert passes(schema, value), value


def test_a_reference_that_leads_nowhere_costs_only_its_place() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "$defs": {"unused": {"$ref": "https://example.com/b.json#/c"}},
        "required": ["a"],
    }

    assert passes_whole(schema, {"a": 1})
    assert not passes_whole(schema, {"a": "x"})
    assert not passes_whole(schema, {})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array"},
        {"type": None},
        {"type": "Object", "properties": None, "required": True},
        {"properties": []},
        {"properties": {"a": None, "b": True}, "required": ["a", 1]},
        {"type": ["object", "null"], "$schema": 5},
    ],
)
def test_the_top_of_a_schema_is_one_of_an_object_all_the_same(schema: Any) -> None:
    shown = listable(schema)

    assert passes_whole(schema, {"a": 1})
    assert shown["type"] == "object"
    assert isinstance(shown.get("properties", {}), dict)
    assert all(isinstance(name, str) for name in shown.get("required", []))
    assert all(isinstance(part, dict | bool) for part in shown.get("properties", {}).values())


def test_a_sound_schema_stays_the_very_same() -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {"a": {"type": "string", "pattern": "^a"}, "b": {"$ref": "#/$defs/B"}},
        "$defs": {"B": {"oneOf": [{"const": 1}, {"not": {"type": "null"}}]}},
        "additionalProperties": False,
        "x-mcp-header": "kept",
    }
    catalogue = catalogue_of(schema)

    assert catalogue.unchecked == {}
    assert catalogue.specs[0].parameters is schema
    assert listable(schema) == schema


def test_the_reasons_of_a_hopeless_schema_are_bounded() -> None:
    schema = {"properties": {str(i): {"type": "nonsense"} for i in range(500)}}

    found = catalogue_of(schema).unchecked["t"]

    assert len(found) == 21
    assert found[-1] == "and 480 more"


def test_a_schema_that_is_nested_without_measure_is_checked_as_far_as_it_goes() -> None:
    schema: dict[str, Any] = {"type": "string", "pattern": "^a"}
    for _ in range(150):
        schema = {"type": "array", "items": schema}

    assert passes(schema, [])
    assert not passes(schema, "x")
    assert any("nested deeper" in reason for reason in reasons(schema))


KEYWORDS = (
    "type", "properties", "required", "items", "enum", "const", "pattern", "minimum", "maxLength", "anyOf", "oneOf",
    "not", "if", "then", "$ref", "$id", "$defs", "additionalProperties", "patternProperties", "dependencies", "format",
    "exclusiveMinimum", "multipleOf", "nullable", "id", "$schema", "contains", "unevaluatedProperties", "default",
)  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.floats() | st.sampled_from(["string", "#", "#/$defs/a", "^a", "[", "object"]) | st.text(max_size=3)  # fmt: skip
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYWORDS) | st.sampled_from("ab"), inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(schema=st.dictionaries(st.sampled_from(KEYWORDS), ANYTHING, max_size=5), value=ANYTHING)
def test_no_schema_costs_its_tool_or_crashes(schema: dict[str, Any], value: Any) -> None:
    text = json.dumps([schema, value])
    schema, value = json.loads(text.replace("NaN", "1").replace("Infinity", "1"))
    catalogue = catalogue_of(schema)

    checked = catalogue.check(ToolCall("t", {"a": value}))

    assert isinstance(checked, ToolSpec | BadCall)
    assert Catalogue(catalogue.specs).unchecked == {}
