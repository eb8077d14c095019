"""A question in clauses: what is somebody's text is veiled, the rest is cut where a new clause begins.

    "Show me task 2, but don't delete it."  ->  "show me task 2", "but do not delete it"

English; other languages stay whole sentences. Pure text, no lists of tools.
"""

# ruff: noqa: RUF001 - the dashes and stops that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gateway.nlu.intent.lexicon import NOT_VERBS, NOUNS, is_verb
from gateway.nlu.intent.quoted_text import VEIL, veiled
from gateway.nlu.intent.spellings import SPELLINGS

MAX_CLAUSES = 150  # what comes later is not looked into: nothing is taken for granted then
MAX_LENGTH = 600  # characters of a clause that are looked into
_AHEAD = 80  # characters behind a joint that decide whether a clause begins there
_ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|approx|dept|prof|inc|ltd|[a-z])\.$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:[.!?]{1,20}[)\"'”’]{0,5}(?=\s|$)|[;\n…]+|\s[-–—]{1,3}(?=\s)|—|\.\.+|\s[:;]['-]?[()DPp|/\\](?=\s|$))"
)
_JOINT = re.compile(
    r":(?=\s)|,\s?(?:(?:and then|and|but|or|nor|then|so|yet|because|since|as)\b)?|(?<=\s)[(\[]|[)\]](?=[\s,.]|$)"
    r"|\b(?:and then|and also|and|but|or|nor|then|so|because|although|(?:even )?though|even if|while|otherwise|or else|failing that)\b"
    r"|(?<=\s)(?=(?:except|excluding|apart from|other than|save for|but for)\b)",
    re.IGNORECASE,
)
_IDLE = r"(?:(?:please|kindly|just|also|then|instead|rather|maybe|only|now|ok|okay|simply|pls|plz)[\s,]+){0,4}"
_OPENING = re.compile(
    rf"{_IDLE}"
    r"(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|should|would|will|may|must|need)(?:n['’]?t)?\b"
    r"|(?:dont|cant|wont|shouldnt|never|not|no|nobody|nothing|none|without|nor|neither|rather than|instead of|avoid|whatever (?:you do|happens)|by all means|under no|on no|in no|no matter)\b"
    r"|(?:except|excluding|apart from|other than|save for|but for|wait|actually|nope|nah|nvm|sorry|oops|scratch|jk)\b"
    r"|(?:please|kindly|if|unless|once|when|whenever|as soon as|in case|provided|assuming|until|suppose|what|which|who"
    r"|where|how|why|whether|let['’]?s|let|lemme|go ahead|go (?:on )?and|though|although|mind \w+ing)\b"
    r"|(?:i|we|you|he|she|they|it|this|that|there)(?:['’]\w+)?\s+\w)",
    re.IGNORECASE,
)
# "Refund it, the parcel never came": behind a comma begins a statement.
_STATING = re.compile(
    r"(?:[\w'’]+ ){1,4}?(?:(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did)(?:n['’]?t)?|won['’]?t|never|cannot|keeps?|needs?|looks?|seems?|said|says|wants?|broke|failed|crashed|arrived)\b",
    re.IGNORECASE,
)
_REASONING = re.compile(r"(?:, ?)?(?:because|although|(?:even )?though|even if)")
_ALL = re.compile(r"\b(?:all|everything|everyone|anything|any)$", re.IGNORECASE)
_ONE_VERB = re.compile(
    r"\b(?:go ahead|go|come|try|favou?r|dear|kind|sure|hurry|hurry up)$", re.IGNORECASE
)
# "is nice and empty now", "looks short and clear": two things are said of one.
_SAID_OF = re.compile(
    r"\b(?:is|are|was|were|be|been|being|looks?|feels?|seems?|stays?|gets?)(?:n['’]?t)? (?:\w+ ){0,2}\w+$",
    re.IGNORECASE,
)
_LIKE_ADJECTIVES = re.compile(
    r"(?:all |very |quite |completely )?(?:empty|clear|clean|open|shut|free|dry|complete|live|calm|cool|warm|smooth|steady|level|secure|double|correct"
    r"|perfect|secret|separate|idle|dim|mute|closed?|set|fit|hard|last|light|welcome|even|still|own|mature)"
    r"(?=\s*(?:[.,;!?)]|$|now\b|again\b|already\b|today\b|enough\b|and\b|so\b|because\b|since\b|before\b|after\b))",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(
    rf"{_IDLE}(?:go |re-)?(?P<verb>[a-z]+)\b(?:(?P<frame> (?:the|my|our|your|all|every|it|them|these|those|both|this|that|me|him|her|us)\b)"
    r"|(?P<bare>\s*(?:$|[,.;:!?)]|and\b|or\b|of\b)))?"
)
_TAG = re.compile(
    r"(?:please|pls|plz|thanks|thank you|ok|okay)[\s.!?]*$|(?:will|would|can|could)(?:n['’]?t| not)? you(?: please)?[\s.!]*$|won['’]?t you[\s.!]*$",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(do|does|did|is|are|was|were|has|have|had|ca|could|should|would|wo|may|must|need|might)n'?t\b"
)
_SPELT = {"ca": "can", "wo": "will"}
_MISSPELT = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(map(re.escape, sorted(SPELLINGS, key=len, reverse=True)))
    + r")(?![\w-]|'\w)"
)
_COMPOUND = re.compile(r"(?<![\w-])[^\W_]+(?:[-_][^\W_]+)+")
_DENIALS = frozenset(("no", "not", "never", "none", "nothing", "without", "dont"))
# "..., whether they like it or not, ...": says nothing.
_ANYWAY = re.compile(r",\s*(?:regardless of )?whether (?:[\w'’]+ ){1,6}or not\b", re.IGNORECASE)
_VEILS = re.compile(f"{VEIL}[{VEIL} ]*")


