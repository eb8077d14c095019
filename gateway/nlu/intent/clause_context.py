"""What the clauses of a question do together: conditions reach over them, denials go on, words are taken back.

Pure text; takes the acts of single clauses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gateway.nlu.intent import other_languages
from gateway.nlu.intent.clauses import split
from gateway.nlu.intent.corrections import agreed, retracted
from gateway.nlu.intent.deed import Deed, words_of
from gateway.nlu.intent.lexicon import base, is_verb, verb_of
from gateway.nlu.intent.patterns import (
    CLEARING,
    CONDITION,
    INSTEAD,
    LATER,
    LEADING,
    OPEN_DENIAL,
    SAYING,
    STARTS_CONDITION,
    TELLING_TO,
)
from gateway.nlu.intent.speech_acts import act_of

_ELSE = ("otherwise", "or else", "failing that")


def acts(question: str) -> tuple[Deed, ...]:
    """The clauses of a question with what each does, read in context."""
    found = [act_of(clause) for clause in split(question)]
    for step in (
        _carried,
        _imagined,
        _quoted,
        _labelled,
        _told,
        _conditional,
        _waited,
        _left_open,
        _listed,
        retracted,
        agreed,
    ):
        found = step(found)
    return tuple(found)


def _carried(found: Sequence[Deed]) -> list[Deed]:
    """ "Could you stop it and delete it?" asks for both."""
    out = list(found)
    for at in range(1, len(out)):
        before, deed = out[at - 1], out[at]
        goes_on = before.act == "directive" and _together(before, deed) and deed.clause.asking
        if goes_on and deed.act == "unclear" and deed.words and is_verb(deed.words[0]):
            out[at] = replace(deed, act="directive", head=base(deed.words[0]))
    return out


def _imagined(found: Sequence[Deed]) -> list[Deed]:
    """What follows "suppose" in the same sentence is imagined too, and so is a question after it."""
    out: list[Deed] = []
    for deed in found:
        before = out[-1] if out else None
        goes_on = before is not None and before.act == "imagined"
        near = (
            before is not None
            and deed.clause.sentence - before.clause.sentence <= deed.clause.asking
        )
        out.append(replace(deed, act="imagined") if goes_on and near else deed)
    return out


def _quoted(found: Sequence[Deed]) -> list[Deed]:
    """What stands beside "Ann said" in the same sentence is what she said."""
    out = list(found)
    for at, deed in enumerate(found):
        if SAYING.fullmatch(deed.text) and deed.clause.joint in ("", ","):
            for i in (at - 1, at + 1):
                if (
                    0 <= i < len(out)
                    and _together(out[i], deed)
                    and out[i].clause.joint in ("", ",", ":")
                ):
                    out[i] = replace(out[i], act="report")
            out[at] = replace(deed, act="report")
    return out


def _labelled(found: Sequence[Deed]) -> list[Deed]:
    """Behind a colon stands a request only if what is before it leads there: "Bob: delete it" is Bob's."""
    out = list(found)
    for before, (at, deed) in zip(found, list(enumerate(found))[1:], strict=False):
        led = (
            before.act in ("directive", "prohibition")
            or not before.words
            or LEADING.search(before.text)
        )
        if deed.clause.joint != ":" or deed.act != "directive":
            continue
        own = re.match(
            r"(?:i|we) (?:have|had|got|can|could)\b", before.text
        )  # "I have no time: book it"
        if before.act == "prohibition" and not own and any(map(verb_of, before.words)):
            out[at] = replace(deed, act="prohibition")
        elif not led:
            out[at] = replace(deed, act="unclear")
    return out


def _told(found: Sequence[Deed]) -> list[Deed]:
    """ "Tell Ann to stop it and delete it": both may be what Ann is told."""
    out = list(found)
    for at in range(1, len(out)):
        before, deed = out[at - 1], out[at]
        goes_on = deed.act == "directive" and deed.clause.joint in (
            "and",
            "or",
            ",",
            ", and",
            ", or",
        )
        chained = at > 1 and out[at - 1] is not found[at - 1]
        told = TELLING_TO.match(before.text) or chained
        if goes_on and told and _together(before, deed) and not INSTEAD.match(deed.clause.text):
            out[at] = replace(deed, act="unclear")
    return out


def _waited(found: Sequence[Deed]) -> list[Deed]:
    """ "Wait for Bob, then delete it" and "get his approval and delete it" wait for something."""
    out = list(found)
    for at, deed in enumerate(found):
        if deed.act == "directive" and CLEARING.match(deed.text):
            for i in range(at + 1, len(out)):
                if _together(out[i], deed) and out[i].act == "directive":
                    out[i] = replace(out[i], act="condition")
    return out


def _together(one: Deed, other: Deed) -> bool:
    return one.clause.sentence == other.clause.sentence


def _conditional(found: Sequence[Deed]) -> list[Deed]:
    """A condition holds for what follows it in its sentence, or for what stands before it there."""
    out = [
        replace(d, act="condition") if d.clause.joint in _ELSE and d.act == "directive" else d
        for d in found
    ]
    for at, deed in enumerate(found):
        if deed.act != "condition" or deed.clause.asking:
            continue
        same = [i for i, d in enumerate(found) if d.clause.sentence == deed.clause.sentence]
        behind = [i for i in same if i > at]
        before = [i for i in same if i == at - 1]
        if deed.clause.joint in ("and", ", and") and deed.text.startswith(("if ", "when ")):
            before = []  # "and if it is down, restart it" sets none for what stands before
        for i in behind or before if _leads(deed) else ():
            if found[i].act in ("directive", "unclear"):
                out[i] = replace(found[i], act="condition")
    return out


def _leads(deed: Deed) -> bool:
    """Whether a clause begins with its condition, so that another one says what depends on it."""
    match = (
        STARTS_CONDITION.match(deed.text)
        or (other_languages.CONDITION if deed.foreign else CONDITION).search(deed.text)
        or LATER.search(deed.text)
    )
    return match is not None and len(deed.text[: match.start()].split()) <= 2


def _left_open(found: Sequence[Deed]) -> list[Deed]:
    """ "Don't, under any circumstances, delete it": a denial without its verb denies the next one."""
    out = list(found)
    for at, deed in enumerate(found):
        if not OPEN_DENIAL.fullmatch(" ".join(words_of(deed.clause.text))):
            continue
        rest = (i for i in range(at + 1, len(out)) if _together(out[i], deed))
        meant = next((i for i in rest if out[i].act == "directive"), None)
        if meant is not None and not INSTEAD.match(out[meant].clause.text):
            out[meant] = replace(out[meant], act="prohibition")
    return out


def _listed(found: Sequence[Deed]) -> list[Deed]:
    """A denial goes on behind "or", and over the commas before it; behind "and" it may."""
    out = list(found)
    for at in range(1, len(out)):
        before, deed = out[at - 1], out[at]
        if (
            before.act != "prohibition"
            or deed.act != "directive"
            or before.clause.sentence != deed.clause.sentence
        ):
            continue
        later = [d.clause.joint for d in out[at:] if d.clause.sentence == deed.clause.sentence]
        inside = re.search(r"\bor\b", deed.text)
        plain = not INSTEAD.match(deed.clause.text)
        if plain and (
            "or" in deed.clause.joint
            or "nor" in deed.clause.joint
            or (
                deed.clause.joint == ","
                and (inside or any("or" in j.split() or "nor" in j for j in later))
            )
        ):
            out[at] = replace(deed, act="prohibition", head="")
        elif plain and deed.clause.joint in ("and", ", and"):
            out[at] = replace(deed, act="unclear")
    return out
