"""What is left over: the one date, time, number or language that no parameter took, for the one that lacks it.

The network may be unsure of a value that stands alone. Where one required parameter is missing and one
thing of its kind is said and nobody's, they belong together. Takes a reading whose words are assigned. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gateway.nlu.parameters import edge_of, kind_of, wants_date, wants_iso, wants_time
from gateway.nlu.slots.span_expansion import JOINED, numbers_in
from gateway.nlu.slots.values import UNSAID
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.dates.dates_and_times import SAID_DATES, SAID_MONTH, moments, months
from gateway.nlu.values.durations import lengths, unit_of
from gateway.nlu.values.languages import languages
from gateway.nlu.values.numbers.json_numbers import ALONE, numerals, read_at

LIKELY = 0.5  # what a left-over is believed
FIRM = 0.3  # probability from which a passage is its parameter's
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:for|over|within|during|lasting|next|coming|past|last|of|by|in|takes?|about|exactly|least|most)"
    r"(?: the)?\s+$|(?:^|[,:;]\s*)$",
    re.IGNORECASE,
)
_FEW = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())  # noqa: SIM905 - a list of words reads as text
_TWO = re.compile(
    r"\ba (?:pair|couple)(?= of\b(?! (?:second|minute|hour|day|night|week|month|year|time)s\b))",
    re.IGNORECASE,
)


def completed(reading: Reading, question: str) -> Reading:
    """The reading with what is left over given to the parameters that lack it."""
    found = list(reading.found)
    kinds = (
        (_is_length, _lengths, 1),
        (_is_date, _dates, 1),
        (_is_time, _times, 1),
        (_is_number, _numbers, 1),
        (_is_language, _languages, 2),  # from one to the other, in the order in which they are said
    )
    for wants, said, most in kinds:
        lacking = [at for at, f in enumerate(found) if wants(f) and not _has(f, question)]
        taken = [p for f in found for p in f.passages if p.chance >= FIRM]
        free = [p for p in said(question) if not any(p.meets(other) for other in taken)]
        if len(lacking) == len(free) <= most:
            for at, passage in zip(lacking, free, strict=True):
                found[at] = replace(found[at], passages=(passage,))
    return replace(reading, found=_whole_month(found, question))


def _whole_month(found: Sequence[Found], question: str) -> tuple[Found, ...]:
    """With the only month of a question as both ends of a span of days: "all of December 2026"."""
    said = [m for m in SAID_MONTH.finditer(question) if months(m.group(), question)]
    ends = [f for f in found if wants_iso(f.field.schema) and edge_of(f.field)]
    whole = len(said) == 1 and sorted(edge_of(f.field) for f in ends) == ["first", "last"]
    if not whole or any(_is_time(f) or _dated(f, question) for f in ends):
        return tuple(found)
    month = Passage(*said[0].span(), LIKELY)
    return tuple(replace(f, passages=(month,)) if f in ends else f for f in found)


def _dated(found: Found, question: str) -> bool:
    """Whether a day is said for it."""
    texts = [question[p.start : p.end] for p in found.passages if p.chance >= UNSAID]
    return any(moments(text, question) for text in texts)


def _has(found: Found, question: str) -> bool:
    if not found.field.required:
        return found.said >= FIRM
    if found.passages and (_is_date(found) or _is_time(found)):
        return _dated(found, question)
    return found.said >= UNSAID or "default" in found.field.schema or bool(found.options)


def _is_length(found: Found) -> bool:
    return found.numeric and bool(unit_of(found.field))


def _is_number(found: Found) -> bool:
    return found.field.required and found.of_numbers


def _is_date(found: Found) -> bool:
    return found.field.required and wants_iso(found.field.schema) and not _is_time(found)


def _is_time(found: Found) -> bool:
    schema = found.field.schema
    return (
        found.field.required and wants_iso(schema) and wants_time(schema) and not wants_date(schema)
    )


def _is_language(found: Found) -> bool:
    told = f"{found.field.name} {found.field.schema.get('description', '')}"
    return (
        found.field.required
        and "language" in told.lower()
        and kind_of(found.field.schema) in ("string", "array")
    )


def _lengths(question: str) -> Iterator[Passage]:
    """The lengths of time with a word before them that gives them to something: "for a week"."""
    for said in lengths(question):
        if _GIVEN.search(question[: said.start]):
            yield Passage(said.start, said.end, LIKELY)


def _dates(question: str) -> Iterator[Passage]:
    return _moments(question, lambda text: any("-" in moment for moment in moments(text, question)))


def _times(question: str) -> Iterator[Passage]:
    return _moments(question, lambda text: any(":" in moment for moment in moments(text)))


def _moments(question: str, wanted: Callable[[str], bool]) -> Iterator[Passage]:
    """The longest passages that say a date or time, none overlapping another."""
    spans = [m.span() for pattern in SAID_DATES[1:] for m in pattern.finditer(question)]
    until = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= until and wanted(question[start:end]):
            until = end
            yield Passage(start, end, LIKELY)


def _languages(question: str) -> Iterator[Passage]:
    return (Passage(start, end, LIKELY) for start, end in languages(question))


def _numbers(question: str) -> Iterator[Passage]:
    """The numbers of a question that are no part of a date, a time or a code."""
    others = [m.span() for p in (*SAID_DATES, JOINED) for m in p.finditer(question)]
    words = [m for m in _WORD.finditer(question) if m.group().lower() in _FEW]
    words += [m for pattern in (ALONE, _TWO) for m in pattern.finditer(question)]
    for start, end in (*numbers_in(question), *(m.span() for m in words)):
        apart = not any(a < end and start < b for a, b in others)
        if apart and (numerals(question[start:end]) or read_at(question, start, end)):
            yield Passage(start, end, LIKELY)
