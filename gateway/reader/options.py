"""An option that stands in the question letter by letter is the one that is meant. Pure."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.reader.fields import spaced
from gateway.reader.found import Found, Reading

LITERAL = 4.0  # log-odds
_EMPTY = frozenset("on off in to no yes all any other none up it".split())  # noqa: SIM905 - a list of words reads as text

_SIGNS = {"+": "(?:plus|positive|pos)", "-": "(?:minus|negative|neg)"}  # of "A+", "AB-"


def spelled(reading: Reading, question: str) -> Reading:
    """The reading with the options that alone are spelled out in the question made likelier."""
    return replace(reading, found=tuple(_leaning(f, question) for f in reading.found))


def _leaning(found: Found, question: str) -> Found:
    texts = [v if isinstance(v, str) else "" for v in found.field.options]
    there = [at for at, text in enumerate(texts, 1) if _stands(text, question)]
    if len(there) != 1 or len(found.options) <= there[0]:
        return found
    return replace(found, options=_raised(found.options, there[0]))


def _raised(chances: Sequence[float], at: int) -> tuple[float, ...]:
    weights = [c * math.exp(LITERAL) if i == at else c for i, c in enumerate(chances)]
    total = sum(weights) or 1.0
    return tuple(w / total for w in weights)


def _stands(option: str, question: str) -> bool:
    if not option or option.lower() in _EMPTY or (len(option) == 1 and option.isalpha()):
        return False
    forms = {re.escape(option), re.escape(spaced(option))}
    if option[-1] in _SIGNS and option[0].isalnum():
        forms.add(rf"{re.escape(option[:-1])}[\s-]?{_SIGNS[option[-1]]}\b")
    return bool(re.search(rf"(?<![\w+-])(?:{'|'.join(forms)})(?![\w+-])", question, re.IGNORECASE))
