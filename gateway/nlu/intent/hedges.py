"""What speaks against taking a request at its word: hedges in it, and what is said around it.

    "Maybe restart nginx"   "Restart nginx. That was Bob's idea."   "What does this do?  restart nginx"

A request with such a thing is unclear: its user is asked. When in doubt, there is a doubt. Pure text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.nlu.intent import caution_patterns as c
from gateway.nlu.intent.clauses import MAX_CLAUSES, MAX_LENGTH, normalised
from gateway.nlu.intent.deed import Deed, words_of
from gateway.nlu.intent.lexicon import ABOUT_TEXT, TELLING, base, is_verb
from gateway.nlu.intent.other_languages import foreign_words
from gateway.nlu.intent.patterns import IDLE, LEADING, NEGATOR

_TOLD = frozenset(map(base, TELLING)) - frozenset(
    map(base, ("call", "add", "create", "record", "log"))
)


def doubtful(deeds: Sequence[Deed], at: int, values: Sequence[str] = ()) -> bool:
    """Whether there is a doubt that the request `deeds[at]` is meant; what its call takes is no doubt."""
    return (
        len(deeds) == MAX_CLAUSES
        or any(len(deed.clause.text) >= MAX_LENGTH for deed in deeds)
        or _hedged(deeds[at], values)
        or any(_undermines(deeds, at, i) for i in range(at + 1, len(deeds)))
        or _introduced(deeds, at)
    )


def own_words(deed: Deed) -> tuple[str, ...]:
    """The words of a request behind its verb, without what somebody is told."""
    behind = deed.words[deed.at + 1 :]
    told = (
        i
        for i, w in enumerate(behind)
        if w in c.DICTATES or (w == "to" and i) or behind[i : i + 2] == ("not", "to")
    )
    return behind[: next(told, len(behind))] if deed.head in _TOLD else behind


def _hedged(deed: Deed, values: Sequence[str]) -> bool:
    """Whether a request itself says that it may not be meant now, or not so."""
    text, behind = " ".join(words_of(deed.clause.text)), " ".join(own_words(deed))
    behind = IDLE.sub(" ", behind)
    for value in values:
        given = " ".join(words_of(normalised(value)))
        text, behind = (f" {t} ".replace(f" {given} ", " ").strip() for t in (text, behind))
    if deed.head in c.TELLS and c.WHEN.search(deed.text):
        return True
    told = deed.head in _TOLD
    reason = c.REASON.search(behind)
    if reason and c.BENIGN.search(reason.group()):
        behind = behind[: reason.start()]  # "as nobody uses it"
    plain = IDLE.sub(" ", c.FREE.sub(" ", behind)).strip()
    return bool(
        c.HEDGED.search(behind if told else text)
        or c.IRONIC.search(_without(deed.clause.whole, values))
        or c.TAIL.search(plain)
        or NEGATOR.search(plain)
        or foreign_words(text)
        or (not told and c.CONSEQUENCE.search(c.REASON.sub(" ", plain)))
        or (deed.clause.asking and c.ABLE.search(behind))
    )


def _without(whole: str, values: Sequence[str]) -> str:
    for value in values:
        whole = whole.replace(value.lower(), "") if len(value) > 2 else whole
    return whole


def _undermines(deeds: Sequence[Deed], at: int, i: int) -> bool:
    """Whether what is said in clause `i`, behind the request `deeds[at]`, puts that in doubt."""
    deed = deeds[i]
    text = deed.clause.text
    if deed.act == "retracted":
        return bool(deed.words) or bool(c.TAIL.search(text))
    if not deed.words or c.FINE.search(text):
        return False
    if _labels(deeds, i) or _continues(deeds, at, i) or c.STATUS.fullmatch(text):
        return True
    if deed.act == "condition":
        return not _is_for_another(deeds, i)
    if deed.act == "directive":
        about = deed.head in ABOUT_TEXT and bool(c.READ_ON.search(text))
        return about or (bool(c.FIRST.search(text)) and deed.head in c.CAUTIOUS)
    if deed.act == "prohibition":
        return bool(c.NOT_REALLY.search(text))
    return deed.act == "imagined" or _weighs(deed)


def _weighs(deed: Deed) -> bool:
    """Whether a statement or question behind a request says what is thought of it."""
    text = deed.clause.text
    if deed.clause.joint.strip(", ") in c.REASONS and not NEGATOR.search(text):
        return False
    weighed = c.WEIGHED.search(text) or c.STATED.match(text)
    if deed.act == "question":
        return bool(weighed)
    plain = IDLE.sub(" ", text).strip()
    denied = NEGATOR.search(plain) and not c.BENIGN.search(text)
    return bool(denied or weighed or c.TAIL.fullmatch(plain))


def _labels(deeds: Sequence[Deed], i: int) -> bool:
    """Whether a clause only says what kind of text follows it: "Update: ...", "From: ..."."""
    colon = deeds[i].clause.whole.rstrip().endswith(":") or (
        i + 1 < len(deeds) and deeds[i + 1].clause.joint == ":"
    )
    return colon and bool(c.LABEL.fullmatch(deeds[i].clause.text))


def _continues(deeds: Sequence[Deed], at: int, i: int) -> bool:
    """Whether a clause goes on with the request's sentence: a choice, what follows from it, its verb."""
    one, other = deeds[at], deeds[i]
    if one.clause.sentence != other.clause.sentence:
        return False
    joints = other.clause.joint.replace(",", " ").split()
    if "or" in joints:
        return True
    if other.act == "question" and not other.clause.asking and c.PREDICATE.match(other.clause.text):
        return True
    own = re.match(r"(?:i|we)\b", other.clause.text) and NEGATOR.search(other.clause.text)
    if "but" in joints and own:
        return True  # "I'd love to, but I can't"
    return i == at + 1 and "and" in joints and other.act in ("report", "unclear")


