"""`gateway bench --formats`: how fast the parsers read, as a table and one JSON line."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TextIO

from gateway import formats
from gateway.benchmarks import PARSERS_HEAD, measure_parsers, parser_line, parsers_as_json
from gateway.cli.output import write_json
from gateway.core import ConfigError


def parsing(options: Namespace, out: TextIO) -> int:
    """Read every text with every family, or with those that were named."""
    names = [formats.get(name).name for name in options.formats]
    if options.size < 1:
        raise ConfigError(f"--size {options.size}: must be 1 or more")
    if not options.json:
        out.write(PARSERS_HEAD)
    rows = []
    for row in measure_parsers(names, options.size):
        rows.append(row)
        if not options.json:
            out.write(parser_line(row))
            out.flush()
    measured = parsers_as_json(rows, options.size)
    if options.json:
        write_json(out, measured)
    else:
        out.write(json.dumps(measured) + "\n")
    return 0
