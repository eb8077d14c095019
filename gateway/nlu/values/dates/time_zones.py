"""Time zones as people say them: a place, a people, an abbreviation, hours from UTC, as the IANA name that a tool wants.

    zone_of("Tokyo")  ->  "Asia/Tokyo"      zone_of("Eastern time")  ->  "America/New_York"
    zone_of("Springfield")  ->  None, because there are several; zone_of("UTC+5:30")  ->  None, because no zone is that

What could mean two clocks means none, so that it is asked for. Pure but for one table of the package.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[3] / "models" / "places" / "zones.tsv"
MOST_WORDS = 5  # of the name of a place
# In capitals, or with "time" behind.
_SHORT = {
    "UTC": "UTC", "GMT": "GMT", "Z": "UTC", "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CDT": "America/Chicago", "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "AKST": "America/Anchorage",
    "HST": "Pacific/Honolulu", "CET": "CET", "CEST": "CET", "MEZ": "CET", "MESZ": "CET", "EET": "EET", "EEST": "EET", "WET": "WET", "WEST": "WET",
    "BST": "Europe/London", "MSK": "Europe/Moscow", "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "SGT": "Asia/Singapore",
    "HKT": "Asia/Hong_Kong", "PKT": "Asia/Karachi", "WIB": "Asia/Jakarta", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
    "AWST": "Australia/Perth", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "SAST": "Africa/Johannesburg", "BRT": "America/Sao_Paulo",
    "IST": "", "CST": "", "AST": "", "ADT": "", "GST": "", "ECT": "",  # of India and Israel, of Chicago and China, ...
}  # fmt: skip
_LONG = {
    "eastern": "America/New_York", "us eastern": "America/New_York", "eastern standard": "America/New_York", "east coast": "America/New_York",
    "central": "America/Chicago", "us central": "America/Chicago", "mountain": "America/Denver", "us mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "us pacific": "America/Los_Angeles", "pacific standard": "America/Los_Angeles",
    "west coast": "America/Los_Angeles", "central european": "CET", "eastern european": "EET", "western european": "WET",
    "greenwich mean": "GMT", "greenwich": "GMT", "coordinated universal": "UTC", "universal": "UTC", "zulu": "UTC",
    "british summer": "Europe/London", "indian standard": "Asia/Kolkata", "japan standard": "Asia/Tokyo",
}  # fmt: skip
_OFFSET = re.compile(r"(?:UTC|GMT)\s?([+\-−–]\s?\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_BEHIND = re.compile(
    r"['’]?(?:s)?\s+(?:local\s+|standard\s+|daylight\s+|summer\s+)?(?:time(?:\s?zone)?|timezone|clock)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?:the|in|at|of)\s+|^(?:city|time ?zone|timezone) (?:of )?", re.IGNORECASE)
_WANTED = re.compile(
    r"\biana\b|\btime ?zone\b|\btz\b|\b(?:America|Europe|Asia)/[A-Z]", re.IGNORECASE
)
_NAMED = re.compile(r"\b(?:time ?zone|tz|zone)\b", re.IGNORECASE)
_HOME = re.compile(r"Use '([A-Za-z_]+(?:/[\w+/-]+)?)' as (?:the )?local timezone", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:my (?:own |local )?(?:time(?: ?zone)?|clock)|local time(?! in\b| of\b| at\b)|here|where I (?:am|live))\b",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[A-Za-z]+(?:/[A-Za-z_]+(?:[+-]\d+)?(?:-[A-Za-z]+)?)+")
_TIME = re.compile(r"(?:['’]s)?\s+time\b")
_WORD = re.compile(r"[^\W\d_][^\s,;:!?()\"“”/]*")
_COAST = re.compile(r"\b(?:US |American )?(?:east|west) coast\b", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:\d\s?[ap]\.?m\.?|\d:\d\d|noon|midnight)\s+(?P<zone>eastern|central|mountain|pacific)\b",
    re.IGNORECASE,
)
_CODES = re.compile(
    rf"\b(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b(?!\s?[+\-−–]\s?\d)"
)
_SAID = re.compile(
    rf"\b(?:{'|'.join(sorted(_LONG, key=len, reverse=True))})(?= (?:time|standard|daylight|coast)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:in|to|into|from|for|at|of|over in|out of)\s+$|\d\s?[ap]\.?m\.?\s+$|\d:\d\d\s+$",
    re.IGNORECASE,
)
_COMMON = frozenset(
    re.findall(
        r"\w+",
        "nice reading bath mobile orange best most same split man of or and the this that what when time noon may march china z et pt mt ct wet west met eat ist mst",
    )
)


@dataclass(frozen=True)
class Where:
    """Characters `start` to `end` of a question that say a zone; an empty one if they mean several."""

    start: int
    end: int
    zone: str

    def meets(self, start: int, end: int) -> bool:
        """Whether it shares characters with these."""
        return self.start < end and start < self.end


def wants_zone(name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a parameter is an IANA time zone, by its name and what it says of itself."""
    told = f"{schema.get('description', '')} {schema.get('examples', '')}"
    return bool(_NAMED.search(name)) and bool(_WANTED.search(told)) and "offset" not in told.lower()


def own_zone(schema: Mapping[str, Any]) -> str:
    """The zone that a parameter says it is where its user is; empty if it does not say."""
    told = _HOME.search(str(schema.get("description", "")))
    return told[1] if told and told[1] in _table()[0] else ""


