"""Parameters for composed tools, each with the clauses by which people say its value."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

from pretrain import durations, flags
from pretrain.lexicon import CHOICES, FIELDS, MATTERS, MEASURES, QUALITIES
from pretrain.tool_book import Param
from pretrain.values import made_up_word

_MEASURED = (
    "with a {n} of {v}{u}", "with {n} {v}", "{n} of {v}{u}", "{n} {v}{u}", "{n} = {v}", "{n}: {v}{u}",
    "where the {n} is {v}{u}", "{v}{u} {n}", "a {n} of {v}{u}", "given a {n} of {v}{u}", "whose {n} is {v}{u}",
    "the {n} being {v}{u}", "{v}{u} as the {n}", "at a {n} of {v}{u}", "if the {n} is {v}{u}",
)  # fmt: skip
_NAMED = (
    "{n} {v}", "with {n} {v}", "the {n} is {v}", "with the {n} {v}", "where the {n} is {v}", "{n}: {v}",
    "for the {n} {v}", "using {v} as {n}", "{v} as the {n}", "{v} {n}",
)  # fmt: skip
_BY_KIND = {
    "city": ("in {v}", "in {v}", "for {v}", "near {v}", "at {v}", "around {v}"),
    "country": ("in {v}", "from {v}", "for {v}", "of {v}"),
    "person": ("for {v}", "by {v}", "of {v}", "from {v}", "named {v}", "called {v}"),
    "company": ("of {v}", "for {v}", "at {v}", "by {v}", "from {v}"),
    "title": ("called {v}", "titled {v}", "named {v}", "for {v}", '"{v}"', "of {v}"),
    "topic": ("about {v}", "on {v}", "regarding {v}", "related to {v}"),
    "phrase": ("about {v}", "matching {v}", "for {v}", '"{v}"', "with {v}"),
    "sentence": ("saying {v}", 'that says "{v}"', '"{v}"', "with the text {v}", ": {v}"),
    "language": ("in {v}", "into {v}", "to {v}", "from {v}"),
    "date": ("on {v}", "for {v}", "{v}", "dated {v}"),
    "isodate": ("on {v}", "for {v}", "dated {v}", "{v}"),
    "clock": ("at {v}", "for {v}", "around {v}"),
    "isotime": ("at {v}", "for {v}"),
    "weekday": ("on {v}", "for {v}", "every {v}"),
    "month": ("in {v}", "for {v}", "during {v}"),
    "email": ("to {v}", "for {v}", "at {v}"),
    "url": ("from {v}", "at {v}", "of {v}", "{v}"),
    "file": ("from {v}", "in {v}", "{v}", "for {v}", "called {v}"),
    "folder": ("in {v}", "under {v}", "inside {v}", "to {v}"),
    "id": ("{v}", "with id {v}", "number {v}", "#{v}", "for {v}"),
    "product": ("for {v}", "of {v}", "a {v}", "for the {v}"),
    "food": ("with {v}", "for {v}", "of {v}", "using {v}"),
    "currency": ("in {v}", "to {v}", "for {v}"),
}
_ENUMERATED = (
    "{v}",
    "in {v}",
    "{n} {v}",
    "as {v}",
    "by {v}",
    "with {n} {v}",
    "in {v} {n}",
    "using {v}",
    "{v} {n}",
)
_FROM_TO = {
    "from": ("from {v}", "starting in {v}", "leaving {v}"),
    "to": ("to {v}", "going to {v}"),
}


_RANGES = (
    "1..20", "1..100", "1..100", "1..1000", "100..90000", "0.1..9.9", "1.0..99.9", "0.01..0.99", "-20..60", "-9.9..9.9",
)  # fmt: skip
_ENDS = (
    ("start", "end"), ("min", "max"), ("minimum", "maximum"), ("lower", "upper"), ("from", "to"), ("first", "last"),
    ("initial", "final"), ("low", "high"), ("x1", "x2"), ("before", "after"), ("old", "new"),
)  # fmt: skip


@dataclass(frozen=True)
class Slot:
    """A parameter with the clauses that say it; `{v}` in a clause stands for its place."""

    param: Param
    clauses: tuple[str, ...]
    unit: str | None = None  # of a number, with the gap before it
    paired: str = ""  # what it is one end of
    group: str = ""  # what is said in one breath with it
    joint: tuple[str, ...] = ()  # ways to say the group; `{0}`, `{1}` are the places of its members

    def clause(self, rng: Random, copy: str = "") -> str:
        """One way to say it; `copy` is the number of the call (`#2`)."""
        return rng.choice(self.clauses).replace("{v}", "{" + self.param.name + copy + "}")


def plain(name: str) -> str:
    """A parameter's name as words: `from_currency` -> `from currency`."""
    return re.sub(r"[_\-.]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).lower()


def measured(rng: Random) -> Slot:
    """A number with a unit."""
    if rng.random() < 0.75:
        name = rng.choice(tuple(MEASURES))
        units = MEASURES[name]
    else:
        name, units = (
            made_up_word(rng, rng.choice((1, 2, 2, 3))),
            ("", "units", made_up_word(rng, 1)),
        )
    if rng.random() < 0.2 and len(name) > 1:
        name = f"{rng.choice(QUALITIES)}_{name}"
    return _number(name, rng.choice(units), rng.choice(_RANGES), rng)


def pair(rng: Random) -> tuple[Slot, Slot]:
    """Two ends of one thing: a start and an end, a minimum and a maximum."""
    first, second = rng.choice(_ENDS)
    about = rng.choice(("", "", *MEASURES))
    unit, kind = rng.choice(MEASURES.get(about, ("",))), rng.choice(_RANGES)
    joint = [f"{end}_{about}" if about else end for end in (first, second)]
    one, two = (_number(name, unit, kind, rng) for name in joint)
    return replace(one, paired=first), replace(two, paired=first)


_ALIKE = (
    ("num1 num2", "number"), ("number1 number2", "number"), ("a b", "number"), ("x y", "number"), ("m n", "number"),
    ("first_number second_number", "number"), ("value1 value2", "number"), ("side1 side2", "number"), ("a b c", "number"),
    ("side_a side_b", "number"), ("x y z", "number"), ("num1 num2 num3", "number"), ("base exponent", "number"),
    ("city1 city2", "city"), ("location1 location2", "city"), ("team1 team2", "company"), ("person1 person2", "person"),
    ("name1 name2", "person"), ("word1 word2", "word"), ("item1 item2", "product"), ("country1 country2", "country"),
    ("company_a company_b", "company"), ("first second", "phrase"), ("artist1 artist2", "person"), ("file1 file2", "file"),
)  # fmt: skip
_BOTH = (
    "of {all}", "for {all}", "{all}", "between {all}", "given {all}", "with {all}", "of the {n} {all}", "the {n} {all}",
    "of two {n}: {all}", "{all} respectively", "using {all}", "when given {all}", "of the given {n}, for example {all}",
)  # fmt: skip


def alike(rng: Random) -> tuple[Slot, ...]:
    """Parameters of one kind that are said in a row and told apart by their order or their letter."""
    said, kind = rng.choice(_ALIKE)
    names = said.split()
    places = ["{" + str(i) + "}" for i in range(len(names))]
    row = ", ".join(places[:-1]) + rng.choice((" and ", ", and ", " and ")) + places[-1]
    noun = rng.choice(("numbers", "values", "sides") if kind == "number" else ("pair", "two"))
    joints = [j.replace("{all}", row).replace("{n}", noun) for j in rng.sample(_BOTH, 4)]
    if kind == "number":
        equals = rng.choice((" = ", "=", "="))
        pairs = [f"{plain(n)}{equals}{p}" for n, p in zip(names, places, strict=True)]
        joints += ["where " + ", ".join(pairs[:-1]) + " and " + pairs[-1], ", ".join(pairs)]
        joints += ["with coefficients " + ", ".join(pairs)]
        made = [_number(n, "", rng.choice(("1..100", "1..20", "-20..60")), rng) for n in names]
    else:
        joints += [
            row.replace(" and ", rng.choice((" with ", " and ", " to ", " versus ", " vs ")))
        ]
        made = [
            Slot(Param(n, kind, f"The {plain(n)}"), ("{n} {v}".replace("{n}", plain(n)),))
            for n in names
        ]
    group = f"{said} {rng.random()}"
    return tuple(replace(m, group=group, joint=tuple(joints)) for m in made)


def in_units(rng: Random) -> tuple[Slot, ...]:
    """A number and, as a parameter of its own, the unit that stands behind it."""
    name = rng.choice([n for n, units in MEASURES.items() if len("".join(units)) > 2])
    units = tuple(u for u in MEASURES[name] if len(u) > 1) or ("units",)
    number = _number(name, "", rng.choice(_RANGES), rng)
    unit = Param(
        rng.choice(("unit", "units", f"{name}_unit")),
        f"~{','.join(units)}",
        f"Unit of the {plain(name)}",
    )
    said = plain(name)
    joints = (
        f"with a {said} of {{0}} {{1}}",
        f"{said} {{0}} {{1}}",
        "of {0} {1}",
        f"{{0}} {{1}} {said}",
        f"a {said} of {{0}} {{1}}",
    )
    group = f"{name} {rng.random()}"
    return (
        replace(number, group=group, joint=joints),
        Slot(unit, ("in {v}", "using {v}", "measured in {v}"), group=group, joint=joints),
    )


def _number(name: str, unit: str, kind: str, rng: Random) -> Slot:
    glued = (
        unit.startswith("%") or not unit or ("." in kind.replace("..", "") and rng.random() < 0.3)
    )
    gap = "" if glued else " "  # number words are never glued
    said = plain(name)
    clauses = tuple(
        c.replace("{n}", said).replace("{u}", gap + unit) for c in rng.sample(_MEASURED, 7)
    )
    described = f"The {said}{f' in {unit}' if unit else ''}"
    return Slot(Param(name, kind, described), clauses, gap + unit)


def field(rng: Random) -> Slot:
    """A text, known or made up."""
    if rng.random() < 0.8:
        name = rng.choice(tuple(FIELDS))
        kind, description = FIELDS[name]
    else:
        name, kind = made_up_word(rng, 2), rng.choice(("word", "phrase", "id", "title"))
        description = f"The {name}"
    said = plain(name)
    clauses = [c.replace("{n}", said) for c in rng.sample(_NAMED, 3)]
    direction = next(
        (d for d in _FROM_TO if said.startswith((d + " ", "start" if d == "from" else "dest"))),
        None,
    )
    clauses += (
        list(_FROM_TO[direction]) * 2 if direction else [*_BY_KIND.get(kind, ("for {v}", "{v}"))]
    )
    return Slot(Param(name, kind, description), tuple(clauses))


def enumerated(rng: Random) -> Slot:
    """One of a few values."""
    values = (
        rng.choice(CHOICES)
        if rng.random() < 0.75
        else tuple(made_up_word(rng, 2) for _ in range(rng.randint(2, 5)))
    )
    name = rng.choice(
        (
            "type",
            "mode",
            "unit",
            "sort",
            "order",
            "kind",
            "level",
            "format",
            "status",
            "category",
            "method",
        )
    )
    if rng.random() < 0.4:
        name = f"{rng.choice(MATTERS).split()[-1]}_{name}"
    enum: dict[str, tuple[str, ...]] = {v: (v,) for v in values}
    if rng.random() < 0.15:
        enum = {v.upper(): said for v, said in enum.items()}
    said = plain(name)
    return Slot(
        Param(name, "", f"The {said}", enum=enum),
        tuple(c.replace("{n}", said) for c in rng.sample(_ENUMERATED, 4)),
    )


def flag(rng: Random) -> Slot:
    """A yes or no that a phrase says."""
    name, about, yes, no = flags.flag(rng)
    return Slot(
        Param(name.replace(" ", "_"), "", about, enum={"true": yes, "false": no}),
        ("{v}", ", {v}", "- {v}"),
    )


def lasting(rng: Random) -> Slot:
    """A length of time, said in whatever units people use."""
    unit = rng.choice(durations.UNITS)
    name = rng.choice(durations.NAMES).format(u=unit)
    about = rng.choice(durations.ABOUT).format(u=unit)
    if unit in name and rng.random() < 0.3:
        about = f"The {plain(name)}"
    clauses = tuple(rng.sample(durations.CLAUSES, 4))
    return Slot(Param(name, f"{unit} of time", about[0].upper() + about[1:]), clauses)


def listed(rng: Random) -> Slot:
    """A list of numbers or texts."""
    if rng.random() < 0.5:
        name, kind = rng.choice((("numbers", "1..100[]"), ("values", "0.5..50.0[]"), ("data", "1..500[]"), ("scores", "0..100[]"),
                                 ("ids", "id[]"), ("prices", "1.0..90.0[]"), ("years", "year[]"), ("coefficients", "1..9[]"), ("matrix", "1..9[][]"), ("points", "-9..9[][]"), ("coordinates", "0.5..90.0[]")))  # fmt: skip
    else:
        name, kind = rng.choice((("items", "product[]"), ("ingredients", "food[]"), ("names", "person[]"), ("cities", "city[]"),
                                 ("tags", "word[]"), ("colors", "colour[]"), ("recipients", "email[]"), ("languages", "language[]"),
                                 ("files", "file[]"), ("days", "weekday[]"), ("topics", "topic[]"), ("animals", "animal[]")))  # fmt: skip
    if rng.random() < 0.15:
        name = made_up_word(rng, 2)
    clauses = (
        "{n} {v}",
        "for {v}",
        "with {n} {v}",
        "the {n} {v}",
        "of {v}",
        "{v}",
        "using the {n} {v}",
        "for the {n} {v}",
    )
    said = rng.choice(
        (f"List of {plain(name)}", f"The {plain(name)}", f"{plain(name).capitalize()} to use")
    )
    return Slot(
        Param(name, kind, said),
        tuple(c.replace("{n}", plain(name)) for c in rng.sample(clauses, 4)),
    )
