"""Lists that a question says: "H-01, H-02 and H-06", "14 and 13 kg". Pure.

The network often points at one item only. What is joined to it and looks like it belongs to the list.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from gateway.nlu.parameters import Field, kind_of
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.dates.dates_and_times import SAID_DATES

_AND = r"\s*(?:,\s*(?:and|plus|then)\s|,|\s(?:and|plus|then|as well as)\s|&)\s*"
_UNIT = r"(?:\s?(?:%|(?!and\b|plus\b|then\b|or\b)[a-zA-Z]{1,10}\b))?"
_NUMBER = r"-?\d+(?:,\d{3})*(?:\.\d+)?(?![\w.-]*\d)"
_CODE = r"(?=[\w@.+#/-]*[\d@])[\w@.+#/-]*[\w]"
_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’.-]*)*"
_WORDS = r"[a-z][\w-]*(?: [a-z][\w-]*)?"
_ENDS = re.compile(r"(?:\s|,|\band\b|\bplus\b|&)+$")
_END = r"(?=\s*(?:[.,;!?)]|$))"


def listed(reading: Reading, question: str) -> Reading:
    """The reading with the passages of lists taken as far as the list goes."""
    found = tuple(_whole(f, question) if f.field.several else f for f in reading.found)
    return replace(reading, found=found)


def _whole(found: Found, question: str) -> Found:
    wide = [_widened(p, found.field, question) for p in found.passages]
    kept: list[Passage] = []
    for passage in sorted(wide, key=lambda p: (-p.chance, p.start)):
        if not any(passage.meets(other) for other in kept):
            kept.append(passage)
    return replace(found, passages=tuple(sorted(kept, key=lambda p: p.start)))


def _widened(passage: Passage, field: Field, question: str) -> Passage:
    text = _ENDS.sub("", question[passage.start : passage.end])
    passage = replace(passage, end=passage.start + len(text))
    for item in _shapes(field):
        # "[" and quotes have their own borders; a list that is one already grows from its last item.
        if re.search(rf"(?:^|{_AND}){item}{_UNIT if item == _NUMBER else ''}$", text):
            return _grown(passage, item, question)
    return passage


def _grown(passage: Passage, item: str, question: str) -> Passage:
    unit = _UNIT if item == _NUMBER else ""
    if item == _WORDS:  # "wax and underbody.": words are no list but at the end of what is said
        more = re.compile(rf"(?:\s*,\s*{item})*\s*,?\s+(?:and|&|plus)\s+{item}{_END}")
        tail = more.match(question, passage.end)
        return replace(passage, end=tail.end()) if tail else passage
    for dated in (m for pattern in SAID_DATES for m in pattern.finditer(question)):
        if not dated.start() < passage.end or not passage.start < dated.end():
            question = (
                question[: dated.start()] + "_" * len(dated.group()) + question[dated.end() :]
            )
    tail = re.compile(rf"{unit}(?:{_AND}{item}{unit})+").match(question, passage.end)
    end = tail.end() if tail else passage.end
    heads = re.finditer(rf"(?<!\w){item}{unit}(?:{_AND}{item}{unit})+", question)
    start = next((m.start() for m in heads if m.start() < passage.start < m.end()), passage.start)
    return replace(passage, start=start, end=end)


def _shapes(field: Field) -> tuple[str, ...]:
    items = field.schema.get("items")
    kind = kind_of(items) if isinstance(items, Mapping) else ""
    return (_NUMBER,) if kind in ("integer", "number") else (_CODE, _NAME, _WORDS)
