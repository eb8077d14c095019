"""`python -m finetune`: from function-calling data to a LoRA adapter that the gateway picks up.

Without a command it does everything, by finetune/config.yaml: prepare, train, eval, report. Each
step alone is a command; what one leaves, the next finds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from finetune.flags import add_settings
from gateway.core import GatewayError

# In the order in which people need them.
COMMANDS = ("prepare", "train", "eval", "report", "fuse", "bench")
DONE, USAGE, INTERRUPTED = 0, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; 0 done, 1 a quality gate failed, 2 usage, settings, data or model."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return run_words(words)
    except GatewayError as error:
        print(f"finetune: {' '.join(str(error).split())}", file=sys.stderr)
        return USAGE
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        reason = error.strerror or str(error)
        print(f"finetune: {where}{reason}; see that it exists and has room", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        print("finetune: interrupted", file=sys.stderr)
        return INTERRUPTED


def run_words(words: Sequence[str]) -> int:
    """One command, or all steps when none is named."""
    parser = build_parser()
    arguments = parser.parse_args(words)
    if arguments.command is None:
        from finetune.pipeline import run_all

        return run_all(arguments, words, run_words)
    if words[0] != arguments.command:
        parser.error(f"put the flags behind the command: {arguments.command} ...")
    code: int = arguments.run(arguments)
    return code


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="python -m finetune",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_settings(parser)
    parser.add_argument("--resume", action="store_true", help="go on where training stopped")
    parser.add_argument("--dry-run", action="store_true", help="estimate the memory, train nothing")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in COMMANDS:
        import_module(f"finetune.commands.{name}").add(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
