"""One prompt with several independent questions: what the generator streams.

A `Scene` is a tool list and questions about it. All questions of a scene share the prompt's stable
prefix, so training reads the tools once for many answers. Deterministic from the seed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from gateway.core import Reply, ToolCall, ToolSpec, Turn
from gateway.formats import dumps
from gateway.nlu import SYMBOLS
from pretrain.clauses import plain
from pretrain.off_topic import aside
from pretrain.selection import BUILT_IN, choose, may_be_built_in
from pretrain.tool_book import PLACE, Tool, arguments_of, lines
from pretrain.value_kinds import kind
from pretrain.values import KINDS, Said, made_up_word

REFUSALS = (
    "Sorry, none of my tools can do that.",
    "Sorry, none of my tools can do that.",
    "I have no tool for that.",
)
NO_TOOL = lines("small_talk")
OPENERS = (
    "please ", "can you ", "could you ", "hey, ", "I need you to ", "now ", "ok, ", "hi! ", "I want to ", "help me ",
    "would you ", "let's ", "quick: ", "I'd like to ", "hello, ", "so, ",
)  # fmt: skip
CLOSERS = (
    " please",
    " thanks",
    ", please",
    " for me",
    " now",
    "?",
    ".",
    "!",
    "??",
    ". Thanks!",
    " asap",
)
_KIND = re.compile(r"<([^<>]+)>")


Told = tuple[str, dict[str, Said]]  # a tool's name, and its values as they stand in the question


@dataclass(frozen=True)
class Exchange:
    """One question and the reply that a perfect model gives; `told` is what it says for which tool."""

    turns: tuple[Turn, ...]
    reply: Reply
    kind: str  # "call", "parallel", "refuse", "missing", "after"
    told: tuple[Told, ...] = ()


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


def scene(rng: Random, most_tools: int, questions: int, refusing: float = 0.25) -> Scene:
    """One scene: tools in the prompt, questions for them, and a share that no tool fits."""
    present, absent = choose(rng, most_tools)
    exchanges = tuple(_exchange(rng, present, absent, refusing) for _ in range(questions))
    return Scene(tuple(t.spec() for t in present), exchanges)


def _exchange(rng: Random, present: list[Tool], absent: list[Tool], refusing: float) -> Exchange:
    if rng.random() < refusing:
        return _refusal(rng, present, absent)
    own = [t for t in present if t.name in BUILT_IN]
    tool, roll = rng.choice(own if own and rng.random() < 0.35 else present), rng.random()
    if roll < 0.13 and any(not p.optional for p in tool.params):
        return _missing(rng, tool)
    if roll < 0.19 and tool.several:
        return _again(rng, tool)
    if roll < 0.26:
        return _parallel(rng, tool, rng.choice(present))
    question, call, said = asked(rng, tool)
    turns: tuple[Turn, ...] = (Turn("user", dressed(rng, question, (call,))),)
    if roll < 0.29:
        reply = Reply(content="Done.")
        result = Turn("tool", _some_result(rng), name=tool.name)
        return Exchange((*turns, Turn("assistant", calls=(call,)), result), reply, "after")
    return Exchange(turns, Reply(calls=(call,)), "call", ((tool.name, said),))


def ask(rng: Random, tool: Tool) -> tuple[str, ToolCall]:
    """A question for `tool` and the call that answers it."""
    return asked(rng, tool)[:2]


def asked(rng: Random, tool: Tool) -> tuple[str, ToolCall, dict[str, Said]]:
    """A question for `tool`, the call that answers it, and how its values are said."""
    template = rng.choice(tool.questions)
    said = _said(rng, tool, template)[0]
    question = fill(template, [said])
    if template.startswith("how much is a ") or tool.name == "convert_currency":
        question, said = _money(rng, question, said)
    arguments = {p.name: said[p.name].value for p in tool.params if p.name in said}
    return question, ToolCall(tool.name, arguments_of(arguments)), said


def _said(rng: Random, tool: Tool, template: str) -> list[dict[str, Said]]:
    """Values for each call that `template` asks for; a place without a number is shared by all."""
    places = {(m[1], int(m[2] or 1)) for m in PLACE.finditer(template)}
    count = max((number for _, number in places), default=1)
    calls: list[dict[str, Said]] = [{} for _ in range(count)]
    for p in tool.params:
        for number in range(1, count + 1):
            if (p.name, number) in places:
                calls[number - 1][p.name] = _unlike(rng, p.say, calls[: number - 1], p.name)
            elif (p.name, 1) in places:
                calls[number - 1][p.name] = calls[0][p.name]
    for said in calls:
        texts = [(n, s.value) for n, s in said.items() if isinstance(s.value, str)]
        if len(texts) == 2 and texts[0][1] == texts[1][1]:  # from A to A teaches nothing
            last = next(p for p in tool.params if p.name == texts[1][0])
            said[last.name] = last.say(rng)
    return calls


def _unlike(rng: Random, say: Any, earlier: list[dict[str, Said]], name: str) -> Said:
    """A value that no earlier call has, if there is one."""
    taken = [call[name].value for call in earlier if name in call]
    value: Said = say(rng)
    for _ in range(4):
        if value.value not in taken:
            break
        value = say(rng)
    return value


def fill(template: str, calls: list[dict[str, Said]]) -> str:
    """The template with the values as they are said."""
    return PLACE.sub(lambda m: calls[int(m[2] or 1) - 1][m[1]].surface, template)


def _money(rng: Random, question: str, said: dict[str, Said]) -> tuple[str, dict[str, Said]]:
    """Now and then a currency sign before the amount, or no amount at all (one unit is meant)."""
    if "amount" not in said:
        return question, said
    roll = rng.random()
    amount, source = said["amount"].surface, said["from_currency"].surface
    together = f"{amount} {source}"
    if together not in question or roll >= 0.18:
        return question, said
    if roll >= 0.12:
        unit = {"dollars": "dollar", "pounds": "pound", "euros": "euro"}.get(source, source)
        one = rng.choice(("one", "a", "1"))
        code = said["from_currency"].value
        told = {"amount": Said(one, 1), "from_currency": Said(unit, code)}
        return question.replace(together, f"{one} {unit}"), {**said, **told}
    sign = rng.choice(tuple(SYMBOLS))
    if not amount[0].isdigit() or SYMBOLS[sign] == said["to_currency"].value:
        return question, said
    told = {"from_currency": Said(sign, SYMBOLS[sign])}
    return question.replace(together, f"{sign}{amount}"), {**said, **told}


def dressed(rng: Random, question: str, calls: tuple[ToolCall, ...] = ()) -> str:
    """The question with small talk, capitals and punctuation as people type them.

    A value of `calls` that begins the question keeps its small letter: it has to be copied.
    """
    if rng.random() < 0.2:
        question = rng.choice(OPENERS) + question
    if rng.random() < 0.4 and not question.endswith(("?", ".")):
        question += rng.choice(CLOSERS)
    starts = any(question.startswith(v) for call in calls for v in _texts(dict(call.arguments)))
    if rng.random() < 0.5 and not starts:
        question = question[0].upper() + question[1:]
    return question


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _refusal(rng: Random, present: list[Tool], absent: list[Tool]) -> Exchange:
    """Small talk, a question for a tool that is not there, or one that only sounds near."""
    own = any(tool.name in BUILT_IN for tool in present)
    beyond = [
        line
        for tool in present
        for line in tool.beyond
        if not own or tool.name in BUILT_IN or not may_be_built_in(line)
    ]
    roll, question = rng.random(), ""
    if roll < 0.12:
        template = rng.choice(NO_TOOL)
        slots = {n: KINDS[n.rstrip("2")](rng).surface for n in re.findall(r"\{(\w+)\}", template)}
        question = template.format(**slots)
    elif roll < 0.55 and beyond:
        question = _KIND.sub(lambda m: _spoken(rng, m[1]), rng.choice(beyond))
    elif roll < 0.68:
        question = aside(rng, present)
    question = question or ask(rng, rng.choice(absent))[0]
    turns = (Turn("user", dressed(rng, question)),)
    return Exchange(turns, Reply(content=rng.choice(REFUSALS)), "refuse")


def _spoken(rng: Random, name: str) -> str:
    return kind(name)(rng).surface


def _missing(rng: Random, tool: Tool) -> Exchange:
    """A question that lacks a required value: the reply asks for it."""
    if tool.lacking and rng.random() < 0.75:
        gone, template = rng.choice(tool.lacking)
    else:
        gone, template = _with_hole(rng, tool)
    said = _said(rng, tool, template)[0]
    question = fill(template, [said]) or plain(tool.name)
    reply = Reply(content=f"What is the {plain(gone)}?")
    turns = (Turn("user", dressed(rng, question)),)
    return Exchange(turns, reply, "missing", ((tool.name, said),))


def _with_hole(rng: Random, tool: Tool) -> tuple[str, str]:
    """A question with one value and the preposition before it cut out."""
    needed = [p.name for p in tool.params if not p.optional]
    gone, template = rng.choice(needed), rng.choice(tool.questions)
    hole = re.compile(
        r"(?:\b(?:in|for|to|of|on|at|from|about|called|near|into|with) )?\{" + gone + r"\}"
    )
    if not hole.search(template):
        return needed[0], ""
    template = re.sub(r"\s+", " ", hole.sub("", template)).strip()
    return next(n for n in needed if "{" + n + "}" not in template), template


def _again(rng: Random, tool: Tool) -> Exchange:
    """One tool asked for twice or three times in one question."""
    template = rng.choice(tool.several)
    values = _said(rng, tool, template)
    calls: list[ToolCall] = []
    for said in values:
        arguments = {p.name: said[p.name].value for p in tool.params if p.name in said}
        call = ToolCall(tool.name, arguments_of(arguments))
        if call not in calls:
            calls.append(call)
    question = dressed(rng, fill(template, values), tuple(calls))
    told = tuple((tool.name, said) for said in values)
    return Exchange((Turn("user", question),), Reply(calls=tuple(calls)), "parallel", told)


def _parallel(rng: Random, first: Tool, second: Tool) -> Exchange:
    """Two requests in one question: two calls in order."""
    one, call_one, said_one = asked(rng, first)
    two, call_two, said_two = asked(rng, second)
    joint = rng.choice(
        (" and ", ", and ", ". ", ", then ", " and also ", "? ", ". Also, ", "; ", " plus ")
    )
    question = f"{one.rstrip('?.')}{joint}{two}"
    calls = (call_one,) if call_one == call_two else (call_one, call_two)
    told = ((first.name, said_one), (second.name, said_two))
    turns = (Turn("user", dressed(rng, question, calls)),)
    return Exchange(turns, Reply(calls=calls), "parallel", told)


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
