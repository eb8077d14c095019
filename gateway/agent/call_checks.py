"""What of a model's reply may run: what was asked for, with values that the user gave.

Holds for tools that do more than read (`gateway.core.tool_annotations`); whether the user has to agree as well is the
business of `gateway.agent.approval`.

Rules

 1. A call that the question does not ask for is not made, in whatever words it speaks of the deed.
 2. Where it is not clear that it asks for it, the user is asked, whatever the policy says.
 3. No argument comes out of a tool's answer, unless the part of the question that the call is for points
    there ("email the result to Ann"), and then one argument that holds a text or the number of that answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from gateway.agent.answers import sentence
from gateway.agent.forms import short, shown_call
from gateway.agent.outcome import Run
from gateway.core import BadCall, ToolCall, ToolResult, ToolSpec, only_reads
from gateway.nlu import Intent, numerals, points

MAX_FILLED = 2000  # characters of a tool's answer that become an argument
# Parameters that hold what somebody writes, and no address, name or key.
_WRITTEN = re.compile(
    r"(?:^|_|(?<=[a-z]))(?:text|body|message|contents?|note|description|summary|comment|details|caption|reason)s?$",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W_]+(?:\.\d+)?")
_FIGURES = ("result", "value", "amount", "total", "sum", "converted")


@dataclass(frozen=True)
class Objection:
    """Why a call does not simply run: it is "withheld", or its user has to be asked ("doubt")."""

    kind: Literal["withheld", "doubt"]
    why: str


def admitted(run: Run) -> tuple[ToolSpec, ...]:
    """The tools that a reply to this question may call at all."""
    if run.intent.forbids_all:
        run.unasked = tuple((tool, run.intent.of(tool)) for tool in run.tools)
        return ()
    standings = [(tool, run.intent.of(tool)) for tool in run.tools if not only_reads(tool)]
    run.unasked = tuple((t, s) for t, s in standings if s.verdict == "not_asked")
    out = {tool.name for tool, _ in run.unasked}
    return tuple(tool for tool in run.tools if tool.name not in out)


def requested(run: Run) -> frozenset[str]:
    """The names of tools that do more than read and whose deed is asked for by a verb of theirs."""
    intent = run.intent if run.part is None else Intent(run.asked)
    standings = ((t.name, intent.of(t)) for t in run.tools if not only_reads(t))
    return frozenset(name for name, s in standings if s.verdict == "asked" and s.named)


def objection(run: Run, spec: ToolSpec, call: ToolCall) -> Objection | None:
    """What speaks against a sound call; None when it may run."""
    if only_reads(spec):
        return None
    shown = shown_call(spec, call.arguments)
    standing = run.intent.of(spec, call.arguments)
    if standing.verdict == "not_asked":
        return Objection("withheld", f"{shown} was not made: {standing.why}.")
    foreign = [
        name for name, value in call.arguments.items() if _is_foreign(run, spec, name, value)
    ]
    if foreign and not (points(run.asked) and _holds_result(run, spec, call, foreign)):
        named = short(foreign[0], 80)
        why = (
            f"its {named} would come out of a tool's answer, and the question does not point there"
        )
        return Objection("withheld", f"{shown} was not made: {why}.")
    return None if standing.verdict == "asked" else Objection("doubt", standing.why)


def filled(run: Run, spec: ToolSpec, call: ToolCall, bad: BadCall) -> ToolCall | None:
    """The call with its one missing argument out of the last answer, if the part points there."""
    good = [r for r in run.results if not r.is_error]
    missing = bad.detail.split(", ") if bad.kind == "missing_argument" else []
    if run.part is None or not run.part.points or len(missing) != 1 or not good:
        return None
    schema = spec.parameters.get("properties", {}).get(missing[0])
    kind = schema.get("type") if isinstance(schema, Mapping) else None
    value: str | int | float | None
    if kind == "string":
        value = sentence(good[-1:])[:MAX_FILLED] if _WRITTEN.search(missing[0]) else None
    else:
        value = _figure(good[-1], kind)
    if value is None:
        return None
    return replace(call, arguments={**call.arguments, missing[0]: value})


def _holds_result(run: Run, spec: ToolSpec, call: ToolCall, foreign: Sequence[str]) -> bool:
    """Whether the one foreign argument is where a result belongs: a text that is written, or its number."""
    good = [r for r in run.results if not r.is_error]
    if len(foreign) != 1 or not good:
        return False
    value = call.arguments[foreign[0]]
    if isinstance(value, str):
        return bool(_WRITTEN.search(foreign[0]))
    return value is not None and value == _figure(good[-1], "number")


def _is_foreign(run: Run, spec: ToolSpec, name: str, value: Any) -> bool:
    """Whether a value holds words that only a tool's answer says."""
    schema = spec.parameters.get("properties", {}).get(name)
    if isinstance(schema, Mapping) and "default" in schema and schema["default"] == value:
        return False
    answers = set(_tokens("\n".join(r.text for r in run.results)))
    if not answers:
        return False
    said = "\n".join((run.question, *run.said))
    own = {*_tokens(said), *map(str, numerals(said))}
    return any(token in answers and token not in own for token in _tokens_of(value))


def _tokens(text: str) -> Iterator[str]:
    return (match.group() for match in _TOKEN.finditer(text.casefold()))


def _tokens_of(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _tokens(str(key))
            yield from _tokens_of(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _tokens_of(inner)
    elif isinstance(value, float) and value.is_integer():
        yield str(int(value))
    elif value is not None and not isinstance(value, bool):
        yield from _tokens(str(value))


def _figure(result: ToolResult, kind: Any) -> int | float | None:
    """The number that a result is, if it is one."""
    data = result.structured if isinstance(result.structured, Mapping) else {}
    numbers = {
        k: v for k, v in data.items() if isinstance(v, int | float) and not isinstance(v, bool)
    }
    found = next((numbers[k] for k in _FIGURES if k in numbers), None)
    if found is None and len(numbers) == 1:
        found = next(iter(numbers.values()))
    whole = isinstance(found, int) or (found is not None and found.is_integer())
    if found is None or kind not in ("number", "integer") or (kind == "integer" and not whole):
        return None
    return int(found) if kind == "integer" else found
