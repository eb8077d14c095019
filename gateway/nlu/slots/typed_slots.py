"""Paths, SQL, addresses and the like belong to the parameters that want their sort, whole. Pure.

The network points at some tokens of them and may be unsure which of them a parameter means; their form is
not unsure. Where a parameter wants one sort and the question says none of it, the parameter keeps what it has,
unless only a path or a statement will do: those are asked for, never made of other words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.parameters import kind_of
from gateway.nlu.slots.slot_types import Thing, for_field, needs_path, sort_of, things, wanted
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.verbatim_spans import Piece, whole

ALIKE, BESIDE = (
    3.0,
    3.0,
)  # log-odds for a thing of the wanted sort, against all else where there is one
FRESH = 0.6  # what such a thing is believed that the network did not point at
TAKEN = 0.05  # probability from which another parameter's thing is not offered afresh

SURE = 0.9  # what is believed of the endings of files
FAINT = 0.1  # below it a parameter has nothing
_NAMED = re.compile(
    r"\b(?:check ?out|switch(?: back)? to|go to|branch(?: called| named)?|against|compare (?:it |this )?(?:to|with))\s+(?!(?:the|a|an|my|branch|in|from|of)\b)(?P<name>[\w./#-]*\w)",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?<![\w*/])\.(?P<ending>[A-Za-z0-9]{1,5})\b|\b(?P<kind>txt|md|py|js|ts|json|csv|xml|ya?ml|toml|html|css|pdf|png|jpe?g|gif|svg|mp[34]|wav|docx?|xlsx?|pptx?|zip|log|sh|rs|go|java|sql)s? files?\b",
    re.IGNORECASE,
)


def placed(reading: Reading, question: str) -> Reading:
    """The reading with things given to the parameters that want their sort."""
    found = tuple(_cued(_placed(f, reading.found, question), question) for f in reading.found)
    return _quoted(replace(reading, found=found), question)


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
            least = FRESH if found.field.required and found.field.several else 0.0
            kept.append(_at(thing.piece, max(least, passage.moved(bonus).chance)))
    if found.field.required:
        kept += _fresh(found, own, kept, all_found)
    best: dict[tuple[int, int], Passage] = {}
    for passage in sorted(kept, key=lambda p: p.chance):
        best[passage.start, passage.end] = passage
    return replace(found, passages=tuple(sorted(best.values(), key=lambda p: p.start)))


def _cued(found: Found, question: str) -> Found:
    """With what a cue says where the network points at nothing: a branch behind "switch to", the endings of files."""
    if not found.field.required or found.field.several or found.options:
        return found
    sorts = wanted(found.field)
    ending = _ENDING.search(question) if "glob" in sorts else None
    best = max(found.passages, key=lambda p: p.chance, default=None)
    if ending and (
        best is None or best.chance < FAINT or ending.start() <= best.start < ending.end()
    ):
        text = f"*.{ending['ending'] or ending['kind']}"
        return replace(found, passages=(Passage(*ending.span(), SURE, value=text, firm=True),))
    if "revision" in sorts and found.said < FAINT and (named := _NAMED.search(question)):
        return replace(found, passages=(Passage(*named.span("name"), FRESH),))
    return found


def _quoted(reading: Reading, question: str) -> Reading:
    """With the only quotation for the only text that is required and that nothing is said for."""
    quotes = [t.piece for t in things(question) if t.sort == "quote"]
    lacking = [i for i, f in enumerate(reading.found) if _lacks(f)]
    if len(quotes) != 1 or len(lacking) != 1:
        return reading
    found = list(reading.found)
    others = [p for i, f in enumerate(found) if i != lacking[0] for p in f.passages]
    if any(quotes[0].meets(*p.span) and p.chance > TAKEN for p in others):
        return reading
    found[lacking[0]] = replace(found[lacking[0]], passages=(_at(quotes[0], FRESH),))
    return replace(reading, found=tuple(found))


def _lacks(found: Found) -> bool:
    plain = kind_of(found.field.schema) == "string" and not wanted(found.field)
    return found.field.required and plain and not found.options and found.said < FAINT


def _fresh(
    found: Found, own: Sequence[Thing], kept: Sequence[Passage], all_found: Sequence[Found]
) -> list[Passage]:
    """What the network did not point at: all of it for a list, else only if there is nothing better."""
    if not found.field.several and any(p.chance > FRESH for p in kept):
        return []
    lacks = not kept  # then it comes before what may be left out
    rivals = [f for f in all_found if f is not found and (f.field.required or not lacks)]
    free = [
        t
        for t in own
        if not any(t.piece.meets(p.start, p.end) for p in kept)
        and not any(_takes(other, t) for other in rivals)
    ]
    return [_at(t.piece, SURE if lacks and len(free) == 1 else FRESH) for t in free]


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
