"""The same conversation about other values: what a call copies from a question, said differently.

A few hundred rows show a small model the same cities and amounts again and again, and it learns those
in place of copying. A copy made here ends at a call; every value of its calls that the user said word
for word is replaced wherever it stands, by one of the same look: digits by digits, words by what
other rows say for a parameter of that name, or by words that do not exist. What the user did not say
so (a code for a name, 0.05 for 5 %) stays, and so do the values that a schema lists.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from finetune.conversations import Conversation
from gateway.core import ToolCall, Turn

Pool = Mapping[str, Sequence[str]]  # parameter name -> texts that calls gave it

_DIGITS = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d?\d(?=:\d\d)")
_SYLLABLES = (
    "ba",
    "cor",
    "del",
    "fi",
    "gan",
    "lo",
    "mar",
    "ne",
    "pol",
    "ri",
    "san",
    "to",
    "vel",
    "zu",
)
_BORROWED = 0.5  # share of the words that other rows lend
_TRIES = 4
_LONGEST = 6  # words of a value; a longer one is a passage, which is copied whole anyway


def pool_of(conversations: Iterable[Conversation]) -> Pool:
    """What calls say for each parameter, once each."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for conversation in conversations:
        for call in _calls(conversation.turns):
            for name, value in _leaves(call.arguments):
                if isinstance(value, str) and not _DIGITS.search(value):
                    found[name].setdefault(value)
    return {name: tuple(values) for name, values in found.items()}


def swapped(conversation: Conversation, pool: Pool, rng: Random) -> Conversation | None:
    """A copy up to one of its calls, about other values; None where nothing can be replaced."""
    places = [i for i, turn in enumerate(conversation.turns) if turn.calls]
    if not places:
        return None
    turns = conversation.turns[: rng.choice(places) + 1]
    others = _others(conversation, turns, pool, rng)
    if not others:
        return None
    spoken = re.compile("|".join(_bordered(said) for said in sorted(others, key=len, reverse=True)))
    return replace(conversation, turns=tuple(_retold(turn, others, spoken) for turn in turns))


def _others(
    conversation: Conversation, turns: Sequence[Turn], pool: Pool, rng: Random
) -> dict[str, str]:
    """What is replaced, as it is said, and by what."""
    asked = "\n".join(turn.content for turn in turns if turn.role == "user")
    listed = _listed(conversation)
    others: dict[str, str] = {}
    for call in _calls(turns):
        for name, value in _leaves(call.arguments):
            said = _said(value, asked)
            if said and said not in others and value not in listed:
                taken = {said, *others.values()}
                made = (_other(said, pool.get(name, ()), rng) for _ in range(_TRIES))
                fresh = (other for other in made if other not in taken and other not in asked)
                others[said] = next(fresh, said)
    return {said: other for said, other in others.items() if other != said}


def _said(value: Any, asked: str) -> str:
    """How the user said a value, word for word; empty if not so, or if it is nothing to replace."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    texts = [value] if isinstance(value, str) else [f"{value}", f"{value:,}"]
    for text in texts:
        plain = len(text) > 1 or text.isdigit()
        if plain and len(text.split()) <= _LONGEST and re.search(_bordered(text), asked):
            return text
    return ""


def _bordered(text: str) -> str:
    """A pattern for a text that is no part of a longer word or number."""
    return rf"(?<![\w.,])(?<!\d){re.escape(text)}(?![\w]|[.,]\d)"


def _other(said: str, lent: Sequence[str], rng: Random) -> str:
    """A value that looks like `said`."""
    if _ISO_DATE.fullmatch(said):
        year = int(said[:4]) + rng.randint(-9, 9)
        return f"{year:04}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if _DIGITS.search(said):
        clocks = {m.start() for m in _CLOCK.finditer(said)}
        return _with_other_digits(said, clocks, rng)
    fitting = [text for text in lent if text != said and text[:1].isupper() == said[:1].isupper()]
    if fitting and rng.random() < _BORROWED:
        return rng.choice(fitting)
    return _WORDS.sub(lambda word: _made_up(word[0], rng), said)


def _with_other_digits(said: str, clocks: set[int], rng: Random) -> str:
    """Other digits in the same places: no leading zero that was none, and hours that exist."""
    made = []
    for at, sign in enumerate(said):
        if not sign.isdigit():
            made.append(sign)
        elif at in clocks:
            made.append("1" if said[at + 1] != ":" else str(rng.randint(1, 9)))
        elif at - 1 in clocks and said[at + 1 : at + 2] == ":":
            made.append(str(rng.randint(0, 2)))
        elif at and said[at - 1] == ":":
            made.append(str(rng.randint(0, 5)))
        else:
            first = sign != "0" and not (at and said[at - 1].isdigit())
            made.append(str(rng.randint(int(first), 9)))
    return "".join(made)


def _made_up(word: str, rng: Random) -> str:
    """A word that does not exist, in capitals where `word` has them."""
    if len(word) < 3:
        return word
    made = "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 3)))
    return made.upper() if word.isupper() else made.capitalize() if word[0].isupper() else made


def _retold(turn: Turn, others: Mapping[str, str], spoken: re.Pattern[str]) -> Turn:
    content = spoken.sub(lambda match: others[match[0]], turn.content)
    calls = tuple(
        ToolCall(call.name, {k: _exchanged(v, others) for k, v in call.arguments.items()})
        for call in turn.calls
    )
    return replace(turn, content=content, calls=calls)


def _exchanged(value: Any, others: Mapping[str, str]) -> Any:
    """A value of a call with its leaves replaced."""
    if isinstance(value, dict):
        return {key: _exchanged(part, others) for key, part in value.items()}
    if isinstance(value, list):
        return [_exchanged(part, others) for part in value]
    if isinstance(value, str):
        return others.get(value, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        other = others.get(f"{value}") or others.get(f"{value:,}")
        return type(value)(other.replace(",", "")) if other else value
    return value


def _calls(turns: Iterable[Turn]) -> Iterator[ToolCall]:
    for turn in turns:
        yield from turn.calls


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """The values inside a call's arguments with the name of the parameter that they stand in."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _leaves(part, str(key))
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, name)
    else:
        yield name, value


def _listed(conversation: Conversation) -> list[Any]:
    """What the schemas of the tools list in an `enum`."""
    found: list[Any] = []
    waiting: list[Any] = [tool.parameters for tool in conversation.tools]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Mapping):
            found += part["enum"] if isinstance(part.get("enum"), list) else []
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return found
