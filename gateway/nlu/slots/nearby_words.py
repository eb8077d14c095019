"""What stands beside a number, held against a parameter's words: "5 seconds", "a base of 10".

The network reads a number's role from the whole question and may be unsure; the words that touch the
number, up to the next border, say it plainly when they are the parameter's own. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from gateway.nlu.parameters import spaced
from gateway.nlu.slots.span_expansion import numbers_in
from gateway.nlu.tagged_spans import Found, Passage, Reading

NAMED, DESCRIBED = 2.5, 1.5  # log-odds for a word of the name, of the description
HALF = 0.4  # probability from which a name beside a surer one is one more
BEFORE, BEHIND = 4, 3  # words that are looked at on either side
_WORD = re.compile(r"[a-z]+|\d+|[^\w\s]")
_LEFT_BORDERS = frozenset("and or , ; . ? ! then".split())  # noqa: SIM905 - a list of words reads as text
_RIGHT_BORDERS = _LEFT_BORDERS | frozenset("of with for at in from to on by is as when".split())  # noqa: SIM905 - a list of words reads as text
# Between two numbers of a row: perhaps a unit, and what joins them.
_BETWEEN = re.compile(r"\s*[^\W\d]*[°²³%]?\s*(?:,\s*and|,|and|&|or)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|,?\s+(?:and|&)\s+(?:for |in |of |the )?)\s*", re.IGNORECASE)
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        "the a an of in at on by is for to as be or and it per this each number value which that",
    )
)


def leaning(reading: Reading, question: str) -> Reading:
    """The reading with the chances of numbers moved by the words beside them."""
    reading = _told_apart(reading, question)
    numeric = [f for f in reading.found if f.numeric]
    found = tuple(
        replace(f, passages=tuple(_moved(p, f, _common(f, numeric), question) for p in f.passages))
        if f.numeric
        else f
        for f in reading.found
    )
    return replace(reading, found=found)


def _told_apart(reading: Reading, question: str) -> Reading:
    """With a number at the parameter of whose words one stands beside it, not at one whose own do not: first, last."""
    numeric = [i for i, f in enumerate(reading.found) if f.numeric and not f.field.required]
    found = list(reading.found)
    for i in numeric:
        for passage in found[i].passages:
            beside = _beside(passage, question)
            fits = [j for j in numeric if _distinct(found[j], [found[k] for k in numeric], beside)]
            if len(fits) == 1 and fits[0] != i and not passage.firm:
                own, other = found[i].passages, found[fits[0]]
                found[i] = replace(found[i], passages=tuple(p for p in own if p is not passage))
                kept = tuple(p for p in other.passages if not p.meets(passage))
                best = max((p.chance for p in other.passages if p.meets(passage)), default=0.0)
                moved = replace(passage, chance=max(best, passage.chance))
                found[fits[0]] = replace(other, passages=(*kept, moved))
    return replace(reading, found=tuple(found))


def _distinct(found: Found, numeric: Sequence[Found], beside: Sequence[str]) -> bool:
    """Whether a word that only this parameter says stands beside the number."""
    name, about = _about(found)
    return bool(((name | about) - _common(found, numeric)) & set(beside))


def _common(found: Found, numeric: Sequence[Found]) -> frozenset[str]:
    """The words of the descriptions of the other numbers, which tell none of them apart."""
    others = (f for f in numeric if f is not found)
    return frozenset(w for f in others for w in _about(f)[1])


def _about(found: Found) -> tuple[frozenset[str], frozenset[str]]:
    return _words_of(found.field.name, str(found.field.schema.get("description", "")))


def _moved(passage: Passage, found: Found, common: frozenset[str], question: str) -> Passage:
    name, about = _about(found)
    about -= common
    beside = _beside(passage, question)
    bonus = NAMED * any(_alike(w, n) for w in beside for n in name)
    bonus = bonus or DESCRIBED * any(_alike(w, a) for w in beside for a in about)
    return passage.moved(bonus)


def coordinated(reading: Reading, question: str) -> Reading:
    """The reading with every number that only stands in a row with a parameter's own: "10, 20 and 30".

    Takes a reading whose words are assigned: what is somebody's own is nobody else's.
    """
    owned = [p for f in reading.found if (p := likeliest(f)) is not None]
    found = tuple(
        replace(f, passages=_row(f, owned, question) if f.numeric else _names(f, question))
        for f in reading.found
    )
    return replace(reading, found=found)


def _names(found: Found, question: str) -> tuple[Passage, ...]:
    """The passages of a text, those made as sure as their neighbour that only an "and" parts from it."""
    if found.field.several:
        return found.passages
    kept = list(found.passages)
    for at, (one, other) in enumerate(pairwise(kept)):
        best = max(one.chance, other.chance)
        if min(one.chance, other.chance) > HALF and _AND.fullmatch(question, one.end, other.start):
            kept[at : at + 2] = replace(one, chance=best), replace(other, chance=best)
    return tuple(kept)


def likeliest(found: Found) -> Passage | None:
    """The passage that a parameter would take if it could take only one."""
    return max(found.passages, key=lambda p: p.chance, default=None)


def _row(found: Found, owned: Sequence[Passage], question: str) -> tuple[Passage, ...]:
    own = likeliest(found)
    if own is None or own.firm or found.field.several:
        return found.passages
    numbers = [replace(own, start=start, end=end) for start, end in numbers_in(question)]
    at = next((i for i, n in enumerate(numbers) if n.meets(own)), -1)
    free = [i == at or not any(n.meets(o) for o in owned) for i, n in enumerate(numbers)]
    first = last = at
    while last + 1 < len(numbers) and free[last + 1] and _joined(numbers, last, question):
        last += 1
    while first > 0 and free[first - 1] and _joined(numbers, first - 1, question):
        first -= 1
    row = numbers[first : last + 1] if at >= 0 else [own]
    named, _ = _words_of(found.field.name, "")
    cue = _cue(numbers[at], question) if at >= 0 else ""
    if any(_alike(cue, word) for word in named):
        alike = [n for i, n in enumerate(numbers) if free[i] and _cue(n, question) == cue]
        row += [n for n in alike if n not in row]
    others = [p for p in found.passages if not any(p.meets(q) for q in row)]
    return tuple(sorted((*row, *others), key=lambda p: p.start))


def _cue(number: Passage, question: str) -> str:
    """The word before a number: "job" of "job 91"."""
    word = re.search(r"([a-z]+) #?$", question[: number.start].lower())
    return word[1] if word else ""


def _joined(numbers: Sequence[Passage], at: int, question: str) -> bool:
    """Whether nothing but a unit and a conjunction stands between a number and the next."""
    return bool(_BETWEEN.fullmatch(question[numbers[at].end : numbers[at + 1].start]))


@lru_cache(maxsize=1024)
def _words_of(name: str, description: str) -> tuple[frozenset[str], frozenset[str]]:
    named = frozenset(_WORD.findall(spaced(name).lower())) - _EMPTY
    return named, frozenset(_WORD.findall(description.lower())) - _EMPTY - named


def _beside(passage: Passage, question: str) -> list[str]:
    before = _WORD.findall(question[: passage.start].lower())
    behind = _WORD.findall(question[passage.end :].lower())[:BEHIND]
    return [*_own(before), *_until(behind, _RIGHT_BORDERS)]


def _own(before: Sequence[str]) -> list[str]:
    """The words before a number that do not stand behind another one: not the Hz of "440 Hz for"."""
    last = max((i for i, word in enumerate(before) if word.isdigit()), default=-1)
    between = before[last + 1 :]
    taken = len(_until(between, _RIGHT_BORDERS)) if last >= 0 else 0
    free = between[taken if taken < len(between) else 0 :]
    return _until(reversed(free[-BEFORE:]), _LEFT_BORDERS)


def _until(words: Iterable[str], borders: frozenset[str]) -> list[str]:
    near: list[str] = []
    for word in words:
        if word in borders or word.isdigit():
            break
        near.append(word)
    return near


def _alike(word: str, other: str) -> bool:
    """The same word, or two longer ones that begin alike."""
    shared = min(len(word), len(other))
    return (
        word == other
        or (shared >= 4 and word[:shared] == other[:shared])
        or (shared >= 6 and word[:5] == other[:5])
    )
