"""What people call currencies, and why some of them have no rate: replaced, suspended, never published, or none at all.

A name is never taken for another one that is near. Names beyond the ECB's come from CLDR (Babel), loaded when they are needed.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache
from typing import Any

from toolservers.written_amounts import NotMoney

NAMES = {
    "AUD": "Australian Dollar", "BRL": "Brazilian Real", "CAD": "Canadian Dollar",
    "CHF": "Swiss Franc", "CNY": "Chinese Yuan", "CZK": "Czech Koruna", "DKK": "Danish Krone",
    "EUR": "Euro", "GBP": "British Pound", "HKD": "Hong Kong Dollar", "HUF": "Hungarian Forint",
    "IDR": "Indonesian Rupiah", "ILS": "Israeli Shekel", "INR": "Indian Rupee",
    "ISK": "Icelandic Krona", "JPY": "Japanese Yen", "KRW": "South Korean Won",
    "MXN": "Mexican Peso", "MYR": "Malaysian Ringgit", "NOK": "Norwegian Krone",
    "NZD": "New Zealand Dollar", "PHP": "Philippine Peso", "PLN": "Polish Zloty",
    "RON": "Romanian Leu", "SEK": "Swedish Krona", "SGD": "Singapore Dollar", "THB": "Thai Baht",
    "TRY": "Turkish Lira", "USD": "United States Dollar", "ZAR": "South African Rand",
}  # fmt: skip
COMMON_NAMES = {
    "$": "USD", "us$": "USD", "dollar": "USD", "us dollar": "USD", "american dollar": "USD",
    "buck": "USD", "€": "EUR", "£": "GBP", "pound": "GBP", "pound sterling": "GBP", "sterling": "GBP",
    "quid": "GBP", "uk pound": "GBP", "¥": "JPY", "₹": "INR", "rupee": "INR", "₩": "KRW", "franc": "CHF",
    "rmb": "CNY", "renminbi": "CNY", "chinese renminbi": "CNY", "korean won": "KRW", "sheqel": "ILS",
    "aussie dollar": "AUD", "kiwi dollar": "NZD",
}  # fmt: skip
SEVERAL = {
    "crown": ("CZK", "DKK", "ISK", "NOK", "SEK"), "kr": ("DKK", "ISK", "NOK", "SEK"),
    "mark": ("BAM", "DEM"), "peseta": ("ESP",), "drachma": ("GRD",), "guilder": ("NLG", "XCG"),
}  # fmt: skip
METALS = frozenset({"XAG", "XAU", "XDR", "XPD", "XPT"})  # codes of ISO 4217 that are nobody's money
_CODE = re.compile("[A-Z]{3}")


def read_code(text: str) -> str:
    """The ISO 4217 code for a code in any case, a sign or a name. Raises NotMoney."""
    code, plain = text.strip().upper(), _plain(text)
    for name in (plain, plain.removesuffix("s")):
        if name in _index():
            return _index()[name]
    if _CODE.fullmatch(code) and code in _titles():
        return code  # whether it has a rate is the history's to say
    codes = SEVERAL.get(plain.removesuffix("s")) or _named(plain)
    if len(codes) == 1:
        return codes[0]
    raise NotMoney(_unknown(text, codes))


def title(code: str) -> str:
    """What a currency is called in English; its code where nobody knows."""
    return NAMES.get(code) or _titles().get(code, code)


def fate(code: str, until: date | None) -> str:
    """Why a currency has no rate now, in a sentence; `until` is the last day on which the ECB had one."""
    replaced = _replaced(code)
    name = f"{code} ({title(code)})"
    if replaced is not None:
        successor, since = replaced
        why = f"{name} was replaced by {successor} ({title(successor)}) on {since}"
    elif until is not None:
        return f"The ECB suspended its rate of {name}; the last one is of {until}. Give a date up to then."
    else:
        return f"The ECB has never published a rate of {name}; list_currencies names all that can be converted."
    last = (
        f"; the ECB's last rate is of {until}, and a date up to then can be given" if until else ""
    )
    return f"{why}{last}."


@cache
def _index() -> dict[str, str]:
    """Every way to name a currency of the ECB; a last word ("forint") counts when no other money has it."""
    nouns = [_plain(name).split()[-1] for name in NAMES.values()]
    unique = {
        noun: code
        for code, noun in zip(NAMES, nouns, strict=True)
        if nouns.count(noun) == 1
        and noun not in ("dollar", "peso", "krone", "krona", "dinar", "real")
    }
    codes = {code.lower(): code for code in NAMES}
    return (
        unique | {_plain(n): c for c, n in NAMES.items()} | codes | {"real": "BRL"} | COMMON_NAMES
    )


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _unknown(text: str, codes: tuple[str, ...]) -> str:
    said = text.strip()[:40]
    if codes:
        either = " or ".join(f"{code} ({title(code)})" for code in codes)
        return f"Currency {said!r} can be {either}; give the code."
    if money := _money_of(_plain(text)):
        either = " or ".join(f"{code} ({title(code)})" for code in money)
        return f"Unknown currency {said!r}; a country of that name uses {either}."
    return f"Unknown currency {said!r}: ISO 4217 has none of that name; list_currencies names all that can be converted."


@cache
def _titles() -> dict[str, str]:
    """The English names of all currencies that are or were in use, without metals and test codes."""
    names = _cldr()["currency_names"].items()
    known = {*_ends(), *METALS}
    return {code: str(name).partition(" (")[0] for code, name in names if code in known}


@cache
def _named_in_english() -> dict[str, frozenset[str]]:
    named: dict[str, set[str]] = {}
    plural = _cldr()["currency_names_plural"]
    for code, name in ((c, n) for c, n in _titles().items() if c not in METALS):
        for form in {name, *dict(plural.get(code, {})).values()}:
            named.setdefault(_plain(str(form)), set()).add(code)
            noun = _plain(str(form)).split()[-1]
            if _ends()[code] is None and noun != "gold":  # Zimbabwe's
                named.setdefault(noun, set()).add(code)
    return {name: frozenset(codes) for name, codes in named.items()}


def _named(plain: str) -> tuple[str, ...]:
    """The codes that a name may be: those in use where it is an older one's too."""
    codes = _named_in_english().get(plain) or _named_in_english().get(
        plain.removesuffix("s"), frozenset()
    )
    return tuple(sorted(c for c in codes if _ends()[c] is None) or sorted(codes))


