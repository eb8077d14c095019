"""Entries of lists off the protocol: one that can be identified is kept, and can be read by clients of both eras."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_types import methods
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.downstream.repair.answers import mend

ODD = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3)
VALUE = ODD | st.lists(ODD, max_size=2) | st.dictionaries(st.text(max_size=3), ODD, max_size=2)
MEMBERS = ("name", "title", "description", "mimeType", "size", "annotations", "icons", "_meta")
MORE = st.dictionaries(st.sampled_from([*MEMBERS, "arguments"]), VALUE)
LISTS = {
    "resources/list": ("resources", "uri", "a:b"),
    "resources/templates/list": ("resourceTemplates", "uriTemplate", "a:{b}"),
    "prompts/list": ("prompts", "name", "greet"),
}


def listed(method: str, entries: list[Any]) -> list[Any]:
    key = LISTS[method][0]
    return list(mend(method, {key: entries}, {}, lambda *_: None)[key])


@pytest.mark.parametrize("method", LISTS)
@given(more=MORE)
def test_what_names_an_entry_is_enough_for_it(method: str, more: dict[str, Any]) -> None:
    key, named, value = LISTS[method]
    entries = listed(method, [more | {named: value}, {named: 3}, "x", None])
    page = {key: entries}

    assert [entry[named] for entry in entries] == [value]
    methods.validate_server_result(method, "2025-11-25", page)
    modern = {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"} | page
    methods.validate_server_result(method, MODERN_PROTOCOL_VERSIONS[-1], modern)


@pytest.mark.parametrize(
    ("method", "entry", "wanted"),
    [
        ("resources/list", {"uri": "file:///a/b.csv"}, {"uri": "file:///a/b.csv", "name": "b.csv"}),
        ("resources/list", {"uri": "a:b", "title": "B"}, {"uri": "a:b", "title": "B", "name": "B"}),
        (
            "resources/list",
            {"uri": "a:b", "name": "c", "size": "12"},
            {"uri": "a:b", "name": "c", "size": 12},
        ),
        (
            "prompts/list",
            {"name": "g", "arguments": {"a": {}}},
            {"name": "g", "arguments": [{"name": "a"}]},
        ),
        (
            "prompts/list",
            {"name": "g", "arguments": ["a", 3]},
            {"name": "g", "arguments": [{"name": "a"}]},
        ),
    ],
)
def test_an_entry_is_mended(method: str, entry: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert listed(method, [entry]) == [wanted]
