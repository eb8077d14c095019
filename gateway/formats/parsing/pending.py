"""Keeps what was read until it is certain: prose, reasoning and calls.

Rules

 1. A call inside a think block that is later closed was a draft: its text is reasoning.
 2. A call inside a think block that never closes is real.
 3. Where the prompt may have opened the block (`prefilled` is None), nothing is certain before the
    first think marker or the end.
 4. Prose is kept to the letter, but a run of nothing but white space between calls is layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from gateway.core import BadCall, Reply, ToolCall

Item = ToolCall | BadCall
State = Literal["unknown", "thinking", "after"]
_NOTHING = Reply()


class Run:
    """Text that comes in pieces: white space before it may be dropped, and after it waits."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._space = ""
        self._inked = False
        self._cut = ""

    def add(self, text: str) -> None:
        """Take the next piece."""
        body = text.rstrip()
        if body:
            lead = self._space if self._inked else (self._space + body).lstrip(self._cut)
            self.parts += [lead, body] if self._inked else [lead]
            self._space, self._inked = "", True
        self._space += text[len(body) :]

    def finish(self, keep_space: bool, cut: str = "") -> None:
        """End the run; the next one loses characters of `cut` at its beginning."""
        if self._inked and keep_space:
            self.parts.append(self._space)
        self._space, self._inked, self._cut = "", False, cut

    def take(self) -> str:
        """What is certain."""
        text = "".join(self.parts)
        self.parts.clear()
        return text


class Ledger:
    """What one output said so far."""

    def __init__(self, prefilled: bool | None) -> None:
        self.state: State = "thinking" if prefilled else "unknown" if prefilled is None else "after"
        self._held: list[tuple[str, Sequence[Item] | None]] = []
        self._content, self._reasoning = Run(), Run()
        self._calls: list[ToolCall] = []
        self._errors: list[BadCall] = []
        if prefilled:
            self._reasoning.finish(False, cut="\n")

    def text(self, text: str) -> None:
        """Prose, or reasoning inside a think block."""
        if not text:
            return
        if self.state == "thinking" and not self._held:
            self._reasoning.add(text)
        elif self.state == "after":
            self._content.add(text)
        else:
            self._held.append((text, None))

    def items(self, raw: str, items: Sequence[Item]) -> None:
        """Calls, good and broken, that were written as `raw`; no items if `raw` is mere layout."""
        if self.state == "after":
            self._record(items)
        else:
            self._held.append((raw, items))

    def think(self) -> None:
        """A think block opens; what was held before it is real."""
        self._release()
        self._content.finish(True)
        self._reasoning.finish(False, cut="\n")
        self.state = "thinking"

    def unthink(self) -> None:
        """The think block closes; what was held in it was reasoning."""
        if self.state == "unknown":
            self._reasoning.finish(False, cut="\n")
        for raw, _ in self._held:
            self._reasoning.add(raw)
        self._held.clear()
        self._reasoning.finish(False)
        self._content.finish(True, cut="\n")
        self.state = "after"

    def end(self) -> None:
        """The output is over; what is held is real."""
        self._release()
        self._content.finish(True)
        self._reasoning.finish(False)

    def take(self) -> Reply:
        """What became certain since the last time."""
        if not (self._content.parts or self._reasoning.parts or self._calls or self._errors):
            return _NOTHING
        reply = Reply(
            self._content.take(), tuple(self._calls), tuple(self._errors), self._reasoning.take()
        )
        self._calls.clear()
        self._errors.clear()
        return reply

    def _release(self) -> None:
        run = self._reasoning if self.state == "thinking" else self._content
        for raw, items in self._held:
            if items is None:
                run.add(raw)
            else:
                self._record(items)
        self._held.clear()

    def _record(self, items: Sequence[Item]) -> None:
        self._content.finish(True)
        for item in items:
            if isinstance(item, ToolCall):
                self._calls.append(item)
            else:
                self._errors.append(item)
