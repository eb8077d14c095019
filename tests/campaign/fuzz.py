"""The long forms of the fuzzers: `python tests/campaign/fuzz.py [--cases N] [--messages N] [--seed S]`.

Each prints one JSON line; the exit code is 1 if anything was wrong.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import anyio
from fuzz_cases import fuzz_cases
from fuzz_messages import fuzz_http, fuzz_stdin


async def everything(options: argparse.Namespace) -> int:
    """What the command line asks for; the exit code."""
    reports = []
    with tempfile.TemporaryDirectory() as folder:
        if options.cases:
            reports.append(await fuzz_cases(options.cases, options.seed))
            show(reports[-1])
        if options.messages:
            for run in (fuzz_stdin, fuzz_http):
                reports.append(await run(options.messages, options.seed, Path(folder)))
                show(reports[-1])
    return int(not all(map(sound, reports)))


def sound(report: dict[str, Any]) -> bool:
    """Whether nothing was wrong."""
    return (
        not report.get("invalid_executions")
        and not report.get("not_json")
        and not report.get("dropped")
        and report.get("answers_afterwards", True)
    )


def show(report: dict[str, Any]) -> None:
    print(json.dumps(report), flush=True)  # noqa: T201 - the result of the command


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=0)
    parser.add_argument("--messages", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    sys.exit(anyio.run(everything, parser.parse_args()))
