"""Which of the zones that a question says is whose: where a time is told, and where it is wanted. Pure.

Of two zone parameters the first is the one of the clock time: "3 pm in London" is London's, wherever London
stands. A zone that could be several, or a place that nobody knows, is nobody's, so that it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.parameters import Field, spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.dates.dates_and_times import SAID_DATES, moments
from gateway.nlu.values.dates.time_zones import Where, own_in, own_zone, wants_zone, zones_in

SURE = 0.9  # what is believed of a zone that can only be this parameter's
OWN = "own"  # in the place of a zone: that of the user
STRANGE = 0.5  # from which a name that is no zone is a place that nobody knows
_FROM = re.compile(r"\b(?:from|out of)\s+(?:the\s+)?$", re.IGNORECASE)
_SOURCES = frozenset(re.findall(r"\w+", "source from origin src start departure local"))


def zoned(reading: Reading, question: str) -> Reading:
    """The reading with zones, and nothing else, for the parameters that want them."""
    at = [i for i, f in enumerate(reading.found) if is_zone(f.field)]
    if not at:
        return reading
    found = list(reading.found)
    said = zones_in(question)
    if len(at) == 2 and any(_is_source(found[i].field) for i in at):
        shares = _roles([found[i] for i in at], said, question)
    else:
        shares = [_pointed(found[i], said, single=len(at) == 1) for i in at]
    for i, share in zip(at, shares, strict=True):
        found[i] = _at_home(replace(found[i], passages=share), found[i], said, question)
    return replace(reading, found=tuple(found))


def is_zone(field: Field) -> bool:
    """Whether a parameter is one IANA time zone."""
    return not field.options and not field.several and wants_zone(spaced(field.name), field.schema)


def _is_source(field: Field) -> bool:
    return bool(_SOURCES & set(spaced(field.path[-1]).lower().split()))


def _pointed(found: Found, said: Sequence[Where], single: bool) -> tuple[Passage, ...]:
    """The zones that the network points at; if it points at none, all of them for the only parameter."""
    own = [
        (where, max(p.chance for p in near))
        for where in said
        if (near := [p for p in found.passages if where.meets(p.start, p.end)])
    ]
    if not own and single:
        own = [(where, SURE) for where in said]
    most = max((chance for _, chance in own), default=0.0)
    # A name in a row is as sure as its neighbour: "Tokyo and Sydney".
    return tuple(
        Passage(w.start, w.end, max(c, most * 0.9, 0.6), value=w.zone) for w, c in own if w.zone
    )


def _roles(
    found: Sequence[Found], said: Sequence[Where], question: str
) -> list[tuple[Passage, ...]]:
    """The passages of the two parameters, in their order."""
    flip = not _is_source(found[0].field)
    source, targets = _told(said, question)
    if source is None and not targets and len(said) == 1:
        chances = [max((p.chance for p in f.passages), default=0.0) for f in found]
        only = 0 if chances[0] >= chances[1] else 1
        return [_sure(said) if i == only else () for i in range(2)]
    both = [_sure([source] if source else []), _sure(targets)]
    return both[::-1] if flip else both


def _told(said: Sequence[Where], question: str) -> tuple[Where | None, list[Where]]:
    """The zone in which a time is told, and those in which it is wanted."""
    own = own_in(question)
    everywhere = [*said, Where(*own, OWN)] if own else list(said)
    source = next((w for w in everywhere if _FROM.search(question[: w.start])), None)
    if source is None and (clocks := clocks_in(question)):
        source = min(everywhere, key=lambda w: min(_apart(w, c) for c in clocks), default=None)
    if source is None and len(everywhere) > 1:
        source = everywhere[0]
    rest = [w for w in everywhere if w is not source and w.zone != OWN]
    return (None if source is not None and source.zone == OWN else source), rest


def _apart(where: Where, clock: tuple[int, int]) -> int:
    """How far a zone stands from a time; what follows it counts as nearer than what goes before."""
    if where.start >= clock[1]:
        return where.start - clock[1]
    return clock[0] - where.end + 3


def _sure(said: Sequence[Where]) -> tuple[Passage, ...]:
    return tuple(Passage(w.start, w.end, SURE, value=w.zone) for w in said if w.zone)


def clocks_in(question: str) -> list[tuple[int, int]]:
    """Where the question says a time of day."""
    spans = sorted({m.span() for pattern in SAID_DATES[1:] for m in pattern.finditer(question)})
    return [(a, b) for a, b in spans if any(":" in m for m in moments(question[a:b]))]


def _at_home(found: Found, before: Found, said: Sequence[Where], question: str) -> Found:
    """With the user's own zone for what nobody said, where the parameter tells it and no place is unknown."""
    if found.passages or not (zone := own_zone(found.field.schema)):
        return found
    strange = any(
        p.chance >= STRANGE
        and not any(w.meets(p.start, p.end) for w in said)
        and own_in(question[p.start : p.end]) is None
        and question[p.start : p.start + 1].isupper()
        for p in before.passages
    )
    if strange or not all(w.zone for w in said):
        return found
    field = replace(found.field, schema={**found.field.schema, "default": zone})
    return replace(found, field=field)
