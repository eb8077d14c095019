"""What Glaive does not teach, made from its own rows: more tools to choose from, no tool that fits, other names.

    distractors    tools of other conversations of the same split, unlike the row's own
    removed tool   a copy that ends at the first call, with the called tool gone and a refusal instead
    masked names   functions and parameters renamed, so that only the descriptions say what they do
    swapped values copies about other values (`swapping`), half of them with one tool more

All optional. Every choice is drawn from the seed and the conversation's id, so neither the order of
the rows nor the process changes it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from finetune.conversations import Conversation
from finetune.data.splitting import order, same_name
from finetune.data.swapping import Pool, swapped
from gateway.core import ToolCall, ToolSpec, Turn

REFUSALS = (
    "None of the functions that I have can do that.",
    "I'm sorry, I don't have a function for that.",
    "That is not possible with the functions available to me.",
    "I can't do that here: no available function fits your request.",
    "I'm sorry, but there is no tool for this among those that I can use.",
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TRIES = 8  # random tools looked at for each one that is wanted
# Words of names that say nothing about what a function is about.
_VERBS = {
    *("get", "set", "calculate", "compute", "search", "find", "create", "generate", "convert"),
    *("check", "send", "add", "make", "book", "list", "update", "delete", "track", "translate"),
    *("analyze", "recommend", "validate", "fetch", "lookup", "play", "order"),
    *("the", "a", "an", "of", "to", "for", "from", "by", "with", "and", "in", "on", "is", "new"),
}


@dataclass(frozen=True)
class Recipe:
    """How much of each; `pool` are the tools that distractors are drawn from, `lent` values of calls."""

    seed: int
    pool: Sequence[ToolSpec] = ()
    distractors: tuple[int, int] = (0, 0)
    removed_tool_share: float = 0.0
    mask_names_share: float = 0.0
    swapped_copies: int = 0
    lent: Pool = field(default_factory=dict)


def augmented(conversation: Conversation, recipe: Recipe) -> Iterator[Conversation]:
    """The conversation as it is trained on, and perhaps some made from it."""
    rng = random.Random(order(recipe.seed, conversation.id))
    plain = conversation
    # Drawn in any case, so that one option does not change what another draws.
    removes, masks, both = rng.random(), rng.random(), rng.random()
    if conversation.tools and recipe.distractors[1]:
        count = rng.randint(*recipe.distractors)
        conversation = _with_distractors(conversation, count, recipe.pool, rng)
    yield _masked(conversation, rng) if masks < recipe.mask_names_share else conversation
    if removes < recipe.removed_tool_share:
        refusal = _without_its_tool(conversation, recipe.pool, rng)
        if refusal is not None:
            yield _masked(refusal, rng) if both < recipe.mask_names_share else refusal
    for number in range(recipe.swapped_copies):
        copy = swapped(plain, recipe.lent, rng)
        if copy is not None:
            more = rng.randint(0, 1)
            yield _with_distractors(
                replace(copy, id=f"{plain.id}:swapped{number}"), more, recipe.pool, rng
            )


def _with_distractors(
    conversation: Conversation, count: int, pool: Sequence[ToolSpec], rng: random.Random
) -> Conversation:
    tools = list(conversation.tools) + _unlike(conversation, count, pool, rng)
    rng.shuffle(tools)
    return replace(conversation, tools=tuple(tools))


def _unlike(
    conversation: Conversation, count: int, pool: Sequence[ToolSpec], rng: random.Random
) -> list[ToolSpec]:
    """Tools that nothing in the conversation is about."""
    taken = {same_name(tool.name) for tool in conversation.tools}
    about = set().union(*(topics(tool.name) for tool in conversation.tools))
    for turn in conversation.turns:
        if turn.role == "user":
            about |= topics(turn.content)
    chosen: list[ToolSpec] = []
    for _ in range(count * _TRIES if pool else 0):
        tool = pool[rng.randrange(len(pool))]
        if (
            len(chosen) < count
            and same_name(tool.name) not in taken
            and not topics(tool.name) & about
        ):
            chosen.append(tool)
            taken.add(same_name(tool.name))
    return chosen


def topics(text: str) -> set[str]:
    """The words of a name or a text that say what it is about, without a plural s."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", text)
    return {word.lower().rstrip("s") for word in words} - _VERBS


def _without_its_tool(
    conversation: Conversation, pool: Sequence[ToolSpec], rng: random.Random
) -> Conversation | None:
    """The conversation up to its first call, answered by a refusal.

    None unless that call is the first thing the assistant says: where it asked back before, it has
    already offered what it would now refuse.
    """
    said = [i for i, turn in enumerate(conversation.turns) if turn.role == "assistant"]
    first = said[0] if said else 0
    if not conversation.turns[first].calls:
        return None
    called = set().union(*(topics(call.name) for call in conversation.turns[first].calls))
    names = {call.name for call in conversation.turns[first].calls}
    left = [t for t in conversation.tools if t.name not in names and not topics(t.name) & called]
    tools = left or _unlike(conversation, 1, pool, rng)
    if not tools:
        return None
    turns = (*conversation.turns[:first], Turn("assistant", rng.choice(REFUSALS)))
    return replace(conversation, id=f"{conversation.id}:removed", tools=tuple(tools), turns=turns)


def _masked(conversation: Conversation, rng: random.Random) -> Conversation:
    """Other names for every function and parameter; unchanged where the descriptions do not carry it."""
    named = [tool.name for tool in conversation.tools]
    said = " ".join(turn.content for turn in conversation.turns if turn.role == "assistant")
    if not all(map(_is_described, conversation.tools)) or any(name in said for name in named):
        return conversation
    functions = {name: _name("fn", rng) for name in named}
    parameters = {
        tool.name: {key: _name("arg", rng) for key in tool.parameters.get("properties", {})}
        for tool in conversation.tools
    }
    return replace(
        conversation,
        tools=tuple(_renamed(t, functions[t.name], parameters[t.name]) for t in conversation.tools),
        turns=tuple(_renamed_turn(turn, functions, parameters) for turn in conversation.turns),
    )


def _is_described(tool: ToolSpec) -> bool:
    properties = tool.parameters.get("properties", {})
    parts = properties.values() if isinstance(properties, dict) else [None]
    plain = set(tool.parameters) <= {"type", "properties", "required", "description"}
    described = all(isinstance(part, dict) and part.get("description") for part in parts)
    return bool(tool.description and plain and described)


def _name(kind: str, rng: random.Random) -> str:
    return f"{kind}_{''.join(rng.choice(_LETTERS) for _ in range(5))}"


def _renamed(tool: ToolSpec, name: str, keys: Mapping[str, str]) -> ToolSpec:
    schema: dict[str, Any] = dict(tool.parameters)
    if keys:
        schema["properties"] = {keys[k]: v for k, v in schema["properties"].items()}
    if "required" in schema:
        schema["required"] = [keys.get(key, key) for key in schema["required"]]
    return replace(tool, name=name, parameters=schema)


def _renamed_turn(
    turn: Turn, functions: Mapping[str, str], parameters: Mapping[str, Mapping[str, str]]
) -> Turn:
    calls = tuple(
        ToolCall(
            functions[call.name],
            {parameters[call.name].get(key, key): value for key, value in call.arguments.items()},
        )
        for call in turn.calls
    )
    return replace(turn, calls=calls, name=functions.get(turn.name, turn.name))
