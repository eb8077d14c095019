"""The small words of numbers in other languages, as the English ones that `spoken` reads: eine halbe Million, un millón y medio.

Only what stands beside a scale or a half; number words like "zweihundert" are not read. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from gateway.nlu.values.numbers.number_words import Token
from gateway.nlu.values.question_language import is_small

_ONE = frozenset("ein eine einer einen un une uno una um uma een ett jeden".split())  # noqa: SIM905 - a list of words reads as text
_HALVES = "halbe halben halber demi medio media mezzo mezza meio meia halve halv pół"
_HALF = frozenset(_HALVES.split())
_AND = frozenset({"y", "et", "e"})
_AND_HALF = frozenset({"medio", "media", "demi", "demie", "mezzo", "mezza", "meio", "meia"})
_MIXED = {
    "anderthalb": "1.5", "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5", "anderhalf": "1.5",
    "anderhalve": "1.5", "półtora": "1.5",
}  # fmt: skip
_BARE = frozenset("mille mil tausend duizend tusen tusind tysiąc tisíc".split())  # noqa: SIM905 - a list of words reads as text


def _begins(before: Token | None, tongue: str) -> bool:
    """Whether nothing before a scale can be its number."""
    if before is None or before.readings:
        return before is None
    return not before.word or is_small(before.word, tongue)


def in_english(tokens: Sequence[Token], tongue: str) -> Iterator[Token]:
    """The tokens of a question in a language, its small words of numbers put into English."""
    if tongue in ("", "en"):
        yield from tokens
        return
    for at, token in enumerate(tokens):
        before, behind = tokens[at - 1] if at else None, tokens[at + 1 : at + 2]
        word = token.word.rstrip(".")
        if word in _AND and behind and behind[0].word in _AND_HALF:
            yield replace(token, word="and")
            yield Token(token.end, token.end, "a")
        elif word in _HALF or (word in _AND_HALF and before and before.word in _AND):
            yield replace(token, word="half")
        elif word in _MIXED:
            yield replace(token, word="", readings=(Decimal(_MIXED[word]),))
        elif word in _ONE:
            yield replace(token, word="a")
        elif word in _BARE and _begins(before, tongue):
            yield Token(token.start, token.start, "a")
            yield token
        else:
            yield token
