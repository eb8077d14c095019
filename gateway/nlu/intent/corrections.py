"""What is said last about what was said before: "wait, no" takes it back, "do it" asks for it.

Pure text; takes the acts of single clauses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.intent.deed import Act, Deed
from gateway.nlu.intent.lexicon import AVOIDING, IMAGINING, base, is_verb, verb_of
from gateway.nlu.intent.patterns import GO_AHEAD, KEEPING, NEGATOR, OFFERING, SMALL, TAKING_BACK

_KEPT = frozenset(map(base, AVOIDING))


def retracted(found: Sequence[Deed]) -> list[Deed]:
    """ "Wait, no" and "leave it" take back what was asked for before; there has to be something."""
    out = list(found)
    since = 0  # what stands before was taken back already
    requested = False
    for at, deed in enumerate(found):
        if _takes_back(deed, requested):
            goes_on = deed.act == "directive"  # "stop it" may be a request of its own
            out[at] = replace(deed, act="unclear" if goes_on else "retracted")
            for i in range(since, at):
                if out[i].act in ("directive", "unclear"):
                    out[i] = replace(out[i], act="retracted")
            since = at
        started = deed.act == "unclear" and deed.words and is_verb(deed.words[0])
        requested = requested or deed.act == "directive" or bool(started)
    return out


def _takes_back(deed: Deed, requested: bool) -> bool:
    """Whether a clause takes back what was `requested` before it."""
    if deed.act == "retracted":
        return True
    kept = deed.act == "directive" and deed.head in _KEPT and KEEPING.fullmatch(deed.text)
    bare = deed.act != "directive" and set(deed.words) <= SMALL and NEGATOR.search(deed.text)
    return requested and bool(kept or bare or TAKING_BACK.search(deed.clause.text))


def _names_deed(word: str) -> bool:
    return word not in IMAGINING and (is_verb(word) or (word.endswith("ed") and verb_of(word)))


def _goes_ahead(deed: Deed) -> bool:
    return bool(GO_AHEAD.fullmatch(deed.text) or GO_AHEAD.fullmatch(deed.clause.text))


def agreed(found: Sequence[Deed]) -> list[Deed]:
    """ "Do it" makes a request of what was last said or offered before it: "Should I delete it? Do it."."""
    out = list(found)
    for at, deed in enumerate(found):
        if deed.act != "directive" or deed.head != "do" or not _goes_ahead(deed):
            continue
        last = next((i for i in reversed(range(at)) if out[i].words), None)
        if last is not None and out[last].act in ("unclear", "question", "report"):
            said = out[last]
            verb = next((i for i, w in enumerate(said.words) if _names_deed(w)), 0)
            offered = said.act == "unclear" or OFFERING.match(said.text)
            act: Act = "directive" if offered else "unclear"
            out[last] = replace(said, act=act, head=said.stems[verb], at=verb)
    return out
