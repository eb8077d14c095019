"""How many calls a question asks for, and whose value is whose. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from gateway.nlu.slots.enum_values import in_order
from gateway.nlu.tagged_spans import Found, Passage, Reading

SURE = 0.6  # probability from which one more passage is one more call
ALSO = 0.25  # and from which it is one call's value, when another parameter says how many there are
MOST_CALLS = 8
_JOINT = re.compile(r"\b(?:and|or|also|then|plus|versus|vs|as well as)\b|[,;&/.]")
_STOP = re.compile(
    r"(?:[a-z)\d][?!]|[a-z]{3}\.|[)\d]\.)\s+(?!(?i:also|and|then|plus|next|finally|same|do the same)\b)[A-Za-z]"
)


def calls_said(reading: Reading, question: str) -> int:
    """How many calls the question asks for: as many as a parameter has sure passages in a row."""
    rows = [
        _in_a_row(_said(found, question), question)
        for found in reading.found
        if not found.field.several
    ]
    count = min(max(map(len, rows), default=1) or 1, MOST_CALLS)
    most = [row for row in rows if len(row) == count]
    shared = any(len(row) == 1 for row in rows)
    return 1 if shared and all(_in_sentences(row, question) for row in most) else count


def _said(found: Found, question: str) -> list[Passage]:
    if found.options:
        first = dict(reversed(in_order(found, question)))
        return sorted(first.values(), key=lambda p: p.start)
    return [p for p in found.passages if p.chance > SURE]


def _in_sentences(passages: Sequence[Passage], question: str) -> bool:
    """Whether they stand in sentences of their own: what is told first is not asked for twice."""
    return any(
        _STOP.search(question, max(0, a.end - 3), b.start + 1) for a, b in pairwise(passages)
    )


def _in_a_row(passages: Sequence[Passage], question: str) -> Sequence[Passage]:
    """The passages, if something joins each with the next."""
    pairs = pairwise(passages)
    joined = all(_JOINT.search(question[a.end : b.start].lower()) for a, b in pairs)
    return passages if joined else passages[:1]


def spread(passages: Sequence[Passage], count: int) -> list[Passage]:
    """The likeliest passage for each of `count` calls, in the order of the question; or none."""
    able = sorted((p for p in passages if p.chance > ALSO), key=lambda p: -p.chance)[:count]
    return sorted(able, key=lambda p: p.start) if len(able) == count else []
