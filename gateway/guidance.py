"""What a small model is told beside its prompt: which tool the question wants, and what it says for it.

A language model of a few million parameters writes a call well and reads a question badly. So the
reader reads the question against the tools whose words fit it best, and what it found limits the
grammar: names lean towards what is wanted, values are what the question says, and a required
value that it does not say is asked for. The prompt stays the same, so its prefix is shared.

The language model still writes every call; where more than one value is likely it chooses. Knows no
engine and no server.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gateway.affinity import fits, meanings
from gateway.effects import only_reads
from gateway.formats.base import Format
from gateway.messages import Candidate, Doubt, Grammar, Reply, ToolCall, ToolSpec
from gateway.reader.assignment import assigned
from gateway.reader.counting import SURE
from gateway.reader.coverage import covering
from gateway.reader.currencies import signed
from gateway.reader.dated import dated
from gateway.reader.doubts import Note, applies, doubts, notes
from gateway.reader.durations import lasting
from gateway.reader.evidence import weighed
from gateway.reader.fields import fields_of
from gateway.reader.found import Found, Reading
from gateway.reader.housed import housed
from gateway.reader.measures import converted, fitting
from gateway.reader.members import said_of
from gateway.reader.money import exchanged
from gateway.reader.nearness import coordinated, leaning, likeliest
from gateway.reader.options import in_order, spelled, widest
from gateway.reader.placed import placed
from gateway.reader.reckoned import coined, reckoned
from gateway.reader.rest import completed
from gateway.reader.series import listed
from gateway.reader.shapes import shaped
from gateway.reader.spans import narrow
from gateway.reader.texts import told
from gateway.reader.today import today
from gateway.reader.values import lacking, settled, without
from gateway.reader.wholes import snapped
from gateway.reader.zoned import zoned

READ = 8  # tools that are read with a question: those whose words fit it best
# How much the fit counts beside the model's own log-probabilities, and how much a tool that was not
# read falls behind the last one that was.
NAMING, CALLING, UNREAD = 8.0, 2.0, 3.0
CALM = 2.5  # by which the log-odds are divided to be probabilities that come true
# Log-odds against no tool, and as far behind the first tool, of a tool that is wanted as well.
ALSO, BEHIND = 2.0, 2.0
FAINT = 0.2  # probability from which a passage may be about a tool
DOUBT = -0.5  # log-odds below which no tool is better: what sounds near is not what is wanted
# How much the words' score counts beside the reader's.
WORDS = 0.3
REQUESTED = 3.0  # log-odds for a tool whose own verb heads a request of the question


@dataclass(frozen=True)
class Guidance:
    """What holds for one question.

    Attributes:
        fit: For each tool the log-odds that it is wanted rather than none.
        settled: For each tool that was read, one copy for each call that the question asks for, its
            parameters limited to what the question says.
        unsaid: For each tool that was read the required parameters that the question does not say.
        beside: For each tool that was read the tools that the question wants as well.
        doubts: For each tool that was read what the question leaves open of what it speaks of.
        notes: For each tool that was read what was reckoned or converted for its values.
    """

    question: str
    tools: tuple[ToolSpec, ...]
    fit: Mapping[str, float]
    settled: Mapping[str, tuple[ToolSpec, ...]]
    unsaid: Mapping[str, tuple[str, ...]]
    beside: Mapping[str, tuple[str, ...]]
    doubts: Mapping[str, tuple[Doubt, ...]]
    notes: Mapping[str, tuple[Note, ...]]

    def candidates(self) -> tuple[Candidate, ...]:
        """The tools by the probability that each is wanted, rather than another one or none."""
        weights = {name: math.exp(min(fit, 60.0) / CALM) for name, fit in self.fit.items()}
        total = 1.0 + sum(weights.values())
        ranked = sorted(weights.items(), key=lambda pair: -pair[1])
        return tuple(Candidate(name, weight / total) for name, weight in ranked)

    def grammar(self, format: Format, only: str | None) -> Grammar:
        """The grammar of the first call."""
        firsts = [self.settled.get(tool.name, (tool,))[0] for tool in self.tools]
        grammar = format.grammar(narrow(firsts, self.question), only=only)
        best = max(self.fit.values(), default=0.0)
        rules = tuple(
            replace(rule, prior=NAMING * (self.fit.get(rule.name, best) - best))
            for rule in grammar.rules
        )
        any_tool = best + math.log(sum(math.exp(f - best) for f in self.fit.values()) or 1.0)
        return replace(grammar, rules=rules, prior=CALLING * (any_tool - DOUBT))

    async def reply(
        self, format: Format, only: str | None, complete: Callable[[Grammar], Awaitable[Reply]]
    ) -> Reply:
        """All that the question asks for, written call by call by `complete`."""
        reply = self._once(await complete(self.grammar(format, only)))
        for grammar in self._further(format, reply):
            more = await complete(grammar)
            reply = replace(reply, calls=(*reply.calls, *more.calls[:1]))
        return replace(reply, calls=tuple(self._honest(call) for call in reply.calls))

    def _once(self, reply: Reply) -> Reply:
        """The reply with one call of one tool: how many there are is what the question says."""
        same = len({call.name for call in reply.calls}) == 1
        return replace(reply, calls=reply.calls[:1]) if same else reply

    def _further(self, format: Format, reply: Reply) -> Iterator[Grammar]:
        """The grammars of the calls that the question asks for beside the one in `reply`."""
        if len(reply.calls) != 1:
            return
        first = reply.calls[0].name
        more = [*self.settled.get(first, ())[1:]]
        for name in self.beside.get(first, ()):
            more += self.settled[name]
        for tool in more:
            yield format.grammar(narrow((tool,), self.question), only=tool.name)

    def _honest(self, call: ToolCall) -> ToolCall:
        """The call without values that the question does not say or leaves open, so that they are asked for."""
        opened = tuple(d for d in self.doubts.get(call.name, ()) if applies(d, call))
        names = (*self.unsaid.get(call.name, ()), *(doubt.argument for doubt in opened))
        said = tuple(note.text for note in self.notes.get(call.name, ()) if note.holds(call))
        return replace(without(call, names), doubts=opened, notes=tuple(dict.fromkeys(said)))


def prepare() -> None:
    """Load what `guidance` needs, so that the first question is quick."""
    from gateway.reader.passages import load_reader

    meanings()
    load_reader()


def guidance(
    question: str, tools: Sequence[ToolSpec], requested: frozenset[str] = frozenset()
) -> Guidance:
    """Read the question with the tools; takes 0.1 s and longer, so run it in a thread.

    `requested` are the names of tools whose deed the question asks for by a verb of theirs.
    """
    from gateway.reader.passages import load_reader  # NumPy and the network: not before a question

    words = dict(zip((t.name for t in tools), fits(question, tools), strict=True))
    words = {name: fit + REQUESTED * (name in requested) for name, fit in words.items()}
    near = _nearest(question, tools, words)[:READ]
    readings = [_refined(r, question) for r in load_reader().read(question, near)]
    by_name = {tool.name: tool for tool in near}
    fit = {
        r.tool: r.fit + WORDS * words[r.tool] + REQUESTED * (r.tool in requested) for r in readings
    }
    fit = weighed(readings, by_name, fit, question)
    owned = {r.tool: _owned(r, question, by_name[r.tool]) for r in readings}
    fit = covering(tuple(owned.values()), fit, question)
    lowest = min(fit.values(), default=0.0) - UNREAD
    return Guidance(
        question,
        tuple(tools),
        {tool.name: fit.get(tool.name, lowest) for tool in tools},
        {name: settled(by_name[name], r, question) for name, r in owned.items()},
        {name: lacking(r) for name, r in owned.items()},
        {one.tool: _beside(one, list(owned.values()), question) for one in owned.values()},
        {name: doubts(r, question) for name, r in owned.items()},
        {name: notes(r, question) for name, r in owned.items()},
    )


def nearest(question: str, tools: Sequence[ToolSpec]) -> tuple[ToolSpec, ...]:
    """The tools by how near their words and the sorts of what they take are to a question, the nearest first."""
    words = dict(zip((t.name for t in tools), fits(question, tools), strict=True))
    return tuple(_nearest(question, tools, words))


def _nearest(
    question: str, tools: Sequence[ToolSpec], words: Mapping[str, float]
) -> list[ToolSpec]:
    unread = [Reading(t.name, 0.0, _unread(t)) for t in tools]
    fit = weighed(unread, {tool.name: tool for tool in tools}, words, question)
    return sorted(tools, key=lambda tool: -fit[tool.name])


def _unread(tool: ToolSpec) -> tuple[Found, ...]:
    return tuple(map(Found, fields_of(tool.parameters)))


def _refined(reading: Reading, question: str) -> Reading:
    for step in (snapped, placed, zoned, shaped, listed, signed, coined, fitting, leaning, spelled):
        reading = step(reading, question)
    day = today()
    return dated(exchanged(reading, question, day), question, day)


def _owned(reading: Reading, question: str, tool: ToolSpec) -> Reading:
    reading = assigned(widest(reading) if only_reads(tool) else reading)
    for step in (housed, told, said_of, coordinated, lasting, converted, reckoned, completed):
        reading = step(reading, question)
    return reading


def _beside(first: Reading, readings: Sequence[Reading], question: str) -> tuple[str, ...]:
    """Tools that the question wants as much as `first`, for words that are not about that one."""
    mine = [p for found in first.found for p in found.passages if p.chance > FAINT]
    mine += [p for found in first.found if found.options for _, p in in_order(found, question)]
    return tuple(
        other.tool
        for other in sorted(readings, key=lambda r: -r.fit)
        if other.tool != first.tool
        and other.fit > max(ALSO, first.fit - BEHIND)
        and (own := [p for f in other.found if (p := likeliest(f)) is not None])
        and all(p.chance > SURE and not any(p.meets(q) for q in mine) for p in own)
        and not lacking(other)
    )
