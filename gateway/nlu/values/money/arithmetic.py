"""What a question reckons with its amounts before it asks anything of a tool: 20 % of 500, 1,200 split by three.

`reckonings(question)` gives for each the amount that it is about and the exact result with a sentence that says it, or no
result where it has no end (100 split by three). Exact decimals only. Pure; knows no field.
"""

# ruff: noqa: RUF001 - the signs that people type are meant

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from gateway.nlu.values.money.amount_pattern import AMOUNT, MONEY, PERCENT, Skeleton, skeleton
from gateway.nlu.values.money.mentions import currencies_in
from gateway.nlu.values.numbers.amounts import Amount

MOST_PLACES = 6  # decimals of a result that is still written out
_EXTRA = (
    r"(?:\s(?:a |the )?(?:tip|tax|vat|gst|service(?: charge)?|gratuity|commission|fee|interest|surcharge|mark-?up|extra|more"
    r"|on top|sales tax|import duty|duty|profit|margin))"
)
_OFF = r"(?:\s(?:discount|rebate|reduction|off|less|cheaper))"
_SHARES = {
    "half": 2, "a half": 2, "halves": 2, "third": 3, "thirds": 3, "a third": 3, "quarter": 4, "quarters": 4, "a quarter": 4,
    "fourth": 4, "fourths": 4, "a fourth": 4, "fifth": 5, "fifths": 5, "a fifth": 5, "sixth": 6, "a sixth": 6,
    "eighth": 8, "an eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10, "a tenth": 10,
}  # fmt: skip
_MANY = {"double": 2, "twice": 2, "triple": 3, "thrice": 3, "treble": 3}
_WAYS = (
    r"(?:\s(?:equal )?(?:ways?|people|persons?|friends?|of us|parts?|pieces|guests|heads|colleagues|kids|children|flatmates"
    r"|roommates|others|shares))?"
)
_EACH = r"(?:each|apiece|a piece|per (?:person|head|piece|item|ticket|night|day|hour|week|month|unit|kilo|kg|litre|share)|an? (?:head|hour|night|day|week|month|ticket|share))"
_BY = r"(?:by|between|among|amongst|into|in|over|across|to)"
_EVENLY = r"(?:\s(?:evenly|equally|up|fairly))?"


@dataclass(frozen=True)
class Reckoning:
    """What is reckoned between two characters of a question.

    Attributes:
        about: The amount whose place the result takes.
        value: None where it has no exact result.
        said: A sentence that says the result, or why there is none.
        choices: What it may be, where that is known.
    """

    start: int
    end: int
    about: Amount
    value: Decimal | None
    said: str
    choices: tuple[Decimal, ...] = ()


def price_of(name: str) -> str:
    """An amount of money or a bare one; its group has a name."""
    return (
        rf"(?:(?:the|my|our|these|those|a|an)\s)?(?:{MONEY}\s?)?(?P<{name}>{AMOUNT})(?!\s?{PERCENT})"
        rf"(?:[\s-]?(?:of )?{MONEY})?"
    )


_PER = rf"(?P<p>{AMOUNT})\s?{PERCENT}"
COUNT = rf"(?P<n>{AMOUNT})(?!\s?{PERCENT})(?![\s-]?{MONEY})"
THINGS = r"(?:\s[^\W\d_]+){1,3}?"


def _more(p: Fraction, b: Fraction) -> Fraction:
    return b + b * p / 100


def _less(p: Fraction, b: Fraction) -> Fraction:
    return b - b * p / 100


def _part(p: Fraction, b: Fraction) -> Fraction:
    return b * p / 100


Rule = tuple[re.Pattern[str], Callable[[Fraction, Fraction], Fraction], str]


def _rule(pattern: str, result: Callable[[Fraction, Fraction], Fraction], says: str) -> Rule:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), result, says


