"""Numbers that a question reckons or that stand beside money, for the one parameter that takes them.

Where a tool has a parameter for each number of "a 20 % tip on 80 dollars", it reckons by itself; where only one takes a
number, that is the result. Takes a reading whose words are assigned. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.parameters import spaced
from gateway.nlu.slots.exchanges import coin, of_country
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.money.arithmetic import Reckoning, reckonings
from gateway.nlu.values.money.currencies import wants_code
from gateway.nlu.values.money.mentions import Mention, currencies_in
from gateway.nlu.values.money.prices import Price, prices
from gateway.nlu.values.numbers.json_numbers import number

FAINT = 0.2  # probability from which a passage is about a parameter
_MAYBE = re.compile(r"/|\d\s?x\s?\d|\bto\b|\bless\b", re.IGNORECASE)
_SHARE = frozenset("percent percentage pct rate share ratio".split())  # noqa: SIM905 - a list of words reads as text
_SMALLEST = frozenset("cent cents pence pennies minor".split())  # noqa: SIM905 - a list of words reads as text


def coined(reading: Reading, question: str) -> Reading:
    """The reading with currencies taken whole for the parameters that want a code."""
    if not any(wants_code(f.field.name, f.field.schema) for f in reading.found):
        return reading
    said = currencies_in(question)
    found = tuple(
        _coined(f, said, question) if wants_code(f.field.name, f.field.schema) else f
        for f in reading.found
    )
    return replace(reading, found=found)


def _coined(found: Found, said: Sequence[Mention], question: str) -> Found:
    passages: dict[tuple[int, int], Passage] = {}
    for passage in found.passages:
        mention = next((m for m in said if m.meets(*passage.span)), None)
        if mention is not None and not passage.firm:
            passage = replace(coin(mention, question), chance=passage.chance, firm=False)
        elif not passage.firm:
            passage = of_country(passage, question)
        kept = passages.get(passage.span)
        if kept is None or kept.chance < passage.chance:
            passages[passage.span] = passage
    return replace(found, passages=tuple(passages.values()))


def reckoned(reading: Reading, question: str) -> Reading:
    """The reading with results in the place of the numbers that they come from, and cents with the money before them."""
    numeric = [at for at, f in enumerate(reading.found) if f.numeric and f.passages]
    if not numeric:
        return reading
    found = list(reading.found)
    for sum_ in reckonings(question):
        takers = [at for at in numeric if any(_within(p, sum_) for p in found[at].passages)]
        if len(takers) == 1 and _is_alone(takers[0], sum_, reading.found, question):
            found[takers[0]] = _with_result(found[takers[0]], sum_)
    priced = [p for p in prices(question) if p.mention is not None and not p.note and not p.why]
    found = [_with_cents(f, priced, question) if f.numeric else f for f in found]
    return replace(reading, found=tuple(found))


def _is_alone(at: int, sum_: Reckoning, found: Sequence[Found], question: str) -> bool:
    """Whether no other parameter has words in it, and it is plainly reckoned: "2 to 25" and "3/4" may be anything."""
    said = question[sum_.start : sum_.end]
    if _MAYBE.search(said) and not currencies_in(said):
        return False
    if _SHARE & set(spaced(found[at].field.name).lower().split()):
        return False
    others = (p for i, f in enumerate(found) if i != at for p in f.passages if p.chance > FAINT)
    return not any(p.start < sum_.end and sum_.start < p.end for p in others)


def _within(passage: Passage, sum_: Reckoning) -> bool:
    return not passage.firm and passage.start < sum_.end and sum_.start < passage.end


def _with_result(found: Found, sum_: Reckoning) -> Found:
    best = max(p.chance for p in found.passages if _within(p, sum_))
    others = tuple(p for p in found.passages if not _within(p, sum_))
    span = (sum_.about.start, sum_.about.end)
    if sum_.value is None:
        choices = tuple(number(c) for c in sum_.choices)
        result = Passage(*span, best, None, True, "", sum_.said, choices)
    else:
        result = Passage(*span, best, number(sum_.value), True, sum_.said)
    return replace(found, passages=tuple(sorted((*others, result), key=lambda p: p.start)))


def _with_cents(found: Found, priced: Sequence[Price], question: str) -> Found:
    """With 250.30 for 250 dollars and 30 cents; but not for a parameter that counts cents."""
    told = f"{spaced(found.field.name)} {found.field.schema.get('description', '')}".lower().split()
    if _SMALLEST & set(told):
        return found
    parts = [p for p in priced if p.until or (p.mention is not None and p.mention.per != 1)]
    passages: dict[tuple[int, int], Passage] = {}
    for passage in found.passages:
        price = next((p for p in parts if _meets(p, passage)), None)
        if price is not None and not passage.firm and passage.value is None:
            value = number(price.values[0])
            passage = replace(passage, start=price.start, end=price.end, value=value)
        kept = passages.get(passage.span)
        if kept is None or kept.chance < passage.chance:
            passages[passage.span] = passage
    return replace(found, passages=tuple(passages.values()))


def _meets(price: Price, passage: Passage) -> bool:
    """Whether a passage is about a price, or about its cents."""
    return price.start < passage.end and passage.start < max(price.end, price.until)
