"""Whether a question asks for what a call would do, held against every clause that speaks of it.

    standings of a call:  asked      a request names the deed, and nothing speaks against it
                          unclear    it may be meant: ask before it runs
                          not_asked  it is denied, asked about, reported, imagined or conditional

A denied deed with other values does not count: "delete task 2, not task 3" asks for one call. Pure; knows
what a tool is called and what its arguments are, not what it reads or writes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.core import ToolSpec
from gateway.nlu.intent.caution_patterns import THINKING_AGAIN
from gateway.nlu.intent.clause_context import acts
from gateway.nlu.intent.clause_votes import (
    READ,
    TOLD,
    WEAKLY,
    Meant,
    Verdict,
    Vote,
    about,
    mentions,
    reads,
    settled,
    vote,
)
from gateway.nlu.intent.deed import Deed
from gateway.nlu.intent.exclusions import AVOIDED, excepted
from gateway.nlu.intent.hedges import doubtful, own_words
from gateway.nlu.intent.lexicon import DEFINITE, base, is_verb
from gateway.nlu.intent.parts import leaves, parts_of
from gateway.nlu.intent.patterns import ALARM, INDIRECT, NEGATOR, UNTOUCHED
from gateway.nlu.intent.schedule import begins_later, postponed

_WHY = {
    "prohibition": "the question says not to",
    "question": "the question only asks about it",
    "report": "the question only tells of it",
    "condition": "it depends on something that nobody has looked at",
    "imagined": "the question only imagines it",
    "retracted": "the question takes it back",
}
UNCLEAR = "it is not clear that the question asks for this"
LATER = "the question says when, which this tool cannot be told"
# Heads that may mean a deed by another name: "stop sending me mail" is to unsubscribe.
_HALF = WEAKLY | frozenset(
    map(base, ("stop", "quit", "skip", "drop", "halt", "hold", "cease", "postpone", "delay"))
)
_VAGUE = TOLD | WEAKLY | {base("ensure"), base("want")}


@dataclass(frozen=True)
class Standing:
    """Whether a call was asked for, and if not why not, as a sentence's end.

    `named` says that the question names the deed.
    """

    verdict: Verdict
    why: str = ""
    named: bool = False


class Intent:
    """What one question asks to be done."""

    def __init__(self, question: str) -> None:
        self.question = question
        self.deeds = acts(question)
        self.parts = parts_of(question, self.deeds)

    @property
    def forbids_all(self) -> bool:
        """Whether it only says what is not to be done, so that there is nothing to call at all."""
        said = [d for d in self.deeds if d.words]
        heads = [
            d for d in said if re.match(r"(?:do not|never|please do not)\b|\w+ nothing$", d.text)
        ]
        return bool(heads) and len(heads) == len(said)

    def of(self, tool: ToolSpec, arguments: Mapping[str, Any] | None = None) -> Standing:
        """How a call of `tool` stands; without arguments, whether any call of it could be asked for."""
        meant = Meant(tool, arguments)
        values = _values(arguments or {})
        votes = [v for at, d in enumerate(self.deeds) if (v := vote(at, d, meant))]
        votes = about(votes, values) if values else votes
        standing = (
            _named(*settled(votes, arguments is None)) if votes else self._unnamed(values, meant)
        )
        only_asked = not meant.changes and standing.why == _WHY["question"]
        if standing.verdict == "not_asked" and (only_asked or self._goes_on(votes)):
            return Standing("unclear", UNCLEAR, named=True)
        if standing.verdict != "asked" or arguments is None:
            return standing
        return self._objection(votes, meant, values) or self._delayed(votes, arguments) or standing

    def _goes_on(self, votes: Sequence[Vote]) -> bool:
        """Whether what is only told or asked may be asked for behind that: "take care of it"."""
        if not votes or any(v.why not in ("report", "question") for v in votes):
            return False
        behind = self.deeds[votes[-1].at + 1 :]
        return any(
            d.act == "directive" and d.refers and d.head not in READ | AVOIDED for d in behind
        )

    def _objection(
        self, votes: Sequence[Vote], meant: Meant, values: Sequence[str]
    ) -> Standing | None:
        """What speaks against a call that a request names: its values are kept out, or it is in doubt."""
        if act := excepted(self.deeds, values, meant):
            return Standing(
                "not_asked" if act == "prohibition" else "unclear", _WHY[act], named=True
            )
        if self._of_another(votes, values):
            return Standing("unclear", UNCLEAR, named=True)
        asked = [v.at for v in votes if v.verdict == "asked"]
        at = (
            asked[-1] if asked else max(i for i, d in enumerate(self.deeds) if d.act == "directive")
        )
        again = THINKING_AGAIN.search(self.question[self.deeds[at].clause.end :])
        unsure = again or doubtful(self.deeds, at, values)
        return Standing("unclear", UNCLEAR, named=True) if unsure else None

    def _of_another(self, votes: Sequence[Vote], values: Sequence[str]) -> bool:
        """Whether only a question says the values: "remove task 18, then what is task 33 about?"."""
        asked = [v.deed for v in votes if v.verdict == "asked"]
        if not asked or any(mentions(d, values) or d.refers for d in asked):
            return False
        return any(
            mentions(d, values) and (d.act == "question" or d.head in READ - WEAKLY)
            for d in self.deeds
            if d not in asked
        )

    def _delayed(self, votes: Sequence[Vote], arguments: Mapping[str, Any]) -> Standing | None:
        """Whether a request says when, and no argument of the call takes that."""
        asked = [v.deed for v in votes if v.verdict == "asked"]
        asked = asked or [d for d in self.deeds if d.act == "directive"]
        sentences = {d.clause.sentence for d in asked}
        first = min((d.clause.sentence for d in asked), default=0)
        beside = (
            d.text
            for d in self.deeds
            if d.clause.sentence in {*sentences, first - 1}
            and d.act == "unclear"
            and begins_later(d.text)
        )
        said = [*(" ".join((*d.words[: d.at], *own_words(d))) for d in asked), *beside]
        return Standing("unclear", LATER) if any(postponed(t, arguments) for t in said) else None

    def _unnamed(self, values: Sequence[str], meant: Meant) -> Standing:
        """How a call stands whose deed no clause names."""
        if any(d.touches_nothing for d in self.deeds):
            return Standing("not_asked", _WHY["prohibition"])
        said = [d for d in self.deeds if d.words]
        near = [d for d in said if mentions(d, values) or (d.act == "directive" and d.refers)]
        near = near or said
        kinds = {d.act for d in said}
        commanded = [d for d in said if d.act == "directive" and d.head not in READ | AVOIDED]
        if any(d in near for d in commanded) and kinds <= {"directive", "report"}:
            return Standing("asked") if all(map(_firm, commanded)) else Standing("unclear", UNCLEAR)
        if commanded or "unclear" in kinds or any(d.head in _HALF for d in said):
            return Standing("unclear", UNCLEAR)
        against = [d for d in near if d.act in _WHY]
        if not against and (meant.holds_back or not meant.changes):
            return Standing("unclear", UNCLEAR)
        if not against:
            return Standing("not_asked", "the question does not ask for it")
        clear = next((d for d in reversed(against) if not _may_mean(d, meant)), None)
        return Standing("not_asked", _WHY[clear.act]) if clear else Standing("unclear", UNCLEAR)


def _named(verdict: Verdict, act: str) -> Standing:
    """The standing of a call whose deed is named, with the act that is why not."""
    return Standing(verdict, UNCLEAR if verdict == "unclear" else _WHY.get(act, ""), named=True)


def _may_mean(deed: Deed, meant: Meant) -> bool:
    """Whether a clause that asks for nothing may mean a deed that it does not name.

    "I put in 40 litres" may be to be logged, "who sounds like them?" to be looked up, "don't water next
    time" to be skipped, "warn me if it leaves" to be set up.
    """
    match deed.act:
        case "report":
            return True
        case "question":
            return not meant.changes or bool(INDIRECT.match(deed.text))
        case "prohibition":
            return meant.holds_back or not (deed.foreign or NEGATOR.search(deed.text))
        case "condition":
            return bool(ALARM.match(deed.text))
        case _:
            return False


def _firm(deed: Deed) -> bool:
    """Whether a request says itself what to do, so that it needs no verb of the tool."""
    vague = deed.head in _VAGUE and (deed.head != base("give") or reads(deed))
    verb = deed.words[deed.at]
    return is_verb(verb) and verb not in DEFINITE and not vague and not UNTOUCHED.search(deed.text)


def _values(arguments: Mapping[str, Any]) -> list[str]:
    plain = (v for v in leaves(arguments) if not isinstance(v, bool) and v is not None)
    return [text for v in plain if (text := str(v).strip())]
