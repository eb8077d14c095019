"""The engine that tests use: says what it is told to, and remembers what it was asked. No MLX."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import anyio

from gateway.core import Candidate, Completion, EngineFailed, Grammar, Prompt


@dataclass(frozen=True)
class _Hang:
    """A reply that never comes."""


HANG: Final = _Hang()
Line = str | Completion | Exception | _Hang


@dataclass(frozen=True)
class Request:
    """One recorded call of `complete`."""

    prompt: Prompt
    grammar: Grammar | None
    stop: tuple[str, ...]
    max_tokens: int


class ScriptedEngine:
    """Replies in sequence, or as a function of the prompt text.

    A line is a text, a whole Completion, an exception to raise (`EngineBusy("...")`), or `HANG`:
    wait until cancelled. A function may return any of these.
    """

    def __init__(
        self,
        replies: Iterable[Line] | Callable[[str], Line],
        *,
        label: str = "scripted",
        small: bool = False,
        candidates: Sequence[Candidate] = (),
        call_probability: float | None = None,
    ) -> None:
        self.label = label
        self.small = small
        self.model_type = "qwen3"
        self.chat_template: str | None = (
            "<functioncall>"  # the form that its lines are in, if nobody says
        )
        self.vocab: dict[str, int] = {}
        self.requests: list[Request] = []
        self.warmed: list[Prompt] = []
        self.cancelled = 0
        self.closed = False
        self._candidates = tuple(candidates)
        self._call_probability = call_probability
        self._replies = replies if callable(replies) else iter(tuple(replies))

    @property
    def prompts(self) -> list[str]:
        """The prompts as text, in order."""
        return [request.prompt.text for request in self.requests]

    @property
    def grammars(self) -> list[Grammar | None]:
        """The grammars, in order."""
        return [request.grammar for request in self.requests]

    async def complete(
        self, prompt: Prompt, *, grammar: Grammar | None, stop: Sequence[str], max_tokens: int
    ) -> Completion:
        """The next line of the script, cut at the first stop string.

        Raises EngineFailed for a line that the grammar's mode does not allow.
        """
        self.requests.append(Request(prompt, grammar, tuple(stop), max_tokens))
        if self.closed:
            raise EngineFailed("scripted engine: it is closed; open a new one")
        line = self._next(prompt.text)
        await anyio.lowlevel.checkpoint()
        if isinstance(line, _Hang):
            try:
                await anyio.sleep_forever()
            except anyio.get_cancelled_exc_class():
                self.cancelled += 1
                raise
        if isinstance(line, Exception):
            raise line
        done = line if isinstance(line, Completion) else self._completion(str(line), prompt, stop)
        if grammar is not None and not _allowed(done.text, grammar):
            raise EngineFailed(
                f"scripted engine: reply {len(self.requests)} is not what the grammar's mode "
                f"{grammar.mode!r} allows: {done.text[:80]!r}; change the script"
            )
        return done

    async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
        """Remember that it was asked for."""
        self.warmed.append(prompt)
        await anyio.lowlevel.checkpoint()

    async def aclose(self) -> None:
        """Refuse everything from now on."""
        self.closed = True
        await anyio.lowlevel.checkpoint()

    def _next(self, text: str) -> Line:
        if callable(self._replies):
            return self._replies(text)
        try:
            return next(self._replies)
        except StopIteration:
            raise EngineFailed(
                f"scripted engine: request {len(self.requests)} has no reply; add one to the script"
            ) from None

    def _completion(self, text: str, prompt: Prompt, stop: Sequence[str]) -> Completion:
        ends = [at for s in stop if s and (at := text.find(s)) >= 0]
        text = text[: min(ends)] if ends else text
        return Completion(
            text,
            "stop",
            prompt_tokens=len(prompt.text.split()),
            generated_tokens=len(text.split()),
            candidates=self._candidates,
            call_probability=self._call_probability,
        )


def _allowed(text: str, grammar: Grammar) -> bool:
    """Whether a reply keeps to the tool choice; what its calls say is not looked at."""
    if grammar.mode == "none":
        return grammar.trigger not in text
    heads = tuple(grammar.trigger + grammar.opening + rule.head for rule in grammar.rules)
    return grammar.mode != "required" or not heads or text.startswith(heads)
