"""How people ask for a composed tool: heads, clauses in any order, joint clauses, several calls, and what lies beyond."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from pretrain.clauses import Slot, plain
from pretrain.lexicon import QUALITIES
from pretrain.synonyms import akin

VERBS: dict[str, tuple[str, ...]] = {
    "get": (
        "get",
        "show me",
        "what is",
        "give me",
        "tell me",
        "look up",
        "I need",
        "fetch",
        "pull up",
    ),
    "find": ("find", "look for", "search for", "where is", "locate", "I'm looking for", "find me"),
    "search": ("search for", "find", "look up", "show me", "are there any"),
    "create": ("create", "make", "set up", "add a new", "start a new", "I want a new"),
    "add": ("add", "put in", "insert", "include"),
    "delete": ("delete", "remove", "erase", "get rid of", "drop"),
    "update": ("update", "change", "edit", "modify", "adjust"),
    "set": ("set", "change", "put", "switch"),
    "check": ("check", "verify", "test", "inspect", "is there", "see"),
    "list": ("list", "show all", "what are the", "show me all", "which are the"),
    "send": ("send", "forward", "post", "deliver", "share"),
    "book": ("book", "reserve", "order", "I'd like to book", "arrange"),
    "calculate": (
        "calculate",
        "work out",
        "compute",
        "what is",
        "find",
        "determine",
        "how much is",
    ),
    "estimate": ("estimate", "predict", "what would be", "guess", "roughly how much is"),
    "convert": ("convert", "turn", "change", "transform"),
    "compare": ("compare", "contrast", "show the difference of"),
    "analyze": ("analyze", "examine", "study", "look into"),
    "generate": ("generate", "create", "make", "produce", "give me"),
    "track": ("track", "follow", "where is", "monitor"),
    "retrieve": ("retrieve", "get", "fetch", "show", "what was", "give me"),
    "schedule": ("schedule", "plan", "set up", "arrange"),
    "recommend": ("recommend", "suggest", "what is a good", "propose"),
    "start": ("start", "run", "launch", "begin"),
    "stop": ("stop", "end", "halt", "cancel"),
    "open": ("open", "show", "display"),
    "export": ("export", "save", "download"),
    "count": ("count", "how many are in", "tell me the number in"),
    "review": ("review", "rate", "judge"),
}
# Numbers that belong to nothing.
_ASIDES = (
    "I have 2 kids. ", "it's already 5 o'clock, ", "as my 34 year old sister said, ", "for our 3rd meeting: ", "step 1: ",
    "(question 7) ", "I live on floor 4. ", "in 10 minutes I have to leave, ", "my boss asked me. ", "for homework: ",
    "I'm writing a report. ", "quick question: ", "we're planning something. ", "for a friend, ",
)  # fmt: skip
_SPANS = (
    "between {a} and {b}", "from {a} to {b}", "from {a} up to {b}", "{a} to {b}", "starting at {a} and ending at {b}",
)  # fmt: skip
_REPEATS = (
    " and do the same for {more}", ", then repeat it for {more}", ". Also {more}", " and also {more}", ", and {more}",
    " and then {more}", "; {more}", ". Then {more}", " as well as {more}", ". Do it for {more} too",
)  # fmt: skip
_KNOWLEDGE = (
    "what is a {m}", "what does {m} mean", "how do I {v} a {m} myself", "explain the {m} to me", "who invented the {m}",
    "why do people {v} a {m}", "is a {m} expensive", "what's the history of the {m}", "tell me a joke about a {m}",
    "write an essay about the {m}", "what are the rules for a {m}", "is it legal to {v} a {m}", "define {m}",
)  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """What a tool does to what, and its parameters with the clauses that say them."""

    verb: str
    matter: str
    slots: tuple[Slot, ...]

    @property
    def needed(self) -> list[Slot]:
        """The slots of the required parameters."""
        return [s for s in self.slots if not s.param.optional]


def questions(rng: Random, s: Subject, count: int) -> tuple[str, ...]:
    """Questions that give every required value and some of the others."""
    return tuple(_question(rng, _reworded(rng, s)) for _ in range(count))


def _reworded(rng: Random, s: Subject) -> Subject:
    """Now and then the matter by another word."""
    return replace(s, matter=akin(rng, s.matter)) if rng.random() < 0.35 else s


def lacking(rng: Random, s: Subject) -> tuple[tuple[str, str], ...]:
    """For each required parameter a question that does not give it."""
    return tuple((n.param.name, _question(rng, s, without=n.param.name)) for n in s.needed)


def several(rng: Random, s: Subject) -> tuple[str, ...]:
    """The same thing two to four times: one value varies, or all of them do, or lists go in step."""
    needed = s.needed
    if not needed:
        return ()
    marks = ("", "#2", "#3", "#4")[: rng.choice((2, 2, 2, 3, 3, 4))]
    vary = rng.choice(needed)
    name = vary.param.name
    roll = rng.random()
    if roll < 0.4 or len(needed) > 3:
        clauses = [x.clause(rng) for x in needed]
        at = needed.index(vary)
        clauses[at] = clauses[at].replace("{" + name + "}", _many(rng, name, marks))
        return (_phrase(rng, s, clauses),)
    if roll < 0.6:
        once = _phrase(rng, s, [x.clause(rng) for x in needed])
        more = _many(rng, name, marks[1:])
        if rng.random() < 0.4:
            more = " and ".join(vary.clause(rng, mark) for mark in marks[1:])
        return (once + rng.choice(_REPEATS).replace("{more}", more),)
    if roll < 0.75 and len(needed) > 1:
        lists = [_many(rng, x.param.name, marks) for x in needed[:2]]
        names = [plain(x.param.name) for x in needed[:2]]
        rest = [x.clause(rng) for x in needed[2:]]
        step = rng.choice((" respectively", ", respectively", ""))
        return (
            _phrase(rng, s, [f"with {names[0]} {lists[0]} and {names[1]} {lists[1]}{step}", *rest]),
        )
    groups = [
        rng.choice((" ", ", ", " and ")).join(x.clause(rng, m) for x in needed) for m in marks
    ]
    return (
        _phrase(rng, s, [])
        + " "
        + rng.choice((" and ", ", and then ", "; ", " and also ")).join(groups),
    )


def beyond(rng: Random, s: Subject, other: str) -> tuple[str, ...]:
    """What sounds near: knowledge about the matter, another deed done to it, its deed done to `other`."""
    deed = rng.choice([v for v in VERBS if v != s.verb and not set(VERBS[v]) & set(VERBS[s.verb])])
    clauses = [x.clause(rng) for x in s.needed[:1]]
    near = Subject(s.verb, other, ())
    lines = (
        rng.choice(_KNOWLEDGE).format(m=s.matter, v=s.verb),
        _phrase(rng, Subject(deed, s.matter, ()), []),
        _phrase(rng, near, []),
    )
    filled = f"{rng.choice(VERBS[s.verb])} the {other} {' '.join(clauses)}"
    kinds = {x.param.name: x.param.kind for x in s.needed[:1] if x.param.kind}
    for name, kind in kinds.items():
        filled = filled.replace("{" + name + "}", f"<{kind}>")
    return (*lines, filled) if "{" not in filled else lines


def _many(rng: Random, name: str, marks: tuple[str, ...]) -> str:
    places = ["{" + name + mark + "}" for mark in marks]
    if len(places) == 1:
        return places[0]
    return (
        ", ".join(places[:-1]) + rng.choice((" and ", ", and ", " as well as ", " & ")) + places[-1]
    )


def _question(rng: Random, s: Subject, without: str = "") -> str:
    used = [
        x
        for x in s.slots
        if x.param.name != without and (not x.param.optional or rng.random() < 0.5)
    ]
    clauses: list[str] = []
    group = [x for x in used if x.group and x.group == next(y.group for y in used if y.group)]
    whole = [x for x in s.slots if group and x.group == group[0].group]
    if len(group) > 1 and len(group) == len(whole) and rng.random() < 0.85:
        said = rng.choice(group[0].joint)
        for i, x in enumerate(group):
            said = said.replace("{" + str(i) + "}", "{" + x.param.name + "}")
        clauses.append(said)
        used = [x for x in used if x not in group]
    numeric = [x for x in used if x.unit is not None]
    if len(numeric) > 1 and rng.random() < 0.25:
        clauses.append(_joint(rng, numeric))
        used = [x for x in used if x not in numeric]
    if rng.random() < 0.6:
        rng.shuffle(used)
    clauses += [x.clause(rng) for x in used]
    if rng.random() < 0.3:
        rng.shuffle(clauses)
    said = _phrase(rng, s, clauses)
    return rng.choice(_ASIDES) + said if rng.random() < 0.06 else said


def _joint(rng: Random, slots: list[Slot]) -> str:
    """Several numbers in one clause: "a base of 3 and a height of 4", "base, height 3 and 4"."""
    places = ["{" + x.param.name + "}" + (x.unit or "") for x in slots]
    names = [plain(x.param.name) for x in slots]
    roll = rng.random()
    if len(slots) == 2 and roll < 0.35 and slots[0].paired == slots[1].paired != "":
        return rng.choice(_SPANS).replace("{a}", places[0]).replace("{b}", places[1])
    if roll < 0.6:
        listed = ", ".join(names[:-1]) + " and " + names[-1]
        values = ", ".join(places[:-1]) + " and " + places[-1]
        return (
            rng.choice(("with ", "for ", "")) + f"{listed} {rng.choice(('of ', '', '= '))}{values}"
        )
    if roll < 0.75:
        return ", ".join(f"{n}={p}" for n, p in zip(names, places, strict=True))
    joint = rng.choice((" and a ", ", "))
    return "with a " + joint.join(f"{n} of {p}" for n, p in zip(names, places, strict=True))


def _phrase(rng: Random, s: Subject, clauses: list[str]) -> str:
    article = rng.choice(("the ", "the ", "a ", "", "my ", "some "))
    head = f"{rng.choice(VERBS[s.verb])} {article}{s.matter}"
    if rng.random() < 0.1:
        head = s.matter if rng.random() < 0.5 else f"{rng.choice(QUALITIES)} {s.matter}"
    joint = rng.choice((" ", " ", ", ", " and "))
    said = joint.join(clauses)
    if len(clauses) > 1 and joint == ", " and rng.random() < 0.5:
        said = ", ".join(clauses[:-1]) + " and " + clauses[-1]
    if not clauses:
        return head
    roll = rng.random()
    if roll < 0.72:
        return f"{head} {said}"
    if roll < 0.86:
        return f"{rng.choice(('I have ', 'we have ', 'given ', 'for ', 'take ', ''))}{said}, {head}"
    return f"{head}. {said[0].upper()}{said[1:]}"
