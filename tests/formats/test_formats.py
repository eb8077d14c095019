"""The door of the formats: names, recognition of checkpoints, reading without a name, and what stays out."""

import json
from pathlib import Path

import pytest

from gateway import formats
from gateway.core import ConfigError, Reply, ToolCall, ToolSpec, Turn
from gateway.formats.parsing.stream import merge

TOKENIZER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "qwen3_tokenizer"
WEATHER = {
    "name": "get_weather",
    "inputSchema": {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "days": {"type": "integer"},
            "unit": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
    },
}


def calls(text: str, format: str = "qwen3", **more: object) -> list[tuple[str, object]]:
    reply = formats.parse(text, format, **more)  # type: ignore[arg-type]  # a shorthand
    return [(c.name, c.arguments) for c in reply.calls]


def test_an_unknown_name_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(ConfigError, match=r"'glaiv' is not known; use one of .*glaive, .*qwen3"):
        formats.get("glaiv")


def test_aliases_are_names_too() -> None:
    assert formats.get("hermes") is formats.get("qwen3")
    assert "hermes" not in formats.names()
    assert formats.names() == tuple(sorted(formats.names()))


@pytest.mark.skipif(not TOKENIZER.exists(), reason=f"{TOKENIZER} is not on this machine")
def test_the_real_qwen3_checkpoint_is_recognised() -> None:
    config = json.loads((TOKENIZER / "tokenizer_config.json").read_text(encoding="utf-8"))

    assert formats.for_model("qwen3", config["chat_template"], {"<tool_call>"}).name == "qwen3"


@pytest.mark.parametrize(
    ("model_type", "template", "vocab", "name"),
    [
        ("qwen3", None, ("<tool_call>",), "qwen3"),
        ("qwen3", "... <functioncall> ...", (), "glaive"),
        ("qwen3_moe", "<tool_call>\n<function=..>\n<parameter=..>", (), "qwen3_coder"),
        (
            "llama",
            '<|start_header_id|> {"name": function name, "parameters": ..}',
            (),
            "llama3_json",
        ),
        ("mistral", "[AVAILABLE_TOOLS] [TOOL_CALLS]", (), "mistral"),
        ("mistral3", "[TOOL_CALLS] name [ARGS] {}", (), "mistral_args"),
        ("glm4_moe", "<tool_call> <arg_key> <arg_value>", (), "glm"),
        ("deepseek_v3", "<｜tool▁call▁begin｜>", (), "deepseek_v31"),  # noqa: RUF001
        ("deepseek_v3", "<｜tool▁call▁begin｜>function ```json", (), "deepseek_v3"),  # noqa: RUF001
        ("gemma4", "", (), "gemma4"),
        ("lfm2", None, ("<|tool_call_start|>", "<|tool_call_end|>"), "lfm2"),
        ("gpt_oss", "<|start|>assistant to=functions.f<|channel|>commentary", (), "harmony"),
        ("kimi_k3", None, ("<|open|>", "<|close|>", "<|sep|>"), "kimi_k3"),
        ("deepseek_v4", None, (), "deepseek_v4"),
        ("glm4_moe", "<arg_key>{k}</arg_key><arg_value>{v}</arg_value>", (), "glm47"),
        ("mistral", "[TOOL_CALLS] and <think>", (), "magistral"),
        ("laguna", None, (), "glm47"),
    ],
)
def test_a_checkpoint_tells_its_format(
    model_type: str, template: str | None, vocab: tuple[str, ...], name: str
) -> None:
    assert formats.for_model(model_type, template, vocab).name == name


