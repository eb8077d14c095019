"""`gateway doctor`, `gateway demo`, `gateway bench`: commands that look at the gateway itself."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from typing import Any, TextIO

from gateway.cli import interrupts
from gateway.cli.output import console, write_json
from gateway.config import load_config
from gateway.core import ConfigError
from gateway.engine import load_engine


def demo(options: Namespace, out: TextIO) -> int:
    """Show six questions, base and tuned; exit code 0 when the tuned model made every right call."""
    from gateway.diagnostics import (
        Round,
        demo_score,
        demo_summary,
        render_round,
        rounds_as_json,
        run_demo,
    )

    screen = console(out)
    done: list[Round] = []

    def tell(finished: Round) -> None:
        done.append(finished)
        if not options.json:
            screen.print(render_round(finished, len(done)))
            out.flush()

    async def run() -> list[Round]:
        config = load_config(options.config, os.environ)
        _warn("starting the tool servers and both models")
        return await run_demo(config, show=tell, warn=_warn, **_model(options))

    rounds = interrupts.run(run)
    if options.json:
        write_json(out, rounds_as_json(rounds))
    else:
        out.write(f"\n{demo_summary(rounds)}\n")
    return 0 if demo_score(rounds)[0] == len(rounds) else 1


def bench(options: Namespace, out: TextIO) -> int:
    """Measure, print a card for people, and one JSON line last."""
    if options.formats is not None:
        from gateway.cli.bench_formats import parsing

        return parsing(options, out)
    if options.grammars is not None:
        from gateway.cli.bench_grammars import grammars

        return grammars(options, out)
    if options.random_calls is not None or options.mask_cost is not None:
        raise ConfigError("--grammars: is missing; name a JSON file of tools to write calls of")
    from gateway.diagnostics import Measured, bench_card, run_bench

    if options.rounds < 1:
        raise ConfigError(f"--rounds {options.rounds}: must be 1 or more")

    async def run() -> Measured:
        config = load_config(None, os.environ)
        return await run_bench(config, rounds=options.rounds, **_model(options))

    _warn(f"one cold start, then {options.rounds} warm questions")
    measured = interrupts.run(run)
    if options.json:
        write_json(out, measured.as_json())
    else:
        out.write(bench_card(measured))
        out.write(json.dumps(measured.as_json()) + "\n")
    return 0


def doctor(options: Namespace, out: TextIO) -> int:
    """Report every finding; exit code 0 ready, 1 something is down, 2 cannot answer."""
    from gateway.diagnostics import Finding, examine, exit_code, findings_as_json, render_findings

    async def run() -> list[Finding]:
        return await examine(options.config, os.environ, **_model(options))

    findings = interrupts.run(run)
    if options.json:
        write_json(out, findings_as_json(findings))
    else:
        console(out).print(render_findings(findings))
    return exit_code(findings)


def _model(options: Namespace) -> dict[str, Any]:
    return {
        "model": options.model,
        "adapter": options.adapter,
        "format": options.format,
        "load": options.load or load_engine,
    }


def _warn(line: str) -> None:
    print(f"gateway: {line}", file=sys.stderr)
