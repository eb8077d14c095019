"""Whether calls are always valid: a model of random weights, real tools, and the original schemas.

Every run asks for a call with a few tools, a question of random words and one of the families. Every
call that comes out is validated by the tool's own schema. A run that the token limit cuts says no call.

Random weights hardly ever end a string, and the product never bounds one (a value cut short would be a
wrong call). So here the grammar is made from schemas whose open ends are bounded: what it lets through
is less than the product's grammar does, and it is held to the original schemas.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Any

import anyio
from jsonschema.validators import validator_for

from gateway import formats
from gateway.benchmarks.catalogues import distinct, read_tools
from gateway.catalogue import schema_fault
from gateway.core import ConfigError, Reply, ToolSpec, Turn
from gateway.engine import MlxEngine, load_engine

FORMATS = ("qwen3", "glaive", "qwen3_coder", "pythonic", "xlam", "mistral_args")
MAX_TOKENS = 600
MOST_TOOLS, MOST_CHARS, MOST_ITEMS = 6, 12, 2
MOST_NUMBER = 1_000_000
_LIMITS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_MAPS = ("properties", "$defs", "definitions")
_PARTS = ("items", "additionalProperties", "anyOf", "oneOf", "allOf", "prefixItems")
_TELLING = {"type", "properties", "items", "anyOf", "oneOf", "allOf", "$ref", "not"}
# Behind a complete call random weights go on for ever; any of these ends such text, none ends a call.
_ANYTHING = tuple(chr(code) for code in range(32, 127))
_WORDS = (
    "weather Boston 250 dollars euros 'quoted' {braces} é 東京 </tool_call> <functioncall> \\ \n 7"
)


@dataclass
class Tried:
    """What came out of all runs."""

    runs: int = 0
    calls: int = 0
    valid: int = 0
    arguments: int = 0  # top-level values in all calls
    with_call: int = 0  # runs with at least one call
    cut: int = 0  # runs that the token limit ended before a call was complete
    tokens: int = 0
    seconds: float = 0.0
    formats: Counter[str] = field(default_factory=Counter)
    tools: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def read(self, reply: Reply, tools: Sequence[ToolSpec], finish: str) -> None:
        """Count one run's calls."""
        self.runs += 1
        self.with_call += bool(reply.calls)
        if not reply.calls:
            self.cut += finish == "length"
            if finish != "length":
                self.wrong.append(f"no call: {reply.errors or reply.content!r}"[:300])
        known = {tool.name: tool for tool in tools}
        for call in reply.calls:
            self.calls += 1
            self.arguments += len(call.arguments)
            fault = _fault(dict(call.arguments), known.get(call.name))
            self.valid += not fault
            self.tools.add(call.name)
            if fault:
                self.wrong.append(f"{call.name}: {fault}"[:300])

    def as_json(self) -> dict[str, Any]:
        """The JSON line."""
        return {
            "benchmark": "random weights, real tools",
            "runs": self.runs,
            "runs_with_a_call": self.with_call,
            "runs_cut_by_the_limit": self.cut,
            "calls": self.calls,
            "valid_calls": self.valid,
            "arguments": self.arguments,
            "tools_called": len(self.tools),
            "formats": dict(self.formats),
            "tokens": self.tokens,
            "seconds": round(self.seconds, 1),
            "wrong": self.wrong[:20],
        }


def try_calls(
    file: Path, tokenizer: Path, runs: int, names: Sequence[str] = (), seed: int = 0
) -> Tried:
    """Make a checkpoint, load it as any other, and ask it `runs` times. Raises ConfigError."""
    tools = distinct([t for t in read_tools(file) if schema_fault(t.parameters) is None])
    if not tools:
        raise ConfigError(f"{file}: no tool in it has a sound schema; give another file")
    with tempfile.TemporaryDirectory() as folder:
        engine = load_engine(_checkpoint(Path(folder) / "random", tokenizer, seed))
        try:
            return anyio.run(_ask, engine, tools, runs, names or FORMATS, random.Random(seed))
        finally:
            engine.close()


def _checkpoint(folder: Path, tokenizer: Path, seed: int) -> Path:
    from gateway.engine import blas_report

    blas_report()
    from gateway.engine import write_random_checkpoint

    return write_random_checkpoint(folder, tokenizer, seed=seed)


async def _ask(
    engine: MlxEngine,
    tools: Sequence[ToolSpec],
    runs: int,
    names: Sequence[str],
    rng: random.Random,
) -> Tried:
    tried, began = Tried(), perf_counter()
    for run in range(runs):
        format = formats.get(names[run % len(names)])
        some = rng.sample(tools, min(len(tools), rng.randint(1, MOST_TOOLS)))
        question = " ".join(rng.choices(_WORDS.split(" "), k=rng.randint(1, 12)))
        completion = await engine.complete(
            format.render((Turn("user", question),), some),
            grammar=format.grammar([bounded_tool(tool) for tool in some], "required"),
            stop=(*format.stop, *_ANYTHING),
            max_tokens=MAX_TOKENS,
        )
        reply = format.parse(completion.text, some, completion.finish_reason)
        tried.read(reply, some, completion.finish_reason)
        tried.formats[format.name] += 1
        tried.tokens += completion.generated_tokens
    tried.seconds = perf_counter() - began
    return tried


def bounded_tool(tool: ToolSpec) -> ToolSpec:
    """The tool with a bounded schema."""
    return replace(tool, parameters=bounded(dict(tool.parameters)))


def bounded(schema: Any) -> Any:
    """A schema that only values of `schema` satisfy, without endless strings, numbers, lists and maps."""
    if isinstance(schema, list):
        return [bounded(part) for part in schema]
    if not isinstance(schema, dict) or schema.keys() & {"enum", "const"}:
        return schema
    if not schema.keys() & _TELLING:
        return bounded({**schema, "type": "integer"})
    out = {
        key: {name: bounded(part) for name, part in value.items()}
        if key in _MAPS and isinstance(value, dict)
        else bounded(value)
        if key in _PARTS
        else value
        for key, value in schema.items()
    }
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    if "string" in types and not schema.keys() & {"pattern", "format", "maxLength"}:
        out["maxLength"] = max(MOST_CHARS, schema.get("minLength", 0))
    if "array" in types and "maxItems" not in schema:
        out["maxItems"] = max(MOST_ITEMS, schema.get("minItems", 0))
    if {"integer", "number"} & set(types) and not schema.keys() & _LIMITS:
        out |= {"minimum": -MOST_NUMBER, "maximum": MOST_NUMBER}
    if "object" in types and not schema.keys() & {"properties", "additionalProperties"}:
        number = bounded({"type": "integer"})
        out |= {"additionalProperties": number, "maxProperties": MOST_ITEMS}
    return out


def _fault(arguments: dict[str, Any], tool: ToolSpec | None) -> str:
    if tool is None:
        return "no such tool"
    schema = dict(tool.parameters)
    errors = validator_for(schema)(schema).iter_errors(arguments)
    return next((f"{error.json_path}: {error.message}" for error in errors), "")


def calls_card(tried: Tried) -> str:
    """The same for people."""
    lines = (
        f"runs         {tried.runs} in {len(tried.formats)} formats, {tried.seconds:.0f} s",
        f"with a call  {tried.with_call}, cut by the token limit {tried.cut}",
        f"calls        {tried.calls} of {len(tried.tools)} tools, {tried.valid} valid",
        *(f"  wrong: {line}" for line in tried.wrong),
    )
    return "".join(f"{line}\n" for line in lines)
