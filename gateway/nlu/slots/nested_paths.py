"""Names that a question puts into a folder: "a folder called archive in /home/me" is `/home/me/archive`. Pure.

Only for the one path of a tool that has no other place for the name; and one path is no two parameters' value.
"Move /a/b.txt into the folder /c" goes to `/c/b.txt`, where a tool wants the new path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gateway.nlu.slots.slot_types import things, wanted
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.verbatim_spans import Piece, whole

SURE, OWN = 0.9, 0.5
_CALLED = re.compile(
    r"\b(?:called|named)\s+[\"'“]?(?P<name>[^,;:!?\"'“”/\\]{1,80}?)[\"'”]?(?=\s+(?:in|inside|into|under|within|at)\s|[,;:!?]|\.?$)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\s+(?:in|inside|into|under|within|to|at|from)\s+(?:the\s+)?(?:folder\s+|directory\s+)?$",
    re.IGNORECASE,
)
_INTO_FOLDER = re.compile(
    r"\b(?:into|in|inside|to|under) (?:the |my |this |that )?(?:folder|directory|dir) [\"'“`]?$",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"^(?:dest(?:ination)?|target|new)(?:[_ ]?(?:path|file|name))?$|^to(?:_path)?$", re.IGNORECASE
)
_OLD = re.compile(r"^(?:source|src|from|old|path|file)(?:[_ ]?(?:path|file|name))?$", re.IGNORECASE)
_SUFFIX = re.compile(r"[^/\\.][^/\\]*\.\w{1,8}$")
_CLOSING = tuple("\"'”")
_WHOLE = frozenset({"path", "url", "sql", "email"})


def housed(reading: Reading, question: str) -> Reading:
    """The reading with a folder and a name in it as one path, and no path for two required parameters."""
    reading = _unshared(reading, question)
    paths = [i for i, f in enumerate(reading.found) if _is_path(f)]
    if len(paths) != 1:
        return _keeping_its_name(reading, question)
    at = paths[0]
    if reading.found[at].field.several:
        return _each(reading, at, question)
    found = list(reading.found)
    others = [p for i, f in enumerate(found) if i != at for p in f.passages if p.chance >= OWN]
    for folder in (
        t.piece for t in things(question) if t.piece.kind == "path" and t.sort == "folder"
    ):
        for start, end in _names(question, folder):
            if any(p.start < end and start < p.end for p in others):
                continue
            value = _joined(question[folder.start : folder.end], question[start:end])
            first, last = min(start, folder.start), max(end, folder.end)
            found[at] = replace(
                found[at], passages=(Passage(first, last, SURE, value=value, firm=True),)
            )
            return replace(reading, found=tuple(found))
    return reading


def _keeping_its_name(reading: Reading, question: str) -> Reading:
    """With a file's own name behind the folder that it is put into, where a tool wants the new path."""
    by_name = {f.field.name: f for f in reading.found if f.passages and f.field.required}
    old = next((f for name, f in by_name.items() if _OLD.match(name)), None)
    new = next((f for name, f in by_name.items() if _NEW.match(name)), None)
    if old is None or new is None:
        return reading
    at, to = (max(f.passages, key=lambda p: p.chance) for f in (old, new))
    source, folder = question[at.start : at.end], question[to.start : to.end]
    put = folder.endswith(("/", "\\")) or _INTO_FOLDER.search(question[: to.start])
    name = _SUFFIX.search(source)
    if not put or name is None or _SUFFIX.search(folder):
        return reading
    path = _joined(folder, name.group())
    moved = replace(new, passages=(replace(to, value=path, firm=True),))
    return replace(reading, found=tuple(moved if f is new else f for f in reading.found))


def _is_path(found: Found) -> bool:
    sorts = wanted(found.field)
    return found.field.required and bool(sorts & {"file", "folder"})


def _each(reading: Reading, at: int, question: str) -> Reading:
    """With the names of a list in the folder that they are said to be in."""
    own = [t for t in things(question) if t.sort in ("file", "folder")]
    bare = [t.piece for t in own if t.sort == "file" and t.piece.kind != "path"]
    folders = [t.piece for t in own if t.piece.kind == "path" and t.sort == "folder"]
    if not bare or len(folders) != 1 or len(bare) + 1 != len(own):
        return reading
    if not _WITHIN.search(question, bare[-1].outer[1], folders[0].outer[0]):
        return reading
    folder = question[folders[0].start : folders[0].end]
    joined = [(p, _joined(folder, question[p.start : p.end])) for p in bare]
    found = list(reading.found)
    passages = tuple(Passage(*p.span, SURE, value=path, firm=True) for p, path in joined)
    found[at] = replace(found[at], passages=passages)
    return replace(reading, found=tuple(found))


def _names(question: str, folder: Piece) -> Iterator[tuple[int, int]]:
    """The names beside a folder that may stand for something in it."""
    for match in _CALLED.finditer(question):
        piece = whole(match.end() - 1, match.end(), question)
        span = match.span("name")
        if piece is not None and piece.kind == "path":
            continue
        closed = span[1] + (question[span[1] : span[1] + 1] in _CLOSING)
        if _WITHIN.fullmatch(question, closed, folder.outer[0]) or folder.outer[1] <= match.start():
            yield span
    for thing in things(question):
        text = question[thing.piece.start : thing.piece.end]
        bare = thing.sort == "file" and not re.search(r"[/\\]", text)
        if bare and _WITHIN.fullmatch(question, thing.piece.outer[1], folder.outer[0]):
            yield thing.piece.span


def _joined(folder: str, name: str) -> str:
    mark = "\\" if "\\" in folder and "/" not in folder else "/"
    return folder.rstrip("/\\") + mark + name.rstrip(".")


def _unshared(reading: Reading, question: str) -> Reading:
    """Without a path, an address or a statement where another required parameter is surer of it."""
    required = [f for f in reading.found if f.field.required and not f.options]
    found = tuple(_apart(f, required, question) if f in required else f for f in reading.found)
    return replace(reading, found=found)


def _apart(found: Found, required: list[Found], question: str) -> Found:
    rivals = [p for f in required if f is not found for p in f.passages]
    kept = tuple(
        p
        for p in found.passages
        if not ((piece := whole(p.start, p.end, question)) and piece.kind in _WHOLE)
        or not any(r.meets(p) and r.chance > p.chance for r in rivals)
    )
    return replace(found, passages=kept)
