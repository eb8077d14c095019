"""What each clause of a question says about one call, and which word counts.

A vote is for the call ("asked"), against it ("not_asked", with the act that is why) or neither. The last
word counts: a denial takes back a request, a request answers a question. Pure.
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from gateway.core import WORD, ToolSpec, names_deed
from gateway.nlu.intent.deed import Deed
from gateway.nlu.intent.lexicon import (
    AVOIDING,
    DOING,
    ENDING,
    READING,
    TELLING,
    WEAK,
    base,
    is_verb,
    synonyms,
)
from gateway.nlu.intent.parts import says
from gateway.nlu.intent.patterns import FINITE, SMALL
from gateway.nlu.intent.tool_verbs import deeds_of, particle_of

Verdict = Literal["asked", "unclear", "not_asked"]
# The acts that speak against a call.
AGAINST = frozenset(("prohibition", "question", "report", "condition", "imagined", "retracted"))
_ARTICLES = frozenset(("a", "an", "another", "quick", "full", "clean", "the"))
_BEHIND = frozenset(("to", "for", "of", "on", "in", "at", "with", "by", "from", "and", "please", "now", "about", "today", "right", "immediately"))  # fmt: skip
_HOLDING = frozenset(
    "unsubscribe unfollow unlike unpin mute silence disable deactivate leave off".split()
)
_PERFORMING = frozenset(map(base, "do perform initiate trigger execute issue begin".split()))
_GIVING = _PERFORMING | frozenset(
    map(
        base,
        "make give run order request want need like love have get start submit send place post add write require prefer".split(),
    )
)
# Words between a request and the deed that say that the deed is only the matter of something else.
_INSIDE = frozenset(
    """about of for on over against before after without until regarding concerning was were been whether if how why what who when where
    which never not""".split()
)
_AT_ONCE = frozenset(("me", "us", "to", "with", "and", "just", "go", "ahead", "on", "please", "now", "right", "away", "by"))  # fmt: skip
_INDIRECT = frozenset(("whether", "if", "how", "why", "what", "who", "when", "where", "which"))
_PARTICIPLES = frozenset(("sent", "put", "paid", "made", "shut", "set", "cut", "done", "gone"))
_ANY = frozenset(
    "anything any it them these those him her one ones everything yourself for as by because needed necessary required wanted please".split()
)
_OPPOSITE = {"on": "off", "off": "on", "up": "down", "down": "up", "in": "out", "out": "in"}
READ = frozenset(map(base, READING))
WEAKLY = frozenset(map(base, WEAK))
TOLD = frozenset(map(base, TELLING))
_ENDED = frozenset(map(base, (*ENDING, *AVOIDING)))
_DOING = frozenset(map(base, DOING))
_KEEPING = frozenset(map(base, ("record", "save", "store", "log", "keep")))


class Meant:
    """The deed of a call.

    Attributes:
        words: Those of its name.
        exact, wide: The base forms of its own verbs, and of verbs like them.
        changes: Whether its name says that it changes something.
        holds_back: Whether it keeps something from happening: `skip_run`, `block_user`.
    """

    def __init__(self, tool: ToolSpec, arguments: Mapping[str, Any] | None) -> None:
        self.exact = deeds_of(tool, arguments)
        self.wide = frozenset().union(*map(synonyms, self.exact))
        self.against = _OPPOSITE.get(particle_of(tool), "")
        self.words = frozenset(word.lower() for word in WORD.findall(tool.tool or tool.name))
        self.changes = names_deed(tool)
        self.holds_back = any(base(w) in _ENDED or w in _HOLDING for w in self.words)


@dataclass(frozen=True)
class Vote:
    """What the clause at `at` says about a deed, at its word `word`."""

    at: int
    deed: Deed
    verdict: Verdict
    why: str = ""
    word: int = 0


def vote(at: int, deed: Deed, meant: Meant) -> Vote | None:
    """What one clause says about a deed; None when it does not speak of it."""
    if deed.touches_nothing:
        return Vote(at, deed, "not_asked", "prohibition", len(deed.words))
    if deed.act == "directive" and _is_head(deed, meant):
        way = meant.against and meant.against in deed.words[deed.at + 1 :]
        quiet = not ({deed.head} | deed.phrases) & meant.exact and reads(deed)
        return Vote(at, deed, "unclear" if way or quiet else "asked", word=deed.at)
    if _begins(deed, meant):
        return Vote(at, deed, "asked")
    word = next((i for i, s in enumerate(deed.stems) if s in meant.exact), None)
    if word is None and deed.act != "directive":
        first = next((i for i, w in enumerate(deed.words) if is_verb(w)), len(deed.words))
        ahead = deed.stems[: first + 1] if deed.act == "prohibition" else deed.stems
        word = next((i for i, s in enumerate(ahead) if s in meant.wide), None)
    if word is None and deed.act == "directive":
        word = next((i for i, s in enumerate(deed.stems) if i > deed.at and s in meant.wide), None)
    if word is None:
        return None
    if deed.act == "prohibition" or (deed.act != "report" and deed.denies(word)):
        return Vote(at, deed, "not_asked", "prohibition", word)
    if deed.act in AGAINST:
        return Vote(at, deed, "not_asked", deed.act, word)
    return (
        _commanded(at, deed, word)
        if deed.act == "directive"
        else Vote(at, deed, "unclear", word=word)
    )


def reads(deed: Deed) -> bool:
    """Whether a request wants to know or be given something: "give me", "get the", not "tell Ann"."""
    behind = deed.words[deed.at + 1 : deed.at + 2]
    to_self = behind and behind[0] in ("me", "us")
    return deed.head in READ | WEAKLY and bool(to_self or deed.head not in TOLD | {base("give")})


def _begins(deed: Deed, meant: Meant) -> bool:
    """Whether an unclear clause begins with the tool's own verb, which no list of verbs has: "cordon n1"."""
    first = deed.words[0] if deed.words else ""
    bare = first.isalpha() and not first.endswith(("s", "ed", "ing")) and not is_verb(first)
    said = deed.act == "unclear" and not deed.head and not deed.foreign and not deed.clause.asking
    own = first in meant.words and base(first) in meant.exact
    told = any(word.endswith("ed") for word in deed.words[1:4]) or FINITE.match(deed.text)
    return said and bare and own and not told


