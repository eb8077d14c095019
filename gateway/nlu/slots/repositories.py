"""Repositories as `owner/name`, for the parameters that want one: no branch, no folder and no fraction. Pure.

In "delete release/1.9 in lumen/driver" the repository is what stands behind the preposition, or has the number
of an issue behind it; a branch beside it is the only other name of its kind, "release/1.9", "spike-grpc".
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.nlu.parameters import Field, kind_of, spaced
from gateway.nlu.tagged_spans import Found, Passage, Reading

SURE = 0.97
_WANTED = re.compile(
    r"\bowner ?/ ?(?:name|repo\w*)\b|\borg(?:anization)? ?/ ?repo|\brepo(?:sitory)? (?:full )?name\b.*/",
    re.I,
)
_NAME = re.compile(r"(?<![\w./@:-])[A-Za-z\d][\w.-]*/[A-Za-z\d][\w.-]*\w(?![\w/])")
_BEFORE = re.compile(
    r"\b(?:in|on|from|of|for|at|to|into|repo|repository|project)(?: the)?\s+[\"'`]?$", re.I
)
_BRANCH = re.compile(r"\b(?:branch|ref|tag|base|head)\b", re.I)
_REF = re.compile(r"(?<![\w./@:#-])[A-Za-z\d][\w.]*(?:[-/_][\w.]*\w)+(?![\w/@])")
_NUMBERED = re.compile(r"#\d")


def repositories(reading: Reading, question: str) -> Reading:
    """The reading with the repository that the question names, which is then no other parameter's value."""
    wanted = [f for f in reading.found if _wants(f.field)]
    named = _named(question) if len(wanted) == 1 else None
    if named is None:
        return reading
    branches = [f for f in reading.found if f.field.required and _is_branch(f.field)]
    ref = _ref(question, named) if len(branches) == 1 else None
    found = [_given(f, f is wanted[0], named) for f in reading.found]
    if ref is not None:
        found = [_given(f, f.field == branches[0].field, ref) for f in found]
    return replace(reading, found=tuple(found))


def _wants(field: Field) -> bool:
    told = f"{spaced(field.path[-1])} {field.schema.get('description', '')}"
    return kind_of(field.schema) == "string" and not field.options and bool(_WANTED.search(told))


def _is_branch(field: Field) -> bool:
    named = _BRANCH.search(spaced(field.path[-1]))
    return kind_of(field.schema) == "string" and not field.options and bool(named)


def _ref(question: str, repository: Passage) -> Passage | None:
    """The only name with a hyphen, a slash or the like beside the repository."""
    refs = [Passage(*m.span(), SURE, firm=True) for m in _REF.finditer(question)]
    refs = [
        r
        for r in refs
        if not r.meets(repository) and re.search(r"[A-Za-z]", question[r.start : r.end])
    ]
    return refs[0] if len(refs) == 1 else None


def _named(question: str) -> Passage | None:
    """The only repository, or the only one behind a preposition or before a number."""
    names = list(_NAME.finditer(question))
    placed = [
        m
        for m in names
        if _BEFORE.search(question[: m.start()]) or _NUMBERED.match(question, m.end())
    ]
    for found in (placed, names):
        if len({m.group() for m in found}) == 1:
            return Passage(*found[0].span(), SURE, value=found[0].group(), firm=True)
    return None


def _given(found: Found, wanted: bool, named: Passage) -> Found:
    if wanted:
        return replace(found, passages=(named,))
    return replace(found, passages=tuple(p for p in found.passages if not p.meets(named)))
