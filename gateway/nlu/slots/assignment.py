"""Which words are whose: no two parameters of a call are said by the same words.

Every parameter has its likely passages; the best assignment of one passage to each is sought by
taking the likeliest first and then exchanging while that helps. What is left over stays with those
that it may be a further value of. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import log

from gateway.nlu.tagged_spans import Found, Passage, Reading

IN_ORDER = 1.0  # log-odds
# Probability from which words may be those of two required parameters: a number, as of a square's sides, and a text.
LIKELY, CERTAIN = 0.5, 0.6
FAINT = 0.15  # probability below which an optional parameter takes no words from others


def assigned(reading: Reading) -> Reading:
    """The reading with every passage left only to the parameters that may keep it."""
    spoken = [at for at, found in enumerate(reading.found) if found.passages]
    owned = _exchanged(reading.found, _greedy(reading.found, spoken))
    found = list(reading.found)
    for at in spoken:
        kept = tuple(p for p in found[at].passages if _keeps(p, at, owned, reading.found))
        found[at] = replace(found[at], passages=kept or _best(found[at], owned))
    return replace(reading, found=tuple(found))


def _greedy(found: Sequence[Found], spoken: Sequence[int]) -> dict[int, Passage]:
    owned: dict[int, Passage] = {}
    pairs = sorted(
        ((p, at) for at in spoken for p in found[at].passages if _may_own(p, found[at])),
        key=lambda pair: -pair[0].chance,
    )
    for passage, at in pairs:
        if at not in owned and not any(passage.meets(other) for other in owned.values()):
            owned[at] = passage
    return owned


def _may_own(passage: Passage, found: Found) -> bool:
    """Whether it is likely enough to be kept from others; a required value has to be somewhere."""
    return found.field.required or passage.chance >= FAINT


def _exchanged(found: Sequence[Found], owned: Mapping[int, Passage]) -> dict[int, Passage]:
    best = dict(owned)
    for _ in range(len(best)):
        changed = False
        for one, other in combinations(best, 2):
            mine, its = _like(found[one], best[other]), _like(found[other], best[one])
            if mine is None or its is None:
                continue
            now = log(best[one].chance) + log(best[other].chance) + _ordered(one, other, best)
            then = log(mine.chance) + log(its.chance) + _ordered(other, one, best)
            if then > now:
                best[one], best[other] = mine, its
                changed = True
        if not changed:
            break
    return best


def _ordered(first: int, second: int, owned: Mapping[int, Passage]) -> float:
    """What speaks for values said in the order in which the parameters are declared."""
    return IN_ORDER if (first < second) == (owned[first].start < owned[second].start) else 0.0


def _like(found: Found, passage: Passage) -> Passage | None:
    """The passage of a parameter that shares words with another one's."""
    return next((p for p in found.passages if p.meets(passage)), None)


def _keeps(passage: Passage, at: int, owned: Mapping[int, Passage], found: Sequence[Found]) -> bool:
    """Whether it is the parameter's own, or left over and nobody else's more than its."""
    if owned.get(at) == passage:
        return True
    rivals = [p for i, f in enumerate(found) if i != at for p in f.passages if p.meets(passage)]
    taken = any(passage.meets(other) for owner, other in owned.items() if owner != at)
    return not taken and all(rival.chance <= passage.chance for rival in rivals)


def _best(found: Found, owned: Mapping[int, Passage]) -> tuple[Passage, ...]:
    """What a required parameter shares with another: what is likely enough, or no less its own."""
    best = max(found.passages, key=lambda p: p.chance)
    others = max((o.chance for o in owned.values() if o.meets(best)), default=0.0)
    limit = min(others, LIKELY if found.numeric else CERTAIN)
    return (best,) if found.field.required and best.chance >= limit else ()
