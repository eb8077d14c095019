"""A format family as data: how it is laid out, written and read, and how to recognise it.

One object per family, used to train and to serve. A new family is one new file that puts such objects
into its `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from gateway.core import (
    BadCall,
    FinishReason,
    Grammar,
    Prompt,
    Reply,
    Segment,
    ToolCall,
    ToolSpec,
    Turn,
)
from gateway.formats.base import Mode, Stream, chosen
from gateway.formats.parsing.stream import Parser, parse
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Pieces
from gateway.formats.unread import Unread


class Writer(Protocol):
    """Writes calls in the family's form and knows the grammar of it."""

    @property
    def trigger(self) -> str:
        """What constrained decoding starts after."""
        ...

    @property
    def lead(self) -> str:
        """What stands between prose and the first call."""
        ...

    def pieces(self, calls: Sequence[ToolCall]) -> list[Segment]:
        """The calls as parts of the wire form and a stranger's parts between them."""
        ...

    def grammar(self, tools: Sequence[ToolSpec]) -> Grammar:
        """What may follow the trigger: calls of `tools`, and what stands around and between them."""
        ...


class Chat(Protocol):
    """Lays a conversation out as a prompt."""

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        ...


@dataclass(frozen=True)
class Signs:
    """How to recognise a family.

    Attributes:
        text: Pattern that its output contains, as specific as possible.
        template: Strings of which a chat template of the family contains all.
        models: `model_type` values of its checkpoints, where there is no template.
        tokens: Control tokens that its tokenizers have, where neither says it.
        other_template: As `template`, for templates that show no call.
    """

    text: str = ""
    template: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    other_template: tuple[str, ...] = ()


@dataclass(frozen=True)
class Family:
    """One family of tool-call syntax; see `base.Format`.

    Attributes:
        thought: What stands before and after a thought that the model writes.
        always_leads: What stands between prose and calls stands before calls without prose too.
    """

    name: str
    syntax: Syntax
    writer: Writer
    chat: Chat
    stop: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    signs: Signs = Signs()
    trigger_is_token: bool = False
    thought: tuple[str, str] = ("<think>\n", "\n</think>\n\n")
    always_leads: bool = False
    others: Unread | None = None

    def beside(self, others: Unread) -> Family:
        """The same, with a look at the prose for what `others` would have read."""
        return replace(self, others=others)

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec]) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        return self.chat.render(turns, tools, self._history)

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """What a perfect model would emit for `reply`, without the end-of-turn token."""
        said = self.answer(reply)
        if not reply.reasoning and not prompt_opens_thinking:
            return said
        before, after = self.thought
        return ("" if prompt_opens_thinking else before) + reply.reasoning + after + said

    def answer(self, reply: Reply) -> str:
        """The same without the reasoning."""
        calls = "".join(s.text for s in self.writer.pieces(reply.calls)) if reply.calls else ""
        lead = self.writer.lead if calls and (reply.content or self.always_leads) else ""
        return reply.content + lead + calls

    def grammar(
        self, tools: Sequence[ToolSpec], mode: Mode = "auto", only: str | None = None
    ) -> Grammar:
        """What may be written after the trigger: calls of `tools`, arguments by schema.

        Raises ConfigError when `only` is none of `tools`.
        """
        tools, mode = chosen(tools, mode, only)
        grammar = self.writer.grammar(tools)
        return replace(grammar, trigger_is_token=self.trigger_is_token, mode=mode)

    def stream(
        self, tools: Sequence[ToolSpec] = (), *, prompt_opens_thinking: bool | None = None
    ) -> Stream:
        """A fresh incremental parser."""
        return Parser(self.syntax, tools, prompt_opens_thinking, self._foreign(tools))

    def parse(
        self,
        text: str,
        tools: Sequence[ToolSpec] = (),
        finish_reason: FinishReason = "stop",
        *,
        prompt_opens_thinking: bool | None = None,
    ) -> Reply:
        """Everything that `text` says: `stream()` fed with all of it. Never raises."""
        unread = self._foreign(tools)
        return parse(self.syntax, text, tools, finish_reason, prompt_opens_thinking, unread)

    def _foreign(self, tools: Sequence[ToolSpec]) -> Callable[[str], Sequence[BadCall]] | None:
        others = self.others
        return (lambda text: others.calls(self.name, text, tools)) if others else None

    def opens_thinking(self, prompt: str | None) -> bool | None:
        """Whether `prompt` ends inside an open thought; None for no prompt."""
        return self.syntax.opens_thinking(prompt)

    def _history(self, calls: Sequence[ToolCall]) -> list[Segment]:
        return self.writer.pieces(calls)
