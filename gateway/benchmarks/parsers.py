"""How fast the parsers read: every family, ordinary output and texts made to hurt.

The texts are made from what a family writes itself, so a new family is measured without a word here.
Each is read whole and in small pieces, once at half the size and once at the full size: a reader whose time is
linear needs twice as long. Nothing is asserted; a timing is a measurement, not a test.
"""

from __future__ import annotations

import gc
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from time import process_time
from typing import Any

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec
from gateway.formats import Format

SIZE = 1_000_000  # characters
PIECE = 64  # characters
ROUNDS = 2  # the faster one counts
_NAME, _VALUE = "zz_name", "zz_value"
_SPEC = ToolSpec(
    _NAME, "", {"type": "object", "properties": {"a": {"type": "string"}, "n": {"type": "integer"}}}
)


def texts(format: Format) -> dict[str, tuple[str, str]]:
    """What stands before, and what is repeated up to the size that is wanted."""
    call = format.write(Reply(calls=(ToolCall(_NAME, {"a": _VALUE}),)))
    full = format.write(Reply("Let me look.", (ToolCall(_NAME, {"a": "It's 21 °C.", "n": 3}),)))
    trigger = format.grammar([]).trigger
    head, tail = call.partition(_VALUE)[0], call.partition(_VALUE)[2]
    opening = call.partition(_NAME)[0]
    return {
        "calls": ("", f"{full}\n"),
        "prose": ("", "It's 21 °C in Rome, and {so} on: [see] <b>there</b>.\n"),
        "long string": (head, "text of some length, "),
        "triggers": ("", trigger),
        "triggers, spaced": ("", f"{trigger} "),
        "openings": ("", opening),
        "endings": ("", tail),
        "half calls": ("", call[: len(call) // 2]),
        "heads": ("", head),
        "heads in a string": (head, head),
        "unclosed strings": ("", f"{head}\n"),
        "brackets": (head.removesuffix('"').removesuffix("'"), "({["),
        "brackets at once": (trigger, "({["),
        "braces": (trigger, "{"),
        "words in braces": ("", "a {b "),
        "keys": (trigger, '{"a":'),
        "lists": (trigger, "[["),
        "thoughts": ("", "<think></think>"),
        "open thoughts": ("", "<think>"),
        "thoughts in a call": (head, "</think>"),
        "backslashes": (head, "\\"),
        "double quotes": (head, '"'),
        "apostrophes": (head, "'"),
        "white space": (trigger, " \n"),
        "less-than": ("", "<"),
        "cut triggers": ("", trigger[:-1]),
        "commas": (f"{head}{tail}", ","),
        "digits": (head.removesuffix('"').removesuffix("'"), "7"),
    }


@dataclass(frozen=True)
class Row:
    """One family and one text: megabytes (10^6 characters) per second, and how time grows with size.

    `growth` is the time at full size over the time at half of it; 2 is linear.
    """

    family: str
    text: str
    whole: float
    pieces: float
    growth: float

    @property
    def slowest(self) -> float:
        """The worse of the two ways to feed it."""
        return min(self.whole, self.pieces)


def measure_parsers(names: Sequence[str] = (), size: int = SIZE) -> Iterable[Row]:
    """One row for each text of each family, in order."""
    for name in names or formats.names():
        format = formats.get(name)
        for label, (start, unit) in texts(format).items():
            text = (start + unit * (size // len(unit) + 1))[:size]
            yield _row(format, label, text)


def _row(format: Format, label: str, text: str) -> Row:
    half = text[: len(text) // 2]
    whole, pieces = _seconds(format, text, len(text)), _seconds(format, text, PIECE)
    growth = max(whole / _seconds(format, half, len(half)), pieces / _seconds(format, half, PIECE))
    speed = len(text) / 1e6
    return Row(format.name, label, speed / whole, speed / pieces, growth)


def _seconds(format: Format, text: str, piece: int) -> float:
    cut = [text[i : i + piece] for i in range(0, len(text), piece)]
    return min(_once(format, cut) for _ in range(ROUNDS))


def _once(format: Format, pieces: Sequence[str]) -> float:
    stream = format.stream([_SPEC])
    gc.collect()
    gc.disable()  # as timeit does: what else the process holds is not the reader's business
    try:
        began = process_time()
        for piece in pieces:
            stream.feed(piece)
        stream.close()
        return process_time() - began
    finally:
        gc.enable()


def parsers_as_json(rows: Sequence[Row], size: int) -> dict[str, Any]:
    """What was measured and on what; every family with its slowest text."""
    worst = {r.family: r for r in sorted(rows, key=lambda r: -r.slowest)}
    return {
        "benchmark": "gateway bench --formats",
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": _machine(),
        "characters": size,
        "texts": len({r.text for r in rows}),
        "slowest_mb_per_s": round(min(r.slowest for r in rows), 2),
        "largest_growth": round(max(r.growth for r in rows), 2),
        "families": {
            name: {"text": row.text, "mb_per_s": round(row.slowest, 2)}
            for name, row in sorted(worst.items())
        },
    }


def _machine() -> Mapping[str, Any]:
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
    }


PARSERS_HEAD = f"{'family':<16}{'text':<20}{'whole MB/s':>11}{'pieces MB/s':>12}{'growth':>8}\n"


def parser_line(row: Row) -> str:
    """A row of the table under `PARSERS_HEAD`."""
    return (
        f"{row.family:<16}{row.text:<20}{row.whole:>11.2f}{row.pieces:>12.2f}{row.growth:>8.2f}\n"
    )
