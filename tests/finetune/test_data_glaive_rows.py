"""Rows of our own making, damaged in every way that is known: kept, repaired or rejected by name."""

import json
from typing import Any

import pytest
from glaive_forms import ASK, END, OK, call_row, kept, quoted, reason, row

from gateway.formats.glaive import WITHOUT_TOOLS

NOTE_A = quoted('{"text": "a"}')


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        (quoted('{"text": "it\'s Anna\'s"}'), {"text": "it's Anna's"}),
        (quoted('{"text": "say \\"hi\\" \'}\' now"}'), {"text": "say \"hi\" '}' now"}),
        (quoted('{"text": "C:\\\\Users\\\\me"}'), {"text": "C:\\Users\\me"}),
        (quoted('{"text": "naïve 東京 🙂 a\u0085b"}'), {"text": "naïve 東京 🙂 a\u0085b"}),
        (quoted('{"text": "\\u00e9"}'), {"text": "é"}),
        (quoted('{\n  "text": "a",\n  "stars": 2\n}'), {"text": "a", "stars": 2}),
        (
            '{"name": "add_note", "arguments": {"text": "a", "tags": ["b"]}}',
            {"text": "a", "tags": ["b"]},
        ),
        ('{"arguments": \'{"text": "a"}\', "name": "add_note"}', {"text": "a"}),
        (quoted('{"text": "use <functioncall> {} here"}'), {"text": "use <functioncall> {} here"}),
        (quoted("{}", "get_time"), {}),
    ],
)
def test_a_sound_call_is_kept_without_any_repair(call: str, arguments: dict[str, Any]) -> None:
    conversation, repairs = kept(call_row(call))
    assert conversation.turns[1].calls[0].arguments == arguments
    assert conversation.turns[1].content == ""
    assert repairs == ()


@pytest.mark.parametrize(
    ("call", "arguments", "repair"),
    [
        (quoted(r'{"text": "it\'s"}'), {"text": "it's"}, "escaped_apostrophe"),
        (quoted('{"text": "a\nb"}'), {"text": "a\nb"}, "raw_newline"),
        (quoted(r'{"text": "C:\dir"}'), {"text": r"C:\dir"}, "bad_escape"),
        (quoted('{"text": "a",}'), {"text": "a"}, "trailing_comma"),
        (quoted(r"{\"text\": \"a\"}"), {"text": "a"}, "double_escape"),
        (
            r'{"name": "add_note", "arguments": "{\"text\": \"a\"}"}',
            {"text": "a"},
            "string_arguments",
        ),
        (quoted('{"text": "a", "stars": "5"}'), {"text": "a", "stars": 5}, "type_coerced"),
    ],
)
def test_damage_with_one_reading_is_repaired_and_counted(
    call: str, arguments: dict[str, Any], repair: str
) -> None:
    conversation, repairs = kept(call_row(call))
    assert conversation.turns[1].calls[0].arguments == arguments
    assert repairs == (repair,)


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (quoted("[5, 10]"), "arguments_not_object"),
        (quoted("null"), "arguments_not_object"),
        ('{"name": "add_note", "arguments": null}', "arguments_not_object"),
        (quoted(""), "arguments_not_json"),
        (quoted('{"text": [User provided data]}'), "arguments_not_json"),
        (quoted('{"text": "a", "stars": Infinity}'), "arguments_not_json"),
        (quoted('{"text": "a", "stars": NaN}'), "arguments_not_json"),
        (quoted("{'text': 'a'}"), "arguments_not_json"),
        (quoted('{text: "a"}'), "arguments_not_json"),
        (quoted('{"text": None}'), "arguments_not_json"),
        ('{"name": "add_note", "parameters": {"text": "a"}}', "call_form"),
        ('{"name": "add_note", "arguments": \'{"text": "a"}\'}}', "call_form"),
        ('{"name": "add_note", "arguments": \'{"text": "a"}\'', "call_form"),
        ('{"name": "add_note"}', "call_form"),
        ('{"arguments": \'{"text": "a"}\'}', "call_form"),
        ('add_note({"text": "a"})', "call_form"),
        (quoted('{"text": "a"}') + " Done!", "text_after_call"),
        (quoted('{"text": "a"}', "add-note"), "call_to_undeclared_name"),
        (quoted('{"text": "a"}', "functions.add_note"), "call_to_undeclared_name"),
        (quoted('{"stars": 5}'), "missing_argument"),
        (quoted('{"text": "a", "colour": "red"}'), "undeclared_argument"),
        (quoted('{"text": "a", "stars": "many"}'), "arguments_break_schema"),
        (quoted('{"text": "a", "stars": [5]}'), "arguments_break_schema"),
    ],
)
def test_a_call_that_nobody_should_learn_is_rejected_by_name(call: str, why: str) -> None:
    assert reason(call_row(call)) == why


