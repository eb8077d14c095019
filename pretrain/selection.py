"""Which tools stand in a prompt: the built-in ones, hand-written neighbours, invented ones, twins and disguises."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from pretrain.compose import disguised, renamed, sibling
from pretrain.invent import family, invented
from pretrain.tool_book import Tool, book, domains, near
from pretrain.wordings import WORDINGS

BUILT_IN = ("get_weather", "get_forecast", "convert_currency", "list_currencies")
_COMMON = frozenset(
    [
        "get",
        "set",
        "list",
        "find",
        "search",
        "create",
        "add",
        "new",
        "delete",
        "remove",
        "update",
        "check",
        "send",
        "show",
        "make",
        "start",
        "stop",
        "the",
        "of",
        "for",
        "by",
        "to",
        "in",
        "calculate",
        "compute",
        "lookup",
        "look",
        "up",
        "read",
        "write",
        "open",
        "book",
        "order",
        "item",
        "info",
        "data",
        "name",
        "all",
    ]
)


# What the built-in tools may well answer, whatever else the words are about.
_BUILT_IN_MATTERS = re.compile(
    r"\b(?:weather|rain\w*|snow\w*|forecast\w*|temperature|degrees|sunny|umbrella|coat|storm\w*|wind\w*|warm\w*|cold\w*"
    r"|currency|currencies|exchange|convert\w*|euros?|dollars?)\b",
    re.IGNORECASE,
)


def may_be_built_in(line: str) -> bool:
    """Whether a question or a description is near to the built-in tools."""
    return bool(_BUILT_IN_MATTERS.search(line.replace("_", " ")))


def choose(rng: Random, most: int) -> tuple[list[Tool], list[Tool]]:
    """The tools of one prompt (at least one), and some that are not there."""
    chosen: dict[str, Tool] = {}
    count = rng.randint(1, most)
    if with_own := rng.random() < 0.5:
        names = [n for n in BUILT_IN if rng.random() < 0.85]
        chosen = {t.name: t for t in book() if t.name in names[: max(1, most - 1)]}
        count = max(count, min(most, len(chosen) + rng.randint(0, 5)))
    group: tuple[Tool, ...] = ()
    if domains() and rng.random() < 0.55:
        group = rng.choice(domains())
        for tool in rng.sample(group, min(len(group), max(0, count - len(chosen)))):
            chosen.setdefault(tool.name, tool)
    if count - len(chosen) > 1 and rng.random() < 0.3:
        for tool in family(rng, min(5, count - len(chosen))):
            chosen.setdefault(tool.name, tool)
    while len(chosen) < count:
        tool = rng.choice(near()) if with_own and rng.random() < 0.2 else _any(rng, chosen)
        chosen.setdefault(tool.name, tool)
    for _ in range(rng.choice((0, 0, 1, 1, 2)) if most > 1 else 0):
        twin = sibling(rng.choice([*chosen.values()]), rng)
        chosen.setdefault(twin.name, twin)
    absent = _absent(rng, chosen, group)
    present = [_varied(t, rng) for t in _renamed(chosen, rng)]
    if rng.random() < 0.7:
        rng.shuffle(present)
    return present, absent


def _absent(rng: Random, chosen: dict[str, Tool], group: Sequence[Tool]) -> list[Tool]:
    """Tools that nothing chosen stands in for: mostly others of the domain, which sound nearest."""
    others = [c for c in chosen.values() if c not in group]
    kin = [t for t in group if t.name not in chosen and not any(_alike(t, c) for c in others)]
    if any(name in chosen for name in BUILT_IN):
        kin = [t for t in kin if t.name not in BUILT_IN and not _near_built_in(t)]
    if kin and rng.random() < 0.75:
        return kin
    absent = [t for t in rng.sample(book(), 8) if t.name not in chosen]
    absent = [t for t in absent if not any(_alike(t, c) for c in chosen.values())]
    return absent + [invented(rng) for _ in range(3)]


def _near_built_in(tool: Tool) -> bool:
    return any(map(may_be_built_in, (tool.name, tool.description, *tool.questions)))


def _renamed(chosen: dict[str, Tool], rng: Random) -> list[Tool]:
    """The tools, half of those that are not built in under other names, all names different."""
    kept: dict[str, Tool] = {}
    for name, tool in chosen.items():
        other = tool if name in BUILT_IN or rng.random() < 0.5 else renamed(tool, rng)
        taken = other.name in chosen or other.name in kept
        kept[name if taken else other.name] = tool if taken else other
    return list(kept.values())


def _any(rng: Random, chosen: dict[str, Tool]) -> Tool:
    """A hand-written tool unlike the chosen ones, or an invented one; now and then in disguise."""
    tool = invented(rng)
    if rng.random() < 0.5:
        drawn = rng.choice(book())
        tool = tool if any(_alike(drawn, c) for c in chosen.values()) else drawn
    return disguised(tool, rng) if rng.random() < 0.1 else tool


def _alike(one: Tool, other: Tool) -> bool:
    """Whether their names speak of the same thing, so that a question for one may fit the other."""
    if one.name == other.name:
        return True
    rivals = {"get_weather", "get_forecast"}, {"convert_currency", "get_exchange_rate", "get_price"}
    if any({one.name, other.name} <= pair for pair in rivals):
        return True
    return bool(_words(one.name) & _words(other.name))


def _words(name: str) -> set[str]:
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)
    return {part.lower().rstrip("s") for part in parts} - _COMMON


def _varied(tool: Tool, rng: Random) -> Tool:
    """The tool as another server might declare it: descriptions dropped or worded differently."""
    params = tool.params
    if rng.random() < 0.12:
        params = tuple(replace(p, description="") for p in params)
    elif rng.random() < 0.6:
        params = tuple(replace(p, description=_worded(p.name, p.description, rng)) for p in params)
    description = _worded(tool.name, tool.description, rng)
    roll = rng.random()
    if roll < 0.1:
        description = description.rstrip(".")
    elif roll < 0.18:
        description = rng.choice(("This tool can ", "A function to ")) + description.lower()
    return replace(tool, description=description, params=params)


def _worded(name: str, text: str, rng: Random) -> str:
    return rng.choice((text, *WORDINGS.get(name, ())))
