"""A question in clauses: what is quoted or dictated is veiled, the rest is cut where a new clause begins.

    "Show me task 2, but don't delete it."  ->  "show me task 2", "but do not delete it"

English; other languages stay whole sentences. Pure text, no lists of tools.
"""

# ruff: noqa: RUF001 - the quotes and stops that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gateway.intent.lexicon import TELLING, base, is_verb

VEIL = "\ufffc"  # stands for each character that is somebody's text and no part of the request
_QUOTED = re.compile(
    r"\"[^\"\n]+\"|“[^”\n]+”|«[^»\n]+»|„[^“”\n]+[“”]|`[^`\n]+`|(?<![\w])'[^'\n]*[^'\s]'(?!\w)|‘[^\n]+?’(?!\w)"
)
# What is dictated: to the end of the sentence, or of the name.
_DICTATED = re.compile(
    r"\b(?:(?:that|which) (?:says?|reads?|states?)|say(?:s|ing)(?! (?:no|yes) to)|stating|reading(?= ?[:\"“'])"
    r"|(?:with|whose|and) (?:the |a |an )?(?:message|text|body|subject|content|contents|note|caption|description|words|comment|reason)"
    r"(?: line)?(?: (?:is|of|being|set to))?(?!\w)|to say(?: that)?|as follows)\b[:,]?\s*(?P<text>(?:[^.!?\n]|[.!?](?=\S))+)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:titled|entitled|called|named|labell?ed|tagged)\s+(?P<text>(?:(?!,| and | but | then |[.!?](?:\s|$)).)+)",
    re.IGNORECASE,
)
_COLON = re.compile(r"(?P<head>[^:.!?\n]{3,120}):\s+(?P<text>(?:[^.!?\n]|[.!?](?=\S))+)")
_LEADING = re.compile(
    r"\b(?:following|this|these|those|that|things?|steps?|now|please|ok|okay|question|request|way)\s*$",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|no|nr|approx|dept|prof|inc|ltd|[a-z])\.$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[.!?]+[)\"'”’]*(?=\s|$)|[;\n…]+|\s[-–—]{1,3}\s|—)")
_JOINT = re.compile(
    r"\s*(?::|,\s*(?:and then|and|but|or|nor|then|so|yet|because|since|as)\b|,"
    r"|\b(?:and then|and also|and|but|or|nor|then|so|because|although|though|while|otherwise|or else|failing that)\b"
    r"|(?<=\s)(?=(?:except|excluding|apart from|other than|save for|but for)\b))\s*",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:(?:please|kindly|just|also|then|instead|rather|maybe|only|now|ok|okay|simply)[\s,]+)*"
    r"(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|should|would|will|may|must|need)(?:n['’]?t)?\b"
    r"|(?:dont|cant|wont|shouldnt|never|not|no|nobody|nothing|none|without|nor|neither|rather than|instead of|avoid)\b"
    r"|(?:except|excluding|apart from|other than|save for|but for)\b"
    r"|(?:please|kindly|if|unless|once|when|whenever|as soon as|in case|provided|assuming|until|suppose|what|which|who"
    r"|where|how|why|whether|let['’]?s|let)\b"
    r"|(?:i|we|you|he|she|they|it|this|that|there)(?:['’]\w+)?\s+\w)",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|everything|everyone|anything|any)$", re.IGNORECASE)
_ONE_VERB = re.compile(
    r"\b(?:go ahead|go|come|try|favou?r|dear|kind|sure|hurry|hurry up)$", re.IGNORECASE
)
_FIRST_WORD = re.compile(
    r"(?:(?:please|kindly|just|also|then|instead|rather|only|now|ok|okay|simply)[\s,]+)*(?:go |re-?)?([a-z]+)\b"
)
_NEGATED = re.compile(
    r"\b(do|does|did|is|are|was|were|has|have|had|ca|could|should|would|wo|may|must|need)n[’']?t\b",
    re.IGNORECASE,
)
_TOLD = frozenset(map(base, TELLING))
_SPELT = {"ca": "can", "wo": "will"}


