"""Reckoning that a question speaks of and that no rule of `arithmetic` understands: then nobody knows which amount is meant. Pure."""

# ruff: noqa: RUF001 - the signs that people type are meant

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.nlu.values.money.amount_pattern import AMOUNT, skeleton
from gateway.nlu.values.money.arithmetic import COUNT, THINGS, price_of, reckonings

# What speaks of reckoning, where no rule above understood it.
_SPOKEN = re.compile(
    r"(?<!\w)(?:plus|minus|times|multiplied|divided?|split|shared?|half|third|quarters?|double|twice|triple|thrice|squared|cubed|root|power"
    r"|percent(?:age)?|discount|difference|average|altogether|sum of|remainder|remaining|the rest|left over|each|apiece)(?!\w)",
    re.IGNORECASE,
)

_OVER = re.compile(rf"{AMOUNT}/{AMOUNT}")
# A rate of the question's own, and no day's.
_OWN_RATE = re.compile(
    rf"\brate of {AMOUNT}(?!\w|\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[/.-]|of\b))",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{COUNT}{THINGS} of {price_of('b')}", re.IGNORECASE)  # 12 months of 9.99
_TOTAL = re.compile(
    r"\b(?:left|remains?|remaining|rest|total|together|in all|combined|change|difference|balance)\b",
    re.IGNORECASE,
)
_OPERATOR = re.compile(r"√|(?<=[\d)])\s?[*×÷^+]\s?(?=[\d(])")


def unreckoned(
    question: str,
    amounts_of_money: int = 1,
    understood: Sequence[tuple[int, int]] = (),
    scope: tuple[int, int] | None = None,
) -> bool:
    """Whether something is reckoned that is neither a rule's nor among the characters that are `understood` already.

    `scope` are the characters that count; by default all of them.
    """
    if amounts_of_money > 1 and _TOTAL.search(question):
        return True
    made, found = skeleton(question), reckonings(question)
    inside = [*understood, *((r.start, r.end) for r in found)]
    shares = [(a.start, a.end) for a in made.amounts if a.percent]
    words = [m.span() for pattern in (_SPOKEN, _OPERATOR) for m in pattern.finditer(question)]
    loose = (m for pattern in (_COUNTED, _OVER, _OWN_RATE) for m in pattern.finditer(made.text))
    words += [made.span(*m.span()) for m in loose]
    if any("divided" in r.said for r in found):  # "split four ways, how much is that each"
        words = [(a, b) for a, b in words if question[a:b].lower() not in ("each", "apiece")]
    numbers = [(a.start, a.end) for a in made.amounts]  # half a million
    open_shares = (s for s in shares if not _within(s, inside))
    open_words = (w for w in words if not _within(w, (*inside, *numbers)))
    counted = [s for s in (*open_shares, *open_words) if scope is None or _within(s, [scope])]
    return bool(made.amounts and counted)


def _within(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
