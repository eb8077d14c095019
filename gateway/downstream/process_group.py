"""The process of a stdio server: started in a group of its own, ended with everybody in it.

The end is the end of everybody in the process group and whom it started, also when the leader went by
itself and left children behind. Knows no MCP, so it is imported in a moment.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from subprocess import PIPE
from typing import Any, Final

import anyio
import anyio.to_thread
from anyio.abc import Process

from gateway.downstream.reaper import Guardian, Known, family, living, signal_all

GRACE_S: Final = 2.0  # after stdin was closed
TERM_S: Final = 1.0  # after SIGTERM
KILL_S: Final = 1.0  # after SIGKILL, for the event loop to see it
_POLL_S = 0.01
GUARDIAN: Final = Guardian()
"""Of this process, whoever starts servers in it."""
GONE: Final = (anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError, OSError)
"""What reading and writing raise when the other side has left."""


@dataclass(frozen=True)
class Launch:
    """How a process is started: its command, its whole environment, where."""

    command: tuple[str, ...]
    env: Mapping[str, str]
    cwd: str | None = None


async def start(launch: Launch) -> Process:
    """The running process, leader of a group of its own. Raises OSError if it cannot start."""
    with anyio.CancelScope(shield=True):  # cancelled half-way, the process would be lost
        process = await anyio.open_process(
            list(launch.command),
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=dict(launch.env),
            cwd=launch.cwd,
            start_new_session=True,
        )
    return process


async def end(process: Process, grace_s: float = GRACE_S) -> None:
    """Ask by closing stdin, then by SIGTERM, then kill; everybody each time, all bounded."""
    assert process.stdin is not None
    strays = await _strays(process)
    with suppress(*GONE):
        await process.stdin.aclose()
    await _until(lambda: process.returncode is not None, grace_s)
    for force, patience in ((False, TERM_S), (True, KILL_S)):
        strays = living(strays)
        signal_all(strays, signal.SIGKILL if force and sys.platform != "win32" else signal.SIGTERM)
        if not _signal_group(process, force) and not strays:
            break
        await _until(partial(_gone, process, strays), patience)
    with anyio.move_on_after(KILL_S):
        await process.aclose()
        await _take_notice(process)


async def _take_notice(process: Process) -> None:
    """Look at how stdin was closed: Pythons before 3.11.5 log a broken pipe that nobody has looked at."""
    stream: Any = getattr(process.stdin, "_stream", None)
    if stream is not None:
        with suppress(OSError):
            await stream.wait_closed()


async def _strays(process: Process) -> set[Known]:
    """Whom the child started, and who left its group; seen while their parents are still there."""
    if sys.platform == "win32":
        return set()
    rows = await anyio.to_thread.run_sync(family, (process.pid,))
    return {row.known for row in rows if row.group != process.pid}


async def _until(done: Callable[[], bool], patience_s: float) -> None:
    with anyio.move_on_after(patience_s):
        while not done():  # noqa: ASYNC110 - a process group has no event that says it is empty
            await anyio.sleep(_POLL_S)


def _signal_group(process: Process, force: bool) -> bool:
    """Signal everybody in the child's group; False when nobody is left."""
    if sys.platform == "win32":
        process.kill()
        return process.returncode is None
    try:
        # The leader's id is the group's, also after the leader was reaped.
        os.killpg(process.pid, signal.SIGKILL if force else signal.SIGTERM)
    except ProcessLookupError:
        return False
    except PermissionError:  # macOS: zombies
        pass
    return True


def _gone(process: Process, strays: set[Known]) -> bool:
    return process.returncode is not None and not (_group_lives(process) or living(strays))


def _group_lives(process: Process) -> bool:
    if sys.platform == "win32":
        return False
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
