"""Paths, SQL, addresses and the like belong to the parameters that want their sort, whole. Pure.

The network points at some tokens of them and may be unsure which of them a parameter means; their form is
not unsure. Where a parameter wants one sort and the question says none of it, the parameter keeps what it has,
unless only a path or a statement will do: those are asked for, never made of other words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gateway.reader.found import Found, Passage, Reading
from gateway.reader.pieces import Piece, whole
from gateway.reader.wants import Thing, for_field, needs_path, sort_of, things, wanted

ALIKE, BESIDE = (
    3.0,
    3.0,
)  # log-odds for a thing of the wanted sort, against all else where there is one
FRESH = 0.6  # what such a thing is believed that the network did not point at
TAKEN = 0.05  # probability from which another parameter's thing is not offered afresh


def placed(reading: Reading, question: str) -> Reading:
    """The reading with things given to the parameters that want their sort."""
    if not any(wanted(f.field) for f in reading.found):
        return reading
    found = tuple(_placed(f, reading.found, question) for f in reading.found)
    return replace(reading, found=found)


def _placed(found: Found, all_found: Sequence[Found], question: str) -> Found:
    if found.options:
        return found
    own = list(for_field(found.field, question))
    if not own:
        return _only_wanted(found, question)
    kept: list[Passage] = []
    for passage in found.passages:
        thing = next((t for t in own if t.piece.meets(passage.start, passage.end)), None)
        if thing is None:
            kept.append(passage.moved(-BESIDE))
        else:
            bonus = ALIKE if found.field.required else 0.0
            kept.append(_at(thing.piece, passage.moved(bonus).chance))
    if found.field.required:
        kept += _fresh(found, own, kept, all_found)
    best: dict[tuple[int, int], Passage] = {}
    for passage in sorted(kept, key=lambda p: p.chance):
        best[passage.start, passage.end] = passage
    return replace(found, passages=tuple(sorted(best.values(), key=lambda p: p.start)))


def _fresh(
    found: Found, own: Sequence[Thing], kept: Sequence[Passage], all_found: Sequence[Found]
) -> list[Passage]:
    """What the network did not point at: all of it for a list, else only if there is nothing better."""
    if not found.field.several and any(p.chance > FRESH for p in kept):
        return []
    free = [
        t
        for t in own
        if not any(t.piece.meets(p.start, p.end) for p in kept)
        and not any(_takes(other, t) for other in all_found if other is not found)
    ]
    return [_at(t.piece, FRESH) for t in free]


def _takes(found: Found, thing: Thing) -> bool:
    """Whether another parameter that wants the sort is pointed at it."""
    return thing.sort in wanted(found.field) and any(
        thing.piece.meets(p.start, p.end) and p.chance > TAKEN for p in found.passages
    )


def _only_wanted(found: Found, question: str) -> Found:
    """Without words for what only a path or a statement can be."""
    sorts = wanted(found.field)
    if sorts == {"sql"}:
        return replace(found, passages=())
    if not needs_path(found.field):
        return found
    kept = tuple(p for p in found.passages if _path_like(p, question))
    return replace(found, passages=kept)


def _path_like(passage: Passage, question: str) -> bool:
    piece = whole(passage.start, passage.end, question)
    return piece is not None and piece.kind in ("path", "code", "quote", "revision", "glob")


def _at(piece: Piece, chance: float) -> Passage:
    return Passage(piece.start, piece.end, chance)


def said_sorts(question: str) -> frozenset[str]:
    """The sorts of things that a question says."""
    return frozenset(
        sort_of(t.piece.kind, question[t.piece.start : t.piece.end]) for t in things(question)
    )
