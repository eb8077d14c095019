"""What a tool may do to the world, as far as its server and its name say.

Rules (MCP's defaults for hints that are not given: `readOnlyHint` false, `destructiveHint` true)

 1. A server that says `readOnlyHint: true` is believed, unless it says `destructiveHint: true` as well or
    the first verb of its name is an unmistakable deed (`delete_note`): a contradiction is not believed.
 2. A server that says anything else about a tool is believed too: that tool does more than read.
 3. A tool without hints is judged by its name, and only in its favour: it only reads when the name begins
    with a verb that hides no deed (`get_weather`) or is made of nothing but things to look at
    (`current_time`), and when no word of it is a deed. Whatever is not known is no evidence.

A name is text of the server's: it is evidence of what somebody calls their tool, no proof of what it does.
Pure; descriptions are not read, they are prose for the model and easily say both.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from gateway.core.messages import ToolSpec

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_PREFIX: Final = re.compile(r".*(?:[./:]|__)")  # a namespace that the name itself sets apart
_FOREIGN: Final = re.compile(r"[^A-Za-z0-9_./: -]")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs that hide no deed. Not here, because they may: query, run, execute, call, process, sync, select,
# open, play, download, export, extract, generate, resolve, verify, validate, track, scan, test, monitor.
READING_VERBS: Final = _words(
    """calculate check compare count describe detect diff enumerate estimate explain fetch find get
    glob grep has how inspect is list locate look lookup ls peek predict preview read retrieve
    search show stat summarise summarize tail translate view what which who"""
)
# A verb of these may be a deed in front of these things, so together they are no evidence.
DOUBTFUL: Final = {
    "check": _words("all box checkbox item items task tasks todo todos"),
    "fetch": _words("all branch git origin prune remote upstream"),
    "show": _words(
        "alert banner dialog dialogue image message modal notification popup prompt text toast window"
    ),
    "translate": _words("document documents file files"),
}
# `convert` alone may write a file; between values it only computes.
VALUES: Final = _words(
    """amount base color colour currencies currency date distance length mass money number price
    speed temperature time timezone unit units volume weight"""
)
# Things to look at. A name of nothing else is a reading.
READINGS: Final = _words(
    """about availability balance capabilities currencies current date day details echo forecast
    headlines health help history info information latest local logs metadata metrics news now
    overview ping price prices quotes rates statistics stats status summary time timezone
    timezones today uptime usage utc version versions weather whoami world"""
)
# The same where the tools are those of version control; `log` elsewhere may write into one.
REPOSITORY_READINGS: Final = READINGS | _words(
    "blame describe diff log reflog shortlog show staged"
)
REPOSITORIES: Final = _words("fossil git hg mercurial svn")
# Verbs that change something and are hardly the name of a thing: no word of a reading is one of them.
# Words that are things as well (commit, order, post, book) count where the verb of a name stands.
DEEDS: Final = _words(
    """abort accept ack acknowledge acquire activate add adjust allocate alter append apply approve
    assign attach ban broadcast burn buy cancel change checkin checkout clean clear click clone
    close compress configure confirm connect consume copy create deactivate deallocate decline
    decrement delete deploy destroy detach disable discard disconnect dismiss dispatch do donate
    drag drop edit eject empty enable encrypt enqueue erase eval evict exec execute expire export
    extend fill flush follow force forget freeze generate give grant halt hide import increment
    init initialize insert install invoke join kick kill launch leave lock login logout make mark
    merge migrate mint modify move mutate mute notify overwrite patch pause pay perform play pop
    prepend prune publish pull purchase purge push put quit reassign rebase reboot recalculate
    recreate redeem refresh refund register reindex reject reload remove rename renew reopen
    reorder reorganize replace reply reschedule reserve reset resize resolve restart restore
    resume retry revert revoke rewrite rm rollback rotate run save sell send set share shift
    shuffle shutdown sign sort spawn start stash stop submit subscribe suspend swap sync terminate
    tidy toggle touch transfer trash trigger trim truncate turn unarchive unassign unban unblock
    undo unfollow uninstall unlink unlock unmute unpause unpin unset unshare unsubscribe update
    upgrade upload upsert vacuum void wipe withdraw write zip"""
)
# Words that are things as well; deeds where they stand first in a name: `git_commit`, `order_supplies`.
DEEDS_IN_FRONT: Final = _words(
    """archive assign bill block book branch charge comment commit draft email fax file flag invite
    invoice label log mail message note order phone post print rate record report request review schedule
    ship stage tag text upvote vote"""
)
# What no tool that only reads is called.
STRONG_DEEDS: Final = _words(
    """ban buy cancel clear delete deploy destroy drop erase kill overwrite pay publish purchase
    purge reboot refund remove reset restart revoke rm send shutdown terminate transfer truncate
    uninstall unlink wipe withdraw"""
)
# Behind a verb they make another one of it: check out, count down, get rid of.
_PARTICLES: Final = _words("down in off out rid")
_JOINING: Final = _words("and or then also plus")


def only_reads(spec: ToolSpec) -> bool:
    """Whether a call of this tool changes nothing, by rules 1 to 3."""
    if spec.read_only:
        return not contradicts(spec)
    name = spec.tool or spec.name
    words = words_of(name)
    if not spec.is_silent or not words or DEEDS & {*words}:
        return False
    server = words_of(spec.server) or ()
    last = _without_namespace(words_of(_PREFIX.sub("", name)), spec.server)
    readings = (_without_namespace(words, spec.server), last if _begins(last) else ())
    return any(_is_reading(verbs, {*words, *server}) for verbs in readings)


def contradicts(spec: ToolSpec) -> bool:
    """Whether a tool that says it only reads says the opposite too (rule 1)."""
    words = _without_namespace(words_of(spec.tool or spec.name), spec.server)
    verb = next((word for word in words if word in READING_VERBS | STRONG_DEEDS), "")
    return spec.read_only and (spec.says_destructive or verb in STRONG_DEEDS)


def is_drastic(spec: ToolSpec) -> bool:
    """Whether each call of a tool is worth a question: its server's word or its name says that it
    destroys, sends or spends."""
    words = words_of(spec.tool or spec.name) or ()
    return spec.says_destructive or bool(STRONG_DEEDS & {*words})


def names_deed(spec: ToolSpec) -> bool:
    """Whether the name of a tool says that it changes something."""
    words = words_of(spec.tool or spec.name) or ()
    return bool(DEEDS & {*words} or DEEDS_IN_FRONT & {*_without_namespace(words, spec.server)[:1]})


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...] | None:
    """The words of a snake, kebab, dotted or camel case name, lower case; None for other letters."""
    if _FOREIGN.search(name):
        return None
    return tuple(word.lower() for word in _WORD.findall(name))


def _without_namespace(words: tuple[str, ...] | None, server: str) -> tuple[str, ...]:
    """The words behind those that only repeat the server's name; at least the last one."""
    own = {*REPOSITORIES, *map(_singular, words_of(server) or ())}
    kept = list(words or ())
    while len(kept) > 1 and kept[0] not in READING_VERBS and _singular(kept[0]) in own:
        del kept[0]
    return tuple(kept)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 2 else word


def _begins(words: tuple[str, ...]) -> bool:
    return bool(READING_VERBS & {*words[:1]})


def _is_reading(verbs: tuple[str, ...], about: set[str]) -> bool:
    """Rule 3 without the deeds; `verbs` are a name without its namespace, `about` all there is."""
    if any(a in _JOINING and b not in READING_VERBS | READINGS for a, b in pairwise((*verbs, ""))):
        return False
    versioned = bool(REPOSITORIES & about)
    if verbs and all(w in (REPOSITORY_READINGS if versioned else READINGS) for w in verbs):
        return True
    if verbs[:1] == ("convert",):
        return bool(VALUES & {*verbs[1:]})
    if not _begins(verbs) or _PARTICLES & {*verbs[1:2]} or (verbs[0] == "fetch" and versioned):
        return False
    return not about & DOUBTFUL.get(verbs[0], frozenset())
