"""Amounts of money: a number with the currency that stands beside it, cents and all, and what was reckoned to get it.

`prices("250 dollars and 30 cents, or 20 % of €500")` is 250.30 USD and 100 EUR. Pure; knows no field.
"""

# ruff: noqa: RUF001 - the signs that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from gateway.nlu.values.money.arithmetic import Reckoning, reckonings
from gateway.nlu.values.money.mentions import Mention, currencies_in
from gateway.nlu.values.numbers.amounts import Amount, amounts
from gateway.nlu.values.question_language import is_small, tongue

# "How many EUR 0.5 SGD are": the code is what is asked for, not what the amount is of.
_WANTED = re.compile(r"\b(?:how (?:many|much)|to|into|in|as)\s+$", re.IGNORECASE)
_BEHIND = re.compile(
    r"\.?[\s\u00a0\u202f]{0,2}-?(?:(?:of|de|di|du)\s|d['’])?(?:(?:the|my|your|our)\s)?"
)
_BEFORE = re.compile(r"\s?[-−]?")
_AND = re.compile(r"\s*(?:,|and|&|et|und|y|e|\+)?\s*", re.IGNORECASE)
_PART = re.compile(r"\s+and (?:a half|half|a quarter|three quarters)\b(?! of)", re.IGNORECASE)
_PARTS = (("half", "0.5"), ("three", "0.75"), ("quarter", "0.25"))
_OR = re.compile(r"\s*,?\s*(?:or|and|&|oder|und|ou|et|o|y)\s+", re.IGNORECASE)
_END = re.compile(
    r"\s*(?:$|[,.?!;:)]|(?:in|to|into|is|as|for|of|from|at|en|nach|a|e|by|and|are|worth|please)\b)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:a|an|each|every|per|single)\s$", re.IGNORECASE)
ENGLISH = ("", "en")
_NOUN = re.compile(r"\s?([^\W\d_]{2,})")


