"""What Unicode's CLDR knows: names of currencies, languages and months, and whose money is whose. Loaded when asked for.

The data is Babel's; reading a language takes 5 to 50 ms, once.
"""

# ruff: noqa: RUF001 - the letters are meant

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from gateway.nlu.values.iso4217 import CODES, IN_USE

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ʻ": "", "&": "and"})


def folded(text: str) -> str:
    """A name without case, accents and hyphens, words one space apart."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(" " if c in "-\u00a0" else c for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


@lru_cache(maxsize=16)
def currency_names(tongue: str) -> Mapping[str, frozenset[str]]:
    """Folded names of currencies, one and many, and the codes that each may be."""
    data = _data(tongue)
    named: dict[str, set[str]] = {}
    for code in CODES:
        forms = [data.get("currency_names", {}).get(code)]
        forms += dict(data.get("currency_names_plural", {}).get(code, {})).values()
        for form in forms:
            if form and form != code:
                name = folded(str(form).partition(" (")[0])  # "Turkish Lira (1922-2005)"
                named.setdefault(name, set()).add(code)
    return {name: _in_use(codes) for name, codes in named.items()}


@lru_cache(maxsize=1)
def nouns() -> Mapping[str, frozenset[str]]:
    """The last words of English names, and every currency in use that is called so: pesos."""
    found: dict[str, set[str]] = {}
    for name, codes in currency_names("en").items():
        found.setdefault(name.rpartition(" ")[2], set()).update(codes & IN_USE)
    for name, codes in currency_names("en").items():
        word = name.rpartition(" ")[2]
        if not found[word]:  # pesetas: nobody's any more
            found[word] = set(codes)
    return {word: frozenset(codes) for word, codes in found.items()}


@lru_cache(maxsize=1)
def countries() -> Mapping[str, frozenset[str]]:
    """Folded English names of countries, and the codes of the money that they use."""
    from babel.core import get_global

    names, used = _data("en").get("territories", {}), get_global("territory_currencies")
    found: dict[str, frozenset[str]] = {}
    for territory, rows in used.items():
        if territory in names and len(territory) == 2:
            codes = {code for code, _, end, tender in rows if end is None and tender}
            found[folded(str(names[territory]))] = frozenset(codes)
    more = {
        "usa": "USD",
        "us": "USD",
        "america": "USD",
        "uk": "GBP",
        "britain": "GBP",
        "england": "GBP",
    }
    return found | {name: frozenset({code}) for name, code in more.items()}


@lru_cache(maxsize=16)
def language_names(tongue: str) -> Mapping[str, str]:
    """Folded names of the languages of ISO 639-1, and their codes."""
    named = _data(tongue).get("languages", {})
    return {folded(str(name)): code for code, name in named.items() if len(code) == 2 and name}


def _in_use(codes: set[str]) -> frozenset[str]:
    """Those in use, where a name is that of an older one too."""
    return frozenset(codes & IN_USE or codes)


def _data(tongue: str) -> Mapping[str, Any]:
    from babel import localedata  # here: most questions are not about money

    found: Mapping[str, Any] = localedata.load(tongue) if localedata.exists(tongue) else {}
    return found


def months_of(tongue: str) -> dict[str, int]:
    """The names of the months in a language, in small letters and without their dots, and their numbers."""
    formats = _data(tongue).get("months", {})
    tables = [
        formats.get(kind, {}).get(width)
        for kind in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    ]
    return {
        str(name).lower().rstrip("."): int(number)
        for table in tables
        if isinstance(table, Mapping)  # others only point to one of these
        for number, name in table.items()
        if len(str(name)) > 2
    }
