"""How many tool calls each principal may make: one token bucket for each.

A bucket holds a minute's worth, so a burst is fine; it refills evenly. Counts tool calls, not
requests: listing and reading are free.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

MAX_PRINCIPALS: Final = 4096


class Rates:
    """`per_minute` calls for each principal; 0 is no limit."""

    def __init__(self, per_minute: int, now: Callable[[], float] = time.monotonic) -> None:
        self.per_minute, self._now = per_minute, now
        self._left: dict[str, tuple[float, float]] = {}  # calls left, and when that was

    def take(self, principal: str) -> int:
        """0 and one call less; or, when none is left, in how many seconds there will be one."""
        if not self.per_minute:
            return 0
        now = self._now()
        left = self._refilled(principal, now)
        if left < 1:
            return math.ceil((1 - left) * 60 / self.per_minute)
        if principal not in self._left and len(self._left) >= MAX_PRINCIPALS:
            self._forget_idle(now)
        self._left[principal] = (left - 1, now)
        return 0

    def _refilled(self, principal: str, now: float) -> float:
        left, then = self._left.get(principal, (float(self.per_minute), now))
        return min(self.per_minute, left + max(0.0, now - then) * self.per_minute / 60)

    def _forget_idle(self, now: float) -> None:
        """Drop the full buckets, which say nothing, and the longest unused one if none is full."""
        for principal in [p for p in self._left if self._refilled(p, now) >= self.per_minute]:
            del self._left[principal]
        if len(self._left) >= MAX_PRINCIPALS:
            del self._left[min(self._left, key=lambda p: self._left[p][1])]
