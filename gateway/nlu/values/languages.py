"""Languages as people say them, and the ISO 639-1 codes that tools want. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_CODES = dict(
    pair.split("=")
    for pair in [
        "english=en",
        "german=de",
        "french=fr",
        "spanish=es",
        "italian=it",
        "portuguese=pt",
        "dutch=nl",
        "swedish=sv",
        "norwegian=no",
        "danish=da",
        "finnish=fi",
        "icelandic=is",
        "polish=pl",
        "czech=cs",
        "slovak=sk",
        "hungarian=hu",
        "romanian=ro",
        "bulgarian=bg",
        "greek=el",
        "turkish=tr",
        "russian=ru",
        "ukrainian=uk",
        "serbian=sr",
        "croatian=hr",
        "slovenian=sl",
        "estonian=et",
        "latvian=lv",
        "lithuanian=lt",
        "arabic=ar",
        "hebrew=he",
        "persian=fa",
        "farsi=fa",
        "hindi=hi",
        "urdu=ur",
        "bengali=bn",
        "tamil=ta",
        "thai=th",
        "vietnamese=vi",
        "indonesian=id",
        "malay=ms",
        "chinese=zh",
        "mandarin=zh",
        "japanese=ja",
        "korean=ko",
        "swahili=sw",
        "irish=ga",
        "welsh=cy",
        "catalan=ca",
        "basque=eu",
        "latin=la",
    ]
)
_CODED = re.compile(r"639|two.letter|2.letter|\bcodes?\b|e\.g\.,? ['\"`]?[a-z]{2}\b", re.IGNORECASE)

_NAMED = re.compile(rf"\b(?:{'|'.join(_CODES)})\b", re.IGNORECASE)
_PAIRED = re.compile(
    r"\b({0})\s*(?:->|>|→|/|\bto\b|\binto\b)\s*({0})\b".format(
        "|".join(sorted(set(_CODES.values())))
    ),
    re.IGNORECASE,
)


def wants_language_code(name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a parameter is the code of a language."""
    told = f"{name} {schema.get('title', '')} {schema.get('description', '')}"
    return "language" in told.lower() and bool(_CODED.search(told))


def language_code(text: str) -> str | None:
    """The ISO 639-1 code of a language by its English name or code; None where nobody knows."""
    said = text.lower().strip()
    return _CODES.get(said) or (said if said in _CODES.values() else None)


def languages(question: str) -> tuple[tuple[int, int], ...]:
    """Where a question names languages: by name, or by codes with an arrow between them."""
    named = [m.span() for m in _NAMED.finditer(question)]
    paired = [m.span(group) for m in _PAIRED.finditer(question) for group in (1, 2)]
    return tuple(sorted({*named, *paired}))
