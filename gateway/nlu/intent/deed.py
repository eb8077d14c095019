"""A clause with what it does, and what can be read off its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from gateway.nlu.intent.clauses import Clause
from gateway.nlu.intent.lexicon import base
from gateway.nlu.intent.patterns import IDLE, NEGATOR, PRONOUN, TOUCHING
from gateway.nlu.intent.quoted_text import VEIL

Act = Literal[
    "directive",
    "prohibition",
    "question",
    "report",
    "condition",
    "imagined",
    "retracted",
    "unclear",
]
# Verbs with a particle, however far behind, and the verb that says the same: "check it off".
PHRASES = {
    "checkoff": "complete", "tickoff": "complete", "crossoff": "complete", "strikeoff": "remove", "takeoff": "remove", "takeout": "remove", "takedown": "remove",
    "throwout": "delete", "throwaway": "delete", "kickout": "remove", "teardown": "delete", "calloff": "cancel", "putoff": "postpone", "turndown": "reject",
    "setup": "create", "jotdown": "note", "writedown": "note", "shutdown": "stop", "bringdown": "lower", "bringup": "start", "spinup": "start",
    "signup": "subscribe", "handover": "assign", "sendout": "send", "printout": "print", "letin": "unlock", "sendback": "refund", "giveback": "refund", "putback": "restore", "bringback": "restore", "wipeout": "delete",
}  # fmt: skip
PARTICLES = frozenset(("off", "out", "up", "down", "in", "on", "away", "over", "back"))
_WORD = re.compile(rf"[^\W_{VEIL}]+(?:'[a-z]+)?|{VEIL}")


@dataclass(frozen=True)
class Deed:
    """A clause with what it does; `head` is the verb of a request, at word `at` of `words`."""

    clause: Clause
    act: Act
    words: tuple[str, ...] = ()
    head: str = ""
    at: int = 0
    foreign: bool = False

    @property
    def text(self) -> str:
        """Its words without what only introduces them."""
        return " ".join(self.words)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The base forms of its words."""
        return tuple(map(base, self.words))

    @cached_property
    def phrases(self) -> frozenset[str]:
        """The verb with a particle behind it as one word, "check out" as `checkout`, and what that means."""
        verb, *behind = self.words[self.at : self.at + 7] or ("",)
        joined = {verb + word for word in behind[:1]} | {verb + w for w in behind if w in PARTICLES}
        return frozenset(
            base(word) for word in (*joined, *(PHRASES[j] for j in joined if j in PHRASES))
        )

    @property
    def refers(self) -> bool:
        """Whether it is about what was named before, by a pronoun or for want of an object: "Decline."."""
        return bool(PRONOUN.search(self.text)) or len(self.words) == self.at + 1

    @property
    def touches_nothing(self) -> bool:
        """Whether it forbids to do anything at all."""
        return bool(TOUCHING.search(self.text))

    def denies(self, at: int) -> bool:
        """Whether the word at `at` is something that it denies."""
        before = IDLE.sub(" ", " ".join(self.words[:at]) + " ")
        return bool(NEGATOR.search(before))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order; what is veiled counts as one."""
    return tuple(_WORD.findall(text))
