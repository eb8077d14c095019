"""From some tokens to the whole that they are part of: a word, a number, a date, what stands in quotes.

The network points at tokens of a few letters; what a value is made of begins and ends where words
do. Pure.
"""

# ruff: noqa: RUF001 - the quotes and stops that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from gateway.nlu.parameters import (
    Field,
    kind_of,
    spaced,
    wants_iso,
    wants_moment,
    wants_month,
)
from gateway.nlu.tagged_spans import Passage, Reading
from gateway.nlu.values.dates.dates_and_times import SAID_DATES, SAID_MONTH
from gateway.nlu.values.durations import unit_of as length_unit
from gateway.nlu.values.numbers.amounts import amounts
from gateway.nlu.values.numbers.json_numbers import numerals, read_at, sign_before
from gateway.nlu.values.units import unit_of
from gateway.nlu.values.verbatim_spans import pieces, whole

EDGES = "\"'“”‘’«»`([{<,;:!?…)]}> "
_WHERE = re.compile(r"\b(?:address|location|loc|place|street|where)\b", re.IGNORECASE)
# A house number and a street; with what follows behind commas: "221B Baker Street, London".
_STREET = re.compile(r"(?<!\d:)\b\d+[A-Z]?(?: [A-Z][\w.]*)+")
_ADDRESS = re.compile(rf"{_STREET.pattern}(?:, [A-Z][\w.]*(?: [A-Z\d][\w.]*)*)*")
_FIGURES = re.compile(r"\d|[½¼¾⅛⅜⅝⅞⅕⅖⅗⅘]|\b(?:half|quarters?)\b", re.IGNORECASE)
# What an address is taken apart into.
_PART = re.compile(r"\b(?:city|town|post ?code|zip|postal)\b", re.IGNORECASE)
_TITLE = re.compile(r"[A-Z][a-z]+[\w'’]*")
_WITHIN = r"(?: (?:upon|on|am|an der|de|del|de la|della|do|da|dos|du|la|le|von|van|van der|sur)(?= [A-Z]))?"
_NEXT = re.compile(
    rf"(?:['’]s(?= [A-Z]))?(?:{_WITHIN} [A-Z][a-z]+\w*(?:['’]s(?= [A-Z]))?| (?:[A-Z]\.)+)+(?![\w])"
)
# One place with "and" in its name.
_PLACES_WITH_AND = re.compile(
    r"\b(?:Trinidad (?:and|&) Tobago|Bosnia (?:and|&) Herzegovina|Antigua (?:and|&) Barbuda|Turks (?:and|&) Caicos"
    r"|S(?:ain)?t\.? (?:Kitts (?:and|&) Nevis|Vincent (?:and|&) the Grenadines|Pierre (?:and|&) Miquelon)"
    r"|S[aã]o Tom[eé] (?:and|&) Pr[ií]ncipe|Wallis (?:and|&) Futuna|Tyne (?:and|&) Wear|Newfoundland (?:and|&) Labrador"
    r"|Jammu (?:and|&) Kashmir|Dumfries (?:and|&) Galloway)\b",
    re.IGNORECASE,
)
# Its digits are no number: "PB-1502", "L6120". But "EUR50" is one.
_CODE = re.compile(
    r"\b[A-Za-z]{1,6}-\d+\b|\b(?!(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|INR)\d)[A-Z]{1,4}\d{2,}\b"
)
_RELATIVE = re.compile(
    r"\b(?:today|tonight|tomorrow|yesterday|now|noon|midday|midnight|morning|afternoon|evening|days?|weeks?|months?"
    r"|weekend|years?|(?:19|20)\d\d|christmas|easter|new year)\b|\d(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_PLATE = re.compile(r"\b[A-Z]{1,3}(?:-[A-Z]{1,2})? \d{2,4}\b(?! \d)")  # "KLM 482"
_SHORT = re.compile(r"(?:^|.*[ .])(?:St|Dr|Mr|Mrs|Ms|Prof|Mt|Ft)$")  # their stop ends nothing
_APOSTROPHES = "'’"
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
_OPENING = re.compile(r"(?<![^\s\"“'‘])\([\w ]{1,12}\) $")  # of a title: "(500) Days of Summer"
_PREVIOUS = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+\w* )+$")
# Paths, addresses, times, numbers of things: no part of them is a value.
JOINED = re.compile(
    r"(?<!\S)[\"'(\[]?(?=\S*(?:\w[:@_\\.]\w|/\w+\.\w|\w-\d|^/))[\w.:@/\\+#~&?=%-]*\w"
)
# No part of the name behind it, if there is nothing else.
_ARTICLE = re.compile(r"the (?=[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}$)")
_EMPTY = frozenset("the a an of in on at for to and or is are my me i it with from by".split())  # noqa: SIM905 - a list of words reads as text
_MAILED = re.compile(r"e-?mail(?:_?address)?$", re.IGNORECASE)
_DATED = re.compile(r"date|day|time|when|birth|deadline|start|end|check", re.IGNORECASE)


