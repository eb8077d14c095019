"""A prompt of DeepSeek V3.2 is what the checkpoint's own encoder makes, which mlx-lm ships."""

import json
from typing import Any

import pytest
from mlx_lm.chat_templates.deepseek_v32 import apply_chat_template

from gateway import formats
from gateway.core import ToolCall, ToolSpec, Turn

TOOL = ToolSpec("f", "Does.", {"type": "object", "properties": {"a": {"type": "string"}}})
CALL = ToolCall("f", {"a": "x", "n": 3})
HEAD = (Turn("system", "Be brief."), Turn("user", "Well?"))
CONVERSATIONS = (
    HEAD,
    (*HEAD, Turn("assistant", "Yes."), Turn("user", "And now?")),
    (*HEAD, Turn("assistant", "Look.", (CALL, CALL)), Turn("tool", "1", name="f"), Turn("tool", "2", name="f")),
)  # fmt: skip


def as_message(turn: Turn) -> dict[str, Any]:
    calls = [
        {"type": "function", "function": {"name": c.name, "arguments": json.dumps(dict(c.arguments))}}
        for c in turn.calls
    ]  # fmt: skip
    return {"role": turn.role, "content": turn.content, **({"tool_calls": calls} if calls else {})}


@pytest.mark.parametrize("turns", CONVERSATIONS)
def test_a_prompt_equals_the_one_of_the_reference_encoder(turns: tuple[Turn, ...]) -> None:
    entry = {"name": "f", "description": "Does.", "parameters": TOOL.parameters}
    wanted = apply_chat_template(
        [as_message(turn) for turn in turns],
        add_generation_prompt=True,
        enable_thinking=False,
        tools=[{"type": "function", "function": entry}],
    )

    assert formats.get("deepseek_dsml").render(turns, [TOOL]).text == wanted
