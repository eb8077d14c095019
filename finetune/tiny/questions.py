"""One prompt with several independent questions: what the generator streams.

A `Scene` is a tool list and questions about it. All questions of a scene share the prompt's stable
prefix, so training reads the tools once for many answers. Deterministic from the seed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from finetune.tiny.compose import Param, Tool, book, composed, disguised, near, sibling
from finetune.tiny.smalltalk import NO_TOOL_QUESTIONS
from finetune.tiny.values import KINDS, Said, made_up_word
from finetune.tiny.wordings import WORDINGS
from finetune.tiny.words import SYMBOLS
from gateway.formats.base import dumps
from gateway.messages import Reply, ToolCall, ToolSpec, Turn

REFUSALS = (
    "Sorry, none of my tools can do that.",
    "Sorry, none of my tools can do that.",
    "I have no tool for that.",
)
NO_TOOL = tuple(line for line in NO_TOOL_QUESTIONS.strip().splitlines())
OPENERS = ("please ", "can you ", "could you ", "hey, ", "I need you to ", "now ", "ok, ", "hi! ")
CLOSERS = (" please", " thanks", ", please", " for me", " now", "?", ".", "!", "??")
BUILT_IN = ("get_weather", "get_forecast", "convert_currency", "list_currencies")


@dataclass(frozen=True)
class Exchange:
    """One question and the reply that a perfect model gives."""

    turns: tuple[Turn, ...]
    reply: Reply
    kind: str  # "call", "parallel", "refuse", "missing", "after"


@dataclass(frozen=True)
class Scene:
    """A tool list and independent questions about it."""

    tools: tuple[ToolSpec, ...]
    exchanges: tuple[Exchange, ...]


def scenes(seed: int, most_tools: int = 7, questions: int = 8) -> Iterator[Scene]:
    """Endless scenes, the same for the same seed."""
    rng = Random(seed)
    while True:
        yield scene(rng, most_tools, questions)


def scene(rng: Random, most_tools: int, questions: int, refusing: float = 0.28) -> Scene:
    """One scene: tools in the prompt, questions for them, and a share that no tool fits."""
    present, absent = _tools(rng, most_tools)
    exchanges = tuple(_exchange(rng, present, absent, refusing) for _ in range(questions))
    return Scene(tuple(t.spec() for t in present), exchanges)


def _tools(rng: Random, most: int) -> tuple[list[Tool], list[Tool]]:
    count = rng.randint(1, most)
    chosen: dict[str, Tool] = {}
    known = {t.name: t for t in book()}
    if with_own := rng.random() < 0.65:
        names = [n for n in BUILT_IN if rng.random() < 0.85]
        chosen |= {n: known[n] for n in names[: max(1, most - 1)]}
        count = max(count, min(most, len(chosen) + rng.randint(0, 5)))
    while len(chosen) < count:
        tool = rng.choice(book()) if rng.random() < 0.5 else composed(rng)
        if with_own and rng.random() < 0.3:
            tool = rng.choice(near())
        if rng.random() < 0.1:
            tool = disguised(tool, rng)
        chosen[tool.name] = tool
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        twin = sibling(rng.choice([*chosen.values()]), rng)
        chosen[twin.name] = twin
    present = [_varied(t, rng) for t in chosen.values()]
    if rng.random() < 0.6:
        rng.shuffle(present)
    absent = [t for t in rng.sample(book(), 6) if t.name not in chosen]
    absent += [composed(rng) for _ in range(2)]
    rivals = {"get_weather", "get_forecast"}, {"convert_currency", "get_exchange_rate", "get_price"}
    if taken := set().union(*(pair for pair in rivals if pair & chosen.keys())):
        absent = [t for t in absent if t.name not in taken]
    return present, absent


def _varied(tool: Tool, rng: Random) -> Tool:
    """The tool as another server might declare it: descriptions dropped or worded differently."""
    params = tool.params
    if rng.random() < 0.15:
        params = tuple(replace(p, description="") for p in params)
    elif rng.random() < 0.6:
        params = tuple(replace(p, description=_worded(p.name, p.description, rng)) for p in params)
    description = _worded(tool.name, tool.description, rng)
    roll = rng.random()
    if roll < 0.1:
        description = description.rstrip(".")
    elif roll < 0.2:
        description = rng.choice(("This tool can ", "A function to ")) + description.lower()
    return replace(tool, description=description, params=params)


def _worded(name: str, text: str, rng: Random) -> str:
    return rng.choice((text, *WORDINGS.get(name, ())))


def _exchange(rng: Random, present: list[Tool], absent: list[Tool], refusing: float) -> Exchange:
    if rng.random() < refusing:
        return _chitchat(rng) if rng.random() < 0.45 else _refusal(rng, rng.choice(absent))
    own = [t for t in present if t.name in BUILT_IN]
    tool, roll = rng.choice(own if own and rng.random() < 0.4 else present), rng.random()
    if roll < 0.06 and any(not p.optional for p in tool.params):
        return _missing(rng, tool)
    if roll < 0.15:
        return _parallel(rng, tool, rng.choice(present))
    question, call = ask(rng, tool)
    turns: tuple[Turn, ...] = (Turn("user", dressed(rng, question)),)
    if roll < 0.20:
        reply = Reply(content="Done.")
        result = Turn("tool", _some_result(rng), name=tool.name)
        return Exchange((*turns, Turn("assistant", calls=(call,)), result), reply, "after")
    return Exchange(turns, Reply(calls=(call,)), "call")


def ask(rng: Random, tool: Tool) -> tuple[str, ToolCall]:
    """A question for `tool` and the call that answers it."""
    template = rng.choice(tool.questions)
    said = {p.name: p.say(rng) for p in tool.params if "{" + p.name + "}" in template}
    if len(values := [s.value for s in said.values() if isinstance(s.value, str)]) == 2:
        while values[0] == values[1]:  # from A to A teaches nothing
            last = tool.params[-1] if tool.params[-1].name in said else tool.params[0]
            said[last.name] = last.say(rng)
            values = [s.value for s in said.values() if isinstance(s.value, str)]
    question = _fill(rng, template, said)
    arguments = {p.name: said[p.name].value for p in tool.params if p.name in said}
    if template.startswith("how much is a ") or tool.name == "convert_currency":
        question, arguments = _money(rng, question, said, arguments)
    return question, ToolCall(tool.name, arguments)


def _money(
    rng: Random, question: str, said: dict[str, Said], arguments: dict[str, object]
) -> tuple[str, dict[str, object]]:
    """Now and then a currency sign before the amount, or no amount at all (one unit is meant)."""
    if "amount" not in said:
        return question, arguments
    roll = rng.random()
    amount, source = said["amount"].surface, said["from_currency"].surface
    if roll < 0.12 and amount[0].isdigit():
        sign = rng.choice(tuple(SYMBOLS))
        if SYMBOLS[sign] != arguments["to_currency"] and f"{amount} {source}" in question:
            question = question.replace(f"{amount} {source}", f"{sign}{amount}")
            return question, {**arguments, "from_currency": SYMBOLS[sign]}
    if 0.12 <= roll < 0.18 and f"{amount} {source}" in question:
        for plural in ("dollars", "pounds", "euros"):
            if source == plural:
                source = plural[:-1]
                question = question.replace(plural, source)
        one = rng.choice(("one", "a", "1"))
        question = question.replace(f"{amount} {source}", f"{one} {source}")
        return question, {**arguments, "amount": 1}
    return question, arguments


def _fill(rng: Random, template: str, said: dict[str, Said]) -> str:
    for name, value in said.items():
        template = template.replace("{" + name + "}", value.surface)
    return template


def dressed(rng: Random, question: str) -> str:
    """The question with small talk, capitals and punctuation as people type them."""
    if rng.random() < 0.2:
        question = rng.choice(OPENERS) + question
    if rng.random() < 0.4 and not question.endswith(("?", ".")):
        question += rng.choice(CLOSERS)
    if rng.random() < 0.5:
        question = question[0].upper() + question[1:]
    return question


def _refusal(rng: Random, tool: Tool) -> Exchange:
    question, _ = ask(rng, tool)
    turns = (Turn("user", dressed(rng, question)),)
    return Exchange(turns, Reply(content=rng.choice(REFUSALS)), "refuse")


def _chitchat(rng: Random) -> Exchange:
    template = rng.choice(NO_TOOL)
    slots = {n: KINDS[n.rstrip("2")](rng) for n in re.findall(r"\{(\w+)\}", template)}
    question = dressed(rng, _fill(rng, template, slots))
    return Exchange((Turn("user", question),), Reply(content=rng.choice(REFUSALS)), "refuse")


def plain(name: str) -> str:
    """A parameter's name as words: `from_currency` -> `from currency`."""
    return re.sub(r"[_\-]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).lower()


def _missing(rng: Random, tool: Tool) -> Exchange:
    """A question that lacks a required value: the reply asks for it."""
    needed = [p for p in tool.params if not p.optional]
    gone: Param = rng.choice(needed)
    template = rng.choice(tool.questions)
    hole = re.compile(
        r"(?:\b(?:in|for|to|of|on|at|from|about|called|near|into|with) )?\{" + gone.name + r"\}"
    )
    if not hole.search(template):
        question = plain(tool.name)
        gone = needed[0]
    else:
        template = re.sub(r"\s+", " ", hole.sub("", template)).strip()
        said = {p.name: p.say(rng) for p in tool.params if "{" + p.name + "}" in template}
        question = _fill(rng, template, said)
        lost = [p for p in needed if p.name not in said]
        gone = lost[0]
    reply = Reply(content=f"What is the {plain(gone.name)}?")
    return Exchange((Turn("user", dressed(rng, question or plain(tool.name))),), reply, "missing")


def _parallel(rng: Random, first: Tool, second: Tool) -> Exchange:
    """Two requests in one question: two calls in order."""
    one, call_one = ask(rng, first)
    two, call_two = ask(rng, second)
    joint = rng.choice((" and ", ", and ", ". ", ", then ", " and also ", "? "))
    question = f"{one.rstrip('?.')}{joint}{two}"
    calls = (call_one,) if call_one == call_two else (call_one, call_two)
    return Exchange((Turn("user", dressed(rng, question)),), Reply(calls=calls), "parallel")


def _some_result(rng: Random) -> str:
    """A tool's result as the agent shows it: an object, a list of objects, or a line of text."""
    roll = rng.random()
    if roll < 0.2:
        return f"{KINDS['sentence'](rng).surface}."
    record = _record(rng)
    if roll < 0.4:
        record = {"items": [_record(rng) for _ in range(rng.randint(1, 3))], **record}
    if rng.random() < 0.6:
        record["summary"] = f"{KINDS['sentence'](rng).surface}: {rng.randint(1, 999)}."
    return dumps(record)


def _record(rng: Random) -> dict[str, object]:
    fields: dict[str, object] = {}
    for _ in range(rng.randint(1, 6)):
        key = rng.choice(("place", "date", "rate", "source", "unit", "status", "count", "name"))
        kind = rng.choice(("city", "word", "date", "person", "small", "large", "amount", "id"))
        fields[key if rng.random() < 0.7 else made_up_word(rng, 2)] = KINDS[kind](rng).value
    return fields
