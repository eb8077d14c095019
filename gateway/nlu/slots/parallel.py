"""Things that are counted one by one: "20 corks and 30 labels" is two calls, each with a number and a thing. Pure.

Where the first number has its thing right behind it, so must the next; one that has none ("Order 3 bungs, one just
split") is no further number.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.nlu.parameters import kind_of
from gateway.nlu.slots.call_count import SURE
from gateway.nlu.tagged_spans import Found, Passage, Reading

_OF = re.compile(r"\s{1,4}(?:of (?:the |those |these )?|x )?")
_THING = re.compile(
    r"\s{1,4}(?:of (?:the |those |these )?|x )?(?P<thing>[^\W\d][\w-]*(?: [^\W\d][\w-]*){0,3}?)"
    r"(?=\s*(?:[,;.!?)]|$)|\s+(?:and|or|plus|for|to|from|before|by|on|at|please|as well|too|with)\b)"
)
_NO_THING = frozenset(
    ("and", "or", "of", "is", "was", "just", "has", "had", "are", "were", "to", "for", "in", "the")
)


def paralleled(reading: Reading, question: str) -> Reading:
    """The reading with a thing for each of the numbers in a row, or without the numbers that have none."""
    found = list(reading.found)
    for i, number in enumerate(found):
        counted = sorted((p for p in number.passages if p.chance > SURE), key=lambda p: p.start)
        if len(counted) < 2 or number.field.several or not _is_number(number):
            continue
        for j, thing in enumerate(found):
            if first := _behind(thing, counted[0], question):
                found[i], found[j] = _paired(number, thing, [first], counted[1:], question)
    return replace(reading, found=tuple(found))


def _is_number(found: Found) -> bool:
    return kind_of(found.field.schema) in ("integer", "number")


def _behind(found: Found, number: Passage, question: str) -> Passage | None:
    """The passage of a text right behind a number."""
    if (
        kind_of(found.field.schema) != "string"
        or found.options
        or found.field.several
        or "format" in found.field.schema
    ):
        return None
    return next((p for p in found.passages if _OF.fullmatch(question, number.end, p.start)), None)


def _paired(
    number: Found, thing: Found, things: list[Passage], counted: list[Passage], question: str
) -> tuple[Found, Found]:
    lost = []
    for passage in counted:
        match = _THING.match(question, passage.end)
        if own := _behind(thing, passage, question):
            things.append(replace(own, chance=max(own.chance, things[0].chance)))
        elif match and match["thing"].split()[0].lower() not in _NO_THING:
            things.append(replace(things[0], start=match.start("thing"), end=match.end("thing")))
        else:
            lost.append(passage)
    kept = tuple(p for p in number.passages if p not in lost)
    return replace(number, passages=kept), replace(thing, passages=tuple(things))
