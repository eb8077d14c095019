"""How long a question takes from the shell and in a running gateway, here and in another checkout.

    python -m gateway.benchmarks.cold
    python -m gateway.benchmarks.cold --against ../before --runs 20

Cold is the whole process `gateway ask QUESTION`: interpreter, tool servers, model, answer, end. Warm is
one question to a gateway that runs. The sides take turns, each turn beginning with the other one, so that a
machine that is busy or slows down does the same to both; the first turn, which fills caches, is not counted.
Nothing is asked of the network. Beside the seconds on the clock stand those of the processors, children
included: they say what was saved where others use the machine too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import IO, Any

from gateway.core import GatewayError
from gateway.diagnostics import machine, varied

QUESTION = "How much is 250 dollars in euros?"
OFFLINE = ("CURRENCY_RATES_URL", "WEATHER_GEOCODING_URL", "WEATHER_FORECAST_URL")
LIMIT_S = 300.0
# Asks what it reads, a line a question, of a gateway that runs; says the seconds. Runs in either checkout.
ASKING = """
import sys, time, anyio
from gateway.app import open_app
from gateway.config import load_config

async def main():
    async with open_app(load_config(None, {})) as app:
        while question := (await anyio.to_thread.run_sync(sys.stdin.readline)).strip():
            began = time.perf_counter()
            answer = await app.agent.ask(question)
            print(time.perf_counter() - began, answer.outcome, flush=True)

anyio.run(main)
"""


@dataclass(frozen=True)
class Side:
    """One installation: its interpreter, and the folder that its modules are found from."""

    name: str
    python: str
    folder: Path

    def environ(self) -> dict[str, str]:
        """Ours, but off the network, and with what a user's Python keeps of its imports."""
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return kept | dict.fromkeys(OFFLINE, "off")


@dataclass(frozen=True)
class Turn:
    """What one turn of one side took; seconds of the clock, and of all processors."""

    wall: float
    cpu: float = 0.0


Take = Callable[[Side, int], Turn]


def here() -> Side:
    """The installation that runs this."""
    return Side("here", sys.executable, Path(__file__).resolve().parents[2])


def there(folder: Path) -> Side:
    """Another checkout with an environment of its own. Raises GatewayError when it has none."""
    for python in ("bin/python", "Scripts/python.exe"):
        if (found := folder.absolute() / ".venv" / python).is_file():
            return Side("there", str(found), folder.absolute())
    raise GatewayError(f"--against {folder}: has no .venv with a Python; run `uv sync` in it")


def alternate(sides: Sequence[Side], runs: int, take: Take) -> Mapping[str, list[Turn]]:
    """The turns of each side by its name; the first, which nobody counts, comes before them."""
    turns: dict[str, list[Turn]] = {side.name: [] for side in sides}
    for number in range(-1, runs):
        for side in sides if number % 2 else reversed(sides):
            turn = take(side, number)
            if number >= 0:
                turns[side.name].append(turn)
    return turns


def cold(question: str) -> Take:
    """A turn is `gateway ask` in a fresh process."""

    def take(side: Side, number: int) -> Turn:
        before, began = os.times(), perf_counter()
        done = subprocess.run(
            [side.python, "-m", "gateway", "ask", question],
            cwd=side.folder,
            env=side.environ(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        wall, after = perf_counter() - began, os.times()
        if done.returncode:
            reason = done.stderr.strip().rpartition("\n")[2]
            raise GatewayError(f"{side.name}: `gateway ask` left with {done.returncode}: {reason}")
        cpu = after.children_user + after.children_system
        return Turn(wall, cpu - before.children_user - before.children_system)

    return take


@contextmanager
def warm(sides: Sequence[Side], questions: Sequence[str]) -> Iterator[Take]:
    """A turn is one question to a gateway that has answered before; one runs for each side."""
    with ExitStack() as stack:
        running = {side.name: stack.enter_context(_running(side)) for side in sides}

        def take(side: Side, number: int) -> Turn:
            process = running[side.name]
            _pipe(process.stdin).write(questions[number % len(questions)] + "\n")
            _pipe(process.stdin).flush()
            seconds, _, outcome = _pipe(process.stdout).readline().strip().partition(" ")
            if outcome != "answered":
                raise GatewayError(f"{side.name}: a question ended as {outcome or 'a crash'}")
            return Turn(float(seconds))

        yield take


@contextmanager
def _running(side: Side) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [side.python, "-c", ASKING],
        cwd=side.folder,
        env=side.environ(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            _pipe(process.stdin).close()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def summary(turns: Mapping[str, Sequence[Turn]]) -> dict[str, Any]:
    """Medians of each side, and how much of the other side's this one takes."""
    shown: dict[str, Any] = {
        name: {
            "wall_s": round(median(t.wall for t in side), 4),
            "cpu_s": round(median(t.cpu for t in side), 3) or None,
        }
        for name, side in turns.items()
    }
    for what in ("wall_s", "cpu_s") if len(turns) == 2 else ():
        mine, theirs = shown["here"][what], shown["there"][what]
        shown[f"ratio_{what.removesuffix('_s')}"] = round(mine / theirs, 3) if theirs else None
    return shown


def measure(sides: Sequence[Side], runs: int, rounds: int, question: str) -> dict[str, Any]:
    """Cold and warm, one after the other. Raises GatewayError when a side does not answer."""
    asked = [q.text for q in varied(6 * rounds) if q.server == "currency"]
    _say(f"cold: {runs} times each")
    started = summary(alternate(sides, runs, cold(question)))
    _say(f"warm: {rounds} questions each")
    with warm(sides, asked) as take:
        running = summary(alternate(sides, rounds, take))
    return {
        "benchmark": "gateway ask, cold and warm",
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": machine(),
        "runs": runs,
        "rounds": rounds,
        "cold": started,
        "warm": running,
    }


def card(measured: Mapping[str, Any]) -> str:
    """The same for people."""
    lines = [f"{'':6}{'side':8}{'wall s':>8}{'cpu s':>8}"]
    for what in ("cold", "warm"):
        for side in ("here", "there"):
            if numbers := measured[what].get(side):
                cpu = f"{numbers['cpu_s']:8.2f}" if numbers["cpu_s"] else ""
                lines.append(f"{what:6}{side:8}{numbers['wall_s']:8.3f}{cpu}")
        if ratio := measured[what].get("ratio_wall"):
            cpu = f"{measured[what]['ratio_cpu']:8.3f}" if measured[what]["ratio_cpu"] else ""
            lines.append(f"{what:6}{'ratio':8}{ratio:8.3f}{cpu}")
    return "\n".join(lines) + "\n"


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print a card and one JSON line; exit code 2 when a side does not work."""
    parser = argparse.ArgumentParser(prog="python -m gateway.benchmarks.cold")
    parser.add_argument("--against", type=Path, metavar="DIR", help="another checkout, with .venv")
    parser.add_argument("--runs", type=int, default=10, help="fresh processes (default 10)")
    parser.add_argument("--rounds", type=int, default=40, help="warm questions (default 40)")
    parser.add_argument("--question", default=QUESTION)
    options = parser.parse_args(words)
    try:
        if min(options.runs, options.rounds) < 1:
            raise GatewayError("--runs and --rounds: must be 1 or more")
        sides = [here(), *([there(options.against)] if options.against else [])]
        measured = measure(sides, options.runs, options.rounds, options.question)
    except GatewayError as error:
        _say(str(error))
        return 2
    sys.stdout.write(f"{card(measured)}{json.dumps(measured)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
