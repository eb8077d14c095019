"""What a tool takes, by the sorts of its parameters and by what it says of itself. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gateway.core import ToolSpec, words_of
from gateway.nlu.parameters import ITEM, spaced
from gateway.nlu.slots.slot_types import wanted
from gateway.nlu.slots.text_slots import is_text
from gateway.nlu.slots.time_zone_slots import is_zone
from gateway.nlu.slots.verb_kinds import DEEDS
from gateway.nlu.tagged_spans import Reading

SURE = 0.6  # probability from which a thing is a parameter's
PATHS = frozenset({"file", "folder"})
_VERBS = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP|PRAGMA|EXPLAIN)\b")
_OLD = re.compile(r"\bdeprecated\b|\bobsolete\b|\buse \w+ instead\b", re.IGNORECASE)
_KNOWING = re.compile(r"\bknowledge\b|\bmemor(?:y|ies)\b|\bremember", re.IGNORECASE)
_FOLDER = re.compile(r"\b(?:director(?:y|ies)|folders?|tree|repo(?:sitory)?)\b", re.IGNORECASE)
_FILE = re.compile(r"\bfiles?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Taker:
    """A tool with what was read for it.

    Attributes:
        sorts: What sorts of things its parameters want.
    """

    tool: ToolSpec
    reading: Reading
    sorts: frozenset[str]

    def takes(self, sort: str) -> bool:
        """Whether a parameter wants the sort; "path" is a file or a folder."""
        return bool(self.sorts & PATHS) if sort == "path" else sort in self.sorts

    @property
    def title(self) -> str:
        """Its own name in words."""
        return spaced(self.tool.tool or self.tool.name)

    @cached_property
    def full(self) -> bool:
        """Whether it requires at least two things of a sort, and each is said by a thing of its own."""
        found = self.reading.found
        typed = [f for f in found if f.field.required and (wanted(f.field) or is_zone(f.field))]
        own = {p.span for f in typed for p in f.passages if p.chance > SURE}
        return 1 < len(typed) <= len(own) and all(f.said > SURE for f in typed)

    @property
    def converts(self) -> bool:
        """Whether it takes a time from one zone to another, and all of that is said."""
        return sum(is_zone(f.field) for f in self.reading.found) > 1 and self.full

    @property
    def keeps_facts(self) -> bool:
        """Whether it takes facts about a thing."""
        fields = (f.field for f in self.reading.found)
        return any(is_text(f) and f.several and ITEM in f.path for f in fields)

    @property
    def looks_up(self) -> bool:
        """Whether it asks a memory for a text."""
        asks = any(f.field.required and not wanted(f.field) for f in self.reading.found)
        return asks and bool(_KNOWING.search(self.tool.description))

    @property
    def verbs(self) -> frozenset[str]:
        """The statements of SQL that it names."""
        about = str(self.tool.parameters.get("properties", ""))
        return frozenset(_VERBS.findall(f"{self.tool.description} {about}"))

    @property
    def is_old(self) -> bool:
        """Whether it says that another one is to be used."""
        return bool(_OLD.search(self.tool.description))

    @property
    def of_folders(self) -> bool:
        """Whether its name speaks of folders and not of files."""
        return bool(_FOLDER.search(self.title)) and not _FILE.search(self.title)

    @property
    def of_files(self) -> bool:
        """Whether its name speaks of files and not of folders."""
        return bool(_FILE.search(self.title)) and not _FOLDER.search(self.title)

    @property
    def shows_contents(self) -> bool:
        """Whether it reads what stands in something."""
        return "read" in self.title.lower().split() or "content" in self.tool.description[:90]

    def is_named(self, question: str) -> bool:
        """Whether the question says all that the name says beside its deed and its server: branches, a tree."""
        own = set(words_of(self.title)) - set(words_of(self.tool.server)) - DEEDS
        return bool(own) and own <= set(words_of(question))


def takers(readings: Sequence[Reading], tools: Mapping[str, ToolSpec]) -> list[Taker]:
    """The tools that were read."""
    return [
        Taker(tools[r.tool], r, frozenset(s for f in r.found for s in wanted(f.field)))
        for r in readings
    ]
