"""Languages as people say them, in English or in the question's own language, and the ISO 639-1 codes that tools want.

The names are CLDR's, by Babel; read when a tool wants a language, never before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from gateway.nlu.values.cldr import folded, language_names
from gateway.nlu.values.question_language import SPOKEN, tongue

# What people say and CLDR calls otherwise.
_ALSO: Final = {
    "bengali": "bn", "brazilian portuguese": "pt", "farsi": "fa", "flemish": "nl", "gaelic": "gd", "mandarin": "zh",
    "mandarin chinese": "zh", "maori": "mi", "moldovan": "ro", "simplified chinese": "zh", "traditional chinese": "zh",
}  # fmt: skip
_CODED = re.compile(r"639|two.letter|2.letter|\bcodes?\b|e\.g\.,? ['\"`]?[a-z]{2}\b", re.IGNORECASE)
_WORD: Final = r"(?<![^\W_])(?:{0})(?![^\W_])"


def wants_language_code(name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a parameter is the code of a language."""
    told = f"{name} {schema.get('title', '')} {schema.get('description', '')}"
    return "language" in told.lower() and bool(_CODED.search(told))


def language_code(text: str) -> str | None:
    """The ISO 639-1 code of a language by its name in a language that people ask in, or by its code; None where nobody knows."""
    said = folded(text)
    if said in _names("en").values():
        return said
    return next((names[said] for spoken in SPOKEN if said in (names := _names(spoken))), None)


def languages(question: str) -> tuple[tuple[int, int], ...]:
    """Where a question names languages: by name, or by codes with an arrow between them."""
    named, paired = _patterns(tongue(question))
    spans = [m.span() for m in named.finditer(question)]
    spans += [m.span(group) for m in paired.finditer(question) for group in (1, 2)]
    return tuple(sorted(set(spans)))


@lru_cache(maxsize=16)
def _names(spoken: str) -> Mapping[str, str]:
    """Folded names of languages and their codes."""
    return {**language_names(spoken), **language_names("en"), **_ALSO}


@lru_cache(maxsize=16)
def _patterns(spoken: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = _names(spoken)
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    codes = "|".join(sorted(set(names.values())))
    arrow = rf"\b({codes})\s*(?:->|>|→|/|\bto\b|\binto\b)\s*({codes})\b"
    return re.compile(_WORD.format(either), re.IGNORECASE), re.compile(arrow, re.IGNORECASE)
