"""Tools put together from words: what they are about, typed parameters, and the questions for them.

Which value belongs to which parameter is learned from clauses ("with a base of 10 m", "10 m base", "base = 10") in
any order, over names that are often made up; a few hundred hand-written tools cannot teach it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from pretrain.asking import VERBS, Subject, beyond, lacking, questions, several
from pretrain.clauses import (
    Slot,
    alike,
    enumerated,
    field,
    flag,
    in_units,
    lasting,
    listed,
    measured,
    pair,
    plain,
)
from pretrain.lexicon import MATTERS, QUALITIES
from pretrain.synonyms import any_word
from pretrain.tool_book import Param, Tool
from pretrain.values import made_up_word

Speller = Callable[[str], str]


def invented(rng: Random) -> Tool:
    """A tool that exists nowhere, with questions of its own."""
    return _tool(rng, rng.choice(tuple(VERBS)), matter(rng), _speller(rng), "")


def family(rng: Random, count: int) -> list[Tool]:
    """Tools that look alike: the same deed to different matters, or different deeds to the same one."""
    verb, about, spell = rng.choice(tuple(VERBS)), matter(rng), _speller(rng)
    lead = spell(about.split()[-1]) if rng.random() < 0.3 else ""
    tools = []
    for _ in range(count):
        if rng.random() < 0.6:
            about = f"{rng.choice((*QUALITIES, made_up_word(rng, 2)))} {about.split()[-1]}"
            about = about if rng.random() < 0.5 else matter(rng)
        else:
            verb = rng.choice(tuple(VERBS))
        tools.append(_tool(rng, verb, about, spell, lead))
    return tools


def matter(rng: Random) -> str:
    """What a tool is about."""
    roll = rng.random()
    words = rng.choice(MATTERS) if roll < 0.4 else made_up_word(rng)
    if roll > 0.55:
        words = any_word(rng, words)
        words = words if rng.random() < 0.5 else f"{any_word(rng, '')} {words}".strip()
    if rng.random() < 0.3:
        words = f"{rng.choice(QUALITIES)} {words}"
    elif rng.random() < 0.15:
        words = f"{words} {rng.choice(MATTERS).split()[0]}"
    return words


def _tool(rng: Random, verb: str, about: str, spell: Speller, lead: str) -> Tool:
    subject = Subject(verb, about, tuple(_slots(rng, spell)))
    name = spell(rng.choice((f"{verb} {about}",) * 4 + (f"{about} {verb}", about)))
    if not lead and rng.random() < 0.12:
        lead = spell(rng.choice(MATTERS).split()[0])
    return Tool(
        (f"{lead}_{name}" if lead else name)[:60],
        _description(rng, subject),
        tuple(s.param for s in subject.slots),
        questions(rng, subject, 4),
        lacking(rng, subject),
        several(rng, subject),
        beyond(rng, subject, matter(rng)),
    )


def _speller(rng: Random) -> Speller:
    style = rng.random()

    def spell(words: str) -> str:
        parts = words.replace(".", " ").replace("_", " ").split()
        if style < 0.75:
            return "_".join(parts)
        if style < 0.9:
            return parts[0] + "".join(p.capitalize() for p in parts[1:])
        return "-".join(parts)

    return spell


def _slots(rng: Random, spell: Speller) -> list[Slot]:
    count = rng.choice((0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5))
    numeric = rng.random()  # some tools are all numbers, some have none
    slots: dict[str, Slot] = {}
    if count > 1 and rng.random() < 0.4:
        for slot in rng.choice((pair, alike, alike, in_units))(rng):
            slots[spell(slot.param.name)] = _declared(rng, slot, spell, False)
    while len(slots) < count:
        roll = rng.random()
        if roll < 0.12:
            slot = enumerated(rng)
        elif roll < 0.2:
            slot = flag(rng)
        elif roll < 0.28:
            slot = listed(rng)
        elif roll < 0.33:
            slot = lasting(rng)
        else:
            slot = measured(rng) if rng.random() < numeric else field(rng)
        slot = _declared(rng, slot, spell, len(slots) > 0 and rng.random() < 0.35)
        slots.setdefault(slot.param.name, slot)
    return list(slots.values())


def _declared(rng: Random, slot: Slot, spell: Speller, optional: bool) -> Slot:
    """The slot as a server declares it: spelled, described, now and then with a meaningless name."""
    p = slot.param
    optional = optional or p.flag
    default = _default(rng, p) if optional else None
    name = p.name if rng.random() > 0.06 or not p.description else made_up_word(rng, 2)
    changed = Param(spell(name), p.kind, _described(rng, p), optional, p.enum, default)
    return replace(slot, param=changed)


def _described(rng: Random, p: Param) -> str:
    text = p.description
    roll = rng.random()
    if p.enum and not p.flag and roll < 0.4:
        return f"{text}, one of {', '.join(p.enum)}"
    if roll < 0.12 and not p.enum:
        return ""
    if roll < 0.3 and p.kind and "isodate" not in p.kind and "isotime" not in p.kind:
        return f"{text}, e.g. {p.say(rng).surface}"
    if roll < 0.45:
        tails = (".", " to use", " of the request", " to look for", " (required)", " as a value")
        return text + rng.choice(tails)
    if roll < 0.55:
        return f"{text}. Must be given in the request and is used to find the right result."
    return text.lower() if roll < 0.6 else text


def _default(rng: Random, p: Param) -> str | None:
    if rng.random() < 0.35 or p.kind.endswith("[]"):
        return None
    if p.enum:
        return "false" if p.flag else next(iter(p.enum))
    value = p.say(rng).value
    return str(value) if isinstance(value, str | int | float) else None


def _description(rng: Random, s: Subject) -> str:
    said = rng.choice(VERBS[s.verb]) if rng.random() < 0.2 else s.verb
    tail = ""
    if s.slots and rng.random() < 0.5:
        tail = rng.choice(
            (" based on {n}", " for a given {n}", " by {n}", " using the {n}", " from its {n}")
        )
        tail = tail.format(n=" and ".join(plain(x.param.name) for x in s.slots[:2]))
    text = rng.choice(
        (
            f"{said.capitalize()} the {s.matter}{tail}.",
            f"{said.capitalize()} {s.matter} information{tail}",
            f"{s.verb.capitalize()}s a {s.matter}{tail}.",
            f"Use this to {s.verb} a {s.matter}{tail}.",
            f"{s.verb.capitalize()} {s.matter}{tail}",
            f"This function {s.verb}s the {s.matter}{tail}.",
        )
    )
    if rng.random() < 0.12:
        text += rng.choice(
            (
                f" Returns the {s.matter} as a list.",
                f" The {rng.choice(QUALITIES)} {s.matter} is used when nothing else is said.",
                " Results come from our own service and are updated every hour.",
                f" Not for any {rng.choice(MATTERS)}.",
            )
        )
    return text
