"""Exchanges of money: which of the currencies that a question names is changed into which, and how much of it.

The network reads roles from the whole question; the words beside a number and the little words before a currency say them
plainly. Holds for tools with a currency to change from and one to change into. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from gateway.reader.amounts import amounts
from gateway.reader.cldr import countries, folded
from gateway.reader.currencies import code_of, wants_code
from gateway.reader.days import days_in
from gateway.reader.fields import spaced
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.mentions import Mention, currencies_in
from gateway.reader.numerals import number
from gateway.reader.prices import Price, mentions_beside, prices, strange_unit
from gateway.reader.tongues import POINT, tongue
from gateway.reader.unreckoned import unreckoned

SURE = 0.99
MOST = 12  # choices of one form
MONEYED = 3.0  # least log-odds of an exchange for a question that names an amount and two currencies, in any language
_FROM = frozenset("from source base sell origin have input given convert_from".split())  # noqa: SIM905 - a list of words reads as text
_TO = frozenset("to target quote into destination buy want output wanted".split())  # noqa: SIM905 - a list of words reads as text
_INTO = re.compile(
    r"(?:\b(?:to|into|in|as|for|nach|en|zu|naar|till|til|na|w|v)|[=>→?]|\bhow (?:many|much))\s*(?:the |my )?$",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(r"\bhow (?:many|much)\s$", re.IGNORECASE)
_OUT_OF = re.compile(r"\b(?:from|out of|von|aus|de|da|van|desde)\s*(?:the |my )?$", re.IGNORECASE)
_RATE = re.compile(
    r"\b(?:rates?|kurs|wechselkurs|cours|taux|tipo de cambio|tasso|koers)\b", re.IGNORECASE
)
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
_PAIR = re.compile(r"\s?[/-]\s?")
_JOINT = re.compile(
    r"\b(?:and|or|also|plus|versus|vs|as well as|und|oder|et|ou|y|o|e)\b|[,;&]", re.IGNORECASE
)
_AND_MORE = re.compile(r"\s*(?:,|and|&|et|und|y|e)\s+", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:$|[,.?!;:)]|(?:in|to|into|en|nach|a)\b)", re.IGNORECASE)
_STOP = re.compile(r"[.?!]\s")


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
    said = currencies_in(question)
    if roles is None or not said:
        return reading
    days = [(d.start, d.end) for d in days_in(question, today)]
    deal = _deal(prices(question, days), said, question)
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


@dataclass(frozen=True)
class _Deal:
    """The amounts that are changed, what they are of, and what they are changed into."""

    paid: tuple[Price, ...] = ()
    sources: tuple[Mention, ...] = ()
    targets: tuple[Mention, ...] = ()


def _deal(priced: Sequence[Price], said: Sequence[Mention], question: str) -> _Deal:
    attached = [p for p in priced if p.mention is not None]
    paid = [p for p in attached if p.mention is not None and p.mention.codes] or attached
    beside = mentions_beside(question)
    bare = [
        m
        for m in said
        if m.per == 1 and m.start not in beside and all(p.mention != m for p in paid)
    ]
    bare = [m for m in bare if m.codes] or bare
    if not paid:
        return _unattached(priced, bare, question)
    sources = tuple(p.mention for p in paid if p.mention is not None)
    sources = tuple(_not_of(m, [b for b in bare if b.codes == m.codes]) for m in sources)
    sources = sources if len({m.codes for m in sources}) > 1 else sources[:1]
    own = {m.codes for m in sources}
    others = [m for m in bare if m.codes not in own]
    same = [m for m in bare if m.codes in own and _INTO.search(question[: m.start])]
    targets = tuple(_distinct(others or same))
    if len(paid) > 1 and len(bare) > 1:
        targets = _each_its_own(paid, bare) or _crossed(targets)
    return _Deal(tuple(paid), sources, targets)


def _each_its_own(paid: Sequence[Price], bare: Sequence[Mention]) -> tuple[Mention, ...]:
    """The target behind each amount, or before each: 10 EUR to USD and 20 USD to GBP."""
    starts = [p.start for p in paid]
    behind = [
        [m for m in bare if a < m.start < b]
        for a, b in zip(starts, (*starts[1:], bare[-1].end), strict=True)
    ]
    before = [
        [m for m in bare if a < m.start < b] for a, b in zip((-1, *starts), starts, strict=False)
    ]
    for each in (behind, before):
        if all(len(own) == 1 for own in each):
            return tuple(own[0] for own in each)
    return ()


def _crossed(targets: Sequence[Mention]) -> tuple[Mention, ...]:
    """Several targets of several amounts: nobody can tell which is whose."""
    codes = tuple(sorted({code for m in targets for code in m.codes}))
    return (replace(targets[0], codes=codes),) if len(targets) > 1 else tuple(targets)


def _not_of(source: Mention, same: Sequence[Mention]) -> Mention:
    """Cents that are changed into their own currency may be another one's."""
    others = tuple(sorted(source.options))
    return replace(source, codes=others) if same and source.per != 1 and len(others) > 1 else source


