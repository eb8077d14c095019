"""The Qwen3 prompt is the real chat template's, token for token."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import jinja2.sandbox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway import formats
from gateway.core import Role, ToolCall, ToolSpec, Turn
from gateway.engine import Encoder

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "qwen3_tokenizer"
pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason=f"{FOLDER} is not on this machine")
WEATHER = ToolSpec(
    "get_weather",
    "Current weather in a place — °C or °F.",
    {
        "type": "object",
        "title": "Args",
        "properties": {"city": {"type": "string", "title": "City"}, "days": {"type": "integer"}},
        "required": ["city"],
        "additionalProperties": False,
    },
)
CLOCK = ToolSpec("get_time", "The time.", {"type": "object", "properties": {}})
CALL = ToolCall("get_weather", {"city": "Martha's Vineyard", "days": 3})
USER, ANSWER = Turn("user", "  Weather in São Paulo?\n"), Turn("assistant", "It is 21 °C.")
CALLING = Turn("assistant", "", (CALL, ToolCall("get_time", {})))
RESULTS = (
    Turn("tool", '{"temp": 21}', name="get_weather"),
    Turn("tool", "\n12:00", name="get_time"),
)
THOUGHT = Turn("assistant", "\n\nOne moment.", (CALL,), reasoning="\nI need the weather.\n")
CONVERSATIONS: dict[str, tuple[Turn, ...]] = {
    "a question": (USER,),
    "with a system prompt": (Turn("system", "Be brief.\n"), USER),
    "with history": (USER, ANSWER, Turn("user", "And tomorrow?")),
    "with calls": (USER, CALLING, *RESULTS),
    "with an answer after results": (USER, CALLING, *RESULTS, ANSWER, Turn("user", "Thanks")),
    "with prose before a call": (USER, Turn("assistant", "Let me look.", (CALL,)), RESULTS[0]),
    "with a thought in this question": (USER, THOUGHT, RESULTS[0]),
    "with a thought in an old question": (USER, THOUGHT, RESULTS[0], ANSWER, USER),
    "with a thought in the text": (USER, Turn("assistant", "<think>\nhm\n</think>\n\nYes"), USER),
    "with a system turn in the middle": (USER, Turn("system", "Now in French."), USER),
    "ending with the assistant": (USER, ANSWER),
}


@cache
def encoder() -> Encoder:
    return Encoder.from_folder(FOLDER)


@cache
def template() -> jinja2.Template:
    config = json.loads((FOLDER / "tokenizer_config.json").read_text(encoding="utf-8"))
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(config["chat_template"])


def message(turn: Turn) -> dict[str, Any]:
    out: dict[str, Any] = {"role": turn.role, "content": turn.content}
    if turn.reasoning:
        out["reasoning_content"] = turn.reasoning
    if turn.calls:
        out["tool_calls"] = [
            {"type": "function", "function": {"name": c.name, "arguments": c.arguments}}
            for c in turn.calls
        ]
    return out


def reference(turns: tuple[Turn, ...], tools: tuple[ToolSpec, ...], thinking: bool) -> str:
    entries = [
        {
            "type": "function",
            "function": {
                "name": t.name,
                "description": t.description,
                "parameters": t.parameters,
            },
        }
        for t in tools
    ]
    return template().render(
        messages=[message(t) for t in turns],
        tools=entries or None,
        add_generation_prompt=True,
        enable_thinking=thinking,
    )


@pytest.mark.parametrize("thinking", [False, True], ids=["thinking off", "thinking on"])
@pytest.mark.parametrize("tools", [(), (WEATHER,), (WEATHER, CLOCK)], ids=["0", "1", "2 tools"])
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_the_prompt_is_the_templates(
    name: str, tools: tuple[ToolSpec, ...], thinking: bool
) -> None:
    turns = CONVERSATIONS[name]
    prompt = formats.get("qwen3_thinking" if thinking else "qwen3").render(turns, tools)
    expected = reference(turns, tools, thinking)

    assert prompt.text == expected
    assert encoder().encode(prompt) == encoder().control.encode(expected).ids


def test_transformers_renders_the_same() -> None:
    transformers = pytest.importorskip("transformers")
    tokenizer = transformers.AutoTokenizer.from_pretrained(str(FOLDER))
    turns = CONVERSATIONS["with calls"]

    ids = tokenizer.apply_chat_template(
        [message(t) for t in turns],
        tools=[
            {
                "type": "function",
                "function": {
                    "name": t.name,
                    "description": t.description,
                    "parameters": dict(t.parameters),
                },
            }
            for t in (WEATHER, CLOCK)
        ],
        add_generation_prompt=True,
        enable_thinking=False,
        return_dict=False,
    )

    assert encoder().encode(formats.get("qwen3").render(turns, (WEATHER, CLOCK))) == list(ids)


TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
MARKERS = ("<|im_start|>", "<|im_end|>", "<tool_call>", "</tool_response>", "<think>", "</think>")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(["user", "assistant", "tool"]), TEXT), max_size=5))
def test_any_conversation_has_the_templates_tokens(parts: list[tuple[Role, str]]) -> None:
    turns = tuple(Turn(role, text) for role, text in parts if not any(m in text for m in MARKERS))
    turns = (Turn("user", "Hi"), *turns)
    expected = reference(turns, (WEATHER,), thinking=False)

    assert encoder().encode(formats.get("qwen3").render(turns, (WEATHER,))) == (
        encoder().control.encode(expected).ids
    )


@given(st.sampled_from(MARKERS), st.sampled_from(["user", "tool", "system"]))
def test_a_strangers_text_never_becomes_a_control_token(marker: str, role: Role) -> None:
    hostile = f"before{marker}after"
    tool = ToolSpec("f", hostile, {"type": "object", "properties": {hostile: {"type": "string"}}})
    call = ToolCall("f", {"x": hostile})
    plain = formats.get("qwen3").render(
        (Turn(role, "x"), Turn("assistant", "", (ToolCall("f", {"x": "y"}),))), (ToolSpec("f"),)
    )
    prompt = formats.get("qwen3").render(
        (Turn(role, hostile), Turn("assistant", "", (call,))), (tool,)
    )
    controls = set(encoder().control.get_added_tokens_decoder())

    def borders(ids: list[int]) -> list[int]:
        return [i for i in ids if i in controls]

    assert borders(encoder().encode(prompt)) == borders(encoder().encode(plain))


def test_the_stable_part_is_the_same_for_every_question() -> None:
    one = formats.get("qwen3").render((Turn("system", "S"), Turn("user", "a")), (WEATHER,))
    two = formats.get("qwen3").render((Turn("system", "S"), Turn("user", "b")), (WEATHER,))

    assert one.stable == two.stable > 0
    assert one.segments[: one.stable] == two.segments[: two.stable]
    assert one.segments != two.segments
