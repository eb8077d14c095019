"""Somebody's text in a question: what is quoted, dictated or the name of a thing is no request, and is veiled.

    'Tell Ann "stop nginx" and delete it'  ->  'Tell Ann "XXXXXXXXXX" and delete it', X standing for `VEIL`

Each veiled character keeps its place. Pure text; every pattern takes time in proportion to the text.
"""

# ruff: noqa: RUF001 - the quotes and dashes that people type are meant

from __future__ import annotations

import re

from gateway.nlu.intent.lexicon import ABOUT_TEXT, TELLING, base

VEIL = "\ufffc"  # stands for each character that is somebody's text and no part of the request
_APOSTROPHE = re.compile(r"(?<=\w)[’ʼ´`‘′＇](?=\w)")
_SPACES = re.compile(r"[^\S\n]")
_QUOTED = re.compile(
    r"```.*?(?:```|\Z)|^[ ]*>[^\n]*|(?<!\w)\"[^\"]+\"(?!\w)|“[^“”]+”|«[^«»]+»|‹[^‹›]+›|„[^„“”]+[“”]|「[^「」]+」|`[^`\n]+`"
    r"|(?<!\w)'[^'\n]*[^'\s]'(?!\w)|‘[^‘’\n]+’(?!\w)",
    re.MULTILINE | re.DOTALL,
)
# What is dictated goes on to the end of the sentence, or to where the speaker falls into the own words again.
_BREAK = (
    r"(?:,|;|\s[-–—(]|\bbut\b)\s*\(?(?:but |and |so |please |then ){0,4}(?:(?:do|does|should) not|don't|dont|never|not|only|if|unless|wait|no\b|nope|nah"
    r"|actually|nvm|never ?mind|hold|cancel|forget|scratch|ask me|check with|let me|show me|first|once|provided|assuming|just kidding|jk\b)"
)
_DICTATED = re.compile(
    r"\b(?:(?:that|which) (?:says?|reads?|states?)|say(?:s|ing)(?! (?:no|yes) to)|stating|reading(?= ?[:\"“'])"
    r"|(?:with|whose|and) (?:the |a |an )?(?:message|text|body|subject|content|contents|note|caption|description|words|comment|reason)"
    rf"(?: line)?(?: (?:is|of|being|set to))?(?!\w)|to say(?: that)?|as follows)\b[:,]?\s*(?P<text>(?:(?!{_BREAK})(?:[^.!?\n]|[.!?](?=\S)))+)(?P<mark>\??)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:titled|entitled|called|named|labell?ed|tagged)\s(?P<text>(?:(?!,| (?:and|but|then|or|not|without|instead|rather|unless|if|when|once|until"
    r"|after|before|because|so|please|with|to|in|on|is|was|has) |[.!?:;](?:\s|$)|\s[-–—]|\n).)+)",
    re.IGNORECASE,
)
_COLON = re.compile(r":\s(?P<text>(?:[^.!?\n]|[.!?](?=\S))+)(?P<mark>\??)")
_STOPS = re.compile(r"[:.!?\n]")
_LEADING = re.compile(
    r"\b(?:following|this|these|those|that|things?|steps?|now|please|ok|okay|question|request|way|first|next)\s*$",
    re.IGNORECASE,
)
_POLITE = frozenset(
    (
        "please",
        "kindly",
        "now",
        "then",
        "and",
        "ok",
        "okay",
        "can",
        "could",
        "would",
        "you",
        "just",
        "also",
    )
)
_ASKS = re.compile(
    r"(?:please )?(?:what|which|who|whom|whose|where|when|why|how|is|are|was|were|do|does|did|has|have|had|can|could|should|shall|would|will|may|might|am|any)\b",
    re.IGNORECASE,
)


def plain(question: str) -> str:
    """The question with plain spaces and apostrophes; each character keeps its place."""
    return _SPACES.sub(" ", _APOSTROPHE.sub("'", question))


def veiled(question: str) -> str:
    """The question with every character of quoted, dictated and named text replaced by `VEIL`."""
    text = _QUOTED.sub(lambda m: m.group()[0] + VEIL * (len(m.group()) - 1), plain(question))
    for pattern in (_DICTATED, _NAMED):
        text = pattern.sub(_hidden, text)
    out, at = [], 0
    for colon in _COLON.finditer(text):
        head = _STOPS.split(text[max(0, colon.start() - 100) : colon.start()])[-1]
        if _introduces(head):
            out += [text[at : colon.start()], _hidden(colon)]
            at = colon.end()
    return "".join(out) + text[at:]


def _hidden(match: re.Match[str]) -> str:
    start, end = match.start("text") - match.start(), match.end("text") - match.start()
    said, rest = match.group(), match.group()[end:]
    if rest == "?" and _ASKS.match(match["text"]):
        rest = "."  # it is the message that asks
    return said[:start] + VEIL * (end - start) + rest


def _introduces(head: str) -> bool:
    """Whether what stands before a colon introduces what somebody is told, or a text that something is done to."""
    words = [w for w in re.findall(r"[a-z]+", head.lower()) if w not in _POLITE][:5]
    if any(base(word) in ABOUT_TEXT for word in words if len(word) > 3):
        return True
    if len(words) > 1 and words[0] in TELLING:
        return True
    told = any(word in TELLING for word in words if len(word) > 3)
    return len(words) > 1 and told and not _LEADING.search(head[-30:])
