"""Further values for synthetic questions: names of things, normalised dates and times, lists, ranges.

As in `values`: a kind is `(rng) -> Said(surface, value)`. `kind(name)` reads the notation of the tool
books: a named kind, `LO..HI`, `KIND[]`, or an open list `~a,b,c`; `json_type(name)` is its JSON Schema.
"""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import Any

from pretrain.durations import UNITS, lasting
from pretrain.lexicon import (
    ANIMALS,
    COLOURS,
    COMPANIES,
    FOODS,
    PRODUCTS,
    SPORTS,
    TITLE_WORDS,
    WEEKDAYS,
)
from pretrain.values import KINDS, MONTHS, Kind, Said, made_up_word
from pretrain.words import COUNTRIES, NOUNS

_RANGE = re.compile(r"(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)")
_INTEGERS = frozenset({"small", "medium", "large", "year"})
_WHOLE = ("seconds", "minutes", "days", "months")  # of a length of time
_NUMBERS = frozenset({"amount", "percent", "decimal"})


def _same(text: str) -> Said:
    return Said(text, text)


def _one_of(items: tuple[str, ...]) -> Kind:
    return lambda rng: _same(rng.choice(items))


def title(rng: Random) -> Said:
    """The title of a book, film, song or document."""
    count = rng.choice((1, 2, 2, 3, 3, 4))
    words = [
        rng.choice(TITLE_WORDS) if rng.random() < 0.7 else made_up_word(rng).capitalize()
        for _ in range(count)
    ]
    return _same(("The " if rng.random() < 0.35 else "") + " ".join(words))


def company(rng: Random) -> Said:
    """A company, real-sounding or made up."""
    if rng.random() < 0.4:
        return _same(rng.choice(COMPANIES))
    tail = rng.choice(("", "", " Inc", " Corp", " Labs", " Group", " Ltd", " Systems"))
    return _same(made_up_word(rng).capitalize() + tail)


def phone(rng: Random) -> Said:
    """A telephone number."""
    digits = "".join(str(rng.randint(0, 9)) for _ in range(7))
    return _same(
        rng.choice(
            (
                f"555-{digits[:4]}",
                f"+{rng.randint(1, 49)} {digits[:3]} {digits[3:]}",
                f"{digits[:3]}-{digits[3:]}",
                f"+1{rng.randint(200, 989)}{digits}",
            )
        )
    )


def isodate(rng: Random) -> Said:
    """A calendar date as YYYY-MM-DD, said as that or in words."""
    year, month, day = rng.randint(1990, 2031), rng.randrange(12), rng.randint(1, 28)
    iso = f"{year}-{month + 1:02d}-{day:02d}"
    name = MONTHS[month]
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
    said = (
        iso,
        iso,
        f"{name} {day}, {year}",
        f"{day} {name} {year}",
        f"{name} {day}{ending} {year}",
    )
    return Said(rng.choice(said), iso)


def isotime(rng: Random) -> Said:
    """A time of day as HH:MM, said as that or as people do."""
    hour, minute = rng.randrange(24), rng.choice((0, 0, 10, 15, 20, 30, 45, 50))
    twelve, half = (hour % 12) or 12, "am" if hour < 12 else "pm"
    said = [
        f"{hour:02d}:{minute:02d}",
        f"{twelve}:{minute:02d} {half}",
        f"{twelve}:{minute:02d}{half}",
    ]
    if minute == 0:
        said += [f"{twelve} {half}", f"{twelve}{half}"]
    return Said(rng.choice(said), f"{hour:02d}:{minute:02d}")


def code(rng: Random) -> Said:
    """A short piece of code or a query."""
    table, column = rng.choice(NOUNS).split()[0], made_up_word(rng, 2)
    return _same(
        rng.choice(
            (
                f"SELECT {column} FROM {table}",
                f"SELECT * FROM {table} WHERE {column} = {rng.randint(1, 99)}",
                f"print({column})",
                f"{column} = {rng.randint(1, 99)} * {rng.randint(2, 9)}",
                f"npm run {column}",
                f"x**{rng.randint(2, 4)} + {rng.randint(2, 9)}*x",
                f"ls -la {table}",
            )
        )
    )


def formula(rng: Random) -> Said:
    """A term, an equation or a short piece of algebra."""
    x = rng.choice("xxxxyt")
    power = rng.choice((f"{x}^{rng.randint(2, 4)}", f"{x}**{rng.randint(2, 4)}", f"sin({x})", x))
    first = f"{rng.choice(('', '', str(rng.randint(2, 9))))}{power}"
    rest = "".join(
        f" {rng.choice('+-')} {rng.choice((str(rng.randint(1, 20)), f'{rng.randint(2, 9)}{x}'))}"
        for _ in range(rng.choice((0, 1, 1, 2)))
    )
    side = rng.choice(("", "", "", "y = ", f"f({x}) = "))
    return _same(f"{side}{first}{rest}{rng.choice(('', '', '', ' = 0'))}")


def percent(rng: Random) -> Said:
    """A percentage as a plain number, said with or without its sign."""
    value: float = rng.choice((rng.randint(1, 99), rng.randint(1, 19), rng.randint(2, 60) / 4))
    value = int(value) if float(value).is_integer() else value
    return Said(rng.choice((f"{value}%", f"{value} percent", f"{value}%", f"{value}")), value)


