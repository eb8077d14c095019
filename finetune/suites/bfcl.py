"""The suite `bfcl`: any folder in the file layout of the Berkeley Function Calling Leaderboard.

    NAME.jsonl           {"id", "question": [[{"role", "content"}, ...]], "function": [{...}, ...]}
    NAME.answers.jsonl   {"id", "ground_truth": [{function: {parameter: [possible values]}}]}

A name with `irrelevance` in it has no answers: nothing may be called; with `relevance`, anything may.
Single-turn Python categories only. Tools get JSON Schema types, which is what MCP servers declare.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from finetune.suites.ast_rules import Function
from finetune.suites.cases import Case, Wanted
from gateway.core import ConfigError, ToolSpec

SUITE = "the Berkeley leaderboard's single-turn categories, by its rules"

ANSWERS = ".answers"
JSON_TYPES: Mapping[str, str] = {
    "dict": "object",
    "float": "number",
    "tuple": "array",
    "any": "string",
}
_FOREIGN = frozenset({"optional"})  # keywords that JSON Schema does not have


def load(data: Path | None, limit: int | None) -> dict[str, list[Case]]:
    """The cases of every category in the folder `data`, the first `limit` of each.

    Raises ConfigError naming the file and the line.
    """
    if data is None or not data.is_dir():
        raise ConfigError(
            f"--data: {str(data) if data else 'not given'}; name a folder with BFCL files, "
            "NAME.jsonl with NAME.answers.jsonl beside it"
        )
    files = sorted(p for p in data.glob("*.jsonl") if not p.stem.endswith(ANSWERS))
    if not files:
        raise ConfigError(f"--data: {str(data)!r} holds no .jsonl file; name a folder with some")
    return {path.stem: _category(path, limit) for path in files}


def _category(path: Path, limit: int | None) -> list[Case]:
    wanted = _wanted(path.stem)
    answers = _answers(path) if wanted == "calls" else {}
    cases = []
    for number, row in _rows(path, limit):
        try:
            known = answers[row["id"]] if wanted == "calls" else []
            cases.append(_case(path.stem, row, known, wanted))
        except (KeyError, TypeError, IndexError, AttributeError, StopIteration) as error:
            raise ConfigError(
                f"{path}: line {number}: not a BFCL row ({type(error).__name__}: {error}); "
                "it needs id, question and function, and its id an answer"
            ) from error
    return cases


def _wanted(category: str) -> Wanted:
    if "irrelevance" in category:
        return "no_call"
    return "some_call" if "relevance" in category else "calls"


def _answers(path: Path) -> dict[str, Any]:
    beside = path.with_name(f"{path.stem}{ANSWERS}.jsonl")
    if not beside.is_file():
        raise ConfigError(f"{beside}: missing; {path.name} needs its answers beside it")
    return {row["id"]: row["ground_truth"] for _, row in _rows(beside, None)}


def _rows(path: Path, limit: int | None) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open(encoding="utf-8") as lines:
        read = 0
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            if limit is not None and read >= limit:
                return
            try:
                row = json.loads(line)
            except ValueError as error:
                raise ConfigError(f"{path}: line {number}: not JSON: {error}") from error
            read += 1
            yield number, row


def _case(
    category: str, row: Mapping[str, Any], answers: Sequence[Mapping[str, Any]], wanted: Wanted
) -> Case:
    functions = row["function"]
    functions = [functions] if isinstance(functions, dict) else functions
    return Case(
        id=str(row["id"]),
        category=category,
        question=_question(row["question"]),
        tools=tuple(as_tool(f) for f in functions),
        wanted=wanted,
        functions=tuple(Function.of(f) for f in functions),
        answers=tuple(dict(a) for a in answers),
    )


def _question(turns: Any) -> str:
    """What is said before the call, as one text.

    A few rows have a system prompt, which nobody can give to `ask`; it is left out.
    """
    first = turns[0] if isinstance(turns[0], list) else turns
    said = [m for m in first if m.get("content")]
    return "\n\n".join(m["content"] for m in said if m["role"] != "system" or len(said) == 1)


def as_tool(function: Mapping[str, Any]) -> ToolSpec:
    """A BFCL function as an MCP tool would declare it; only the names of types change."""
    schema = json_schema(function.get("parameters") or {})
    name = function["name"]
    described = str(function.get("description") or "")
    return ToolSpec(name, described, {"type": "object", **schema}, server="tools", tool=name)


def json_schema(schema: Any) -> Any:
    """BFCL's schema with JSON Schema's type names, at every depth."""
    if not isinstance(schema, Mapping):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "type" and isinstance(value, str):
            out[key] = JSON_TYPES.get(value, value)
        elif key == "properties" and isinstance(value, Mapping):
            out[key] = {name: json_schema(child) for name, child in value.items()}
        elif key in ("items", "additionalProperties"):
            out[key] = json_schema(value)
        elif key not in _FOREIGN:
            out[key] = value
    return out
