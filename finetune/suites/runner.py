"""Run one suite: load its cases and the model, ask, judge, report.

A suite is one module of this package with `load(data, limit) -> {category: cases}`; its name is its
key. A module may name in `SPLIT_TOOLS` the categories that also count the right tool by itself. One that
asks in a way of its own has `prepared(data, only, limit, among_all) -> Ask` in place of `load`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import anyio

from finetune.suites.asking import Free, Progress, ask_all, load_writer
from finetune.suites.cases import Case, Judged
from finetune.suites.report import Result
from gateway.agent import Writer
from gateway.core import ConfigError

# A module of this folder that says what it asks, as `SUITE`, is a suite.
SUITES = tuple(
    sorted(
        f.stem for f in Path(__file__).parent.glob("*.py") if "\nSUITE = " in f.read_text("utf-8")
    )
)
EVERY = 25  # questions between two progress lines where stderr is no terminal


@dataclass(frozen=True)
class Options:
    """What to ask and of which model; `free` asks everything once more without the grammar.

    `among_all` asks each question with the tools of all servers at once, where a suite has that choice.
    """

    data: Path | None = None
    model: str | None = None
    adapter: str | None = None
    format: str | None = None
    limit: int | None = None
    free: bool = False
    report: Path | None = None
    only: tuple[str, ...] = ()
    questions: Path | None = None
    among_all: bool = False


class Report(Protocol):
    """What a suite found."""

    def as_json(self) -> dict[str, Any]:
        """The document that `--json` prints."""
        ...

    def table(self) -> str:
        """The scores as Markdown."""
        ...

    def markdown(self) -> str:
        """The scores and every miss as Markdown."""
        ...


Ask = Callable[[Writer, Callable[[str], Progress]], Report]


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that every suite has, for a command line."""
    parser.add_argument("--data", type=Path, help="folder with the suite's files")
    parser.add_argument("--questions", type=Path, help="another file of questions (servers)")
    parser.add_argument("--model", help="model folder or name (default: as the gateway chooses)")
    parser.add_argument("--adapter", help="adapter folder, or 'none'")
    parser.add_argument("--format", help="format family (default: the one it was tuned for)")
    parser.add_argument("--limit", type=int, help="the first N questions of each category")
    parser.add_argument("--only", action="append", default=[], help="this category (repeatable)")
    parser.add_argument("--free", action="store_true", help="ask without the grammar as well")
    parser.add_argument(
        "--among-all", action="store_true", help="deeds: with the tools of all servers at once"
    )
    parser.add_argument("--report", type=Path, help="write the table and every miss as Markdown")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def options_of(arguments: argparse.Namespace) -> Options:
    """The options in parsed arguments; what a command line does not have keeps its default."""
    known = {name: getattr(arguments, name) for name in vars(Options()) if name in arguments}
    return Options(**{**known, "only": tuple(known.get("only") or ())})


def run_suite(suite: str, options: Options, writer: Writer | None = None) -> Report:
    """Ask every question of `suite`; a report is written where `options` says.

    Raises ConfigError and ModelError, one line each.
    """
    ask = _prepared(suite, options)
    if writer is not None:
        result = ask(writer, _Show)
    else:
        own = load_writer(options.model, options.adapter, options.format)
        try:
            result = ask(own, _Show)
        finally:
            anyio.run(own.engine.aclose)
    if options.report:
        options.report.parent.mkdir(parents=True, exist_ok=True)
        options.report.write_text(result.markdown(), encoding="utf-8")
    return result


def _prepared(suite: str, options: Options) -> Ask:
    """The suite with its files read. Raises ConfigError."""
    if suite not in SUITES:
        raise ConfigError(f"--suite: {suite!r} is not known; use one of {', '.join(SUITES)}")
    if options.limit is not None and options.limit < 1:
        raise ConfigError(f"--limit: {options.limit}; give 1 or more")
    own = getattr(import_module(f"finetune.suites.{suite}"), "prepared", None)
    if own is not None:
        ask: Ask = own(options.data, options.only, options.limit, options.among_all)
        return ask
    categories = _cases(suite, options)
    return lambda writer, show: _run(suite, categories, writer, options.free)


def _run(suite: str, categories: dict[str, list[Case]], writer: Writer, free: bool) -> Result:
    start = time.monotonic()
    judged = _ask(writer, categories, suite)
    bare = Writer(Free(writer.engine), writer.format)
    beside = _ask(bare, categories, f"{suite}, free") if free else {}
    module = import_module(f"finetune.suites.{suite}")
    return Result(
        suite=suite,
        model=writer.engine.label,
        judged=judged,
        seconds=time.monotonic() - start,
        free=beside,
        split_tools=getattr(module, "SPLIT_TOOLS", frozenset()),
    )


def print_result(result: Report, as_json: bool) -> None:
    """One JSON document, or a table, on stdout."""
    print(json.dumps(result.as_json()) if as_json else result.table())


def _cases(suite: str, options: Options) -> dict[str, list[Case]]:
    if options.questions and suite != "servers":
        raise ConfigError(f"--questions: the suite {suite} takes none; it is for servers")
    more = {"questions": options.questions} if options.questions else {}
    found: dict[str, list[Case]] = import_module(f"finetune.suites.{suite}").load(
        options.data, options.limit, **more
    )
    unknown = [name for name in options.only if name not in found]
    if unknown:
        raise ConfigError(f"--only: no category {unknown[0]!r}; there are {', '.join(found)}")
    return {name: cases for name, cases in found.items() if name in (options.only or found)}


def _ask(
    writer: Writer, categories: dict[str, list[Case]], title: str
) -> dict[str, Sequence[Judged]]:
    return {
        name: ask_all(writer, cases, _Show(f"{title}: {name}"))
        for name, cases in categories.items()
    }


class _Show:
    """Progress on stderr: a line that is written over on a terminal, one now and then elsewhere."""

    def __init__(self, title: str) -> None:
        self._title, self._start = title, time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        live, last = sys.stderr.isatty(), done == total
        if not (live or last or done % EVERY == 0):
            return
        each = (time.monotonic() - self._start) / done
        text = f"{self._title}: {done}/{total}, {each:.2f} s each"
        start, end = ("\r", "\n" if last else "") if live else ("", "\n")
        print(f"{start}{text}", end=end, file=sys.stderr, flush=True)
