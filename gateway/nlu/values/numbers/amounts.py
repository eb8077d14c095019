"""The numbers of a question, each as a whole and exact: with its sign, its scale and its fraction, or as not to be known.

`amounts("half a million, or 1.250,50 or a few")` is 500000, 1250.5 and one that nobody can know. What can mean two things
keeps both and says when that matters: "1.250" beside money, "twelve fifty" anywhere. No part of a number is a number.
Pure; knows no field.
"""

# ruff: noqa: RUF001 - the signs and dashes that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal as OneOf

from gateway.nlu.values.numbers.digit_styles import Literal
from gateway.nlu.values.numbers.digits import PARTS, apart, figures
from gateway.nlu.values.numbers.foreign_number_words import in_english
from gateway.nlu.values.numbers.multipliers import scale
from gateway.nlu.values.numbers.number_words import SMALL, Spoken, Token, spoken
from gateway.nlu.values.question_language import tongue

When = OneOf["", "money", "always"]

_WORD = re.compile(rf"[^\W\d_{''.join(PARTS)}]+\.?")
_PERCENT = re.compile(
    r"\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b)", re.IGNORECASE
)
_SIGN = re.compile(
    r"(?:(?<![\w)\]%])|(?<=\bEUR)|(?<=\bUSD)|(?<=\bGBP))[-−](?:[$€£¥])?$|(?<!\w)[$€£¥][-−]$"
)
_BRACKETS = re.compile(r"\(\s?$")
_OF = r"(?: (?:hundred|thousand|million|billion|grand|dozen)s?)?(?: of)?"
_UNCLEAR = re.compile(
    rf"\b(?:an? (?:few|handful|bunch|bit|little|lot|ton|load|pile|fistful)|(?<!how )(?<!as )(?<!so )many|some|several|few)\b{_OF}"
    r"|\b(?:a )?couple(?: of)? (?:hundred|thousand|million|grand)s?\b"
    r"|\b(?:ein paar|einige|mehrere|quelques|plusieurs|un[oa]s poc[oa]s|un[oa]s|algun[oa]s|alcun[ie]|qualche|alguns|algumas"
    r"|een paar|enkele|kilka|några|noen|nogle)\b"
    r"|\b(?:plenty|loads|lots|tons|tens|dozens|hundreds|thousands|millions|billions)(?: of (?:thousands|millions))? of\b",
    re.IGNORECASE,
)
_PAIR = re.compile(r"\ba (?:pair|couple)\b", re.IGNORECASE)
_MONEY_BEFORE = re.compile(r"(?:[$€£¥₹₩₽₺₪฿]|\b[A-Z]{3}|\bRs\.?|\bkr\.?)\s?[-−]?$")
_MONEY_BEHIND = re.compile(
    r"\.?\s?(?:of |de |d['’])?(?:(?:us|u\.s\.|[a-z]+n|hong kong|new zealand|swiss|british|czech|polish|danish)\s)?"
    r"(?:[$€£¥₹₩₽₺₪฿]|[A-Z]{3}\b|(?i:euros?|dollars?|d[óo]lar\w*|dollar[io]|bucks|quid|pounds?|yen|pesos?|francs?|franken|rupees?|won|yuan"
    r"|crowns|kron\w+|zlot\w+|lira|rubles?|rand|reais|baht|shekels?|forints?|lei|dirhams?|riyals?|dinars?)\b)"
)


@dataclass(frozen=True)
class Amount:
    """Characters `start` to `end` of a question that are one number.

    Attributes:
        readings: What it may be, the likeliest first; none where nobody can know.
        doubt: When more than the first reading counts.
        percent: Whether a percent sign or word stands behind it.
        behind: Where that ends; `end` where there is none.
        items: The numbers of 12,50 if that is a list.
        row: Where the run stands that it is one number of: 3,4,5 is a list, 12,345,67 perhaps a slip.
    """

    start: int
    end: int
    readings: tuple[Decimal, ...]
    doubt: When = ""
    percent: bool = False
    items: tuple[Decimal, ...] = ()
    behind: int = 0
    row: tuple[int, int] | None = None

    def meets(self, start: int, end: int) -> bool:
        """Whether it shares characters with these."""
        return self.start < end and start < self.end


@lru_cache(maxsize=64)
def amounts(question: str) -> tuple[Amount, ...]:
    """The numbers of a question in their order, none overlapping."""
    vague = (Amount(*m.span(), (), "always") for m in _UNCLEAR.finditer(question))
    pairs = (Amount(*m.span(), (Decimal(2),), "money") for m in _PAIR.finditer(question))
    found = apart(pairs, apart(_numbers(question), list(vague)))
    return tuple(_told_once([_finished(a, question) for a in found], question))


