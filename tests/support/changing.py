"""A real tool server whose list of tools is a file of the test, and how the tests wait for it."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio

from gateway.config import ServerConfig
from gateway.core import ToolCall, ToolResult, ToolSpec
from gateway.downstream import Pool

SERVER = Path(__file__).parent.parent / "servers" / "changing_server.py"
WAIT_S = 60  # far more than anything here takes, also on a busy machine


def tool(name: str, **parts: Any) -> dict[str, Any]:
    return {
        "name": name,
        "description": f"Does {name}.",
        "inputSchema": {"type": "object"},
        **parts,
    }


class Changing:
    """One server: its tools, its entry, and what it was called for."""

    def __init__(self, folder: Path, *names: str, name: str = "one") -> None:
        self.name, self.folder = name, folder
        self.log = folder / f"{name}.log"
        self.offer(*map(tool, names))

    def offer(self, *tools: dict[str, Any]) -> None:
        put(self.folder / f"{self.name}.json", json.dumps(tools))

    @property
    def args(self) -> list[str]:
        return [str(SERVER), str(self.folder / f"{self.name}.json"), str(self.log)]

    def entry(self, **options: Any) -> ServerConfig:
        return ServerConfig(command=sys.executable, args=tuple(self.args), **options)

    def toml(self, *more: str) -> str:
        lines = [f"command = {json.dumps(sys.executable)}", f"args = {json.dumps(self.args)}"]
        return "\n".join([f"[servers.{self.name}]", *lines, *more, ""])

    async def called(self, name: str) -> None:
        """Until the server got this call; the surrounding scope bounds it."""
        while name not in self.calls():
            await anyio.lowlevel.checkpoint()

    def calls(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").split() if self.log.exists() else []


def put(path: Path, text: str) -> None:
    """Replace a file as an editor does: never half written, always another inode."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, path)


def names(pool: Pool, server: str = "one") -> list[str]:
    return [spec.tool for spec in pool.known() if spec.server == server]


async def spec_of(pool: Pool, name: str) -> ToolSpec:
    return next(spec for spec in await pool.specs(WAIT_S) if spec.tool == name)


async def call(pool: Pool, spec: ToolSpec, timeout_s: float | None = None) -> ToolResult:
    return await pool.call(spec, ToolCall(spec.name, {}), timeout_s)


async def until(pool: Pool, reached: Callable[[], bool]) -> None:
    """Until the tools changed to what `reached` wants; the surrounding scope bounds it."""
    changed = anyio.Event()

    def note() -> None:
        nonlocal changed
        changed.set()
        changed = anyio.Event()

    pool.on_change(note)
    while not reached():
        await changed.wait()
