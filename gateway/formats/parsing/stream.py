"""Splits one output into prose, reasoning and calls, and reads the calls. The only parser there is.

Theory of operation: one generator reads the whole output (see `source`). Prose runs to the next marker of
the family's `Syntax`. After an opening marker a body reader decides where the call ends, not a
closing marker, so what stands inside a string cannot end it. What a body finds goes to the ledger.

Rules for broken calls

 1. The raw text of a broken call runs to the next marker and comes back as a `BadCall`.
 2. Reading goes on at an opening marker inside it only if that one stood where a call may start: a
    string that was never closed swallows the head of its neighbour, and the neighbour is good.
 3. An output that ends inside a call holds no further call.
 4. A marker that nothing like a call follows was a mention in prose, unless its closing marker follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from gateway.core import BadCall, FinishReason, Reply, ToolCall, ToolSpec
from gateway.formats.parsing.calls import Tools
from gateway.formats.parsing.pending import Ledger
from gateway.formats.parsing.source import (
    Malformed,
    Reader,
    Source,
    find,
    ink,
    takes,
    takes_one,
)
from gateway.formats.parsing.syntax import Body, Region, Syntax, Voice

# Characters. What was read is dropped now and then, because the JSON decoder counts lines from the start at
# every error; a long text comes in portions, so that what is copied then is never long.
# Finds calls of other families in prose.
Unread = Callable[[str], Sequence[BadCall]]
_FORGET_AFTER = 8_192
_PORTION = 65_536


class Parser:
    """Reads one output of one family; `feed` and `close` return what became certain."""

    def __init__(
        self,
        syntax: Syntax,
        tools: Sequence[ToolSpec],
        opened: bool | None = None,
        unread: Unread | None = None,
    ) -> None:
        self._syntax = syntax
        self._tools: Tools = {t.name: t for t in tools}
        self._src = Source()
        self._region = Region(self._src, self._tools, syntax.markers, syntax.shells, syntax.rename)
        self._search = syntax.markers.pattern.search
        self._mentions = syntax.mentions
        self._ledger = Ledger(syntax.prefilled if opened is None else opened, syntax.spacing)
        self._unread = unread
        self._said: list[str] = []  # prose that may hold a call of another family
        self._alone = True
        self._last = ""
        self._reader = self._read()

    def feed(self, text: str) -> Reply:
        """Take the next piece and return what became certain with it (only the new parts)."""
        if not self._src.ended:
            for start in range(0, len(text), _PORTION):
                self._src.append(text[start : start + _PORTION])
                next(self._reader)
        return self._ledger.take()

    def close(self, finish_reason: FinishReason = "stop") -> Reply:
        """End the output and return what was still held back."""
        if not self._src.ended:
            self._src.ended, self._src.finish = True, finish_reason
            for _ in self._reader:
                raise AssertionError("a reader waits although the output has ended")
            if self._unread and self._said:
                self._ledger.errors(self._unread("".join(self._said)))
        return self._ledger.take()

    def _read(self) -> Reader[None]:
        src, bodies = self._src, self._syntax.bodies
        yield from self._head()
        if self._ledger.state != "thinking":
            yield from self._bare()
        while (marker := self._prose()) or not src.ended:
            if body := bodies.get(marker):
                yield from self._call(marker, body)
            elif marker:
                yield from self._marked(marker)
            else:
                yield
        self._ledger.end(src.finish)

    def _head(self) -> Reader[None]:
        """Read what only the very beginning of an output can be."""
        if self._syntax.head is None:
            return
        src, (literal, body) = self._src, self._syntax.head
        yield from ink(src)
        there = yield from takes(src, literal)
        marker, src.pos = src.text[: src.pos], 0
        if there:
            src.pos = len(marker)
            yield from self._call(marker, body)

    def _prose(self) -> str:
        """Pass text on up to the next marker, and read that; nothing if there is none so far."""
        src = self._src
        if src.pos > _FORGET_AFTER:
            src.forget()
        start = end = src.pos
        found = self._next(src.text, start)
        if found:
            end, src.pos = found.span()
        else:
            held = 0 if src.ended else self._syntax.markers.held(src.text, start)
            end = src.pos = len(src.text) - held
        if end > start:
            self._say(src.text[start:end])
        return found[0] if found else ""

    def _next(self, text: str, start: int) -> re.Match[str] | None:
        """The next marker that may be more than a mention (rule 4)."""
        search, mentions = self._search, self._mentions
        found = search(text, start)
        while (
            found
            and (mention := mentions.get(found[0]))
            and (self._last or found.start() > start)
            and (seen := mention.match(text, found.start()))
        ):
            after = search(text, seen.end())
            if after is None or after[0] in self._syntax.closes:
                break
            found = after
        return found

    def _say(self, text: str) -> None:
        self._alone = self._alone and not text.strip()
        self._last = text[-1:] or self._last
        if self._unread and self._ledger.state != "thinking":
            self._said.append(text)
        self._ledger.text(text)

    def _marked(self, marker: str) -> Reader[None]:
        opens = self._syntax.thoughts.get(marker)
        if marker in self._syntax.shells:
            self._last = ""
        if opens and self._ledger.state != "thinking":
            self._ledger.think()
        elif opens is False and self._ledger.state != "after":
            self._ledger.unthink()
            self._alone = True
            yield from self._bare()
        elif marker in self._syntax.answers:
            if self._ledger.state != "after":
                self._ledger.unthink()
        elif opens is not None and marker not in self._syntax.shells:
            self._say(marker)
        else:
            self._ledger.items(marker, ())

    def _call(self, marker: str, body: Body) -> Reader[None]:
        src, region = self._src, self._region
        region.open(marker, self._alone, self._last)
        try:
            yield from body(region)
        except Malformed as error:
            kind = "malformed" if error.kind == "prose" and region.items else error.kind
            again = None if kind == "prose" else self._restart(region, error)
            if again is None:
                after = self._search(src.text, src.pos)
                if after is None:
                    after = yield from find(src, region.markers)
                if not self._passed(after) and kind == "prose":
                    self._say(src.text[region.start : src.pos])
                    return
            else:
                src.pos = again
            kind = "malformed" if kind == "prose" else kind
            region.items.append(BadCall(kind, region.raw(), error.detail))
        if region.voice:
            self._turn(region.voice)
        else:
            self._ledger.items(src.text[region.start : src.pos], region.items)
        self._last = ""

    def _turn(self, voice: Voice) -> None:
        """What follows is a thought, or for the user; the one before is over."""
        if self._ledger.state != "after":
            self._ledger.unthink()
        if voice == "thought":
            self._ledger.think()

    def _passed(self, after: re.Match[str] | None) -> bool:
        """Step to the marker after a broken call; whether it closed the call, and so is read too."""
        if after is None:
            self._src.pos = len(self._src.text)
            return False
        closed = after[0] in self._syntax.closes
        self._src.pos = after.end() if closed else after.start()
        return closed

    def _restart(self, region: Region, error: Malformed) -> int | None:
        """A place inside a broken call where reading may go on (rules 2 and 3)."""
        text, low, high = self._src.text, region.start + len(region.marker), self._src.pos
        cut = error.kind == "truncated"
        if self._ledger.state == "thinking" or (self._ledger.state == "unknown" and not cut):
            unthink = text.find(self._syntax.think[1], low, high)
            if unthink >= 0:
                return unthink
        if cut:
            return None
        last, found = None, self._search(text, low, high)
        while found:
            if len(found[0]) > 1 and found[0] in self._syntax.opens:
                last = found.start()
            found = self._search(text, found.end(), high)
        if last is None:
            return None
        before = text[max(low, last - 64) : last].rstrip(" \t")
        return last if before.endswith(("\n", "}", *self._syntax.closes)) else None

    def _bare(self) -> Reader[None]:
        """Read a message that is nothing but calls; anything else is left for `_prose`."""
        src, body = self._src, self._syntax.bare
        start = src.pos
        char = yield from ink(src)
        if body is None or not char or char not in self._syntax.bare_starts:
            src.pos = start
            return
        region = self._region
        region.open("", self._alone, self._last)
        try:
            yield from body(region)
            closed = yield from self._ending()
            whole = (yield from ink(src)) == ""
        except Malformed as error:
            closed, whole = False, error.kind == "truncated"
            if error.kind == "malformed" and self._has_known(region):
                while not src.ended:
                    yield
                src.pos, whole = len(src.text), True
            region.items.append(BadCall(error.kind, region.raw(), error.detail))
        if whole and self._may_be_bare(region, closed):
            self._say(region.prose)
            self._ledger.items(src.text[start : src.pos], region.items)
        else:
            src.pos = start

    def _ending(self) -> Reader[bool]:
        """Read the markers that may follow a bare call; whether one of them closes a call."""
        closed = False
        while True:
            yield from ink(self._src)
            if (yield from takes_one(self._src, self._syntax.closes)):
                closed = True
            elif not (yield from takes_one(self._src, self._syntax.shells)):
                return closed

    def _has_known(self, region: Region) -> bool:
        """Whether a list that is the family's own form began with calls of known tools, before something broken."""
        calls = [i for i in region.items if isinstance(i, ToolCall)]
        return (
            self._syntax.bare_always and bool(calls) and all(c.name in self._tools for c in calls)
        )

    def _may_be_bare(self, region: Region, closed: bool) -> bool:
        if self._syntax.bare_always:
            return bool(region.items or region.prose)
        calls = [i for i in region.items if isinstance(i, ToolCall)]
        named = closed or all(c.name in self._tools for c in calls)
        region.items[:] = [replace(c, repairs=(*c.repairs, "no_wrapper")) for c in calls]
        return bool(calls) and named


def parse(
    syntax: Syntax,
    text: str,
    tools: Sequence[ToolSpec],
    finish: FinishReason,
    opened: bool | None = None,
    unread: Unread | None = None,
) -> Reply:
    """Everything that `text` says: one stream fed with all of it."""
    parser = Parser(syntax, tools, opened, unread)
    return merge([parser.feed(text), parser.close(finish)])


def merge(replies: Sequence[Reply]) -> Reply:
    """One reply from its parts in order."""
    return Reply(
        "".join(r.content for r in replies),
        tuple(c for r in replies for c in r.calls),
        tuple(e for r in replies for e in r.errors),
        "".join(r.reasoning for r in replies),
    )
