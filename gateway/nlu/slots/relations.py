"""What a question says of a thing or between two: "Mia is married to Paul", "Tom likes hiking". Pure.

For lists of objects that are a relation (from, to, what kind) or facts about one thing (whose, what).
"""

# ruff: noqa: RUF001 - the apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.nlu.parameters import ITEM, Field, kind_of, spaced
from gateway.nlu.slots.text_cues import end_of_clause
from gateway.nlu.slots.text_slots import is_text
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.verbatim_spans import whole

SURE = 0.9
MOST = 1000  # letters of a question that are looked at
_FROM = frozenset(re.findall(r"\w+", "from source subject head start"))
_TO = frozenset(re.findall(r"\w+", "to target object tail end"))
_KIND = frozenset(re.findall(r"\w+", "relation relationship predicate type kind label verb"))
_NAME = r"(?:[A-Z][\w'’-]*(?: (?:of |the |de |van |von )?[A-Z][\w'’-]*)*|\"[^\"]+\"|[A-Za-z]+(?:[-_]\w+)+)"
_THING = rf"(?:{_NAME}|(?:the |my |our )?[\w-]+(?: [\w-]+)?)"
_REL = r"(?:\"[^\"]+\"|'[^']+'|[\w-]+(?: [\w-]+){0,3}?)"
_END = r"(?=\s*(?:[.,;!?)]|$| please\b| (?:as|in|from|to|and) ))"
# "the relation REL from A to B", "REL between A and B".
_NAMED = re.compile(
    rf"(?:\b(?:relation(?:ship)?|link|edge|connection)s?\s+(?:type\s+)?(?:called\s+|named\s+|of (?:the )?type\s+|is\s+)?)?(?P<rel>(?!(?:relation(?:ship)?|link|edge|connection)\b){_REL})\s+(?:from|between)\s+(?P<one>{_THING})\s+(?:to|and)\s+(?P<other>{_THING}){_END}",
)
_NOUN = re.compile(
    r"^(?:.*\b(?:relation(?:ship)?|link|edge|connection)s?\s+(?:type\s+|called\s+|named\s+|of type\s+)?)",
    re.IGNORECASE,
)
# "A is married to B" at the beginning of a clause.
_SAID = re.compile(
    rf"(?:^|[.:;,]\s+|\bthat\s+|\b(?:relation|fact|know|remember|store|save|note)(?: this)?:?\s+)(?P<one>{_NAME}) (?P<rel>(?!(?:and|or|to|from|with)\b)[a-z][\w-]*(?: (?!(?:and|or)\b)[a-z][\w-]*){{0,3}}?) (?P<other>{_NAME}|the [\w-]+(?: [\w-]+)?)(?=\s*(?:[.,;!?]|$| please\b| as ))"
)
# "change A to B", "replace A with B"; what is changed stands in quotes or is one word.
_PAIR = re.compile(
    r"\b(?:change|chang(?:ing)|replac(?:e|ing)|swap(?:ping)?|substitut(?:e|ing)|turn(?:ing)?|correct(?:ing)?)\s+(?:all |every |the )?(?:words? |text |line )?"
    r"(?P<old>\"[^\"]+\"|'(?:[^']|(?<=\w)'(?=\w))+'|\S+)\s+(?:to|with|by|into|for|against)\s+(?:the )?(?:words? |text |line )?(?P<new>\"[^\"]+\"|'(?:[^']|(?<=\w)'(?=\w))+'|[^\s,.;!?]+)",
    re.IGNORECASE,
)
# "that my wife likes tulips": whose, and what.
_SUBJECT = re.compile(
    r"\bthat\s+(?P<owner>(?:my|our|his|her|their) [\w-]+)\s+(?P<fact>(?!(?:and|or|of|in|on|to)\b)[a-z].*)",
    re.IGNORECASE,
)
# "Rex (dog) and Tom (cat)": things, each with its kind.
_TYPED = re.compile(
    r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) \((?:an? )?(?P<kind>[a-z][\w -]*)\)"
)
_THINGS = frozenset({"name"})
_OLD = frozenset({"old", "from", "before", "search", "find", "original"})
_NEW = frozenset({"new", "to", "after", "replace", "replacement", "with"})
_LEAD = re.compile(
    r"(?:\bthat|\babout|[:,]|^|\b(?:remember|note|forget|know|add|store|save|delete|remove|record))\s*(?:the fact that\s+)?$",
    re.IGNORECASE,
)


