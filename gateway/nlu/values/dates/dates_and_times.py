"""The dates and times that a question says, as the ISO 8601 texts that schemas ask for.

`moments("on March 5th, 2026 at half past two in the afternoon")` is `("2026-03-05", "14:30")`. No year is guessed
and "tomorrow" is no date. Pure; knows no schema and no clock.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

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
    re.compile(r"\b(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})\b"),
    # Which one is the month is certain only where the other cannot be it.
    re.compile(r"\b(?P<day>1[3-9]|2\d|3[01])[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})\b"),
    re.compile(r"\b(?P<month>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/(?P<year>\d{4})\b"),
)
# Without a year, which is somewhere else in the question.
_DAYS = (
    re.compile(rf"\b(?P<month>{_NAME})\.?\s+{_DAY}\b", re.IGNORECASE),
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?(?P<month>{_NAME})\b", re.IGNORECASE),
)
_ORDINAL = re.compile(r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d-])|(?<!\d)(?:19|20)\d\d(?=-\d)")
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - a list of words reads as text
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(_HOURS)})"
_PART = r"(?:in the |at )?(?P<part>morning|afternoon|evening|night)"
# "quarter past two in the afternoon", "half past 7", "ten in the morning", "8 o'clock in the evening".
_SPOKEN = re.compile(
    rf"\b(?:(?P<shift>(?:a )?quarter past|half past|(?:a )?quarter to) {_HOUR}(?: {_PART})?"
    rf"|{_HOUR.replace('hour', 'plain')}(?: o['’]clock)? {_PART.replace('part', 'daytime')})\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?(?P<half>[ap])\.?m\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d:]|\s?[ap]\.?m\b)", re.IGNORECASE
)
_WEEKDAYS = "|".join(calendar.day_name)
# A moment as ISO 8601 writes it.
STAMP = re.compile(r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)")
# As people say them, the year or the minutes left out or not; first the only ones that are a date and a time.
SAID_DATES = (
    STAMP,
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
    re.compile(
        rf"\b(?:(?:next|this|coming|last)\s+)?(?:{_WEEKDAYS})(?:\s+(?:morning|afternoon|evening|night))?\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:next|this|coming|last)\s+(?:week|month|year|weekend)\b", re.IGNORECASE),
    re.compile(r"\b(?:noon|midday|midnight)\b", re.IGNORECASE),
    _SPOKEN,
)
# "September 2026", "11/2026", "2026-09"; the year may be left out behind a name.
SAID_MONTH = re.compile(
    rf"\b(?:(?P<name>{_NAME})\b\.?(?:,?\s+(?:of\s+)?(?P<year>\d{{4}}))?|(?<![\d/])(?P<month>\d{{1,2}})/(?P<behind>(?:19|20)\d\d)"
    r"|(?P<before>(?:19|20)\d\d)-(?P<iso>\d\d))\b",
    re.IGNORECASE,
)
_WORDS = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def moments(text: str, question: str = "") -> tuple[str, ...]:
    """The distinct dates (YYYY-MM-DD) and times (HH:MM) that `text` says.

    A date without a year takes the only one that `question` says.
    """
    found = (*_dates(text), *_times(text), *_spoken(text))
    years = set(_YEAR.findall(question))
    if not found and len(years) == 1:
        found = tuple(_without_year(text, int(years.pop())))
    if not found and (day := _ORDINAL.fullmatch(text.strip())):
        found = tuple(_in_month(int(day["day"]), _dates(question)))
    return tuple(dict.fromkeys(found))


def months(text: str, question: str) -> tuple[str, ...]:
    """The months (YYYY-MM) that `text` says; one without a year takes the only one that `question` says behind it."""
    years = set(_YEAR.findall(question[max(0, question.find(text)) :]))
    found = []
    for match in SAID_MONTH.finditer(text):
        said = match["year"] or match["behind"] or match["before"]
        year = said or (next(iter(years)) if len(years) == 1 else "")
        month = (
            _MONTHS[match["name"].lower()] if match["name"] else int(match["month"] or match["iso"])
        )
        if year and 1 <= month <= 12:
            found.append(f"{year}-{month:02d}")
    return tuple(dict.fromkeys(found))


def edge_of_month(text: str, question: str, last: bool) -> str | None:
    """The first or the last day of the only month that `text` says."""
    said = months(text, question)
    if len(said) != 1:
        return None
    year, month = map(int, said[0].split("-"))
    return f"{said[0]}-{calendar.monthrange(year, month)[1] if last else 1:02d}"


def _in_month(day: int, dates: Iterator[str]) -> Iterator[str]:
    """A bare day in the month that the dates share: the 1st of "from the 1st to the 20th of July 2026"."""
    months = {date[:7] for date in dates}
    if len(months) == 1:
        year, month = map(int, (shared := months.pop()).split("-"))
        if 1 <= day <= calendar.monthrange(year, month)[1]:
            yield f"{shared}-{day:02d}"


def _without_year(text: str, year: int) -> Iterator[str]:
    for match in (m for pattern in _DAYS for m in pattern.finditer(text)):
        month, day = _MONTHS[match["month"].lower()], int(match["day"])
        if 1 <= day <= calendar.monthrange(year, month)[1]:
            yield f"{year:04d}-{month:02d}-{day:02d}"


def _spoken(text: str) -> Iterator[str]:
    for match in _SPOKEN.finditer(text):
        said = (match["hour"] or match["plain"]).lower()
        hour = int(said) if said.isdigit() else _HOURS.index(said) + 1
        part = (match["part"] or match["daytime"] or "").lower()
        if not 1 <= hour <= 12:
            continue
        shift = (match["shift"] or "").lower()
        minute = {"quarter past": 15, "half past": 30, "quarter to": 45}.get(
            shift.removeprefix("a "), 0
        )
        hour = (hour - shift.endswith("to")) % 12
        late = part in ("afternoon", "evening") or (part == "night" and hour >= 6)
        yield f"{hour + 12 * late:02d}:{minute:02d}"


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
        if int(match["hour"]) < 24 and int(match["minute"]) < 60:
            yield f"{int(match['hour']):02d}:{match['minute']}"
    for word in re.findall(r"\b(?:noon|midday|midnight)\b", question.lower()):
        yield _WORDS[word]
