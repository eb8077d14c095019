"""A question with a letter for each amount and one sign for all money, so that a pattern can tell how they are put together.

`20 % of 500 USD` becomes `AP of BM`, where A and B stand for the amounts, P for percent and M for a currency, each a
character of the private use area. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gateway.nlu.values.money.mentions import currencies_in
from gateway.nlu.values.numbers.amounts import Amount, amounts

MOST = 200  # amounts of one question
_FIRST = 0xE000
MONEY, PERCENT = "\uf8f0", "\uf8f1"
AMOUNT = f"[{chr(_FIRST)}-{chr(_FIRST + MOST)}]"


@dataclass(frozen=True)
class Skeleton:
    """The rewritten question; character `i` stands for the characters `origin[i]` of the question."""

    text: str
    origin: tuple[tuple[int, int], ...]
    amounts: tuple[Amount, ...]

    def amount(self, letter: str) -> Amount:
        """The amount that a letter stands for."""
        return self.amounts[ord(letter) - _FIRST]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the question for which characters of the text stand."""
        return self.origin[start][0], self.origin[end - 1][1]


@lru_cache(maxsize=64)
def skeleton(question: str) -> Skeleton:
    """The question rewritten; one with too many amounts has none."""
    found = amounts(question)
    found = found if len(found) <= MOST else ()
    parts = sorted(_parts(question, found))
    text, origin, at = [], [], 0
    for start, end, letter in parts:
        if start < at:
            continue
        text += [*question[at:start], letter]
        origin += [*((i, i + 1) for i in range(at, start)), (start, end)]
        at = end
    text += question[at:]
    origin += ((i, i + 1) for i in range(at, len(question)))
    return Skeleton("".join(text), tuple(origin), found)


def _parts(question: str, found: tuple[Amount, ...]) -> Iterator[tuple[int, int, str]]:
    for number, amount in enumerate(found):
        yield amount.start, amount.end, chr(_FIRST + number)
        if amount.percent:
            yield amount.end, amount.behind, PERCENT
    for mention in currencies_in(question):
        if not any(mention.meets(a.start, a.end) for a in found):
            yield mention.start, mention.end, MONEY
