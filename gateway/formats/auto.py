"""The format of an output that nobody named: recognised by its markers, then read by that family.

Rules

 1. What stands in a closed think block tells nothing, unless nothing behind it does; then only the best
    family is tried, for what the others do not know as a draft.
 2. Calls without any marker count only if nothing else is in the message: prose may show how to call.

Reading only; nobody is trained to write "any format".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from gateway.core import FinishReason, Grammar, Prompt, Reply, ToolSpec, Turn
from gateway.formats.base import Format, Mode, Stream
from gateway.formats.family import Signs
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.unread import Unread

_THOUGHT = re.compile(r"</think>|\[/THINK\]|<\|END_THINKING\|>")


class Known(Format, Protocol):
    """A family with what it is known by."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Further names."""
        ...

    @property
    def signs(self) -> Signs:
        """How to recognise it."""
        ...

    @property
    def syntax(self) -> Syntax:
        """How it is read."""
        ...

    def beside(self, others: Unread) -> Known:
        """The same, with a look at the prose for what `others` would have read."""
        ...


class Auto:
    """Tries the families whose signs stand in the text, the first sign first."""

    name = "auto"
    stop: tuple[str, ...] = ()

    def __init__(self, families: Sequence[Known]) -> None:
        self._families = {f.name: f for f in families}
        self._signs = [(re.compile(f.signs.text), f) for f in families if f.signs.text]

    def recognise(self, text: str) -> list[Known]:
        """The families that `text` may be of, best first."""
        thought = max((m.end() for m in _THOUGHT.finditer(text)), default=0)
        said = self._signed(text[thought:])
        return said or self._signed(text)[: 1 if thought else None]

    def _signed(self, text: str) -> list[Known]:
        found = [(m.start(), -len(m[0]), f.name) for p, f in self._signs if (m := p.search(text))]
        return [self._families[name] for _, _, name in sorted(found)]

    def parse(
        self,
        text: str,
        tools: Sequence[ToolSpec] = (),
        finish_reason: FinishReason = "stop",
        *,
        prompt_opens_thinking: bool | None = None,
    ) -> Reply:
        """Everything that `text` says, in the first family that finds a call in it. Never raises."""

        def read(family: Format) -> Reply:
            return family.parse(
                text, tools, finish_reason, prompt_opens_thinking=prompt_opens_thinking
            )

        replies = [read(f) for f in self.recognise(text)]
        calling = [r for r in replies if r.calls and not _is_example(r)]
        replies = [r for r in replies if not r.calls] or calling
        plain = replies[0] if replies else read(self._families["qwen3"])
        return calling[0] if calling else plain

    def stream(
        self, tools: Sequence[ToolSpec] = (), *, prompt_opens_thinking: bool | None = None
    ) -> Stream:
        """A parser that holds everything back: the last word may tell the family."""
        return _Whole(self, tools, prompt_opens_thinking)

    def opens_thinking(self, prompt: str | None) -> bool | None:
        """As `qwen3`."""
        return self._families["qwen3"].opens_thinking(prompt)

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec]) -> Prompt:
        """As `qwen3`."""
        return self._families["qwen3"].render(turns, tools)

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """As `qwen3`."""
        return self._families["qwen3"].write(reply, prompt_opens_thinking=prompt_opens_thinking)

    def grammar(
        self, tools: Sequence[ToolSpec], mode: Mode = "auto", only: str | None = None
    ) -> Grammar:
        """As `qwen3`."""
        return self._families["qwen3"].grammar(tools, mode, only)


def _is_example(reply: Reply) -> bool:
    """Whether calls without a marker stand among prose."""
    unmarked = any("text_around" in c.repairs or c.raw.startswith("```") for c in reply.calls)
    return unmarked and bool(reply.content.strip())


class _Whole:
    def __init__(self, auto: Auto, tools: Sequence[ToolSpec], opened: bool | None) -> None:
        self._auto = auto
        self._tools = tools
        self._opened = opened
        self._parts: list[str] = []

    def feed(self, text: str) -> Reply:
        """Keep the piece."""
        self._parts.append(text)
        return Reply()

    def close(self, finish_reason: FinishReason = "stop") -> Reply:
        """Read everything."""
        text = "".join(self._parts)
        self._parts.clear()
        return self._auto.parse(
            text, self._tools, finish_reason, prompt_opens_thinking=self._opened
        )
