"""Edits of JSON with comments: only what is asked for changes."""

import json
import re
from typing import Any

import pytest

from gateway.config import strict, with_member, without_member

PATH = ("mcpServers", "gateway")
ENTRY = {"command": "p", "args": ["a"]}
COMMENTED = """{
  // mine
  "theme": {"x": 1}, /* , } */
  "mcpServers": {
    "n": {"command": "x"}, // "quoted", note
    "m": {"command": "//y"} // last
    // tail
  },
}
"""


def value(text: str) -> Any:
    return json.loads(strict(text))


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        '{"theme": "dark"}',
        '{"mcpServers": {}}',
        '{"mcpServers":{"a":{}}}',
        '{\r\n\t"mcpServers": {\r\n\t\t"a": 1,\r\n\t}\r\n}\r\n',
        '{ // c\n}',
        '{"mcpServers": {} // c\n}',
        '{"mcpServers": {"a": 1, /* b */}}',
        '{"mcpServers": {"a": [1, {"gateway": 2}], "b": "\\"}"}}',
        COMMENTED,
    ],
)  # fmt: skip
def test_a_member_goes_in_and_out_and_nothing_else_changes(text: str) -> None:
    before = value(text)

    there = with_member(text, PATH, ENTRY)
    gone = without_member(there, PATH)

    servers = before.get("mcpServers", {})
    assert value(there) == before | {"mcpServers": servers | {"gateway": ENTRY}}
    assert value(gone) == before | {"mcpServers": servers}
    if "mcpServers" in before:
        assert re.sub(r"[\s,]", "", gone) == re.sub(r"[\s,]", "", text)
    assert ("\r\n" in text) == ("\r\n" in there)


def test_a_file_of_several_lines_is_the_same_again_afterwards() -> None:
    assert without_member(with_member(COMMENTED, PATH, ENTRY), PATH) == COMMENTED


def test_a_member_that_is_there_is_replaced_in_its_place() -> None:
    text = '{\n  "mcpServers": {\n    "gateway": {"old": [1]}, // keep\n    "z": 1\n  }\n}'

    there = with_member(text, PATH, {"new": 1})

    assert there == (
        '{\n  "mcpServers": {\n    "gateway": {\n      "new": 1\n    }, // keep\n    "z": 1\n  }\n}'
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('{"a": {"g": 1}}', '{"a": {}}'),
        ('{"a": {"g": 1, "b": 2}}', '{"a": { "b": 2}}'),
        ('{"a": {"b": 2, "g": 1}}', '{"a": {"b": 2 }}'),
        ('{"a": {"b": 2, // c\n"g": 1, "d": 3}}', '{"a": {"b": 2, // c\n "d": 3}}'),
        ('{"a": {"b": 2, // c\n"g": 1 // e\n}}', '{"a": {"b": 2 // c\n // e\n}}'),
        ('{"a": {"g": 1, "g": 2}}', '{"a": {"g": 1 }}'),
        ('{"a": [1]}', '{"a": [1]}'),
        ("{}", "{}"),
    ],
)
def test_a_member_takes_its_comma_along_and_no_comment(text: str, left: str) -> None:
    assert without_member(text, ("a", "g")) == left
    value(left)


@pytest.mark.parametrize(
    "text", ["{,}", "[,]", '{"a": ,}', "[1,,]", '{"a": 1,, }', "{/}", '{"a": "b\n"}']
)
def test_a_comma_without_a_value_stays_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        value(text)


def test_an_error_names_the_place_in_the_text_as_it_was_written() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        value('{\n  /* one\n  two */ "a": 1, // three\n  "b": ?\n}')

    assert (caught.value.lineno, caught.value.colno) == (4, 8)
