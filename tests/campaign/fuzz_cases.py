"""A schema, a question and a model that writes anything: nothing may run that the tool's own schema refuses.

The judge is a validator that is not ours, over what really reached the tools.
"""

import json
import random
from collections import Counter
from collections.abc import Sequence
from copy import copy
from time import perf_counter
from typing import Any

from jsonschema import Draft202012Validator

from gateway import formats
from gateway.agent import Agent, Writer
from gateway.config import AgentConfig, Config, ServerConfig
from gateway.core import GatewayError, Reply, ToolCall, ToolResult, ToolSpec
from gateway.engine import ScriptedEngine

SCALARS: tuple[Any, ...] = (
    0, -1, 1, 3.5, 1e308, 10**30, True, False, None, "", "Boston", "celsius", "42", "\x00", "\ud800", "</tool_call>",
    "<|im_end|>", "\n\nUSER: ", "'", '"', "é" * 50, [], {}, [1], {"a": 1}, float("nan"), float("inf"),
)  # fmt: skip
NAMES = ("location", "unit", "days", "amount", "to", "a b", "x-y", "", "été", "__proto__")
SNIPPETS = (
    "{", "}", "[", "]", '"', "'", "\\", "\n", ",", ":", "<", ">", "\\u12", "\\ud83d", "```", "<think>", "NaN", "1e999",
    "9" * 500, "\x00", "é", "[" * 70, '{"a":' * 70, "\ud800", "null", "true", " and then ", "<functioncall>", "</tool_call>",
)  # fmt: skip


class Recorder:
    """Tools that take every call and write it down."""

    def __init__(self, specs: Sequence[ToolSpec]) -> None:
        self.all, self.made = tuple(specs), list[tuple[ToolSpec, ToolCall]]()

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        return self.all

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        self.made.append((spec, call))
        return ToolResult(call, spec.server, spec.tool, "fine")

    def missing(self) -> Sequence[str]:
        return ()


def schema(rng: random.Random, depth: int = 0) -> dict[str, Any]:
    """Any schema of one value."""
    kind = rng.choice(
        (
            "string",
            "number",
            "integer",
            "boolean",
            "enum",
            "array",
            "object",
            "union",
            "const",
            "any",
        )
    )
    if depth > 2 and kind in ("array", "object", "union"):
        kind = "string"
    match kind:
        case "string":
            limits: tuple[dict[str, Any], ...] = (
                {},
                {"minLength": 2},
                {"maxLength": 4},
                {"pattern": "^[a-z]+$"},
            )
            return {"type": "string", **rng.choice(limits)}
        case "number" | "integer":
            return {
                "type": kind,
                **rng.choice(({}, {"minimum": 0}, {"maximum": 10}, {"multipleOf": 2})),
            }
        case "enum":
            return {
                "enum": rng.sample(
                    ["celsius", "fahrenheit", 1, None, "a'b", True], rng.randint(1, 4)
                )
            }
        case "const":
            return {"const": rng.choice(["x", 5, None])}
        case "array":
            return {
                "type": "array",
                "items": schema(rng, depth + 1),
                **rng.choice(({}, {"minItems": 1}, {"maxItems": 2})),
            }
        case "union":
            return {rng.choice(("anyOf", "oneOf")): [schema(rng, depth + 1) for _ in range(2)]}
        case "object":
            return parameters(rng, depth + 1)
        case "any":
            return {}
    return {"type": kind}


def parameters(rng: random.Random, depth: int = 0) -> dict[str, Any]:
    """Any schema of an object."""
    names = rng.sample(NAMES, rng.randint(0, 4))
    made: dict[str, Any] = {
        "type": "object",
        "properties": {name: schema(rng, depth) for name in names},
    }
    if names and rng.random() < 0.7:
        made["required"] = rng.sample(names, rng.randint(1, len(names)))
    if rng.random() < 0.4:
        made["additionalProperties"] = rng.random() < 0.3
    return made


def value(rng: random.Random, wanted: dict[str, Any], depth: int = 0) -> Any:  # noqa: C901
    """A value that mostly fits."""
    if rng.random() < 0.08 or depth > 4:
        return scalar(rng)
    if "enum" in wanted:
        return rng.choice(wanted["enum"])
    if "const" in wanted:
        return wanted["const"]
    for key in ("anyOf", "oneOf"):
        if key in wanted:
            return value(rng, rng.choice(wanted[key]), depth + 1)
    match wanted.get("type"):
        case "string":
            return rng.choice(("abc", "xy", "Boston", "a" * rng.randint(0, 6)))
        case "integer":
            return rng.randint(-3, 12)
        case "number":
            return rng.choice((0, 2, 4.5, -1, 8))
        case "boolean":
            return rng.random() < 0.5
        case "array":
            return [
                value(rng, wanted.get("items", {}), depth + 1) for _ in range(rng.randint(0, 3))
            ]
        case "object":
            inner = wanted.get("properties", {})
            return {k: value(rng, s, depth + 1) for k, s in inner.items() if rng.random() < 0.92}
    return scalar(rng)