def key(name: str) -> str:
    """A name as it is looked up: small letters without accents, marks as spaces."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (
        c if c.isalnum() else "" if c in ".'’" else " "
        for c in plain
        if not unicodedata.combining(c)
    )
    return " ".join("".join(letters).split())


@lru_cache(maxsize=1)
def _table() -> tuple[frozenset[str], dict[str, str], dict[str, str]]:
    """The zones, each zone by its name in small letters, and the zone of each name of a place."""
    first, *rest = TABLE.read_text(encoding="utf-8").splitlines()
    zones = first.split("\t")[1:]
    by_key = {z.rsplit("/", 1)[-1].casefold().replace("_", " "): z for z in zones if "/" in z}
    places = {
        key(name): zone for name, zone in by_key.items() if not zone.startswith(("Etc/", "US/"))
    }
    for line in rest:
        zone, *names = line.split("\t")
        places.update(dict.fromkeys(names, zone))
    return frozenset(zones), {z.casefold(): z for z in zones}, places


def zone_of(text: str) -> str | None:
    """The IANA zone that a text says: None where it says none, empty where it could mean several."""
    zones, by_name, places = _table()
    said = text.strip(" .,;:!?()\"'")
    if "/" in said and (exact := by_name.get(said.casefold().replace(" ", "_"))):
        return exact
    if offset := _OFFSET.fullmatch(said):
        return _at_offset(offset[1], offset[2] or "00", zones)
    timed = bool(_BEHIND.search(said))
    said = _BEFORE.sub("", _BEHIND.sub("", said)).removesuffix("'s").removesuffix("’s").strip(" ,.")
    clear = said.isupper() or timed or said.casefold() not in _COMMON
    if clear and (short := _SHORT.get(said.upper())) is not None:
        return short
    if (long := _LONG.get(key(said))) and (timed or key(said) not in _plain()):
        return long
    return _place(said, places)


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    """Words that say a zone only with "time" behind them."""
    return frozenset(w for w in _LONG if " " not in w and w not in ("greenwich", "zulu"))


def _at_offset(hours: str, minutes: str, zones: frozenset[str]) -> str:
    number = int(re.sub(r"[−–]", "-", hours).replace(" ", ""))
    name = f"Etc/GMT{-number:+d}" if number else "UTC"
    return name if minutes == "00" and (name in zones or name == "UTC") else ""


def _place(said: str, places: Mapping[str, str]) -> str | None:
    """The zone of a place; what stands behind a comma says which one, or where it is."""
    whole = key(said)
    if whole in places:
        return places[whole]
    if "/" in said:  # "America/San_Francisco" is none, but says what is meant
        zone = places.get(key(said.rsplit("/", 1)[-1]))
        return (
            zone
            if zone and zone.split("/")[0].casefold() == said.split("/")[0].casefold()
            else None
        )
    city, _, where = said.partition(",")
    if not where or key(where) not in places or key(city) not in places:
        return None
    zone, around = places[key(city)], places[key(where)]
    same = not around or not zone or zone.split("/")[0] == around.split("/")[0]
    return zone if same else None


def own_in(text: str) -> tuple[int, int] | None:
    """Where a text means the zone where its writer is: "my time", "here"."""
    said = _OWN.search(text)
    return said.span() if said else None


@lru_cache(maxsize=64)
def zones_in(question: str) -> tuple[Where, ...]:
    """The zones that a question says, in their order, none overlapping; the longest name wins."""
    found: list[Where] = []
    for where in sorted(_said(question), key=lambda w: (w.start - w.end, w.start)):
        if not any(where.meets(f.start, f.end) for f in found):
            found.append(where)
    return tuple(sorted(found, key=lambda w: w.start))


def _said(question: str) -> Iterator[Where]:
    for pattern in (_OFFSET, _CODES, _SAID, _ZONE):
        for match in pattern.finditer(question):
            text = match.group() + (" time" if pattern is _SAID else "")
            if (zone := zone_of(text)) is not None:
                yield Where(*match.span(), zone)
    for match in _COAST.finditer(question):
        yield Where(
            *match.span(), _LONG["east coast" if "east" in match[0].lower() else "west coast"]
        )
    for match in _AFTER.finditer(question):
        yield Where(*match.span("zone"), _LONG[match["zone"].lower()])
    words = [m.span() for m in _WORD.finditer(question)]
    for at in range(len(words)):
        for count in range(1, min(MOST_WORDS, len(words) - at) + 1):
            start, end = words[at][0], words[at + count - 1][1]
            text = question[start:end].rstrip(".'’")
            text = re.sub(r"['’]s$", "", text)
            if _may_be_place(question, start, text) and (zone := _known(text)) is not None:
                yield Where(start, start + len(text), zone)


def _known(text: str) -> str | None:
    return _place(text, _table()[2])


def _may_be_place(question: str, start: int, text: str) -> bool:
    """Whether a name is written like one, or stands where a place stands."""
    if not text or (text.lower() in _COMMON and not (text[0].isupper() and start)):
        return False
    proper = text[0].isupper() and (start > 0 or len(text) > 3)
    led = _LEAD.search(question, max(0, start - 12), start) or _TIME.match(
        question, start + len(text)
    )
    return (proper or bool(led)) and len(text) > 1