def _is_head(deed: Deed, meant: Meant) -> bool:
    """Whether a request begins with the deed; "drop the idea of deleting it" does not."""
    if deed.denies(deed.at):
        return False
    if deed.phrases & meant.exact:
        return True
    later = any(stem in meant.exact for stem in deed.stems[deed.at + 1 :])
    return deed.head in meant.exact or (
        deed.head in meant.wide and not (later and deed.head in _ENDED)
    )


def _commanded(at: int, deed: Deed, word: int) -> Vote:
    """A request in which the deed is named, but is not what the request begins with."""
    if deed.head in _ENDED:
        return Vote(at, deed, "not_asked", "prohibition", word)
    between = deed.words[deed.at + 1 : word]
    if (deed.head in READ - WEAKLY and reads(deed)) or _INDIRECT & {*between}:
        if deed.head in READ | TOLD - _KEEPING:
            return Vote(at, deed, "not_asked", "question", word)
        return Vote(at, deed, "unclear", word=word)  # "record what is staged as a commit"
    done = deed.head in _DOING and not _INSIDE & {*between} and _is_done(deed, word, between)
    return Vote(at, deed, "asked" if done else "unclear", word=word)


def _is_done(deed: Deed, word: int, between: Sequence[str]) -> bool:
    """Whether a request to do something names the deed as what is done: "have it deleted", "do a restart"."""
    last = between[-1] if between else ""
    ends = deed.words[word + 1 : word + 2]
    closes = not ends or ends[0] in _BEHIND
    said = deed.words[word]
    if said.endswith("ed") or said in _PARTICIPLES:
        return closes and last not in _ARTICLES
    named = deed.head in _PERFORMING or (deed.head in _GIVING and bool(_ARTICLES & {*between}))
    return (closes and named) or {*between} <= _AT_ONCE


def about(votes: Sequence[Vote], values: Sequence[str]) -> list[Vote]:
    """The votes of clauses that name the values of the call or nothing else, if others name other ones."""
    asked = [v for v in votes if v.verdict == "asked"]
    own = [v for v in votes if mentions(v.deed, values) or (v.verdict == "asked" and v.deed.refers)]
    if all(v.verdict == "unclear" for v in own):
        return list(votes)
    known = SMALL | _ANY | {word for v in asked for word in v.deed.words}
    return [
        v
        for v in votes
        if v in own or (v.verdict != "asked" and known >= {*v.deed.words[v.word + 1 :]})
    ]


def settled(votes: Sequence[Vote], any_call: bool) -> tuple[Verdict, str]:
    """The verdict of votes, of which there is one at least, and the act that is why not.

    With `any_call`, one request is enough: the denial may be about other values.
    """
    forbidden = [i for i, v in enumerate(votes) if v.why in ("prohibition", "retracted")]
    asked = [i for i, v in enumerate(votes) if v.verdict == "asked"]
    if asked and (any_call or not forbidden or asked[-1] > forbidden[-1]):
        return "asked", ""
    if not forbidden and any(v.verdict == "unclear" for v in votes):
        return "unclear", ""
    return "not_asked", (votes[forbidden[-1]] if forbidden else votes[-1]).why


def mentions(deed: Deed, values: Iterable[str]) -> bool:
    """Whether a clause has one of these values in it, as it stands in the question."""
    return any(says(deed.clause.whole, value) for value in values)
