"""The English words that tell what a sentence does: verbs of deeds and of reading, denials, conditions.

Word lists only, and the base form of a word. Stems come from `gateway.ranking`. Pure.
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

from functools import lru_cache

from gateway.ranking import stem

# Verbs for the same deed; a tool called `delete_task` is meant by "bin task 2".
GROUPS = tuple(
    frozenset(line.split())
    for line in """
    delete remove erase drop bin trash discard scrap destroy wipe purge clear junk eliminate rid nuke dump
    create add make new open insert register setup generate compose draft start
    send email mail message write text dm notify tell forward reply respond answer ping inform alert share post say
    post publish tweet announce share broadcast
    restart reboot bounce cycle reload relaunch kick
    stop halt shut kill terminate end quit close pause abort
    start launch run boot begin execute fire trigger spin resume
    update change edit modify set rename adjust alter correct replace amend revise fix
    move shift transfer relocate reschedule push postpone bring migrate
    pay transfer send wire remit settle
    charge bill invoice debit
    book reserve schedule arrange plan
    order buy purchase get
    cancel abort revoke withdraw undo call drop
    complete finish mark close tick check resolve done
    archive file store stash
    deploy ship release roll push promote rollout
    merge combine join
    rollback revert undo restore
    assign give hand delegate allocate grant
    enable activate switch turn
    disable deactivate switch turn block suspend mute
    lock secure
    unlock open
    approve accept confirm authorise authorize sign
    reject decline refuse deny
    refund reimburse return repay
    subscribe join enrol enroll register
    unsubscribe leave
    save store write record log keep put
    upload put push
    copy duplicate clone
    invite add
    ban block kick remove
    reset clear
    heat warm turn set raise
    cool lower turn set reduce dim
    increase raise scale grow
    decrease lower scale reduce shrink
    remind schedule set
    """.strip().splitlines()
)

# Other verbs that begin a request; a verb of a tool's own name counts as well.
OTHERS = frozenset(
    """
    accelerate acknowledge aim allow append apply ask assemble attach back bake balance bend boost brew bump burn
    calibrate call cap carry cast change check choose clean clock collect commit configure connect convert cook
    cover crop cut deal delay deliver deposit detach dial dispatch display divide do donate download drain draw drive
    eject empty encrypt enter equip escalate exchange expand export extend extract feed fetch fill filter find
    flag flash flip flush fold follow format free freeze go grab grill group hang harvest hire hold import increment
    initialise initialize inject install invert invoke issue issue jot keep label lend let level lift light like
    link load look loosen map measure mend mount multiply narrow nudge nominate note offer offload open operate
    pack paint park part paste patch permit pick pin place plant play plot plug pop pour prepare press print prioritise
    prioritize process produce provision pull pump punch quarantine queue raise rate rebuild recharge recolor
    record redo reduce reindex redirect reinstall reissue release relabel reload remind renew reorder repair repeat
    repost request rerun resend reset resize rest retire retry retweet return reverse revise rewind ride ring
    rotate route sack sample save scan screen scrub seal see select sell separate serve set shave shelve shift shoot show shrink
    shuffle sign silence skip slow snooze solve sort sound spawn speed spend split spread stamp stand step
    stream stretch strip submit substitute suppress swap sweep switch sync synchronise synchronize tag take tap teach tear
    test throttle throw tidy tie tighten tilt time toggle top touch track trade train translate transmit trim truncate
    try tune turn tweak type unarchive unassign unban unblock uncheck undelete undo uninstall unload unmount unmute unpin
    unpublish unsend untag upgrade upvote use validate vacate void vote wake warm wash watch water weigh withdraw wrap
    yank zero zip zoom
    """.split()
)

# Heads of requests that only want to know something; with `WEAK` it may be something else.
READING = frozenset(
    """show list tell explain describe summarise summarize read display print compare calculate compute count
    remind inform search look see check find view inspect review examine preview verify tally estimate
    convert translate define lookup guess figure clarify learn identify name quote teach walk advise recommend suggest""".split()
)
WEAK = frozenset("get give find see check pull bring fetch take name remind inform quote".split())
# After these somebody else is spoken to: what follows is what they are told.
TELLING = frozenset(
    """tell ask remind email mail message text write notify ping inform let warn invite say reply respond answer post tweet
    send forward announce dm alert draft compose note jot add create record log call encourage urge instruct beg""".split()
)
# "ask Ann if ...": no condition.
IF_TAKERS = frozenset(
    "ask check see find confirm verify know wonder tell look test decide say remember clear sure".split()
)
# "stop restarting", "avoid deleting": what follows is not to be done.
AVOIDING = frozenset(
    "avoid refrain abstain stop quit skip forget resist postpone delay hold cease halt keep leave spare drop wait".split()
)
# "cancel the restart", "drop the idea of deleting it": what follows is not to be done either.
ENDING = frozenset(
    """cancel abort scrap drop call halt stop quit undo revert reverse prevent forbid ban block prohibit disallow veto reject refuse
    decline deny oppose dismiss withdraw revoke suspend delay postpone protect save guard exempt exclude""".split()
)
# What may begin a request whose deed is named further on: "do a restart", "have it deleted".
DOING = frozenset(
    """do make perform run have ensure want need like love help try use go get let start begin trigger execute issue initiate carry
    proceed continue finish force put give take apply submit schedule manage handle see please wish require prefer""".split()
)
IMAGINING = frozenset(
    "suppose supposing imagine imagining pretend assume assuming hypothetically consider picture contemplate "
    "think theoretically simulate rehearse".split()
)
VERBS = frozenset().union(*GROUPS, OTHERS, READING, TELLING, IMAGINING, AVOIDING, ENDING, DOING)

_IRREGULAR = {
    "sent": "send", "put": "put", "bought": "buy", "paid": "pay", "made": "make", "wrote": "write", "written": "write",
    "shut": "shut", "told": "tell", "gave": "give", "given": "give", "ran": "run", "began": "begin", "begun": "begin",
    "threw": "throw", "thrown": "throw", "took": "take", "taken": "take", "left": "leave", "lent": "lend",
    "sold": "sell", "drew": "draw", "drawn": "draw", "froze": "freeze", "frozen": "freeze", "reset": "reset",
    "undid": "undo", "undone": "undo", "did": "do", "done": "do", "held": "hold", "kept": "keep", "got": "get",
    "set": "set", "cut": "cut", "brought": "bring", "taught": "teach", "found": "find", "saw": "see", "seen": "see",
    "went": "go", "gone": "go", "said": "say", "woke": "wake", "deletion": "delete", "removal": "remove",
    "cancellation": "cancel", "creation": "create", "deployment": "deploy", "payment": "pay", "booking": "book",
    "reservation": "reserve", "refunds": "refund", "activation": "activate", "rollback": "rollback",
    "closure": "close", "transferral": "transfer", "publication": "publish", "sending": "send", "invitation": "invite",
    "assignment": "assign", "approval": "approve", "rejection": "reject", "conversion": "convert",
}  # fmt: skip


@lru_cache(maxsize=8192)
def base(word: str) -> str:
    """What the forms of a word have in common: `deleting`, `deleted` and `deletion` are `delet`."""
    lower = word.lower()
    if lower == "not":
        return lower + "*"  # not what is left of "note"
    return stem(_IRREGULAR.get(lower, lower))


_STEMS = {stem(verb): verb for verb in sorted(VERBS)}
_SYNONYMS: dict[str, frozenset[str]] = {}
for _group in GROUPS:
    _stems = frozenset(map(stem, _group))
    for _one in _stems:
        _SYNONYMS[_one] = _SYNONYMS.get(_one, frozenset()) | _stems


def is_verb(word: str) -> bool:
    """Whether a word, as it stands, can begin a request."""
    return word.lower() in VERBS


def verb_of(word: str) -> bool:
    """Whether some form of a known verb."""
    return base(word) in _STEMS


def synonyms(word: str) -> frozenset[str]:
    """The base forms of the verbs for the same deed, its own included."""
    return _SYNONYMS.get(base(word), frozenset()) | {base(word)}
