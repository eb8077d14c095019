"""Runs the official MCP conformance suite against the gateway, as a server and as a client.

    python tests/conformance_suite/official_suite.py [--side server|client] [--era 2025-11-25] [--out DIR]

As a server: `conformance_gateway.py` with the fixture behind it. As a client: `conformance_client.py`.
What may fail is in `expected_failures.toml`, each with its reason; an entry that passes fails the run.
That is the rule of the suite's own `--expected-failures`, here also for what a revision only reports.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import tomllib
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BIN = HERE / "node_modules" / ".bin"
EXPECTED = HERE / "expected_failures.toml"
PATIENCE = ("--timeout", "90000")  # milliseconds for one scenario
CLIENTS = 6  # at a time
LEG_S = 420
START_S = 60
Side = Literal["server", "client"]
SIDES: tuple[Side, ...] = ("server", "client")
ERAS = ("2025-11-25", "2026-07-28")
BAD = {"FAILURE", "WARNING"}
# Downstream, the fixture speaks the era of the caller: its questions have only one form in each.
LINK_MODE = {"2025-11-25": "legacy", "2026-07-28": "modern"}


@dataclass(frozen=True)
class Leg:
    """What one run of the suite said.

    Attributes:
        passed, failed: Scenarios, by name.
        problems: Why the leg is no success: regressions and stale entries; empty when all is well.
    """

    side: Side
    era: str
    passed: tuple[str, ...]
    failed: tuple[str, ...]
    problems: tuple[str, ...]
    output: str

    @property
    def line(self) -> str:
        """The leg in one line."""
        verdict = "; ".join(self.problems) or "as expected"
        return f"{self.side} {self.era}: {len(self.passed)} passed, {len(self.failed)} failed; {verdict}"


def absence() -> str:
    """Why the suite cannot run here; empty when it can."""
    if not (BIN / "conformance").exists() or not (BIN / "node").exists():
        return "the conformance suite is not installed; run `make conformance-suite`"
    return ""


def run(side: Side, era: str, out: Path, say: Callable[[str], None]) -> Leg:
    """One leg; the suite's files are under `out`. Raises TimeoutExpired when it hangs."""
    out.mkdir(parents=True, exist_ok=True)
    ended = _as_client(era, out, say) if side == "client" else _as_server(era, out, say)
    expected = {entry["scenario"] for entry in entries(side, era)}
    return _judged(side, era, _verdicts(out), set(scenarios(side, era)), expected, ended)


def scenarios(side: Side, era: str) -> list[str]:
    """What a revision requires of one side, and what it reports beside that."""
    folder = HERE / "node_modules" / "@modelcontextprotocol" / "conformance" / "requirements"
    wanted = yaml.safe_load((folder / f"{era}.yaml").read_text(encoding="utf-8"))
    reported = [entry["scenario"] for entry in wanted["not_scored"] if entry["leg"] == side]
    return [*wanted[side], *reported]


def _as_client(era: str, out: Path, say: Callable[[str], None]) -> str:
    """One process of the suite per scenario: all at once, as it would start them, they time out."""
    client = "python tests/conformance_suite/conformance_client.py"  # it is split at spaces
    fixed = ["--command", client, "--spec-version", era, "--force", "-o", str(out)]

    def one(scenario: str) -> str:
        done = _suite("client", "--scenario", scenario, *fixed, *PATIENCE)
        say(f"  {scenario}: {'ok' if done.returncode == 0 else 'failed'}")
        return "" if done.returncode == 0 else _tail(done)

    with ThreadPoolExecutor(CLIENTS) as threads:
        return "".join(threads.map(one, scenarios("client", era)))


def _as_server(era: str, out: Path, say: Callable[[str], None]) -> str:
    with gateway(era, out) as url:
        say(f"  {url}")
        return _tail(
            _suite("server", "--url", url, "--requirements", era, "-o", str(out), *PATIENCE)
        )


