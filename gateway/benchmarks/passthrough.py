"""What a call through the gateway costs beside the direct call, and beside another proxy, in one run.

    python -m gateway.benchmarks.passthrough --proxy "fastmcp run {config}"

One stdio server is called directly, through `gateway serve` with `[surface] passthrough`, and through
the proxy that `--proxy` starts; `{config}` in it becomes a file with `mcpServers`. All three are called
by the same client in turn, one call at a time, so that a busy machine slows all of them alike.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Literal

import anyio

from gateway.config import ServerConfig
from gateway.downstream import Pool
from gateway.errors import GatewayError
from gateway.messages import ToolCall, ToolSpec

Mode = Literal["auto", "legacy", "modern"]
START_S = 900.0  # for all three to start and the gateway's model to load
WARM_UP = 20
POLL_S = 0.2
ECHO = """
from mcp.server import MCPServer
mcp = MCPServer("echo", log_level="ERROR")
@mcp.tool()
async def echo(text: str) -> str:
    return text
mcp.run()
"""


def measure(
    server: Sequence[str],
    tool: str,
    arguments: Mapping[str, Any],
    proxy: str | None = None,
    calls: int = 200,
    mode: Mode = "auto",
) -> dict[str, Any]:
    """Milliseconds a call by way, and their ratios. Raises GatewayError when a way does not work."""
    with TemporaryDirectory() as folder:
        ways = _ways(server, proxy, Path(folder), mode)
        seconds = anyio.run(_time, ways, tool, arguments, calls)
    p50 = {way: median(times) for way, times in seconds.items()}
    return {
        "calls": calls,
        "mode": mode,
        "ms": {
            way: {
                "p50": round(p50[way] * 1e3, 3),
                "p95": round(quantiles(times, n=20)[18] * 1e3, 3),
            }
            for way, times in seconds.items()
        },
        "gateway_to_direct": round(p50["gateway"] / p50["direct"], 2),
        "proxy_to_gateway": round(p50["proxy"] / p50["gateway"], 2) if proxy else None,
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def _ways(
    server: Sequence[str], proxy: str | None, folder: Path, mode: Mode
) -> dict[str, ServerConfig]:
    command, *args = server
    entry = {"command": command, "args": args}
    toml, foreign = folder / "gateway.toml", folder / "mcp.json"
    foreign.write_text(json.dumps({"mcpServers": {"one": entry}}), encoding="utf-8")
    toml.write_text(
        "[surface]\npassthrough = true\n[servers.one]\n"
        f"command = {json.dumps(command)}\nargs = {json.dumps(args)}\n"
        f'mode = "{mode}"\nconnect_timeout_s = {START_S}\n',
        encoding="utf-8",
    )
    gateway = [sys.executable, "-m", "gateway", "serve", "--config", str(toml)]
    commands = {"direct": server, "gateway": gateway}
    if proxy:
        commands["proxy"] = [w.replace("{config}", str(foreign)) for w in shlex.split(proxy)]
    return {way: _entry(words, mode) for way, words in commands.items()}


def _entry(words: Sequence[str], mode: Mode) -> ServerConfig:
    return ServerConfig(
        command=words[0],
        args=tuple(words[1:]),
        mode=mode,
        connect_timeout_s=START_S,
        cwd=str(Path.cwd()),
    )


async def _time(
    ways: Mapping[str, ServerConfig], tool: str, arguments: Mapping[str, Any], calls: int
) -> dict[str, list[float]]:
    async with Pool(ways) as pool:
        with anyio.fail_after(START_S):
            specs = {way: await _found(pool, way, tool) for way in ways}
            _say("waiting for the gateway's model")
            await _calm(pool)
        _say(f"making {calls} calls each way")
        seconds: dict[str, list[float]] = {way: [] for way in ways}
        for number in range(WARM_UP + calls):
            for way, spec in specs.items():
                began = perf_counter()
                result = await pool.call(spec, ToolCall(spec.name, arguments))
                if result.is_error:
                    raise GatewayError(
                        f"{way}: {result.text}; look at the server and the arguments"
                    )
                if number >= WARM_UP:
                    seconds[way].append(perf_counter() - began)
    return seconds


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


async def _found(pool: Pool, way: str, tool: str) -> ToolSpec:
    """The tool as this way names it: as it is, or behind a prefix."""
    _say(f"waiting for {way}")
    while True:
        for spec in pool.known():
            if spec.server == way and (spec.tool == tool or spec.tool.endswith(f"_{tool}")):
                return spec
        if reasons := [s.error for s in pool.status() if s.name == way and s.state == "down"]:
            raise GatewayError(f"{way}: {reasons[0]}")
        await anyio.sleep(POLL_S)


async def _calm(pool: Pool) -> None:
    """Until the gateway's model is loaded, which would disturb everybody."""
    while True:
        read = await pool.request(
            "gateway", lambda client: client.read_resource("gateway://status")
        )
        model = json.loads(getattr(read.contents[0], "text", "{}"))["model"]["state"]
        if model not in ("idle", "loading"):
            return
        await anyio.sleep(POLL_S)


def main(words: Sequence[str] | None = None) -> int:
    """Measure, and print one JSON line; exit code 2 when a way does not work."""
    parser = argparse.ArgumentParser(prog="python -m gateway.benchmarks.passthrough")
    parser.add_argument("--server", help="command of a stdio server (default: a tool that echoes)")
    parser.add_argument("--tool", default="echo")
    parser.add_argument("--arguments", default='{"text": "hello"}', help="JSON object")
    parser.add_argument("--proxy", help="command of another proxy; {config} is an mcpServers file")
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument(
        "--mode",
        choices=("auto", "legacy", "modern"),
        default="auto",
        help="era of all three connections; `auto` probes, and gives up on what starts slowly",
    )
    options = parser.parse_args(words)
    server = shlex.split(options.server) if options.server else [sys.executable, "-c", ECHO]
    try:
        arguments = json.loads(options.arguments)
        found = measure(server, options.tool, arguments, options.proxy, options.calls, options.mode)
    except (GatewayError, ValueError, TimeoutError) as error:
        sys.stderr.write(f"{str(error) or f'not ready within {START_S:g} s'}\n")
        return 2
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
