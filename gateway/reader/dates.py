"""The dates and times that a question says, as the ISO 8601 texts that schemas ask for.

`moments("on March 5th, 2026 at 2:30 pm")` is `("2026-03-05", "14:30")`. Only what is said in full: no year is guessed
and "tomorrow" is no date. Pure; knows no schema and no clock.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = (
    re.compile(rf"\b(?P<month>{_NAME})\.?\s+{_DAY}\s*,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(
        rf"\b{_DAY}\s+(?:of\s+)?(?P<month>{_NAME})\.?\s*,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE
    ),
    re.compile(r"\b(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})\b"),
)
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?(?P<half>[ap])\.?m\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?<![\d:])(?P<hour>\d):(?P<minute>\d{2})(?![\d:]|\s?[ap]\.?m\b)", re.IGNORECASE
)
# As people say them, the year or the minutes left out or not.
SAID_DATES = (
    re.compile(
        rf"\b(?:{_NAME})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s*,?\s+\d{{4}})?\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_NAME})\b\.?(?:\s*,?\s+\d{{4}})?",
        re.IGNORECASE,
    ),
    re.compile(r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"),
    re.compile(
        r"\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d{2}(?::\d{2})?\b", re.IGNORECASE
    ),
)
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def moments(question: str) -> tuple[str, ...]:
    """The distinct dates (YYYY-MM-DD) and times (HH:MM) that `question` says in other words."""
    return tuple(dict.fromkeys((*_dates(question), *_times(question))))


def _dates(question: str) -> Iterator[str]:
    found = [m for pattern in _DATES for m in pattern.finditer(question)]
    for match in sorted(found, key=lambda m: m.start()):
        name = match["month"].lower()
        month = int(name) if name.isdigit() else _MONTHS[name]
        year, day = int(match["year"]), int(match["day"])
        if 1 <= month <= 12 and year and 1 <= day <= calendar.monthrange(year, month)[1]:
            yield f"{year:04d}-{month:02d}-{day:02d}"


def _times(question: str) -> Iterator[str]:
    for match in _TIME.finditer(question):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if 1 <= hour <= 12 and minute < 60:
            yield f"{hour % 12 + (12 if match['half'].lower() == 'p' else 0):02d}:{minute:02d}"
    for match in _CLOCK.finditer(question):
        if int(match["minute"]) < 60:
            yield f"0{match['hour']}:{match['minute']}"
    for word in re.findall(r"\b(?:noon|midday|midnight)\b", question.lower()):
        yield _WORDS[word]
