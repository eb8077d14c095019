"""Questions about the very things that the tools of a prompt are about, and that none of them answers.

A deed that no tool does to its record, a fact about it that none knows, and what people think and
wonder aloud. `{n}` is what a tool is about, `{v}`, `{w}` are values that it takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from gateway.catalogue import WORD, stem
from pretrain.asking import VERBS
from pretrain.clauses import plain
from pretrain.lexicon import MATTERS
from pretrain.tool_book import Tool
from pretrain.value_kinds import kind

# One line: ways to say one deed; no tool that speaks of one of them may stand in the prompt.
_DEEDS = """
cancel; call off; revoke
delete; remove; erase; get rid of; throw out
rename; give another name to
move; shift; relocate
postpone; put off; delay
reschedule; find a new date for
extend; lengthen; prolong; give two more weeks to
copy; duplicate; clone
print; print out
translate; put into plain words
forward; pass on; share
merge; combine
archive; file away
sign; countersign
approve; sign off on; give the green light to
reject; turn down
pay for; settle the bill for
refund; give me the money back for; reimburse
insure; take out insurance for
photograph; take a picture of
weigh; put on the scales
repair; mend; fix
clean; wash; scrub
paint; repaint
wrap up; pack up
sell; put up for sale; auction off
buy; purchase; order
rent out; lend; borrow
lock; lock up; shut
restore; bring back; undo what happened to
rate; review; give five stars to
assign; hand over; hand to my colleague
block; ban
upgrade; bump up
exchange; swap; trade in
invite everyone to; send invitations for
complain about; make a complaint about
report the loss of; report missing
frame; hang up
dispose of; scrap; recycle
deliver; bring round; drop off
collect; pick up
unlock; open up
hide; make invisible
freeze; suspend; pause
promote; advertise
inspect; examine
reserve; hold back; put aside
"""
_DOING = """
{d} {n} {v}
{d} the {n} {v}
please {d} {n} {v}
can you {d} the {n} of {v}
I'd like to {d} {n} {v}
somebody has to {d} the {n} for {v}
{v} came up again, {d} that {n}
we need to {d} {v}
{d} {v} for me
{d} {v} and {w}
could you {d} the {n} we have for {v}, it's not right like this
{n} {v}: {d}
my sister asked me to {d} her {n}, {v}
{d} all our {n} by {w}
"""
# What may be changed about a thing; the last word must not be one that a tool speaks of.
_TRAITS = (
    "phone number", "e-mail address", "colour", "owner", "postal address", "last name", "end date", "password", "price",
    "photo", "language", "size", "payment card", "contact person", "font", "spelling", "nickname", "home town", "title",
)  # fmt: skip
_CHANGING = """
change the {t} of {n} {v}
change {v}'s {t}
the {t} of {v} is wrong, please correct it
put another {t} on {n} {v}
set a new {t} for {n} {v}
{v} has a new {t}, please write it down
"""
# A fact that nobody asked the tools to know, and the words that would make it theirs.
_FACTS = """
who was in charge of {n} {v} | who person owner staff manager author
who is on duty for {v} tonight | who person staff shift duty
how much does {n} {v} cost | cost price fee amount pay
what do you charge for {v} | cost price fee charge amount
when was {n} {v} last cleaned | clean last history
why is {n} {v} so expensive | cost price
why did {v} go wrong | why reason status error
how old is {v} | old age year born
what does {v} weigh | weigh weight heavy
what is the phone number of {v} | phone number call contact
is there parking near {v} | park near
who gave us {v} | who person owner from
does {v} have a brother | brother family
what colour is {v} | colour color
how many people work on {n} {v} | people staff person many
where was {n} {v} made | made origin where from
can I bring my dog to {v} | dog pet animal bring
how far is it to {v} | far distance near
what time does {v} close | close open hour time
"""
_THOUGHTS = """
{v} or {w}, which do you like better
is {v} better than {w} for a beginner
what is the difference between {v} and {w}
which is older, {v} or {w}
what do you think of {v}
is {v} any good
is {v} too hard for an amateur
is a {n} worth the money
how long does a {n} usually last
at what age do people usually get their first {n}
at what age do children usually start with {v}
who invented the {n}
why are there so many kinds of {n}
why do people need a {n}
how do I get better at the {n} business
what does {v} mean
write a song about {v}
tell me a joke about a {n}
is it normal that a {n} takes so long
who can use {v} and who can't
is it true that {v} is bad for you
do I need a licence for {v}
how does a {n} work inside
what would happen without {v}
when did people begin to use a {n}
how is {v} spelled
can {v} and {w} be mixed
what's the usual size of a {n}
what is your favourite {n}
how do professionals choose between {v} and {w}
what should a newcomer know about {v}
does a {n} need {v}
"""
# Tools that may well know what people wonder about.
_KNOWING = """
search web question answer fact explain define definition meaning dictionary encyclopedia article wiki trivia recommend
compare comparison opinion rating spell synonym translate joke advice suggest summarize chat poem
"""
_VERBS = frozenset(VERBS) | frozenset(head for heads in VERBS.values() for head in heads)


def aside(rng: Random, present: Sequence[Tool]) -> str:
    """A question near to one of the tools that none of them answers; empty where none was found."""
    spoken = frozenset().union(*(_spoken(t) for t in present))
    tool, roll = rng.choice(present), rng.random()
    for _ in range(8):
        if roll < 0.35:
            line = "" if spoken & _stems(_KNOWING) else _line(rng, _THOUGHTS)
        elif roll < 0.5:
            line, _, taken = _line(rng, _FACTS).partition(" | ")
            line = "" if spoken & _stems(taken) else line
        else:
            line = _deed(rng, spoken)
        if line:
            return _filled(rng, tool, line)
        roll = rng.random()
    return ""


def _deed(rng: Random, spoken: frozenset[str]) -> str:
    if rng.random() < 0.2:
        trait = rng.choice(_TRAITS)
        free = not spoken & _stems(f"change set update edit {trait.split()[-1]}")
        return _line(rng, _CHANGING).replace("{t}", trait) if free else ""
    ways = _line(rng, _DEEDS).split("; ")
    if spoken & frozenset().union(*(_stems(way.split(" ")[0]) for way in ways)):
        return ""
    return _line(rng, _DOING).replace("{d}", rng.choice(ways))


def _filled(rng: Random, tool: Tool, line: str) -> str:
    """The line with what the tool is about and two values that one of its parameters takes."""
    words = [word for word in plain(tool.name).split(" ") if word not in _VERBS]
    about = " ".join(words[-rng.randint(1, 2) :]) or rng.choice(MATTERS)
    texts = [p for p in tool.params if p.schema()["type"] == "string"]
    say = rng.choice(texts).say if texts else kind("phrase")
    first, second = say(rng).surface, say(rng).surface
    return line.replace("{n}", about).replace("{v}", first).replace("{w}", second)


def _line(rng: Random, lines: str) -> str:
    return rng.choice(lines.strip().splitlines())


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in re.findall(WORD, text))


def _spoken(tool: Tool) -> frozenset[str]:
    """The stems that a tool's name, description and questions hold."""
    return _stems(" ".join((plain(tool.name), tool.description, *tool.questions)))
