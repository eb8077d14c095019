"""Units of measure: how people write them, which one a parameter wants, and how much one is in another. Pure.

Lengths of time have a module of their own; here they are only known not to be something else, like money. Our own,
for pint takes 0.5 s to load its registry (0.25.3, 2 x86 cores, 2026-12-01), more than a warm answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from gateway.nlu.parameters import Field, spaced

# A kind of measure: its units, how much of the first one each is, and how people write it. One of 0 is never converted.
_KINDS: dict[str, dict[str, tuple[float, str]]] = {
    "mass": {
        "gram": (1, "g|gr|grams?|grammes?"),
        "kilogram": (1000, "kg|kgs|kilos?|kilograms?|kilogrammes?"),
        "milligram": (0.001, "mg|milligrams?"),
        "ounce": (28.349523125, "oz|ounces?"),
        "pound": (453.59237, "lbs?"),
        "stone": (6350.29318, "st"),
        "tonne": (1_000_000, "tonnes?|metric tons?"),
    },
    "length": {
        "metre": (1, "m|met(?:re|er)s?"),
        "kilometre": (1000, "km|kms|kilomet(?:re|er)s?"),
        "centimetre": (0.01, "cm|centimet(?:re|er)s?"),
        "millimetre": (0.001, "mm|millimet(?:re|er)s?"),
        "mile": (1609.344, "miles?"),
        "foot": (0.3048, "ft|feet"),
        "inch": (0.0254, "inch|inches"),
        "yard": (0.9144, "yds?|yards?"),
    },
    "volume": {
        "litre": (1, "l|lit(?:re|er)s?"),
        "millilitre": (0.001, "ml|millilit(?:re|er)s?"),
        "centilitre": (0.01, "cl|centilit(?:re|er)s?"),
        "decilitre": (0.1, "dl|decilit(?:re|er)s?"),
    },
    "speed": {
        "kilometre per hour": (1, "km/h|kmh|kph|km per hour|kilomet(?:re|er)s? (?:per|an) hour"),
        "mile per hour": (1.609344, "mph|miles? (?:per|an) hour"),
        "metre per second": (3.6, "m/s|met(?:re|er)s? (?:per|a) second"),
    },
    # Their scales do not begin at the same place: see `in_unit`. A degree is one of either.
    "temperature": {
        "celsius": (0, "°\\s?c|(?:degrees?|deg) c(?:elsius)?|celsius|centigrade|c"),
        "fahrenheit": (0, "°\\s?f|(?:degrees?|deg) f(?:ahrenheit)?|fahrenheit|f"),
        "kelvin": (0, "kelvins?"),
        "degree": (0, "°|degrees?|deg"),
    },
    "share": {"percent": (0, "%|percent|per cent|pct")},
    "money": {"money": (0, "€|£|euros?|quid|dollars?|bucks|eur|usd|gbp|cents?")},
    "time": {
        "time": (0, "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?")
    },
}
_KIND_OF = {unit: kind for kind, units in _KINDS.items() for unit in units}
_WRITTEN = {
    unit: re.compile(
        rf"(?<![^\W\d_])(?:{ways})(?![^\W_]|\s?/|\s?per\b|[²³^]|\s(?:squared|cubed)\b)",
        re.IGNORECASE,
    )
    for units in _KINDS.values()
    for unit, (_, ways) in units.items()
}
_POUNDS = re.compile(r"(?:pounds?|stones?)(?![^\W_])", re.IGNORECASE)  # elsewhere money, and rocks
_TO_CELSIUS: dict[str, Callable[[float], float]] = {
    "celsius": lambda c: c,
    "fahrenheit": lambda f: (f - 32) / 1.8,
    "kelvin": lambda k: k - 273.15,
}
_FROM_CELSIUS: dict[str, Callable[[float], float]] = {
    "celsius": lambda c: c,
    "fahrenheit": lambda c: c * 1.8 + 32,
    "kelvin": lambda c: c + 273.15,
}
_NEVER_WANTED = frozenset({"money", "time"})
_LETTERS = frozenset("mlcfg")  # units that may be something else
LETTERS = 3  # of a name that may be no unit: "min", "cm" by itself
_GAP = re.compile(r"[\s-]?")
_COMPOUND = re.compile(r"\b(?:per|square|cubic|squared|cubed)\b|[/^²³]|\bm[23]\b", re.IGNORECASE)
_EXAMPLE = re.compile(r"(?:\be\.g\.|\bfor example|\bsuch as|\blike\b)[^)]*", re.IGNORECASE)
_STATED = re.compile(
    r"(?:\bin |[(,] ?|\bor )(?:degrees? )?(%|°[CF]?|[^\W\d_]+)(?![^\W\d_])", re.IGNORECASE
)


def kind_of_unit(unit: str) -> str:
    """Which kind of measure a unit is of: mass, length, volume, temperature, share, money, time."""
    return _KIND_OF.get(unit, "")


def factor(said: str, wanted: str) -> float:
    """How many of the wanted unit one of the said is; 0 where there is no such number."""
    if not said or not wanted or _KIND_OF[said] != _KIND_OF[wanted]:
        return 0.0
    units = _KINDS[_KIND_OF[wanted]]
    return units[said][0] / units[wanted][0] if units[wanted][0] else 0.0


def in_unit(value: float, said: str, wanted: str) -> float | None:
    """A measure in the wanted unit; None where it cannot be converted. Temperatures to the hundredth."""
    if size := factor(said, wanted):
        return value * size
    to_celsius, from_celsius = _TO_CELSIUS.get(said), _FROM_CELSIUS.get(wanted)
    if to_celsius is None or from_celsius is None:
        return None
    return round(from_celsius(to_celsius(value)), 2)


def many(unit: str, value: float) -> str:
    """The name of a unit behind a number: 2 miles, 1 mile, 5 feet."""
    if value == 1 or kind_of_unit(unit) == "temperature":
        return unit
    head, per, tail = unit.partition(" per ")
    return {"foot": "feet", "inch": "inches"}.get(head, f"{head}s") + per + tail


def unit_behind(text: str, end: int, wanted: str = "") -> tuple[str, int]:
    """The unit that stands behind a number, and where it ends; a single letter only if it is of the wanted kind."""
    gap = _GAP.match(text, end)
    start = end - 1 if text[end - 1 : end] == "%" else gap.end() if gap else end
    if _KIND_OF.get(wanted) == "mass" and (match := _POUNDS.match(text, start)):
        return ("pound" if match[0].lower().startswith("p") else "stone"), match.end()
    for unit, written in _WRITTEN.items():
        match = written.match(text, start)
        if match and (match[0].lower() not in _LETTERS or _KIND_OF.get(wanted) == _KIND_OF[unit]):
            return unit, match.end()
    return "", end


def unit_of(field: Field) -> str:
    """The unit that a number stands for: the last word of its name, or else the only one its description states."""
    name = spaced(field.path[-1]).lower()
    described = _described(str(field.schema.get("description", "")))
    words = name.split(" ")
    last = words[-1:] if len(words) > 1 or len(words[0]) > LETTERS else []
    named = _spelled(last[0]) if last else ""
    if last and last[0] in _LETTERS:
        doubtful = last[0] in "cf" and "temp" not in name
        other = bool(described) and kind_of_unit(described) != kind_of_unit(named)
        named = "" if doubtful or other else named
    unit = named or described
    return "" if kind_of_unit(unit) in _NEVER_WANTED else unit


@lru_cache(maxsize=1024)
def _described(text: str) -> str:
    """The only unit that a description states; none of a rate, an area or an example."""
    if _COMPOUND.search(text):
        return ""
    words = [w for w in _STATED.findall(_EXAMPLE.sub("", text)) if w.lower() not in _LETTERS]
    units = {unit for word in words if (unit := _spelled(word))}
    return units.pop() if len(units) == 1 else ""


def _spelled(word: str) -> str:
    return next((unit for unit, written in _WRITTEN.items() if written.fullmatch(word)), "")
