"""`python -m finetune report`: settings, data, loss curve, scores and misses as Markdown and HTML."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from finetune.flags import add_settings, settings_of


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `report`."""
    parser = subparsers.add_parser("report", help="what a run left, to read", description=__doc__)
    add_settings(parser, source=False)
    parser.add_argument("--json", action="store_true", help="the paths as one JSON document")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the report; raises DataError when there is nothing to report."""
    from finetune.errors import DataError
    from finetune.report import sections, write_report
    from finetune.training.metrics import read_metrics
    from gateway.engine import read_json

    settings = settings_of(arguments)
    folder = Path(settings.run)
    data = read_json(Path(settings.data.out) / "report.json")
    metrics = read_metrics(folder / "metrics.jsonl")
    results = read_json(folder / "eval.json")
    if not metrics and not results:
        raise DataError(
            f"{folder}: holds neither metrics.jsonl nor eval.json; "
            "run `python -m finetune train` or `eval` first, or name another --run"
        )
    parts = sections(settings.model_dump(mode="json"), data, metrics, results)
    markdown, html = write_report(folder, f"Fine-tuning of {settings.model}", parts)
    paths = {"markdown": str(markdown), "html": str(html)}
    print(json.dumps(paths) if arguments.json else f"{markdown}\n{html}")
    return 0
