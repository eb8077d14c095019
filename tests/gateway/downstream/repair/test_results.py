"""Answers off the protocol: what can be kept is kept, the rest is said in words, and a whole one is left alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_types import methods
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from gateway.core import BARE
from gateway.downstream.repair.answers import mend

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(allow_nan=False)
    | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
MEMBERS = st.sampled_from(
    ["type", "text", "data", "mimeType", "uri", "name", "resource", "blob", "annotations", "_meta"]
)
KINDS = st.sampled_from(["text", "image", "audio", "resource_link", "resource", "odd"])
BLOCKS = st.lists(
    st.builds(lambda more, kind: {"type": kind} | more, st.dictionaries(MEMBERS, JSON), KINDS)
    | JSON,
    max_size=3,
)
RESULTS = st.fixed_dictionaries(
    {},
    optional={
        "content": BLOCKS | JSON,
        "isError": JSON,
        "structuredContent": JSON,
        "_meta": JSON,
        "contents": BLOCKS | JSON,
        "messages": st.lists(st.fixed_dictionaries({"role": JSON, "content": JSON})) | JSON,
        "completion": JSON,
        BARE: JSON,
    },
)
PNG = "iVBORw0KGgoAAAANSUhEUg=="


def text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": value}


def mended(result: dict[str, Any], method: str = "tools/call") -> dict[str, Any]:
    return mend(method, result, {"uri": "doc://one"}, lambda *_: None)


CALLS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "no content": ({}, {"content": []}),
    "content that is null": ({"content": None, "isError": None}, {"content": []}),
    "a text as content": ({"content": "ok"}, {"content": [text("ok")]}),
    "a block as content": ({"content": text("ok")}, {"content": [text("ok")]}),
    "a text as a block": ({"content": ["a", 1]}, {"content": [text("a"), text("1")]}),
    "a text that is a number": ({"content": [text(7)]}, {"content": [text("7")]}),  # type: ignore[arg-type]
    "a text that is null": ({"content": [text(None)]}, {"content": [text("")]}),  # type: ignore[arg-type]
    "a block without a type": ({"content": [{"text": "ok"}]}, {"content": [text("ok")]}),
    "an error in words": ({"content": [], "isError": "true"}, {"content": [], "isError": True}),
    "no error in words": ({"content": [], "isError": "False"}, {"content": [], "isError": False}),
    "a result that is a text": ({BARE: "ok"}, {"content": [text("ok")]}),
    "a result that is a list of blocks": ({BARE: [text("ok")]}, {"content": [text("ok")]}),
    "a result that is null": ({BARE: None}, {"content": []}),
    "the form of 2024": ({"toolResult": {"a": 1}}, {"content": [text('{"a":1}')]}),
    "structure that is a list": (
        {"content": [], "structuredContent": [1]},
        {"content": [], "structuredContent": [1]},
    ),
    "an image that does not say of which kind": (
        {"content": [{"type": "image", "data": PNG}]},
        {"content": [{"type": "image", "data": PNG, "mimeType": "image/png"}]},
    ),
    "a link without a name": (
        {"content": [{"type": "resource_link", "uri": "file:///a/b.csv"}]},
        {"content": [{"type": "resource_link", "uri": "file:///a/b.csv", "name": "b.csv"}]},
    ),
    "a resource without a URI": (
        {"content": [{"type": "resource", "resource": {"text": "ok"}}]},
        {"content": [text("ok")]},
    ),
    "odd annotations": (
        {"content": [text("a") | {"annotations": {"audience": "user", "priority": "high"}}]},
        {"content": [text("a") | {"annotations": {"audience": ["user"]}}]},
    ),
    "meta that is a list": ({"content": [], "_meta": []}, {"content": []}),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_answer_to_a_call_is_mended(name: str) -> None:
    given_, wanted = CALLS[name]
    assert mended(given_) == wanted


def test_a_block_of_an_unknown_type_is_said_in_words() -> None:
    [block] = mended({"content": [{"type": "hologram", "depth": 3}]})["content"]

    assert block["type"] == "text"
    assert "hologram" in block["text"]
    assert '"depth":3' in block["text"]


@pytest.mark.parametrize("extra", [{}, {"isError": True}, {"structuredContent": {"a": [1]}}])
def test_an_answer_with_nothing_to_mend_is_the_same_object(extra: dict[str, Any]) -> None:
    result = {"content": [text("a"), text("")], "_meta": {"a": 1}} | extra

    assert mended(result) is result


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ({"contents": "x"}, [{"uri": "doc://one", "text": "x"}]),
        ({"contents": {"text": 3}}, [{"uri": "doc://one", "text": "3"}]),
        (
            {"contents": [{"uri": 4, "blob": "eA==", "text": None}]},
            [{"uri": "doc://one", "blob": "eA=="}],
        ),
        ({BARE: [{"uri": "a:b", "text": "x"}]}, [{"uri": "a:b", "text": "x"}]),
    ],
)
def test_a_resource_that_was_read_is_mended(found: dict[str, Any], wanted: Any) -> None:
    assert mended(found, "resources/read")["contents"] == wanted


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ({"messages": "hi"}, [{"role": "user", "content": text("hi")}]),
        (
            {"messages": [{"role": "system", "content": [text("a"), "b"]}]},
            [{"role": "user", "content": text("a")}, {"role": "user", "content": text("b")}],
        ),
    ],
)
def test_a_prompt_is_mended(found: dict[str, Any], wanted: Any) -> None:
    assert mended(found, "prompts/get")["messages"] == wanted


@pytest.mark.parametrize(
    "found", [{"completion": ["a", 1]}, {"completion": {"values": ["a", 1], "total": "2"}}]
)
def test_a_completion_is_mended(found: dict[str, Any]) -> None:
    assert mended(found, "completion/complete") == {"completion": {"values": ["a", "1"]}}


@pytest.mark.parametrize(
    "method", ["tools/call", "resources/read", "prompts/get", "completion/complete"]
)
@given(result=RESULTS)
def test_whatever_comes_clients_of_both_eras_can_read_it(
    method: str, result: dict[str, Any]
) -> None:
    whole = {
        key: value for key, value in mended(result, method).items() if key != "structuredContent"
    }
    modern = {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"} | whole

    methods.validate_server_result(method, "2025-11-25", whole)
    methods.validate_server_result(method, MODERN_PROTOCOL_VERSIONS[-1], modern)


@given(
    result=st.dictionaries(
        st.sampled_from(["protocolVersion", "serverInfo", "capabilities", "instructions"]), JSON
    )
)
def test_a_handshake_of_any_kind_can_be_read(result: dict[str, Any]) -> None:
    whole = mended(result | {"protocolVersion": "2025-11-25"}, "initialize")

    methods.validate_server_result("initialize", "2025-11-25", whole)
