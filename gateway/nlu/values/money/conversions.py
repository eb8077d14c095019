"""What a question wants to be changed into what: its amounts, their currencies, and the currencies that are wanted.

The words beside a number and the little words before a currency say which is which. Pure; knows no field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from gateway.nlu.values.money.currencies import code_of
from gateway.nlu.values.money.mentions import Mention, currencies_in
from gateway.nlu.values.money.prices import Price, mentions_beside, prices, strange_unit
from gateway.nlu.values.money.unclear_arithmetic import unreckoned
from gateway.nlu.values.numbers.amounts import amounts

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
_FULL_STOP = re.compile(r"[a-z)\d][.?!]\s+(?=[A-Z])")


@dataclass(frozen=True)
class Deal:
    """The amounts that are changed, what they are of, and what they are changed into."""

    paid: tuple[Price, ...] = ()
    sources: tuple[Mention, ...] = ()
    targets: tuple[Mention, ...] = ()

    def open_amount(self, question: str) -> str:
        """Why nobody can tell which amount is changed, in a sentence; empty where it is certain."""
        if loose := next((t for p in self.paid for t in [_dangling(p, question)] if t), ""):
            return f"“{loose}” is no amount that can be read; which one is meant?"
        if self.paid and self._reckons(question):
            return "The question reckons with its amounts; which amount is meant?"
        if len(self.paid) > 1 and not (self.sources and _in_a_row(self.paid, question)):
            said = " or ".join(" ".join(question[p.start : p.end].split()) for p in self.paid)
            return f"The amount can be {said}; which is meant?"
        return ""

    def _reckons(self, question: str) -> bool:
        """Whether something is reckoned that nobody understood, in the sentence of the amounts and the target."""
        places = [*(p.start for p in self.paid), *(m.start for m in self.targets)]
        around = {sentence_around(at, question) for at in places}
        scope = around.pop() if len(around) == 1 else (0, len(question))
        understood = [(p.start, p.until) for p in self.paid]
        return unreckoned(question, len(self.paid), understood, scope)


def deal_of(question: str, days: Sequence[tuple[int, int]]) -> Deal:
    """What a question wants to be changed; characters that speak of `days` say no amount."""
    priced, said = prices(question, days), currencies_in(question)
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
    return _in_one_sentence(Deal(tuple(paid), sources, targets), question)


def _in_one_sentence(deal: Deal, question: str) -> Deal:
    """The deal without amounts that other sentences only tell of: "they are 60 euros each. Convert 120 euros to yen"."""
    if len(deal.paid) < 2 or not deal.targets or _in_a_row(deal.paid, question):
        return deal
    start, end = sentence_around(deal.targets[-1].start, question)
    paid = tuple(p for p in deal.paid if start <= p.start < end)
    if not paid or len(paid) == len(deal.paid):
        return deal
    sources = tuple(p.mention for p in paid if p.mention is not None)
    return replace(deal, paid=paid, sources=sources[:1] if len(paid) == 1 else sources)


def sentence_around(at: int, question: str) -> tuple[int, int]:
    """The borders of the sentence that a character stands in."""
    stops = [m.end() for m in _FULL_STOP.finditer(question)]
    return max((s for s in stops if s <= at), default=0), min(
        (s for s in stops if s > at), default=len(question)
    )


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


def _unattached(priced: Sequence[Price], bare: Sequence[Mention], question: str) -> Deal:
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
    return Deal(tuple(plain), sources, targets)


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


def _in_a_row(paid: Sequence[Price], question: str) -> bool:
    """Whether something joins each amount with the next: 20 dollars and 30 pounds."""
    between = [question[a.end : b.start] for a, b in pairwise(paid)]
    return all(_JOINT.search(text) and not _STOP.search(text) for text in between)


def _dangling(price: Price, question: str) -> str:
    """An amount with what follows that may be a part of it: 20 euros and 5, 20 mil quinientos pesos."""
    end = max(price.end, price.until, price.mention.end if price.mention else 0)
    if price.mention is not None and (more := _AND_MORE.match(question, end)):
        number = next((a for a in amounts(question) if a.start == more.end()), None)
        again = number is not None and number.readings[:1] == price.values[:1]
        if number and number.readings and not again and _CLOSED.match(question, number.end):
            return question[price.start : number.end]
    unit = strange_unit(price, question) if price.mention is None else ""
    named = unit and re.compile(rf"\s?{re.escape(unit)}\s").match(question, price.end)
    if named and any(m.start == named.end() for m in currencies_in(question)):
        return question[price.start : named.end()].strip()
    return ""