@dataclass(frozen=True)
class Clause:
    """A piece of a question that does one thing.

    Attributes:
        text: Lower-case words, "don't" spelt "do not"; what is veiled stays veiled.
        start, end: Its characters in the question.
        sentence: The number of its sentence.
        joint: How it is joined to the clause before: "", ",", "and", "but", "or", ...
        asking: Whether its sentence ends with a question mark.
    """

    text: str
    start: int
    end: int
    sentence: int
    joint: str = ""
    asking: bool = False

    @property
    def words(self) -> list[str]:
        """Its words in order."""
        return re.findall(r"[^\W_]+(?:'[a-z]+)?", self.text)


def split(question: str) -> tuple[Clause, ...]:
    """The clauses of a question, in order."""
    return tuple(_clauses(question, veiled(question)))


def veiled(question: str) -> str:
    """The question with every character of quoted and dictated text replaced by `VEIL`."""
    text = question.replace("’", "'")
    for match in _QUOTED.finditer(text):
        text = _veil(text, match.start() + 1, match.end() - 1)
    for pattern in (_DICTATED, _NAMED):
        for match in pattern.finditer(text):
            text = _veil(text, *match.span("text"))
    for match in _COLON.finditer(text):
        if _tells(match["head"]):
            text = _veil(text, *match.span("text"))
    return text


def _tells(head: str) -> bool:
    """Whether what stands before a colon introduces what somebody is told or what is written down."""
    words = re.findall(r"[a-z]+", head.lower())
    told = any(len(word) > 3 and base(word) in _TOLD for word in words[:5])
    return len(words) > 1 and told and not _LEADING.search(head)


def _veil(text: str, start: int, end: int) -> str:
    return text[:start] + VEIL * (end - start) + text[end:]


def _clauses(question: str, text: str) -> Iterator[Clause]:
    for number, (start, end, mark) in enumerate(_sentences(text)):
        cuts = [(start, start, "")]
        cuts += [
            (joint.start(), joint.end(), joint.group().strip().lower())
            for joint in _JOINT.finditer(text, start, end)
            if joint.start() > start and _cuts(text, start, joint, end)
        ]
        ends = [cut[0] for cut in cuts[1:]] + [end]
        for (_, first, joint_text), last in zip(cuts, ends, strict=True):
            words = _plain(text[first:last])
            if joint_text == "but" and _ALL.search(text[start:first].rstrip(" but").rstrip()):
                words = f"except {words}"
            if words:
                yield Clause(words, first, last, number, joint_text, "?" in mark)


def _sentences(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for match in _SENTENCE.finditer(text):
        stop = text[start : match.start() + 1]
        if match.group() == "." and _ABBREVIATED.search(stop):
            continue
        yield start, match.start(), match.group()
        start = match.end()
    yield start, len(text), ""


def _cuts(text: str, start: int, joint: re.Match[str], end: int) -> bool:
    """Whether a new clause begins at a joint."""
    before = text[start : joint.start()]
    if joint.group().strip().lower() == "but" and _ALL.search(before):
        return True  # "all but task 3"
    return not _ONE_VERB.search(before) and _opens(text[joint.end() : end])


def _opens(rest: str) -> bool:
    """Whether a new clause begins here, rather than a further thing in a row."""
    if _OPENING.match(rest):
        return True
    first = _FIRST_WORD.match(rest)
    return bool(first) and is_verb(first[1] if first else "")


def _plain(text: str) -> str:
    text = re.sub(
        r"\b(do|does|did|is|are|was|were|has|have|had|could|should|would|must|need)nt\b",
        r"\1n't",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"\b(ca|wo)nt\b", r"\1n't", text)
    text = _NEGATED.sub(lambda m: f"{_SPELT.get(m[1].lower(), m[1])} not", text)
    text = re.sub(r"\bcannot\b", "can not", text, flags=re.IGNORECASE)
    return " ".join(text.lower().split()).strip(" ,.!?:;-()")
