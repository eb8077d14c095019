"""Free texts that a question announces, from behind their cue to the end of the clause. Pure.

"a note that says buy milk and eggs", "with message Fix the login", "report that the printer on floor 3 is
jammed": the network may point at a word of them or at half. What another parameter wants by its sort, such as
the file that a text goes into, ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gateway.reader.fields import ITEM, Field, kind_of, spaced
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.pieces import whole
from gateway.reader.wants import things, wanted

SURE = 0.9  # what is believed of a text behind its cue
POINTED = 0.15  # probability from which the network points at a text
_TEXTS = frozenset(
    re.findall(
        r"\w+",
        """message messages msg text content contents body note notes comment comments insight insights observation observations description
    summary caption reason prompt reply answer sentence task todo reminder thought statement feedback problem issue details fact facts memo words
    question subject title status announcement""",
    )
)
_NOUNS = r"message|text|content|note|comment|insight|observation|reminder|sentence|words?|memo|body|subject|description|fact|task|thought|title|caption|summary|status"
# Behind these stands the text itself, to its last word.
_SAYING = re.compile(
    rf"\b(?:saying|(?:that|which) (?:says|reads)|with the (?:words?|text) |with (?:the |a |an )?(?:\w+ )?(?:{_NOUNS})s?(?: that says| saying)?|(?:{_NOUNS})s?(?: is| are)?(?=:))\s*:?\s+(?=\S)"
    r"|(?<![\d\s]):\s+(?=\S)",
    re.IGNORECASE,
)
# Behind these, what is told.
_THAT = re.compile(
    rf"\b(?:{_NOUNS}|remember|remind (?:me|us)|note|noted|noting|report|record|write(?: down)?|say|mention|tell \w+|let \w+ know|keep in mind|add|save|store|log)\s+that\s+(?=\S)",
    re.IGNORECASE,
)
_END = re.compile(
    r"[.!?]+(?=\s+[A-Z\"“]|\s*$)|\n|[,;]?\s+(?:please|pls|thanks|thank you)\b[\s.!?]*(?=$|\n)|,\s+(?:and\s+)?then\s|\s+and then\s|;\s|,\s+(?:please )?(?:save|store|keep|remember|note|record) (?:that|this|it)\b",
    re.IGNORECASE,
)
_INTO = re.compile(
    r"\s+(?:(?:in)?to|in|on|onto|at|inside|under|for|from|of)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|a|an)\s+(?=\S+\s+\S)", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """A text that a cue announces: where it begins and ends; `word` if word for word."""

    start: int
    end: int
    word: bool


def is_text(field: Field) -> bool:
    """Whether a parameter is a free text, by its name; or a list of such."""
    last = next((part for part in reversed(field.path) if part != ITEM), "")
    free = kind_of(field.schema) in ("string", "array") and not field.options and not wanted(field)
    return free and bool(_TEXTS & set(spaced(last).lower().split()))


def told(reading: Reading, question: str) -> Reading:
    """The reading with announced texts taken to their end."""
    at = [i for i, f in enumerate(reading.found) if is_text(f.field)]
    texts = list(_texts(reading, question)) if at else []
    if not texts:
        return reading
    found = list(reading.found)
    for i in at:
        one = found[i]
        if (text := _own(one, texts, len(at) == 1, question)) is not None:
            found[i] = replace(one, passages=(Passage(text.start, text.end, max(SURE, one.said)),))
    return replace(reading, found=tuple(found))


def _own(found: Found, texts: Sequence[Told], alone: bool, question: str) -> Told | None:
    """The announced text that the network points into, or the only one for what is required."""
    best = max(found.passages, key=lambda p: p.chance, default=None)
    if best is not None and (best.firm or _is_quoted(best, question)):
        return None
    if best is not None and best.chance >= POINTED:
        inside = (
            t for t in texts if t.start <= best.start < t.end or best.start <= t.start < best.end
        )
        return next(inside, None)
    return texts[0] if alone and len(texts) == 1 and found.field.required else None


def _is_quoted(passage: Passage, question: str) -> bool:
    piece = whole(passage.start, passage.end, question)
    return passage.chance >= POINTED and piece is not None and piece.kind == "quote"


def _texts(reading: Reading, question: str) -> Iterator[Told]:
    until = 0
    cues = [(m, True) for m in _SAYING.finditer(question)] + [
        (m, False) for m in _THAT.finditer(question)
    ]
    for match, word in sorted(cues, key=lambda cue: (cue[0].start(), not cue[1])):
        start = match.end()
        piece = whole(match.start(), match.start() + 1, question)
        if match.start() < until or (piece and piece.holds(match.start(), start)):
            continue
        if (
            (quoted := whole(start, start + 1, question))
            and quoted.outer[0] == start
            and quoted.kind == "quote"
        ):
            continue
        if not word and (article := _ARTICLE.match(question, start)):
            start = article.end()
        until = end_of_clause(question, start, reading.found)
        if until > start:
            yield Told(start, until, word)


def end_of_clause(question: str, start: int, found: Sequence[Found] = ()) -> int:
    """Where a text that begins at `start` ends: with its clause, or before what another parameter wants."""
    ends = [m.start() for m in _END.finditer(question, start) if not _within(question, m.start())]
    ends += list(_elsewhere(question, start, found))
    end = min(ends, default=len(question))
    while end > start and question[end - 1] in " \t\n,;:":
        end -= 1
    return end


def _within(question: str, at: int) -> bool:
    piece = whole(at, at + 1, question)
    return piece is not None and piece.start < at < piece.end


def _elsewhere(question: str, start: int, found: Sequence[Found]) -> Iterator[int]:
    sorts = frozenset(sort for f in found for sort in wanted(f.field)) - {"code", "clock"}
    for thing in things(question):
        wants = thing.sort in sorts and thing.piece.outer[0] > start
        lead = _INTO.search(question, start - 1, thing.piece.outer[0]) if wants else None
        if lead:
            yield lead.start()
