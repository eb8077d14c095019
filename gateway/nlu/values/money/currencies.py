"""Currencies as people say them, and the ISO 4217 codes that tools want. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.cldr import folded

# ISO 4217 code -> how people say it. The first name is the plain one.
CURRENCIES: dict[str, tuple[str, ...]] = {
    "EUR": ("euros", "euro", "€"),
    "USD": ("dollars", "US dollars", "American dollars", "bucks", "US dollar", "dollar"),
    "JPY": ("yen", "Japanese yen"),
    "GBP": (
        "pounds",
        "British pounds",
        "pounds sterling",
        "sterling",
        "pound",
        "UK pounds",
        "quid",
    ),
    "CHF": ("Swiss francs", "francs", "Swiss franc"),
    "CAD": ("Canadian dollars", "Canadian dollar"),
    "AUD": ("Australian dollars", "Australian dollar", "Aussie dollars"),
    "NZD": ("New Zealand dollars", "New Zealand dollar", "kiwi dollars"),
    "CNY": ("yuan", "Chinese yuan", "renminbi"),
    "HKD": ("Hong Kong dollars", "Hong Kong dollar"),
    "SGD": ("Singapore dollars", "Singapore dollar"),
    "INR": ("rupees", "Indian rupees", "Indian rupee"),
    "KRW": ("won", "Korean won", "South Korean won"),
    "MXN": ("Mexican pesos", "Mexican peso"),
    "BRL": ("reais", "Brazilian reais", "Brazilian real"),
    "SEK": ("Swedish kronor", "Swedish krona", "Swedish crowns"),
    "NOK": ("Norwegian kroner", "Norwegian krone", "Norwegian crowns"),
    "DKK": ("Danish kroner", "Danish krone", "Danish crowns"),
    "ISK": ("Icelandic kronur", "Icelandic krona"),
    "PLN": ("zloty", "Polish zloty", "zlotys"),
    "CZK": ("Czech koruna", "Czech crowns", "korunas", "Czech korunas"),
    "HUF": ("forints", "Hungarian forints", "Hungarian forint"),
    "RON": ("lei", "Romanian lei", "Romanian leu"),
    "BGN": ("leva", "Bulgarian leva", "Bulgarian lev"),
    "TRY": ("lira", "Turkish lira", "Turkish liras"),
    "ILS": ("shekels", "Israeli shekels", "new shekels"),
    "ZAR": ("rand", "South African rand"),
    "THB": ("baht", "Thai baht"),
    "MYR": ("ringgit", "Malaysian ringgit"),
    "IDR": ("rupiah", "Indonesian rupiah"),
    "PHP": ("Philippine pesos", "Philippine peso", "Filipino pesos"),
    "HRK": ("Croatian kuna", "kuna"),
    "RUB": ("rubles", "Russian rubles", "roubles"),
}
SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "US$": "USD", "C$": "CAD"}
# Known besides; the models' training text does not speak of them.
FURTHER: dict[str, tuple[str, ...]] = {
    "GBP": ("pound sterling", "UK pound", "British pound"),
    "CHF": ("franc",),
    "CAD": ("loonies", "CA$"),
    "AUD": ("A$", "AU$"),
    "NZD": ("kiwi dollar", "NZ$"),
    "HKD": ("HK$",),
    "SGD": ("S$",),
    "CNY": ("Chinese renminbi", "RMB"),
    "INR": ("rupee",),
    "BRL": ("Brazilian reals", "real"),
    "SEK": ("Swedish kroner", "kronor"),
    "NOK": ("Norwegian kronor",),
    "DKK": ("Danish kronor",),
    "ISK": ("Icelandic crowns", "kronur"),
    "PLN": ("Polish zlotys", "zloties"),
    "CZK": ("koruna", "koruny"),
    "HUF": ("forint",),
    "RON": ("leu",),
    "BGN": ("lev",),
    "ILS": ("shekel", "new shekel"),
    "ZAR": ("rands", "South African rands"),
    "IDR": ("rupiahs",),
    "RUB": ("ruble", "rouble", "Russian ruble", "Russian roubles"),
    "ITL": ("Italian lire", "lire"),
    "IEP": ("Irish punts", "punts"),
    "AED": ("UAE dirhams", "Emirati dirhams"),
    "SAR": ("Saudi riyals",),
    "EGP": ("Egyptian pounds", "Egyptian pound"),
    "NGN": ("naira", "Nigerian naira"),
    "KES": ("Kenyan shillings", "Kenyan shilling"),
    "VND": ("dong", "Vietnamese dong"),
    "TWD": ("Taiwan dollars", "Taiwanese dollars", "New Taiwan dollars"),
    "UAH": ("hryvnia", "Ukrainian hryvnia"),
    "ARS": ("Argentine pesos", "Argentinian pesos", "Argentine peso"),
    "CLP": ("Chilean pesos", "Chilean peso"),
    "COP": ("Colombian pesos", "Colombian peso"),
    "PEN": ("soles", "Peruvian soles"),
    "PKR": ("Pakistani rupees", "Pakistani rupee"),
    "LKR": ("Sri Lankan rupees",),
    "BDT": ("taka", "Bangladeshi taka"),
    "MAD": ("Moroccan dirhams",),
}
_CODES = frozenset({*CURRENCIES, *FURTHER})
_SAID = {
    name.lower(): code
    for code, names in chain(CURRENCIES.items(), FURTHER.items())
    for name in names
} | {sign.lower(): code for sign, code in SYMBOLS.items()}
# Folded names of more than a letter or sign -> code.
NAMES = {folded(name): code for name, code in _SAID.items() if len(name) > 1 and "$" not in name}
# "in Canadian": the people, where the money goes without saying.
_PEOPLES = {
    name.lower().rsplit(" ", 1)[0]: code
    for code, names in CURRENCIES.items()
    for name in names
    if " " in name and name[0].isupper()
}
_CODED = re.compile(r"4217|currency code|\b(?:USD|EUR|GBP)\b", re.IGNORECASE)
_SIGN = re.compile(r"(?:US|CA?|AU?|NZ|HK|S)?[$€£¥₹](?=\s?\d)|(?<=\d)\s?[$€£¥₹]")
SURE = 0.9  # how sure it is that a sign beside a number says the currency that nothing else says


def wants_code(name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a parameter is the code of a currency."""
    told = f"{name} {schema.get('title', '')} {schema.get('description', '')}"
    coded = schema.get("pattern") == "^[A-Z]{3}$" or bool(_CODED.search(told))
    return coded and "currenc" in told.lower()