# Pattern, what comes of its first amount (p or n) and of its second (b), and how that is said.
_RULES: tuple[Rule, ...] = (
    _rule(rf"add(?:ing)? (?:a )?{_PER}{_EXTRA}? to {price_of('b')}", _more, "{b} plus {p} %"),
    _rule(rf"{_PER}{_EXTRA}? on top of {price_of('b')}", _more, "{b} plus {p} %"),
    _rule(rf"{_PER} (?:less|lower|cheaper) than {price_of('b')}", _less, "{b} minus {p} %"),
    _rule(rf"{_PER} (?:more|higher) than {price_of('b')}", _more, "{b} plus {p} %"),
    _rule(rf"{_PER} off (?:of |from )?{price_of('b')}", _less, "{b} minus {p} %"),
    _rule(rf"{_PER}{_EXTRA}? (?:of|on|for|from|von|de|di|du) {price_of('b')}", _part, "{p} % of {b}"),
    _rule(rf"{price_of('b')}\s?(?:\+|,?\s?plus|,?\s?adding)\s?(?:a |an )?{_PER}{_EXTRA}?", _more, "{b} plus {p} %"),
    _rule(rf"{price_of('b')},? (?:and|with|at) (?:a |an )?{_PER}{_EXTRA}", _more, "{b} plus {p} %"),
    _rule(rf"{price_of('b')}\s?(?:-|−|,?\s?minus|,?\s?less)\s?(?:a |an )?{_PER}(?:{_EXTRA}|{_OFF})?", _less, "{b} minus {p} %"),
    _rule(rf"{price_of('b')},? (?:and |with |at |after )?(?:a |an )?{_PER}{_OFF}", _less, "{b} minus {p} %"),
    _rule(rf"{price_of('b')},? (?:is |to be |gets )?(?:split|divided|shared|cut){_EVENLY}(?: {_BY})? {COUNT}{_WAYS}", lambda n, b: b / n if n else n, "{b} divided by {n}"),
    _rule(rf"(?:split|divide|share|cut) {price_of('b')}{_EVENLY}(?: {_BY})? {COUNT}{_WAYS}", lambda n, b: b / n if n else n, "{b} divided by {n}"),
    _rule(rf"(?P<b>{AMOUNT})\s?[/÷]\s?(?P<n>{AMOUNT})(?!\s?of\b)(?:\s?{MONEY})?", lambda n, b: b / n if n else n, "{b} divided by {n}"),
    _rule(rf"{price_of('b')}\s?[/÷]\s?{COUNT}(?!\s?of\b)", lambda n, b: b / n if n else n, "{b} divided by {n}"),
    _rule(rf"{COUNT}{THINGS},? (?:at|@|à) {price_of('b')}(?:,? {_EACH})?", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"{COUNT}{THINGS},? (?:for|of|costing|priced at|worth) {price_of('b')},? {_EACH}", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"{COUNT}{THINGS},? {price_of('b')},? {_EACH}", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"{price_of('b')},? {_EACH},? (?:for|times|by) {COUNT}", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"{price_of('b')}\s?(?:times|x|×|\*|multiplied by) ?{COUNT}", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"{COUNT}\s?(?:times|x|×|\*|multiplied by) ?{price_of('b')}", lambda n, b: n * b, "{n} times {b}"),
    _rule(rf"(?P<n>{AMOUNT}) {price_of('b')}[\s-]?(?:notes?|bills?|coins?|banknotes?)", lambda n, b: n * b, "{n} times {b}"),
)  # fmt: skip
_SHARE_OF = re.compile(
    rf"(?<!\w)(?:(?P<n>{AMOUNT})\s)?(?P<share>{'|'.join(sorted(_SHARES, key=len, reverse=True))}) (?:of )?{price_of('b')}",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    rf"(?<![\w/])(?P<n>{AMOUNT})/(?P<d>{AMOUNT})(?: of)? {price_of('b')}", re.IGNORECASE
)
_MANY_OF = re.compile(rf"(?<!\w)(?P<many>{'|'.join(_MANY)}) (?:of )?{price_of('b')}", re.IGNORECASE)
_IN_HALF = re.compile(
    rf"{price_of('b')},? (?:split|cut|divided|shared) in half(?!\w)|(?:split|cut|divide) {price_of('c')} in half(?!\w)",
    re.IGNORECASE,
)
_TERM = price_of("b").replace("?P<b>", "")
_ROW = re.compile(
    rf"{price_of('b')}(?:\s?(?:\+|plus|minus|less|\s[-−]\s)\s?{_TERM})+(?!\s?{PERCENT})",
    re.IGNORECASE,
)
# 50-60 dollars; but no date.
_RANGE = re.compile(
    rf"(?<![\w/.-]){price_of('b')}\s?(?:-|–|—|to)\s?{price_of('c')}(?![\w/.-]*\d)"
    rf"|between {price_of('d')} and {price_of('e')}",
    re.IGNORECASE,
)
_STEP = re.compile(rf"(\+|plus|minus|less|[-−])[^{AMOUNT[1:-1]}]*({AMOUNT})", re.IGNORECASE)


@lru_cache(maxsize=64)
def reckonings(question: str) -> tuple[Reckoning, ...]:
    """All that a question reckons, none overlapping, in its order."""
    made = skeleton(question)
    found = list(_ranges(made))
    for start, end, about, value, says in (*_ruled(made), *_shared(made), *_rows(made, question)):
        span = made.span(start, end)
        if not any(r.start < span[1] and span[0] < r.end for r in found):
            found.append(_reckoned(span, about, value, says))
    return tuple(sorted(found, key=lambda r: r.start))


