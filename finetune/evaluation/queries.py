"""Greedy decoding of many prompts at once, with a guess for each of what will be written.

The idea: a model writes a guess word for word exactly when its best token equals the guess at every
position, and one forward over prompt and guess tells that. So a right guess costs one reading and no
decoding, and a wrong one decoding from its first wrong token on. The result is what greedy decoding
one by one would have written, whatever was guessed.

Two ways to do it, by model: `cpu` (float32 Qwen3 on a CPU) and `rows` (everything that MLX runs); `greedy`
chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

Settled = Callable[[int, Sequence[int]], bool]
Progress = Callable[[int], None]


@dataclass(frozen=True)
class Query:
    """Token ids to write after (`prompt`, one at least), and what may be written (`guess`)."""

    prompt: tuple[int, ...]
    guess: tuple[int, ...] = ()


@dataclass(frozen=True)
class Limits:
    """When writing ends.

    Attributes:
        ends: Token ids that end a turn; the end is part of what was written.
        max_tokens: Most tokens written.
        settled: `(query index, written) -> bool`: what follows does not matter any more.
        done: Called with the number of queries that were finished since the last call.
    """

    ends: frozenset[int]
    max_tokens: int = 256
    settled: Settled = lambda _index, _written: False
    done: Progress = lambda _count: None

    def cut(self, written: Sequence[int]) -> list[int]:
        """Up to the first end of a turn, that included."""
        end = next((i for i, token in enumerate(written) if token in self.ends), len(written))
        return list(written[: end + 1])

    def over(self, index: int, written: Sequence[int]) -> bool:
        """Whether nothing more is to be written."""
        return (
            len(written) >= self.max_tokens
            or (bool(written) and written[-1] in self.ends)
            or self.settled(index, written)
        )


class Greedy(Protocol):
    """A model that writes."""

    def write(self, queries: Sequence[Query], limits: Limits) -> list[list[int]]:
        """What greedy decoding writes after each prompt, in the order of the queries."""
        ...


def verified(best: Sequence[int], guess: Sequence[int]) -> list[int]:
    """The guess up to its first wrong token, then the model's own; `best` has one id per guess id."""
    for at, (mine, guessed) in enumerate(zip(best, guess, strict=True)):
        if mine != guessed:
            return [*guess[:at], mine]
    return list(guess)
