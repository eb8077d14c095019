"""How much of what a question says a tool has a place for: of two that sound alike, the one that takes it all. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gateway.nlu.slots.span_expansion import JOINED, numbers_in
from gateway.nlu.slots.values import lacking
from gateway.nlu.tagged_spans import Passage, Reading
from gateway.nlu.values.dates.dates_and_times import SAID_DATES
from gateway.nlu.values.verbatim_spans import pieces

HOMELESS = 0.7  # log-odds that a figure costs which the tool has no place for and another one has
SPEECHLESS = 1.5  # that a tool without parameters costs where another one takes all that is said
LACKING = 0.7  # and a required value that is not said, where another tool lacks none
OWN = 0.3  # probability from which a passage is a parameter's
SURE, CLOSE = (
    0.8,
    1.0,
)  # probability from which words surely are; log-odds of tools that are as good
NEAR = 4.0  # log-odds: tools further behind do not count


def covering(
    readings: Sequence[Reading], fit: Mapping[str, float], question: str
) -> dict[str, float]:
    """What to add to each tool's fit; nothing to the best of those that are near the first."""
    things = list(_things(question))
    first = max(fit.values(), default=0.0)
    spoken = [r for r in readings if fit[r.tool] > first - CLOSE and _is_spoken(r)]
    cost = {r.tool: HOMELESS * _homeless(r, things) + LACKING * len(lacking(r)) for r in readings}
    for reading in readings:
        if spoken and not reading.found:
            cost[reading.tool] += SPEECHLESS
    least = min((cost[r.tool] for r in readings if fit[r.tool] > first - NEAR), default=0.0)
    return {tool: fit[tool] + min(0.0, least - c) for tool, c in cost.items()}


def _is_spoken(reading: Reading) -> bool:
    """Whether everything that a tool requires is surely said, so that a tool without parameters says less."""
    required = [f for f in reading.found if f.field.required]
    return bool(required) and all(f.said >= SURE for f in required)


def _homeless(reading: Reading, things: Sequence[Passage]) -> int:
    own = [p for f in reading.found for p in f.passages if p.chance >= OWN]
    return sum(not any(thing.meets(p) for p in own) for thing in things)


def _things(question: str) -> Iterator[Passage]:
    """Dates, times, codes, addresses and numbers, none within another."""
    spans = [m.span() for pattern in (*SAID_DATES, JOINED) for m in pattern.finditer(question)]
    spans += [piece.outer for piece in pieces(question) if piece.kind not in ("quote", "code")]
    until = 0
    for start, end in sorted((*spans, *numbers_in(question)), key=lambda s: (s[0], -s[1])):
        if start >= until:
            until = end
            yield Passage(start, end, 1.0)