Found = tuple[int, int, Amount, Fraction | None, str]


def _ruled(made: Skeleton) -> Iterator[Found]:
    for pattern, result, says in _RULES:
        for match in pattern.finditer(made.text):
            about = made.amount(match["b"])
            first = made.amount(match.groupdict().get("p") or match["n"])
            if len(about.readings) != 1 or len(first.readings) != 1:
                continue
            n, b = Fraction(first.readings[0]), Fraction(about.readings[0])
            said = says.format(b=plain(b), n=plain(n), p=plain(n))
            yield *match.span(), about, result(n, b), said


def _shared(made: Skeleton) -> Iterator[Found]:
    """Half of, two thirds of, twice, and split in half."""
    for match in _SHARE_OF.finditer(made.text):
        about, share = made.amount(match["b"]), match["share"].lower()
        count = made.amount(match["n"]).readings if match["n"] else (Decimal(1),)
        if len(about.readings) == len(count) == 1:
            value = Fraction(about.readings[0]) * Fraction(count[0]) / _SHARES[share]
            times = f"{plain(Fraction(count[0]))} " if match["n"] else ""
            said = f"{times}{share} of {plain(Fraction(about.readings[0]))}"
            yield *match.span(), about, value, said
    for match in _PART_OF.finditer(made.text):
        over, under, about = (made.amount(match[name]) for name in "ndb")
        if all(len(a.readings) == 1 for a in (over, under, about)) and under.readings[0]:
            n, d, b = (Fraction(a.readings[0]) for a in (over, under, about))
            yield *match.span(), about, b * n / d, f"{plain(n)}/{plain(d)} of {plain(b)}"
    for match in (*_MANY_OF.finditer(made.text), *_IN_HALF.finditer(made.text)):
        groups = match.groupdict()
        about = made.amount(groups.get("b") or match["c"])
        if len(about.readings) == 1:
            base, many = Fraction(about.readings[0]), groups.get("many")
            value = base * _MANY[many.lower()] if many else base / 2
            yield *match.span(), about, value, f"{(many or 'half of').lower()} {plain(base)}"


def _rows(made: Skeleton, question: str) -> Iterator[Found]:
    """Sums and differences of money of one kind."""
    for match in _ROW.finditer(made.text):
        start, end = made.span(*match.span())
        kinds = {m.codes for m in currencies_in(question) if start <= m.start and m.end <= end}
        steps = [(s[1].lower(), made.amount(s[2])) for s in _STEP.finditer(match.group())]
        about = made.amount(match["b"])
        if len(kinds) > 1 or any(
            len(a.readings) != 1 or a.percent for _, a in (("", about), *steps)
        ):
            continue
        value, says = Fraction(about.readings[0]), plain(Fraction(about.readings[0]))
        for sign, amount in steps:
            more = Fraction(amount.readings[0])
            adds = sign in ("+", "plus")
            value += more if adds else -more
            says += f" {'plus' if adds else 'minus'} {plain(more)}"
        yield *match.span(), about, value, says


def _ranges(made: Skeleton) -> Iterator[Reckoning]:
    """Two amounts, one to the other, of which one may be meant."""
    for match in _RANGE.finditer(made.text):
        ends = [made.amount(match[name]) for name in ("bc" if match["b"] else "de")]
        first, last = (a.readings[0] if len(a.readings) == 1 else Decimal(0) for a in ends)
        if 0 < first < last:
            says = f"{plain(Fraction(first))} to {plain(Fraction(last))} is a range; which amount is meant?"
            yield Reckoning(*made.span(*match.span()), ends[0], None, says, (first, last))


def _reckoned(span: tuple[int, int], about: Amount, value: Fraction | None, says: str) -> Reckoning:
    exact = None if value is None else _exact(value)
    if exact is None:
        return Reckoning(*span, about, None, f"{says} has no exact result; which amount is meant?")
    return Reckoning(*span, about, exact, f"{says} is {plain(Fraction(exact))}.")


def _exact(value: Fraction) -> Decimal | None:
    """The value in a few decimals; None where it has more."""
    scaled = value * 10**MOST_PLACES
    return Decimal(scaled.numerator).scaleb(-MOST_PLACES) if scaled.denominator == 1 else None


def plain(value: Fraction) -> str:
    """A number in digits, without zeros that say nothing."""
    exact = _exact(value)
    return f"{exact.normalize():f}" if exact is not None else str(value)
