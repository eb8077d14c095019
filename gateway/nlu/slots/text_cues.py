"""Where a question announces a text, and where the text ends: "a note that says ...", "remember that ...". Pure.

A text ends with its clause, before the next cue, and before what belongs to another parameter; a quotation
ends itself. Knows no network: only words and the places of others.
"""

# ruff: noqa: RUF001 - the quotes and apostrophes that people type are meant

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from gateway.nlu.values.verbatim_spans import whole

MOST_CUES = 12
NAME = "name"  # what "called" and "named" announce
MOST = 300  # letters of a text that stands before the request
_NOUNS = (
    "message|text|content|note|comment|insight|observation|reminder|sentence|words?|memo|body|subject|description|fact|task|thought"
    "|title|caption|summary|status|reason|question"
)
_SPEAKS = r"(?:says?|reads?|goes)"
# "the message is: ...", "the text should be ...".
_BEING = r"(?:is|are|should be|shall be|reads|being)(?=:|\s+[\"“'‘«]|\s+(?-i:[A-Z]))"
# Behind these stands the text itself, to its last word.
_SAYING = re.compile(
    rf"\b(?:saying|(?:that|which) {_SPEAKS}|(?:en)?titled|(?P<named>named|called)(?=\s+(?-i:[A-Z]))|with the words? |(?:with|and|,) (?:the |an? )?(?:\w+ )?(?P<with>{_NOUNS})s?(?: (?:that|which) {_SPEAKS}| saying| {_BEING})?"
    rf"|(?<=[:,;]\s)(?P<item>title|subject|caption|message|text|note|description)(?=\s+(?!of\b|for\b|in\b|on\b|is\b|to\b)\w)|(?P<noun>{_NOUNS})s?(?: {_BEING}| is| are)?(?=:|\s+[\"“'‘«])|(?:note|memo|reminder)(?: to (?:self|myself))?\s[-–])\s*:?\s+(?=\S)|(?<![\d\s]):\s+(?=\S)",
    re.IGNORECASE,
)
# Behind these, what is told.
_THAT = re.compile(
    rf"\b(?:(?:{_NOUNS}|remember|remind (?:me|us)|note|noted|noting|report|record|write(?: down)?|say|mention|tell \S+|let \w+ know|keep in mind|add|save|store|log)\s+that(?!\s+{_SPEAKS}\b)"
    r"|remind (?:me|us) to)\s+(?=\S)",
    re.IGNORECASE,
)
# A request whose verb the text follows at once.
_VERB = re.compile(
    r"(?:^|[.!?,]\s+)(?:please |can you |could you )?(?:post|write|echo|say|repeat|send|save|store|note(?: down)?|jot down|print|tweet|publish|type|comment|reply)\s+(?=[^\s\"“'‘«`])",
    re.IGNORECASE,
)
# What is told, and then what to do with it: "the printer is jammed, open a ticket".
_FIRST = re.compile(
    r"(?:[,;.!]| [-–])\s{1,4}(?:so |please |can you |could you ){0,3}"
    r"(?:open|create|file|make|raise|submit|log|report|add|save|store|note|remember|record|post|write)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:please|if|when|what|which|who|how|why|where|is|are|do|does|can|could|will|would)\b|.*[,;:\n]",
    re.IGNORECASE | re.DOTALL,
)
_STOP = re.compile(r"\.+(?=\s+[A-Z\"“]|\s*$)|[!?]+(?=\s+[A-Z\"“])|\n")
_POLITE = re.compile(
    r"[,;]?\s{1,4}(?:please|pls|thanks|thank you)\b[\s.!?]{0,8}(?=$|\n)", re.IGNORECASE
)
_ON = re.compile(
    r",\s+(?:and\s+)?then\s|\s+and then\s|;\s|,\s+(?:please )?(?:save|store|keep|remember|note|record) (?:that|this|it)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"[!?]+(?=\s*$)")
_ASKING = re.compile(r"^\s*(?:can|could|will|would) (?:you|we)\b", re.IGNORECASE)
_INTO = re.compile(
    r"(?:,\s*|\s+)(?:(?:in)?to|in|on|onto|at|inside|under|for|from|of|by|with|due|deadline|until|till|before|starting|ending|dated|priced|costing)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}[#@]?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|a|an)\s+(?=\S+\s+\S)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]\s")
_MORE = re.compile(r"\s{0,4}(?:,|;|,? and|,? plus)\s{1,4}(?=[\"“'‘«`])", re.IGNORECASE)
_MARKS = " \t\n,;:"


@dataclass(frozen=True)
class Told:
    """A text that a cue announces: where it begins and ends, and what the cue calls it.

    Attributes:
        way: "word" for word, "that" it is so, behind a "verb", or "first" of all.
        more: Further quotations in a row with it.
    """

    start: int
    end: int
    way: Literal["word", "that", "verb", "first"]
    noun: str = ""
    more: tuple[tuple[int, int], ...] = ()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where it stands, and the quotations in a row with it."""
        return ((self.start, self.end), *self.more)


@dataclass(frozen=True)
class Others:
    """Where what belongs to other parameters begins: things of their sort, words that they surely are, their names."""

    things: tuple[int, ...] = ()
    words: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


def announced(question: str, others: Others) -> list[Told]:
    """The announced texts in their order."""
    cues = sorted(_cues(question), key=lambda cue: cue[0])[:MOST_CUES]
    found: list[Told] = []
    for at, (_, text) in enumerate(cues):
        next_cue = next((start for start, _ in cues[at + 1 :] if start > text.start), len(question))
        end = text.end or end_of_clause(question, text.start, text.way, others)
        if end > next_cue and text.way != "verb":
            end = text.start + len(_unjoined(question[text.start : next_cue]))
        if end > text.start:
            found.append(replace(text, end=end))
    return found


def _cues(question: str) -> Iterator[tuple[int, Told]]:
    """Where each cue begins, and the text behind it, as yet without an end."""
    first = _FIRST.search(question)
    if first and first.start() <= MOST and _is_first(question[: first.start()]):
        yield 0, Told(0, first.start(), "first")
    last = -1
    found = (*_SAYING.finditer(question), *_THAT.finditer(question))
    for match in sorted(found, key=lambda m: m.start()):
        if match.start() < last or _within(question, match.start()):
            continue
        bare = match[0][0] == ":"
        if bare and last > 0 and not _SENTENCE.search(question, last, match.start()):
            continue  # of the text: "with message fix: no crash"
        word = match.re is _SAYING
        noun = _noun_of(match) if word else ""
        if quotes := _quotes(question, match.end()):
            yield match.start(), Told(*quotes[0], "word", noun, more=tuple(quotes[1:]))
            continue
        article = None if word else _ARTICLE.match(question, match.end())
        last = match.end()
        start = article.end() if article else match.end()
        yield match.start(), Told(start, 0, "word" if word else "that", noun)
    for match in _VERB.finditer(question):
        yield match.end() - 1, Told(match.end(), 0, "verb")


def _noun_of(match: re.Match[str]) -> str:
    """What a cue calls the text that it announces."""
    return (
        NAME if match["named"] else (match["with"] or match["noun"] or match["item"] or "").lower()
    )


def _quotes(question: str, start: int) -> list[tuple[int, int]]:
    """The quotations in a row that begin here."""
    found: list[tuple[int, int]] = []
    while (piece := whole(start, start + 1, question)) and piece.kind == "quote":
        if piece.outer[0] != start:
            break
        found.append(piece.span)
        joint = _MORE.match(question, piece.outer[1])
        start = joint.end() if joint else len(question)
    return found


def _unjoined(text: str) -> str:
    """Without the "and" that leads to the next."""
    text = text.rstrip(_MARKS)
    return text[:-4].rstrip(_MARKS) if text.lower().endswith(" and") else text


def _is_first(text: str) -> bool:
    """Whether what stands before a request is a text of a few words, and no request itself."""
    return text.count(" ") >= 2 and not _ASKED.match(text)


def end_of_clause(
    question: str, start: int, way: str = "that", others: Others | None = None
) -> int:
    """Where a text that begins at `start` ends: with its clause, or before what another parameter wants."""
    word = way == "word"
    patterns = [_STOP, _POLITE] if word else [_STOP, _POLITE, _ON, _MARK]
    if word and _ASKING.search(question):
        patterns.append(_MARK)
    ends = [
        match.start()
        for pattern in patterns
        for match in pattern.finditer(question, start)
        if not _within(question, match.start())
    ]
    ends += _elsewhere(question, start, word, others or Others())
    end = min(ends, default=len(question))
    while end > start and question[end - 1] in _MARKS:
        end -= 1
    return end


def _within(question: str, at: int) -> bool:
    piece = whole(at, at + 1, question)
    return piece is not None and piece.start < at < piece.end


def _elsewhere(question: str, start: int, word: bool, others: Others) -> Iterator[int]:
    """Where what belongs to other parameters begins, with the word that leads to it."""
    places: Iterable[int] = others.things if word else (*others.things, *others.words)
    for place in places:
        lead = _INTO.search(question, start - 1, place) if place > start else None
        if lead:
            yield lead.start()
    if others.names:
        names = "|".join(map(re.escape, others.names))
        named = re.compile(rf",\s{{1,4}}(?:and |with )?(?:the |an? )?(?:{names})\b", re.IGNORECASE)
        if match := named.search(question, start):
            yield match.start()
