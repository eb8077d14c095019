"""`gateway bench --grammars FILE`: what the grammar holds, whether its calls are valid, what it costs."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any, TextIO

from gateway.cli.output import write_json
from gateway.core import ConfigError


def grammars(options: Namespace, out: TextIO) -> int:
    """Print a card for people, and one JSON line last; exit code 1 when a call was not valid."""
    people, measured, good = _measure(options)
    if options.json:
        write_json(out, measured)
    else:
        out.write(people + json.dumps(measured, ensure_ascii=False) + "\n")
    return 0 if good else 1


def _measure(options: Namespace) -> tuple[str, dict[str, Any], bool]:
    if options.random_calls is not None:
        from gateway.benchmarks import calls_card, try_calls

        runs = _positive("--random-calls", options.random_calls)
        _say(f"{runs} calls by a model of random weights")
        tried = try_calls(options.grammars, _tokenizer(options), runs, _formats(options))
        return calls_card(tried), tried.as_json(), not tried.wrong
    if options.mask_cost is not None:
        from gateway.benchmarks import mask_card, measure_mask

        calls = _positive("--mask-cost", options.mask_cost)
        _say(f"{calls} calls by a network of Qwen3-0.6B's size; 2.4 GB of random weights first")
        name = options.format or "qwen3"
        cost = measure_mask(options.grammars, _tokenizer(options), calls, name)
        return mask_card(cost), cost.as_json(), True
    from gateway.benchmarks import census_table, run_census

    rows = run_census(options.grammars, options.tokenizer, _formats(options))
    measured = {"benchmark": "grammars", "formats": [row.as_json() for row in rows]}
    return census_table(rows), measured, True


def _formats(options: Namespace) -> tuple[str, ...]:
    return (options.format,) if options.format else ()


def _tokenizer(options: Namespace) -> Path:
    if options.tokenizer is None:
        raise ConfigError(
            "--tokenizer: is missing; name a checkpoint's folder with a tokenizer.json and a "
            "tokenizer_config.json"
        )
    folder: Path = options.tokenizer
    return folder


def _positive(flag: str, number: int) -> int:
    if number < 1:
        raise ConfigError(f"{flag} {number}: must be 1 or more")
    return number


def _say(line: str) -> None:
    print(f"gateway: {line}", file=sys.stderr)
