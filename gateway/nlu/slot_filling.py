"""Slot filling: what a question says for the parameters of each tool, from the tagger's spans to values.

    fill_slots("wake room 12 at seven", tools, lean)  ->  Slots(fit, settled, unsaid, beside, doubts, notes)

The tagger (a network) marks words; then rules work on its marks in a fixed order. `MARKS` look at one
parameter at a time and make marks whole (a word, a path, a date, a number); `assigned` gives each word to
one parameter; `VALUES` fill what is still empty. Knows no language model and no server.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from gateway.core import Doubt, ToolSpec, only_reads
from gateway.nlu.parameters import fields_of
from gateway.nlu.slots.ambiguity import Note, doubts, notes
from gateway.nlu.slots.assignment import assigned
from gateway.nlu.slots.call_count import SURE
from gateway.nlu.slots.code_patterns import shaped
from gateway.nlu.slots.computed_numbers import coined, reckoned
from gateway.nlu.slots.coverage import covering
from gateway.nlu.slots.date_slots import dated
from gateway.nlu.slots.enum_values import in_order, spelled, widest
from gateway.nlu.slots.exchanges import exchanged
from gateway.nlu.slots.labelled_codes import labelled
from gateway.nlu.slots.leftovers import completed
from gateway.nlu.slots.measures import converted, fitting
from gateway.nlu.slots.nearby_words import coordinated, leaning, likeliest
from gateway.nlu.slots.nested_paths import housed
from gateway.nlu.slots.parallel import paralleled
from gateway.nlu.slots.relations import said_of
from gateway.nlu.slots.repositories import repositories
from gateway.nlu.slots.span_expansion import snapped
from gateway.nlu.slots.text_slots import told
from gateway.nlu.slots.time_zone_slots import zoned
from gateway.nlu.slots.tool_evidence import weighed
from gateway.nlu.slots.typed_slots import placed
from gateway.nlu.slots.value_lists import listed
from gateway.nlu.slots.values import lacking, settled
from gateway.nlu.tagged_spans import Found, Reading
from gateway.nlu.values.dates.today import today
from gateway.nlu.values.durations import lasting
from gateway.nlu.values.money.currencies import signed

MARKS: Final = (
    snapped, placed, zoned, shaped, labelled, repositories, listed, signed, coined, fitting, leaning, spelled,
)  # fmt: skip
VALUES: Final = (
    housed,
    told,
    said_of,
    coordinated,
    lasting,
    converted,
    reckoned,
    completed,
    paralleled,
)
# Log-odds against no tool, and as far behind the first tool, of a tool that is wanted as well.
ALSO, BEHIND = 2.0, 2.0
FAINT = 0.2  # probability from which a passage may be about a tool


@dataclass(frozen=True)
class Slots:
    """What one question says for some tools; every mapping is by the tool's name.

    Attributes:
        fit: The log-odds that the tool is wanted rather than none.
        settled: One copy of the tool for each call that the question asks for, its parameters limited
            to what the question says.
        unsaid: The required parameters that the question does not say.
        beside: The tools that the question wants as well.
        doubts: What the question leaves open of what it speaks of.
        notes: What was reckoned or converted for the values.
    """

    fit: Mapping[str, float]
    settled: Mapping[str, tuple[ToolSpec, ...]]
    unsaid: Mapping[str, tuple[str, ...]]
    beside: Mapping[str, tuple[str, ...]]
    doubts: Mapping[str, tuple[Doubt, ...]]
    notes: Mapping[str, tuple[Note, ...]]


def fill_slots(question: str, tools: Sequence[ToolSpec], lean: Mapping[str, float]) -> Slots:
    """Read the question against each tool; 0.1 s and longer, so run it in a thread.

    `lean` are log-odds by tool name that speak for a tool beside what the tagger says.
    """
    from gateway.nlu.tagger import load_reader  # NumPy and the network: not before a question

    by_name = {tool.name: tool for tool in tools}
    readings = [_marked(r, question) for r in load_reader().read(question, tools)]
    fit = {r.tool: r.fit + lean[r.tool] for r in readings}
    fit = weighed(readings, by_name, fit, question)
    owned = {r.tool: _valued(r, question, by_name[r.tool]) for r in readings}
    return Slots(
        covering(tuple(owned.values()), fit, question),
        {name: settled(by_name[name], r, question) for name, r in owned.items()},
        {name: lacking(r) for name, r in owned.items()},
        {one.tool: _beside(one, list(owned.values()), question) for one in owned.values()},
        {name: doubts(r, question) for name, r in owned.items()},
        {name: notes(r, question) for name, r in owned.items()},
    )


def by_kinds(
    question: str, tools: Sequence[ToolSpec], fit: Mapping[str, float]
) -> Mapping[str, float]:
    """`fit`, leaned by the kinds of things that the question holds and the tools take; needs no network."""
    unread = [Reading(t.name, 0.0, tuple(map(Found, fields_of(t.parameters)))) for t in tools]
    return weighed(unread, {tool.name: tool for tool in tools}, fit, question)


def _marked(reading: Reading, question: str) -> Reading:
    for step in MARKS:
        reading = step(reading, question)
    day = today()
    return dated(exchanged(reading, question, day), question, day)


def _valued(reading: Reading, question: str, tool: ToolSpec) -> Reading:
    reading = assigned(widest(reading) if only_reads(tool) else reading)
    for step in VALUES:
        reading = step(reading, question)
    return reading


def _beside(first: Reading, readings: Sequence[Reading], question: str) -> tuple[str, ...]:
    """Tools that the question wants as much as `first`, for words that are about no other one of them."""
    taken = [p for found in first.found for p in found.passages if p.chance > FAINT]
    taken += [p for found in first.found if found.options for _, p in in_order(found, question)]
    tools: list[str] = []
    for other in sorted(readings, key=lambda r: -r.fit):
        own = [p for f in other.found if (p := likeliest(f)) is not None]
        sure = own and all(p.chance > SURE and not any(p.meets(q) for q in taken) for p in own)
        wanted = other.tool != first.tool and other.fit > max(ALSO, first.fit - BEHIND)
        if wanted and sure and not lacking(other):
            tools.append(other.tool)
            taken += own
    return tuple(tools)