@pytest.mark.parametrize(
    "cut", ["", '{"name": "add_no', '{"name": "add_note", "arguments": \'{"text": "a']
)
def test_a_call_that_breaks_off_is_rejected(cut: str) -> None:
    assert reason(row(f"{ASK}ASSISTANT: <functioncall> {cut}{END}")) == "call_cut"


def test_arguments_are_written_in_schema_order_at_every_depth() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "number"}, "y": {"type": "number"}}}
    schema = {
        "type": "object",
        "properties": {"to": inner, "via": {"type": "array", "items": inner}},
    }
    go = {"name": "go", "parameters": schema}
    call = quoted('{"via": [{"y": 1, "x": 2}], "to": {"y": 3, "x": 4}}', "go")
    conversation, _ = kept(call_row(call, go))
    [made] = conversation.turns[1].calls
    assert json.dumps(made.arguments) == '{"to": {"x": 4, "y": 3}, "via": [{"x": 2, "y": 1}]}'


def test_prose_before_a_call_stays_with_it() -> None:
    chat = f"{ASK}ASSISTANT: Of course.\n<functioncall> {NOTE_A}{END}{OK}"
    turn = kept(row(chat))[0].turns[1]
    assert (turn.content, len(turn.calls)) == ("Of course.", 1)


def test_several_calls_in_a_turn_are_answered_in_order() -> None:
    two = NOTE_A + " <functioncall> " + quoted("{}", "get_time")
    chat = (
        f"{ASK}ASSISTANT: <functioncall> {two}{END}FUNCTION RESPONSE: first\n\n\n"
        f"FUNCTION RESPONSE: second\n\n\nASSISTANT: Both done.{END}"
    )
    turns = kept(row(chat))[0].turns
    assert [call.name for call in turns[1].calls] == ["add_note", "get_time"]
    assert [(t.name, t.content) for t in turns if t.role == "tool"] == [
        ("add_note", "first"),
        ("get_time", "second"),
    ]


@pytest.mark.parametrize(
    ("chat", "why"),
    [
        ("", "chat_form"),
        ("Hello\n\n\nASSISTANT: Hi." + END, "chat_form"),
        ("ASSISTANT: Hi." + END + "USER: Oh.", "starts_without_user"),
        (ASK, "no_assistant_turn"),
        ("USER: \n\n\nASSISTANT: Hi." + END, "empty_turn"),
        (ASK + "ASSISTANT: " + END, "empty_turn"),
        (ASK + "ASSISTANT: Hi.", "assistant_without_end"),
        (
            ASK + "ASSISTANT: On <|endoftext|>\n\n\nASSISTANT:\n1. One" + END,
            "assistant_without_end",
        ),
        (ASK + "ASSISTANT: On" + END + "ASSISTANT: 1. One" + END, "two_assistant_turns"),
        ("USER: The <|endoftext|> book\n\n\nASSISTANT: Hi." + END, "stray_end_in_user"),
        (ASK + "ASSISTANT: Hi." + END + "FUNCTION RESPONSE: {}", "response_without_call"),
        (ASK + "FUNCTION RESPONSE: {}\n\n\nASSISTANT: Hi." + END, "response_without_call"),
        (ASK + "ASSISTANT: <think>Hm</think> Hi." + END, "think_block"),
        (ASK + 'ASSISTANT: {"name": "get_time", "arguments": {}}' + END, "call_form"),
        (ASK + 'ASSISTANT: <function_call> {"name": "get_time"}' + END, "call_form"),
        (ASK + "ASSISTANT: I use the <functioncall> tag." + END, "call_form"),
    ],
)
def test_a_torn_chat_is_rejected_by_name(chat: str, why: str) -> None:
    assert reason(row(chat)) == why


