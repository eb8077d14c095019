"""Tools as data, and the notation in which they are written by hand, in the files of `text/`.

    # what the file is about

    name | description | param:kind "description"; param?:kind "description"; param?=5:kind "description"
        a question with {param}
        ? param  a question that lacks it
        & a question with {param} and {param#2} for two calls; without # shared by all
        ! a question that sounds near and that the tool cannot do; <kind> stands for a value

A question uses the parameters that it names. `a.b:kind` is the member `b` of the object `a`. Kinds are those of
`value_kinds.kind`; `value=said this way,or this|...` is an enumeration, of booleans when its values are true and false.
`python -m pretrain lint` reads every file and names the line that is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

from gateway.core import ToolSpec
from pretrain.value_kinds import json_type, kind
from pretrain.values import Said

TEXT: Final = Path(__file__).parent / "text"
_PARAM = re.compile(r'([\w.\-]+)(\??)(?:=([^":|]*(?::\d\d)?))?:([^"]+?)\s*"([^"]*)"')
_DESCRIBED = re.compile(r'[^;"]*"[^"]*"')
PLACE = re.compile(r"\{([\w.\-]+)(?:#(\d))?\}")


@dataclass(frozen=True)
class Param:
    """A parameter: how values are made, and how it is declared."""

    name: str
    kind: str
    description: str
    optional: bool = False
    enum: dict[str, tuple[str, ...]] = field(default_factory=dict)
    default: str | None = None

    @property
    def flag(self) -> bool:
        """Whether it is a yes or no that is said by a phrase."""
        return bool(self.enum) and set(self.enum) <= {"true", "false"}

    def say(self, rng: Random) -> Said:
        """A value for this parameter."""
        if self.enum:
            value = rng.choice(tuple(self.enum))
            surface = rng.choice(self.enum[value])
            return Said(surface, value == "true" if self.flag else value)
        return kind(self.kind)(rng)

    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        schema: dict[str, Any] = {"description": self.description} if self.description else {}
        if self.flag:
            schema["type"] = "boolean"
        elif self.enum:
            schema |= {"enum": list(self.enum), "type": "string"}
        else:
            schema |= json_type(self.kind)
        if self.default is not None:
            schema["default"] = _typed(self.default, schema["type"])
        return schema


@dataclass(frozen=True)
class Tool:
    """A tool with the ways to ask for it; `{param}` in a question stands for a value.

    `lacking` are questions without one required parameter, by its name; `several` ask for two or
    three calls at once; `beyond` sound near and ask for something else.
    """

    name: str
    description: str
    params: tuple[Param, ...]
    questions: tuple[str, ...]
    lacking: tuple[tuple[str, str], ...] = ()
    several: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()

    def spec(self) -> ToolSpec:
        """The tool as the catalogue shows it."""
        parameters = _object([(p.name.split("."), p) for p in self.params])
        return ToolSpec(self.name, self.description, parameters)


def arguments_of(values: dict[str, Any]) -> dict[str, Any]:
    """Values by dotted name as an arguments object."""
    out: dict[str, Any] = {}
    for name, value in values.items():
        *outer, last = name.split(".")
        inside = out
        for part in outer:
            inside = inside.setdefault(part, {})
        inside[last] = value
    return out


@cache
def book() -> tuple[Tool, ...]:
    """Every hand-written tool."""
    return (*read("everyday"), *(tool for domain in domains() for tool in domain), *near())


@cache
def domains() -> tuple[tuple[Tool, ...], ...]:
    """The tools of `text/books/`, one tuple per domain."""
    return tuple(read(f"books/{file.stem}") for file in sorted((TEXT / "books").glob("*.txt")))


@cache
def near() -> tuple[Tool, ...]:
    """The tools that look like the built-in ones."""
    return read("near_misses")


def read(name: str) -> tuple[Tool, ...]:
    """The tools of one file of `text/`. Raises ValueError as `tools_of` does."""
    return tools_of(_text(name), f"{name}.txt")


def tools_of(text: str, name: str = "text") -> tuple[Tool, ...]:
    """The tools of a text. Raises ValueError with `name`, the line and what is wrong there."""
    tools: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not _is_text(line):
            continue
        if line.startswith(" ") and tools:
            tools[-1][1].append(line.strip())
        else:
            tools.append((number, [line]))
    return tuple(_tool_at(f"{name}:{number}", block) for number, block in tools)


def lines(name: str) -> tuple[str, ...]:
    """The lines of one file of `text/` that are neither empty nor comments."""
    return tuple(filter(_is_text, _text(name).splitlines()))


def _text(name: str) -> str:
    return (TEXT / f"{name}.txt").read_text(encoding="utf-8")


def _is_text(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")


def _tool_at(place: str, block: list[str]) -> Tool:
    try:
        return _tool(block)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None


def _tool(block: list[str]) -> Tool:
    head, *lines = block
    try:
        name, description, params = (part.strip() for part in head.split("|", 2))
    except ValueError:
        raise ValueError(f"not `name | description | params`: {head!r}") from None
    found = tuple(_param(p) for p in _params(params))
    kinds: dict[str, list[str]] = {"?": [], "&": [], "!": [], "": []}
    for line in lines:
        mark = line[0] if line[0] in "?&!" and line[1:2] == " " else ""
        kinds[mark].append(line[2:].strip() if mark else line)
    known = {p.name for p in found}
    for line in (*kinds[""], *kinds["&"]):
        if stray := {m[1] for m in PLACE.finditer(line)} - known:
            raise ValueError(f"{name}: no parameter {stray.pop()!r} for {line!r}")
    lacking = tuple((who, said.strip()) for who, _, said in (x.partition(" ") for x in kinds["?"]))
    return Tool(
        name.replace(".", "_"),  # as the catalogue spells it
        description,
        found,
        tuple(kinds[""]),
        tuple(pair for pair in lacking if pair[0] in known),
        tuple(kinds["&"]),
        tuple(kinds["!"]),
    )


def _params(text: str) -> list[str]:
    """The parts between semicolons; one inside a description is text."""
    if rest := _DESCRIBED.sub("", text).strip("; "):
        raise ValueError(f"cannot read the parameter {rest!r}: it has no description in quotes")
    return [part.strip() for part in _DESCRIBED.findall(text) if part.strip("; ")]


def _param(text: str) -> Param:
    match = _PARAM.fullmatch(text.strip("; "))
    if match is None:
        raise ValueError(f"cannot read the parameter {text!r}")
    name, optional, default, kind_text, description = match.groups()
    kind_text = kind_text.strip()
    enum: dict[str, tuple[str, ...]] = {}
    if "=" in kind_text:
        for part in kind_text.split("|"):
            value, _, said = part.partition("=")
            enum[value.strip()] = tuple(s.strip() for s in said.split(",") if s.strip())
    else:
        kind(kind_text)
    shown = default if default else None
    return Param(name, "" if enum else kind_text, description, bool(optional), enum, shown)


def _typed(text: str, json_kind: str) -> Any:
    if json_kind == "boolean":
        return text.lower() == "true"
    if json_kind in ("integer", "number"):
        return int(text) if float(text).is_integer() else float(text)
    return [] if json_kind == "array" else text


def _object(members: list[tuple[list[str], Param]]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    inner: dict[str, list[tuple[list[str], Param]]] = {}
    for (first, *rest), param in members:
        if rest:
            inner.setdefault(first, []).append((rest, param))
            properties.setdefault(first, {})
        else:
            properties[first] = param.schema()
        if not param.optional and first not in required:
            required.append(first)
    for name, deeper in inner.items():
        properties[name] = _object(deeper)
    schema: dict[str, Any] = {"properties": properties}
    if required:
        schema["required"] = required
    return {**schema, "type": "object"}
