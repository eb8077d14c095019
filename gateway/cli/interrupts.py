"""Ctrl-C: a command ends at once, whatever it waits for.

Rules

 1. The first one cancels what runs, so that servers are told and ended as ever.
 2. What is not over after `GRACE_S` is left as it stands: a model that loads cannot be cancelled, and the
    tool servers of a process that is gone are ended by their guardian.
 3. A second one does not wait for that.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import anyio

T = TypeVar("T")
INTERRUPTED: Final = 130  # as a shell says it of a program that SIGINT ended
GRACE_S: Final = 0.1
_pending: list[threading.Timer] = []


def run(work: Callable[..., Awaitable[T]], *args: Any) -> T:
    """What `work(*args)` returns, in an event loop of its own. Raises KeyboardInterrupt soon after Ctrl-C."""

    async def main() -> T:
        with _rules():
            return await work(*args)

    return anyio.run(main)


def stay() -> None:
    """The command is over in good time, so rule 2 is not needed any more."""
    while _pending:
        _pending.pop().cancel()


@contextmanager
def _rules() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)  # the event loop's own, which cancels its main task

    def interrupted(number: int, frame: Any) -> None:
        if _pending:
            os._exit(INTERRUPTED)
        last_resort = threading.Timer(GRACE_S, os._exit, [INTERRUPTED])
        last_resort.daemon = True
        _pending.append(last_resort)
        last_resort.start()
        if callable(before):
            before(number, frame)

    signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
