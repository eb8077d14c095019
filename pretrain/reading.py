"""Training examples for the reader: pages with what stands where, from scenes.

Every question is put beside the tool that it wants and beside others that sound near; a question
that wants none stands beside some that it does not want. What a value's words are is known from
the scene; a value that is not found in the question exactly once is left out of the loss.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from gateway.catalogue import fits
from gateway.core import ToolSpec
from gateway.nlu import Field, Page, Typesetter, fields_of
from pretrain.questions import Exchange, scene
from pretrain.values import Said

OUTSIDE, BEGINS, INSIDE, UNKNOWN = 0, 1, 2, -100
NEAREST = 6  # among so many that sound nearest, others are drawn


@dataclass(frozen=True)
class Example:
    """One page, and what is right about it.

    Attributes:
        wanted: Whether the question wants this tool.
        tags: For each field one of OUTSIDE, BEGINS, INSIDE for every token of the question; empty
            when the field is chosen by an option or is unknown.
        choices: For each field 0 (nothing said) or the number of its option; UNKNOWN otherwise.
    """

    page: Page
    wanted: bool
    tags: tuple[tuple[int, ...], ...]
    choices: tuple[int, ...]


def questions(
    rng: Random, setter: Typesetter, most_tools: int, others: int
) -> Iterator[tuple[Example, ...]]:
    """For each question of one scene its pages, one for each tool that it is put beside."""
    s = scene(rng, most_tools, 8, 0.26)
    fields = {tool.name: fields_of(tool.parameters) for tool in s.tools}
    for exchange in s.exchanges:
        if exchange.kind == "after":
            continue
        question = exchange.turns[0].content
        wanted = {name for name, _ in exchange.told}
        made = []
        for tool in _beside(rng, question, s.tools, wanted, others):
            page = setter.page(question, tool, fields[tool.name])
            made.append(_example(question, page, exchange, tool.name))
        yield tuple(made)


def _beside(
    rng: Random, question: str, tools: Sequence[ToolSpec], wanted: set[str], others: int
) -> list[ToolSpec]:
    scores = fits(question, tools)
    ranked = [t for _, t in sorted(zip(scores, tools, strict=True), key=lambda x: -x[0])]
    right = [tool for tool in ranked if tool.name in wanted]
    near = [tool for tool in ranked if tool.name not in wanted][:NEAREST]
    hard = near[: int(not right or rng.random() < 0.4)]
    rest = near[len(hard) :]
    rng.shuffle(rest)
    wanting = others if right else others + 1  # what none fits is seen twice: near, and anywhere
    return right + (hard + rest)[:wanting]


def _example(question: str, page: Page, exchange: Exchange, name: str) -> Example:
    told = [said for tool, said in exchange.told if tool == name]
    if not told:
        return Example(
            page, False, tuple(() for _ in page.fields), tuple(UNKNOWN for _ in page.fields)
        )
    every = [said for _, said in exchange.told]
    tags: list[tuple[int, ...]] = []
    choices: list[int] = []
    for at, field in enumerate(page.fields):
        if field.options:
            tags.append(())
            choices.append(_choice(field, told, len(page.options[at])))
        else:
            tags.append(_tags(question, page, field, told, every))
            choices.append(UNKNOWN)
    return Example(page, True, tuple(tags), tuple(choices))


def _choice(field: Field, told: Sequence[Mapping[str, Said]], shown: int) -> int:
    values = {repr(said[field.name].value) for said in told if field.name in said}
    if not values:
        return 0
    known = [repr(option) for option in field.options[:shown]]
    at = known.index(next(iter(values))) if len(values) == 1 and values <= set(known) else -1
    return at + 1 if at >= 0 else UNKNOWN


def _tags(
    question: str,
    page: Page,
    field: Field,
    told: Sequence[Mapping[str, Said]],
    every: Sequence[Mapping[str, Said]],
) -> tuple[int, ...]:
    tags = [OUTSIDE] * len(page.offsets)
    for surface in dict.fromkeys(s[field.name].surface for s in told if field.name in s):
        places = find(question, surface)
        rivals = sum(
            value.surface.lower() == surface.lower()
            for said in every
            for name, value in said.items()
            if name != field.name
        )
        if len(places) != 1 or rivals:
            return ()
        start, end = places[0]
        inside = [i for i, (a, b) in enumerate(page.offsets) if a < end and b > start]
        for number, i in enumerate(inside):
            tags[i] = INSIDE if number else BEGINS
    return tuple(tags)


def find(question: str, surface: str) -> list[tuple[int, int]]:
    """Where `surface` stands in the question as words of its own, whatever its capitals."""
    text, wanted = question.lower(), surface.lower()
    found, at = [], text.find(wanted)
    while at >= 0 and wanted:
        end = at + len(wanted)
        before, after = text[at - 1 : at], text[end : end + 1]
        alone = not (before.isalnum() and wanted[0].isalnum())
        if alone and not (after.isalnum() and wanted[-1].isalnum()):
            found.append((at, end))
        at = text.find(wanted, at + 1)
    return found
