"""What each clause of a question does: ask for a deed, forbid it, ask about it, tell of it, or set a condition.

The kinds are those of speech-act theory (Searle 1976), as far as they matter for calling tools:

    directive     "delete task 2", "could you delete it", "I'd like it deleted"
    prohibition   "don't delete it", "leave it alone", "nothing should be sent"
    question      "should I delete it?", "what happens if I delete it?"
    report        "I already deleted it", "Ann wants to delete it", "nobody uses it"
    condition     "if it rains, email Ann": nobody has looked whether it rains
    imagined      "suppose I deleted it"
    retracted     "Delete it. Wait, no."
    unclear       all else: "task 2 can go", "the lights in the kitchen"

Pure text; knows no tool. English; of other languages only denials, conditions and questions are known.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.nlu.intent import other_languages
from gateway.nlu.intent import patterns as p
from gateway.nlu.intent.clauses import Clause
from gateway.nlu.intent.deed import Deed, words_of
from gateway.nlu.intent.lexicon import (
    IF_TAKERS,
    IMAGINING,
    NOT_VERBS,
    TELLING,
    VERBS,
    again,
    base,
    is_verb,
)

_INVERTED = ("should", "were", "had")  # these begin a question as well
_IF_STEMS = frozenset(map(base, IF_TAKERS))
_UNKNOWN = re.compile(
    r"(?!\w+(?:ed|ing|ly)\b)(?P<verb>[a-z]{3,})(?<!\ws) (?:the|my|our|your|all|every|it|them|these|those|both)\b"
)


def act_of(clause: Clause) -> Deed:
    """What a clause does, taken by itself."""
    if other_languages.foreign(clause.whole):
        act = other_languages.read(clause.whole, clause.asking)
        return Deed(clause, act, words_of(clause.text), foreign=True)
    pleased = _pleased(Deed(clause, "unclear", words_of(clause.text)), clause.text)
    if pleased is not None:
        return pleased
    bare = p.POLITE_IF.sub("", clause.text).strip(" ,")
    bare = p.TAG.sub("", bare) or bare
    if p.STARTS_CONDITION.match(bare) and not (clause.asking and bare.startswith(_INVERTED)):
        return Deed(clause, "condition", words_of(bare))
    lead = p.FILLERS.match(bare + " ")
    text = bare[lead.end() :].strip(" ,") if lead else bare
    deed = Deed(clause, "unclear", words_of(text))
    if not text or p.RETRACTION.fullmatch(bare) or p.RETRACTION.fullmatch(text):
        said = bool(p.MEANINGFUL.search(p.FILLERS_KEPT.sub("", bare)))
        return replace(deed, act="retracted" if said else "unclear", words=())
    if (
        p.FORMERLY.match(bare)
        or p.SAID_LAST.search(clause.text)
        or re.match(r"(?:sorry|thanks|thank you) for\b", bare)
    ):
        return replace(deed, act="report")
    if p.GO_AHEAD.fullmatch(text) or p.GO_AHEAD.fullmatch(bare) or p.LEADS_ON.fullmatch(text):
        return replace(deed, act="directive", head=base("do"))
    for reading in (_imagining, _conditioned, _forbidding, _polite, _asking, _wanting, _telling):
        if (read := reading(deed, text)) is not None:
            return read
    return _commanding(deed, text)


def _headed(deed: Deed, verb: str) -> Deed:
    """A request that begins with a verb; "get rid of" and "let Ann know" begin with another one."""
    at = next((i for i, word in enumerate(deed.words) if word == verb), 0)
    behind = deed.words[at + 1 :]
    if verb == "get" and behind[:1] == ("rid",):
        verb, at = "delete", at + 1
    elif verb == "leave" and behind[:1] in (("a",), ("an",)):
        verb = "add"  # "leave a note"
    elif verb == "let" and "know" in behind[:4]:
        verb = "tell"
    return replace(deed, act="directive", head=base(again(verb) or verb), at=at)


def _is_thing(text: str) -> bool:
    """Whether the first word, though a verb, is the name of a thing here: "order 7 is late"."""
    first = text.split(" ", 1)[0]
    match = (p.FINITE_TOLD if first in TELLING else p.FINITE).match(text)
    return match is not None and not p.RELATIVE.search(match.group())


def _imagining(deed: Deed, text: str) -> Deed | None:
    first = text.split(" ", 1)[0]
    hypothetical = first in IMAGINING or p.HYPOTHETICAL.match(text) or p.IN_THEORY.search(text)
    return replace(deed, act="imagined") if hypothetical else None


def _pleased(deed: Deed, text: str) -> Deed | None:
    """ "It would be great if you could delete it"."""
    match = p.PLEASED_IF.match(text)
    return _headed(deed, match["verb"]) if match else None


def _conditioned(deed: Deed, text: str) -> Deed | None:
    """A clause that begins with a condition, or has one behind what depends on it."""
    asking = deed.clause.asking
    if p.STARTS_CONDITION.match(text) and not (asking and text.startswith(_INVERTED)):
        return replace(deed, act="condition")
    match = p.CONDITION.search(text) or (None if asking else p.LATER.search(text))
    if match is None:
        return None
    before = text[: match.start()].split()
    if match.group() in ("if", "when") and any(base(word) in _IF_STEMS for word in before):
        return None
    if match.start() and _states(text) and not deed.clause.asking:
        return replace(deed, act="imagined" if match.group() == "if" else "report")
    return replace(deed, act="question" if asking and p.ASKING.match(text) else "condition")


def _states(text: str) -> bool:
    """Whether it has a subject before its verb, as "nginx hangs after the update" has."""
    first = text.split(" ", 1)[0]
    wished = p.WANTING.match(text) or p.POLITE.match(text) or p.LETTING.match(text)
    return not wished and (not is_verb(first) or _is_thing(text)) and not _UNKNOWN.match(text)


def _forbidding(deed: Deed, text: str) -> Deed | None:
    """A clause whose verb is denied, or that begins with a verb of leaving alone."""
    plain = p.IDLE.sub(" ", text).strip(" ,")
    if not plain or (p.IDLE.match(text) and text.startswith(("do not ", "never "))):
        return replace(deed, words=())
    if p.DENYING.match(plain) or p.STAYING.search(plain):
        return replace(deed, act="prohibition")
    if p.ELLIPTIC.search(plain) and not deed.clause.asking and not is_verb(plain.split(" ", 1)[0]):
        return replace(deed, act="report")
    first = plain.split(" ", 1)[0]
    commands = is_verb(first) and not _is_thing(plain)
    if p.NEGATOR.search(plain) and (not commands or p.NOBODY.match(plain[len(first) :])):
        if deed.clause.asking and p.ASKING.match(plain):
            return replace(deed, act="question")
        states = not commands and _states(plain) and not p.WILLING.search(plain)
        return replace(deed, act="report" if states else "prohibition")
    return replace(deed, act="prohibition", head=base(first)) if first in p.LEAVING else None


def _polite(deed: Deed, text: str) -> Deed | None:
    if p.HOPEFUL.match(text):
        return deed
    if minding := p.MINDING.match(text) or p.CLEFT.match(text):
        return _headed(deed, minding["verb"])
    match = p.POLITE.match(text) or (None if deed.clause.asking else p.PERMITTING.match(text))
    if match is None:
        return None
    verb = match["verb"] or match["done"]
    return replace(deed, act="question") if verb in p.VAGUE else _headed(deed, verb)


def _asking(deed: Deed, text: str) -> Deed | None:
    asking = deed.clause.asking
    if not p.ASKING.match(text):
        if (
            not asking
            or deed.clause.text.startswith(("please", "kindly"))
            or p.TAG.search(deed.clause.text)
        ):
            return None
        if is_verb(text.split(" ", 1)[0]) and not _is_thing(text):
            return replace(deed, act="unclear")
        return replace(deed, act="question") if deed.clause.last else None
    if (
        not asking
        and re.match(r"have (?!i\b|we\b|you\b|they\b)", text)
        and not p.HAVING.match(text)
    ):
        return deed  # "have the robot clean it"
    if not asking and p.HAVING.match(text):
        return replace(deed, act="directive", head=base("have"))
    if not asking and (meant := p.EMPHATIC.match(text)) and is_verb(meant["verb"]):
        return _headed(deed, meant["verb"])
    if not asking and p.DOING_A.match(text):
        return replace(deed, act="directive", head=base("do"))
    return replace(deed, act="question")


def _wanting(deed: Deed, text: str) -> Deed | None:
    """ "I want it deleted", "make sure that it is", "let's delete it"."""
    if p.ENSURING.match(text):
        return replace(deed, act="directive", head="ensur")
    if letting := p.LETTING.match(text):
        return _headed(deed, letting["verb"])
    match = p.WANTING.match(text)
    if match is None or p.PAST_WISH.match(text):
        return None
    verb = match["rest"].split(" ", 1)[0]
    if p.WISHED.match(match["rest"]):
        return replace(deed, act="unclear" if match["you"] else "imagined")
    if verb in p.KNOWING:
        return replace(deed, act="question")
    if match["wish"] in ("expect", "insist") and not match["you"]:
        return None
    if match["to"] in ("to have ", "to get "):
        return replace(deed, act="directive", head=base("want"))
    if match["you"] or match["to"]:
        return _headed(deed, verb) if is_verb(verb) else replace(deed, act="unclear")
    other = re.match(
        r"(?!someone|somebody|anyone)[^ ]+(?: [^ ]+){0,3}? to (?!be\b|get\b)(\w+)", match["rest"]
    )
    return (
        replace(deed, act="unclear") if other else replace(deed, act="directive", head=base("want"))
    )


def _telling(deed: Deed, text: str) -> Deed | None:
    """A statement: of oneself, of others, of what has happened, of what has to be."""
    text = re.sub(r"^(?:maybe|perhaps|i think|i guess) ", "", text)
    if p.RUN_ON.search(text):
        return replace(deed, act="unclear")
    first, _, rest = text.partition(" ")
    needed = p.NEEDED.search(text)
    past = p.PAST.search(text) and not p.OBLIGED.search(text)
    if p.SELF.match(text) or p.OTHERS.match(text):
        return replace(deed, act="unclear" if p.HEDGED.match(deed.text) else "report")
    if first in ("you", "time", "ready") or needed:
        told = past and not re.search(r"\bneeds?\b|\bmust\b", text)
        return replace(deed, act="report" if told else "unclear")
    thing = not is_verb(first) or _is_thing(text)
    if thing and p.STATING.match(text) and " to " not in text:
        return replace(deed, act="report")
    changed = any(w.endswith("ed") and base(w) != w for w in rest.split()[:4])
    if thing and (past or changed or p.HEARSAY.search(text)):
        return replace(deed, act="report")
    participle = re.match(r"\w+(?:ed|ing)\b", first) and first not in VERBS
    return replace(deed, act="report") if participle and base(first) != first else None


def _commanding(deed: Deed, text: str) -> Deed:
    first, _, rest = text.partition(" ")
    if not is_verb(first) or rest.startswith("of "):
        unknown = _UNKNOWN.match(text)
        known = unknown is None or first in NOT_VERBS or _is_thing(text)
        return deed if known else _headed(deed, first)
    if _is_thing(text):
        return deed
    if re.match(r"let (?!.*\bknow\b)", text):  # somebody else does it
        return replace(
            deed, act="report" if re.match(r"let (?:me|him|her|them)\b", text) else "unclear"
        )
    return _headed(deed, first)