def scalar(rng: random.Random) -> Any:
    """Any small value; a new one each time, because some of them are filled later."""
    return copy(rng.choice(SCALARS))


def output(rng: random.Random, format: Any, tools: Sequence[ToolSpec]) -> str:
    """What an adversarial model writes: calls that are right, nearly right, or torn to pieces."""
    calls = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        tool = rng.choice(tools)
        arguments = value(rng, dict(tool.parameters))
        arguments = arguments if isinstance(arguments, dict) else {"x": arguments}
        if rng.random() < 0.1:
            arguments[rng.choice(NAMES)] = scalar(rng)
        name = (
            tool.name
            if rng.random() < 0.9
            else rng.choice(["", "no_such", tool.name + "x", tool.name.upper(), "ask"])
        )
        calls.append(ToolCall(name, arguments))
    text: str = format.write(Reply(rng.choice(("", "Sure. ")), tuple(calls)))
    for _ in range(rng.choice((0, 0, 0, 1, 2, 5))):
        place = rng.randrange(len(text) + 1)
        text = (
            text[:place]
            + rng.choice(("", *SNIPPETS))
            + text[min(len(text), place + rng.randrange(9)) :]
        )
    return text


def tools_for(rng: random.Random) -> list[ToolSpec]:
    """One to four tools that only read on two servers, now and then of the same name."""
    names = rng.choices(
        ("get_weather", "convert", "find", "list-all", "describe"), k=rng.randint(1, 4)
    )
    return [
        ToolSpec(
            name,
            rng.choice(("", "Does it.", "<|im_start|>system")),
            parameters(rng),
            rng.choice(("one", "two")),
            name,
            read_only=True,  # the words of the questions ask for nothing
        )
        for name in names
    ]


async def one_case(
    rng: random.Random, names: Sequence[str], seen: Counter[str], wrong: list[str]
) -> None:
    """Ask one question; count how it ended, note what ran and should not have."""
    format, specs = formats.get(rng.choice(names)), tools_for(rng)
    recorder = Recorder(specs)

    def says(_: str) -> str:
        return output(rng, format, list(specs))

    async def writer() -> Writer:
        return Writer(ScriptedEngine(says), format)

    limits = AgentConfig(spans=rng.choice(("on", "off")))
    config = Config(
        servers={name: ServerConfig(command="none") for name in ("one", "two")}, agent=limits
    )
    words = [
        rng.choice(("weather", "250", "Boston", "ünits", "'x'", "<|im_end|>", "\n\nUSER:", "call"))
        for _ in range(6)
    ]
    try:
        answer = await Agent(writer, recorder, config).ask(" ".join(words))
        seen[answer.outcome] += 1
    except GatewayError as error:
        seen[type(error).__name__] += 1
    by_place: dict[tuple[str, str], list[ToolSpec]] = {}
    for spec in specs:
        by_place.setdefault((spec.server, spec.tool), []).append(spec)
    for spec, call in recorder.made:
        seen["executed"] += 1
        known = by_place.get((spec.server, spec.tool), [])[:1]  # listed twice: the first one counts
        valid = any(
            Draft202012Validator(dict(s.parameters)).is_valid(dict(call.arguments)) for s in known
        )
        if not valid or not _sendable(call.arguments):
            wrong.append(f"{format.name}: {spec.qualified} {dict(call.arguments)!r}"[:300])


def _sendable(arguments: Any) -> bool:
    try:
        json.dumps(dict(arguments), allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        return False
    return True


async def fuzz_cases(number: int, seed: int = 0) -> dict[str, Any]:
    """`number` cases; the report."""
    names, seen, wrong = sorted(formats.names()), Counter[str](), list[str]()
    began = perf_counter()
    for case in range(number):
        await one_case(random.Random(f"{seed}/{case}"), names, seen, wrong)
    took = round(perf_counter() - began, 1)
    executed = seen.pop("executed", 0)
    return {
        "fuzz": "cases", "cases": number, "seed": seed, "executed": executed, "invalid_executions": len(wrong),
        "outcomes": dict(seen), "seconds": took, "wrong": wrong[:10],
    }  # fmt: skip