def _money_of(country: str) -> tuple[str, ...]:
    from babel.core import get_global

    names = {_plain(str(n)): code for code, n in _cldr()["territories"].items()}
    rows = get_global("territory_currencies").get(names.get(country, ""), ())
    return tuple(code for code, _, end, tender in rows if end is None and tender)


@cache
def _ends() -> dict[str, date | None]:
    """Every currency with the day on which its last country gave it up; None for those in use."""
    from babel.core import get_global

    ends: dict[str, date | None] = {}
    for rows in get_global("territory_currencies").values():
        for code, _, end, tender in rows:
            if tender:
                gone = date(*end) if end else None
                known = ends.get(code, gone)
                ends[code] = None if gone is None or known is None else max(gone, known)
    return ends


def _replaced(code: str) -> tuple[str, date] | None:
    """The currency that came in the place of one that is not in use any more, and since when."""
    from babel.core import get_global

    gone = _ends().get(code)
    if gone is None:
        return None
    heirs = [
        (own[1], row[1], row[0])  # of the country that had it first, what it has now
        for rows in get_global("territory_currencies").values()
        for own in rows
        if own[0] == code and own[2] and (gone - date(*own[2])).days < 366
        for row in rows
        if row[3] and row[1] and row[2] is None and row[1] > own[1]
    ]
    if not heirs:
        return None
    _, since, heir = min(heirs)
    return heir, date(*since)


@cache
def _cldr() -> dict[str, Any]:
    from babel import localedata  # here: a code of the ECB needs none of it

    found: dict[str, Any] = localedata.load("en")
    return found
