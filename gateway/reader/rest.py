"""What is left over: the one date, time, number or language that no parameter took, for the one that lacks it.

The network may be unsure of a value that stands alone. Where one required parameter is missing and one
thing of its kind is said and nobody's, they belong together. Takes a reading whose words are assigned. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from gateway.reader.dates import SAID_DATES, moments
from gateway.reader.fields import kind_of, wants_date, wants_iso, wants_time
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.languages import languages
from gateway.reader.numerals import numerals
from gateway.reader.values import UNSAID
from gateway.reader.wholes import JOINED, NUMBER

LIKELY = 0.5  # what a left-over is believed
FIRM = 0.3  # probability from which a passage is its parameter's
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_FEW = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())  # noqa: SIM905 - a list of words reads as text


def completed(reading: Reading, question: str) -> Reading:
    """The reading with what is left over given to the required parameters that lack it."""
    found = list(reading.found)
    kinds = (
        (_is_date, _dates, 1),
        (_is_time, _times, 1),
        (lambda found: found.numeric, _numbers, 1),
        (_is_language, _languages, 2),  # from one to the other, in the order in which they are said
    )
    for wants, said, most in kinds:
        lacking = [
            at for at, f in enumerate(found) if f.field.required and wants(f) and not _has(f)
        ]
        taken = [p for f in found for p in f.passages if p.chance >= FIRM]
        free = [p for p in said(question) if not any(p.meets(other) for other in taken)]
        if len(lacking) == len(free) <= most:
            for at, passage in zip(lacking, free, strict=True):
                found[at] = replace(found[at], passages=(passage,))
    return replace(reading, found=tuple(found))


def _has(found: Found) -> bool:
    return found.said >= UNSAID or "default" in found.field.schema or bool(found.options)


def _is_date(found: Found) -> bool:
    return wants_iso(found.field.schema) and not _is_time(found)


def _is_time(found: Found) -> bool:
    schema = found.field.schema
    return wants_iso(schema) and wants_time(schema) and not wants_date(schema)


def _is_language(found: Found) -> bool:
    told = f"{found.field.name} {found.field.schema.get('description', '')}"
    return "language" in told.lower() and kind_of(found.field.schema) in ("string", "array")


def _dates(question: str) -> Iterator[Passage]:
    return _moments(question, lambda text: any("-" in moment for moment in moments(text, question)))


def _times(question: str) -> Iterator[Passage]:
    return _moments(question, lambda text: any(":" in moment for moment in moments(text)))


def _moments(question: str, wanted: Callable[[str], bool]) -> Iterator[Passage]:
    """The longest passages that say a date or time, none overlapping another."""
    spans = [m.span() for pattern in SAID_DATES for m in pattern.finditer(question)]
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
    for match in (*NUMBER.finditer(question), *words):
        apart = not any(a < match.end() and match.start() < b for a, b in others)
        if apart and numerals(match.group()):
            yield Passage(match.start(), match.end(), LIKELY)
