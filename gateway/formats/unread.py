"""Finds calls of other families in prose: what a model wrote in a form that its own format does not read.

Only forms with markers count; JSON and code in prose are prose. What is found is an error with the name of its
family, never a call: a form that was not trained for is a mistake of the model or of the configuration.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from gateway.core import BadCall, ToolSpec
from gateway.formats.parsing.stream import parse
from gateway.formats.parsing.syntax import Syntax

MAX_TEXT = 200_000  # characters of prose that are looked at
_MIN_MARKER = 5


class Marked(Protocol):
    """A family as far as this module looks at it."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def syntax(self) -> Syntax:
        """How it is read."""
        ...


class Unread:
    """All families, looked for in prose."""

    def __init__(self, families: Sequence[Marked]) -> None:
        self._by_marker: dict[str, list[Marked]] = {}
        for family in families:
            for marker in family.syntax.opens:
                if len(marker) >= _MIN_MARKER:
                    self._by_marker.setdefault(marker, []).append(family)
        longest_first = sorted(self._by_marker, key=len, reverse=True)
        self._markers = re.compile("|".join(map(re.escape, longest_first)))

    def calls(self, own: str, text: str, tools: Sequence[ToolSpec]) -> tuple[BadCall, ...]:
        """The calls in `text`, prose of the format `own`, that another family would have read."""
        text = text[:MAX_TEXT]
        for name, syntax in self._families(text).items():
            if name == own:
                continue
            found = parse(syntax, text, tools, "stop", False).calls
            marked = [c.raw for c in found if self._markers.match(c.raw)]
            if marked:
                why = f"a call as {name!r} writes it, which {own!r} does not read; name the model's format with --format"
                return tuple(BadCall("unread", raw, why) for raw in marked)
        return ()

    def _families(self, text: str) -> Mapping[str, Syntax]:
        """The families whose markers stand in `text`, in the order of their markers."""
        found = dict.fromkeys(m[0] for m in self._markers.finditer(text))
        return {f.name: f.syntax for marker in found for f in self._by_marker[marker]}