def _tail(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout[-8_000:] + done.stderr[-2_000:]


@contextmanager
def gateway(era: str, out: Path) -> Iterator[str]:
    """A gateway over HTTP with the fixture behind it; yields its URL."""
    config = out / "gateway.toml"
    config.write_text(
        '[surface]\npassthrough = true\n[agent]\nconfirm = "never"\n'
        f"[servers.fixture]\ncommand = {json.dumps(sys.executable)}\n"
        f"args = [{json.dumps(str(HERE / 'fixture_server.py'))}]\nmode = '{LINK_MODE[era]}'\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(HERE / "conformance_gateway.py"), str(config)]
    log = out / "gateway.log"
    with (
        log.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        ) as process,
    ):
        try:
            yield _listening(process, log)
        finally:
            process.terminate()
            process.wait(20)


def _listening(process: subprocess.Popen[bytes], log: Path) -> str:
    """The URL, once the fixture is up; the model may still be loading."""
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        words = log.read_text(encoding="utf-8").split()
        url = next((word for word in words if word.endswith("/mcp")), "")
        if url and _servers(url).get("ready"):
            return url
        time.sleep(0.2)
    raise RuntimeError(f"the gateway did not start: {log.read_text(encoding='utf-8')[-2000:]}")


def _servers(url: str) -> Mapping[str, int]:
    """How many tool servers are in which state."""
    try:
        with urllib.request.urlopen(url.replace("/mcp", "/readyz"), timeout=5) as answer:
            said = answer.read()
    except urllib.error.HTTPError as error:
        said = error.read()  # 503 while the model loads
    except OSError:
        return {}
    servers: Mapping[str, int] = json.loads(said).get("servers", {})
    return servers


def _suite(*arguments: str) -> subprocess.CompletedProcess[str]:
    places = [str(BIN), str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    environment = {**os.environ, "PATH": os.pathsep.join(places)}
    return subprocess.run(
        [str(BIN / "conformance"), *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LEG_S,
    )


def _verdicts(out: Path) -> dict[str, bool]:
    """Every scenario that ran, and whether it passed, as the suite's own files say."""
    verdicts = {}
    for path in out.rglob("checks.json"):
        name = str(path.parent.relative_to(out)).removeprefix("server-")
        scenario = re.sub(r"-\d{4}-\d\d-\d\dT[\d-]+Z$", "", name)
        checks = json.loads(path.read_text(encoding="utf-8"))
        verdicts[scenario] = not any(check["status"] in BAD for check in checks)
    return verdicts


def _judged(
    side: Side,
    era: str,
    verdicts: Mapping[str, bool],
    wanted: set[str],
    expected: set[str],
    output: str,
) -> Leg:
    failed = {name for name, passed in verdicts.items() if not passed}
    problems = [f"regression: {name}" for name in sorted(failed - expected)]
    problems += [f"stale entry: {name}" for name in sorted(expected - failed)]
    problems += [f"did not run: {name}" for name in sorted(wanted - set(verdicts))]
    passed = tuple(sorted(set(verdicts) - failed))
    return Leg(side, era, passed, tuple(sorted(failed)), tuple(problems), output)


def entries(side: Side, era: str) -> list[dict[str, str]]:
    """The expected failures of one leg: `scenario` and `reason`."""
    table: dict[str, Any] = tomllib.loads(EXPECTED.read_text(encoding="utf-8"))
    return [entry for entry in table.get(side, []) if era in entry["eras"]]


def main() -> int:
    """All legs, or those named; one line each, and what went wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--side", choices=SIDES)
    parser.add_argument("--era", choices=ERAS)
    parser.add_argument("--out", type=Path, help="keep the suite's files here")
    options = parser.parse_args()
    if reason := absence():
        parser.error(reason)
    legs = []

    def say(line: str) -> None:
        sys.stderr.write(f"{line}\n")

    with tempfile.TemporaryDirectory() as scratch:
        for side in [options.side] if options.side else SIDES:
            for era in [options.era] if options.era else ERAS:
                say(f"{side} {era}")
                leg = run(side, era, (options.out or Path(scratch)) / f"{side}-{era}", say)
                legs.append(leg)
                sys.stdout.write(f"{leg.line}\n")
                sys.stdout.flush()
                if leg.problems:
                    sys.stderr.write(leg.output)
    return int(any(leg.problems for leg in legs))


if __name__ == "__main__":
    sys.exit(main())
