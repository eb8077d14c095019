"""Days of the year that have a name, and when they are. Pure."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1), "new year": (1, 1), "new years day": (1, 1),
    "new years eve": (12, 31), "valentine's day": (2, 14), "valentines day": (2, 14), "saint patrick's day": (3, 17),
    "st patrick's day": (3, 17), "halloween": (10, 31), "independence day": (7, 4), "bastille day": (7, 14), "epiphany": (1, 6),
    "silvester": (12, 31), "heiligabend": (12, 24), "weihnachten": (12, 25), "noël": (12, 25), "navidad": (12, 25),
    "natale": (12, 25), "natal": (12, 25),
}  # fmt: skip
# Days from Easter Sunday.
_BY_EASTER = {
    "easter sunday": 0, "easter": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7, "ash wednesday": -46,
    "ascension day": 39, "whit sunday": 49, "whit monday": 50, "pentecost": 49, "ostern": 0, "ostermontag": 1, "pâques": 0,
}  # fmt: skip
_NAMES = sorted((*_FIXED, *_BY_EASTER, "thanksgiving", "black friday"), key=len, reverse=True)
FEAST = re.compile(
    r"(?<!\w)(?:(?P<last>last|past|previous)\s+)?(?P<feast>"
    + "|".join(re.escape(name).replace("'", "['’]") for name in _NAMES)  # noqa: RUF001 - as people type it
    + r")(?:(?:\s+of|\s+in|,)?\s+(?P<year>(?:19|20)\d\d))?(?!\w)",
    re.IGNORECASE,
)


def feast(name: str, year: int) -> date:
    """When a day that `FEAST` names is in a year."""
    plain = name.lower().replace("’", "'")  # noqa: RUF001 - as people type it
    if plain in _FIXED:
        return date(year, *_FIXED[plain])
    if plain in _BY_EASTER:
        return easter(year) + timedelta(days=_BY_EASTER[plain])
    thursdays = [
        w[calendar.THURSDAY] for w in calendar.monthcalendar(year, 11) if w[calendar.THURSDAY]
    ]
    return date(year, 11, thursdays[3]) + timedelta(days=plain == "black friday")


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leaps, shift = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon + 15) % 30
    quarter, odd = divmod(rest, 4)
    week = (32 + 2 * shift + 2 * quarter - epact - odd) % 7
    late = (golden + 11 * epact + 22 * week) // 451
    month, day = divmod(epact + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
