"""The numbers that a question says: in digits, with a unit behind them, or in English words.

`numerals("two hundred euros, or 1,250.50, or 5k")` is `(200, 1250.5, 5000, ...)`. A superset on purpose: every
reading of an ambiguous piece is offered, and the model chooses. Pure; knows no schema.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Number = int | float

MOST_DIGITS = 15  # what a float holds exactly
_DIGITS = re.compile(
    r"(?<![\d.])(-?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)"
    r"(?:\s?(k|m|bn|dozen|hundred|thousand|million|billion|percent|per cent)\b|\s?(%))?",
    re.IGNORECASE,
)
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "k": 1000,
    "m": 10**6,
    "bn": 10**9,
}
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: n for n, word in enumerate(_UNITS.split())}
_SMALL |= {word: 10 * n for n, word in enumerate(_TENS.split(), 2)}
_SMALL |= {"a": 1, "an": 1, "single": 1, "both": 2}
_TIMES = {"pair": 2, "couple": 2, "dozen": 12}  # "a pair", "two dozen"
_WORDS = re.compile(r"[a-z]+", re.IGNORECASE)
_ONES = "|".join(_UNITS.split()[1:10])
_BELOW_100 = rf"(?:(?:{_TENS.replace(' ', '|')})(?:[\s-](?:{_ONES}))?|{_UNITS.replace(' ', '|')})"
_BELOW_1000 = rf"(?:(?:an?|{_BELOW_100}) hundred(?:(?: and)? {_BELOW_100})?|{_BELOW_100})"
# "ninety-five", "two hundred and fifty", "two dozen"; but not "five and six".
IN_WORDS = re.compile(
    rf"\b(?:(?:an?|{_BELOW_1000}|\d+) (?:dozen|thousand|million|billion)(?:(?: and)? {_BELOW_1000})?"
    rf"|an? (?:pair|couple)|{_BELOW_1000})\b",
    re.IGNORECASE,
)
_MINUS = re.compile(r"\b(?:minus|negative)\s+(?!-)", re.IGNORECASE)
_BEFORE = re.compile(r"(\w+)?(\W?)\s*\b(?:minus|negative)\s+$", re.IGNORECASE)
# "12 and a half", "two and a quarter", "half a million", "three quarters of a kilo".
MIXED = re.compile(
    rf"(?<![\w.])(?:(?P<whole>\d+(?:\.\d+)?|{'|'.join(_UNITS.split())}) and (?P<more>a half|a quarter|three quarters)"
    r"|(?P<part>half|a quarter of|three quarters of) an?"
    rf"(?: (?P<scale>{'|'.join(s for s in _SCALES if len(s) > 2)}))?)\b",
    re.IGNORECASE,
)
# Somebody who comes alone.
ALONE = re.compile(
    r"(?<!not )\b(?:(?:just|only) me|(?:just|only) for (?:me|myself)|on my own)\b(?! (?:and|plus|with|who|that)\b)",
    re.IGNORECASE,
)


def numerals(question: str) -> tuple[Number, ...]:
    """The distinct numbers of `question`, in the order in which they are said."""
    words = _WORDS.findall(question.lower())
    alone = (1,) if ALONE.search(question) else ()
    found = (*_in_digits(question), *_in_words(words), *mixed(question), *alone)
    return tuple(dict.fromkeys(found))


def read_number(text: str) -> list[Number]:
    """The readings of a text that is one number, the likeliest first, with its sign."""
    if minus := _MINUS.match(text):
        return [-number for number in read_number(text[minus.end() :])]
    if re.fullmatch(r"-?\d+(?:\.\d+)?e[-+]?\d+", text, re.IGNORECASE):
        return [exact(float(text))]
    if fraction := list(mixed(text)):
        return fraction
    read = list(numerals(text))
    if text.startswith("-") or not any(c.isdigit() for c in text):
        read.reverse()  # of "-3" and "two hundred" the whole comes last
    return read


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


def mixed(text: str) -> Iterator[Number]:
    """The numbers with a fraction in words that `text` says."""
    for match in MIXED.finditer(text):
        said = (match["more"] or match["part"]).lower()
        part = 0.5 if "half" in said else 0.75 if "three" in said else 0.25
        if match["part"]:
            scale = (match["scale"] or "").lower()
            yield exact(part * (_SCALES[scale] if scale else 1))
        else:
            whole = match["whole"].lower()
            yield exact(_SMALL.get(whole, 0) + part if whole.isalpha() else float(whole) + part)


def how_many(question: str) -> int:
    """At most how many numbers `question` says, repetitions counted."""
    words = _WORDS.findall(question.lower())
    said = sum(word in _SMALL or word in _TIMES for word in words)
    return len(_DIGITS.findall(question)) + said


def _in_digits(question: str) -> Iterator[Number]:
    for sign, digits, scale, percent in _DIGITS.findall(question):
        text = digits.replace(",", "")
        if len(text) > MOST_DIGITS:
            continue
        number = _number(text)
        if scale.lower() in _SCALES:
            yield exact(number * _SCALES[scale.lower()])
        yield number
        if sign:
            yield -number
        if percent or scale.lower().startswith("per"):
            yield exact(number / 100)


def _number(text: str) -> Number:
    return exact(float(text)) if "." in text else int(text)


def exact(number: Number) -> Number:
    """Whole numbers as integers, and no digits that only binary fractions have."""
    rounded = round(float(number), 10)
    return int(rounded) if rounded.is_integer() else rounded


def _in_words(words: Sequence[str]) -> Iterator[Number]:
    """Runs of number words: "two hundred and fifty" is 250, and its parts are offered too."""
    total, current, running = 0, 0, False
    for word in (*words, "."):
        if word in _SMALL:
            yield _SMALL[word]
            current, running = current + _SMALL[word], True
        elif word in _TIMES:
            yield _TIMES[word]
            current, running = max(current, 1) * _TIMES[word], True
        elif word == "hundred" and running:
            current = max(current, 1) * 100
        elif word in _SCALES and len(word) > 2 and running:
            total, current = total + max(current, 1) * _SCALES[word], 0
        elif running and word != "and":
            yield total + current
            total, current, running = 0, 0, False