def _unattached(priced: Sequence[Price], bare: Sequence[Mention], question: str) -> _Deal:
    """An amount apart from its currency: 615 dollars to euros, as "from dollars to euros: 615"; or a mere rate."""
    plain = [p for p in priced if p.mention is None]
    source, targets = _by_words(_distinct(bare), question)
    if source is None and len(plain) == 1 and (unit := strange_unit(plain[0], question)):
        start = question.index(unit, plain[0].end)
        code = code_of(unit)
        source = Mention(start, start + len(unit), "name", (code,) if code else ())
    sources = () if source is None else (source,)
    if not plain and source is not None and targets:
        plain = list(_of_rate(source, targets[0], question))
    return _Deal(tuple(plain), sources, targets)


def _by_words(bare: Sequence[Mention], question: str) -> tuple[Mention | None, tuple[Mention, ...]]:
    """The source and the targets by the little words before them, else by their order."""
    outs = [m for m in bare if _OUT_OF.search(question[: m.start])]
    ins = [m for m in bare if m not in outs and _INTO.search(question[: m.start])]
    if len(bare) < 2:
        return (bare[0], ()) if outs else (None, tuple(bare))
    asked = [m for m in bare if _HOW_MANY.search(question[: m.start])]
    if not outs and len(asked) == 1 and len(bare) == 2:  # "how many euros are 200 in dollars"
        return next(m for m in bare if m is not asked[0]), tuple(asked)
    source = next((m for m in (*outs, *(m for m in bare if m not in ins), *bare)), None)
    return source, tuple(m for m in bare if m is not source)


def _of_rate(source: Mention, target: Mention, question: str) -> Iterator[Price]:
    """One of the currency, where its rate is asked for: EUR/USD, the exchange rate of the yen, "the pound in euros"."""
    word = _RATE.search(question)
    the = _THE.search(question[: source.start])
    one = (
        the
        if source.kind == "name" and not question[source.start : source.end].endswith("s")
        else None
    )
    pair = _PAIR.fullmatch(question, source.end, target.start)
    span = word or one or pair
    if span is not None:
        code = source.codes[0] if len(source.codes) == 1 else "the currency"
        yield Price(*span.span(), (Decimal(1),), note=f"The rate is that of 1 {code}.")


def _distinct(mentions: Sequence[Mention]) -> list[Mention]:
    """The first mention of each currency."""
    first: dict[tuple[str, ...] | int, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.codes or mention.start, mention)
    return list(first.values())


def _amounts(deal: _Deal, question: str) -> tuple[Passage, ...]:
    """What may be the amount; several only in a row, and then as many calls."""
    paid, why = deal.paid, ""
    understood = [(p.start, p.until) for p in paid]
    if loose := next((text for p in paid for text in [_dangling(p, question)] if text), ""):
        why = f"“{loose}” is no amount that can be read; which one is meant?"
        return (Passage(paid[0].start, paid[0].end, SURE, None, True, "", why),)
    if paid and unreckoned(question, len(paid), understood):
        why = "The question reckons with its amounts; which amount is meant?"
    elif len(paid) > 1 and (not deal.sources or not _in_a_row(paid, question)):
        said = " or ".join(" ".join(question[p.start : p.end].split()) for p in paid)
        why = f"The amount can be {said}; which is meant?"
    values = tuple(dict.fromkeys(number(v) for p in paid for v in p.values))
    if why:
        return (Passage(paid[0].start, paid[0].end, SURE, None, True, "", why, values[:MOST]),)
    return tuple(_paid(price) for price in paid)


def _dangling(price: Price, question: str) -> str:
    """An amount with what follows that may be a part of it: 20 euros and 5, 20 mil quinientos pesos."""
    end = max(price.end, price.until, price.mention.end if price.mention else 0)
    if price.mention is not None and (more := _AND_MORE.match(question, end)):
        number = next((a for a in amounts(question) if a.start == more.end()), None)
        if number and number.readings and _CLOSED.match(question, number.end):
            return question[price.start : number.end]
    unit = strange_unit(price, question) if price.mention is None else ""
    named = unit and re.compile(rf"\s?{re.escape(unit)}\s").match(question, price.end)
    if named and any(m.start == named.end() for m in currencies_in(question)):
        return question[price.start : named.end()].strip()
    return ""


def _paid(price: Price) -> Passage:
    values = tuple(map(number, price.values))
    choices = values if price.why and len(values) > 1 else ()
    value = values[0] if values and (choices or not price.why) else None
    return Passage(price.start, price.end, SURE, value, True, price.note, price.why, choices)


def _in_a_row(paid: Sequence[Price], question: str) -> bool:
    """Whether something joins each amount with the next: 20 dollars and 30 pounds."""
    between = [question[a.end : b.start] for a, b in pairwise(paid)]
    return all(_JOINT.search(text) and not _STOP.search(text) for text in between)


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
