"""The structured output of `ask`, declared for hosts; what it holds is `Answer.as_json()`."""

from __future__ import annotations

from typing import Any

from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel, Field

from gateway.core import Answer, Outcome

# How a question can end without being the caller's or the gateway's failure.
SOUND = frozenset[Outcome]({"answered", "partial", "no_tool", "needs_input"})


class Call(BaseModel):
    """One call that was made (or, in a dry run, would be)."""

    server: str
    tool: str
    arguments: dict[str, Any]
    is_error: bool
    text: str
    structured: Any = Field(description="What the tool returned, if it returned data.")
    seconds: float


class RunnerUp(BaseModel):
    """Another tool that was considered."""

    tool: str = Field(description="`server__tool`")
    score: float


class TokenCounts(BaseModel):
    """Tokens that the local model read and wrote."""

    prompt: int
    cached: int
    generated: int


class Timings(BaseModel):
    """Seconds by step."""

    retrieve: float
    generate: float
    tools: float
    total: float


class AskOutput(BaseModel):
    """The answer, how the question ended, and the calls that were made for it."""

    answer: str
    outcome: Outcome
    code: str | None = Field(description="Which fault of the gateway's ended it, else null.")
    calls: list[Call]
    candidates: list[RunnerUp]
    confidence: float | None
    model: str
    format: str
    tokens: TokenCounts
    seconds: Timings


def to_result(answer: Answer) -> CallToolResult:
    """The answer as a tool result: the text for reading, the contract object beside it.

    `partial`, `no_tool` and `needs_input` are answers too; every other outcome but `answered` is an error.
    """
    return CallToolResult(
        content=[TextContent(type="text", text=answer.answer)],
        structured_content=answer.as_json(),
        is_error=answer.outcome not in SOUND,
    )


def to_failure(message: str) -> CallToolResult:
    """An error result that only says what went wrong."""
    return CallToolResult(content=[TextContent(type="text", text=message)], is_error=True)