def decimal(rng: Random) -> Said:
    """A number with decimals."""
    value = round(rng.choice((rng.uniform(0, 1), rng.uniform(1, 20), rng.uniform(20, 900))), 2)
    return Said(str(value), value)


def year(rng: Random) -> Said:
    """A year."""
    value = rng.choice((rng.randint(1500, 2030), rng.randint(1950, 2030)))
    return Said(str(value), value)


def yesno(rng: Random) -> Said:
    """A yes or no."""
    value = rng.random() < 0.5
    return Said(rng.choice(("yes", "on", "true") if value else ("no", "off", "false")), value)


def _hashtag(rng: Random) -> Said:
    return _same(rng.choice(("#", "#", "")) + made_up_word(rng, 2))


def _zip(rng: Random) -> Said:
    return _same(
        rng.choice((f"{rng.randint(10000, 99999)}", f"SW{rng.randint(1, 9)} {rng.randint(1, 9)}AB"))
    )


THINGS: dict[str, Kind] = {
    **KINDS,
    "title": title,
    "company": company,
    "phone": phone,
    "isodate": isodate,
    "isotime": isotime,
    "code": code,
    "formula": formula,
    "percent": percent,
    "decimal": decimal,
    "year": year,
    "yesno": yesno,
    "hashtag": _hashtag,
    "zip": _zip,
    "colour": _one_of(COLOURS),
    "food": _one_of(FOODS),
    "animal": _one_of(ANIMALS),
    "product": _one_of(PRODUCTS),
    "sport": _one_of(SPORTS),
    "weekday": _one_of(WEEKDAYS),
    "month": _one_of(MONTHS),
    "nation": _one_of(COUNTRIES),
    **{f"{unit} of time": lasting(unit) for unit in UNITS},
}


@cache
def kind(name: str) -> Kind:
    """The kind that a book names. Raises ValueError for one that nobody knows."""
    if name in THINGS:
        return THINGS[name]
    if name.endswith("[][]"):
        return _nested(kind(name[:-4]))
    if name.endswith("[]"):
        return _listed(kind(name[:-2]))
    if name.startswith("~"):
        return _one_of(tuple(part.strip() for part in name[1:].split(",") if part.strip()))
    if match := _RANGE.fullmatch(name):
        return _between(match[1], match[2])
    raise ValueError(f"no kind {name!r}; known: {', '.join(sorted(THINGS))}")


@cache
def json_type(name: str) -> dict[str, Any]:
    """The JSON Schema of a kind's values, without a description."""
    if name.endswith("[]"):
        return {"type": "array", "items": json_type(name[:-2])}
    if name in _INTEGERS or (_RANGE.fullmatch(name) and "." not in name.replace("..", "")):
        return {"type": "integer"}
    if name in _NUMBERS or _RANGE.fullmatch(name):
        return {"type": "number"}
    if name in ("yesno", "boolean"):
        return {"type": "boolean"}
    if name.endswith(" of time"):
        return {"type": "integer" if name.startswith(_WHOLE) else "number"}
    if name == "currency":
        return {"type": "string", "pattern": "^[A-Z]{3}$"}
    return {"type": "string"}


def _between(low: str, high: str) -> Kind:
    places = max(len(text.partition(".")[2]) for text in (low, high))
    if not places:
        return lambda rng: _whole(rng, int(low), int(high))

    def draw(rng: Random) -> Said:
        value = round(rng.uniform(float(low), float(high)), rng.choice((0, places, places)))
        value = int(value) if float(value).is_integer() else value
        return Said(str(value), value)

    return draw


def _whole(rng: Random, low: int, high: int) -> Said:
    value = rng.randint(low, high)
    if rng.random() < 0.5 and high - low > 200:
        value = max(low, value // 50 * 50)
    years = low >= 1000 and high < 2100  # nobody says 2,010 for a year
    if value >= 1000 and not years and rng.random() < 0.5:
        return Said(f"{value:,}", value)
    words = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    if 0 < value <= 10 and rng.random() < 0.15:
        return Said(words[value], value)
    return Said(str(value), value)


def _nested(item: Kind) -> Kind:
    def draw(rng: Random) -> Said:
        width = rng.choice((2, 2, 3))
        rows = [[item(rng).value for _ in range(width)] for _ in range(rng.choice((2, 2, 3)))]
        text = rng.choice((str(rows), ", ".join(str(tuple(row)) for row in rows)))
        return Said(text, rows)

    return draw


def _listed(item: Kind) -> Kind:
    def draw(rng: Random) -> Said:
        drawn = [item(rng) for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 3, 4, 5)))]
        said = list({s.surface: s for s in drawn if ", " not in s.surface}.values()) or drawn[:1]
        words = [s.surface for s in said]
        values = [s.value for s in said]
        roll = rng.random()
        if len(words) == 1:
            return Said(words[0], values)
        if roll < 0.15 and all(isinstance(v, int | float) for v in values):
            return Said(f"[{', '.join(words)}]", values)
        if roll < 0.35:
            return Said(", ".join(words), values)
        joint = rng.choice((" and ", " and ", ", and "))
        return Said(", ".join(words[:-1]) + joint + words[-1], values)

    return draw
