"""Rows of Glaive and of its relatives: the system field, types, and other notations."""

import json
from typing import Any

import pytest
from glaive_forms import ASK, CLOCK, END, NOTE, OK, call_row, kept, quoted, reason, row

from gateway.formats.glaive import WITH_TOOLS


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "system_form"),
        ("SYSTEM: You are a pirate.", "system_form"),
        (WITH_TOOLS, "system_form"),
        (WITH_TOOLS + '{"name": "f", "description": "cut', "functions_not_json"),
        (WITH_TOOLS + '{"name": "f"}\n\nand so on', "functions_not_json"),
        (WITH_TOOLS + '{"description": "nameless"}', "function_form"),
        (WITH_TOOLS + '{"name": "f", "description": 5}', "function_form"),
        (WITH_TOOLS + "[1]", "function_form"),
        (WITH_TOOLS + '{"name": "f", "parameters": ["a"]}', "schema_not_valid"),
        (WITH_TOOLS + '{"name": "f", "parameters": {"type": "array"}}', "schema_not_valid"),
    ],
)
def test_a_system_field_that_is_not_as_published_is_rejected(text: str, why: str) -> None:
    assert reason({"system": text, "chat": f"{ASK}ASSISTANT: Hi.{END}"}) == why


def test_a_name_declared_twice_is_rejected_unless_word_for_word_the_same() -> None:
    chat = f"{ASK}ASSISTANT: Hi.{END}"
    assert reason(row(chat, NOTE, {**NOTE, "description": "Else"})) == "name_declared_twice"
    conversation, repairs = kept(row(chat, NOTE, CLOCK, NOTE))
    assert [tool.name for tool in conversation.tools] == ["add_note", "get_time"]
    assert repairs == ("identical_declaration",)


def test_type_names_that_json_schema_does_not_have_are_put_right() -> None:
    loose = {
        "name": "pay",
        "parameters": {
            "type": "dict",
            "properties": {"sum": {"type": "float", "required": True}, "on": {"type": "date"}},
        },
    }
    conversation, repairs = kept(call_row(quoted('{"sum": 1.5}', "pay"), loose))
    assert conversation.tools[0].parameters == {
        "type": "object",
        "properties": {"sum": {"type": "number"}, "on": {"type": "string"}},
        "required": ["sum"],
    }
    assert set(repairs) == {"schema_type", "schema_required"}
    assert reason(call_row(quoted('{"on": "today"}', "pay"), loose)) == "missing_argument"


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        "text",
        [],
        {},
        {"system": 1, "chat": 2},
        {"conversations": [1], "tools": "[]"},
        {"conversations": [{"from": "narrator", "value": "Once"}], "tools": "[]"},
        {"messages": ["hi"]},
        {"turns": [{"role": "king"}], "tools": []},
    ],
)
def test_whatever_is_no_row_is_rejected_and_never_raises(value: Any) -> None:
    assert reason(value) in {"row_form", "empty_turn"}


def test_half_a_surrogate_pair_is_rejected() -> None:
    assert reason(row(f"USER: \ud83d\n\n\nASSISTANT: Hi.{END}")) == "broken_text"


def test_sharegpt_messages_and_raw_rows_say_the_same() -> None:
    arguments = {"text": "it's", "stars": 3}
    call = {"name": "add_note", "arguments": arguments}
    said = [("human", "Keep it."), ("function_call", json.dumps(call))]
    said += [("observation", '{"ok": true}'), ("gpt", "Kept.")]
    shared = {
        "conversations": [{"from": who, "value": what} for who, what in said],
        "tools": json.dumps([NOTE]),
    }
    asked = {"function": {"name": "add_note", "arguments": json.dumps(arguments)}}
    messages = {
        "messages": [
            {"role": "user", "content": "Keep it."},
            {"role": "assistant", "content": None, "tool_calls": [asked]},
            {"role": "tool", "content": '{"ok": true}'},
            {"role": "assistant", "content": "Kept."},
        ],
        "tools": [{"type": "function", "function": NOTE}],
    }
    chat = f"USER: Keep it.\n\n\nASSISTANT: <functioncall> {quoted(json.dumps(arguments))}{END}{OK}"
    raw = kept(row(chat, NOTE))[0]
    assert kept(shared)[0] == raw
    assert kept(messages)[0] == raw
    assert raw.turns[1].calls[0].arguments == arguments


def test_a_sharegpt_turn_may_hold_several_calls_in_a_list() -> None:
    calls = [{"name": "add_note", "arguments": {"text": x}} for x in ("a", "b")]
    said = [("human", "Both."), ("function_call", json.dumps(calls))]
    value = {
        "conversations": [{"from": who, "value": what} for who, what in said],
        "tools": json.dumps([NOTE]),
    }
    assert [c.arguments["text"] for c in kept(value)[0].turns[1].calls] == ["a", "b"]


def test_the_group_ignores_tools_case_and_punctuation_of_the_first_question() -> None:
    one = kept(row(f"USER: Keep this!\n\n\nASSISTANT: Hi.{END}", NOTE))[0]
    two = kept(row(f"USER: keep  THIS\n\n\nASSISTANT: Else.{END}", CLOCK))[0]
    other = kept(row(f"USER: Keep that\n\n\nASSISTANT: Hi.{END}", NOTE))[0]
    assert one.group == two.group != other.group
