"""`python -m finetune eval`: how often a model is right, with intervals.

--suite glaive (default)   the held-out conversations that `prepare` set apart: the base model and
                           the tuned one side by side, decoded freely, and with `eval.served` also
                           as the gateway serves them (grammar, reader)
--suite NAME               the suites of the gateway: bfcl, tools, abstain, deeds, demo, servers
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finetune.flags import add_settings, settings_of

if TYPE_CHECKING:
    from finetune.evaluation.results import Evaluation
    from finetune.settings import Settings

GLAIVE = "glaive"
NO_ADAPTER = "none"
RESULT = "eval.json"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `eval`."""
    parser = subparsers.add_parser(
        "eval",
        help="how often it is right",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_settings(parser, source=False)
    parser.add_argument("--suite", default=GLAIVE, help="glaive (default), bfcl, tools, ...")
    parser.add_argument(
        "--data", dest="held_out", type=Path, metavar="PATH", help="folder or .jsonl file to use"
    )
    parser.add_argument("--adapter", metavar="DIR", help="adapter folder, or 'none'")
    parser.add_argument("--limit", type=int, metavar="N", help="so many samples (of a category)")
    parser.add_argument("--only", action="append", default=[], help="this category (repeatable)")
    parser.add_argument(
        "--constrained", action="store_true", help="glaive: only as the gateway serves, slower"
    )
    parser.add_argument("--free", action="store_true", help="other suites: without grammar as well")
    parser.add_argument("--questions", type=Path, help="servers: another file of questions")
    parser.add_argument(
        "--among-all", action="store_true", help="deeds: all servers' tools at once"
    )
    parser.add_argument("--report", type=Path, help="other suites: table and misses as Markdown")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate; 0, or an exception of the error tree."""
    if arguments.suite != GLAIVE:
        from finetune.suites import options_of, print_result, run_suite

        arguments.data = arguments.held_out
        if arguments.adapter is None:
            arguments.adapter = arguments.adapter_path
        print_result(run_suite(arguments.suite, options_of(arguments)), arguments.json)
        return 0
    from gateway import formats

    settings = settings_of(arguments)
    formats.get(settings.format)  # before a model is loaded
    adapters = _adapters(arguments, settings)
    found = _evaluations(arguments, settings, adapters)
    if "tuned" not in adapters and arguments.adapter != NO_ADAPTER:
        print(f"no adapter in {settings.adapter_path}: the base model alone", file=sys.stderr)
    _keep(settings, found)
    if arguments.json:
        print(json.dumps(_document(found)))
    else:
        from finetune.evaluation.results import as_table

        print(as_table([(n.replace("_", ", "), e.as_json()) for n, e in found.items()]))
    return 0


def _adapters(arguments: argparse.Namespace, settings: Settings) -> dict[str, Path | None]:
    """What is judged: the base, the adapter that training went on from, the tuned one; the last two if any."""
    from finetune.evaluation.opening import start_of

    tuned = _adapter(arguments, settings)
    start = start_of(tuned, settings.model, os.environ) if tuned else None
    return {
        "base": None,
        **({"start": start} if start else {}),
        **({"tuned": tuned} if tuned else {}),
    }


def _evaluations(
    arguments: argparse.Namespace, settings: Settings, adapters: Mapping[str, Path | None]
) -> dict[str, Evaluation]:
    """Each of the adapters, decoded freely or served, or first so and then so."""
    from finetune.evaluation.opening import told_format

    format = arguments.format or told_format(adapters.get("tuned")) or settings.format
    both = settings.eval.served and not arguments.constrained
    ways = {"": False, "_served": True} if both else {"": arguments.constrained}
    return {
        f"{name}{end}": _one(arguments, settings, format, adapter, served)
        for end, served in ways.items()
        for name, adapter in adapters.items()
    }


def _adapter(arguments: argparse.Namespace, settings: Settings) -> Path | None:
    """The adapter to judge: named by --adapter, else what training left."""
    from gateway.core import ConfigError

    if arguments.adapter == NO_ADAPTER:
        return None
    folder = Path(arguments.adapter or settings.adapter_path).expanduser()
    if (folder / "adapters.safetensors").is_file():
        return folder
    if arguments.adapter or arguments.adapter_path:
        raise ConfigError(
            f"adapter {str(folder)!r}: has no adapters.safetensors; run `python -m finetune train` "
            f"first, or give --adapter {NO_ADAPTER}"
        )
    return None


def _one(
    arguments: argparse.Namespace,
    settings: Settings,
    format: str,
    adapter: Path | None,
    constrained: bool,
) -> Evaluation:
    from finetune.evaluation.opening import open_model, test_file, unseen_tools
    from gateway import formats

    path = test_file(arguments.held_out or Path(settings.data.out))
    unseen = unseen_tools(path)
    opened = open_model(settings.model, adapter, os.environ)
    from finetune.evaluation.glaive import evaluate, open_task
    from finetune.evaluation.greedy import greedy
    from finetune.evaluation.served import evaluate_served

    task = open_task(
        path,
        formats.get(format),
        opened.checkpoint,
        samples=arguments.limit or settings.eval.samples,
        max_tokens=settings.eval.max_tokens,
        longest=min(settings.data.max_tokens, settings.train.widths[-1]),
    )
    show = _Progress(opened.checkpoint.label)
    if not constrained:
        return evaluate(task, greedy(opened.network), opened.checkpoint.label, show, unseen)
    from gateway.engine import load_engine

    engine = load_engine(opened.folder, adapter)
    try:
        return evaluate_served(task, engine, show, unseen)
    finally:
        engine.close()


class _Progress:
    """Counts samples on stderr."""

    def __init__(self, label: str) -> None:
        self._label, self._shown = label, -1

    def __call__(self, done: int, total: int) -> None:
        """Show every tenth part only."""
        tenth = 10 * done // total
        if tenth != self._shown:
            self._shown = tenth
            end = "\n" if done == total else ""
            print(f"\r{self._label}: {done}/{total}", end=end, file=sys.stderr, flush=True)


def _document(found: Mapping[str, Evaluation]) -> dict[str, Any]:
    """The evaluation that was asked for, and by their names those beside it."""
    first = "tuned" if "tuned" in found else "base"
    beside = {name: e.as_json() for name, e in found.items() if name != first}
    return {**found[first].as_json(), **beside}


def _keep(settings: Settings, found: Mapping[str, Evaluation]) -> None:
    """What the report reads."""
    kept = {name: evaluation.as_json(misses=True) for name, evaluation in found.items()}
    folder = Path(settings.run)
    folder.mkdir(parents=True, exist_ok=True)
    making = folder / f".{RESULT}.{os.getpid()}"
    making.write_text(json.dumps(kept, ensure_ascii=False) + "\n", encoding="utf-8")
    making.replace(folder / RESULT)
