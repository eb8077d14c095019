"""Yes and no, as people say them: seldom as a word of their own, often by what is so or is not."""

from __future__ import annotations

from random import Random

from pretrain.lexicon import MATTERS
from pretrain.values import made_up_word

# A name, what it says, and the ways of yes and of no; {m} is a thing.
_ABOUT_A_THING = """
include {m} | Whether to include {m} | including {m}; with {m}; include {m}; and include the {m} | without {m}; excluding {m}; no {m}; leave out the {m}
show {m} | Show the {m} | showing {m}; and show the {m}; with {m} shown; let me see the {m} too | without showing {m}; don't show {m}; hide the {m}; I don't want to see the {m}
is {m} | Whether it is {m} | that is {m}; {m} only; only {m} | that is not {m}; not {m}; anything but {m}
use {m} | Use {m} | using {m}; use the {m}; with {m}; the {m} may be used | without {m}; don't use {m}; leave the {m} alone; never touch the {m}
enable {m} | Whether {m} is enabled | with {m} enabled; enable {m}; {m} on; switch the {m} on | with {m} disabled; disable {m}; {m} off; switch the {m} off
has {m} | Whether there is a {m} | it has a {m}; the {m} is there; there is a {m}; it comes with a {m} | it has no {m}; there isn't a {m}; it lacks the {m}; it never had a {m}
{m} found | True if the {m} was found | we found the {m}; the {m} was there; saw the {m}; the {m} turned up | couldn't find the {m}; no sign of the {m}; the {m} wasn't there; never saw the {m}; the {m} is missing
needs {m} | Whether a {m} is needed | a {m} is needed; I need a {m}; it can't do without a {m}; don't forget the {m} | no {m} needed; I can do without a {m}; don't bother with a {m}; skip the {m}; forget about the {m}
{m} included | Is the {m} included | the {m} is included; {m} and all; the {m} comes with it | the {m} is not included; the {m} is extra; without its {m}
send {m} | Also send the {m} | and send the {m}; send me the {m} as well; I'd like the {m} | don't send the {m}; no need to send a {m}; keep the {m} to yourself
keep {m} | Keep the {m} | keep the {m}; the {m} stays; hold on to the {m} | drop the {m}; the {m} can go; get rid of the {m}; lose the {m}
{m} checked | Whether somebody checked the {m} | the {m} has been checked; I checked the {m}; somebody looked at the {m} | the {m} hasn't been checked; nobody checked the {m}; I didn't look at the {m}
"""
_OF_ITS_OWN = """
newest first | Newest first instead of oldest first | newest first; latest at the top; the most recent ones first | oldest first; oldest at the top; from the beginning
ascending | Sort ascending | smallest first; in ascending order; from low to high | biggest first; in descending order; from high to low
private | Only visible to you | keep it private; nobody else may see it; just for me | public; everybody may see it; share it with all
urgent | Whether it is urgent | it's urgent; it can't wait; as soon as possible | no rush; it can wait; whenever you like; not urgent
round trip | Whether to come back | there and back; with the way back; I'll be coming back | one way; only the way there; I won't come back
available only | Only what is free now | that are free now; only what I can have right away | even those that are taken; whether or not they are free; including what is out
can swim | Whether the person can swim | she can swim; he swims well; a good swimmer | she can't swim; he never learned to swim; a non-swimmer
can drive | Whether the person has a licence | she drives; he has a licence; able to drive | she doesn't drive; he has no licence; can't drive
reads fluently | Whether the person reads well | reads well; she reads without trouble | can't read yet; he has trouble reading
smoker | Whether the guest smokes | a smoker; he smokes; we do smoke | a non-smoker; she doesn't smoke; nobody smokes
vegetarian | Without meat | no meat; vegetarian; she doesn't eat meat | with meat; they do eat meat; meat is fine
paid | Whether it was paid | already paid; the money is in; it has been settled | not paid yet; still to be paid; the money never came
signed | Whether it was signed | they signed it; signed and sealed; the signature is there | nobody signed it; the signature is missing; still unsigned
attended | Whether the person came | she came; he was there; they showed up | she didn't come; he wasn't there; never showed up
confirmed | Whether it is certain | it's confirmed; that's settled; for sure | not confirmed yet; nothing is certain; only perhaps
fragile | Handle with care | it breaks easily; it's fragile; careful with it | it can take a knock; it won't break; nothing fragile
refundable | Whether the money can be given back | I may want my money back; refundable; in case we can't go | non-refundable; no refund needed; we go for certain
notify | Whether to tell people about it | tell everyone; let them know; and notify them | don't tell anyone; no need to let them know; quietly
dry run | Try it and change nothing | just try it; don't really do it; only pretend; change nothing | for real; really do it; no test this time
force | Do it whatever stands in the way | whatever it takes; even if it complains; force it | only if nothing is in the way; don't force it; gently
recursive | Go into the folders below | with everything below; all the way down; subfolders too | only the top level; not the subfolders; without going deeper
overwrite | Replace what is there | replace what's there; overwrite it; over the old one | don't replace anything; leave the old one be; never overwrite
case sensitive | Whether capitals matter | capitals matter; exactly as I typed it | ignore capitals; upper or lower case, never mind
first time | Whether it is the first time | it's the first time; never been before; all new to this | not the first time; been before; we've done it already
with children | Whether children come along | the kids are coming; with our children; we bring the little ones | no children; without the kids; adults only
accessible | Step-free access | step-free; for a wheelchair; no stairs please | stairs are fine; steps don't matter
gift | Wrap it as a present | it's a present; wrap it up nicely; for a birthday | not a present; no wrapping; for myself
works | Whether it works | it works; runs fine; nothing wrong with it | it doesn't work; won't start; it's broken
clean | Whether it is clean | spotless; it's clean; not a speck on it | it's filthy; covered in mud; needs a wash
in stock | Only what is in stock | only what's on the shelf; in stock | even if it's sold out; in stock or not
daily | Repeat it every day | every day; daily; day after day | just once; only this time; not every day
"""


def flag(rng: Random) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """A parameter of yes and no: its name, its description, and ways to say either."""
    lines = (_ABOUT_A_THING if rng.random() < 0.5 else _OF_ITS_OWN).strip().splitlines()
    noun = rng.choice(MATTERS) if rng.random() < 0.7 else made_up_word(rng, 2)
    name, about, yes, no = rng.choice(lines).replace("{m}", noun).split(" | ")
    return name, about, _ways(yes), _ways(no)


def _ways(text: str) -> tuple[str, ...]:
    return tuple(way.strip() for way in text.split(";"))
