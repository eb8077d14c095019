"""One day of the calendar that a question speaks of, or what stands for one. Pure."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Day:
    """Characters `start` to `end` of a question, and the days (YYYY-MM-DD) that they may mean; none where nobody can tell."""

    start: int
    end: int
    dates: tuple[str, ...]


def iso_day(year: int, month: int, day: int) -> str | None:
    """A day as ISO 8601 writes it; None where there is none."""
    good = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    return date(year, month, day).isoformat() if good else None
