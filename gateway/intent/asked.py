"""Whether a question asks for what a call would do, held against every clause that speaks of it.

    standings of a call:  asked      a request names the deed, or nothing but requests was said
                          unclear    it may be meant: ask before it runs
                          not_asked  it is denied, asked about, reported, imagined or conditional

A denied deed with other values does not count: "delete task 2, not task 3" asks for one call. Pure; knows
what a tool is called and what its arguments are, not what it reads or writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from gateway.intent.acts import Deed, denied, touches_nothing
from gateway.intent.context import acts
from gateway.intent.lexicon import (
    AVOIDING,
    DOING,
    ENDING,
    READING,
    TELLING,
    WEAK,
    base,
    is_verb,
    synonyms,
    verb_of,
)
from gateway.intent.parts import leaves, parts_of, says
from gateway.intent.patterns import UNTOUCHED
from gateway.messages import ToolSpec
from gateway.ranking import WORD

Verdict = Literal["asked", "unclear", "not_asked"]
_WHY = {
    "prohibition": "the question says not to",
    "question": "the question only asks about it",
    "report": "the question only tells of it",
    "condition": "it depends on something that nobody has looked at",
    "imagined": "the question only imagines it",
    "retracted": "the question takes it back",
}
UNCLEAR = "it is not clear that the question asks for this"
# Words of tool names that are verbs and mostly are not meant as such where another verb stands.
_NOUNS = frozenset(
    """order message email mail note file record text post comment book list name tag label branch build release booking
    payment light call event access log view table group link plan schedule reminder alert tweet invoice queue store stock track
    trade place time watch page pull request update issue test share format map model report request return service step store type use value""".split()  # noqa: SIM905 - a list of words reads as text
)
_ACTION = re.compile(r"action|command|operation|verb|state|status|mode|power|op$", re.IGNORECASE)
_TIME = re.compile(
    r"\b(?:tomorrow|tonight|later|next (?:week|month|year|\w+day)|(?:on|by|this|until) \w+day|at (?:noon|midnight|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)"
    r"|in (?:\d+|an?|two|three|five|ten|a few) (?:seconds?|minutes?|hours?|days?|weeks?|months?)|every (?:day|night|morning|week|hour|\w+day))\b"
)
_ARTICLES = frozenset(("a", "an", "another", "quick", "full", "clean", "the"))
_INDIRECT = frozenset(("whether", "if", "how", "why", "what", "who", "when", "where", "which"))
_PARTICIPLES = frozenset(("sent", "put", "paid", "made", "shut", "set", "cut", "done", "gone"))
_READ = frozenset(map(base, READING))
_WEAK = frozenset(map(base, WEAK))
_TOLD = frozenset(map(base, TELLING))
_AVOIDED = frozenset(map(base, AVOIDING))
_ENDED = frozenset(map(base, ENDING)) | _AVOIDED
_DOING = frozenset(map(base, DOING))


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
        exact = _deeds_of(tool, arguments)
        wide = frozenset().union(*map(synonyms, exact)) if exact else frozenset()
        values = _values(arguments or {})
        votes = [v for v in (_vote(d, exact, wide) for d in self.deeds) if v]
        votes = _about(votes, values) if values else votes
        standing = _settled(votes, arguments is None) if votes else self._unnamed(values)
        if standing.verdict != "asked" or arguments is None:
            return standing
        if self._excepted(values, wide):
            return Standing("not_asked", _WHY["prohibition"], named=True)
        if self._postponed(arguments):
            return Standing("unclear", "the question says when, which this tool cannot be told")
        return standing

    def _excepted(self, values: Sequence[str], wide: frozenset[str]) -> bool:
        """Whether a denial without a deed takes these values out: "not task 3", "but leave task 3 alone"."""
        kept = [d for d in self.deeds if d.act == "directive" and _is_done(d, wide)]
        if any(_refers(d) for d in kept):
            return False
        own = [v for v in values if not any(_says(d, [v]) for d in kept)]
        left = [
            d
            for d in self.deeds
            if d.act == "prohibition" or (d.act == "directive" and d not in kept)
        ]
        return any(_says(d, own) and (d.act == "prohibition" or d.head in _AVOIDED) for d in left)

    def _unnamed(self, values: Sequence[str]) -> Standing:
        """How a call stands whose deed no clause names."""
        if any(touches_nothing(d) for d in self.deeds):
            return Standing("not_asked", _WHY["prohibition"])
        said = [d for d in self.deeds if d.words]
        about = [
            d for d in said if _says(d, values) or (d.act == "directive" and _refers(d))
        ] or said
        kinds = {d.act for d in about}
        commanded = [d for d in about if d.act == "directive" and d.head not in _READ | _AVOIDED]
        if commanded and kinds == {"directive"}:
            vague = _TOLD | _WEAK | {"ensur"}
            firm = not any(d.head in vague or UNTOUCHED.search(d.text) for d in commanded)
            return Standing("asked") if firm else Standing("unclear", UNCLEAR)
        if commanded or "unclear" in kinds or any(d.head in _WEAK for d in about):
            return Standing("unclear", UNCLEAR)
        last = next((d for d in reversed(about) if d.act in _WHY), None)
        return Standing("not_asked", _WHY[last.act] if last else "the question does not ask for it")

    def _postponed(self, arguments: Mapping[str, Any]) -> bool:
        """Whether a request says when, and no argument of the call takes that."""
        given = " ".join(str(v) for v in leaves(arguments)).lower()
        for deed in self.deeds:
            match = _TIME.search(deed.text) if deed.act == "directive" else None
            if (
                match
                and not any(w in given for w in match.group().split() if len(w) > 2)
                and not re.search(r"\d{1,2}:\d\d|\d{4}-\d\d|T\d\d", given)
            ):
                return True
        return False


@dataclass(frozen=True)
class _Vote:
    deed: Deed
    verdict: Verdict
    why: str = ""


def _vote(deed: Deed, exact: frozenset[str], wide: frozenset[str]) -> _Vote | None:
    """What one clause says about a deed; None when it does not speak of it."""
    if touches_nothing(deed):
        return _Vote(deed, "not_asked", "prohibition")
    stems = [base(word) for word in deed.words]
    if deed.act == "directive" and _is_head(deed, stems, exact, wide):
        return _Vote(deed, "asked")
    at = next((i for i, s in enumerate(stems) if s in exact), None)
    if at is None and deed.act != "directive":
        at = next((i for i, s in enumerate(stems) if s in wide), None)
    if at is None:
        return None
    if deed.act == "prohibition" or denied(deed, at):
        return _Vote(deed, "not_asked", "prohibition")
    if deed.act in _WHY:
        return _Vote(deed, "not_asked", deed.act)
    if deed.act == "directive":
        return _commanded(deed, at)
    return _Vote(deed, "unclear")


def _is_head(deed: Deed, stems: Sequence[str], exact: frozenset[str], wide: frozenset[str]) -> bool:
    """Whether a request begins with the deed; "drop the idea of deleting it" does not."""
    if deed.head not in wide or denied(deed, deed.at):
        return False
    later = any(stem in exact for stem in stems[deed.at + 1 :])
    return deed.head in exact or not (later and deed.head in _ENDED)


def _commanded(deed: Deed, at: int) -> _Vote:
    """A request in which the deed is named, but is not what the request begins with."""
    if deed.head in _ENDED:
        return _Vote(deed, "not_asked", "prohibition")
    if deed.head in _READ and deed.head not in _WEAK:
        return _Vote(deed, "not_asked", "question")
    between = deed.words[deed.at + 1 : at]
    if _INDIRECT & {*between}:
        return _Vote(deed, "not_asked", "question")
    given = between[-1:] and between[-1] in _ARTICLES
    done = deed.words[at].endswith(("ed", "ing")) or deed.words[at] in _PARTICIPLES
    if at < deed.at or (deed.head in _DOING and (given or done or deed.head not in _WEAK)):
        return _Vote(deed, "asked")
    return _Vote(deed, "unclear")


def _about(votes: Sequence[_Vote], values: Sequence[str]) -> list[_Vote]:
    """The votes of clauses that name the values of the call, if others name other ones."""
    own = [v for v in votes if _says(v.deed, values) or (v.verdict == "asked" and _refers(v.deed))]
    return own if own else list(votes)


def _settled(votes: Sequence[_Vote], any_call: bool) -> Standing:
    """The last word counts: a denial takes back a request, a request answers a question.

    With `any_call`, one request is enough: the denial may be about other values.
    """
    forbidden = [i for i, v in enumerate(votes) if v.why in ("prohibition", "retracted")]
    asked = [i for i, v in enumerate(votes) if v.verdict == "asked"]
    if asked and (any_call or not forbidden or asked[-1] > forbidden[-1]):
        return Standing("asked", named=True)
    if not forbidden and any(v.verdict == "unclear" for v in votes):
        return Standing("unclear", UNCLEAR, named=True)
    worst = votes[forbidden[-1]] if forbidden else votes[-1]
    return Standing("not_asked", _WHY[worst.why], named=True)


def _is_done(deed: Deed, wide: frozenset[str]) -> bool:
    return deed.head in wide or deed.head not in _AVOIDED


def _refers(deed: Deed) -> bool:
    """Whether a pronoun stands for what was named before."""
    return bool(
        re.search(r"\b(?:it|them|him|her|that one|this one|those|these|that|this)\b", deed.text)
    )


def _says(deed: Deed, values: Iterable[str]) -> bool:
    return any(says(deed.clause.text, value) for value in values)


def _values(arguments: Mapping[str, Any]) -> list[str]:
    plain = (v for v in leaves(arguments) if not isinstance(v, bool) and v is not None)
    return [text for v in plain if (text := str(v).strip())]


def _deeds_of(tool: ToolSpec, arguments: Mapping[str, Any] | None) -> frozenset[str]:
    """The base forms of the verbs that say what a tool does, by its name or an argument that is one."""
    words = [w.lower() for w in WORD.findall(tool.tool or tool.name)]
    verbs = [w for w in words if is_verb(w) and w not in _READ]
    plain = [w for w in verbs if w not in _NOUNS] or verbs
    plain = words[:1] if words[0] in plain else plain
    if not plain:
        first = re.findall(r"[A-Za-z]+", tool.description.partition(".")[0])
        plain = [w.lower() for w in first if verb_of(w)][:4] or words[:1]
    return frozenset(map(base, [*plain, *_chosen(tool, arguments)]))


def _chosen(tool: ToolSpec, arguments: Mapping[str, Any] | None) -> Iterable[str]:
    """Verbs among the options of a parameter that says what to do: `action: "restart"`."""
    properties = tool.parameters.get("properties")
    for name, schema in properties.items() if isinstance(properties, Mapping) else ():
        listed = schema.get("enum") if isinstance(schema, Mapping) else None
        options = listed if isinstance(listed, list) else []
        verbs = [o for o in options if isinstance(o, str) and is_verb(o)]
        if verbs and (_ACTION.search(str(name)) or len(verbs) == len(options)):
            given = (arguments or {}).get(name)
            yield from [given] if given in verbs else verbs if arguments is None else []
