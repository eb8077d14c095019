"""Thoughts: how a prompt ends decides what the first words are, and no draft is ever a call."""

import pytest

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec, Turn
from gateway.formats.parsing.stream import merge

CALL = ToolCall("f", {"a": "x"})
TOOLS = [ToolSpec("f", "", {"type": "object", "properties": {"a": {"type": "string"}}})]
SAID = "It is 21 °C in Rome, and there is no more to say."
each_family = pytest.mark.parametrize("name", formats.names())
# What opens and closes a thought, as the family writes it.
MARKS = {
    "gemma4": ("<|channel>thought\n", "<channel|>"),
    "kimi_k3": ("<|open|>think<|sep|>", "<|close|>think<|sep|>"),
    "harmony": ("<|channel|>analysis<|message|>", "<|end|><|start|>assistant"),
    "muse_spark": ("to=self<|message|>", "<|eom|><|start|>assistant "),
    "command_r": ("<|START_THINKING|>", "<|END_THINKING|>"),
    **dict.fromkeys(("mistral", "mistral_v11", "mistral_args"), ("[THINK]", "[/THINK]")),
}
OPENED = {name: MARKS.get(name, ("<think>", "</think>")) for name in formats.names()}


def call_of(name: str) -> str:
    return formats.get(name).write(Reply(calls=(CALL,)))


@each_family
@pytest.mark.parametrize("opens", [True, False])
def test_prose_leaves_the_stream_at_once_when_it_is_known_how_the_prompt_ended(
    name: str, opens: bool
) -> None:
    stream = formats.get(name).stream(TOOLS, prompt_opens_thinking=opens)
    reply = merge([stream.feed(char) for char in SAID])

    assert reply.reasoning + reply.content == SAID
    assert bool(reply.reasoning) == opens


@each_family
def test_a_cut_thought_is_reasoning_and_never_content(name: str) -> None:
    for text in ("I wonder whether", f"Perhaps {call_of(name)} or"):
        reply = formats.get(name).parse(text, TOOLS, "length", prompt_opens_thinking=True)

        assert (reply.content, reply.calls) == ("", ())
        assert reply.reasoning.startswith(text[:6])


@each_family
def test_a_draft_in_a_thought_is_no_call(name: str) -> None:
    opening, closing = OPENED[name]
    draft, rest = call_of(name), "So no."
    for text, opens in ((f"{opening}Maybe {draft} - or not.{closing}", False), (f"Maybe {draft} - or not.{closing}", True)):  # fmt: skip
        final = formats.get(name).write(Reply(rest)) if name in ("harmony", "muse_spark") else rest
        reply = formats.get(name).parse(text + final, TOOLS, prompt_opens_thinking=opens)

        assert reply.calls == ()
        assert reply.content == rest
        assert reply.reasoning.startswith("Maybe")


@each_family
def test_a_thought_that_goes_on_behind_a_call_made_no_call(name: str) -> None:
    text = f"Maybe {call_of(name)} - or rather not, I should ask."
    reply = formats.get(name).parse(text, TOOLS, prompt_opens_thinking=True)

    assert reply.calls == ()


@pytest.mark.parametrize(
    ("name", "prompt", "opens"),
    [
        ("qwen3", "<|im_start|>assistant\n<think>\n", True),
        ("qwen3", "<|im_start|>assistant\n<think>\n\n</think>\n\n", False),
        ("qwen3", "<|im_start|>assistant\n", False),
        ("qwen3", None, None),
        ("glm47", "<|assistant|><think>", True),
        ("glm47", "<|assistant|></think>", False),
        ("deepseek_v4", "<｜Assistant｜><think>", True),  # noqa: RUF001
        ("gemma4", "<|turn>model\n<|channel>thought\n<channel|>", False),
        ("gemma4", "<|turn>model\n<|channel>thought\n", True),
        ("kimi_k3", '<|open|>message role="assistant"<|sep|><|open|>think<|sep|>', True),
        ("kimi_k3", '<|open|>message role="assistant"<|sep|><|open|>response<|sep|>', False),
        ("harmony", "<|start|>assistant", False),
        ("harmony", "<|start|>assistant<|channel|>analysis<|message|>", True),
        ("mistral_args", "[/INST][THINK]", True),
        ("glaive", "ASSISTANT: ", False),
    ],
)
def test_a_prompt_tells_by_its_end_whether_a_thought_is_open(
    name: str, prompt: str | None, opens: bool | None
) -> None:
    assert formats.get(name).opens_thinking(prompt) is opens


@each_family
def test_what_we_render_ourselves_opens_no_thought_unless_asked(name: str) -> None:
    prompt = formats.get(name).render((Turn("user", "Well? <think>"),), TOOLS)

    assert formats.get(name).opens_thinking(prompt.text) is False


@pytest.mark.parametrize(
    ("name", "text", "raw"),
    [
        ("qwen3", 'Sure. <｜DSML｜tool_calls>\n<｜DSML｜invoke name="f"/>\n</｜DSML｜tool_calls>', "<｜DSML｜tool_calls>"),  # noqa: RUF001
        ("glaive", '<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call>', "<tool_call>"),
        ("llama3_json", "<|tool_call>call:f{}<tool_call|>", "<|tool_call>"),
        ("mistral", " to=functions.f<|channel|>commentary<|message|>{}", "<|channel|>"),
        ("gemma4", '[TOOL_CALLS]f[ARGS]{"a": "x"}', "[TOOL_CALLS]"),
    ],
)  # fmt: skip
def test_a_call_of_another_family_is_an_error_that_names_it(name: str, text: str, raw: str) -> None:
    reply = formats.parse(text, name, TOOLS)

    assert reply.calls == ()
    if (
        name != "mistral"
    ):  # the recipient stands before the marker there, so the header names nobody
        assert [e.kind for e in reply.errors] == ["unread"]
        assert reply.errors[0].raw.startswith(raw)
        assert "--format" in reply.errors[0].detail


@each_family
def test_a_sentence_about_markers_is_no_error(name: str) -> None:
    text = "Some models write <functioncall> or <tool_call> tags; others say [TOOL_CALLS] or `Action:`."

    assert formats.parse(text, name).errors == ()
