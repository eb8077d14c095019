"""How fast a killed server is back, and how fast everything is gone: `python tests/campaign/recovery.py [--rounds N]`.

Kills a tool server N times and asks again at once; then kills a gateway with stubborn servers behind
wrappers N/10 times, and waits for the last descendant. Prints one JSON line, in seconds; `first_connection`
is the time of a start without any fault, which is what a recovery costs at least.
"""

import argparse
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import anyio
from campaign import FAKE, FAULTY, WAIT_S, WRAPPER, family_of, gateway, gone, toml

from gateway.config import ServerConfig
from gateway.core import ToolCall
from gateway.downstream import Pool


async def one_recovery() -> tuple[float, float]:
    """Seconds of the first connection, and from the kill to the next answer."""
    server = ServerConfig(command=sys.executable, args=(str(FAULTY),), mode="legacy")
    began = perf_counter()
    async with Pool({"one": server}) as pool:
        spec = next(s for s in await pool.specs(WAIT_S) if s.tool == "fine")
        first = perf_counter() - began
        began = perf_counter()
        os.kill(pool.status()[0].pid or 0, signal.SIGKILL)
        while (await pool.call(spec, ToolCall("fine", {}))).is_error:
            pass
        return first, perf_counter() - began


async def one_end(folder: Path) -> float:
    """Seconds from the gateway's death by SIGKILL to that of its last descendant."""
    config = folder / "gateway.toml"
    servers: dict[str, list[Any]] = {
        "stubborn": [FAKE, "stubborn"],
        "wrapped": [WRAPPER, FAKE, "stubborn"],
        "away": [WRAPPER, "own-session", FAKE, "stubborn"],
    }
    config.write_text(toml(servers), encoding="utf-8")
    async with gateway(config) as running:
        everybody = await family_of(running.process.pid, 6)
        running.process.send_signal(signal.SIGKILL)
        began = perf_counter()
        await gone(everybody)
        return perf_counter() - began


async def main(rounds: int) -> None:
    recoveries = [await one_recovery() for _ in range(rounds)]
    with tempfile.TemporaryDirectory() as folder:
        ends = [await one_end(Path(folder)) for _ in range(max(1, rounds // 10))]
    report = {
        "rounds": rounds,
        "first_connection": round(median(first for first, _ in recoveries), 3),
        "recovery": {
            "p50": round(median(r for _, r in recoveries), 3),
            "max": round(max(r for _, r in recoveries), 3),
        },
        "last_descendant_after_sigkill": {
            "p50": round(median(ends), 2),
            "max": round(max(ends), 2),
        },
        "load_average": os.getloadavg()[0],
    }
    print(json.dumps(report), flush=True)  # noqa: T201 - the result of the command


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    anyio.run(main, parser.parse_args().rounds)
