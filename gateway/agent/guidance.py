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

from gateway.catalogue import fits, meanings
from gateway.core import Candidate, Grammar, Reply, ToolCall, ToolSpec
from gateway.formats import Format
from gateway.nlu import Slots, applies, by_kinds, fill_slots, narrow, without

READ = 8  # tools that are read with a question: those whose words fit it best
# How much the fit counts beside the model's own log-probabilities, and how much a tool that was not
# read falls behind the last one that was.
NAMING, CALLING, UNREAD = 8.0, 2.0, 3.0
CALM = 2.5  # by which the log-odds are divided to be probabilities that come true
DOUBT = -0.5  # log-odds below which no tool is better: what sounds near is not what is wanted
# How much the words' score counts beside the reader's.
WORDS = 0.3
REQUESTED = 3.0  # log-odds for a tool whose own verb heads a request of the question


@dataclass(frozen=True)
class Guidance:
    """What holds for one question.

    Attributes:
        fit: For each tool the log-odds that it is wanted rather than none.
        slots: For the tools that were read, what the question says for their parameters.
    """

    question: str
    tools: tuple[ToolSpec, ...]
    fit: Mapping[str, float]
    slots: Slots

    def candidates(self) -> tuple[Candidate, ...]:
        """The tools by the probability that each is wanted, rather than another one or none."""
        weights = {name: math.exp(min(fit, 60.0) / CALM) for name, fit in self.fit.items()}
        total = 1.0 + sum(weights.values())
        ranked = sorted(weights.items(), key=lambda pair: -pair[1])
        return tuple(Candidate(name, weight / total) for name, weight in ranked)

    def grammar(self, format: Format, only: str | None) -> Grammar:
        """The grammar of the first call."""
        firsts = [self.slots.settled.get(tool.name, (tool,))[0] for tool in self.tools]
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
        more = [*self.slots.settled.get(first, ())[1:]]
        for name in self.slots.beside.get(first, ()):
            more += self.slots.settled[name]
        for tool in more:
            yield format.grammar(narrow((tool,), self.question), only=tool.name)

    def _honest(self, call: ToolCall) -> ToolCall:
        """The call without values that the question does not say or leaves open, so that they are asked for."""
        opened = tuple(d for d in self.slots.doubts.get(call.name, ()) if applies(d, call))
        names = (*self.slots.unsaid.get(call.name, ()), *(doubt.argument for doubt in opened))
        said = tuple(note.text for note in self.slots.notes.get(call.name, ()) if note.holds(call))
        return replace(without(call, names), doubts=opened, notes=tuple(dict.fromkeys(said)))


def prepare() -> None:
    """Load what `guide` needs, so that the first question is quick."""
    from gateway.nlu import load_reader  # NumPy and the network: not before a question

    meanings()
    load_reader()


def guide(
    question: str, tools: Sequence[ToolSpec], requested: frozenset[str] = frozenset()
) -> Guidance:
    """Read the question with the tools; takes 0.1 s and longer, so run it in a thread.

    `requested` are the names of tools whose deed the question asks for by a verb of theirs.
    """
    lean = {tool.name: REQUESTED * (tool.name in requested) for tool in tools}
    words = dict(zip((t.name for t in tools), fits(question, tools), strict=True))
    near = _nearest(question, tools, {name: words[name] + lean[name] for name in words})[:READ]
    near_lean = {t.name: WORDS * (words[t.name] + lean[t.name]) + lean[t.name] for t in near}
    slots = fill_slots(question, near, near_lean)
    lowest = min(slots.fit.values(), default=0.0) - UNREAD
    fit = {tool.name: slots.fit.get(tool.name, lowest) for tool in tools}
    return Guidance(question, tuple(tools), fit, slots)


def nearest(question: str, tools: Sequence[ToolSpec]) -> tuple[ToolSpec, ...]:
    """The tools by how near their words and the sorts of what they take are to a question, the nearest first."""
    words = dict(zip((t.name for t in tools), fits(question, tools), strict=True))
    return tuple(_nearest(question, tools, words))


def _nearest(
    question: str, tools: Sequence[ToolSpec], words: Mapping[str, float]
) -> list[ToolSpec]:
    fit = by_kinds(question, tools, words)
    return sorted(tools, key=lambda tool: -fit[tool.name])
