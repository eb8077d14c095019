"""Six questions whose right call is known: what the demo asks and the benchmark repeats.

Knows what a right call is; knows no model and no tool server.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.core import ToolResult


@dataclass(frozen=True)
class Question:
    """A question and the one call that answers it; arguments that have a default may be absent."""

    text: str
    server: str
    tool: str
    arguments: Mapping[str, Any]

    def is_answered_by(self, calls: Sequence[ToolResult]) -> bool:
        """Whether exactly the right call was made, whatever its server then answered."""
        if len(calls) != 1:
            return False
        call = calls[0]
        return (call.server, call.tool) == (self.server, self.tool) and all(
            same(call.call.arguments.get(name), value) for name, value in self.arguments.items()
        )


def same(got: Any, wanted: Any) -> bool:
    """Equal for a reader: `boston` is Boston, 250 is 250.0, `"250"` is not."""
    if isinstance(got, str) and isinstance(wanted, str):
        return got.strip().casefold() == wanted.casefold()
    return type(got) is not bool and not isinstance(got, str) and bool(got == wanted)


def weather(text: str, location: str) -> Question:
    """A question for the weather of a place now."""
    return Question(text, "weather", "get_weather", {"location": location})


def exchange(text: str, amount: float, source: str, target: str) -> Question:
    """A question for an amount of money in another currency."""
    arguments = {"amount": amount, "from_currency": source, "to_currency": target}
    return Question(text, "currency", "convert_currency", arguments)


SIX = (
    weather("What's the weather like in Boston right now?", "Boston"),
    weather("How warm is it in Tokyo at the moment?", "Tokyo"),
    weather("Tell me the current weather in Raleigh.", "Raleigh"),
    exchange("How much is 250 US dollars in euros?", 250, "USD", "EUR"),
    exchange("What are 75 British pounds worth in US dollars?", 75, "GBP", "USD"),
    exchange("I have 1200 Canadian dollars. What is that in euros?", 1200, "CAD", "EUR"),
)

PLACES = ("Lisbon", "Oslo", "Nairobi", "Denver", "Kyoto", "Lima", "Dublin", "Perth", "Cairo")
PAIRS = (("USD", "EUR"), ("GBP", "USD"), ("CAD", "EUR"), ("CHF", "JPY"), ("EUR", "SEK"))


def varied(count: int) -> list[Question]:
    """`count` questions of both kinds, all different, so that no answer comes from a cache."""
    return [_money(index) if index % 2 else _place(index) for index in range(count)]


def _place(index: int) -> Question:
    place = PLACES[index // 2 % len(PLACES)]
    words = ("right now", "at the moment", "today", "this minute")[index // 2 // len(PLACES) % 4]
    return weather(f"What's the weather like in {place} {words}?", place)


def _money(index: int) -> Question:
    amount, (source, target) = 10 + 7 * index, PAIRS[index // 2 % len(PAIRS)]
    return exchange(f"How much is {amount} {source} in {target}?", amount, source, target)
