"""Where a command's result goes: stdout for the result alone, stderr for everything else.

Knows file descriptors, JSON and how to make a rich console; knows no command.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:  # rich costs 0.1 s; only commands for people pay it
    from rich.console import Console

PIPED_COLUMNS = 100


@contextlib.contextmanager
def results_on_stdout() -> Iterator[TextIO]:
    """A stream to the real stdout; meanwhile all that prints to fd 1 lands on stderr."""
    sys.stdout.flush()
    real = os.dup(1)
    os.dup2(2, 1)
    try:
        with (
            os.fdopen(os.dup(real), "w", encoding="utf-8", errors="backslashreplace") as out,
            contextlib.redirect_stdout(sys.stderr),
        ):
            yield out
    finally:
        os.dup2(real, 1)
        os.close(real)


def write_json(out: TextIO, document: Any) -> None:
    """Print one JSON document and a newline."""
    json.dump(document, out, ensure_ascii=False, indent=2)
    out.write("\n")
    out.flush()


def console(out: TextIO) -> Console:
    """A rich console on `out`: plain text at a steady width when `out` is no terminal."""
    from rich.console import Console

    width = None if out.isatty() or os.environ.get("COLUMNS") else PIPED_COLUMNS
    return Console(file=out, width=width, highlight=False)
