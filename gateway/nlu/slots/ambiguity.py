"""What the question leaves open, and what was reckoned or converted: beside the values, for the people who asked. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gateway.core import Doubt, ToolCall
from gateway.nlu.parameters import Field, kind_of, spaced
from gateway.nlu.slots.exchanges import unknown_currency
from gateway.nlu.slots.span_expansion import text_of
from gateway.nlu.slots.values import CLOSE, SAID, admitted, said_by
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.money.currencies import code_of, wants_code
from gateway.nlu.values.money.mentions import currencies_in
from gateway.nlu.values.money.prices import doubt_of, prices
from gateway.nlu.values.numbers.amounts import Amount, amounts, money_at
from gateway.nlu.values.numbers.json_numbers import exact, number
from gateway.nlu.values.units import kind_of_unit, unit_of

Opened = tuple[str, tuple[Any, ...]]
_DATED = frozenset({"date", "date-time", "time"})
_MONEY = frozenset(
    "amount price cost costs budget salary fee payment balance money rent wage bill deposit fare currency tip revenue".split()  # noqa: SIM905 - a list of words reads as text
)


@dataclass(frozen=True)
class Note:
    """A sentence for people that holds where an argument, a path of names, has this value."""

    path: tuple[str, ...]
    value: Any
    text: str

    def holds(self, call: ToolCall) -> bool:
        """Whether the call has the value."""
        inner: Any = call.arguments
        for name in self.path:
            inner = inner.get(name) if isinstance(inner, Mapping) else None
        return bool(inner == self.value)


def notes(reading: Reading, question: str) -> tuple[Note, ...]:
    """What was done to get the values of a reading."""
    told = (
        Note(found.field.path, passage.value, passage.note)
        for found in reading.found
        for passage in found.passages
        if passage.note
    )
    return (
        *told,
        *(n for found in reading.found if found.numeric for n in _styled(found, question)),
    )


def _styled(found: Found, question: str) -> Iterator[Note]:
    """What was read in the one way that a parameter admits, though it may look like another number: 1.250 screws."""
    for amount in amounts(question):
        read = [number(r) for r in amount.readings]
        taken = admitted(found.field, read)
        meets = any(amount.meets(*p.span) and p.value is None for p in found.passages)
        if meets and amount.doubt and len(read) > 1 and len(taken) == 1:
            yield Note(
                found.field.path,
                taken[0],
                f"{question[amount.start : amount.end]} is read as {taken[0]}.",
            )


def doubts(reading: Reading, question: str) -> tuple[Doubt, ...]:
    """The arguments that nobody can tell from the question although it speaks of them."""
    return tuple(
        Doubt(found.field.path[0], why, choices)
        for found in reading.found
        for passage in _counting(found, question)
        for why, choices in _open(found, passage, question)
    )


def applies(doubt: Doubt, call: ToolCall) -> bool:
    """Whether a doubt is about this call, and not about another one with a value of its own."""
    value = call.arguments.get(doubt.argument)
    return not doubt.choices or value is None or value in doubt.choices


def _taken(found: Found) -> list[Passage]:
    """The passages that a value would come from."""
    if found.options or (not found.field.required and found.said < SAID):
        return []
    return [p for p in found.passages if p.chance >= CLOSE * found.said]


def _counting(found: Found, question: str) -> list[Passage]:
    """The passages that a value would come from: those that read as one, where some do."""
    taken = _taken(found)
    read = [p for p in taken if p.why or found.field.several or said_by(found.field, p, question)]
    return read or taken


def _open(found: Found, passage: Passage, question: str) -> Iterator[Opened]:
    field = found.field
    if passage.why:
        yield passage.why, passage.choices
    elif passage.firm:
        return
    elif found.of_numbers:
        yield from (
            _number(found, passage, question) if found.numeric else _listed(passage, question)
        )
    elif wants_code(f"{field.name} {field.around}", field.schema):
        name = text_of(passage, question)
        if passage.value is None and code_of(name) is None:
            clear = passage.chance >= SAID and len(name) > 2
            of = spaced(field.path[-1])
            yield (
                unknown_currency(name) if clear else f"The question names no currency for {of}.",
                (),
            )
    elif field.schema.get("format") in _DATED and not said_by(field, passage, question):
        name = text_of(passage, question)
        yield f"“{name}” does not say which {spaced(field.path[-1])} is meant.", ()


def _number(found: Found, passage: Passage, question: str) -> Iterator[Opened]:
    amount = next((a for a in amounts(question) if a.meets(*passage.span)), None)
    if amount is None:
        return
    choices = tuple(admitted(found.field, [number(r) for r in amount.readings]))
    text = " ".join(question[passage.start : passage.end].split())
    if amount.row and passage.value is None:
        yield from _of_row(amount.row, question)
    elif _matters(amount, found.field, question) and len(choices) != 1:
        yield doubt_of(amount, question), choices if passage.value is None else ()
    elif _is_thousands(text, found.field):
        size = number(amount.readings[0])
        yield (
            f"{text} can be {exact(size / 1000)} or {size}; which is meant?",
            (exact(size / 1000), size),
        )
    elif passage.value is None and not said_by(found.field, passage, question):
        yield f"{text} is {_unfit(found.field)}", ()
    elif other := _other_money(amount, found.field, question):
        yield other, ()


def _of_row(row: tuple[int, int], question: str) -> Iterator[Opened]:
    """A number of a run that is a list or a slip: 12,345,67; not of a list whose items are digits of their own."""
    text = question[row[0] : row[1]]
    if text.count(",") > 1:
        yield f"{text} is no number that can be read; which one is meant?", ()


def _listed(passage: Passage, question: str) -> Iterator[Opened]:
    """A number in a list that may be two: 12,50."""
    for amount in amounts(question):
        two = len(amount.items) == 2 and bool(amount.readings) and amount.meets(*passage.span)
        if two and (len(amount.readings) > 1 or amount.readings[0] % 1):
            text, first = question[amount.start : amount.end], number(amount.readings[0])
            yield f"{text} can be {first} or two numbers; which is meant?", ()


def _is_thousands(text: str, field: Field) -> bool:
    """Whether a k stands behind a length: runners mean kilometres."""
    return (
        text[-1:] in ("k", "K") and text[:1].isdigit() and kind_of_unit(unit_of(field)) == "length"
    )


def _other_money(amount: Amount, field: Field, question: str) -> str:
    """Why an amount is none in the money that a parameter wants."""
    told = f"{spaced(field.path[-1])}. {field.schema.get('description', '')}"
    wanted = {m.codes for m in currencies_in(told) if len(m.codes) == 1 and m.per == 1}
    price = next((p for p in prices(question) if p.start == amount.start), None)
    said = price.mention if price is not None else None
    if len(wanted) != 1 or said is None or said.codes in wanted or len(said.codes) != 1:
        return ""
    (code,) = next(iter(wanted))
    text = question[said.start : said.end]
    return f"{spaced(field.path[-1])} is in {code}, and the question says {text}; how much {code} is it?"


def _matters(amount: Amount, field: Field, question: str) -> bool:
    """Whether it counts that the amount may mean two things."""
    if amount.doubt != "money":
        return amount.doubt == "always"
    words = set(spaced(field.path[-1]).lower().split(" "))
    return bool(words & _MONEY) or money_at(question, amount.start, amount.end)


def _unfit(field: Field) -> str:
    """Why a number is no value of a parameter, and that it is asked for."""
    low, high = (field.schema.get(name) for name in ("minimum", "maximum"))
    kind = "a whole number" if kind_of(field.schema) == "integer" else "a number"
    limits = [
        f"{word} {limit}" for word, limit in (("from", low), ("to", high)) if limit is not None
    ]
    name = spaced(field.path[-1])
    return f"no value of {name}, which is {' '.join([kind, *limits])}; which one is meant?"
