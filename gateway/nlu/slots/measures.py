"""Numbers with a unit behind them, for the parameters that want that unit: "800 grams" is 0.8 kilograms. Pure.

A number whose unit is of another kind is not a parameter's value: the 90 of "90 % humidity" is no temperature.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.parameters import Field, kind_of
from gateway.nlu.slots.span_expansion import numbers_in
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.numbers.json_numbers import exact, read_at
from gateway.nlu.values.units import factor, in_unit, kind_of_unit, many, unit_behind, unit_of

# Log-odds of a number with the wanted unit, and with the unit that another parameter wants.
SAME, RIVAL = 1.5, -3.0
LIKELY = 0.5  # what is believed of a number with the unit that only one required parameter wants
FAINT = 0.3  # probability below which a passage keeps no other from being added
ROUNDED = 10  # from which a measure is rounded for a parameter that wants an integer
_NUMBER = r"\d+(?:[.,]\d+)*"
# The rest of a row of numbers that share a unit: 500 "and 1000" g, 30 "x 20 x 10" cm.
_ROW = re.compile(rf"(?:\s*(?:and|to|or|x|×|by|-|–|,)\s*{_NUMBER})+", re.IGNORECASE)  # noqa: RUF001 - as people type it
_MORE = re.compile(rf"\s*(?:,|and)?\s*({_NUMBER})", re.IGNORECASE)


def fitting(reading: Reading, question: str) -> Reading:
    """The reading with the chances of numbers moved by the units behind them; what has another kind of unit goes."""
    wanted = [unit_of(f.field) if f.of_numbers else "" for f in reading.found]
    wanting = Counter(kind_of_unit(unit) for unit in wanted if unit)
    if not wanting:
        return reading
    numbers = numbers_in(question)
    saying = Counter(kind_of_unit(unit_behind(question, end)[0]) for _, end in numbers)
    taken = [kind for kind, count in wanting.items() if 0 < saying[kind] <= count]
    found = []
    for one, unit in zip(reading.found, wanted, strict=True):
        if one.of_numbers:
            one = _weighed(one, unit, taken, question)
        if one.field.required and unit and wanting[kind_of_unit(unit)] == 1:
            one = _added(one, unit, numbers, question)
        found.append(one)
    return replace(reading, found=tuple(found))


def _weighed(found: Found, unit: str, taken: Sequence[str], question: str) -> Found:
    kept = []
    for passage in found.passages:
        kind = kind_of_unit(unit_behind(question, passage.end, unit)[0])
        if passage.firm:
            kept.append(passage)
            continue
        if unit and kind and kind != kind_of_unit(unit):
            continue
        bonus = SAME if unit and kind else RIVAL if kind in taken else 0.0
        kept.append(passage.moved(bonus))
    return replace(found, passages=tuple(kept))


def _added(found: Found, unit: str, numbers: Sequence[tuple[int, int]], question: str) -> Found:
    """With the only number that has the unit which only this parameter wants, if it has none."""
    if found.said >= FAINT:
        return found
    with_unit = [
        Passage(start, end, LIKELY)
        for start, end in numbers
        if kind_of_unit(unit_behind(question, end, unit)[0]) == kind_of_unit(unit)
    ]
    if len(with_unit) != 1 or any(with_unit[0].meets(p) for p in found.passages):
        return found
    return replace(found, passages=(*found.passages, *with_unit))


def converted(reading: Reading, question: str) -> Reading:
    """The reading with what numbers say in the unit that is wanted, where another one is said."""
    found = tuple(
        _converted(f, unit, question) if f.numeric and (unit := unit_of(f.field)) else f
        for f in reading.found
    )
    return replace(reading, found=found)


def _converted(found: Found, unit: str, question: str) -> Found:
    measured = [_measured(p, found.field, unit, question) for p in found.passages]
    whole = [p for p in measured if not any(p is not q and p.within(q) for q in measured)]
    return replace(found, passages=tuple(whole))


def _measured(passage: Passage, field: Field, unit: str, question: str) -> Passage:
    """The passage with its value in the unit: of "1 kg 200 g" as one, of "500 and 1000 g" by the unit of the last."""
    if passage.firm:
        return passage
    said, end = unit_behind(question, passage.end, unit)
    if not said and (row := _ROW.match(question, passage.end)):
        said, _ = unit_behind(question, row.end(), unit)
    numbers = read_at(question, *passage.span)
    rest, last = _rest(question, end, said, unit)
    if not numbers or not said or (said == unit and not rest):
        return passage
    value = in_unit(float(numbers[0]), said, unit)
    if value is None:
        return passage
    number = exact(value + rest)
    text = " ".join(question[passage.start : last].split())
    text = text if last > passage.end else f"{text} {many(said, 2)}"
    note = f"{text} is {number} {many(unit, number)}."
    if kind_of(field.schema) == "integer" and abs(number) >= ROUNDED and number != round(number):
        number, note = round(number), f"{note[:-1]}, taken as {round(number)}."
    return replace(passage, end=last, value=number, note=note)


def _rest(question: str, end: int, said: str, unit: str) -> tuple[float, int]:
    """What follows in a smaller unit: the 200 g of "1 kg 200 g", and where it ends."""
    if said and (more := _MORE.match(question, end)):
        smaller, last = unit_behind(question, more.end(), unit)
        if 0 < factor(smaller, said) < 1:
            return float(read_at(question, *more.span(1))[0]) * factor(smaller, unit), last
    return 0.0, end
