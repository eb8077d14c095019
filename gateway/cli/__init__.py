"""The command line `gateway`: finds the command, runs it, turns errors into one line and a code.

Importing this is cheap: each command brings its own imports when it runs. Standard output carries
the result and nothing else, even if a library prints while a model loads.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TextIO, cast

from gateway import __version__
from gateway.cli.arguments import build_parser
from gateway.cli.output import results_on_stdout
from gateway.core import GatewayError

if TYPE_CHECKING:
    from gateway.app import Load

__all__ = ["main"]

ANSWERED, NO_ANSWER, USAGE, INTERRUPTED = 0, 1, 2, 130
Handler = Callable[[Namespace, TextIO], int]

# Where each command lives; `serve` owns stdout itself, because there it is the protocol.
COMMANDS = {
    "ask": "gateway.cli.ask:ask",
    "tools": "gateway.cli.listing:tools",
    "approve": "gateway.cli.approve:approve",
    "formats": "gateway.cli.listing:formats",
    "parse": "gateway.cli.listing:parse",
    "doctor": "gateway.cli.diagnose:doctor",
    "demo": "gateway.cli.diagnose:demo",
    "bench": "gateway.cli.diagnose:bench",
    "install": "gateway.cli.install:install",
    "uninstall": "gateway.cli.install:uninstall",
}


def main(argv: Sequence[str] | None = None, *, load: Load | None = None) -> int:
    """Run one command line and return its exit code; `load` replaces how a model is loaded."""
    options = build_parser(__version__).parse_args(argv)
    options.load = load
    try:
        return _run(options)
    except GatewayError as error:
        print(f"gateway: {_one_line(error)}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough (`gateway tools | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return ANSWERED
    finally:
        # Loaded only by what runs an event loop.
        if interrupts := sys.modules.get("gateway.cli.interrupts"):
            interrupts.stay()


def _run(options: Namespace) -> int:
    if options.command == "serve":
        return cast("Callable[[Namespace], int]", _load("gateway.cli.serve:serve"))(options)
    handler = cast(Handler, _load(COMMANDS[options.command]))
    with results_on_stdout() as out:
        return handler(options, out)


def _load(place: str) -> object:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
