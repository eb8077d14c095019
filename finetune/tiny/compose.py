"""Tools as data: the hand-written book parsed, and tools composed from verbs and nouns, many of them made up.

Choosing a tool never seen before is lexical matching between question and tool; it is learned from
many thousands of distinct names, not from a hundred.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Any

from finetune.tiny.nearmisses import NEAR
from finetune.tiny.toolbook import BOOK
from finetune.tiny.values import KINDS, Said, made_up_word
from finetune.tiny.words import NOUNS
from gateway.messages import ToolSpec

TYPES = {"small": "integer", "medium": "integer", "large": "integer", "amount": "number"}
_PARAM = re.compile(r'(\w+)(\??):([^"]+?)\s*"([^"]*)"')


@dataclass(frozen=True)
class Param:
    """A parameter: how values are made, and how it is declared."""

    name: str
    kind: str
    description: str
    optional: bool = False
    enum: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def say(self, rng: Random) -> Said:
        """A value for this parameter."""
        if self.enum:
            value = rng.choice(tuple(self.enum))
            return Said(rng.choice(self.enum[value]), value)
        return KINDS[self.kind](rng)

    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        schema: dict[str, Any] = {"description": self.description} if self.description else {}
        if self.optional and self.enum:
            schema["default"] = next(iter(self.enum))
        elif self.optional and self.kind == "small":
            schema["default"] = 3 + len(self.name) % 4
        if self.enum:
            return {**schema, "enum": list(self.enum), "type": "string"}
        if self.kind == "currency":
            return {**schema, "pattern": "^[A-Z]{3}$", "type": "string"}
        kind = "boolean" if self.kind == "boolean" else TYPES.get(self.kind, "string")
        return {**schema, "type": kind}


@dataclass(frozen=True)
class Tool:
    """A tool with the ways to ask for it; `{param}` in a question stands for a value."""

    name: str
    description: str
    params: tuple[Param, ...]
    questions: tuple[str, ...]

    def spec(self) -> ToolSpec:
        """The tool as the catalogue shows it."""
        properties = {p.name: p.schema() for p in self.params}
        parameters: dict[str, Any] = {"properties": properties}
        if required := [p.name for p in self.params if not p.optional]:
            parameters["required"] = required
        return ToolSpec(self.name, self.description, {**parameters, "type": "object"})


def _param(text: str) -> Param:
    match = _PARAM.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"toolbook: cannot read the parameter {text!r}")
    name, optional, kind, description = match.groups()
    enum: dict[str, tuple[str, ...]] = {}
    if "=" in kind:
        for part in kind.split("|"):
            value, _, said = part.partition("=")
            enum[value] = tuple(said.split(","))
    return Param(name, "" if enum else kind, description, bool(optional), enum)


@cache
def book() -> tuple[Tool, ...]:
    """Every hand-written tool."""
    return (*_read(BOOK), *near())


@cache
def near() -> tuple[Tool, ...]:
    """The tools that look like the built-in ones."""
    return _read(NEAR)


def _read(text: str) -> tuple[Tool, ...]:
    tools: list[Tool] = []
    for line in text.strip().splitlines():
        if not line.startswith(" "):
            name, description, params = (part.strip() for part in line.split("|", 2))
            found = tuple(_param(p) for p in params.split(";")) if params else ()
            tools.append(Tool(name, description, found, ()))
        else:
            last = tools[-1]
            tools[-1] = Tool(
                last.name, last.description, last.params, (*last.questions, line.strip())
            )
    return tuple(tools)


VERBS = {
    "get": ("get", "show me", "what is", "give me", "tell me", "look up"),
    "find": ("find", "look for", "search for", "where is", "locate"),
    "create": ("create", "make", "set up", "add a new", "start a new"),
    "delete": ("delete", "remove", "erase", "get rid of"),
    "update": ("update", "change", "edit", "modify"),
    "check": ("check", "verify", "test", "inspect"),
    "list": ("list", "show all", "what are the", "show me all"),
    "send": ("send", "forward", "post", "deliver"),
    "book": ("book", "reserve", "order"),
    "start": ("start", "run", "launch", "begin"),
    "stop": ("stop", "end", "halt", "cancel"),
    "calculate": ("calculate", "work out", "compute", "what is"),
    "rate": ("rate", "review", "score"),
    "open": ("open", "show", "display"),
    "export": ("export", "save", "download"),
    "convert": ("convert", "turn", "change", "transform"),
    "exchange": ("exchange", "swap", "trade"),
    "read": ("read", "show me", "what's in"),
    "lookup": ("look up", "find out", "what is"),
}
SLOTS = (
    ("for", "name", "person", ("for {v}", "of {v}", "by {v}")),
    ("in", "city", "city", ("in {v}", "near {v}", "at {v}")),
    ("in", "location", "city", ("in {v}", "for {v}")),
    ("with", "id", "id", ("{v}", "with id {v}", "number {v}")),
    ("about", "topic", "topic", ("about {v}", "on {v}")),
    ("about", "query", "phrase", ("about {v}", "matching {v}", "with {v}")),
    ("of", "amount", "amount", ("of {v}", "with {v}", "worth {v}")),
    ("of", "count", "small", ("with {v} items", "{v} times", "limit {v}")),
    ("of", "size", "large", ("of size {v}", "with {v}")),
    ("on", "date", "date", ("on {v}", "for {v}", "{v}")),
    ("at", "time", "clock", ("at {v}",)),
    ("from", "path", "file", ("from {v}", "in {v}", "{v}")),
    ("to", "email", "email", ("to {v}", "for {v}")),
    ("from", "url", "url", ("from {v}", "at {v}")),
    ("in", "language", "language", ("in {v}",)),
    ("in", "country", "country", ("in {v}", "from {v}")),
    ("to", "title", "phrase", ("called {v}", "named {v}", "titled {v}")),
    ("to", "name", "word", ("called {v}", "named {v}", "{v}")),
)


def composed(rng: Random) -> Tool:
    """A tool made of a verb, a (often made-up) noun and up to three slots."""
    verb = rng.choice(tuple(VERBS))
    noun = rng.choice(NOUNS) if rng.random() < 0.4 else made_up_word(rng)
    if rng.random() < 0.2:
        noun += " " + (rng.choice(NOUNS).split()[0] if rng.random() < 0.5 else made_up_word(rng))
    params, tails = _slots(rng)
    heads = rng.sample(VERBS[verb], 2)
    articles = ("the ", "a ", "", "my ")
    questions = tuple(f"{h} {rng.choice(articles)}{noun} {' '.join(tails)}".strip() for h in heads)
    joint = rng.choice((f"{verb} {noun}", f"{verb} {noun}", f"{noun} {verb}", noun))
    name = _spell(rng, joint)
    verb_said = rng.choice(VERBS[verb]) if rng.random() < 0.3 else verb
    description = rng.choice(
        (
            f"{verb_said.capitalize()} the {noun}.",
            f"{verb_said.capitalize()} {noun} information",
            f"{verb.capitalize()}s a {noun}",
            f"Use this to {verb} a {noun}.",
        )
    )
    return Tool(name, description, params, questions)


def sibling(tool: Tool, rng: Random) -> Tool:
    """A tool whose name begins like that of `tool` and goes on differently (`convert_...`).

    Without these a model that has written the common beginning goes on with whichever came last.
    """
    verb = re.split(r"[_\-]", tool.name)[0]
    words = (rng.choice(NOUNS), made_up_word(rng, 1), made_up_word(rng, 2), rng.choice(("", "x")))
    noun = rng.choice(words).strip() or "".join(rng.choice("abcdfgklmpstvx") for _ in range(3))
    heads = VERBS.get(verb, (verb,))
    kind = rng.choice(("file", "word", "phrase", "id"))
    param = Param(rng.choice((noun.split()[0], "path", "name", "value")), kind, f"The {noun}")
    questions = tuple(f"{head} the {noun} {{{param.name}}}" for head in heads)
    description = rng.choice(
        (f"{verb.capitalize()} a {noun}.", f"{rng.choice(heads).capitalize()} a {noun} into text.")
    )
    return Tool(f"{verb}_{noun.replace(' ', '_')}", description, (param,), questions)


def _slots(rng: Random) -> tuple[tuple[Param, ...], list[str]]:
    params: list[Param] = []
    tails: list[str] = []
    for _, name, kind, said in rng.sample(SLOTS, rng.choice((0, 1, 1, 1, 2, 2, 3))):
        if any(p.name == name for p in params):
            continue
        label = (
            name if rng.random() < 0.8 else f"{name}_{rng.choice(('value', 'arg', 'in', 'str'))}"
        )
        shown = rng.choice(("The {n}", "{n} to use", "Which {n}", "")).format(n=name)
        params.append(Param(label, kind, shown, optional=rng.random() < 0.15))
        tails.append(rng.choice(said).replace("{v}", "{" + label + "}"))
    return tuple(params), tails


def _spell(rng: Random, words: str) -> str:
    parts = words.split()
    style = rng.random()
    if style < 0.75:
        return "_".join(parts)
    if style < 0.87:
        return parts[0] + "".join(p.capitalize() for p in parts[1:])
    return "-".join(parts)


def disguised(tool: Tool, rng: Random) -> Tool:
    """The same tool with its name or its parameter names masked, so that descriptions are read."""
    if rng.random() < 0.5:
        return Tool(f"{made_up_word(rng, 2)}_{rng.randint(1, 99)}", *_rest(tool))
    renames = {p.name: made_up_word(rng, 2) for p in tool.params if p.description}
    params = tuple(
        Param(renames.get(p.name, p.name), p.kind, p.description, p.optional, p.enum)
        for p in tool.params
    )
    questions = list(tool.questions)
    for old, new in renames.items():
        questions = [q.replace("{" + old + "}", "{" + new + "}") for q in questions]
    return Tool(tool.name, tool.description, params, tuple(questions))


def _rest(tool: Tool) -> tuple[str, tuple[Param, ...], tuple[str, ...]]:
    return tool.description, tool.params, tool.questions
