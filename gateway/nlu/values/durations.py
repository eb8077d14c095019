"""Lengths of time that a question says, in the unit that a parameter wants: "half an hour" as 30 minutes. Pure.

Months and years are no number of days, so the two kinds never turn into each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gateway.nlu.parameters import Field, kind_of, spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.numbers.json_numbers import Number, exact, read_at, read_number

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_MONTHS = {"month": 1, "year": 12}
_SHORT = {"s": "second", "sec": "second", "min": "minute", "h": "hour", "hr": "hour", "wk": "week"}
_LONG = {"fortnight": (2, "week"), "decade": (10, "year")}
_UNIT = r"seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|fortnights?|months?|years?|decades?"
_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety"
).replace(" ", "|")
_COUNT = (
    rf"\d+(?:[.,'\u2019]\d+)*|(?:\d+\s?)?[½¼¾]|(?:half|a quarter of|three quarters of) an?|{_WORDS}"
    r"|(?:an?|another|one)(?: (?:full|whole))?|the (?:full|whole|coming|next|past|last)"
)
_REST = r"(?P<half> and a half| and a quarter)"
_ONE = re.compile(
    rf"(?<![\w.])(?P<count>{_COUNT})(?P<before>{_REST.replace('half>', 'early>')})?(?:[\s-]?|\s(?:extra|more|full|whole|further|additional)\s)(?P<unit>{_UNIT})\b{_REST}?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|and)?\s*")
_NO_LENGTH = re.compile(r"[\s-]*(?:old\b|ago\b|o['’]clock)", re.IGNORECASE)  # noqa: RUF001 - as people type it
_THINGS = re.compile(r"\s+(?!(?:in|at|for|on|to|from|and|or|of|with|as|per|please)\b)[a-z]{3,}")
_PARTS = {"three quarters": 0.75, "quarter": 0.25, "half": 0.5}
_WANTED = re.compile(r"\b(second|minute|hour|day|week|month|year)s\b", re.IGNORECASE)
_CUT = re.compile(r"\w (min|sec)s?$", re.IGNORECASE)  # of a name: its first word may be a minimum


@dataclass(frozen=True)
class Length:
    """Characters `start` to `end` of a question, and how long that is: seconds, or else months."""

    start: int
    end: int
    seconds: float = 0.0
    months: float = 0.0

    def meets(self, passage: Passage) -> bool:
        """Whether it shares characters with a passage."""
        return self.start < passage.end and passage.start < self.end


def lengths(question: str, joined: bool = True) -> tuple[Length, ...]:
    """The lengths of time of `question`; if `joined`, "1 hour and 20 minutes" is one. An age is none."""
    found: list[Length] = []
    for match in _ONE.finditer(question):
        if _NO_LENGTH.match(question, match.end()):
            continue
        length = _length(match)
        last = found[-1] if found else None
        if (
            joined
            and last
            and _AND.fullmatch(question, last.end, length.start)
            and _follows(last, length)
        ):
            found[-1] = Length(
                last.start, length.end, last.seconds + length.seconds, last.months + length.months
            )
        else:
            found.append(length)
    return tuple(found)


def _follows(first: Length, more: Length) -> bool:
    """Whether `more` can be the smaller part of one length: the minutes behind the hours."""
    return 0 < more.seconds < min(first.seconds, 86_400) or 0 < more.months < first.months


def _length(match: re.Match[str]) -> Length:
    said, unit = match["count"].lower(), match["unit"].lower()
    count = next((part for word, part in _PARTS.items() if word in said and said[-1] in "an"), None)
    if count is None:
        first = said.split(" ")[0]
        read = read_number(match["count"]) or [0.0]
        count = 1.0 if first in ("another", "the") else float(read[0])
    for rest in (match["early"], match["half"]):
        count += {"half": 0.5, "quarter": 0.25}[rest.split(" ")[-1]] if rest else 0.0
    name = _SHORT.get(unit.rstrip("s") or "s", unit.rstrip("s"))
    times, name = _LONG.get(name, (1, name))
    if name in _MONTHS:
        return Length(*match.span(), months=count * times * _MONTHS[name])
    return Length(*match.span(), seconds=count * times * _SECONDS[name])


def unit_of(field: Field) -> str:
    """The unit of time that a number stands for: the name's, or else the only one its description names."""
    name = spaced(field.name)
    if cut := _CUT.search(name):
        return _SHORT[cut[1].lower()]
    for text in (name, str(field.schema.get("description", ""))):
        named = {unit.lower() for unit in _WANTED.findall(text)}
        if len(named) == 1:
            return str(named.pop())
    return ""


def in_unit(length: Length, unit: str) -> Number | None:
    """A length in a unit; None where it is of the other kind."""
    if unit in _MONTHS:
        return exact(length.months / _MONTHS[unit]) if length.months else None
    return exact(length.seconds / _SECONDS[unit]) if unit and length.seconds else None


def lasting(reading: Reading, question: str) -> Reading:
    """The reading with the passages of lengths of time taken as far as they go."""
    timed = [f.numeric and bool(unit_of(f.field)) for f in reading.found]
    said = lengths(question, joined=sum(timed) == 1)
    pairs = zip(reading.found, timed, strict=True)
    found = tuple(
        _told(_widened(f, said, question), question) if is_timed else f for f, is_timed in pairs
    )
    return replace(reading, found=found)


def _told(found: Found, question: str) -> Found:
    """With the value of every length that is said in another unit than the parameter's, and a note of it."""
    unit, passages = unit_of(found.field), []
    for passage in found.passages:
        text = question[passage.start : passage.end]
        value = next(iter(length_in(text, unit) or ()), None)
        if (
            value is not None
            and not passage.firm
            and read_at(question, *passage.span)[:1] != [value]
        ):
            note = f"{' '.join(text.split())} is {value} {unit}{'s' * (value != 1)}."
            fits = isinstance(value, int) or kind_of(found.field.schema) != "integer"
            passage = replace(passage, value=value, note=note) if fits else passage
        passages.append(passage)
    return replace(found, passages=tuple(passages))


def _widened(found: Found, said: tuple[Length, ...], question: str) -> Found:
    passages = tuple(p for p in found.passages if not _of_things(p, said, question))
    wide: dict[tuple[int, int], Passage] = {}
    for passage in passages:
        whole = next((x for x in said if x.meets(passage)), None)
        taken = replace(passage, start=whole.start, end=whole.end) if whole else passage
        other = wide.get((taken.start, taken.end))
        if other is None or other.chance < taken.chance:
            wide[taken.start, taken.end] = taken
    return replace(found, passages=tuple(wide.values()))


def _of_things(passage: Passage, said: tuple[Length, ...], question: str) -> bool:
    """Whether it counts things, where a length of time is said as well: the 5 of "5 people for a week"."""
    return bool(said and _THINGS.match(question, passage.end)) and not any(
        x.meets(passage) for x in said
    )


def length_in(text: str, unit: str) -> list[Number] | None:
    """The length that `text` says, in `unit`: none where it is of the other kind; None if it says no length."""
    said = lengths(text) if unit else ()
    if not said:
        return None
    value = in_unit(said[0], unit)
    return [] if value is None else [value]
