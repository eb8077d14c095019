"""What real tool servers list over MCP: starts them, asks, and ends them."""

from __future__ import annotations

import sys
from functools import cache

import anyio

from gateway.config import BUILT_IN, Config, ServerConfig
from gateway.core import ConfigError, ToolSpec
from gateway.downstream import Pool

WAIT_S = 60.0  # the first start of a server may have to unpack it


def tools_of(config: Config) -> tuple[ToolSpec, ...]:
    """Every tool of every server of `config`. Raises ConfigError when a server gives none."""

    async def listed() -> tuple[ToolSpec, ...]:
        async with Pool.of(config) as pool:
            return tuple(await pool.specs(WAIT_S))

    found = anyio.run(listed)
    silent = set(config.servers) - {spec.server for spec in found}
    if silent:
        raise ConfigError(
            f"servers: {', '.join(sorted(silent))}: listed no tools; try `gateway doctor` with the "
            "same configuration"
        )
    return found


@cache
def built_in_tools() -> tuple[ToolSpec, ...]:
    """The tools of the two built-in servers, whatever is configured here; once in a process."""
    servers = {
        name: ServerConfig(command=sys.executable, args=("-m", f"toolservers.{name}"))
        for name in BUILT_IN
    }
    return tools_of(Config(servers=servers))
