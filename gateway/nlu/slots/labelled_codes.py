"""Numbers and codes behind the word for what they number: "room 214" is 214 for a parameter "Room number".

The word is the parameter's own name, or stands in its description beside "number", "code" or the like. What
describes itself otherwise ("Name of the room") keeps its words. Pure.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.nlu.parameters import Field, kind_of, spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading

SURE = 0.97  # what the only code behind its word is believed
_SORT = r"(?:number|no\.|nr\.?|code|id|identifier|reference|ref)"
_NUMBERED = re.compile(
    rf"\b(\w+) {_SORT}(?!\w)|\b{_SORT} (?:of|for) (?:the |an? )?(?:new |old )?(\w+)", re.I
)
_SAYS_SORT = re.compile(rf"\b{_SORT}(?!\w)", re.I)
_CODE = r"(?:(?:number|no\.?|nr\.?|code|id) )?#?((?=[\w-]*\d)\w+(?:-\w+)*)(?![\w@/]|[.:]\w)"
_PLAIN = frozenset(("the", "a", "an", "and", "or", "this", "its", "unique"))


def labelled(reading: Reading, question: str) -> Reading:
    """The reading with each code behind its word given to the parameter of that word, without the word."""
    return replace(reading, found=tuple(_labelled(f, question) for f in reading.found))


def _labelled(found: Found, question: str) -> Found:
    words = _words(found.field)
    if not words:
        return found
    codes = [m.span(1) for m in re.finditer(rf"\b(?:{'|'.join(words)})s? {_CODE}", question, re.I)]
    if not codes:
        return found
    if len(codes) == 1:
        ((start, end),) = codes
        return replace(found, passages=(Passage(start, end, SURE, firm=True),))
    meets = [(p, [c for c in codes if p.start < c[1] and c[0] <= p.end]) for p in found.passages]
    kept = [replace(p, start=c[0][0], end=c[0][1]) for p, c in meets if c]
    return replace(found, passages=tuple(kept)) if kept else found


def _words(field: Field) -> tuple[str, ...]:
    """The words that a parameter's numbers stand behind; none where it is no number or code of anything."""
    if (
        field.options
        or field.several
        or kind_of(field.schema) != "string"
        or "format" in field.schema
    ):
        return ()
    described = str(field.schema.get("description", ""))
    name = spaced(field.path[-1])
    if not _SAYS_SORT.search(f"{described} {name}"):
        return ()
    said = [m[1] or m[2] for m in _NUMBERED.finditer(f"{name}; {described}")]
    own = [] if _SAYS_SORT.fullmatch(name.split()[-1]) else name.split()[-1:]
    return tuple(
        dict.fromkeys(re.escape(w.lower()) for w in (*said, *own) if w.lower() not in _PLAIN)
    )
