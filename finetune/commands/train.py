"""`python -m finetune train`: a LoRA adapter from prepared conversations.

Ctrl-C saves and ends with code 130; the same command goes on, also after a crash or `kill -9`.
With several processes: `mlx.launch -n 2 --backend ring -- python -m finetune train ...`.
"""

from __future__ import annotations

import argparse
import json
import sys

from finetune.flags import add_settings, settings_of

INTERRUPTED = 130


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `train`."""
    parser = subparsers.add_parser(
        "train",
        help="train the adapter",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_settings(parser, source=False)
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--resume", action="store_true", help="go on (it does so by itself)")
    place.add_argument("--restart", action="store_true", help="forget an unfinished run")
    parser.add_argument("--dry-run", action="store_true", help="estimate the memory, train nothing")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Train; 0 done, 130 interrupted."""
    from gateway.engine import blas_report

    settings = settings_of(arguments)
    blas_report()  # OpenBLAS has to be there before MLX
    from finetune.training import session
    from finetune.training.distributed import Crew
    from finetune.training.loop import INTERRUPTED as INTERRUPTION

    if arguments.dry_run:
        estimate = session.dry_run(settings)
        print(json.dumps(estimate.as_json()) if arguments.json else "\n".join(estimate.lines()))
        return 0
    result = session.train(settings, restart=arguments.restart)
    if not Crew().leads:
        pass
    elif arguments.json:
        print(json.dumps(result.as_json()))
    elif result.reason != INTERRUPTION:
        loss = "" if result.best_loss is None else f", validation loss {result.best_loss:.4f}"
        base = "" if result.base_loss is None else f" (before training {result.base_loss:.4f})"
        print(
            f"{result.adapter}: {result.reason} after {result.iteration} iterations, best at "
            f"{result.best_iteration}{loss}{base}",
            file=sys.stdout,
        )
    return INTERRUPTED if result.reason == INTERRUPTION else 0
