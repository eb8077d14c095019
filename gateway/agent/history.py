"""What a further step of a question reads: the reply before it, and what came of its calls."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.agent.outcome import reason
from gateway.core import BadCall, Reply, ToolResult, Turn
from gateway.formats import dumps

RESULT_CHARS = 1500  # what the model gets to see of one tool result


def further_turns(
    reply: Reply, results: Sequence[ToolResult], broken: Sequence[tuple[str, BadCall]]
) -> list[Turn]:
    """What the next step reads: the reply as it was written, then an answer to each of its calls."""
    raw = " ".join(bad.raw for name, bad in broken if not name)
    said = Turn("assistant", f"{reply.content} {raw}".strip(), calls=reply.calls)
    answers = [Turn("tool", _seen(result), name=result.call.name) for result in results]
    reasons = [Turn("tool", dumps({"error": reason(bad)}), name=name) for name, bad in broken]
    return [said, *answers, *reasons]


def _seen(result: ToolResult) -> str:
    if result.is_error:
        return dumps({"error": result.text[:RESULT_CHARS]})
    text = result.text if result.structured is None else dumps(result.structured)
    return text[:RESULT_CHARS]
