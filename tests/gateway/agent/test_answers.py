import unicodedata
from typing import Any

import pytest

from gateway.agent.answers import MAX_CHARS, sentence
from gateway.core import ToolCall, ToolResult


def result(structured: Any = None, text: str = "", **more: Any) -> ToolResult:
    return ToolResult(
        ToolCall("t", {}), server="s", tool="t", text=text, structured=structured, **more
    )


def said(structured: Any = None, text: str = "", **more: Any) -> str:
    return sentence([result(structured, text, **more)])


def test_a_ready_summary_is_the_answer() -> None:
    structured = {"temperature": 7.4, "summary": "Boston: 7.4 °C, rain."}

    assert said(structured, text='{"temperature": 7.4}') == "Boston: 7.4 °C, rain."


@pytest.mark.parametrize("summary", ["", " \n", "\x07", None, 5])
def test_an_unusable_summary_is_an_ordinary_field(summary: Any) -> None:
    assert said({"a": 1, "summary": summary}).startswith("a: 1")


def test_a_flat_object_becomes_keys_and_values() -> None:
    structured = {"wind_speed": 12.0, "city": "Boston", "raining": True, "gusts": None}

    assert said(structured) == "wind speed: 12, city: Boston, raining: yes"


def test_the_name_of_an_only_field_is_left_out() -> None:
    assert said({"result": 42}) == "42"
    assert said({"content": "two\nlines"}) == "two\nlines"
    assert said({"result": ["a", "b"]}) == "a, b"


def test_a_list_of_objects_becomes_an_aligned_table() -> None:
    rows = [{"code": "EUR", "rate": 1.0}, {"code": "JPY", "rate": 175.68, "note": "no\ncents"}]

    assert said({"result": rows}) == (
        "code  rate    note\n"  #
        "EUR   1       -\n"
        "JPY   175.68  no cents"
    )


def test_a_long_table_is_cut_at_twenty_rows_and_says_so() -> None:
    lines = said([{"n": n} for n in range(27)]).split("\n")

    assert len(lines) == 1 + 20 + 1
    assert lines[-1] == "... and 7 more"


def test_an_object_around_lists_gives_a_line_and_the_lists_below() -> None:
    structured = {"city": "Boston", "tags": ["a", "b"], "days": [{"d": 1, "low": 2}]}

    assert said(structured) == "city: Boston\ntags: a, b\ndays:\nd  low\n1  2"


def test_a_deeper_structure_is_left_to_the_text_of_the_result() -> None:
    deep = {"a": {"b": {"c": 1}}, "d": 2}

    assert said(deep, text="A readable text.") == "A readable text."
    assert said(deep) == '{"a": {"b": {"c": 1}}, "d": 2}'


def test_without_structure_the_text_is_the_answer() -> None:
    assert said(None, " plain text \n") == "plain text"
    assert said(None, "") == "t: done, with no output"
    assert said({}, "") == "t: done, with no output"
    assert said({"items": []}, "nothing there") == "nothing there"


def test_several_results_stand_below_each_other() -> None:
    results = [result({"summary": "One."}), result(text="two"), result(text="no", is_error=True)]

    assert sentence(results) == "One.\ntwo\nt: no"
    assert sentence([]) == ""


def test_an_error_names_its_tool_once() -> None:
    assert said(text="disk full", is_error=True) == "t: disk full"
    assert said(text="Error executing tool t: no such city", is_error=True) == "t: no such city"
    assert said(text="Error executing tool t", is_error=True) == "t: failed without saying why"
    assert said({"summary": "fine"}, text="broken", is_error=True) == "t: broken"


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("a\x1b[31mred\x1b[0m", "ared"),
        ("\x1b]8;;http://evil\x07link\x1b]8;;\x07", "link"),
        ("\x9b2Jx\x00y\x08z\x7f", "xyz"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\nthree\tfour"),
        ("safe\u202eexe.txt\u2066\ufeff", "safeexe.txt"),
        ("tag\U000e0041\ud800", "tag"),
        ("Łódź 東京 👩\u200d💻", "Łódź 東京 👩\u200d💻"),
    ],
)
def test_control_characters_of_strangers_are_taken_out(dirty: str, clean: str) -> None:
    assert said(text=dirty) == clean
    assert said({"summary": dirty}) == clean
    assert said({"a": dirty, dirty: 1}).startswith(f"a: {clean}")
    assert said(text=dirty, is_error=True) == f"t: {clean}"


def test_a_very_long_result_is_cut_and_says_by_how_much() -> None:
    text = said(text="x" * (MAX_CHARS + 50))

    assert len(text) < MAX_CHARS + 50
    assert text.endswith("... (50 more characters)")


def test_of_ten_megabytes_only_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0
    category = unicodedata.category

    def counting(char: str) -> str:
        nonlocal looked_at
        looked_at += 1
        return category(char)

    monkeypatch.setattr("gateway.agent.answers.unicodedata.category", counting)

    answer = said(text="x" * 10_000_000)

    assert answer.endswith(f"... ({10_000_000 - MAX_CHARS} more characters)")
    assert looked_at < 100_000
