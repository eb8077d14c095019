"""The parts of a question that each want something, and which of them is not met yet.

    "How much is 5 dollars in euros, and email the result to Ann"  ->  two parts; the second points to a result

A question of one part is answered by one round of calls; only a further part, or words that point to a
result, lead to a further one. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.nlu.intent.deed import Deed
from gateway.nlu.intent.lexicon import READING, base
from gateway.nlu.values.numbers.json_numbers import numerals

# Words for what a tool answered. A pronoun is none: "show me task 8 and delete it" is about the task.
_POINTING = re.compile(
    r"\b(?:the|that|this|its|their|your|whatever) (?:\w+ )?(?:results?|answers?|outputs?|sums?|totals?|findings|response)\b"
    r"|\b(?:that|this) (?:amount|value|number|figure|rate|price|temperature|forecast|summary)\b"
    r"|\bwhat (?:it|you|they|he|she) (?:says?|finds?|found|gets?|got|returns?)\b"
)
# What goes on about the part before: a reason, how it shall be, what it says.
_GOES_ON = re.compile(
    r"(?:i|we) (?:really |just )?(?:need|want)(?:ed)? (?:it|them|this|that)\b|(?:make|call|name|title|label|keep) (?:it|them)\b"
)
_GREETING = re.compile(r"how (?:are|is) (?:you|it going|things)(?: doing)?(?: today)?|what is up")
_OWN_PLANS = re.compile(
    r"(?:i|we) (?:really |just |still |also )?(?:need|want|have|would like) to (?!know\b|see\b|hear\b)"
)
_OF_IT = re.compile(
    r"(?:tell|show|let|give) (?:me|us) (?:know )?(?:what|if|whether|how|when) (?:it|they|that)\b"
)
_UNFINISHED = re.compile(r"(?:.* )?(?:tell|show|let|remind) (?:me|us)(?: know)?")
_READ = frozenset(map(base, READING))
_WORDS = 2  # a part has at least as many words


@dataclass(frozen=True)
class Part:
    """A piece of a question that wants something.

    Attributes:
        text: As it stands in the question, where it begins at `start`.
        points: Whether its words point to what came before, such as a result.
        commands: Whether it asks for a deed, rather than for an answer.
    """

    text: str
    start: int = 0
    points: bool = False
    commands: bool = False


def parts_of(question: str, deeds: Sequence[Deed]) -> tuple[Part, ...]:
    """The parts, in order; what wants nothing of its own belongs to the part before it."""
    starts: list[Deed] = []
    for deed in deeds:
        wants = deed.act in ("directive", "question") and len(deed.words) >= _WORDS
        wants = wants and not _GREETING.fullmatch(deed.text)
        if wants and not (starts and _follows_up(deed, starts[-1])):
            starts.append(deed)
    ends = [*(deed.clause.start for deed in starts[1:]), len(question)][: len(starts)]
    return tuple(
        Part(
            question[deed.clause.start : end].strip(" ,;.-\n"),
            deed.clause.start,
            points=bool(starts) and deed is not starts[0] and points(deed.text),
            commands=deed.act == "directive",
        )
        for deed, end in zip(starts, ends, strict=True)
    )


def points(text: str) -> bool:
    """Whether a text points to a result."""
    return bool(_POINTING.search(text.lower()))


def _follows_up(deed: Deed, before: Deed) -> bool:
    """Whether it only goes on about the same thing: "Is it cold there?", "I need to pack"."""
    text = deed.text
    if _GOES_ON.match(text) or (_OWN_PLANS.match(text) and not points(text)):
        return True
    if _UNFINISHED.fullmatch(before.text) or (before.head in _READ and _OF_IT.match(text)):
        return True
    return deed.act == "question" and bool(
        re.search(r"\b(?:it|there|that|this|they|them|he|she)\b", text)
    )


def meets(part: Part, tool: str, arguments: Mapping[str, Any]) -> bool:
    """Whether a call of a tool is about the part: by a value of it, or by words of the tool's name."""
    text = part.text.lower()
    numbers = numerals(part.text)
    for value in leaves(arguments):
        if isinstance(value, int | float) and not isinstance(value, bool) and value in numbers:
            return True
        if isinstance(value, str) and value and says(text, value):
            return True
    stems = {base(word) for word in re.findall(r"[a-z]+", text)}
    return any(base(word) in stems for word in re.findall(r"[a-z]{4,}", tool.lower()))


def says(text: str, value: str) -> bool:
    """Whether a lower-case text has a value in it as whole words."""
    return bool(re.search(rf"(?<!\w){re.escape(value.lower().strip())}(?!\w)", text))


def leaves(value: Any) -> Iterator[Any]:
    """The values in a JSON value that are no object and no list."""
    if isinstance(value, Mapping | list | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from leaves(inner)
    else:
        yield value
