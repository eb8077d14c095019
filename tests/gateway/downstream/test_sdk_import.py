"""A client of tool servers needs no server of the SDK's; what comes later finds everything as ever."""

import json
import subprocess
import sys
from pathlib import Path

SERVERS = Path(__file__).resolve().parents[2] / "servers"
# Calls a server of each era and one over HTTP, and afterwards serves by itself.
PROGRAM = """
import json, socket, subprocess, sys
import anyio
from gateway.downstream import import_sdk

import_sdk()
from pydantic import BaseModel
from gateway.config import ServerConfig
from gateway.downstream import Pool
from gateway.core import ToolCall

old, new, far = sys.argv[1:]

def stdio(file):
    return ServerConfig(command=sys.executable, args=(file,))

async def answers(port):
    web = ServerConfig(url=f"http://127.0.0.1:{port}/mcp", connect_timeout_s=30)
    async with Pool({"old": stdio(old), "new": stdio(new), "far": web}) as pool:
        said = {}
        for server, tool, arguments in (
            ("old", "echo", {"text": "a"}), ("new", "add", {"a": 1, "b": 2}), ("far", "echo", {"text": "b"})
        ):
            while not (specs := [s for s in await pool.specs(30) if (s.server, s.tool) == (server, tool)]):
                pass
            result = await pool.call(specs[0], ToolCall(tool, arguments))
            said[server] = [pool.era(server), result.text, result.structured]
        return said

async def served():
    from mcp import Client
    from gateway.server import create_server
    async with Client(create_server()) as client:
        return [tool.name for tool in (await client.list_tools()).tools]

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
process = subprocess.Popen([sys.executable, far, str(port)])
try:
    said = anyio.run(answers, port)
finally:
    process.kill()
before = sorted({"mcp.server", "starlette", "uvicorn"} & set(sys.modules))
result = [said, before, anyio.run(served), "defer_build" in BaseModel.model_config]
print(json.dumps(result), file=sys.__stdout__)
"""


def test_a_client_calls_servers_of_each_kind_without_the_sdk_s_server() -> None:
    files = [
        str(SERVERS / name) for name in ("fake_server.py", "growing_server.py", "http_server.py")
    ]

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *files],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    said, before, tools, deferring = json.loads(done.stdout.splitlines()[-1])
    assert said == {
        "old": ["2025-11-25", "a", None],
        "new": ["2026-07-28", said["new"][1], {"sum": 3}],
        "far": ["2026-07-28", "b", {"result": "b"}],
    }
    assert (before, "ask" in tools, deferring) == ([], True, False)
