"""What sort of thing a parameter wants, and what sort a piece of a question is: a file, a folder, SQL, an address.

`path` and `repo_path` say it by their names, `query` by "SQL query to execute". Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from gateway.nlu.parameters import ITEM, Field, kind_of, spaced, wants_iso, wants_time
from gateway.nlu.values.sql import statement_at
from gateway.nlu.values.verbatim_spans import Piece, is_file, pieces

# Bare names with these endings are files; with a slash before them any short ending will do.
_ENDINGS = frozenset(
    re.findall(
        r"\w+",
        """txt md rst py js ts tsx jsx mjs json jsonl csv tsv xml yml yaml toml ini cfg conf env html htm css scss pdf png jpg jpeg gif svg webp
    bmp mp3 mp4 wav ogg flac mov avi mkv doc docx xls xlsx ppt pptx odt ods rtf epub ics eml zip tar gz tgz bz2 xz 7z rar log sh bat ps1 rs go
    java kt c h cpp hpp cs rb php swift sql db sqlite ipynb lock bak tmp vue lua r tex bib srt vcf""",
    )
)
_FOLDERS = frozenset(
    re.findall(
        r"\w+",
        "folder folders directory directories dir dirs repo repos repository cwd workspace root",
    )
)
_FILES = frozenset(
    re.findall(
        r"\w+", "file files filename filenames filepath filepaths attachment attachments document"
    )
)
_EITHER = frozenset(re.findall(r"\w+", "path paths pathname"))
_ENDS = frozenset(re.findall(r"\w+", "source destination src dst dest input output from to"))
_LINKS = frozenset(
    re.findall(r"\w+", "url urls uri uris link links href website webpage homepage endpoint")
)
_GLOBS = frozenset(re.findall(r"\w+", "glob globs pattern patterns wildcard mask include exclude"))
_REVISIONS = frozenset(
    re.findall(
        r"\w+",
        "revision revisions rev commit sha hash ref tag version base head branch contains target",
    )
)
_MAILS = frozenset(re.findall(r"\w+", "email emails mail recipient recipients cc bcc"))
_SQL = re.compile(r"\bSQL\b|\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE TABLE)\b")
_PATHS = re.compile(r"\b(?:file ?)?paths?\b(?! segment)", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:time|at|when|clock|hour)\b")
_URL = re.compile(r"(?:https?|ftp|file|data|ssh|git)://?\S+|data:\S+|www\.\S+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PATH = re.compile(r"(?:~[\w-]*|\.{1,2})?/\S.*|[A-Za-z]:[\\/].*|\\\\\w.*")


@dataclass(frozen=True)
class Thing:
    """A piece of a question and its sort: sql, url, email, file, folder, glob, revision, code or quote."""

    piece: Piece
    sort: str


@lru_cache(maxsize=64)
def things(question: str) -> tuple[Thing, ...]:
    """The pieces of a question, each with its sort."""
    return tuple(Thing(p, sort_of(p.kind, question[p.start : p.end])) for p in pieces(question))


def sort_of(kind: str, text: str) -> str:
    """The sort of a piece; that of a quotation is what stands in it."""
    if kind == "quote":
        return _sort_of_text(text)
    if kind == "path":
        return "file" if is_file(text) else "folder"
    if kind == "code" and ends_as_file(text):
        return "file"
    return kind


def _sort_of_text(text: str) -> str:
    if statement_at(text, 0) >= len(text.rstrip(" ;")):
        return "sql"
    for sort, pattern in (("url", _URL), ("email", _MAIL)):
        if pattern.fullmatch(text):
            return sort
    if _PATH.fullmatch(text):
        return "file" if is_file(text) else "folder"
    if ends_as_file(text):
        return "file"
    return "glob" if re.fullmatch(r"\S*\*\S*", text) else "quote"


def ends_as_file(text: str) -> bool:
    """Whether a bare name ends like a file's."""
    return is_file(text) and text.rsplit(".", 1)[-1].lower() in _ENDINGS


@lru_cache(maxsize=2048)
def _wanted(name: str, told: str, form: str, clock: bool) -> frozenset[str]:
    words, sorts = frozenset(name.lower().split()), set[str]()
    if words & _FOLDERS:
        sorts.add("folder")
    elif words & _FILES:
        sorts |= {"file", "folder"} if words & _EITHER else {"file"}
    elif words & _EITHER or _PATHS.search(told) or words & _ENDS:
        sorts |= {"file", "folder"}
    if words & _GLOBS or "glob" in told.lower():
        sorts = {"glob"}
    if "sql" in words or _SQL.search(told):
        sorts = {"sql"}
    if words & _LINKS or form in ("uri", "url", "iri", "uri-reference"):
        sorts.add("url")
    if words & _MAILS or form == "email":
        sorts.add("email")
    if words & _REVISIONS:
        sorts |= {"revision", "code"}
    if clock or (_CLOCK.search(name.lower()) and not sorts):
        sorts.add("clock")
    return frozenset(sorts)


def wanted(field: Field) -> frozenset[str]:
    """The sorts of things that a parameter wants; empty for any text."""
    schema = field.schema
    item = schema.get("items") if kind_of(schema) == "array" else schema
    if field.options or not isinstance(item, Mapping) or kind_of(item) != "string":
        return frozenset()
    name = next((part for part in reversed(field.path) if part != ITEM), "")
    clock = wants_iso(schema) and wants_time(schema)
    return _wanted(spaced(name), _told(schema, item), str(item.get("format", "")), clock)


def _told(schema: Mapping[str, Any], item: Mapping[str, Any]) -> str:
    return f"{schema.get('description', '')} {item.get('description', '') if item is not schema else ''}"


def needs_path(field: Field) -> bool:
    """Whether nothing but a path will do: a parameter that is called so, of one text."""
    name = spaced(next((part for part in reversed(field.path) if part != ITEM), "")).lower()
    return (
        kind_of(field.schema) == "string"
        and bool(_EITHER & set(name.split()))
        and not field.options
    )


def for_field(field: Field, question: str) -> Iterator[Thing]:
    """The things of a question that are of a sort that the parameter wants."""
    sorts = wanted(field)
    return (thing for thing in things(question) if thing.sort in sorts)
