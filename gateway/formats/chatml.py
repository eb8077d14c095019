"""ChatML, the chat layout that several families share."""

from __future__ import annotations

from gateway.formats.prompts import Layout

CONTROLS = r"<\|(?:im_start|im_end|endoftext)\|>|</?(?:tool_call|tool_response|think)>"
END = "<|im_end|>"


def chatml(
    tools: tuple[str, str, str], result: tuple[str, str], controls: str = CONTROLS
) -> Layout:
    """ChatML with the tool definitions in the system turn and `result` around a tool's result."""
    return Layout(
        roles={
            "system": ("<|im_start|>system\n", f"{END}\n"),
            "user": ("<|im_start|>user\n", f"{END}\n"),
            "assistant": ("<|im_start|>assistant\n", f"{END}\n"),
            "tool": result,
        },
        start="<|im_start|>assistant\n",
        tools=tools,
        controls=controls,
    )


QWEN_RESULT = ("<|im_start|>user\n<tool_response>\n", f"\n</tool_response>{END}\n")
