"""What the reader found in a question: values that cross its borders. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from gateway.nlu.parameters import Field, kind_of


@dataclass(frozen=True)
class Passage:
    """Characters `start` to `end` of the question that may say a value.

    Attributes:
        value: What they say, where that is not what they read as: in another unit, reckoned, a day by today.
        firm: Whether a rule is certain of them; nothing moves, widens or adds to such a one.
        note: A sentence for people about how the value was got.
        why: Why nobody can tell the value, in a sentence; empty where it is certain.
        choices: What it may be then; none where it may be anything.
    """

    start: int
    end: int
    chance: float
    value: int | float | str | None = None
    firm: bool = False
    note: str = ""
    why: str = ""
    choices: tuple[int | float | str, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    def meets(self, other: Passage) -> bool:
        """Whether they share characters."""
        return self.start < other.end and other.start < self.end

    def within(self, other: Passage) -> bool:
        """Whether it is a part of another one."""
        return other.start <= self.start and self.end <= other.end

    def moved(self, bonus: float) -> Passage:
        """The passage with these log-odds added to its chance; a firm one stays."""
        if self.firm:
            return self
        odds = math.log(self.chance / max(1e-6, 1.0 - self.chance)) + bonus
        return replace(self, chance=1.0 / (1.0 + math.exp(-odds)))


@dataclass(frozen=True)
class Found:
    """What the question says for one parameter.

    Attributes:
        passages: In the order of the question; none when nothing is said.
        options: For a field with options: the probability of "nothing said", then of each.
    """

    field: Field
    passages: tuple[Passage, ...] = ()
    options: tuple[float, ...] = ()

    @property
    def numeric(self) -> bool:
        """Whether the parameter is one number."""
        return kind_of(self.field.schema) in ("integer", "number")

    @property
    def of_numbers(self) -> bool:
        """Whether the parameter is one number, or a list of them."""
        items = self.field.schema.get("items")
        listed = isinstance(items, Mapping) and kind_of(items) in ("integer", "number")
        return self.numeric or listed

    @property
    def said(self) -> float:
        """How likely it is that the question gives this parameter at all."""
        if self.options:
            return 1.0 - self.options[0]
        return max((p.chance for p in self.passages), default=0.0)


@dataclass(frozen=True)
class Reading:
    """What the question says for one tool; `fit` are log-odds of wanting it rather than no tool."""

    tool: str
    fit: float
    found: tuple[Found, ...]
