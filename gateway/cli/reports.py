"""`gateway doctor`, `gateway demo`, `gateway bench`: commands that look at the gateway itself."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from typing import Any, TextIO

from gateway.cli import leaving
from gateway.cli.output import console, write_json
from gateway.config import load_config
from gateway.engine import load_engine
from gateway.errors import ConfigError


def demo(options: Namespace, out: TextIO) -> int:
    """Show six questions, base and tuned; exit code 0 when the tuned model made every right call."""
    from gateway import demo as show

    screen = console(out)
    done: list[show.Round] = []

    def tell(finished: show.Round) -> None:
        done.append(finished)
        if not options.json:
            screen.print(show.render(finished, len(done)))
            out.flush()

    async def run() -> list[show.Round]:
        config = load_config(options.config, os.environ)
        _warn("starting the tool servers and both models")
        return await show.run_demo(config, show=tell, warn=_warn, **_model(options))

    rounds = leaving.run(run)
    if options.json:
        write_json(out, show.as_json(rounds))
    else:
        out.write(f"\n{show.summary(rounds)}\n")
    return 0 if show.score(rounds)[0] == len(rounds) else 1


def bench(options: Namespace, out: TextIO) -> int:
    """Measure, print a card for people, and one JSON line last."""
    if options.formats is not None:
        from gateway.cli.timing import parsing

        return parsing(options, out)
    if options.grammars is not None:
        from gateway.cli.measuring import grammars

        return grammars(options, out)
    if options.random_calls is not None or options.mask_cost is not None:
        raise ConfigError("--grammars: is missing; name a JSON file of tools to write calls of")
    from gateway import bench as measure

    if options.rounds < 1:
        raise ConfigError(f"--rounds {options.rounds}: must be 1 or more")

    async def run() -> measure.Measured:
        config = load_config(None, os.environ)
        return await measure.run_bench(config, rounds=options.rounds, **_model(options))

    _warn(f"one cold start, then {options.rounds} warm questions")
    measured = leaving.run(run)
    if options.json:
        write_json(out, measured.as_json())
    else:
        out.write(measure.card(measured))
        out.write(json.dumps(measured.as_json()) + "\n")
    return 0


def doctor(options: Namespace, out: TextIO) -> int:
    """Report every finding; exit code 0 ready, 1 something is down, 2 cannot answer."""
    from gateway import doctor as look

    async def run() -> list[look.Finding]:
        return await look.examine(options.config, os.environ, **_model(options))

    findings = leaving.run(run)
    if options.json:
        write_json(out, look.as_json(findings))
    else:
        console(out).print(look.render(findings))
    return look.exit_code(findings)


def _model(options: Namespace) -> dict[str, Any]:
    return {
        "model": options.model,
        "adapter": options.adapter,
        "format": options.format,
        "load": options.load or load_engine,
    }


def _warn(line: str) -> None:
    print(f"gateway: {line}", file=sys.stderr)
