"""Codes that a parameter shows or prescribes: "e.g. H-07", a `pattern`. What is shaped alike is its value. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from gateway.nlu.parameters import Field, kind_of, prescribed
from gateway.nlu.tagged_spans import Found, Passage, Reading

ALIKE, BESIDE = (
    3.0,
    3.0,
)  # log-odds for a code of the parameter's own kind, against all else where there is one
FRESH = 0.6  # what such a code is believed that the network did not point at
OWN = 1.5  # log-odds for a tool whose code the question names
# Letters and then a number: "H-07", "L5521", "ER_2208"; the letters say whose it is.
_CODE = re.compile(
    r"(?<![\w.@/#-])([A-Za-z]{1,6})([-_]?)\d{2,}(?:[-_]?[A-Za-z\d]+)*(?![\w@/]|\.\w)"
)
_STANDARD = re.compile(r"\b(?:ISO|RFC|UTF|SHA|MD|UTC|GMT|HTTP|IPv|H)[\s-]?$", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;!?()\"“”]+")


def shaped(reading: Reading, question: str) -> Reading:
    """The reading with codes given to the parameters that show one of their kind."""
    found = tuple(_shaped(f, question) for f in reading.found)
    named = any(a is not b for a, b in zip(found, reading.found, strict=True))
    return replace(reading, found=found, fit=reading.fit + OWN * named)


def _shaped(found: Found, question: str) -> Found:
    codes = [Passage(a, b, FRESH) for a, b in codes_for(found.field, question)]
    if not codes:
        return found
    kept = [p.moved(ALIKE if any(p.meets(c) for c in codes) else -BESIDE) for p in found.passages]
    new = [c for c in codes if not any(c.meets(p) for p in found.passages)]
    if found.field.several or len(codes) == 1:
        kept += new
    return replace(found, passages=tuple(sorted(kept, key=lambda p: p.start)))


def codes_for(field: Field, question: str) -> Iterator[tuple[int, int]]:
    """Where the question names codes like those that a text parameter shows or prescribes."""
    if field.options or kind_of(field.schema) not in ("string", "array"):
        return
    known = {(m[1].lower(), m[2]) for text in _shown(field.schema) for m in _CODE.finditer(text)}
    if known:
        for match in _CODE.finditer(question):
            if (match[1].lower(), match[2]) in known and not _STANDARD.search(
                question[: match.end(1)]
            ):
                yield match.span()
    elif pattern := _pattern(field.schema):
        for word in _WORD.finditer(question):
            for text in (word.group(), word.group().rstrip(".:'").removesuffix("'s")):
                if prescribed(pattern, text):
                    yield word.start(), word.start() + len(text)
                    break


def _pattern(schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The schema with the pattern of a text with figures; others are what any word may have."""
    items = schema.get("items")
    own = schema if "pattern" in schema else items
    given = own.get("pattern") if isinstance(own, Mapping) else None
    return {"pattern": f"^(?:{given})$"} if re.search(r"\\d|0-9", str(given)) else None


def _shown(schema: Mapping[str, Any]) -> Sequence[str]:
    items = schema.get("items")
    inner = items if isinstance(items, Mapping) else {}
    shown = [*_list(schema.get("examples")), *_list(inner.get("examples"))]
    return [str(t) for t in (schema.get("description", ""), inner.get("description", ""), *shown)]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
