"""Stdio servers that are started before the rest of the gateway is imported.

A server written in Python needs as long to come up as the gateway itself. Whoever knows the
configuration first starts them, and whoever connects to one later takes its process over instead of
starting another. Only a process that was started in exactly the same way, and still runs, is taken;
what nobody took is ended. Knows no MCP.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from anyio.abc import Process

from gateway.core import ConfigError
from gateway.downstream.environment import PARENT, launch_of, lineage
from gateway.downstream.process_group import GUARDIAN, Launch, end, start

if TYPE_CHECKING:
    from gateway.config import ServerConfig

_waiting: list[tuple[Launch, Process]] = []  # of this process, as its children are


@asynccontextmanager
async def started_early(
    servers: Mapping[str, ServerConfig], environ: Mapping[str, str]
) -> AsyncIterator[None]:
    """The enabled stdio servers start now; those that nobody takes inside the block end with it.

    One that cannot start is left to whoever connects. Raises ConfigError when the gateway is its own
    tool server, before anything is started.
    """
    environ = {**environ, PARENT: lineage(servers, environ)}
    started: list[tuple[Launch, Process]] = []
    GUARDIAN.hire()
    try:
        for name, config in servers.items():
            if config.enabled and config.command is not None:
                with suppress(ConfigError, OSError):
                    launch = launch_of(name, config, environ)
                    started.append((launch, await start(launch)))
                    GUARDIAN.watch(started[-1][1].pid)
                    _waiting.append(started[-1])
        yield
    finally:
        with anyio.CancelScope(shield=True):
            for entry in started:
                if entry in _waiting:
                    await _dismissed(entry)
            await anyio.to_thread.run_sync(GUARDIAN.dismiss)


def taken(launch: Launch) -> Process | None:
    """A process that was started early in this way and still runs; it is the caller's from now on."""
    for entry in _waiting:
        if entry[0] == launch and entry[1].returncode is None:
            _waiting.remove(entry)
            return entry[1]
    return None


async def _dismissed(entry: tuple[Launch, Process]) -> None:
    _waiting.remove(entry)
    await end(entry[1], grace_s=0.0)  # nobody has talked to it
    GUARDIAN.forget(entry[1].pid)
