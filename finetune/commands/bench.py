"""`python -m finetune bench`: our training loop against mlx-lm's, side by side.

Seconds for a sample in the first pass and in later ones (the frozen trunk is kept), and peak memory above the
weights, each side in a process of its own. The last line is JSON. Nothing else should run beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from typing import Any

from gateway.core import ConfigError


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `bench`."""
    parser = subparsers.add_parser(
        "bench", help="speed and memory against mlx-lm", description=__doc__
    )
    parser.add_argument(
        "--model", default="qwen3-0.6b-random", help="a model; default: Qwen3-0.6B's shape, random"
    )
    parser.add_argument("--tokens", default="320,1024", help="lengths of the samples")
    parser.add_argument("--samples", type=int, default=3, help="timed samples of each length")
    parser.add_argument("--json", action="store_true", help="only the JSON line on stdout")
    parser.add_argument("--eval", action="store_true", help="evaluation against one-by-one instead")
    group = parser.add_argument_group("with --eval")
    group.add_argument("--eval-samples", type=int, default=1000, metavar="N", help="(1,000)")
    group.add_argument("--one-by-one", type=int, metavar="N", help="of these one by one (all)")
    group.add_argument("--conversations", nargs="+", metavar="FILE", help="files of `prepare`")
    group.add_argument("--adapter", metavar="DIR", help="adapter folder (default: none)")
    group.add_argument("--format", metavar="F", help="tool-call format (default: glaive)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Measure and print; always 0."""
    if arguments.eval:
        from finetune.evaluation.bench import run_bench

        print(json.dumps(run_bench(arguments)))
        return 0
    from finetune.training.bench import compare
    from gateway.engine import free_cores

    lengths = _lengths(arguments.tokens)
    if arguments.samples < 1:
        raise ConfigError(f"--samples {arguments.samples}: take 1 or more")
    rows = []
    for tokens in lengths:
        print(f"{tokens} tokens ...", file=sys.stderr, flush=True)
        rows.append(compare(arguments.model, tokens, arguments.samples))
    if not arguments.json:
        for row in rows:
            print("\n".join(_lines(row)))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    machine = {"machine": platform.machine(), "cores": free_cores(), "load": load}
    print(json.dumps({"bench": "finetune", "model": arguments.model, **machine, "rows": rows}))
    return 0


def _lengths(text: str) -> list[int]:
    try:
        lengths = [int(part) for part in text.split(",")]
    except ValueError:
        lengths = []
    if not lengths or min(lengths) < 8:
        raise ConfigError(f"--tokens {text!r}: give lengths of 8 or more, e.g. 320,1024")
    return lengths


def _lines(row: dict[str, Any]) -> list[str]:
    ours, theirs = row["ours"], row["mlx_lm"]
    memory = (theirs["peak_bytes_above_weights"] / 1e9, ours["peak_bytes_above_weights"] / 1e9)
    return [
        f"{row['tokens']} tokens, {row['supervised']} supervised      mlx-lm      ours",
        f"  seconds, first pass       {theirs['seconds']:10.3f}{ours['first_pass_seconds']:10.3f}"
        f"   {row['first_pass_speedup']:.2f} x faster",
        f"  seconds, later passes     {theirs['seconds']:10.3f}{ours['later_pass_seconds']:10.3f}"
        f"   {row['later_pass_speedup']:.2f} x faster",
        f"  CPU seconds, first, later {theirs['cpu_seconds']:10.3f}{ours['first_pass_cpu_seconds']:10.3f}"
        f"{ours['later_pass_cpu_seconds']:10.3f}",
        f"  GB above the weights      {memory[0]:10.3f}{memory[1]:10.3f}   {row['memory_ratio']:.2f} x",
        f"  loss of the first sample  {theirs['first_loss']:10.4f}{ours['first_loss']:10.4f}",
    ]
