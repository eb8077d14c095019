"""The catalogue through its door: unique names, selection within a budget, the check of a call."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.catalogue import Catalogue
from gateway.catalogue.bm25 import words_of
from gateway.catalogue.catalogue import estimate_tokens
from gateway.core import BadCall, ToolCall, ToolSpec

CITY = {
    "type": "object",
    "properties": {
        "location": {"type": "string"},
        "unit": {"enum": ["celsius", "fahrenheit"]},
        "days": {"type": "integer", "minimum": 1},
    },
    "required": ["location"],
}


def spec(
    tool: str, server: str = "s", description: str = "", schema: Any = None, **more: Any
) -> ToolSpec:
    return ToolSpec(tool, description, CITY if schema is None else schema, server, tool, **more)


def names(specs: tuple[ToolSpec, ...]) -> list[str]:
    return [s.name for s in specs]


def test_a_tool_keeps_its_bare_name_while_no_other_server_has_it() -> None:
    catalogue = Catalogue([spec("add", "a"), spec("sub", "a"), spec("add", "b")])

    assert names(catalogue.specs) == ["a__add", "sub", "b__add"]
    assert catalogue.get("sub") == spec("sub", "a")
    assert catalogue.get("add") is None


@given(st.lists(st.tuples(st.sampled_from("ab"), st.text("aA._é/ -", max_size=80)), max_size=8))
@settings(deadline=None)
def test_names_are_always_legal_and_unique(pairs: list[tuple[str, str]]) -> None:
    catalogue = Catalogue([spec(tool or "x", server * 40) for server, tool in pairs])

    assert (
        len({*names(catalogue.specs)}) == len(catalogue) == len({(s, t or "x") for s, t in pairs})
    )
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) for name in names(catalogue.specs))


def test_a_tool_that_is_listed_twice_is_there_once() -> None:
    catalogue = Catalogue([spec("add", description="first"), spec("add", description="second")])

    assert [s.description for s in catalogue.specs] == ["first"]
    assert [r.reason for r in catalogue.rejected] == ["the server lists it twice"]


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object"},
        {"$schema": "urn:nobody-knows", "type": "object"},
        {"properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"type": ["string", "null"]}}},
        {"properties": {"a": True, "$ref": {"type": "string"}}, "patternProperties": {"^x": {}}},
    ],
)
def test_a_tool_with_a_sound_schema_is_kept(schema: Any) -> None:
    catalogue = Catalogue([spec("good", schema=schema)])

    assert catalogue.rejected == ()
    assert catalogue.check(ToolCall("good", {})) is catalogue.get("good")


def test_every_tool_is_shown_in_stable_order_while_all_fit_the_budget() -> None:
    catalogue = Catalogue([spec(f"tool_{i}", f"s{i % 3}") for i in range(9)])
    budget = sum(map(estimate_tokens, catalogue.specs))

    assert catalogue.select("tool_7", budget) == catalogue.specs
    assert catalogue.select("something else", budget) == catalogue.specs


def test_a_small_budget_shows_the_best_tools_in_catalogue_order() -> None:
    others = [spec(f"file{i}", "files", "Reads a file from disk") for i in range(50)]
    catalogue = Catalogue(
        [
            *others[:25],
            spec("get_forecast", "weather", "Weather forecast for a place"),
            *others[25:],
            spec("currentWeather", "weather", "Current weather in a city"),
        ]
    )
    budget = 3 * max(map(estimate_tokens, catalogue.specs))

    chosen = catalogue.select("Forecasting weathers in Boston?", budget)

    assert {"get_forecast", "currentWeather"} <= {*names(chosen)}
    assert list(chosen) == [s for s in catalogue.specs if s in chosen]
    assert sum(map(estimate_tokens, chosen)) <= budget


def test_a_tool_that_alone_exceeds_the_budget_does_not_keep_others_out() -> None:
    catalogue = Catalogue([spec("weather", description="weather " * 500), spec("weather_now")])

    assert names(catalogue.select("weather", 100)) == ["weather_now"]


def test_a_question_can_be_restricted_to_servers() -> None:
    catalogue = Catalogue([spec("a", "one"), spec("b", "two"), spec("c", "one")])

    assert names(catalogue.select("b", 10_000, servers=["one"])) == ["a", "c"]
    assert names(catalogue.select("b", 10_000, servers=[])) == []
    assert names(catalogue.ranked("b", servers={"two"})) == ["b"]


def test_the_best_match_is_ranked_first() -> None:
    catalogue = Catalogue(
        [
            spec("get_weather", "weather", "Current weather of a location"),
            spec("convert_currency", "currency", "Converts an amount between two currencies"),
            spec("list_currencies", "currency", "Every currency that can be converted"),
        ]
    )

    assert catalogue.ranked("converting currency amounts")[0].name == "convert_currency"
    assert catalogue.ranked("what's the weather like?")[0].name == "get_weather"


def test_words_are_split_and_stemmed() -> None:
    words = words_of("convertCurrencies for getHTTPResponse_v2: running Städte 天气预报")

    assert words == [
        *("convert", "currency", "http", "respons", "v", "2", "run"),
        *words_of("Städte"),
        *("天气", "气预", "预报"),
    ]


def test_the_hash_changes_with_a_description_and_only_for_that_tool() -> None:
    before = Catalogue([spec("a"), spec("b", description="old")])
    after = Catalogue([spec("a"), spec("b", description="new")])

    assert before.hash == Catalogue(before.specs).hash != after.hash
    assert before.hashes["a"] == after.hashes["a"]
    assert before.hashes["b"] != after.hashes["b"]


def test_the_hash_changes_with_an_annotation() -> None:
    assert Catalogue([spec("a")]).hash != Catalogue([spec("a", read_only=True)]).hash


@pytest.mark.parametrize(
    ("call", "kind", "detail"),
    [
        (ToolCall("rm", {}), "unknown_tool", "'rm'"),
        (ToolCall("get", {}), "missing_argument", "location"),
        (ToolCall("get", {"unit": 3}), "missing_argument", "location"),
        (
            ToolCall("get", {"location": 3}),
            "invalid_arguments",
            "location: 3 is not of type 'string'",
        ),
        (ToolCall("get", {"location": "x", "days": 0}), "invalid_arguments", "days: "),
        (ToolCall("get", {"location": None}), "invalid_arguments", "location: "),
        (ToolCall("get", {"location": "\ud800"}), "invalid_arguments", "written as JSON"),
        (ToolCall("get", {"location": "x", "w": float("nan")}), "invalid_arguments", "as JSON"),
    ],
)
def test_a_wrong_call_is_a_value_that_says_what_is_wrong(
    call: ToolCall, kind: str, detail: str
) -> None:
    checked = Catalogue([spec("get")]).check(call)

    assert isinstance(checked, BadCall)
    assert checked.kind == kind
    assert detail in checked.detail


def test_missing_arguments_are_named_with_their_path() -> None:
    schema = {
        "type": "object",
        "properties": {"to": {"type": "object", "required": ["city"]}},
        "required": ["to", "amount", "from"],
    }
    catalogue = Catalogue([spec("send", schema=schema)])

    top = catalogue.check(ToolCall("send", {"to": {}}))

    assert isinstance(top, BadCall)
    assert set(top.detail.split(", ")) == {"to.city", "amount", "from"}


def test_a_schema_without_end_is_not_applied_and_no_crash() -> None:
    loop = {"type": "object", "allOf": [{"$ref": "#"}]}
    catalogue = Catalogue([spec("loop", schema=loop)])

    assert catalogue.check(ToolCall("loop", {})) == catalogue.get("loop")
    assert "without end" in catalogue.unchecked["loop"][0]


def test_no_schema_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "urllib.request.urlopen", lambda *_, **__: pytest.fail("went to the network")
    )
    dynamic = {"properties": {"a": {"$dynamicRef": "https://example.com/schema#x"}}}

    catalogue = Catalogue([spec("far", schema=dynamic)])

    assert catalogue.check(ToolCall("far", {"a": 1})) == catalogue.get("far")
    assert "nothing is fetched" in catalogue.unchecked["far"][0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    name=st.sampled_from(["get", "send", ""]) | st.text(max_size=9),
    arguments=st.dictionaries(st.text(max_size=9), JSON),
)
@settings(deadline=None, max_examples=300)
def test_whatever_passes_the_check_is_a_known_tool_with_sendable_arguments(
    name: str, arguments: dict[str, Any]
) -> None:
    catalogue = Catalogue([spec("get"), spec("send", schema={"type": "object"})])

    checked = catalogue.check(ToolCall(name, arguments))

    if isinstance(checked, ToolSpec):
        assert checked.name == name
        json.dumps(arguments, allow_nan=False)
        assert name != "get" or isinstance(arguments["location"], str)