def snapped(reading: Reading, question: str) -> Reading:
    """The reading with every passage taken as far as its whole goes; what cannot be a value is dropped."""
    address = _STREET if any(_is_part(f.field) for f in reading.found) else _ADDRESS
    found = tuple(
        replace(f, passages=_merged(_snap(p, question, f.field, address) for p in f.passages))
        for f in reading.found
    )
    return replace(reading, found=found)


def _is_part(field: Field) -> bool:
    """Whether it is what an address is taken apart into."""
    return kind_of(field.schema) == "string" and bool(_PART.search(spaced(field.path[-1])))


def text_of(passage: Passage, question: str) -> str:
    """The words of a passage without the quotes and stops around them; a piece is what it is."""
    if any((passage.start, passage.end) == piece.span for piece in pieces(question)):
        return question[passage.start : passage.end].strip()
    raw = question[passage.start : passage.end]
    text = _bracketed(raw, raw.strip(EDGES))
    if text.endswith(".") and "." not in text[:-1]:
        text = text[:-1]
    if text.count("(") > text.count(")") and question[passage.end : passage.end + 1] == ")":
        text += ")"
    text = text.removesuffix("'s").removesuffix("’s")
    named = _ARTICLE.match(text)
    quoted = (
        question[passage.start - 1 : passage.start] in tuple("\"'“‘«`") if passage.start else False
    )
    return text[named.end() :] if named and not quoted else text


def _bracketed(raw: str, text: str) -> str:
    """The text with the brackets that belong to it: "(500) Days", "fix (#42)"."""
    if "(" + text in raw and text.count(")") > text.count("("):
        text = "(" + text
    if text + ")" in raw and text.count("(") > text.count(")"):
        text += ")"
    return text


def _snap(
    passage: Passage, question: str, field: Field, address: re.Pattern[str]
) -> Passage | None:
    start, end = _words(passage.start, passage.end, question)
    kind = kind_of(field.schema)
    if kind in ("integer", "number"):
        number = _number(replace(passage, start=start, end=end), question)
        return None if number and _is_fraction(number, question, field) else number
    if kind == "array":
        if piece := whole(start, end, question):
            start, end = min(start, piece.start), max(end, piece.end)
        start, end = _around(JOINED, start, end, question)
    else:
        start, end = _text(start, end, question, field, address)
        mailed = _MAILED.search(field.name) or field.schema.get("format") in ("email", "idn-email")
        if mailed and "@" not in question[start:end]:
            return None
        said = question[start:end].strip(EDGES).lower()
        if said in _EMPTY or (wants_iso(field.schema) and not _dated(said, field)):
            return None
    return replace(passage, start=start, end=end)


def numbers_in(question: str) -> list[tuple[int, int]]:
    """Where the numbers with figures and the fractions in words stand, with a minus in words before them."""
    return [
        (sign_before(question, a.start), a.behind)
        for a in amounts(question)
        if a.readings and _FIGURES.search(question, a.start, a.end)
    ]


