"""What day it is: the clock's, or the one that a test says it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date

_told: ContextVar[date | None] = ContextVar("today", default=None)


def today() -> date:
    """Today's date, where this process is."""
    return _told.get() or date.today()


@contextmanager
def today_is(day: date) -> Iterator[None]:
    """Let it be this day for all that is asked within, threads included."""
    token = _told.set(day)
    try:
        yield
    finally:
        _told.reset(token)
