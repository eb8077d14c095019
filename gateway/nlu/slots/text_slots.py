"""Free texts that a question announces go to the parameters that are texts, whole. Pure.

"a note that says buy milk and eggs", "with message Fix the login", "report that the printer on floor 3 is
jammed": the network may point at a word of them or at half. What stands within a text is nobody else's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.parameters import ITEM, Field, kind_of, spaced, wants_iso
from gateway.nlu.slots.slot_types import things, wanted
from gateway.nlu.slots.text_cues import NAME, Others, Told, announced
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.verbatim_spans import Piece, whole

SURE = 0.9  # what is believed of a text behind its cue
POINTED = 0.15  # probability from which the network points at a text
OWNED = 0.6  # and from which words are another parameter's
_SAME = "message messages msg text content contents body note notes comment comments words sentence"
_TEXTS = frozenset(
    re.findall(
        r"\w+",
        f"{_SAME} insight insights observation observations description summary caption reason prompt reply answer task todo reminder"
        " thought statement feedback problem issue details fact facts memo question subject title status announcement",
    )
)
_NAMES = frozenset("id ids code key number no uuid slug ref reference".split())  # noqa: SIM905 - words
_TITLES = frozenset(("title", "subject", "name", "caption"))
_ALIKE = frozenset(_SAME.split())


def is_text(field: Field) -> bool:
    """Whether a parameter is a free text, by its name; or a list of such."""
    free = kind_of(field.schema) in ("string", "array") and not field.options and not wanted(field)
    words = _words(field)
    return free and bool(_TEXTS & words) and not _NAMES & words


def _words(field: Field) -> set[str]:
    last = next((part for part in reversed(field.path) if part != ITEM), "")
    return set(spaced(last).lower().split())


def told(reading: Reading, question: str) -> Reading:
    """The reading with announced texts taken to their end, and nothing of them for others."""
    at = [i for i, f in enumerate(reading.found) if is_text(f.field)]
    texts = announced(question, _others(reading, question)) if at else []
    called = any(_is_called(NAME, reading.found[i].field) for i in at)
    texts = [t for t in texts if called or t.noun != NAME]
    if not texts:
        return reading
    found, taken = list(reading.found), list[Told]()
    for i in sorted(at, key=lambda i: not found[i].field.required):
        free = [t for t in texts if t.noun or t not in taken]
        if (text := _own(found[i], free, len(at) == 1, question)) is not None:
            found[i] = replace(found[i], passages=_passages(found[i], text, question))
            taken.append(text)
    for i in at:  # what somebody else's text says is no further text
        if not found[i].field.required and not any(p.firm for p in found[i].passages):
            inside = [
                p for p in found[i].passages if any(t.start <= p.start < t.end for t in taken)
            ]
            kept = tuple(p for p in found[i].passages if p not in inside)
            found[i] = replace(found[i], passages=kept)
    for i in set(range(len(found))) - set(at):
        found[i] = _outside(found[i], [t for t in taken if t.way == "word"])
    return replace(reading, found=tuple(found))


def _others(reading: Reading, question: str) -> Others:
    """What belongs to the parameters that are no texts."""
    rest = [f for f in reading.found if not is_text(f.field)]
    sorts = frozenset(sort for f in rest for sort in wanted(f.field)) - {"code", "clock"}
    own = (t.piece.outer[0] for t in things(question) if t.sort in sorts)
    firm = (
        p.start
        for f in rest
        for p in f.passages
        if p.firm or (wants_iso(f.field.schema) and p.chance >= OWNED)
    )
    surest = (p.start for f in rest for p in f.passages if p.chance >= OWNED)
    names = (spaced(f.field.path[-1]).lower() for f in rest if f.field.path[-1] != ITEM)
    return Others((*own, *firm), tuple(surest), tuple(names))


def _passages(found: Found, text: Told, question: str) -> tuple[Passage, ...]:
    chance = max(SURE, found.said)
    spans = text.spans if found.field.several else text.spans[:1]
    return tuple(Passage(a, b, chance, value=question[a:b], firm=True) for a, b in spans)


def _outside(found: Found, texts: Sequence[Told]) -> Found:
    """Without what stands in a text, where it says something elsewhere as well."""
    out = [p for p in found.passages if not any(t.start <= p.start < t.end for t in texts)]
    return replace(found, passages=tuple(out)) if out else found


def _own(found: Found, texts: Sequence[Told], alone: bool, question: str) -> Told | None:
    """The text that is called like the parameter, the one that the network points into, or the only one."""
    named = [t for t in texts if t.noun and _is_called(t.noun, found.field)]
    best = max(found.passages, key=lambda p: p.chance, default=None)
    pointed = best is not None and best.chance >= POINTED
    if best is not None and best.firm:
        return None
    if best is not None and pointed and (quote := _quote(best, question)):
        return next((t for t in texts if quote.span in t.spans), None)
    if len(named) == 1 and not alone:
        return named[0]
    if best is None or not pointed:
        only = len(texts) == 1 and found.field.required
        return texts[-1] if only and (alone or not texts[0].noun) else None
    near = [t for t in texts if _points(best, t) and (not t.noun or alone or t in named)]
    return max(near, key=lambda t: t.start, default=None)


def _points(passage: Passage, text: Told) -> bool:
    if text.way == "verb":
        return passage.start == text.start
    inside = text.start <= passage.start < text.end
    return inside or passage.start <= text.start < passage.end


def _is_called(noun: str, field: Field) -> bool:
    words = _words(field)
    if noun == NAME:
        return bool(words & _TITLES)
    return noun in words or (noun in _ALIKE and bool(words & _ALIKE))


def _quote(passage: Passage, question: str) -> Piece | None:
    piece = whole(passage.start, passage.end, question)
    return piece if piece is not None and piece.kind == "quote" else None
