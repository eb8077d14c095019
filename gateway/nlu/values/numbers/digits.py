"""The numbers that a question says in digits: with fractions in signs, endings and currencies stuck to them. Pure."""

# ruff: noqa: RUF001 - the signs and dashes that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol, TypeVar

from gateway.nlu.values.iso4217 import CODES, WORDS
from gateway.nlu.values.numbers.digit_styles import Literal, literals
from gateway.nlu.values.question_language import decimal_comma

PARTS = dict(
    zip(
        "½¼¾⅛⅜⅝⅞⅕⅖⅗⅘",
        ["0.5", "0.25", "0.75", "0.125", "0.375", "0.625", "0.875", "0.2", "0.4", "0.6", "0.8"],
        strict=True,
    )
)
_VULGAR = re.compile(rf"(?<![\w./])(?:(?P<whole>\d+)\s?)?(?P<part>[{''.join(PARTS)}])(?![\w/])")
_SLASHED = re.compile(
    r"(?<![\w./,])(?P<whole>\d+)[ -](?P<over>[1-9])/(?P<under>2|4|5|8|10)(?![\w/])"
)
_PART_OF = re.compile(
    r"(?<![\w./,])(?P<over>[1-9])/(?P<under>2|4|5|8|10)(?=\s(?:of an? |an? )?(?:hundred|thousand|million|billion|grand|dozen)\b)"
)
_POWER = re.compile(r"(?<![\w.,])\d+(?:\.\d+)?[eE][-+]?\d{1,2}(?![\w.,])")
_BARE = re.compile(r"(?<![\w.,])\.\d+(?![\w.,])")
# Letters before digits that leave them a number: a currency. Others make a code of them.
_PREFIX = re.compile(r"(?:^|[^\w])([A-Za-z]{3}|Rs\.?|kr\.?|R)$")
_WHOLE = re.compile(r",[-–—]{1,2}(?!\d)")
_NUMERALS = frozenset("万萬億亿兆千百십백천만억")
_NOTES = re.compile(
    r"-[^\W\d_]|[\s-]?[^\W\d_]+[\s-](?:bills?|notes?|coins?|banknotes?)\b", re.IGNORECASE
)


class Spanned(Protocol):
    """What stands between two characters."""

    @property
    def start(self) -> int:
        """Its first character."""
        ...

    @property
    def end(self) -> int:
        """The one behind its last."""
        ...


Span = TypeVar("Span", bound=Spanned)


def apart(more: Iterable[Span], found: Sequence[Span]) -> list[Span]:
    """What was found, and what else shares no character with it."""
    taken = {at for one in found for at in range(one.start, one.end)}
    others = [one for one in more if taken.isdisjoint(range(one.start, one.end))]
    return list(found) + others


def figures(question: str) -> list[Literal]:
    """The numbers in digits, those with a fraction in signs (2½, 1 1/2) or a power of ten (3e5) as one."""
    fractions = []
    for match in _VULGAR.finditer(question):
        value = Decimal(match["whole"] or 0) + Decimal(PARTS[match["part"]])
        fractions.append(Literal(*match.span(), (value,)))
    for match in _SLASHED.finditer(question):
        value = Decimal(match["whole"]) + Decimal(match["over"]) / Decimal(match["under"])
        fractions.append(Literal(*match.span(), (value,)))
    for match in _PART_OF.finditer(question):
        value = Decimal(match["over"]) / Decimal(match["under"])
        fractions.append(Literal(*match.span(), (value,)))
    bare = (m for pattern in (_BARE, _POWER) for m in pattern.finditer(question))
    fractions += [Literal(*m.span(), (Decimal(m[0]),)) for m in bare]
    comma = _writes_comma(question)
    split = (x for one in literals(question, comma) for x in _notes_apart(one, question, comma))
    plain = (x for x in split if _is_free(x, question))
    known = (_ended(x, question) for x in plain)
    return sorted(apart(known, fractions), key=lambda literal: literal.start)


def _writes_comma(question: str) -> bool:
    """Whether decimals stand behind a comma, by another number of the question that leaves no doubt, else by its language."""
    for one in literals(question):
        text = question[one.start : one.end]
        if len(one.readings) == 1 and one.sure and "." in text and "," in text:
            return text.rindex(",") > text.rindex(".")
        if one.readings and one.readings[0] % 1 and "," in text and "." not in text:
            return True
    return decimal_comma(question)


def _ended(literal: Literal, question: str) -> Literal:
    """With the ending of whole amounts, 1.250,- and 12,-; a numeral of another script behind makes it unreadable."""
    behind = question[literal.end : literal.end + 1]
    if behind and behind in _NUMERALS:
        return replace(literal, readings=(), items=())
    if len(literal.readings) > 1 and _WHOLE.match(question, literal.end):
        whole = [r for r in literal.readings if r % 1 == 0 and r >= 1000]
        return replace(literal, readings=tuple(whole[:1]), sure=True) if whole else literal
    return literal


def _notes_apart(literal: Literal, question: str, comma: bool) -> Iterator[Literal]:
    """The literal, or its two numbers where it counts things that are called by a number: 5 100-dollar bills."""
    first, space, rest = question[literal.start : literal.end].rpartition(" ")
    if not space or not _NOTES.match(question, literal.end):
        yield literal
        return
    for start, text in ((literal.start, first), (literal.end - len(rest), rest)):
        for part in literals(text, comma):
            yield replace(part, start=part.start + start, end=part.end + start)


def _is_free(literal: Literal, question: str) -> bool:
    """Whether it is no part of a word or code."""
    before = question[max(0, literal.start - 5) : literal.start]
    if not before or not (before[-1].isalpha() or before[-1] in "._"):
        return True
    letters = _PREFIX.search(before)
    if letters is None:
        return False
    code = letters[1]
    known = code.upper() in CODES and (code.isupper() or code.upper() not in WORDS)
    return len(code) != 3 or known or not code.isalpha()
