"""What a model said against what it should have said.

Rules

 1. Calls are compared as a bag: order does not matter, a missing or further call is wrong.
 2. A name is right when all names are; arguments are right when they also equal as JSON: keys in any
    order, 5 equal to 5.0, true unlike 1, strings letter by letter.
 3. Where no call is wanted, any call is over-calling, right name or not.
 4. Something that set out to be a call and is none is a format error, unless a sound call is there.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, Literal

from gateway.core import Reply, ToolCall

Outcome = Literal["right", "no_call", "wrong_name", "wrong_arguments", "over_call", "format_error"]


def judge(reply: Reply, wanted: Sequence[ToolCall]) -> Outcome:
    """The one thing that is wrong first, or `right`."""
    if not reply.calls:
        if reply.errors:
            return "format_error"
        return "no_call" if wanted else "right"
    if not wanted:
        return "over_call"
    if _names(reply.calls) != _names(wanted):
        return "wrong_name"
    return "right" if _whole(reply.calls) == _whole(wanted) else "wrong_arguments"


def is_settled(reply: Reply, wanted: Sequence[ToolCall]) -> bool:
    """Whether the outcome stays the same, whatever is written after what `reply` was read from."""
    surplus = _names(reply.calls) - _names(wanted)
    return bool(surplus)


def canonical(value: Any) -> str:
    """JSON in one spelling, such that equal values have equal texts."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False)


def _names(calls: Sequence[ToolCall]) -> Counter[str]:
    return Counter(call.name for call in calls)


def _whole(calls: Sequence[ToolCall]) -> Counter[tuple[str, str]]:
    return Counter((call.name, canonical(dict(call.arguments))) for call in calls)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value