def test_a_call_without_an_answer_ends_a_row_but_does_not_stand_inside_one() -> None:
    call = f"{ASK}ASSISTANT: <functioncall> {NOTE_A}{END}"
    assert len(kept(row(call))[0].turns) == 2
    assert reason(row(f"{call}USER: And?\n\n\nASSISTANT: Yes.{END}")) == "call_without_response"
    assert reason(row(f"{call}ASSISTANT: Kept.{END}")) == "two_assistant_turns"


@pytest.mark.parametrize("text", ["Saved under 7.", "404 not found", "true"])
def test_a_response_may_be_plain_text(text: str) -> None:
    chat = f"{ASK}ASSISTANT: <functioncall> {NOTE_A}{END}FUNCTION RESPONSE: {text}"
    conversation, repairs = kept(row(chat))
    assert conversation.turns[2].content == text
    assert repairs == ()


def test_a_cut_response_is_dropped_at_the_end_and_rejected_where_an_answer_follows() -> None:
    call = f"{ASK}ASSISTANT: <functioncall> {NOTE_A}{END}"
    cut = 'FUNCTION RESPONSE: {"lines": ["one", "tw'
    conversation, repairs = kept(row(call + cut))
    assert [turn.role for turn in conversation.turns] == ["user", "assistant"]
    assert repairs == ("cut_response_dropped",)
    assert reason(row(f"{call}{cut}\n\n\nASSISTANT: Two lines.{END}")) == "response_cut"


def test_a_response_that_only_looks_like_json_is_kept_as_text() -> None:
    call = f"{ASK}ASSISTANT: <functioncall> {NOTE_A}{END}"
    _, repairs = kept(row(f"{call}FUNCTION RESPONSE: [ok] saved\n\n\nASSISTANT: Fine.{END}"))
    assert repairs == ("response_not_json",)


def test_an_end_mark_in_a_response_is_rejected() -> None:
    call = f"{ASK}ASSISTANT: <functioncall> {NOTE_A}{END}"
    torn = f'FUNCTION RESPONSE: {{"title": "The next <|endoftext|>\n\n\nASSISTANT: Trends"}}{END}'
    assert reason(row(call + torn)) == "stray_end_in_function_response"


def test_role_words_inside_a_text_do_not_split_it() -> None:
    text = "Which is right, USER: or\nASSISTANT: at the start?"
    turns = kept(row(f"USER: {text}\n\n\nASSISTANT: See USER: above.\n\nIt is a mark.{END}"))[
        0
    ].turns
    assert [turn.content for turn in turns] == [text, "See USER: above.\n\nIt is a mark."]


def test_turns_may_be_one_empty_line_apart_and_a_row_may_end_with_the_user() -> None:
    chat = "USER: A\nb\n\nASSISTANT: C <|endoftext|>\n\nUSER: D\n\n\n\nUSER: E"
    conversation, repairs = kept({"system": WITHOUT_TOOLS, "chat": chat})
    assert [(t.role, t.content) for t in conversation.turns] == [
        ("user", "A\nb"),
        ("assistant", "C"),
        ("user", "D"),
        ("user", "E"),
    ]
    assert repairs == ("two_user_turns",)


def test_line_ends_of_another_system_are_read() -> None:
    value = call_row(quoted('{"text": "a"}'))
    conversation, repairs = kept({k: v.replace("\n", "\r\n") for k, v in value.items()})
    assert conversation.turns == kept(value)[0].turns
    assert repairs == ("crlf",)
