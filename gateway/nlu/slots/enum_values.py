"""An option that stands in the question letter by letter is the one that is meant. Pure."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from gateway.nlu.parameters import spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading

LITERAL = 4.0  # log-odds
NAMED = 1.0  # log-odds for a tool one of whose options is spelled out
MEANT = 0.15  # the share of the likeliest one's probability from which an option that is spelled out is meant as well
MOST = 8  # places of one option
SPELLED = 0.7  # what an item is believed that is spelled out
_EMPTY = frozenset("on off in to no yes all any other none up it".split())  # noqa: SIM905 - a list of words reads as text

_ALL = frozenset("all any both everything".split())  # noqa: SIM905 - a list of words reads as text
_SIGNS = {"+": "(?:plus|positive|pos)", "-": "(?:minus|negative|neg)"}  # of "A+", "AB-"


def spelled(reading: Reading, question: str) -> Reading:
    """The reading with the options that are spelled out in the question made likelier, and with it the tool."""
    found = tuple(
        _items(f, question) if f.field.several else _leaning(f, question) for f in reading.found
    )
    named = any(a is not b for a, b in zip(found, reading.found, strict=True))
    return replace(reading, found=found, fit=reading.fit + NAMED * named)


def widest(reading: Reading) -> Reading:
    """The reading with "all" for what has to be chosen and nobody said; for tools that only read."""
    return replace(reading, found=tuple(map(_widest, reading.found)))


def _widest(found: Found) -> Found:
    all_of = [at for at, o in enumerate(found.field.options, 1) if str(o).lower() in _ALL]
    unsaid = bool(found.options) and found.options[0] > max(found.options[1:], default=0.0)
    if not (found.field.required and unsaid and len(all_of) == 1):
        return found
    return replace(found, options=tuple(float(at == all_of[0]) for at in range(len(found.options))))


def _leaning(found: Found, question: str) -> Found:
    texts = [v if isinstance(v, str) else "" for v in found.field.options]
    there = [at for at, text in enumerate(texts, 1) if _places(text, question)]
    if len(there) != 1 or len(found.options) <= there[0]:
        return found
    return replace(found, options=_raised(found.options, there[0]))


def _items(found: Found, question: str) -> Found:
    """A list with the items that are spelled out, if they are of an enumeration."""
    items = found.field.schema.get("items")
    listed = items.get("enum") if isinstance(items, Mapping) else None
    texts = [v for v in listed if isinstance(v, str)] if isinstance(listed, list) else []
    places = [Passage(*place, SPELLED) for text in texts for place in _places(text, question)[:1]]
    new = [p for p in places if not any(p.meets(q) for q in found.passages if q.chance > SPELLED)]
    if not new:
        return found
    kept = [p for p in found.passages if not any(p.meets(q) for q in new)]
    return replace(found, passages=tuple(sorted((*kept, *new), key=lambda p: p.start)))


def option_of(text: str, options: Sequence[Any]) -> str | None:
    """The option that a text spells out."""
    said = text.strip()
    return next(
        (o for o in options if isinstance(o, str) and (0, len(said)) in _places(o, said)), None
    )


def in_order(found: Found, question: str) -> list[tuple[Any, Passage]]:
    """The options that are spelled out and likely enough, with where, in the order of the question."""
    if found.said < 0.5:
        return []
    least = MEANT * max(found.options[1:], default=0.0)
    said: list[tuple[Any, Passage]] = []
    pairs = zip(found.field.options, found.options[1:], strict=False)
    likely = [(o, c) for o, c in pairs if isinstance(o, str) and c >= least]
    for option, chance in sorted(likely, key=lambda pair: -len(pair[0])):  # "dark red" before "red"
        places = (Passage(*place, chance) for place in _places(option, question)[:MOST])
        said += [(option, p) for p in places if not any(p.meets(q) for _, q in said)]
    return sorted(said, key=lambda pair: pair[1].start)


def _raised(chances: Sequence[float], at: int) -> tuple[float, ...]:
    weights = [c * math.exp(LITERAL) if i == at else c for i, c in enumerate(chances)]
    total = sum(weights) or 1.0
    return tuple(w / total for w in weights)


def _places(option: str, question: str) -> list[tuple[int, int]]:
    """Where an option stands in the question, one or many of it."""
    if not option or option.lower() in _EMPTY or (len(option) == 1 and option.isalpha()):
        return []
    forms = {re.escape(option), re.escape(spaced(option))}
    if option[-1] in _SIGNS and option[0].isalnum():
        forms.add(rf"{re.escape(option[:-1])}[\s-]?{_SIGNS[option[-1]]}\b")
    elif len(option) > 3 and option[-1].isalpha():
        forms |= {form.removesuffix("s") for form in forms} | {form + "s" for form in forms}
    pattern = rf"(?<![\w+-])(?:{'|'.join(sorted(forms, key=len, reverse=True))})(?![\w+-])"
    return [m.span() for m in re.finditer(pattern, question, re.IGNORECASE)]
