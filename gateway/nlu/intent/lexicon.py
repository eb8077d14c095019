"""The English words that tell what a sentence does: verbs of deeds and of reading; and base forms of words. Pure."""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

from functools import lru_cache

from gateway.core import stem

# Verbs for the same deed; a tool called `delete_task` is meant by "bin task 2".
GROUPS = tuple(
    frozenset(line.split())
    for line in """
    delete remove erase drop bin trash discard scrap destroy wipe purge clear junk eliminate rid nuke dump ditch axe toss del rm
    create add make new open insert register setup generate compose draft start file schedule put stick mkdir log raise report
    send email mail message write text dm notify tell forward reply respond answer ping inform alert share post say shoot ask warn let
    post publish tweet announce share broadcast
    restart reboot bounce cycle reload relaunch kick
    stop halt shut kill terminate end quit close pause abort
    start launch run boot begin execute fire trigger spin resume kick
    update change edit modify set rename adjust alter correct replace amend revise fix
    move shift transfer relocate reschedule push postpone bring migrate put drag
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
    enable activate switch turn toggle flip
    disable deactivate switch turn block suspend mute toggle flip
    lock secure bolt
    unlock open
    approve accept confirm authorise authorize sign
    reject decline refuse deny
    refund reimburse return repay
    subscribe join enrol enroll register
    unsubscribe leave
    save store write record log keep put jot note
    upload put push
    copy duplicate clone
    invite add ask
    ban block kick remove
    reset clear
    heat warm turn set raise
    cool lower turn set reduce dim
    increase raise scale grow crank bump
    decrease lower scale reduce shrink
    remind schedule set nudge
    call phone ring dial
    checkout switch change
    water sprinkle irrigate
    vacuum hoover clean
    brew make
    mute silence
    play resume
    insert add put append attach include
    install setup
    uninstall remove delete
    empty clear purge
    comment add post write
    skip next
    acknowledge ack confirm
    upsert update save add
    delete remove cancel
    close shut
    sell dump
    donate give
    run apply execute
    trigger rebuild run start kick
    merge squash
    start make brew
    arm activate enable turn
    disarm deactivate disable turn
    waive forgive drop cancel
    replenish restock refill order
    brighten raise lighten
    annul nullify void cancel revoke
    admit let allow
    prescribe order
    retitle rename
    shred destroy delete
    unpack extract
    seat place put
    lease rent
    """.strip().splitlines()
)

# Other verbs that begin a request; a verb of a tool's own name counts as well.
OTHERS = frozenset(
    """
    accelerate acknowledge acquire activate adopt advance aim allow annotate append apply arm ask assemble attach audit authenticate back backup bake balance
    bend blend boil boost bookmark brew broadcast bump burn cache calibrate call cap caption carry cast change charge check choose claim clean
    clip clock clone collapse collect commit compact compile compress configure connect convene convert cook cover crop cross cut deal debit debug
    decode decommission decrease decrypt dedupe deduplicate defrost delay delist deliver demote deposit deregister detach dial disarm discard
    disconnect dismiss dispatch dispense display distribute divide do dock donate double download downgrade downvote draft drag drain draw drive
    duplicate edit eject embed empty encrypt engage enqueue enter equip escalate evacuate evict exchange exit expand expedite expire export extend
    extinguish extract fax feed fetch fill filter find fire fit flag flash flatten flip flush fold follow format free freeze go grab grill group
    hang harvest hibernate hide highlight hire hold hoover host import increment inflate initialise initialize inject insert install invert invoke
    irrigate issue itemize jot keep label land launch lend let level lift light like link load lock log look loosen lower mail map mask measure
    mend merge minimize mirror mop mount mow multiply mute narrow navigate nominate normalize note nudge offer offload onboard open operate order
    override overwrite pack page paint pair park part paste patch pause permit pick pin ping place plant play plot plug poke polish pop populate pour power
    preheat preload prepare preorder press print prioritise prioritize process produce prolong propose provision prune pull pump punch purge push
    quarantine queue raise rank rate rebase reboot rebook rebuild recharge reclaim recolor reconnect recover redact redeem redeploy redial redirect
    redo reduce refill refresh refuel regenerate register reindex reinstall reissue release relabel reload remind remount rename render renew rent
    reopen reorder repaint repair repeat replay replicate repost republish request rerun resell resend reserve reset reshuffle resize resolve
    rest restock restore restrict resubmit resume resync retag retire retract retrain retry retweet return revalidate reverse revise revive rewind
    ride ring rinse rotate round route sack sample save scale scan schedule scoop screen screenshot scrub seal see select sell separate serve set
    shave shelve shift ship shoot shorten show shrink shuffle shut sign silence skip slow smooth snap snooze solve sort sound spawn speed spend spin split spray
    spread sprinkle squash squeeze stage stamp stand start stash steam steer step stock stop store stream strengthen stretch strip stuff submit
    subscribe substitute subtract summon suppress suspend swap sweep swipe switch sync synchronise synchronize tackle tag take tap tape teach tear test thaw
    throttle throw tidy tie tighten tilt time tint toast toggle top toss touch tow track trade train transcode transcribe transition translate
    transmit trash trigger trim triple truncate trust try tune turn tweak type unarchive unassign unban unblock unbook uncheck undelete undim undo
    undock unfollow unfreeze unfriend uninstall uninvite unlike unlink unload unlock unmark unmount unmute unpair unpause unpin unplug unpublish
    unregister unschedule unsend unshare unstage unstar unsubscribe untag unwrap update upgrade upload upvote use vacate vacuum validate ventilate
    void vote wake warm wash watch water weigh whitelist wind wipe wire withdraw wrap yank zap zero zip zoom
    del rm mv cp mkdir chmod exec upsert kubectl fly stick bolt crank nudge settle offload hand
    """.split()
)

