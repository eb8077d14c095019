"""Mixed load with random faults for as long as wanted: `python tests/campaign/soak.py [--minutes 30] [--seed 0]`.

A real gateway on HTTP with five tool servers. Clients of both eras ask and call tools through it all the
time; what they call answers, fails, is never answered, is 10 MB, or kills its server. Meanwhile children
are killed, and clients leave in the middle of an answer or open and close sessions. Prints one JSON line: memory, file descriptors and processes at the start
(when a tenth of the time is over) and at the end, the slope of the memory, and the answers by outcome.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import anyio
import httpx
from campaign import (
    FAKE,
    FAULTY,
    INITIALIZE,
    WRAPPER,
    asking,
    descendants,
    open_files,
    over_http,
    resident_kb,
    toml,
)
from made_messages import BOTH_TYPES, META, MODERN

CLIENTS = 6
SERVERS: dict[str, list[Any]] = {
    "one": [FAULTY],
    "two": [FAKE],
    "wrapped": [WRAPPER, FAKE],
    "hung": [FAULTY, "hang-list"],
    "dead": [FAKE, "exit"],
}
# Little is kept of large results, so that this memory is full long before the measuring begins.
TABLES = (
    "[agent]", "timeout_s = 8", "[http]", "kept_bytes = 2000000", "[surface]", "passthrough = true",
)  # fmt: skip
WEIGHTED = {
    "fine": 40, "echo": 30, "fail": 8, "refuse": 4, "huge": 2, "big": 2, "garbage": 4, "hang": 2, "half": 2, "crash": 2,
    "replace": 2, "no_such_tool": 2,
}  # fmt: skip


class Soak:
    """The load, and what was counted."""

    def __init__(self, url: str, pid: int, seed: int) -> None:
        self.url, self.pid, self.rng = f"{url}/mcp", pid, random.Random(seed)
        self.outcomes, self.asked = Counter[str](), 0
        self.left = self.killed = self.sessions = 0
        self.modern = {**BOTH_TYPES, "MCP-Protocol-Version": MODERN, "Mcp-Method": "tools/call"}
        self.samples: list[tuple[float, int, int, int]] = []

    async def client(self) -> None:
        """Call for ever, a while as a host of each era; now and then leave before the answer."""
        async with httpx.AsyncClient(timeout=60) as web:
            while True:
                head = self.modern if self.rng.random() < 0.7 else await self.enter(web)
                for _ in range(self.rng.randint(1, 30)):
                    patience = 0.05 if self.rng.random() < 0.03 else 60
                    with anyio.move_on_after(patience) as scope:
                        self.outcomes[await self.call(web, head)] += 1
                    self.left += scope.cancelled_caught
                if head is not self.modern:
                    await web.delete(self.url, headers=head)

    async def enter(self, web: httpx.AsyncClient) -> dict[str, str]:
        """The headers of a new session of 2025."""
        opened = await web.post(self.url, json=envelope(INITIALIZE), headers=BOTH_TYPES)
        named = {"Mcp-Session-Id": opened.headers["mcp-session-id"], **BOTH_TYPES}
        self.sessions += 1
        done = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        await web.post(self.url, json=done, headers=named)
        return named

    async def call(self, web: httpx.AsyncClient, head: dict[str, str]) -> str:
        """One question, or one call that is passed through; how it ended."""
        (tool,) = self.rng.choices(list(WEIGHTED), list(WEIGHTED.values()))
        direct = self.rng.random() < 0.3
        request = asking(tool, text="hello")
        if direct:
            name = f"{self.rng.choice(('one', 'two', 'wrapped'))}__{tool}"
            request["params"] = {"name": name, "arguments": {"text": "hello"}}
        if head is self.modern:
            request["params"]["_meta"] = META
            head = {**head, "Mcp-Name": request["params"]["name"]}
        self.asked += 1
        answer = await web.post(self.url, json=envelope(request, self.asked), headers=head)
        if answer.status_code not in (200, 400):  # 400: there is no such tool to pass on to
            return f"HTTP {answer.status_code}"
        lines = [x[5:] for x in answer.text.splitlines() if x.startswith("data:") and x[5:].strip()]
        said = json.loads(lines[-1] if lines else answer.text)
        if direct:
            bad = "error" in said or said["result"].get("isError")
            return f"passed on: {'an error' if bad else 'a result'}"
        outcome = (said.get("result", {}).get("structuredContent") or {}).get("outcome")
        return str(outcome or f"error {said.get('error', said)}"[:200])

    async def killer(self) -> None:
        """Kill one of the gateway's descendants now and then, the guardian too."""
        while True:
            await anyio.sleep(self.rng.uniform(0.5, 2.0))
            if victims := sorted(descendants(self.pid)):
                self.killed += 1
                try:
                    os.kill(self.rng.choice(victims), signal.SIGKILL)
                except ProcessLookupError:
                    self.killed -= 1

    async def sampler(self, every_s: float) -> None:
        """Look at the gateway now and then."""
        while True:
            await anyio.sleep(every_s)
            self.sample()

    def sample(self) -> None:
        counts = resident_kb(self.pid), open_files(self.pid), len(descendants(self.pid))
        self.samples.append((anyio.current_time(), *counts))


