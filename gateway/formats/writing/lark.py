"""Pieces of llguidance's Lark dialect, as expressions that need no rule of their own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

XG = {"item_separator": ", ", "key_separator": ": ", "whitespace_flexible": False, "lenient": True}
ANY_OBJECT: dict[str, Any] = {"type": "object"}
ANY_TEXT = r"/(.|\n)*/"
Schema = Mapping[str, Any]


def literal(text: str) -> str:
    """Exactly `text`; nothing for the empty text."""
    return json.dumps(text, ensure_ascii=False) if text else ""


def layout(text: str, tokens: str) -> str:
    """Exactly `text`, its parts that match the pattern `tokens` as control tokens."""
    parts = re.split(f"({tokens})", text)
    # Only names in angle brackets can be written as tokens; others are tried as text.
    return " ".join(
        part if i % 2 and part.startswith("<") else literal(part)
        for i, part in enumerate(parts)
        if part
    )


def by_schema(schema: Any, root: Schema | None = None) -> str:
    """JSON that satisfies `schema`; definitions that it refers to come from `root`."""
    if not isinstance(schema, dict):
        schema = {}
    shared = {k: root[k] for k in ("$defs", "definitions") if root and k in root}
    return f"%json {json.dumps({**closed({**shared, **schema}), 'x-guidance': XG})}"


_OPEN = frozenset({"additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf", "$ref"})


def closed(schema: Any) -> Any:
    """The schema without room for keys that it does not name, where it names any.

    JSON Schema allows further keys by default; a model that may write them invents arguments.
    """
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    literal = ("enum", "const", "default", "required", "examples")
    maps = ("properties", "$defs", "definitions")
    shut = {
        key: value
        if key in literal
        else {name: closed(part) for name, part in value.items()}
        if key in maps and isinstance(value, dict)
        else closed(value)
        for key, value in schema.items()
    }
    if "properties" in schema and not _OPEN & schema.keys():
        shut["additionalProperties"] = False
    return shut


def regex(pattern: str) -> str:
    """Text that matches `pattern`."""
    return "/" + pattern.replace("/", "\\/") + "/"


@dataclass(frozen=True)
class Until:
    """Any text up to and including `end`, as an expression for the grammar of one tool.

    A control token ends a pattern by itself. Before plain text the pattern has to be lazy, which only a
    rule of its own can be: `expression` names it, and `rules` go behind the tool's expression.
    """

    end: str
    tokens: str
    tool: str

    @property
    def is_token(self) -> bool:
        """Whether `end` is a control token that the grammar can name."""
        return self.end.startswith("<") and re.fullmatch(self.tokens, self.end) is not None

    @property
    def expression(self) -> str:
        """What to write where the text stands."""
        return f"{ANY_TEXT} {self.end}" if self.is_token else self._name

    @property
    def rules(self) -> str:
        """What to write behind the whole expression."""
        if self.is_token:
            return ""
        return f"\n{self._name}[suffix={literal(self.end)}]: {ANY_TEXT}"

    @property
    def _name(self) -> str:
        # Rule names are shared by all tools of a grammar.
        return f"text_{sha256(self.tool.encode()).hexdigest()[:12]}"


def members(
    schema: Schema, write: Callable[[str, Any], str], separator: str, limit: int = 24
) -> str | None:
    """The properties of an object schema in order, optional ones optional, `separator` between them.

    None when there are too many optional ones before the first required one, which needs an
    expression for each of them to be the first.
    """
    required = schema.get("required", ())
    known = schema.get("properties", {})
    if not isinstance(known, dict) or not isinstance(required, list | tuple):
        return None
    items = [(write(name, part), name in required) for name, part in known.items()]
    leading = next((i for i, (_, needed) in enumerate(items) if needed), len(items))
    if separator and leading > limit:
        return None
    return _sequence(items, literal(separator))


def _sequence(items: Sequence[tuple[str, bool]], separator: str) -> str:
    def after(rest: Sequence[tuple[str, bool]]) -> str:
        return " ".join(
            f"{separator} {item}" if needed else f"({separator} {item})?" for item, needed in rest
        )

    if not separator:
        return after(items)
    firsts: list[str] = []
    for i, (item, needed) in enumerate(items):
        firsts.append(f"({item} {after(items[i + 1 :])})")
        if needed:
            return "(" + " | ".join(firsts) + ")"
    return "(" + " | ".join(firsts) + ")?" if firsts else ""