@dataclass(frozen=True)
class Price:
    """Characters `start` to `end` of a question that say an amount, and the money that it is of.

    Attributes:
        values: What it may be; none where nobody can know.
        why: Why there is not one value, in a sentence.
        note: What was reckoned for it, in a sentence.
        mention: The currency beside it.
        until: Where its last part ends: the cents.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    why: str = ""
    note: str = ""
    mention: Mention | None = None
    until: int = 0


def prices(question: str, taken: Sequence[tuple[int, int]] = ()) -> tuple[Price, ...]:
    """The amounts of a question in their order; characters that are `taken` say none."""
    known = reckonings(question)
    about = {r.about.start: r for r in known}
    free = [
        a
        for a in amounts(question)
        if not any(a.meets(*span) for span in taken)
        and (a.start in about or not any(r.start <= a.start < r.end for r in known))
        and (not a.percent or a.start in about)
    ]
    beside = _beside(free, question)
    found = [_price(a, about.get(a.start), beside.get(a.start), question) for a in free]
    units = list(_units(question, [*found]))
    whole = [_with_part(p, question) for p in _joined([*found, *units], question)]
    return tuple(sorted(whole, key=lambda p: p.start))


def _price(
    amount: Amount, reckoned: Reckoning | None, mention: Mention | None, question: str
) -> Price:
    span = (amount.start, amount.end)
    if reckoned is not None:
        mention = mention or next(
            (
                m
                for m in currencies_in(question)
                if reckoned.start <= m.start and m.end <= reckoned.end
            ),
            None,
        )
        values = reckoned.choices if reckoned.value is None else (reckoned.value,)
        found = Price(*span, values, "", reckoned.said, mention)
        found = replace(found, why=reckoned.said, note="") if reckoned.value is None else found
    else:
        values = amount.readings if amount.doubt else amount.readings[:1]
        values = () if amount.row else values
        apart = mention is not None and mention.per != 1  # £3 20p
        why = doubt_of(amount, question) or ("" if apart else _torn(amount, question))
        found = Price(*span, () if why and not amount.doubt else values, why, "", mention)
    return _of_part(found)


def _torn(amount: Amount, question: str) -> str:
    """Why digits right behind other digits are no number by themselves: 12 34 euros."""
    before = next((a for a in amounts(question) if a.end + 1 == amount.start), None)
    digits = question[amount.start : amount.start + 1].isdigit()
    if (
        before is None
        or not digits
        or not question[before.end - 1].isdigit()
        or question[before.end] != " "
    ):
        return ""
    return (
        f"{question[before.start : amount.end]} is no number that can be read; which one is meant?"
    )


def doubt_of(amount: Amount, question: str) -> str:
    """Why nobody can tell what an amount is; empty where it is certain."""
    start, end = amount.row or (amount.start, amount.end)
    text = " ".join(question[start:end].split())
    if amount.row:
        return f"{text} is no number that can be read; which one is meant?"
    if not amount.doubt:
        return ""
    if len(amount.readings) < 2:
        return f"“{text}” is no exact number; which one is meant?"
    first, *more = (f"{r.normalize():f}" for r in amount.readings)
    return f"{text} can be {first} or {' or '.join(more)}; which is meant?"


def _of_part(price: Price) -> Price:
    """Cents as parts of the whole: 99 cents are 0.99."""
    if price.mention is None or price.mention.per == 1:
        return price
    return replace(price, values=tuple(v * price.mention.per for v in price.values))


def _beside(free: Sequence[Amount], question: str) -> Mapping[int, Mention]:
    """By the start of each amount the currency beside it: the one behind it, else a sign or code before it."""
    said = currencies_in(question)
    found: dict[int, Mention] = {}
    starts = {a.start for a in free}
    for amount in free:
        for mention in said:
            behind = mention.start >= amount.end and _BEHIND.fullmatch(
                question, amount.end, mention.start
            )
            leads = (
                mention.kind == "sign"
                and mention.end in starts
                and question[mention.start - 1 : mention.start].isspace()
            )
            if behind and not leads:
                found[amount.start] = mention
                break
    for amount, following in reversed(list(pairwise(free))):
        shared = found.get(following.start)
        own = amount.start in found or any(_leads(m, amount, question) for m in said)
        if shared and not own and _OR.fullmatch(question, amount.end, following.start):
            found[amount.start] = shared
    used = {m.start for m in found.values()}
    for amount in free:
        for mention in said:
            wanted = (
                amount.start in found
                and mention.kind == "code"
                and _WANTED.search(question[: mention.start])
            )
            if _leads(mention, amount, question) and mention.start not in used and not wanted:
                found[amount.start] = _both(mention, found.get(amount.start))
    return found


def _leads(mention: Mention, amount: Amount, question: str) -> bool:
    """Whether a sign or code stands right before an amount: €20, EUR 20, $-5."""
    if mention.kind == "sign" and mention.meets(amount.start, amount.end):
        return True
    apart = mention.kind != "name" and mention.end <= amount.start
    return apart and bool(_BEFORE.fullmatch(question, mention.end, amount.start))


def _both(before: Mention, behind: Mention | None) -> Mention:
    """The currency of "$20 CAD": the one that says it more exactly; of two kinds of money the first."""
    if behind is None or not (before.options & behind.options):
        return before
    return min((behind, before), key=lambda m: (len(m.options), m.per != 1))


def _units(question: str, found: Sequence[Price]) -> Iterator[Price]:
    """One of a currency that only an article counts: a dollar, a tenner."""
    if tongue(question) not in ENGLISH:  # elsewhere "a" is a preposition
        return
    for mention in currencies_in(question):
        article = _ARTICLE.search(question[: mention.start])
        if mention.kind == "name" and article and not any(p.mention is mention for p in found):
            span = (article.start(), article.end() - 1)
            yield _of_part(Price(*span, (Decimal(1),), mention=mention))


def _joined(found: Sequence[Price], question: str) -> Iterator[Price]:
    """The prices, cents and what stands for them together with the money before: 250.30 of 250 dollars and 30 cents."""
    last: Price | None = None
    for price in sorted(found, key=lambda p: p.start):
        cents = _cents(last, price, question) if last is not None else None
        if last is not None and cents is not None:
            values = tuple(v + cents for v in last.values)
            last = replace(last, values=values, until=price.end)
            continue
        if last is not None:
            yield last
        last = price
    if last is not None:
        yield last


def _with_part(price: Price, question: str) -> Price:
    """With the fraction behind its currency: a dollar and a half."""
    if price.mention is None or price.mention.per != 1 or price.mention.start < price.end:
        return price
    part = _PART.match(question, price.mention.end)
    if part is None:
        return price
    more = next(Decimal(value) for word, value in _PARTS if word in part[0].lower())
    return replace(price, values=tuple(v + more for v in price.values), until=part.end())


def _cents(whole: Price, part: Price, question: str) -> Decimal | None:
    """What a price adds to the one before it as its cents; None where it is one by itself."""
    if whole.mention is None or whole.mention.per != 1 or len(part.values) != 1:
        return None
    end = max(whole.end, whole.mention.end)
    value, between = part.values[0], question[end : part.start]
    if part.mention is not None and part.mention.per < 1:
        fits = (
            part.mention.options & whole.mention.options
            or "cent" in question[part.mention.start : part.mention.end].lower()
        )
        return value if fits and _AND.fullmatch(between) else None
    bare = part.mention is None and not between.strip() and len(between) <= 1
    text = question[part.start : part.end]
    two = len(text) == 2 if text.isdigit() else 10 <= value < 100
    if bare and two and value == value.to_integral_value() and _END.match(question, part.end):
        return value / 100
    return None


def mentions_beside(question: str) -> frozenset[int]:
    """Where the currencies begin that stand beside a number, or are counted by an article."""
    beside = _beside(amounts(question), question).values()
    units = (p.mention for p in _units(question, []))
    return frozenset(m.start for m in (*beside, *units) if m is not None)


def strange_unit(price: Price, question: str) -> str:
    """The word behind an amount that names a thing: the zorkmids of 20 zorkmids; empty if none stands there."""
    noun = _NOUN.match(question, price.end)
    return noun[1] if noun and not is_small(noun[1], tongue(question)) else ""
