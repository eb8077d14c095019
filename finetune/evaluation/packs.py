"""Token sequences -> slots, such that what sequences share at their beginning stands there once.

Sorted, a sequence shares most with the one before it; so each gets new slots only for what comes
after their common beginning. Pure lists of numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True)
class Placed:
    """One sequence: `path` are its slots from the first token to the last, as ranges.

    `fresh` is how many tokens at its end have slots of their own; the others belong to one before it.
    """

    index: int
    path: tuple[Range, ...]
    fresh: int


def in_order(sequences: Sequence[Sequence[int]]) -> list[int]:
    """Indices such that sequences which share a beginning follow each other."""
    return sorted(range(len(sequences)), key=lambda index: tuple(sequences[index]))


def place(sequences: Mapping[int, Sequence[int]], slots: int) -> Iterator[list[Placed]]:
    """Packs of at most `slots` slots (more only for one longer sequence), every sequence once.

    The sequences come in the order of `in_order`; in any other order less is shared.
    """
    pack: list[Placed] = []
    used, before = 0, None
    for index, sequence in sequences.items():
        shared = _common(sequences[before], sequence) if before is not None else 0
        if pack and used + len(sequence) - shared > slots:
            yield pack
            pack, used, shared = [], 0, 0
        path = cut(pack[-1].path, shared) if pack else ()
        fresh = len(sequence) - shared
        own = ((used, used + fresh),) if fresh else ()
        pack.append(Placed(index, (*path, *own), fresh))
        used, before = used + fresh, index
    if pack:
        yield pack


def cut(path: Sequence[Range], length: int) -> tuple[Range, ...]:
    """The first `length` slots of a path."""
    kept: list[Range] = []
    for start, end in path:
        if length <= 0:
            break
        kept.append((start, min(end, start + length)))
        length -= end - start
    return tuple(kept)


def trunks(paths: Sequence[Sequence[Range]]) -> list[Range]:
    """For each path the largest of its ranges, as far as all paths with a largest one there share it."""
    largest = [max(path, key=lambda r: r[1] - r[0]) for path in paths]
    ends: dict[int, int] = {}
    for start, end in largest:
        ends[start] = min(end, ends.get(start, end))
    return [(start, ends[start]) for start, _ in largest]


def without(path: Sequence[Range], trunk: Range) -> tuple[Range, ...]:
    """The slots of a path that are not in `trunk`, which begins where one of its ranges does."""
    rest: list[Range] = []
    for start, end in path:
        if start == trunk[0]:
            start = trunk[1]
        if start < end:
            rest.append((start, end))
    return tuple(rest)


def slots_of(path: Sequence[Range]) -> list[int]:
    """All slots of a path, one by one."""
    return [slot for start, end in path for slot in range(start, end)]


def _common(a: Sequence[int], b: Sequence[int]) -> int:
    """The length of the common beginning."""
    limit = min(len(a), len(b))
    if a[:limit] == b[:limit]:
        return limit
    low, high = 0, limit  # a[:low] == b[:low], a[:high] != b[:high]
    while high - low > 1:
        middle = (low + high) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle
    return low
