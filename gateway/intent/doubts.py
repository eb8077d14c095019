"""What speaks against taking a request at its word: hedges in it, and what is said around it.

    "Maybe restart nginx"   "Restart nginx. That was Bob's idea."   "What does this do?  restart nginx"

A request with such a thing is unclear: its user is asked. When in doubt, there is a doubt. Pure text.
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.intent.clauses import MAX_CLAUSES, MAX_LENGTH, normalised
from gateway.intent.deed import Deed, words_of
from gateway.intent.lexicon import TELLING, base, is_verb
from gateway.intent.patterns import IDLE, NEGATOR

# In the request itself: it may be a wish, a habit, a rule, one of two ways, or wait for something.
_HEDGED = re.compile(
    r"\b(?:maybe|perhaps|possibly|probably|presumably|eventually|some ?day|sometimes?|some other (?:time|day)|one day|at some (?:point|stage)|sooner or later|always|usually|normally|generally"
    r"|typically|often|ordinarily|in general|by default|as a rule|from now on|in (?:the )?future|next time|each time|every time|whenever|if (?:needed|necessary|required|appropriate)"
    r"|as (?:needed|necessary|required|appropriate)|where (?:needed|appropriate)|when (?:needed|necessary|appropriate)|at your discretion|wink|or something|or whatever|allegedly|apparently|supposedly|reportedly|hopefully|ideally|so to speak|as it were"
    r"|until|till|not yet|in (?:my|your|his|her) (?:place|shoes|position)|by accident|by mistake|accidentally|even|ever|theoretically|technically|personally|as a (?:test|joke|last resort|fallback|precaution)"
    r"|instead of me|on (?:his|her|their) (?:own|behalf)|(?:himself|herself|themselves|itself|myself|ourselves))\b"
    r"|\bfirst$|\bor (?:not|keep|leave|rather|better|maybe|should|is|would|wait|just)\b"
)
# In a question, besides: what can be done is not what shall be.
_ABLE = re.compile(
    r"\b(?:or|without|still|also|actually|really|from here|remotely|in one go|that way|like that|by (?:voice|hand|itself|yourself))\b|\ba \w+$"
)
# Behind a request: what is thought of it, and that it was none.
_WEIGHED = re.compile(
    r"\b(?:wise|good idea|bad idea|safe|allowed|permitted|possible|smart|sensible|clever|reasonable|advisable|legal|worth|correct|thoughts|opinion|agree|advice|recommend\w*|think|dare"
    r"|should|would|could|might|can i|am i|are we|shall|joke|joking|kidding|quote|quoted|quoting|example|lyrics?|sarcas\w*|irony|ironic|hypothetical\w*|mistake|nonsense|stupid|silly|crazy"
    r"|insane|terrible|disaster|wrong|risky|dangerous|too (?:soon|early|risky|dangerous|late)|first|before (?:that|you do|doing)|beforehand|permission|approval|confirm\w*|approve\w*|said|says|wrote|told|i meant?(?! it\b)|make that|correction|or rather"
    r"|sign(?:s|ed)? off|agrees?|okays?|wait|later|not yet|tomorrow|until|unless|if|once|when|or not|(?:is|are|was) (?:that|this|it) (?:ok(?:ay)?|al+ ?right|fine|cool)|jk|lol|lmao|rofl|haha+|right|yes or no|eh|huh|no one ever)\b"
)
_STATED = re.compile(
    r"(?:that|this|which|those|these|such) (?:is|was|were|are|would|will|could|might|sounds?|seems?|looks?|has|had|command|sentence|line|order|message|text)\b"
)
_FINE = re.compile(
    r"^(?:no matter|whatever|regardless)\b|(?:that|this|it) (?:is|will be) (?:all|it|an order|enough|fine(?: (?:by|with) me)?|ok(?:ay)?(?: (?:by|with) me)?|urgent|important|everything|what i (?:want|need))\b"
    r"|(?:that|this|it) would be (?:great|nice|lovely|all|awesome|good|perfect|wonderful|helpful|amazing|cool|fantastic)\b|not (?:that )?(?:important|urgent)"
)
_BENIGN = re.compile(
    r"\b(?:have|has|had|got|there (?:is|are)) no (?!need|reason|intention|plans?|point|right|permission|way|sense|business|rush|call)\w+|"
    r"\b(?:not|never|no longer|nobody|no one|none|nothing) (?:\w+ ){0,2}?(?:used?|uses|need(?:s|ed)?|required|necessary|work(?:s|ing)?|respond(?:s|ing)?|here|there|relevant|valid|available|watch\w*|read\w*"
    r"|care[sd]?|cares|matters?|exist\w*|belongs?|live\w*|going|coming|pay\w*|answer\w*|open\w*|start\w*|stop\w*|end\w*|finish\w*|load\w*|show\w*|run\w*|pass\w*|call\w*|arriv\w*|got|like[sd]?|happy|enough|left|anything to do|any more|anymore|fit\w*|help\w*)\b"
)
_SPOKEN = re.compile(  # somebody speaks
    r"\b(?:said|says|saying|wrote|writes|written|told|tells|tell|texted|texts|emailed|mailed|messaged|messages?|asked|asks|asking|wants|they want|demands?|demanded|shouted|yelled|replied|replies|answered|suggested|suggests"
    r"|insist(?:s|ed)?|recommend(?:s|ed)?|reads|hear(?:d|s|ing)?|dreamt|dreamed|dreaming)\b"
)
_WRITTEN = re.compile(  # something is read
    r"\b(?:note|letter|sign|runbook|manual|docs?|documentation|instructions?|guide|tutorial|readme|checklist|playbook|transcript|chat|thread|script|song|poem|book"
    r"|example|quote|dialogue?|conversation|log|history|following|below|this|these|output|dream|story|joke|scenario|game|test|exam|quiz|spam|phishing|scam)\b"
)
# Texts that a request may be a part of: what follows "explain each step of this script" is the script.
_TEXT = re.compile(
    r"\b(?:scripts?|sentences?|commands?|steps?|lines?|paragraphs?|snippets?|code|phrases?|statements?|quer(?:y|ies)|instructions?|procedures?|runbooks?|playbooks?|checklists?|recipes?|quotes?|lyrics|exercises?"
    r"|examples?|prompts?|headlines?|subtitles?|captions?|transcripts?|dialogues?|conversations?|transcripts?|excerpts?|passages?|words|manual|guide|tutorial|readme|docs|documentation|spec|policy|policies|rules?|template|poem|song|story|joke)\b"
)
_DOES = frozenset(map(base, "do run execute perform carry follow apply please".split()))
# "But ask Bob first": something has to happen before.
_FIRST = re.compile(
    r"\b(?:first|beforehand|before (?:that|you|doing|it)|(?:ask|check with|confirm with|consult|wait for|run it by|clear it with) \w+)\b"
)
_NOT_REALLY = re.compile(
    r"\b(?:not|never) (?:really |actually |yet )*(?:run|execute|apply|submit|send|save|proceed|follow|obey|act|listen|commit|start|go through|mean|take (?:it|this|that|me))\b(?: (?:it|that|this|anything|on it|with it|yet|now|literally|seriously|$)|$)"
)
_SO = re.compile(
    r"(?:so|please|therefore|ok|okay|now|then|hence|go ahead|and|yes|thus|can|could|would|will|i want|i need|kindly|let's)\b"
)
_TAIL = re.compile(
    r"\b(?:no|nope|nah|not|never|wait|jk|kidding|lol|scratch that|forget (?:it|that)|on second thoughts?|actually|hold on|hang on|oops|whoops|or should i|or not)(?: \w+){0,3}$"
)
_TOLD = frozenset(map(base, TELLING))
_DICTATES = frozenset(
    "that if whether i we you she he they my our your his her their there it is are do does".split()
)
_TELLS = frozenset(map(base, ("tell", "let", "remind", "inform", "notify", "alert", "warn")))
_WHEN = re.compile(
    r"^(?!\w+ (?:me|us)\b).* (?:if|when)\b"
)  # "tell Ann when Bob arrives": then, or when that is?
_CAUTIOUS = frozenset(
    map(
        base,
        "ask check confirm wait verify consult clear get make show tell let back test run see read double hold have".split(),
    )
)
_REASONS = ("because", "since", "as")
_REASON = re.compile(r"\b(?:as|because|since|for) .*")
_FREE = re.compile(
    r"\b(?:without \w+ing\b.*|(?:instead of|rather than|not) (?:the |task |a |my |to )?\w+(?: \w+)?$|no matter.*)"
)


def doubtful(deeds: Sequence[Deed], at: int, values: Sequence[str] = ()) -> bool:
    """Whether there is a doubt that the request `deeds[at]` is meant; what its call takes is no doubt."""
    return (
        len(deeds) == MAX_CLAUSES
        or len(deeds[at].clause.text) >= MAX_LENGTH
        or _hedged(deeds[at], values)
        or any(_undermines(deeds, i) for i in range(at + 1, len(deeds)))
        or _introduced(deeds, at)
    )


def _hedged(deed: Deed, values: Sequence[str]) -> bool:
    text = " ".join(words_of(deed.clause.text))
    behind = " ".join(_own_words(deed))
    for value in values:
        given = " ".join(words_of(normalised(value)))
        text, behind = text.replace(given, ""), behind.replace(given, "")
    if deed.head in _TELLS and _WHEN.search(" ".join(deed.words)):
        return True
    reason = _REASON.search(behind)
    if reason and _BENIGN.search(reason.group()):
        behind = behind[: reason.start()]  # "as nobody uses it"
    plain = IDLE.sub(" ", _FREE.sub(" ", behind))
    return bool(
        _HEDGED.search(behind if deed.head in _TOLD else text)
        or _TAIL.search(plain)
        or NEGATOR.search(plain)
        or (deed.clause.asking and _ABLE.search(behind))
    )


def _own_words(deed: Deed) -> tuple[str, ...]:
    """The words behind the verb, without what somebody is told."""
    behind = deed.words[deed.at + 1 :]
    told = (
        i
        for i, w in enumerate(behind)
        if w in _DICTATES or (w == "to" and i) or behind[i : i + 2] == ("not", "to")
    )
    return behind[: next(told, len(behind))] if deed.head in _TOLD else behind


def _undermines(deeds: Sequence[Deed], i: int) -> bool:
    """Whether what is said behind a request puts it in doubt."""
    deed = deeds[i]
    text = deed.clause.text
    if deed.act == "retracted":
        return bool(deed.words) or bool(_TAIL.search(text))
    if not deed.words:
        return False
    if deed.act == "condition":
        return not _is_for_another(deeds, i)
    if deed.act == "imagined":
        return True
    if deed.act == "directive":
        return bool(_FIRST.search(text)) and deed.head in _CAUTIOUS
    if deed.act == "prohibition":
        return bool(_NOT_REALLY.search(text))
    if _FINE.search(text) or (
        deed.clause.joint.strip(", ") in _REASONS and not NEGATOR.search(text)
    ):
        return False
    weighed = _WEIGHED.search(text) or _STATED.match(text)
    if deed.act == "question":
        return bool(weighed)
    denied = NEGATOR.search(IDLE.sub(" ", text)) and not _BENIGN.search(text)
    return bool(denied or weighed or _TAIL.fullmatch(text))


def _is_for_another(deeds: Sequence[Deed], i: int) -> bool:
    """Whether a condition is set for another request, "and if it rains, email Ann"."""
    deed = deeds[i]
    after = deeds[i + 1 : i + 2]
    led = bool(after) and after[0].act == "condition" and bool(after[0].head)
    same = led and after[0].clause.sentence == deed.clause.sentence
    return bool(deed.head) or is_verb(deed.words[0]) or same


def _opens_text(deeds: Sequence[Deed], i: int, at: int) -> bool:
    """Whether the text that a clause speaks of may begin behind it, before the request `deeds[at]`."""
    between = deeds[i + 1 : at + 1]
    apart = any(
        d.clause.joint == ":" or d.clause.sentence != deeds[i].clause.sentence for d in between
    )
    return apart and not (deeds[i].act == "directive" and deeds[i].head in _DOES)


def _introduced(deeds: Sequence[Deed], at: int) -> bool:
    """Whether what stands before a request says that it is somebody's text: "My boss wrote this."."""
    if any(
        _TEXT.search(d.clause.text) and _opens_text(deeds, i, at) for i, d in enumerate(deeds[:at])
    ):
        return True
    for before in reversed(deeds[:at]):
        if before.act == "directive" and before.clause.sentence == deeds[at].clause.sentence:
            continue
        if not before.words:
            continue
        if _SO.match(deeds[at].clause.text) or deeds[at].clause.joint in ("so", ", so"):
            return False
        told = _SPOKEN.search(before.clause.text)
        read = None if deeds[at].refers else _WRITTEN.search(before.clause.text)
        return before.act in ("report", "question", "unclear", "imagined") and bool(told or read)
    return False