# Words that are verbs of requests and, as often, names of things: "order 7", "the email and post".
NOUNS = frozenset(
    """order message email mail note file record text post comment book list name tag label branch build release booking
    payment light call event access log view table group link plan schedule reminder alert tweet invoice queue store stock track
    trade place time watch page pull request update issue test share format map model report return service step type use value
    deploy merge restart reboot transfer reset refund upload download backup dump export import commit push purchase sale charge
    bill draft lock stop start run play pause switch block ban change copy move cut save print scan search sort water feed
    clock dock fire flash flag filter fold heat host hand ship display drive drop cap cover cross top part pair park patch pin
    plant plot plug point pop press process produce pump punch raise rate rest review ring round route sample screen seal shift
    sign silence slow sound spread stamp stand stream stretch strip swap tap tape tie tilt toast touch train trash trim trust
    turn vacuum vote wake wash weigh wind wire wrap zero zoom bounce cycle kick load mute quote check see find get""".split()
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
    send forward announce dm alert draft compose note jot add create record log call comment commit encourage urge instruct beg""".split()
)
# "ask Ann if ...": no condition.
IF_TAKERS = frozenset(
    "ask check see find confirm verify know wonder tell look test decide say remember clear sure".split()
)
# "stop restarting", "avoid deleting": what follows is not to be done.
AVOIDING = frozenset(
    "avoid refrain abstain stop quit skip forget resist postpone delay hold cease halt keep leave spare drop wait protect guard safeguard preserve shield exempt exclude retain".split()
)
# "cancel the restart", "drop the idea of deleting it": what follows is not to be done either.
ENDING = frozenset(
    """cancel abort scrap drop call halt stop quit undo revert reverse prevent forbid ban block prohibit disallow veto reject refuse
    decline deny oppose dismiss withdraw revoke suspend delay postpone protect guard exempt exclude""".split()
)
# What may begin a request whose deed is named further on: "do a restart", "have it deleted".
DOING = frozenset(
    """do make perform initiate run have ensure want need like love help try use go get let start begin trigger execute issue initiate carry
    proceed continue finish force put give send place post write set add take apply submit schedule manage handle see please wish require prefer""".split()
)
IMAGINING = frozenset(
    "suppose supposing imagine imagining pretend assume assuming hypothetically consider picture contemplate "
    "think theoretically simulate rehearse".split()
)
VERBS = frozenset().union(*GROUPS, OTHERS, READING, TELLING, IMAGINING, AVOIDING, ENDING, DOING)
# What is done to a text that follows or stands before it.
ABOUT_TEXT = frozenset(
    map(
        stem,
        """translate explain summarise summarize proofread define describe spell count parse quote read check review rate
        rewrite rephrase paraphrase correct grade analyse analyze classify format lint print echo repeat discuss interpret""".split(),
    )
)
# Verbs that name a deed of their own: a call of a tool for another one is not what they ask for.
DEFINITE = frozenset(
    """archive rename copy duplicate update edit restore compress zip download export import print save hide lock unlock approve reject accept decline
    merge deploy revert undo pause resume subscribe unsubscribe encrypt decrypt review rotate translate test lint""".split()
)
# Words that begin no request, whatever follows them ("even the", "hope it"); any other word before "the" or "it" may.
NOT_VERBS = frozenset(
    """a an the this that these those my our your his her its their i you he she it we they me him us them who whom whose which what where
    when why how is are was were be been being am do does did has have had can could should would will shall may might must ought
    in on at by for from to of off out up down into onto over under about above across after against along among around as before behind
    below beneath beside besides between beyond despite during except inside like near outside past per since than through throughout
    till toward towards upon until via with within without and or but nor so yet if unless while whereas because although though
    whether not no never none nothing nobody neither either both all any each every some many much few several most more less least
    only even just also too very quite rather really actually still already again almost maybe perhaps possibly probably surely
    certainly definitely obviously apparently sometimes often usually always today yesterday tomorrow tonight now then here there once
    twice half such same other another else instead otherwise hence thus hope guess wonder wish bet doubt hate love thought glad
    sorry sure happy sad good great nice bad fine okay ok well right wrong true false yes yep yeah nope nah oh ah um hm hmm wow hey hi
    hello thanks thank please kindly pls plz damn shit lol haha btw fyi imo tbh afaik say says said told asked wrote knew know
    knows mean means seem seems feel feels believe think thinks want wants need needs rumor rumour regarding concerning re cc bcc
    dear mr mrs ms dr everyone everybody someone somebody anyone anybody people folks guys bob ann during amid considering
    given seeing provided assuming supposing saying did didnt isnt wasnt dont cant wont remember recall regret miss enjoy
    last next first second third one two three four five six seven eight nine ten per plus minus versus vs worth unlike
    gone done made sent went came got seen been ran broke fell felt left lost met paid put read saw sold told took
    monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week month year""".split()
) - VERBS | frozenset("a an the no not never like".split())

_AGAIN = VERBS - frozenset("port search view mark sort place".split())
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


def again(word: str) -> str | None:
    """The verb that a word in lower case says again: "reassign", where that is no verb of its own here."""
    verb = word.removeprefix("re")
    return verb if len(verb) > 3 and verb != word and word not in VERBS and verb in _AGAIN else None


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
    lower = word.lower()
    return lower in VERBS or again(lower) is not None


def verb_of(word: str) -> bool:
    """Whether some form of a known verb."""
    return base(word) in _STEMS


def synonyms(word: str) -> frozenset[str]:
    """The base forms of the verbs for the same deed, its own included."""
    return _SYNONYMS.get(base(word), frozenset()) | {base(word)}
