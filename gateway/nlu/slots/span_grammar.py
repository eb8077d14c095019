"""Limits free arguments to what the user actually wrote.

A small model copies well and invents badly. `narrow` turns every free string of a schema into an
enumeration of word spans of the question (and its dates and times in ISO form), and every free number into one of the numbers that it
says, when it says any. What a schema already limits by `enum`, `pattern` or `format` stays as it is.
Pure: knows no model, no grammar and no wire format.
"""

# ruff: noqa: RUF001 - the quotes and stops that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gateway.core import ToolSpec
from gateway.nlu.values.dates.dates_and_times import moments
from gateway.nlu.values.numbers.json_numbers import Number, how_many, numerals

MAX_WORDS = 12
MAX_SPANS = 1500
Schema = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """What a question offers as arguments."""

    spans: tuple[str, ...]
    numbers: tuple[Number, ...]
    words: int  # how many words it has
    figures: int  # how many numbers it says, repetitions counted


_CHUNK = re.compile(r"\S+")
# Letters of scripts that are written without spaces stand alone; `USD/EUR` and `Boston-London` are two.
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
_WORD = re.compile(rf"[{_CJK}]|(?:[^{_CJK}/\u2013\u2014-]|(?<![^\W\d_])-|-(?![^\W\d_]))+")
_QUOTED = re.compile(r"[\"“«`]([^\"”»`]+)[\"”»`]|(?<!\w)['‘]([^'’]+)['’](?!\w)")
_LEFT = "\"'“”‘’«»`([{<,;:!?…、。「」¿¡"
_RIGHT = _LEFT + ".)]}>？！，"
_SIGNS = "$€£¥#@%"
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_LIMITED = frozenset({"enum", "const", "pattern", "format", "contentEncoding", "$ref"})


def narrow(tools: Sequence[ToolSpec], question: str) -> tuple[ToolSpec, ...]:
    """The same tools, their free strings and numbers limited to what `question` says.

    Strings stay free when it has no words, numbers when it has no numbers.
    """
    said = spans(question)
    if not said:
        return tuple(tools)
    found = Said(
        tuple(dict.fromkeys((*said, *moments(question)))),
        numerals(question),
        len(_words(question)),
        how_many(question),
    )
    return tuple(replace(t, parameters=_narrowed(t.parameters, found)) for t in tools)


def spans(question: str) -> tuple[str, ...]:
    """The distinct word spans of `question`: quoted passages, then the rest from short to long."""
    unique: dict[str, None] = {}
    for span in _candidates(question):
        if any(c.isalnum() for c in span):
            unique.setdefault(span)
        if len(unique) >= MAX_SPANS:
            break
    return tuple(unique)


def _candidates(question: str) -> Iterator[str]:
    for match in _QUOTED.finditer(question):
        yield (match[1] or match[2]).strip()
    words = _words(question)
    for length in range(1, MAX_WORDS + 1):
        for first in range(len(words) - length + 1):
            raw = question[words[first][0] : words[first + length - 1][1]]
            yield from _variants(raw, question[words[first + length - 1][1] :])


def _words(question: str) -> list[tuple[int, int]]:
    """Borders of the words; the outer ones of a chunk reach its ends (`/tmp/x` keeps its slash)."""
    words: list[tuple[int, int]] = []
    for chunk in _CHUNK.finditer(question):
        inner = [m.span() for m in _WORD.finditer(question, chunk.start(), chunk.end())]
        if inner:
            inner[0] = (chunk.start(), inner[0][1])
            inner[-1] = (inner[-1][0], chunk.end())
        words += inner
    return words


def _variants(raw: str, after: str) -> Iterator[str]:
    core = raw.lstrip(_LEFT).rstrip(_RIGHT)
    closers = raw[raw.find(core) + len(core) :]
    if closers and core.count(_PAIRS.get(closers[0], "\0")) > core.count(closers[0]):
        core += closers[0]  # "Paris (Texas)" keeps its bracket
    yield core
    goes_on = raw.endswith(".") and after[1:2].islower()
    if core + "." in raw and ("." in core.split(" ")[-1] or goes_on):
        yield core + "."  # an abbreviation, "D.C.", or a full stop that ends no sentence
    for tail in ("'s", "’s"):
        yield core.removesuffix(tail)
    yield core.strip(_SIGNS)


def _narrowed(schema: Any, found: Said) -> Any:
    if not isinstance(schema, dict):
        return schema
    out = {key: _below(key, value, found) for key, value in schema.items()}
    if _LIMITED & schema.keys():
        return out
    kinds = schema.get("type")
    if kinds == "string":
        return _choice(out, found.spans)
    if kinds in ("integer", "number"):
        return _number(out, found.numbers)
    if kinds == "array":
        return _bounded(out, found)
    if isinstance(kinds, list) and "string" in kinds:
        others = [k for k in kinds if k != "string"]
        text = _choice({**out, "type": "string"}, found.spans)
        if not others:
            return text
        shared = {k: out.pop(k) for k in ("title", "description", "default") if k in out}
        branch = {k: v for k, v in text.items() if k not in shared}
        return {**shared, "anyOf": [branch, {**out, "type": others}]}
    return out


def _below(key: str, value: Any, found: Said) -> Any:
    if key in ("properties", "$defs", "definitions") and isinstance(value, dict):
        return {name: _narrowed(child, found) for name, child in value.items()}
    if key in ("anyOf", "oneOf", "prefixItems") and isinstance(value, list):
        return [_narrowed(child, found) for child in value]
    if key in ("items", "additionalProperties"):
        return _narrowed(value, found)
    return value


def _choice(schema: Schema, found: tuple[str, ...]) -> Schema:
    """A string schema as an enumeration of those spans that its length limits admit, and its default."""
    low, high = schema.get("minLength", 0), schema.get("maxLength", float("inf"))
    fitting = [span for span in found if low <= len(span) <= high]
    default = schema.get("default")
    if isinstance(default, str) and default not in fitting:
        fitting.append(default)
    if not any(span in found for span in fitting):
        return schema
    rest = {k: v for k, v in schema.items() if k not in ("minLength", "maxLength")}
    return {**rest, "enum": fitting}


def _number(schema: Schema, found: tuple[Number, ...]) -> Schema:
    """A number schema as an enumeration of the numbers that its limits admit, and its default."""
    fitting = [n for n in found if _admitted(schema, n)]
    default = schema.get("default")
    if fitting and isinstance(default, int | float) and default not in fitting:
        fitting.append(default)
    return {**schema, "enum": fitting} if fitting else schema


def _bounded(schema: Schema, found: Said) -> Schema:
    """A list schema with no more items than the question can say; a small model may not find the end."""
    items = schema.get("items")
    kind = items.get("type") if isinstance(items, dict) else None
    most = {"integer": found.figures, "number": found.figures, "string": found.words}.get(str(kind))
    if not most or most < schema.get("minItems", 0):
        return schema
    return {**schema, "maxItems": min(most, schema.get("maxItems", most))}


def _admitted(schema: Schema, number: Number) -> bool:
    low, high = schema.get("minimum", float("-inf")), schema.get("maximum", float("inf"))
    whole = schema["type"] == "number" or isinstance(number, int)
    return whole and low <= number <= high
