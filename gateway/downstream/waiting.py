"""How long an attempt to connect is waited for."""

from __future__ import annotations

import anyio

from gateway.downstream.connection import Link
from gateway.downstream.environment import may_download


async def settled(link: Link, wait_s: float) -> None:
    """Wait until the running attempt to connect has ended, `wait_s` at most."""
    with anyio.move_on_after(max(0.0, wait_s)):
        await link.settled.wait()


def patience(link: Link, wait_s: float, first_s: float) -> float:
    """How long an attempt to connect is worth waiting for: a first one that may download, longer."""
    if link.era is not None or not may_download(link.config):
        return wait_s
    return max(wait_s, min(link.config.connect_timeout_s, first_s))
