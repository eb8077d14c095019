"""Which tool the things of a question speak for: SQL for the one that runs it, a file for one of files. Pure.

The network reads words; a path, a statement, a clock time or an address says by its form what sort of tool
takes it. Counts only where some tool that was read takes the sort at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gateway.core import ToolSpec
from gateway.nlu.slots.slot_types import things
from gateway.nlu.slots.time_zone_slots import clocks_in
from gateway.nlu.slots.tool_traits import PATHS, Taker, takers
from gateway.nlu.slots.verb_kinds import (
    asks_contents,
    asks_known,
    deed_of,
    deeds_in,
    opposed,
    tells_fact,
)
from gateway.nlu.tagged_spans import Reading
from gateway.nlu.values.sql import verb_of

# Log-odds for a tool that takes a sort, and against one that does not where another one does.
_TAKES = {"sql": 0.0, "clock": 1.5, "glob": 2.0, "url": 1.0, "email": 0.5, "path": 0.5}
_LACKS = {"sql": 6.0, "clock": 6.0, "glob": 2.0, "url": 1.5, "email": 1.0, "path": 2.0}
FULL = 1.5  # for a tool all of whose sorts are said
NAMED = 2.0  # for a tool all of whose name is said
# For a tool of statements; more if it names what this one does, less if it only names something else.
STATEMENT, SAYS_VERB, OTHER_VERB = 8.0, 2.0, 6.0
WRONG_FORM, NO_FORM = 2.5, 4.0  # a file for a tool of folders, and for what only a folder can be
FEW = 1.0  # a folder for what wants files
OLD = 1.5  # a tool that calls itself deprecated
OPPOSITE = 4.0  # a tool that does the opposite
INSIDE = 1.5  # for a tool that shows what stands in a file, where that is asked
FACT = 9.0  # for a tool that keeps facts where one is told, or looks them up where one is asked for
_CHANGING = frozenset({"INSERT", "UPDATE", "DELETE", "REPLACE", "ALTER", "DROP"})
_READING = frozenset({"SELECT", "PRAGMA", "EXPLAIN"})


@dataclass(frozen=True)
class _Said:
    """What a question says: the sorts of its things, its first statement, and itself."""

    question: str
    sorts: frozenset[str]
    statement: str

    @property
    def kinds(self) -> frozenset[str]:
        """The sorts, a file and a folder as a path."""
        return frozenset("path" if s in PATHS else s for s in self.sorts) & _LACKS.keys()


def weighed(
    readings: Sequence[Reading],
    tools: Mapping[str, ToolSpec],
    fit: Mapping[str, float],
    question: str,
) -> dict[str, float]:
    """Each tool's fit with what the things of the question say for and against it.

    What speaks for a tool puts it before others; it makes a tool wanted at all only if it is a statement, a
    fact, or a time to be told in another zone.
    """
    read, said = takers(readings, tools), _said(question)
    taken = {sort for sort in said.kinds if any(t.takes(sort) for t in read)}
    lifted = {t.tool.name: fit[t.tool.name] + _in_favour(t, taken, question) for t in read}
    beyond = max(lifted.values(), default=0.0) - max(fit.values(), default=0.0)
    if "clock" in taken and any(t.converts for t in read):
        beyond = 0.0
    against = {t.tool.name: sum(_LACKS[s] for s in taken if not t.takes(s)) for t in read}
    own = {t.tool.name: _of_itself(t, read, said) for t in read}
    return {name: lifted[name] - beyond - against[name] + own[name] for name in lifted}


def _said(question: str) -> _Said:
    statements = (t.piece.span for t in things(question) if t.sort == "sql")
    start, end = next(statements, (0, 0))
    sorts = {t.sort for t in things(question)} | ({"clock"} if clocks_in(question) else set())
    return _Said(question, frozenset(sorts), question[start:end])


def _in_favour(taker: Taker, taken: set[str], question: str) -> float:
    takes = sum(_TAKES[sort] for sort in taken if taker.takes(sort))
    return takes + FULL * taker.full + NAMED * taker.is_named(question)


def _of_itself(taker: Taker, read: Sequence[Taker], said: _Said) -> float:
    """For and against one tool, whatever others take."""
    own = _of_form(taker, said.sorts & PATHS) - OLD * taker.is_old + _of_facts(taker, said.question)
    if "file" in said.sorts and taker.shows_contents and asks_contents(said.question):
        own += INSIDE
    if said.statement and "sql" in taker.sorts:  # what that does its statement says
        return own + _of_statement(taker, read, verb_of(said.statement))
    return own - OPPOSITE * opposed(taker.title, said.question)


def _of_facts(taker: Taker, question: str) -> float:
    """For a tool that keeps what is to be remembered, lets go what is to be forgotten, or looks up what is known."""
    if tells_fact(question):
        return FACT if taker.keeps_facts and deed_of(taker.title) in deeds_in(question) else 0.0
    return FACT if taker.looks_up and asks_known(question) else 0.0


def _of_statement(taker: Taker, read: Sequence[Taker], verb: str) -> float:
    """For the tool that names what a statement does, and not for a tool that only names other deeds."""
    elsewhere = any(verb in t.verbs for t in read if "sql" in t.sorts)
    alike = _CHANGING if verb in _CHANGING else _READING if verb in _READING else {verb}
    if verb in taker.verbs or (taker.verbs & alike and not elsewhere):
        return STATEMENT + SAYS_VERB
    return STATEMENT - (OTHER_VERB if taker.verbs else 0.0)


def _of_form(taker: Taker, paths: frozenset[str]) -> float:
    """Against a tool of folders for a file, and a little against one of files for a folder."""
    if not taker.sorts & PATHS:
        return 0.0
    if paths == {"file"} and "file" not in taker.sorts:
        return -NO_FORM
    if paths == {"file"} and taker.of_folders:
        return -WRONG_FORM
    return -FEW if paths == {"folder"} and taker.of_files else 0.0
