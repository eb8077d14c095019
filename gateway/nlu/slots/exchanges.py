"""Exchanges of money: which of the currencies that a question names is changed into which, and how much of it.

The network reads roles from the whole question; the words beside a number and the little words before a currency say them
plainly. Holds for tools with a currency to change from and one to change into. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gateway.nlu.parameters import spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.cldr import countries, folded
from gateway.nlu.values.dates.day_mentions import days_in
from gateway.nlu.values.money.conversions import Deal, deal_of
from gateway.nlu.values.money.currencies import code_of, wants_code
from gateway.nlu.values.money.mentions import Mention, currencies_in
from gateway.nlu.values.money.prices import Price
from gateway.nlu.values.numbers.json_numbers import number
from gateway.nlu.values.question_language import POINT, tongue

SURE = 0.99
MOST = 12  # choices of one form
MONEYED = 3.0  # least log-odds of an exchange for a question that names an amount and two currencies, in any language
_FROM = frozenset("from source base sell origin have input given convert_from".split())  # noqa: SIM905 - a list of words reads as text
_TO = frozenset("to target quote into destination buy want output wanted".split())  # noqa: SIM905 - a list of words reads as text


@dataclass(frozen=True)
class Exchange:
    """Where the parameters of an exchange stand among those of a tool; no amount where it only tells a rate."""

    amount: int | None
    source: int
    target: int


def exchange_of(found: Sequence[Found]) -> Exchange | None:
    """The exchange that a tool makes, by the names of its parameters; None where it makes none."""
    coded = [at for at, f in enumerate(found) if wants_code(f.field.name, f.field.schema)]
    roles = {at: _role(found[at]) for at in coded}
    source = [at for at in coded if roles[at] == "from"]
    target = [at for at in coded if roles[at] == "to"]
    numbers = [at for at, f in enumerate(found) if f.numeric and f.field.required]
    if len(source) != 1 or len(target) != 1 or len(coded) != 2 or len(numbers) > 1:
        return None
    return Exchange(numbers[0] if numbers else None, source[0], target[0])


def _role(found: Found) -> str:
    words = set(spaced(found.field.path[-1]).lower().split(" "))
    told = set(re.findall(r"[a-z]+", str(found.field.schema.get("description", "")).lower()))
    for said in (words, told):
        if (said & _FROM) and not said & _TO:
            return "from"
        if (said & _TO) and not said & _FROM:
            return "to"
    return ""


def exchanged(reading: Reading, question: str, today: date) -> Reading:
    """The reading with the roles of an exchange as the words beside its amounts and currencies say them."""
    roles = exchange_of(reading.found)
    if roles is None or not currencies_in(question):
        return reading
    days = [(d.start, d.end) for d in days_in(question, today)]
    deal = deal_of(question, days)
    found = list(reading.found)
    if roles.amount is not None:
        found[roles.amount] = replace(found[roles.amount], passages=_amounts(deal, question))
    found[roles.source] = _coined(
        found[roles.source], deal.sources, (*deal.targets, *deal.paid), question
    )
    found[roles.target] = _coined(
        found[roles.target], deal.targets, (*deal.sources, *deal.paid), question
    )
    abroad = tongue(question) not in POINT  # the network reads English
    whole = bool(deal.sources and deal.targets and (deal.paid or abroad))
    return replace(reading, found=tuple(found), fit=max(reading.fit, MONEYED if whole else -99.0))


def _amounts(deal: Deal, question: str) -> tuple[Passage, ...]:
    """What may be the amount; several only in a row, and then as many calls."""
    if why := deal.open_amount(question):
        first = deal.paid[0]
        values = tuple(dict.fromkeys(number(v) for p in deal.paid for v in p.values))
        return (Passage(first.start, first.end, SURE, None, True, "", why, values[:MOST]),)
    return tuple(_paid(price) for price in deal.paid)


def _paid(price: Price) -> Passage:
    values = tuple(map(number, price.values))
    choices = values if price.why and len(values) > 1 else ()
    value = values[0] if values and (choices or not price.why) else None
    return Passage(price.start, price.end, SURE, value, True, price.note, price.why, choices)


def _coined(
    found: Found, mentions: Sequence[Mention], taken: Sequence[Mention | Price], question: str
) -> Found:
    """The parameter with these currencies, or with what else the network points at."""
    if mentions:
        return replace(found, passages=tuple(coin(m, question) for m in mentions))
    free = (
        of_country(p, question)
        for p in found.passages
        if not any(t.start < p.end and p.start < t.end for t in taken)
    )
    return replace(found, passages=tuple(free))


def of_country(passage: Passage, question: str) -> Passage:
    """A passage that names a country as its money, if that has one: Denmark."""
    name = question[passage.start : passage.end].strip(" .,?!")
    money = countries().get(folded(name), frozenset())
    if len(money) != 1 or code_of(name) is not None:
        return passage
    (code,) = money
    return replace(passage, value=code, note=f"The money of {name} is {code}.")


def coin(mention: Mention, question: str) -> Passage:
    """A currency as what a parameter for codes takes, or as what has to be asked for."""
    span, name = (mention.start, mention.end), question[mention.start : mention.end]
    if len(mention.codes) == 1:
        taken = mention.per != 1 and len(mention.options) > 1
        note = f"“{name}” is taken as money of {mention.codes[0]}." if taken else ""
        return Passage(*span, SURE, mention.codes[0], True, note)
    if not mention.codes:
        return Passage(*span, SURE, None, True, "", unknown_currency(name))
    *first, last = mention.codes
    why = f"“{name}” can be {', '.join(first)} or {last}; which is meant?"
    return Passage(*span, SURE, None, True, "", why, mention.codes)


def unknown_currency(name: str) -> str:
    """What is said of a name that is no currency's."""
    return f"“{name}” is no currency of ISO 4217; which one is meant?"