@dataclass(frozen=True)
class Clause:
    """A piece of a question that does one thing.

    Attributes:
        text: Lower-case words, "don't" spelt "do not"; what is veiled is one `VEIL`.
        start, end: Its characters in the question.
        sentence: The number of its sentence.
        joint: How it is joined to the clause before: "", ",", "and", "but", "or", "(", ...
        asking: Whether its sentence ends with a question mark.
        whole: Its characters as they stand in the question, in lower case.
        last: Whether its sentence ends with it.
    """

    text: str
    start: int
    end: int
    sentence: int
    joint: str = ""
    asking: bool = False
    whole: str = ""
    last: bool = True


def split(question: str) -> tuple[Clause, ...]:
    """The clauses of a question, in order; at most `MAX_CLAUSES`."""
    found: list[Clause] = []
    text = _ANYWAY.sub(lambda m: " " * len(m.group()), veiled(question))
    for clause in _clauses(question, text):
        found.append(clause)
        if len(found) == MAX_CLAUSES:
            break
    return tuple(found)


def _clauses(question: str, text: str) -> Iterator[Clause]:
    for number, (start, end, mark) in enumerate(_sentences(text)):
        for first, last, joint in _pieces(text, start, end):
            words = normalised(text[first : min(last, first + MAX_LENGTH)])
            if joint == "but" and _ALL.search(text[max(start, first - 20) : first - 3].rstrip()):
                words = f"except {words}"
            if words:
                whole = question[first:last].lower()
                yield Clause(words, first, last, number, joint, "?" in mark, whole, last == end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The first and last character of each clause of a sentence, and its joint."""
    first, joint = start, ""
    for match in _JOINT.finditer(text, start, end):
        if match.start() > first and _cuts(text, first, match, end):
            yield first, match.start(), joint
            first, joint = match.end(), match.group().strip().lower()
    yield first, end, joint


def _sentences(text: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for match in _SENTENCE.finditer(text):
        before = text[max(start, match.start() - 8) : match.start() + 1]
        numbered = (
            re.search(r"\bn[or]\.$", before, re.IGNORECASE) and text[match.end() :][1:2].isdigit()
        )
        if match.group() == "." and (numbered or _ABBREVIATED.search(before)):
            continue
        yield start, match.start(), match.group()
        start = match.end()
    yield start, len(text), ""


def _cuts(text: str, start: int, joint: re.Match[str], end: int) -> bool:
    """Whether a new clause begins at a joint."""
    before = text[max(start, joint.start() - 20) : joint.start()].rstrip()
    word = joint.group().strip().lower()
    if (
        word in ("(", ")", "[", "]", ":")
        or _REASONING.fullmatch(word)
        or (word == "but" and _ALL.search(before))
    ):
        return True  # "all but task 3"
    if "and" in word and _ONE_VERB.search(before):
        return False
    ahead = text[joint.end() : min(end, joint.end() + _AHEAD)].lstrip()
    if (
        "and" in word
        and _SAID_OF.search(text[start : joint.start()].rstrip())
        and _LIKE_ADJECTIVES.match(ahead)
    ):
        return False
    return _opens(ahead) or (word == "," and bool(_STATING.match(ahead)))


def _opens(rest: str) -> bool:
    """Whether a new clause begins here, rather than a further thing in a row."""
    if _OPENING.match(rest):
        return not _TAG.match(rest)
    first = _FIRST_WORD.match(rest.lower())
    if first is None or first["verb"] in NOT_VERBS:
        return False
    if is_verb(first["verb"]):
        return not (first["bare"] is not None and first["verb"] in NOUNS)
    return first["frame"] is not None


def _joined(match: re.Match[str]) -> str:
    """A name without the hyphens in it if a part of it would be read as a denial: "no-name", "not_needed"."""
    parts = re.split("[-_]", match.group())
    return "".join(parts) if _DENIALS.intersection(parts) else match.group()


def normalised(text: str) -> str:
    """Lower-case words with denials spelt out, and without the marks around them."""
    text = _COMPOUND.sub(_joined, " ".join(text.lower().split()))
    text = _NEGATED.sub(lambda m: f"{_SPELT.get(m[1], m[1])} not", text)
    text = _MISSPELT.sub(lambda m: SPELLINGS[m.group()], text)
    return " ".join(_VEILS.sub(f"{VEIL} ", text).split()).strip(' ,.!?:;-–—()[]*•·>#"')
