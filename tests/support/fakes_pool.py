"""Pools of real and of fake tool servers, for tests."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio

from gateway.config import ServerConfig
from gateway.core import ToolCall, ToolResult, ToolSpec
from gateway.downstream import Pool

SERVERS = Path(__file__).parent.parent / "servers"


WAIT_S = 60  # far more than anything here takes, also on a busy machine


def fake(*habits: Any, **options: Any) -> ServerConfig:
    args = (str(SERVERS / "fake_server.py"), *map(str, habits))
    return ServerConfig(command=sys.executable, args=args, **options)


def real(name: str, **options: Any) -> ServerConfig:
    return ServerConfig(command=sys.executable, args=(str(SERVERS / name),), **options)


@asynccontextmanager
async def opened(**servers: ServerConfig) -> AsyncIterator[Pool]:
    with anyio.fail_after(WAIT_S):
        async with Pool(servers) as pool:
            yield pool


async def tool(pool: Pool, name: str, server: str = "one") -> ToolSpec:
    specs = await pool.specs(WAIT_S)
    return next(s for s in specs if (s.server, s.tool) == (server, name))


async def call(
    pool: Pool, spec: ToolSpec, timeout_s: float | None = None, **arguments: Any
) -> ToolResult:
    return await pool.call(spec, ToolCall(spec.name, arguments), timeout_s)


def alive(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
