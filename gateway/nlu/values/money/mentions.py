"""The currencies that a question speaks of, each as a whole: "Egyptian pounds" is no pounds, "V-Bucks" are no bucks.

A name is looked up in our own table, then in CLDR in English and in the language of the question. "Dollars" alone are
those of the United States unless something else in the question speaks against it; of "pesos" nobody can tell. Pure.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from gateway.nlu.values.cldr import countries, currency_names, folded, nouns
from gateway.nlu.values.iso4217 import CODES, REPLACED, WORDS
from gateway.nlu.values.money.currencies import NAMES
from gateway.nlu.values.money.currency_words import (
    CUSTOM,
    NO_MONEY,
    NOUNS,
    OPEN_PARTS,
    PARTS,
    SEVERAL,
    SHORT,
    SIGNS,
)
from gateway.nlu.values.question_language import is_small, tongues

LONGEST = 6  # words of a name
_SIGN = r"(?:(?:US|CA?|AU?|NZ|HK|S|NT|R|MX)?\$|[€£¥₹₩₽₺₪฿₫₴₱₦¢])"
_TOKEN = re.compile(rf"{_SIGN}|\b[dlDL](?=['’])|[^\W\d_]+(?:[.'’][^\W\d_]+)*")
_ALSO = {"¥": ("CNY",)}
# The English noun of what a word customarily means.
_NOUNS = {
    "USD": "dollars",
    "GBP": "pounds",
    "CHF": "francs",
    "INR": "rupees",
    "RUB": "rubles",
    "KRW": "won",
}
ADJECTIVE_BEHIND = frozenset({"es", "fr", "it", "pt"})
AMERICAN = frozenset(
    "americano americanos americani americain americains estadounidense estadounidenses us usa".split()  # noqa: SIM905 - a list of words reads as text
)
_SPACE = re.compile(r"\.?[\s\u00a0-]{1,2}")
_APPOSED = re.compile(r"[\s\u00a0]?[(,]?\s?")


Kind = Literal["code", "sign", "name"]


@dataclass(frozen=True)
class Mention:
    """Characters `start` to `end` of a question that name a currency.

    Attributes:
        codes: The one that is meant, those that it may be, or none where it is no currency of ISO 4217.
        options: All that have this name.
        per: How much of the currency one of it is: 0.01 for cents.
    """

    start: int
    end: int
    kind: Kind
    codes: tuple[str, ...]
    options: frozenset[str] = frozenset()
    per: Decimal = Decimal(1)

    def meets(self, start: int, end: int) -> bool:
        """Whether it shares characters with these."""
        return self.start < end and start < self.end


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    text: str
    plain: str


@lru_cache(maxsize=64)
def currencies_in(question: str) -> tuple[Mention, ...]:
    """The currencies of a question in their order, none overlapping."""
    tokens = [
        _Token(m.start(), m.end(), m[0], folded(m[0]).replace(".", ""))
        for m in _TOKEN.finditer(question)
    ]
    if not any(_may_be_money(token, question) for token in tokens):
        return ()  # without reading what CLDR knows
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention, at = _named(tokens, at, question)
        if mention is not None:
            found.append(mention)
    return tuple(_told(m, tokens, found) for m in _merged(found, question))


_WORDS = frozenset({*CUSTOM, *SEVERAL, *PARTS, *OPEN_PARTS, *NOUNS, *NO_MONEY}) | {
    name.rpartition(" ")[2] for name in NAMES
}


def _may_be_money(token: _Token, question: str) -> bool:
    """Whether a word may be a part of a currency's name."""
    return token.plain in _WORDS or _by_letters(token, question) is not None


def _named(tokens: Sequence[_Token], at: int, question: str) -> tuple[Mention | None, int]:
    """The currency that is named from a token on, and the token behind."""
    last = at + 1
    while (
        last < len(tokens)
        and last < at + LONGEST
        and _touch(tokens[last - 1], tokens[last], question)
    ):
        last += 1
    for end in range(last, at, -1):
        words = [t.plain for t in tokens[at:end]]
        for phrase in (" ".join(words), f"{words[-1]} {words[0]}" if len(words) == 2 else ""):
            mention = _known(phrase, tokens[at], tokens[end - 1], question)
            if mention is not None:
                return _whole(mention, tokens, at, end, question), end
    return None, at + 1


def _whole(mention: Mention, tokens: Sequence[_Token], at: int, end: int, question: str) -> Mention:
    """The mention with a word beside it that makes another money of it, of which nobody knows."""
    if mention.kind != "name" or mention.per != 1 or len(mention.options) < 2:
        return mention
    before, behind = tokens[at - 1 : at], tokens[end : end + 1]
    if before and _strange_before(before[0], tokens[at], question):
        return replace(mention, start=before[0].start, codes=(), options=frozenset())
    if (
        behind
        and _touch(tokens[end - 1], behind[0], question)
        and _strange_behind(behind[0], question)
    ):
        return replace(mention, end=behind[0].end, codes=(), options=frozenset())
    return mention


def _touch(one: _Token, other: _Token, question: str) -> bool:
    return bool(_SPACE.fullmatch(question, one.end, other.start))


def _known(phrase: str, first: _Token, last: _Token, question: str) -> Mention | None:
    """A phrase that names a currency, a part of one, or what is taken for one."""
    start, end = first.start, last.end
    if first is last and (mention := _by_letters(first, question)) is not None:
        return mention
    for table, sure in ((PARTS, True), (OPEN_PARTS, False)):
        if phrase in table and (phrase != "p" or question[start - 1 : start].isdigit()):
            per, codes = table[phrase]
            return Mention(start, end, "name", codes[:1] if sure else codes, frozenset(codes), per)
    if own := _of_country(phrase):
        return Mention(start, end, "name", own, frozenset(own))
    if named := _codes(phrase, question):
        kind: Kind = "sign" if phrase in SHORT else "name"
        return Mention(start, end, kind, named, _options(phrase) | set(named))
    return Mention(start, end, "name", ()) if phrase in NO_MONEY else None


