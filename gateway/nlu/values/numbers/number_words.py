"""Numbers made of words, or of digits and words: "two hundred and fifty", "5 grand", "2.5k", "a million and a half".

A descent over tokens; what it reads is one whole number with every reading that its parts have. English words, and the
scales of other languages behind digits. Pure; knows no question and no field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905 - a list of words reads as text
SMALL = {word: n for n, word in enumerate(_UNITS)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_PARTS = {
    "half": Decimal("0.5"),
    "halves": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "quarters": Decimal("0.25"),
}
_ARTICLES = frozenset({"a", "an"})
LETTERS = 3  # of a scale that is an abbreviation: k, bn, mio
Readings = tuple[Decimal, ...]
Times = Callable[[int], tuple[int, ...]]


@dataclass(frozen=True)
class Token:
    """Characters `start` to `end`: a number in digits with its readings, or a word in small letters."""

    start: int
    end: int
    word: str = ""
    readings: Readings = ()
    sure: bool = True


@dataclass(frozen=True)
class Spoken:
    """What tokens `first` up to `last` say as one number; `pair` where they are two that may be one: twelve fifty."""

    first: int
    last: int
    readings: Readings
    sure: bool = True
    pair: bool = False


def spoken(tokens: Sequence[Token], times: Times) -> Iterator[Spoken]:
    """The whole numbers that tokens say; `times` says by how much the token at an index multiplies, if it does."""
    reader, at = _Descent(tokens, times), 0
    while at < len(tokens):
        found = reader.number(at)
        if found is None:
            at += 1
            continue
        yield found
        at = found.last


class _Descent:
    """Reads one number from a given token on; every method returns the readings and the index behind them, or None."""

    def __init__(self, tokens: Sequence[Token], times: Times) -> None:
        self._tokens, self._times = tokens, times

    def number(self, at: int) -> Spoken | None:
        """The longest number that begins at a token."""
        whole = self._part_of_scale(at) or self._sum(at)
        if whole is None:
            return None
        readings, end, sure = whole
        second = self._below_hundred(end) if self._is_word(end - 1) and self._is_word(end) else None
        if second and len(readings) == 1 and 10 <= second[0] < 100 and readings[0] < 1000:
            first, more = readings[0], Decimal(second[0])
            return Spoken(at, second[1], (first + more / 100, first * 100 + more), False, True)
        return Spoken(at, end, readings, sure)

    def _word(self, at: int) -> str:
        return self._tokens[at].word if 0 <= at < len(self._tokens) else ""

    def _is_word(self, at: int) -> bool:
        """Whether a number word stands there."""
        return self._word(at) in SMALL

    def _part_of_scale(self, at: int) -> tuple[Readings, int, bool] | None:
        """Half a million, a quarter of a million, three quarters of a million, half an hour."""
        three = self._word(at) == "three" and self._word(at + 1) == "quarters"
        here = at + (three or self._word(at) in _ARTICLES)
        part = _PARTS.get(self._word(here)) or self._sign(here)
        if part is None:
            return None
        part, here = part * (3 if three else 1), here + 1
        here += self._word(here) == "of"
        article = self._word(here) in _ARTICLES
        sizes, end = self._scales(here + article)
        if not sizes or (self._tokens[at].readings and not article):
            return ((part,), here + 1, True) if article else None
        return tuple(part * size for size in sizes), end, len(sizes) == 1

    def _sign(self, at: int) -> Decimal | None:
        """The fraction of "½ a million"."""
        said = self._tokens[at].readings if at < len(self._tokens) else ()
        return said[0] if len(said) == 1 and 0 < said[0] < 1 else None

    def _sum(self, at: int) -> tuple[Readings, int, bool] | None:
        """Groups of falling scales: two million three hundred thousand and fifty."""
        found = self._group(at)
        if found is None:
            return None
        readings, end, size, sure = found
        while size > 1 and len(self._word(end - 1)) > LETTERS:
            joined = end + (self._word(end) == "and")
            more = self._group(joined)
            if more is None or more[2] >= size or len(more[0]) != 1 or more[0][0] >= size:
                break
            digits = self._tokens[joined].readings
            if digits and more[2] == 1 and joined == end and not 100 <= digits[0] < 1000:
                break  # "5 million 3 times"
            readings = tuple(r + more[0][0] for r in readings)
            end, size = more[1], more[2]
        return readings, end, sure

    def _group(self, at: int) -> tuple[Readings, int, int, bool] | None:
        """A small number with what multiplies it: readings, the index behind, the scale, whether the first is sure."""
        small = self._small(at)
        if small is None:
            return None
        readings, end, sure, size = *small, 1
        readings, end = self._and_part(readings, end, 1, scaled=True)
        sizes, behind = self._scales(end)
        if sizes:  # "1.250 million" are decimals
            readings, end = tuple(readings[0] * s for s in sizes), behind
            sure, size = len(sizes) == 1, sizes[0]
        elif self._word(at) in _ARTICLES and end == at + 1:
            return None  # an article by itself is no number
        readings, end = self._and_part(readings, end, size, scaled=False)
        return readings, end, size, sure

    def _and_part(
        self, readings: Readings, at: int, size: int, scaled: bool
    ) -> tuple[Readings, int]:
        """With "and a half" behind it; before a scale only if one follows."""
        three = self._word(at + 1) == "three"
        part = _PARTS.get(self._word(at + 2))
        if self._word(at) != "and" or part is None:
            return readings, at
        if not three and self._word(at + 1) not in _ARTICLES:
            return readings, at
        if scaled and not self._scales(at + 3)[0]:
            return readings, at
        more = part * (3 if three else 1) * (size if size >= 1000 else 1)
        return tuple(r + more for r in readings), at + 3

    def _scales(self, at: int) -> tuple[tuple[int, ...], int]:
        """What multiplies, and the index behind: million, thousand million, mil millones."""
        sizes: tuple[int, ...] = ()
        for _ in range(2):
            more = self._times(at) if at < len(self._tokens) else ()
            if not more or (sizes and len(self._word(at)) <= LETTERS):
                break
            sizes, at = (tuple(s * more[0] for s in sizes) if sizes else more), at + 1
        return sizes, at

    def _small(self, at: int) -> tuple[Readings, int, bool] | None:
        """A number in digits, or one below ten thousand in words, with its decimals behind "point"."""
        first = self._first(at)
        if first is None:
            return None
        readings, end, sure = first
        if self._word(end) == "hundred":
            readings, end = (readings[0] * 100,), end + 1
            more = self._below_hundred(end + (self._word(end) == "and")) or self._figure(end)
            if more:
                readings, end = (readings[0] + more[0],), more[1]
        elif self._word(at) in _ARTICLES:
            return readings, end, sure
        return *self._with_decimals(readings, end), sure

    def _first(self, at: int) -> tuple[Readings, int, bool] | None:
        token = self._tokens[at] if at < len(self._tokens) else None
        if token is None:
            return None
        if token.readings:
            return token.readings, at + 1, token.sure
        if token.word in _ARTICLES:
            return (Decimal(1),), at + 1, True
        found = self._below_hundred(at)
        return ((Decimal(found[0]),), found[1], True) if found else None

    def _figure(self, at: int) -> tuple[Decimal, int] | None:
        """The 20 of "5 hundred and 20"."""
        if self._word(at) != "and" or at + 1 >= len(self._tokens):
            return None
        said = self._tokens[at + 1].readings
        return (said[0], at + 2) if len(said) == 1 and said[0] < 100 else None

    def _with_decimals(self, readings: Readings, at: int) -> tuple[Readings, int]:
        digits, end = "", at + 1
        if self._word(at) == "point" and end < len(self._tokens) and self._tokens[end].readings:
            after = self._tokens[end].readings  # "1 point 5"
            return (
                ((Decimal(f"{readings[0]}.{after[0]}"),), end + 1)
                if after[0] % 1 == 0
                else (readings, at)
            )
        while self._word(at) == "point" and SMALL.get(self._word(end), 10) < 10:
            digits, end = digits + str(SMALL[self._word(end)]), end + 1
        return ((Decimal(f"{readings[0]}.{digits}"),), end) if digits else (readings, at)

    def _below_hundred(self, at: int) -> tuple[int, int] | None:
        value = SMALL.get(self._word(at))
        if value is None:
            return None
        ones = SMALL.get(self._word(at + 1), 0)
        return (value + ones, at + 2) if value >= 20 and 0 < ones < 10 else (value, at + 1)
