"""What a call through the gateway costs beside the direct call, and beside another proxy, in one run.

    python -m gateway.benchmarks.passthrough --proxy "fastmcp run {config}"
    python -m gateway.benchmarks.passthrough --http --proxy "fastmcp run {config} -t http -p {port}"

One server is called directly, through `gateway serve` with `[surface] passthrough`, and through the proxy
that `--proxy` starts, in turn by the same client, so that a busy machine slows all of them alike. With
`--at-once N` each way gets N calls at a time. With `--http` all hops are streamable HTTP.
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
from typing import Any

import anyio

from gateway.benchmarks.ways import ECHO, START_S, Plan, opened
from gateway.config import ServerConfig
from gateway.core import GatewayError, ToolCall, ToolSpec
from gateway.downstream import Pool

WARM_UP = 20
POLL_S = 0.2


def measure(
    plan: Plan, tool: str, arguments: Mapping[str, Any], calls: int = 200, at_once: int = 1
) -> dict[str, Any]:
    """Milliseconds a call by way, and their ratios. Raises GatewayError when a way does not work."""
    with TemporaryDirectory() as folder, opened(plan, Path(folder), at_once) as ways:
        seconds = anyio.run(_time, ways, tool, arguments, calls, at_once)
    p50 = {way: median(times) for way, times in seconds.items()}
    return {
        "calls": calls,
        "at_once": at_once,
        "transport": "http" if plan.http else "stdio",
        "mode": plan.mode,
        "ms": {
            way: {
                "p50": round(p50[way] * 1e3, 3),
                "p95": round(quantiles(times, n=20)[18] * 1e3, 3),
            }
            for way, times in seconds.items()
        },
        "gateway_to_direct": round(p50["gateway"] / p50["direct"], 2),
        "proxy_to_gateway": round(p50["proxy"] / p50["gateway"], 2) if plan.proxy else None,
        "load": [round(load, 2) for load in os.getloadavg()],
    }


async def _time(
    ways: Mapping[str, ServerConfig],
    tool: str,
    arguments: Mapping[str, Any],
    calls: int,
    at_once: int,
) -> dict[str, list[float]]:
    async with Pool(ways) as pool:
        with anyio.fail_after(START_S):
            specs = {way: await _found(pool, way, tool) for way in ways}
            _say("waiting for the gateway's model")
            await _calm(pool)
        _say(f"making {calls} calls each way")
        seconds: dict[str, list[float]] = {way: [] for way in ways}
        for number in range(-WARM_UP, calls, at_once):
            for way, spec in specs.items():
                kept = seconds[way] if number >= 0 else []
                async with anyio.create_task_group() as group:
                    for _ in range(at_once):
                        group.start_soon(_one, pool, spec, arguments, kept)
    return seconds


async def _one(
    pool: Pool, spec: ToolSpec, arguments: Mapping[str, Any], seconds: list[float]
) -> None:
    began = perf_counter()
    result = await pool.call(spec, ToolCall(spec.name, arguments))
    if result.is_error:
        raise GatewayError(f"{spec.server}: {result.text}; look at the server and the arguments")
    seconds.append(perf_counter() - began)


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
        read = await pool.request("gateway", "resources/read", {"uri": "gateway://status"})
        model = json.loads(read["contents"][0]["text"])["model"]["state"]
        if model not in ("idle", "loading"):
            return
        await anyio.sleep(POLL_S)


def main(words: Sequence[str] | None = None) -> int:
    """Measure, and print one JSON line; exit code 2 when a way does not work."""
    parser = argparse.ArgumentParser(prog="python -m gateway.benchmarks.passthrough")
    parser.add_argument("--server", help="command of a server (default: a tool that echoes)")
    parser.add_argument("--tool", default="echo")
    parser.add_argument("--arguments", default='{"text": "hello"}', help="JSON object")
    parser.add_argument("--proxy", help="command of another proxy; {config} is an mcpServers file")
    parser.add_argument("--http", action="store_true", help="listen on {port} instead of stdin")
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=1, help="calls that run at the same time")
    parser.add_argument(
        "--mode",
        choices=("auto", "legacy", "modern"),
        default="auto",
        help="era of all connections",
    )
    options = parser.parse_args(words)
    server = shlex.split(options.server) if options.server else [sys.executable, "-c", ECHO]
    plan = Plan(server, options.proxy, options.http, options.mode)
    try:
        arguments = json.loads(options.arguments)
        found = measure(plan, options.tool, arguments, options.calls, options.at_once)
    except* (GatewayError, ValueError, TimeoutError) as errors:
        error: BaseException = errors
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        _say(str(error) or f"not ready within {START_S:g} s")
        found = {}
    if found:
        sys.stdout.write(json.dumps(found) + "\n")
    return 0 if found else 2


if __name__ == "__main__":
    sys.exit(main())