def _by_letters(token: _Token, question: str) -> Mention | None:
    """A sign, or a code in capitals; in small letters behind a number, or where it is no word."""
    if token.text in SIGNS:
        codes = SIGNS[token.text]
        also = _options("dollar") | {"MXN"} if token.text == "$" else _ALSO.get(token.text, ())
        return Mention(token.start, token.end, "sign", codes, frozenset({*codes, *also}))
    code = token.text.upper()
    behind = question[: token.start].rstrip()[-1:].isdigit()
    if code in CODES and (token.text == code or behind or code not in WORDS):
        return Mention(token.start, token.end, "code", (code,), frozenset({code}))
    return None


def _codes(phrase: str, question: str) -> tuple[str, ...]:
    """What a folded name means by itself; nothing where it is no name of money."""
    if phrase in CUSTOM:
        return (CUSTOM[phrase],)
    if phrase in SEVERAL:
        return SEVERAL[phrase]
    if phrase in NAMES:
        return (NAMES[phrase],)
    if phrase in NO_MONEY:
        return ()
    tables = (currency_names("en"), nouns(), *map(currency_names, tongues(question)))
    named = next((table[phrase] for table in tables if phrase in table), None)
    return tuple(sorted(named)) if named else ()


def _of_country(phrase: str) -> tuple[str, ...]:
    """The codes of "Japanese money" and of "the currency of Japan"."""
    whose, _, what = phrase.rpartition(" ")
    of = re.fullmatch(r"(?:the )?(?:local )?(?:currency|money) (?:of|in) (?:the )?(.+)", phrase)
    if of:
        return tuple(sorted(countries().get(of[1], ())))
    if what in ("money", "currency", "cash") and whose:
        own = countries().get(whose) or _of_people().get(whose, frozenset())
        return tuple(sorted(own))
    return ()


def _options(phrase: str) -> frozenset[str]:
    """All money that is called by the noun of a phrase, whatever language it is in."""
    return nouns().get(_NOUNS.get(CUSTOM.get(phrase, ""), phrase), frozenset())


def _strange_before(before: _Token, noun: _Token, question: str) -> bool:
    """Whether a word before a bare noun is a part of its name: Martian dollars, V-Bucks."""
    apart = question[before.end : noun.start].startswith(".")
    if apart or not _touch(before, noun, question) or is_small(before.text) or before.text in SIGNS:
        return False
    hyphen = question[before.end : noun.start] == "-"
    capital = before.text[:1].isupper() and before.start > 0 and before.text.upper() not in CODES
    return hyphen or capital or before.plain in _peoples()


def _strange_behind(behind: _Token, question: str) -> bool:
    """The same behind one, where languages put it there: dólares marcianos."""
    here = tongues(question)
    return (
        bool(here)
        and set(here) <= ADJECTIVE_BEHIND
        and not any(is_small(behind.text, name) for name in here)
        and behind.plain not in AMERICAN
    )


@lru_cache(maxsize=1)
def _peoples() -> frozenset[str]:
    """The first words of English names: canadian, egyptian."""
    names = (name.split(" ") for name in currency_names("en"))
    return frozenset(words[0] for words in names if len(words) > 1) - {"gold", "convertible"}


def _merged(found: Sequence[Mention], question: str) -> Iterator[Mention]:
    """The mentions, two that stand side by side and can be the same as one: "dollars (CAD)", "USD dollars"."""
    last: Mention | None = None
    for mention in found:
        if last is not None and _APPOSED.fullmatch(question, last.end, mention.start):
            shared = last.options & mention.options
            one = next((m for m in (mention, last) if len(m.options) == 1), None)
            if shared and one is not None and last.per == mention.per == 1:
                last = replace(last, end=mention.end, codes=one.codes, options=one.options)
                continue
        if last is not None:
            yield last
        last = mention
    if last is not None:
        yield last


def _told(mention: Mention, tokens: Sequence[_Token], found: Sequence[Mention]) -> Mention:
    """The mention with what the rest of the question says about whose money it is: "pesos" in Chile."""
    if len(mention.options) < 2 or mention.kind != "name":
        return mention
    free = [t for t in tokens if not any(m.meets(t.start, t.end) for m in found)]
    hints = {code for code in _hints(free) if code in mention.options}
    if len(mention.codes) == 1:
        others = sorted(hints - set(mention.codes))
        return replace(mention, codes=(*mention.codes, *others)) if others else mention
    if len(hints) == 1:
        return replace(mention, codes=tuple(hints))
    return mention


def _hints(tokens: Sequence[_Token]) -> Iterator[str]:
    """The currencies of the countries and peoples that words name."""
    for at, token in enumerate(tokens):
        for end in range(at + 1, min(at + 4, len(tokens) + 1)):
            yield from countries().get(" ".join(t.plain for t in tokens[at:end]), ())
        if token.plain in _peoples() and token.text[:1].isupper():
            yield from _of_people().get(token.plain, ())


@lru_cache(maxsize=1)
def _of_people() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, codes in currency_names("en").items():
        if " " in name:
            found.setdefault(name.split(" ")[0], set()).update(codes - REPLACED)
    return {people: frozenset(codes) for people, codes in found.items()}