def _number(passage: Passage, question: str) -> Passage | None:
    """The number that a passage is about; what is in a code is none."""
    for amount in amounts(question):
        start = sign_before(question, amount.start)
        figures = _FIGURES.search(question, amount.start, amount.end)
        number = replace(passage, start=start, end=amount.behind if figures else amount.end)
        if number.meets(passage):
            codes = (
                replace(passage, start=c.start(), end=c.end()) for c in _CODE.finditer(question)
            )
            return None if any(number.meets(code) for code in codes) else number
    return passage if numerals(question[passage.start : passage.end]) else None


def _is_fraction(number: Passage, question: str, field: Field) -> bool:
    """Whether a parameter that counts whole things without a unit would get a part of one."""
    counts = kind_of(field.schema) == "integer" and not (length_unit(field) or unit_of(field))
    read = read_at(question, *number.span)
    return counts and bool(read) and not any(isinstance(n, int) for n in read)


def _text(
    start: int, end: int, question: str, field: Field, address: re.Pattern[str]
) -> tuple[int, int]:
    """The borders, moved out to those of a quotation, a path, a date, an address or a name."""
    if piece := whole(start, end, question):
        if piece.kind not in ("code", "quote") or piece.holds(start, end):
            return piece.span
        start, end = min(start, piece.outer[0]), max(end, piece.outer[1])
    start, end = _around(JOINED, start, end, question)
    if wants_month(field.schema):
        return _around(SAID_MONTH, start, end, question)
    if _DATED.search(field.name):
        for pattern in SAID_DATES if wants_moment(field.schema) else SAID_DATES[1:]:
            start, end = _around(pattern, start, end, question)
    where = _WHERE.search(f"{spaced(field.name)} {field.schema.get('description', '')}")
    if where and not _is_part(field):
        start, end = _around(address, start, end, question)
    return _name(start, end, question)


def _dated(text: str, field: Field) -> bool:
    if wants_month(field.schema) and SAID_MONTH.search(text):
        return True
    return bool(_RELATIVE.search(text)) or any(p.search(text) for p in SAID_DATES)


def _merged(passages: Iterable[Passage | None]) -> tuple[Passage, ...]:
    """Those that are left, one for each whole."""
    kept: list[Passage] = []
    for passage in sorted((p for p in passages if p), key=lambda p: -p.chance):
        if not any(passage.meets(other) for other in kept):
            kept.append(passage)
    return tuple(sorted(kept, key=lambda p: p.start))


def _words(start: int, end: int, question: str) -> tuple[int, int]:
    while start > 0 and _joins(question, start - 1) and question[start].isalnum():
        start -= 1
    while end < len(question) and _joins(question, end) and question[end - 1].isalnum():
        end += 2 if question[end] in _APOSTROPHES else 1
    return start, end


def _joins(question: str, at: int) -> bool:
    """Whether it is a letter, or an apostrophe within a word that is no possessive: rock'n'roll."""
    if question[at].isalnum():
        return True
    inside = (
        0 < at < len(question) - 1 and question[at - 1].isalnum() and question[at + 1].isalnum()
    )
    return question[at] in _APOSTROPHES and inside and not _POSSESSIVE.match(question, at)


def _name(start: int, end: int, question: str) -> tuple[int, int]:
    """The borders, moved out over the capitalised words beside a capitalised one: "Los" Angeles."""
    start, end = _around(_PLACES_WITH_AND, *_around(_PLATE, start, end, question), question)
    if question[end - 2 : end] in ("'s", "’s"):
        end -= 2
    if not _TITLE.fullmatch(question[start:end].split(" ")[-1]):
        return start, end
    if _SHORT.match(question[start:end]) and question[end : end + 1] == ".":
        end += 1
    if behind := _NEXT.match(question, end):
        end = behind.end()
    before = _PREVIOUS.search(question[:start])
    start = before.start() if before and before.start() else start
    opening = _OPENING.search(question[:start])
    return (opening.start() if opening else start), end


def _around(pattern: re.Pattern[str], start: int, end: int, question: str) -> tuple[int, int]:
    """The borders, moved out to those of the first match that shares characters with them."""
    for match in pattern.finditer(question):
        if match.start() < end and start < match.end():
            return min(start, match.start()), max(end, match.end())
    return start, end
