"""Short messages for people while a question is under way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from gateway.core import ToolCall, ToolSpec

Progress = Callable[[float, float | None, str], Awaitable[None]]


class Teller:
    """Counts the steps of one question and passes messages on."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress, self._done = progress, 0

    async def say(self, message: str) -> None:
        """Pass a message on; an empty one is none."""
        if self._progress is not None and message:
            await self._progress(self._done, None, message)
            self._done += 1


def counted(number: int, noun: str) -> str:
    """`1 tool`, `2 tools`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def calling(calls: Sequence[tuple[ToolSpec, ToolCall]]) -> str:
    """What is being called, if anything is."""
    names = [f"{spec.server}.{spec.tool}" for spec, _ in calls]
    return f"calling {', '.join(names)}" if names else ""