def _is_for_another(deeds: Sequence[Deed], i: int) -> bool:
    """Whether a condition is set for another request, "and if it rains, email Ann"."""
    deed = deeds[i]
    after = deeds[i + 1 : i + 2]
    led = bool(after) and after[0].act == "condition" and bool(after[0].head)
    same = led and after[0].clause.sentence == deed.clause.sentence
    further = "and" in deed.clause.joint and deed.text.startswith(("if ", "when "))
    return bool(deed.head) or is_verb(deed.words[0]) or same or further


def _introduced(deeds: Sequence[Deed], at: int) -> bool:
    """Whether what stands before a request says that it is somebody's text: "My boss wrote this."."""
    if any(_opens_text(deeds, i, at) for i in range(at)):
        return True
    if c.OWN.match(deeds[at].clause.text) or deeds[at].clause.joint in ("so", ", so"):
        return False
    if at and _circumstance(deeds[at - 1], deeds[at]):
        return True
    for before in reversed(deeds[:at]):
        own = before.act == "directive" and before.clause.sentence == deeds[at].clause.sentence
        if before.words and not own:
            told = c.SPOKEN.search(before.clause.text)
            read = None if deeds[at].refers else c.WRITTEN.search(before.clause.text)
            return before.act in ("report", "question", "unclear", "imagined") and bool(
                told or read
            )
    return False


def _circumstance(before: Deed, deed: Deed) -> bool:
    """Whether the clause before a request says how it stands, or under which circumstances it is one."""
    text = before.clause.text
    if c.STATUS.fullmatch(text) or (before.clause.asking and deed.clause.text.startswith("then ")):
        return True
    if before.clause.asking and deed.clause.joint.endswith("then"):
        return True
    same = before.clause.sentence == deed.clause.sentence
    return same and before.act == "unclear" and bool(c.CIRCUMSTANCE.match(text))


def _opens_text(deeds: Sequence[Deed], i: int, at: int) -> bool:
    """Whether the request `deeds[at]` may be part of a text or list that clause `i` speaks of or heads."""
    deed, after = deeds[i], deeds[i + 1]
    text = deed.clause.text
    if deed.act == "directive" and deed.head in c.DOES:
        return False
    heads = after.clause.joint == ":" or deed.clause.whole.rstrip().endswith(":")
    if (
        heads
        and deed.words
        and deed.act != "directive"
        and (_labels(deeds, i) or not LEADING.search(text))
    ):
        return True
    if deed.act == "report" and NEGATOR.search(text):
        return False  # "I never remember the command"
    apart = heads or deeds[at].clause.sentence != deed.clause.sentence
    return apart and bool(c.TEXT.search(text))
