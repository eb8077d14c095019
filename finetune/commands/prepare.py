"""`python -m finetune prepare`: raw rows to train.jsonl, valid.jsonl, test.jsonl and report.json."""

from __future__ import annotations

import argparse
import json
import sys

from finetune.flags import add_settings, settings_of


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `prepare`."""
    parser = subparsers.add_parser(
        "prepare",
        help="raw rows to train, valid and test",
        description=__doc__,
    )
    add_settings(parser)
    parser.add_argument("--limit", type=int, metavar="N", help="read at most N rows")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prepare the data; 0, or an exception of the error tree."""
    from finetune.data.prepare import prepare

    settings = settings_of(arguments).data
    if arguments.limit is not None:
        settings = type(settings).model_validate(
            {**settings.model_dump(), "limit": arguments.limit}
        )
    report = prepare(settings, _show)
    print(json.dumps(report.as_json()) if arguments.json else report.as_table())
    print(f"written to {settings.out}", file=sys.stderr)
    for split, contents in report.splits.items():
        if not contents.conversations:
            print(f"{split} is empty: too few conversations; give more rows", file=sys.stderr)
    return 0


def _show(rows: int, kept: int) -> None:
    print(f"\r{rows:,} rows, {kept:,} kept", end="", file=sys.stderr, flush=True)