def _told_once(found: list[Amount], question: str) -> Iterator[Amount]:
    """The amounts in their order, one that says the one before again in brackets as one with it: 20 (twenty)."""
    last: Amount | None = None
    for amount in sorted(found, key=lambda a: a.start):
        again = (
            last is not None
            and question[last.end : amount.start] == " "
            and question[amount.start] == "("
        )
        if last is not None and again and last.readings[:1] == amount.readings[:1]:
            last = replace(last, end=amount.end, behind=amount.end)
            continue
        if last is not None:
            yield last
        last = amount
    if last is not None:
        yield last


def money_at(question: str, start: int, end: int) -> bool:
    """Whether a currency stands beside these characters."""
    before = _MONEY_BEFORE.search(question[max(0, start - 8) : start])
    return bool(before or _MONEY_BEHIND.match(question, end))


def _numbers(question: str) -> Iterator[Amount]:
    here = tongue(question)
    found = figures(question)
    digits = {literal.start: literal for literal in found}
    tokens = list(in_english(list(_tokens(question, found)), here))

    def times(at: int) -> tuple[int, ...]:
        token, start = tokens[at], tokens[at - 1].start if at else tokens[at].start
        written = question[token.start : token.end]
        if not token.word or written == "Grand":
            return ()
        joined = bool(at) and tokens[at - 1].end == token.start
        return scale(written, here, joined, money_at(question, start, token.end))

    for said in spoken(tokens, times):
        yield _amount(said, tokens, digits)
    for literal in found:
        if not literal.readings:
            yield from _listed(literal) if literal.items else (_torn(literal),)


def _amount(said: Spoken, tokens: Sequence[Token], digits: Mapping[int, Literal]) -> Amount:
    start, end = tokens[said.first].start, tokens[said.last - 1].end
    literal = digits.get(start)
    if literal is None or said.last > said.first + 1:
        return Amount(start, end, said.readings, "" if said.sure else "always")
    first = literal.readings[0]
    round_one = first == first.to_integral_value()  # nobody writes 5.000 for five
    doubt: When = "" if literal.sure else "always" if round_one else "money"
    return Amount(start, end, literal.readings, doubt, items=literal.items)


def _torn(literal: Literal) -> Amount:
    return Amount(literal.start, literal.end, (), "always")


def _listed(literal: Literal) -> Iterator[Amount]:
    """Each number of 3,4,5."""
    at = literal.start
    for item in literal.items:
        row = (literal.start, literal.end)
        yield Amount(at, at + len(str(item)), (item,), row=row)
        at += len(str(item)) + 1


def _tokens(question: str, found: Sequence[Literal]) -> Iterator[Token]:
    """Words and numbers in their order; what parts two for good is a token that is neither."""
    digits = (Token(d.start, d.end, "", d.readings, d.sure) for d in found)
    words = (Token(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(question))
    last: Token | None = None
    for token in sorted((*digits, *words), key=lambda t: t.start):
        if last is not None and not _joins(last, token, question):
            yield Token(last.end, last.end)
        yield token
        last = token


def _joins(one: Token, other: Token, question: str) -> bool:
    between = question[one.end : other.start]
    if between == ", " and one.word in ("thousand", "million", "billion"):
        return other.word in SMALL
    return not between.strip(" \u00a0\u202f-") and len(between) <= 2


def _finished(amount: Amount, question: str) -> Amount:
    """With its sign, and whether it is a percentage or stands by itself in brackets."""
    percent = _PERCENT.match(question, amount.end)
    amount = replace(amount, percent=bool(percent), behind=percent.end() if percent else amount.end)
    before = question[max(0, amount.start - 6) : amount.start]
    if sign := _SIGN.search(before):
        negative = tuple(-r for r in amount.readings)
        start = amount.start - (len(before) - sign.start())
        return replace(amount, start=start, readings=negative)
    if (
        _BRACKETS.search(before)
        and question[amount.end : amount.end + 1] == ")"
        and len(amount.readings) == 1
    ):
        both = (amount.readings[0], -amount.readings[0])  # as bookkeepers write what is lost
        start = amount.start - len(before) + before.rindex("(")
        return replace(
            amount,
            start=start,
            end=amount.end + 1,
            behind=amount.end + 1,
            readings=both,
            doubt="money",
        )
    return amount