def code_of(text: str) -> str | None:
    """The ISO 4217 code of what somebody says: `euros`, `£`, `usd`, `40EUR`; None where nobody knows."""
    said = re.sub(r"^[\d.,\s]+|[\d.,\s]+$", "", text.lower().removeprefix("the ")).strip()
    if (code := said.upper()) in _CODES:
        return code
    return _SAID.get(said) or _SAID.get(said.removesuffix("s")) or _PEOPLES.get(said)


def signed(reading: Reading, question: str) -> Reading:
    """With the signs before or behind numbers as what says the currencies that nothing else says."""
    signs = [Passage(m.start(), m.end(), SURE) for m in _SIGN.finditer(question)]
    read = [_with_signs(f, signs) if _coded(f) else f for f in reading.found]
    taken = [p for f in read if _coded(f) for p in f.passages if code_of(_text(p, question))]
    free = iter([sign for sign in signs if not any(sign.meets(p) for p in taken)])
    found = []
    for one in read:
        lacks = _coded(one) and not any(code_of(_text(p, question)) for p in one.passages)
        sign = next(free, None) if lacks else None
        found.append(one if sign is None else replace(one, passages=(sign,)))
    return replace(reading, found=tuple(found))


def _with_signs(found: Found, signs: Sequence[Passage]) -> Found:
    """With the whole sign where the reader pointed at a part: the $ of A$."""
    wide = {p: next((s for s in signs if s.meets(p)), p) for p in found.passages}
    passages = tuple(replace(w, chance=p.chance) for p, w in wide.items())
    return replace(found, passages=tuple(dict.fromkeys(passages)))


def _coded(found: Found) -> bool:
    return wants_code(found.field.name, found.field.schema)


def _text(passage: Passage, question: str) -> str:
    return question[passage.start : passage.end]
