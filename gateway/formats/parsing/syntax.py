"""Where a family's calls start and who reads them, and the region of one call while it is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from gateway.formats.parsing.calls import Draft, Rename, Tools, settle
from gateway.formats.parsing.pending import THOUGHT_LINES, Item, Spacing
from gateway.formats.parsing.source import (
    Markers,
    Reader,
    Source,
)

THINK = ("<think>", "</think>")
Voice = Literal["", "thought", "answer"]


class Region:
    """One call region while it is read: where it is, and what was found in it; used again for the next one.

    Attributes:
        start: Where its opening marker starts.
        alone: No prose came before.
        before: The last character of the prose right before, if there is any.
        repair: What is wrong with the region itself.
        prose: What a message of JSON says beside its calls.
        name: The tool that is called, where the name stands before the arguments.
        tries: How often in this output a look at all that follows was in vain.
        voice: What is said behind it: a thought, or something for the user; nothing if it changes neither.
    """

    __slots__ = (
        *("alone", "before", "item_start", "items", "marker", "markers"),
        *("name", "prose", "rename", "repair", "shells", "src", "start", "tools", "tries", "voice"),
    )

    def __init__(
        self,
        src: Source,
        tools: Tools,
        markers: Markers,
        shells: tuple[str, ...],
        rename: Rename | None,
    ) -> None:
        self.src, self.tools, self.markers = src, tools, markers
        self.shells, self.rename = shells, rename
        self.tries = 0
        self.open("", True, "")

    def open(self, marker: str, alone: bool, before: str) -> None:
        """A region starts with the marker that was just read."""
        self.marker, self.alone, self.before = marker, alone, before
        self.start = self.item_start = self.src.pos - len(marker)
        self.items: list[Item] = []
        self.repair = self.prose = self.name = ""
        self.voice: Voice = ""
        self.src.repairs = []

    def begin(self) -> None:
        """A call starts here; forget the repairs of the one before."""
        self.item_start = self.src.pos
        self.src.repairs = []

    def raw(self) -> str:
        """The text of the current call so far."""
        return self.src.text[self.item_start : self.src.pos]

    @property
    def parameters(self) -> Collection[str] | None:
        """The names that the called tool knows; None if it has no schema."""
        tool = self.tools.get(self.name)
        known = tool.parameters.get("properties") if tool else None
        return known if isinstance(known, Mapping) else None

    def found(self, draft: Draft) -> None:
        """A complete call, good or not."""
        if self.repair:
            draft = replace(draft, repairs=(*draft.repairs, self.repair))
        self.items.append(settle(draft, self.tools, self.rename))


Body = Callable[[Region], Reader[None]]


@dataclass(frozen=True)
class Opening:
    """A body reader that knows what cannot follow its marker, so that mentions are passed over quickly.

    Attributes:
        read: The reader.
        mention: Pattern of what follows the marker in prose only; it ends where the reader would give up.
        outside: Characters that no marker in prose stands behind; behind any other it is a mention.
    """

    read: Body
    mention: str
    outside: str = ""

    def __call__(self, region: Region) -> Reader[None]:
        """Read what follows the marker."""
        return self.read(region)

    def pattern(self, marker: str) -> re.Pattern[str]:
        """The marker and what shows that it is only mentioned."""
        literal = re.escape(marker)
        mention = f"{literal}(?:{self.mention})"
        if self.outside:
            mention += f"|(?<=[^{re.escape(self.outside)}]){literal}"
        return re.compile(mention, re.DOTALL)


@dataclass(frozen=True)
class Syntax:
    """Where a family's calls start, and who reads them.

    Attributes:
        opens: Marker to body reader; the body starts after the marker and reads the closing one too.
        closes: Markers that end a call.
        shells: Markers that carry nothing: section borders, ends of turns.
        think: The markers of a think block.
        other_thinks: Markers of think blocks that its models write too.
        prompt_think: What a prompt that opens a thought ends with, where that is not the marker itself.
        head: What an output can begin with although it is no marker elsewhere, and who reads it.
        prefilled: Whether prompts end inside an open think block; None if that is not known.
        answers: Markers that begin what is meant for the user, and end a thought that was not closed.
        spacing: The white space that is layout.
        bare: Reads a message that is nothing but calls, without any marker.
        bare_starts: The characters such a message can start with.
        bare_always: Bare calls are the family's own form; otherwise their names must be known.
    """

    opens: Mapping[str, Body]
    closes: tuple[str, ...] = ()
    shells: tuple[str, ...] = ()
    think: tuple[str, str] = THINK
    other_thinks: tuple[tuple[str, str], ...] = ()
    prompt_think: str = ""
    head: tuple[str, Body] | None = None
    prefilled: bool | None = None
    bare: Body | None = None
    bare_starts: str = ""
    bare_always: bool = False
    rename: Rename | None = None
    answers: tuple[str, ...] = ()
    spacing: Spacing = THOUGHT_LINES

    @cached_property
    def markers(self) -> Markers:
        """Everything that ends a run of prose."""
        return Markers((*self.opens, *self.closes, *self.shells, *self.thoughts, *self.answers))

    @cached_property
    def thoughts(self) -> Mapping[str, bool]:
        """The markers of think blocks, and whether each opens one."""
        pairs = (self.think, *self.other_thinks)
        return {
            m: opens for pair in pairs for m, opens in zip(pair, (True, False), strict=True) if m
        }

    def opens_thinking(self, prompt: str | None) -> bool | None:
        """Whether `prompt` ends inside an open think block; None if there is no prompt to look at."""
        if prompt is None:
            return None
        opening = self.prompt_think or self.think[0]
        return bool(opening) and prompt.rstrip().endswith(opening)

    @cached_property
    def bodies(self) -> Mapping[str, Body]:
        """Opening markers with their readers."""
        return {m: b.read if isinstance(b, Opening) else b for m, b in self.opens.items()}

    @cached_property
    def mentions(self) -> Mapping[str, re.Pattern[str]]:
        """Opening markers with the pattern of a mere mention, where there is one."""
        return {m: b.pattern(m) for m, b in self.opens.items() if isinstance(b, Opening)}
