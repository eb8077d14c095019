"""What the question leaves open, and what was reckoned or converted: beside the values, for the people who asked. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gateway.messages import Doubt, ToolCall
from gateway.reader.amounts import Amount, amounts, money_at
from gateway.reader.currencies import code_of, wants_code
from gateway.reader.fields import Field, kind_of, spaced
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.money import unknown_currency
from gateway.reader.numerals import number
from gateway.reader.prices import doubt_of
from gateway.reader.values import CLOSE, SAID, admitted, said_by
from gateway.reader.wholes import text_of

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


def notes(reading: Reading) -> tuple[Note, ...]:
    """What was done to get the values of a reading."""
    return tuple(
        Note(found.field.path, passage.value, passage.note)
        for found in reading.found
        for passage in found.passages
        if passage.note
    )


def doubts(reading: Reading, question: str) -> tuple[Doubt, ...]:
    """The arguments that nobody can tell from the question although it speaks of them."""
    return tuple(
        Doubt(found.field.path[0], why, choices)
        for found in reading.found
        for passage in _taken(found)
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


def _open(found: Found, passage: Passage, question: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if passage.why:
        yield passage.why, passage.choices
    elif passage.firm:
        return
    elif found.of_numbers:
        yield from _number(found, passage, question)
    elif wants_code(f"{found.field.name} {found.field.around}", found.field.schema):
        name = text_of(passage, question)
        if passage.value is None and code_of(name) is None:
            yield unknown_currency(name), ()


def _number(found: Found, passage: Passage, question: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    amount = next((a for a in amounts(question) if a.meets(*passage.span)), None)
    if amount is None:
        return
    if not found.numeric:
        if len(amount.items) == 2 and amount.readings:
            text = question[amount.start : amount.end]
            yield f"{text} can be {number(amount.readings[0])} or two numbers; which is meant?", ()
        return
    choices = tuple(admitted(found.field, [number(r) for r in amount.readings]))
    if _matters(amount, found.field, question) and len(choices) != 1:
        yield doubt_of(amount, question), choices if passage.value is None else ()
    elif passage.value is None and not said_by(found.field, passage, question):
        yield f"{question[amount.start : amount.end]} is {_unfit(found.field)}", ()


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