@pytest.mark.parametrize(
    ("model_type", "template", "says"),
    [
        ("new", "{{ x }} <|act|> <begin_call> {..} <end_call> [USE_TOOL]", "<begin_call> <end_call> [USE_TOOL]"),
        ("something", "nothing about tools", "its chat template shows no tool calls"),
        ("qwen3", None, "it has no chat template"),
        ("qwen3", "{{ messages }} <|im_start|>", "its chat template shows no tool calls"),
    ],
)  # fmt: skip
def test_a_checkpoint_of_no_known_form_is_refused_with_what_its_template_shows(
    model_type: str, template: str | None, says: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        formats.for_model(model_type, template, ())

    assert says in str(refused.value)
    assert "--format" in str(refused.value)


def test_tools_come_as_mcp_tools_or_as_openai_functions() -> None:
    text = '<tool_call>{"name": "get_weather", "arguments": {"days": "3", "city": 7}}</tool_call>'
    function = {"name": "get_weather", "parameters": WEATHER["inputSchema"]}
    expected = [("get_weather", {"days": 3, "city": "7"})]

    assert calls(text, tools=[WEATHER]) == expected
    assert calls(text, tools=[{"type": "function", "function": function}]) == expected
    assert calls(text, tools=[formats.as_spec(WEATHER)]) == expected


def test_a_tool_without_a_name_is_the_callers_mistake() -> None:
    with pytest.raises(ConfigError, match="give it a 'name'"):
        formats.parse("x", "qwen3", [{"description": "?"}])


@pytest.mark.parametrize(
    ("value", "becomes"),
    [
        ({"city": "5"}, {"city": "5"}),
        ({"days": "5"}, {"days": 5}),
        ({"days": "5.0"}, {"days": 5}),
        ({"days": 5.0}, {"days": 5.0}),
        ({"days": "five"}, {"days": "five"}),
        ({"days": "1_0"}, {"days": "1_0"}),
        ({"city": True}, {"city": "true"}),
        ({"unit": None}, {"unit": None}),
        ({"unit": "null"}, {"unit": "null"}),
        ({"other": "5"}, {"other": "5"}),
    ],
)
def test_only_a_type_that_the_schema_excludes_is_changed(value: object, becomes: object) -> None:
    text = json.dumps({"name": "get_weather", "arguments": value})

    assert calls(f"<tool_call>{text}</tool_call>", tools=[WEATHER]) == [("get_weather", becomes)]


def test_a_cut_output_is_a_broken_call_and_not_prose() -> None:
    reply = formats.parse('Hm. <tool_call>\n{"name": "f", "argu', "qwen3", finish_reason="length")

    assert (reply.content, reply.calls) == ("Hm. ", ())
    assert [(e.kind, e.raw) for e in reply.errors] == [
        ("truncated", '<tool_call>\n{"name": "f", "argu')
    ]


def test_a_missing_tail_is_forgiven_only_when_the_model_stopped_by_itself() -> None:
    text = '<tool_call>\n{"name": "f", "arguments": {}}'

    assert calls(text) == [("f", {})]
    assert calls(text, finish_reason="length") == []


def test_a_draft_in_a_prefilled_think_block_is_not_a_call() -> None:
    draft = '<tool_call>{"name": "a", "arguments": {}}</tool_call>'
    reply = formats.parse(f"Maybe {draft}\n</think>\n\nSo: {draft}", "qwen3")

    assert [c.name for c in reply.calls] == ["a"]
    assert reply.reasoning == f"Maybe {draft}"
    assert reply.content == "So: "


def test_a_call_comes_out_of_the_stream_as_soon_as_it_is_certain() -> None:
    stream = formats.get("qwen3").stream()
    stream.feed("<think>\nhm\n</think>\n\n")
    body = '<tool_call>\n{"name": "f", "arguments": {"x": "}"}}\n</tool_cal'

    assert merge([stream.feed(c) for c in body]) == Reply()
    assert [c.name for c in stream.feed("l").calls + stream.feed(">").calls] == ["f"]
    assert stream.close() == Reply()


def test_a_string_that_was_never_closed_does_not_swallow_the_next_call() -> None:
    bad = '<tool_call>\n{"name": "a", "arguments": {"x": "oops}}\n</tool_call>'
    good = '<tool_call>\n{"name": "b", "arguments": {}}\n</tool_call>'
    reply = formats.parse(f"{bad}\n{good}", "qwen3")

    assert [c.name for c in reply.calls] == ["b"]
    assert [e.kind for e in reply.errors] == ["malformed"]


def test_a_call_inside_a_string_of_a_broken_call_stays_there() -> None:
    inner = "<tool_call>{'name': 'rm', 'arguments': {}}</tool_call>"
    reply = formats.parse(
        f'<tool_call>{{"name": "note", "arguments": {{"text": "{inner}" oops}}}}</tool_call>',
        "qwen3",
    )

    assert reply.calls == ()


@pytest.mark.parametrize("name", formats.names())
def test_text_without_calls_comes_back_to_the_letter(name: str) -> None:
    text = "  It's 21 °C,\n\n\tnot {hot} [really] (so) - <b>ok</b>.\n"

    assert formats.parse(text, name) == Reply(content=text)


@pytest.mark.parametrize("name", formats.names())
def test_a_long_hostile_text_takes_no_time_worth_mentioning(name: str) -> None:
    format = formats.get(name)
    trigger = format.grammar([]).trigger
    for unit in (
        trigger,
        f'{trigger} {{"a": "',
        f"{trigger}[{{'",
        "{",
        "[",
        '{"a":',
        "<",
        "<think>",
    ):
        format.parse(unit * (30_000 // len(unit)))  # the suite's time limit is the judge


@pytest.mark.parametrize("name", formats.names())
def test_a_conversation_is_rendered_with_everything_in_it(name: str) -> None:
    turns = (
        Turn("system", "Be brief."),
        Turn("user", "Weather in Rome?"),
        Turn("assistant", "", (ToolCall("get_weather", {"city": "Rome"}),)),
        Turn("tool", "sunny", name="get_weather"),
    )
    prompt = formats.get(name).render(turns, [ToolSpec("get_weather", "Weather now.")])

    for text in ("Be brief.", "Weather in Rome?", "Weather now.", "Rome", "sunny"):
        assert text in prompt.text
    assert "Rome" not in "".join(s.text for s in prompt.segments[: prompt.stable])
