"""The numbers that a question says, as the JSON numbers that a schema takes.

`numerals("two hundred euros, or 1,250.50, or 5k")` is `(200, 1250.5, 5000)`. What may mean two things is offered in both,
and what is part of a number never is. Pure; knows no schema.
"""

from __future__ import annotations

import re
from decimal import Decimal

from gateway.nlu.values.numbers.amounts import Amount, amounts

Number = int | float

_WORDS = re.compile(r"[a-z]+", re.IGNORECASE)
_ONE = {"a": 1, "an": 1, "single": 1, "both": 2, "pair": 2, "couple": 2}
_MINUS = re.compile(r"\b(?:minus|negative)\s+(?!-)", re.IGNORECASE)
_BEFORE = re.compile(r"(\w+)?(\W?)\s*\b(?:minus|negative)\s+$", re.IGNORECASE)
# Somebody who comes alone.
ALONE = re.compile(
    r"(?<!not )\b(?:(?:just|only) me|(?:just|only) for (?:me|myself)|on my own)\b(?! (?:and|plus|with|who|that)\b)",
    re.IGNORECASE,
)


def numerals(question: str) -> tuple[Number, ...]:
    """The distinct numbers of `question`, in the order in which they are said, articles last."""
    said = [n for amount in amounts(question) for n in _of(amount)]
    alone = [1] if ALONE.search(question) else []
    return tuple(dict.fromkeys((*said, *_articles(question), *alone)))


def read_number(text: str) -> list[Number]:
    """The readings of a text that is one number, the likeliest first, with its sign."""
    return read_at(text, 0, len(text))


def read_at(question: str, start: int, end: int) -> list[Number]:
    """The readings of the first number between two characters of a question, whose language may say what a mark means."""
    if minus := _MINUS.match(question, start, end):
        return [-number for number in read_at(question, minus.end(), end)]
    found = next((a for a in amounts(question) if a.meets(start, end)), None)
    if found is not None:
        return _of(found)
    text = question[start:end]
    return [*_articles(text)[:1], *([1] if ALONE.search(text) else [])]


def _of(amount: Amount) -> list[Number]:
    """A number as JSON has it; a percentage also as a share of one."""
    said = [number(reading) for reading in amount.readings]
    return [*said, *(exact(n / 100) for n in said)] if amount.percent else said


def _articles(text: str) -> list[Number]:
    return [_ONE[word] for word in _WORDS.findall(text.lower()) if word in _ONE]


def sign_before(question: str, start: int) -> int:
    """Where a number begins with its "minus", which is no sign behind another number or a grade: "A negative"."""
    near = max(0, start - 30)
    if question[start : start + 1] == "-" or not (m := _BEFORE.search(question[near:start])):
        return start
    word = m[1] or ""
    grade = len(word) <= 2 and word.isupper() and word != "I"
    if m[2] in ("%", ")") or word[-1:].isdigit() or grade or set(numerals(word)) - {1}:
        return start
    sign = re.search(r"(?:minus|negative)\s+$", m.string, re.IGNORECASE)
    return near + sign.start() if sign else start


def how_many(question: str) -> int:
    """At most how many numbers `question` says, repetitions counted."""
    figures = sum(max(1, len(amount.items)) for amount in amounts(question))
    return figures + len(_articles(question))


def number(value: Decimal) -> Number:
    """A decimal number as JSON has it: whole ones as integers."""
    return int(value) if value == value.to_integral_value() else float(value)


def exact(number: Number) -> Number:
    """Whole numbers as integers, and no digits that only binary fractions have."""
    rounded = round(float(number), 10)
    return int(rounded) if rounded.is_integer() else rounded
