"""Numbers with a unit behind them, for the parameters that want that unit: "800 grams" is 0.8 kilograms. Pure.

A number whose unit is of another kind is not a parameter's value: the 90 of "90 % humidity" is no
temperature. Lengths of time have a module of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from gateway.reader.fields import Field, kind_of, spaced
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.numerals import Number, exact, numerals
from gateway.reader.wholes import numbers_in

# Log-odds of a number with the wanted unit, and with the unit that another parameter wants.
SAME, RIVAL = 1.5, -3.0
LIKELY = 0.5  # what is believed of a number with the unit that only one required parameter wants
# A kind of measure: its units, how much of the first one each is, and how people write it. One of 0 is never converted.
_KINDS: dict[str, dict[str, tuple[float, str]]] = {
    "mass": {
        "gram": (1, "g|gr|grams?|grammes?"),
        "kilogram": (1000, "kg|kgs|kilos?|kilograms?|kilogrammes?"),
        "milligram": (0.001, "mg|milligrams?"),
        "ounce": (28.349523125, "oz|ounces?"),
        "pound": (453.59237, "lbs?"),
    },
    "length": {
        "metre": (1, "m|met(?:re|er)s?"),
        "kilometre": (1000, "km|kms|kilomet(?:re|er)s?"),
        "centimetre": (0.01, "cm|centimet(?:re|er)s?"),
        "millimetre": (0.001, "mm|millimet(?:re|er)s?"),
        "mile": (1609.344, "miles?"),
        "foot": (0.3048, "ft|feet"),
        "inch": (0.0254, "inch|inches"),
    },
    "volume": {
        "litre": (1, "l|lit(?:re|er)s?"),
        "millilitre": (0.001, "ml|millilit(?:re|er)s?"),
    },
    "temperature": {"degree": (0, "°[cf]?|degrees?|celsius|fahrenheit|centigrade|c|f")},
    "share": {"percent": (0, "%|percent|per cent|pct")},
    "money": {"money": (0, "€|£|euros?|quid|dollars?|bucks|eur|usd|gbp|cents?")},
    "time": {
        "time": (0, "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?")
    },
}
_KIND_OF = {unit: kind for kind, units in _KINDS.items() for unit in units}
_WRITTEN = {
    unit: re.compile(rf"(?<![^\W\d_])(?:{ways})(?![^\W\d_])", re.IGNORECASE)
    for units in _KINDS.values()
    for unit, (_, ways) in units.items()
}
_SHORT = frozenset("m l c f g".split())  # noqa: SIM905 - letters that may be something else
_COMPOUND = re.compile(r"\b(?:per|square|cubic|squared|cubed)\b|[/^²³]|\bm[23]\b", re.IGNORECASE)
_GAP = re.compile(r"[\s-]?")


def fitting(reading: Reading, question: str) -> Reading:
    """The reading with the chances of numbers moved by the units behind them; what has another kind of unit goes."""
    wanted = [unit_of(f.field) if _of_numbers(f) else "" for f in reading.found]
    kinds = [_KIND_OF[unit] for unit in wanted if unit]
    if not kinds:
        return reading
    found = []
    for one, unit in zip(reading.found, wanted, strict=True):
        if _of_numbers(one):
            one = _weighed(one, unit, kinds, question)
            if one.field.required and unit and kinds.count(_KIND_OF[unit]) == 1:
                one = _added(one, unit, question)
        found.append(one)
    return replace(reading, found=tuple(found))


def _of_numbers(found: Found) -> bool:
    items = found.field.schema.get("items")
    listed = isinstance(items, Mapping) and kind_of(items) in ("integer", "number")
    return found.numeric or listed


def _weighed(found: Found, unit: str, kinds: Sequence[str], question: str) -> Found:
    kept = []
    for passage in found.passages:
        kind = _KIND_OF.get(behind(question, passage.end, unit), "")
        if unit and kind and kind != _KIND_OF[unit]:
            continue
        bonus = SAME if unit and kind else RIVAL if kind in kinds else 0.0
        kept.append(passage.moved(bonus))
    return replace(found, passages=tuple(kept))


def _added(found: Found, unit: str, question: str) -> Found:
    """With the numbers that have the unit which only this parameter wants."""
    with_unit = (
        Passage(start, end, LIKELY)
        for start, end in numbers_in(question)
        if _KIND_OF.get(behind(question, end, unit)) == _KIND_OF[unit]
    )
    more = [n for n in with_unit if not any(n.meets(p) for p in found.passages)]
    return replace(found, passages=(*found.passages, *more))


def converted(reading: Reading, question: str) -> Reading:
    """The reading with the unit taken into the passages of numbers that have to be converted."""
    found = tuple(
        replace(f, passages=tuple(_widened(p, unit_of(f.field), question) for p in f.passages))
        if f.numeric
        else f
        for f in reading.found
    )
    return replace(reading, found=found)


def _widened(passage: Passage, unit: str, question: str) -> Passage:
    said = behind(question, passage.end, unit)
    if not unit or said in ("", unit) or not _factor(said, unit):
        return passage
    start = _start(question, passage.end)
    match = _WRITTEN[said].match(question, start)
    return replace(passage, end=match.end()) if match else passage


def measure_in(text: str, unit: str) -> Number | None:
    """The number that a text with a unit says, in another one of the same kind; None where it says no such thing."""
    for said, written in _WRITTEN.items():
        match = written.search(text)
        if unit and said != unit and match and match.end() == len(text) and _factor(said, unit):
            numbers = numerals(text[: match.start()])
            return exact(numbers[0] * _factor(said, unit)) if numbers else None
    return None


def _factor(said: str, unit: str) -> float:
    if not said or _KIND_OF[said] != _KIND_OF[unit]:
        return 0.0
    units = _KINDS[_KIND_OF[unit]]
    return units[said][0] / units[unit][0] if units[unit][0] else 0.0


def behind(question: str, end: int, wanted: str = "") -> str:
    """The unit that stands behind a number; a single letter only if it is of the wanted kind."""
    start = _start(question, end) if question[end - 1 : end] != "%" else end - 1
    for unit, written in _WRITTEN.items():
        match = written.match(question, start)
        if match and (match[0].lower() not in _SHORT or _KIND_OF.get(wanted) == _KIND_OF[unit]):
            return unit
    return ""


def _start(question: str, end: int) -> int:
    gap = _GAP.match(question, end)
    return gap.end() if gap else end


@lru_cache(maxsize=1024)
def _named(text: str, short: bool) -> str:
    """The only unit that some words name; a single letter only if `short`, none of a rate or an area."""
    if _COMPOUND.search(text):
        return ""
    words = re.findall(r"%|°|[^\W\d_]+", text)
    named = {
        unit
        for word in words
        for unit, written in _WRITTEN.items()
        if written.fullmatch(word) and (short or word.lower() not in _SHORT)
    }
    kinds = {_KIND_OF[unit] for unit in named}
    return named.pop() if len(named) == 1 and not kinds & {"money", "time"} else ""


def unit_of(field: Field) -> str:
    """The unit that a number stands for: the last word of its name, or else the only one its description names."""
    last = spaced(field.path[-1]).split(" ")[1:][-1:]
    return _named("".join(last), True) or _named(str(field.schema.get("description", "")), False)
