"""Keeps what was read until it is certain: prose, reasoning and calls.

Rules

 1. A call inside a think block that is later closed was a draft: its text is reasoning.
 2. In a think block that never closes, the calls that the output ends with are real, if the model itself
    ended it; whatever a further thought follows, or the limit of tokens, was a draft.
 3. Where the prompt may have opened the block, nothing is certain before the first think marker or the end.
 4. Prose is kept to the letter, but a run of nothing but white space is layout, and so is what a family
    writes around a think block (`Spacing`) and between prose and a call.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gateway.core import BadCall, FinishReason, Reply, ToolCall

Item = ToolCall | BadCall
State = Literal["unknown", "thinking", "after"]
_NOTHING = Reply()


@dataclass(frozen=True)
class Spacing:
    """The white space that is a family's layout and no part of what is said.

    Attributes:
        thought: Characters at both ends of a thought.
        behind: Characters before what follows a thought.
        before_call: Characters between prose and a call.
    """

    thought: str = "\n"
    behind: str = "\n"
    before_call: str = ""


THOUGHT_LINES = Spacing()
LINES = Spacing(before_call="\n")
VERBATIM = Spacing("")


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

    def finish(self, drop: str | None = "", cut: str = "") -> None:
        """End the run without the characters of `drop` at its end (None: any white space).

        The next run loses characters of `cut` at its beginning.
        """
        if self._inked and self._space:
            self.parts.append(self._space.rstrip(drop) if drop is None or drop else self._space)
        self._space, self._inked, self._cut = "", False, cut

    def take(self) -> str:
        """What is certain."""
        text = "".join(self.parts)
        self.parts.clear()
        return text


class Ledger:
    """What one output said so far."""

    def __init__(self, opened: bool | None, spacing: Spacing = THOUGHT_LINES) -> None:
        self.state: State = "thinking" if opened else "unknown" if opened is None else "after"
        self._space = spacing
        self._held: list[tuple[str, Sequence[Item] | None]] = []
        self._content, self._reasoning = Run(), Run()
        self._calls: list[ToolCall] = []
        self._errors: list[BadCall] = []
        if opened:
            self._reasoning.finish(cut=spacing.thought)

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

    def errors(self, found: Sequence[BadCall]) -> None:
        """What was found in the prose when it was over."""
        self._errors += found

    def think(self) -> None:
        """A think block opens; what was held before it is real."""
        self._release()
        self._content.finish()
        self._reasoning.finish(cut=self._space.thought)
        self.state = "thinking"

    def unthink(self) -> None:
        """The think block closes; what was held in it was reasoning."""
        if self.state == "unknown":
            self._reasoning.finish(cut=self._space.thought)
        for raw, _ in self._held:
            self._reasoning.add(raw)
        self._held.clear()
        self._reasoning.finish(drop=self._space.thought)
        self._content.finish(cut=self._space.behind)
        self.state = "after"

    def end(self, finish: FinishReason = "stop") -> None:
        """The output is over; what is held is real, but for drafts (rule 2)."""
        if self.state == "thinking":
            for raw, _ in self._drafts(finish):
                self._reasoning.add(raw)
            if self._held:
                self._reasoning.finish(drop=None)
        self._release()
        self._content.finish()
        self._reasoning.finish()

    def _drafts(self, finish: FinishReason) -> Sequence[tuple[str, Sequence[Item] | None]]:
        """Takes what was held and is no call: all before the last word, or all that there is."""
        last = max(
            (i + 1 for i, (raw, items) in enumerate(self._held) if items is None and raw.strip()),
            default=0,
        )
        last = last if finish == "stop" else len(self._held)
        drafts, self._held = self._held[:last], self._held[last:]
        return drafts

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
        if items:
            self._content.finish(drop=self._space.before_call)
        for item in items:
            if isinstance(item, ToolCall):
                self._calls.append(item)
            else:
                self._errors.append(item)
