"""Messages out of bytes: however they are cut, spread over lines or surrounded, the same ones come out."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core import Framing, Unreadable, read_json, write_json

ID = st.integers(-5, 10**18) | st.text(max_size=5)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)
PARAMS = st.dictionaries(st.text(max_size=5), VALUE, max_size=3)
HEAD = {"jsonrpc": st.just("2.0")}
MESSAGE = (
    st.fixed_dictionaries(HEAD | {"id": ID, "method": st.text(), "params": PARAMS})
    | st.fixed_dictionaries(HEAD | {"method": st.text(), "params": PARAMS})
    | st.fixed_dictionaries(HEAD | {"id": ID, "result": PARAMS})
)
JUNK = st.sampled_from(
    [b"", b"ready", b"[info] up", b'{"level": 3}', b"[1, 2]", b'"x"', b"null", b"{ x"]
)


def read(data: bytes, piece: int = 10**9, limit: int = 10**6) -> list[Any]:
    framing, found = Framing(limit), []
    for start in range(0, len(data), piece):
        found += list(framing.feed(data[start : start + piece]))
    return found + list(framing.rest())


def messages(found: list[Any]) -> list[Any]:
    return [item for item in found if isinstance(item, dict)]


@given(
    st.lists(
        st.tuples(MESSAGE, JUNK, st.sampled_from([None, 1, 4]), st.sampled_from([b"\n", b"\r\n"]))
    ),
    st.integers(1, 70),
)
def test_lines_pieces_junk_and_layout_do_not_matter(sent: list[Any], piece: int) -> None:
    data = b"".join(
        junk + b"\n" + json.dumps(message, indent=indent).encode() + end
        for message, junk, indent, end in sent
    )

    assert messages(read(data, piece)) == [message for message, *_ in sent]


@given(st.lists(MESSAGE, min_size=1, max_size=4))
def test_a_batch_is_its_messages(sent: list[Any]) -> None:
    assert read(write_json(sent) + b"\n") == sent


@given(st.binary(max_size=200), st.integers(1, 50))
def test_no_bytes_end_in_an_exception(data: bytes, piece: int) -> None:
    for item in read(data, piece, limit=64):
        assert isinstance(item, dict | bytes | Unreadable)


def test_an_object_that_never_ends_costs_no_message_behind_it() -> None:
    message = {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert messages(
        read(b'{"a": [1,\n' + write_json(message) + b"\n" + write_json(message) + b"\n")
    ) == [
        message,
        message,
    ]


@pytest.mark.parametrize("piece", [10**9, 7])
@pytest.mark.parametrize("layout", [None, 2])
def test_a_message_that_is_too_large_is_passed_over_with_its_id(
    layout: int | None, piece: int
) -> None:
    large = {"jsonrpc": "2.0", "id": 7, "result": {"a": ["x" * 50] * 400}}
    small = {"jsonrpc": "2.0", "id": 8, "result": {}}
    data = json.dumps(large, indent=layout).encode() + b"\n" + json.dumps(small).encode() + b"\n"

    first, *rest = read(data, piece, limit=5000)

    assert isinstance(first, Unreadable)
    assert (first.id, first.kind) == (7, "answer")
    assert messages(rest) == [small]


@pytest.mark.parametrize(
    ("sent", "id", "kind"),
    [
        (b'{"jsonrpc":"2.0","id":3,"method":"ping","params":[1]}', 3, "request"),
        (b'{"jsonrpc":"2.0","id":null,"method":"ping"}', None, "request"),
        (b'{"jsonrpc":"2.0","id":true,"method":"ping"}', None, "request"),
        (b'{"jsonrpc":"2.0","id":"a","method":7}', "a", "request"),
        (b'{"id":"a\\u0041"}', "aA", "neither"),
        (b'{"jsonrpc":"2.0","id":4,"result":{"id":5,"method":"x"}', 4, "answer"),
        (b'{"params":{"id":9},"method":"m","id":4,"x":"\\u12"}', 4, "request"),
        (b"[]", None, "request"),
    ],
)
def test_a_message_that_cannot_be_read_shows_its_id(sent: bytes, id: Any, kind: str) -> None:
    [found] = read(sent + b"\n")

    assert isinstance(found, Unreadable)
    assert (found.id, found.kind) == (id, kind)


RESULT = {"jsonrpc": "2.0", "id": 4, "result": {"a": 1}}
NOTE = {"jsonrpc": "2.0", "method": "m"}


@pytest.mark.parametrize(
    ("sent", "wanted"),
    [
        (b'{"id":4,"result":{"a":1},"error":{}}', [RESULT]),
        (b'{"id":4,"result":{"a":1},"error":{"code":0,"message":""}}', [RESULT]),
        (b'{"id":4,"result":{"a":1},"method":"tools/call"}', [RESULT]),
        (b'{"jsonrpc":"2.0","id":4,"content":[]}', [RESULT | {"result": {"content": []}}]),
        (write_json(RESULT) + b" " + write_json(NOTE), [RESULT, NOTE]),
        (b"[info] " + write_json(RESULT), [RESULT]),
        (b'{"method":"m","params":[]}', [NOTE | {"params": {}}]),
        (b'{"method":"m","params":{"_meta":5}}', [NOTE | {"params": {}}]),
        (
            b'{"method":"m","params":{"_meta":{"progressToken":1.0,"a":1}}}',
            [NOTE | {"params": {"_meta": {"progressToken": 1, "a": 1}}}],
        ),
        (
            b'{"method":"m","params":{"_meta":{"progressToken":null}}}',
            [NOTE | {"params": {"_meta": {}}}],
        ),
    ],
)
def test_a_message_is_read_as_it_was_meant(sent: bytes, wanted: list[Any]) -> None:
    assert read(sent + b"\n") == wanted


@pytest.mark.parametrize("error", [b'["no"]', b"500", b'"no"', b"true"])
def test_an_error_of_any_kind_is_one(error: bytes) -> None:
    [found] = read(b'{"jsonrpc":"2.0","id":4,"error":' + error + b"}\n")

    assert (found["id"], found["error"]["code"]) == (4, -32603)


@pytest.mark.parametrize(
    ("sent", "value"),
    [
        (b'"\\ud83d"', "\ufffd"),
        (b'{"\\udc00": "\\ud83d\\ude00"}', {"\ufffd": "\U0001f600"}),
        (b'"a\xffb"', "a\ufffdb"),
        (b"\xef\xbb\xbf[1]", [1]),
        (b"[NaN, -Infinity, 1e999]", [None, None, None]),
        (b'"a\tb\x01"', "a\tb\x01"),
        (b'{"a": 1, "a": 2}', {"a": 2}),
    ],
)
def test_json_that_a_strict_parser_refuses_is_read_as_it_was_meant(sent: bytes, value: Any) -> None:
    assert read_json(sent) == value


@pytest.mark.parametrize("depth", [150, 250, 600])
def test_what_is_nested_too_deeply_becomes_text_that_can_be_written(depth: int) -> None:
    value = read_json(b"[" * depth + b"]" * depth)

    assert write_json(value).count(b"[") == depth


@given(VALUE)
def test_what_was_written_is_read_again(value: Any) -> None:
    assert read_json(write_json(value)) == value