def envelope(request: Mapping[str, Any], number: int = 0) -> dict[str, Any]:
    """The request as it is sent."""
    return {"jsonrpc": "2.0", "id": number, **request}


async def soak(seconds: float, seed: int, folder: Path) -> dict[str, Any]:
    """Run the load for so long; the report. Linux only, for the file descriptors."""
    config = folder / "gateway.toml"
    config.write_text(
        toml(SERVERS, *TABLES, connect_timeout_s=5, call_timeout_s=2), encoding="utf-8"
    )
    async with over_http(config, "clock", wait_s=seconds + 120) as (process, url):
        load = Soak(url, process.pid, seed)
        with anyio.move_on_after(seconds):
            async with anyio.create_task_group() as group:
                for _ in range(CLIENTS):
                    group.start_soon(load.client)
                group.start_soon(load.killer)
                group.start_soon(load.sampler, max(0.5, seconds / 100))
        await anyio.sleep(3)  # what was asked last ends
        load.sample()
        alive = process.returncode is None
    return {"alive": alive, "seconds": seconds, **report(load)}


def report(load: Soak) -> dict[str, Any]:
    """The JSON line."""
    samples = load.samples[len(load.samples) // 10 :]
    first, last = samples[0], samples[-1]
    names = ("rss_kb", "fds", "processes")
    return {
        "soak": "mixed load with random faults", "answers": sum(load.outcomes.values()), "outcomes": dict(load.outcomes),
        "clients_that_left": load.left, "sessions": load.sessions, "killed": load.killed,
        "start": dict(zip(names, first[1:], strict=True)), "end": dict(zip(names, last[1:], strict=True)),
        "most": {name: max(s[i] for s in samples) for i, name in enumerate(names, 1)},
        "least_rss_kb_by_third": [min(s[1] for s in part) for part in thirds(samples)],
        "rss_kb_per_minute": round(slope([(s[0] / 60, s[1]) for s in samples[len(samples) // 2 :]]), 1),
        "load_average": os.getloadavg()[0],
    }  # fmt: skip


def thirds(samples: list[Any]) -> list[list[Any]]:
    """The samples in three parts: a result of 10 MB takes memory for a moment, a leak for ever."""
    third = max(1, len(samples) // 3)
    return [part for part in (samples[:third], samples[third:-third], samples[-third:]) if part]


def slope(points: list[tuple[float, int]]) -> float:
    """Of the line of least squares."""
    x0, y0 = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    spread = sum((x - x0) ** 2 for x, _ in points)
    return sum((x - x0) * (y - y0) for x, y in points) / spread if spread else 0.0


async def main(options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        result = await soak(options.minutes * 60, options.seed, Path(folder))
    print(json.dumps(result), flush=True)  # noqa: T201 - the result of the command


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=0)
    sys.exit(anyio.run(main, parser.parse_args()))
