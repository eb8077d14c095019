"""What kind of deed a question names and what kind a tool's name: to look, to make, to take away, to change. Pure.

Only what cannot be mistaken counts: it keeps what takes away from what is to be kept, and what changes
something from what is only asked. Whether a deed is asked for at all is the business of `gateway.nlu.intent`.
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re

from gateway.core import stem
from gateway.nlu.values.verbatim_spans import pieces

_LOOK = "what which who when where how show list find search read display view describe fetch"
_MAKE = "create add make store save remember insert new record note register append put build write start"
_REMOVE = "delete remove drop forget erase clear discard unlink purge"
_CHANGE = "edit move rename change update replace set commit reset stage unstage switch checkout toggle turn"
_SAID = {
    kind: frozenset(verbs.split())
    for kind, verbs in (("look", _LOOK), ("make", _MAKE), ("remove", _REMOVE), ("change", _CHANGE))
}
# As a tool's name they are as clear: nobody calls a tool `open_ticket` that reads, but `open_nodes`.
_NAMED = {
    **_SAID,
    "look": _SAID["look"]
    | frozenset(re.findall(r"\w+", "get open look tell check query log status diff")),
}
DEEDS = frozenset(stem(verb) for verbs in _NAMED.values() for verb in verbs)
_CONTENTS = re.compile(
    r"\bwhat(?:['’]s| is| does| do)?\b.{0,120}?\b(?:in|inside|say|says|contain)\b|\bcontents?\b|\b(?:show|open|read|print|cat|display|view)\b",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"\b(?:remember|memori[sz]e|forget|keep in mind|(?:take |make a )?note|store|save)\b(?: down)?(?: the fact)? that\b"
    r"(?! (?:relation(?:ship)?|link|fact|note|one|entity|observation)\b)",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\b(?:know|remember|recall|stored|noted|remembered)\b.{0,200}\b(?:about|on|of|regarding)\b",
    re.IGNORECASE,
)


def deeds_in(question: str) -> frozenset[str]:
    """The kinds of deeds that a question names outside of its pieces: look, make, remove, change."""
    plain = list(question)
    for piece in pieces(question):
        plain[piece.outer[0] : piece.outer[1]] = " " * (piece.outer[1] - piece.outer[0])
    words = re.findall(r"[a-z]+", "".join(plain).lower())
    return frozenset(kind for kind, verbs in _SAID.items() if any(w in verbs for w in words))


def deed_of(name: str) -> str:
    """The kind of deed that a tool's name in words begins with, alone or behind its server's: "git add"."""
    words = name.lower().split()[:2]
    return next((kind for word in words for kind, verbs in _NAMED.items() if word in verbs), "")


def opposed(name: str, question: str) -> bool:
    """Whether a tool does the opposite of what a question names, or changes what it only asks about."""
    said, own = deeds_in(question), deed_of(name)
    if own in ("make", "remove"):
        other = "remove" if own == "make" else "make"
        return (other in said and own not in said) or said == {"look"}
    return own == "change" and said == {"look"}


def asks_contents(question: str) -> bool:
    """Whether somebody wants to see what stands in something."""
    return bool(_CONTENTS.search(question))


def tells_fact(question: str) -> bool:
    """Whether a fact is told, to be remembered or to be forgotten: "remember that Tom likes hiking"."""
    return bool(_FACT.search(question))


def asks_known(question: str) -> bool:
    """Whether somebody wants to hear what is known about something: "what do you know about Clara?"."""
    return bool(_KNOWN.search(question))
