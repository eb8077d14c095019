"""The names of the months in English and in the language of a question, from CLDR. Pure but for reading that data once."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from functools import lru_cache

from gateway.nlu.values.cldr import months_of
from gateway.nlu.values.question_language import tongue

_ENGLISH = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_ENGLISH |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}


def month_names(question: str) -> Mapping[str, int]:
    """Names in small letters, the longest first, and their numbers."""
    return _names(tongue(question))


@lru_cache(maxsize=16)
def _names(tongue: str) -> Mapping[str, int]:
    found = dict(_ENGLISH)
    if tongue not in ("", "en"):
        found |= months_of(tongue)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))
