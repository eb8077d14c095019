"""Deadlines that stand still while a person is asked.

What people take is not what a question or a call takes: their wait has its own end, and the deadlines
around it go on afterwards where they stopped.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import anyio


class Clock:
    """One deadline; several may hold it at once."""

    def __init__(self, scope: anyio.CancelScope) -> None:
        self._scope, self._holds, self._left = scope, 0, 0.0
        self._began = anyio.current_time()

    def extend(self, seconds: float, most: float) -> None:
        """Run for `seconds` from now if that is later, but no more than `most` from its beginning."""
        until = min(anyio.current_time() + seconds, self._began + most)
        if self._holds:
            self._left = max(self._left, until - anyio.current_time())
        else:
            self._scope.deadline = max(self._scope.deadline, until)

    @property
    def is_over(self) -> bool:
        """Whether it ended what it was around."""
        return self._scope.cancelled_caught

    def hold(self) -> None:
        """Stand still."""
        if not self._holds:
            self._left = self._scope.deadline - anyio.current_time()
            self._scope.deadline = math.inf
        self._holds += 1

    def release(self) -> None:
        """Go on, when nobody else holds it."""
        self._holds -= 1
        if not self._holds:
            self._scope.deadline = anyio.current_time() + self._left


_running: ContextVar[tuple[Clock, ...]] = ContextVar("running", default=())


@contextmanager
def deadline(seconds: float) -> Iterator[Clock]:
    """`anyio.move_on_after`, as a clock that can stand still."""
    with anyio.move_on_after(seconds) as scope:
        clock = Clock(scope)
        token = _running.set((*_running.get(), clock))
        try:
            yield clock
        finally:
            _running.reset(token)


def running() -> tuple[Clock, ...]:
    """The clocks around this task, for somebody who will hold them elsewhere."""
    return _running.get()


@contextmanager
def standing_still(clocks: Sequence[Clock]) -> Iterator[None]:
    """Hold all of them."""
    for clock in clocks:
        clock.hold()
    try:
        yield
    finally:
        for clock in clocks:
            clock.release()
