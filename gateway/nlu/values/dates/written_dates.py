"""Days by their date or their name: "3 March 2020", "03/04/2020", "Christmas 2021", "3 mars 2020"; a month is none. Pure."""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from gateway.nlu.values.dates.calendar_day import Day, iso_day
from gateway.nlu.values.dates.holidays import FEAST, feast
from gateway.nlu.values.dates.month_names import month_names

_DAY = r"(?P<day>\d{1,2})(?:\s?(?:st|nd|rd|th|er|\.|º|°))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<year>(?:\d{2}|(?:19|20)\d\d))(?![\d/-]|\.\d)"
)
_ISO = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/.]?)(?P<month>0[1-9]|1[0-2]|(?<=[-/.])[1-9])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]|(?<=[-/.])[1-9])(?!\d)"
)
_ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    r"|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
_SPOKEN = dict(zip(_ORDINALS.split("|"), range(1, 21), strict=True)) | {
    "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
_BARE = re.compile(
    rf"\bon the (?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINALS})\b(?! (?:floor|try|attempt|place|row|page|line))",
    re.IGNORECASE,
)


def written(question: str, today: date) -> Iterator[Day]:
    """3 March 2020, March 3rd, el 3 de marzo de 2020; without a year it may be the last such day or the one before."""
    names = month_names(question)
    name = rf"(?P<month>{'|'.join(map(re.escape, names))})"
    of, ends = r"(?:\s+(?:of\s+|de\s+|di\s+)?|-)", r"(?![\w])"
    word = rf"(?:the )?(?P<day>{'|'.join(sorted(_SPOKEN, key=len, reverse=True))})"
    patterns = (
        rf"(?<!\w){word} of {name}\.?(?:\s*,?\s+{_YEAR})?{ends}",
        rf"(?<!\w){_DAY}{of}{name}\.?(?:(?:\s*,?\s+(?:de\s+|of\s+|del\s+)?|-){_YEAR})?{ends}",
        rf"(?<!\w){name}\.?\s+(?:the\s+)?{_DAY}(?:\s*,?\s+{_YEAR})?{ends}(?!\s?[€$£%]|,\d|\.\d)",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, question, re.IGNORECASE):
            said = match["day"].lower()
            month, day = names[match["month"].lower()], _SPOKEN.get(said) or int(said)
            yield from _dated(
                match.start(), match.end(), match["year"], month, day, question, today
            )


def _dated(
    start: int, end: int, year: str | None, month: int, day: int, question: str, today: date
) -> Iterator[Day]:
    if year is None:
        tail = re.match(r",? (this|last) year\b", question[end:], re.IGNORECASE)
        if tail:
            year, end = str(today.year - (tail[1].lower() == "last")), end + tail.end()
    years = [int(year)] if year else [today.year, today.year - 1]
    dates = [iso for y in years if (iso := iso_day(y, month, day))]
    if not year and dates and dates[0] > today.isoformat():
        dates = [*dates[1:], dates[0]]
    if dates:
        yield Day(start, end, tuple(dates))


def numeric(question: str, today: date) -> Iterator[Day]:
    """2020-03-03, 3.4.2020, and 03/04/2020 that may be two."""
    for match in _ISO.finditer(question):
        if iso := iso_day(int(match["year"]), int(match["month"]), int(match["day"])):
            yield Day(*match.span(), (iso,))
    for match in _NUMERIC.finditer(question):
        year, a, b = int(match["year"]), int(match["a"]), int(match["b"])
        year += 2000 if year < 100 else 0
        day_first, month_first = iso_day(year, b, a), iso_day(year, a, b)
        either = (day_first,) if match["mark"] == "." else (month_first, day_first)
        dates = tuple(dict.fromkeys(iso for iso in either if iso))
        if dates:
            yield Day(*match.span(), dates)


def feasts(question: str, today: date) -> Iterator[Day]:
    """Christmas 2021, last Easter; without a year it may be the last one or the next."""
    for match in FEAST.finditer(question):
        this, before = feast(match["feast"], today.year), feast(match["feast"], today.year - 1)
        if match["year"]:
            dates = [feast(match["feast"], int(match["year"]))]
        elif match["last"]:
            dates = [this if this < today else before]
        else:
            dates = [this, before] if this <= today else [before, this]
        yield Day(*match.span(), tuple(d.isoformat() for d in dates))


def ordinals(question: str, today: date) -> Iterator[Day]:
    """A day without a month: on the 3rd."""
    for match in _BARE.finditer(question):
        yield Day(*match.span(), ())


def months(question: str, today: date) -> Iterator[Day]:
    """A month is no day."""
    names = "|".join(map(re.escape, month_names(question)))
    patterns = (
        rf"(?<!\w)(?:in|im|en|since|during|last|early|late|mid|of)[\s-](?:{names})\.?(?:,?\s+(?:de\s+|of\s+)?{_YEAR})?(?!\w)",
        rf"(?<!\w)(?:{names})\.?,?\s+(?:de\s+|of\s+)?{_YEAR}(?!\w)",
        rf"(?<!\w)(?:{names})(?:['’]s)? (?:exchange )?rates?(?!\w)",
    )
    for pattern in patterns:
        for match in re.finditer(pattern, question, re.IGNORECASE):
            yield Day(*match.span(), ())