def said_of(reading: Reading, question: str) -> Reading:
    """The reading with relations and facts as they stand in the question."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for at, one in enumerate(reading.found):
        if ITEM in one.field.path:
            groups.setdefault(one.field.path[: one.field.path.index(ITEM)], []).append(at)
    found = list(reading.found)
    for own in groups.values():
        for at, passages in _told([found[i] for i in own], question[:MOST]).items():
            found[own[at]] = replace(found[own[at]], passages=passages)
    return replace(reading, found=tuple(found))


def _told(members: Sequence[Found], question: str) -> Mapping[int, tuple[Passage, ...]]:
    roles = {role: i for i, f in enumerate(members) if (role := _role(f.field))}
    if {"from", "to", "kind"} <= roles.keys():
        return {roles[r]: (_firm(*span),) for r, span in _triple(question).items()}
    if {"old", "new"} <= roles.keys():
        pair = _PAIR.search(question)
        spans = {r: _bare(*pair.span(r), question) for r in ("old", "new")} if pair else {}
        return {roles[r]: (_firm(*span),) for r, span in spans.items()}
    if {"name", "kind"} <= roles.keys() and (typed := list(_TYPED.finditer(question))):
        own = {roles[r]: tuple(_firm(*m.span(r)) for m in typed) for r in ("name", "kind")}
        return {at: own.get(at, ()) for at in range(len(members))}
    facts = [i for i, f in enumerate(members) if is_text(f.field) and f.field.several]
    owners = [i for i, f in enumerate(members) if kind_of(f.field.schema) == "string"]
    if len(facts) == 1 and len(owners) == 1:
        return _facts(members, owners[0], facts[0], question)
    return {}


def _facts(
    members: Sequence[Found], owner: int, facts: int, question: str
) -> Mapping[int, tuple[Passage, ...]]:
    """Whose, and what: "that my wife likes tulips"."""
    if subject := _SUBJECT.search(question):
        end = end_of_clause(question, subject.start("fact"))
        fact = replace(
            _firm(subject.start("fact"), end), value=question[subject.start("fact") : end]
        )
        return {owner: (_firm(*subject.span("owner")),), facts: (fact,)}
    told = _fact(members[owner], members[facts], question)
    return {facts: (told,)} if told else {}


def _firm(start: int, end: int) -> Passage:
    return Passage(start, end, SURE, firm=True)


def _role(field: Field) -> str:
    words = set(spaced(field.path[-1]).lower().split())
    if words & {"text", "string", "line", "lines", "value", "str"}:
        for role, own in (("old", _OLD), ("new", _NEW)):
            if words & own:
                return role
    for role, own in (("kind", _KIND), ("name", _THINGS), ("from", _FROM), ("to", _TO)):
        if words & own and kind_of(field.schema) == "string":
            return role
    return ""


def _triple(question: str) -> dict[str, tuple[int, int]]:
    match = _NAMED.search(question) or _SAID.search(question)
    if match is None:
        return {}
    start, end = match.span("rel")
    if noun := _NOUN.match(match["rel"]):
        start += noun.end()
    spans = {"kind": (start, end), "from": match.span("one"), "to": match.span("other")}
    return {role: _bare(*span, question) for role, span in spans.items()} if start < end else {}


def _bare(start: int, end: int, question: str) -> tuple[int, int]:
    """Without the quotes around it."""
    piece = whole(start, end, question)
    return (
        piece.span if piece and piece.kind == "quote" and piece.holds(start, end) else (start, end)
    )


def _fact(owner: Found, facts: Found, question: str) -> Passage | None:
    """What is told of the owner behind its name: "likes hiking" of "that Tom likes hiking"."""
    best = max(owner.passages, key=lambda p: p.chance, default=None)
    if best is None or any(_quoted(p, question) for p in facts.passages):
        return None
    start = best.end + len(re.match(r"(?:['’]s)?\s*", question[best.end :])[0])  # type: ignore[index]  # it matches nothing too
    if not _LEAD.search(question[: best.start]) or not re.match(r"[a-z]", question[start:]):
        return None
    end = end_of_clause(question, start)
    return Passage(start, end, SURE, value=question[start:end], firm=True) if end > start else None


def _quoted(passage: Passage, question: str) -> bool:
    piece = whole(passage.start, passage.end, question)
    return piece is not None and piece.kind == "quote"
