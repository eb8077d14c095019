"""`gateway install claude`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from gateway.cli import interrupts
from gateway.cli.claude_config import Installed, claude_config_path, install_claude, server_entry
from gateway.cli.output import write_json
from gateway.config import load_config

if TYPE_CHECKING:
    from gateway.diagnostics import Looked

LOOK_S = 10.0  # for the servers to say which tools they have


def install(options: Namespace, out: TextIO) -> int:
    """Write the entry, or show what would be written."""
    path = options.config_file or claude_config_path(sys.platform, os.environ, Path.home())
    entry = server_entry(options.config, os.environ)
    done = install_claude(path, entry, name=options.name, dry_run=options.dry_run)
    if options.json:
        looked = None if options.dry_run else _look(options.config)
        asks = {"asks": looked.asks, "not_looked_at": looked.unseen} if looked else {}
        write_json(out, done.as_json() | {"dry_run": options.dry_run} | asks)
    elif options.dry_run:
        print(f"{done.path} would be:", file=sys.stderr)
        out.write(done.text)
    else:
        out.write(_report(done))
        out.flush()
        looked = _look(options.config)
        out.write(_asking(looked) if looked else "")
    return 0


def _look(file: Path | None) -> Looked | None:
    """Which tools will ask first; None without a file: the built-in servers only read."""
    config = load_config(file, os.environ)
    if config.source is None:
        return None
    from gateway.diagnostics import look  # loads the MCP client, which nothing else needs here

    return interrupts.run(look, config, LOOK_S)


def _asking(looked: Looked) -> str:
    from gateway.diagnostics import named

    lines = [
        f"asks you before these tools of {name} run: {named(tools)}"
        for name, tools in looked.asks.items()
    ]
    if lines:
        lines.append("those that its `trust` in the configuration names run unasked")
    if looked.unseen:
        unseen = ", ".join(looked.unseen)
        lines.append(
            f"not looked at, as not ready within {LOOK_S:g} s: {unseen}; see `gateway tools`"
        )
    if not looked.asks and not looked.unseen:
        lines.append("none of its tools asks before it runs")
    return "".join(f"{line}\n" for line in lines)


def _report(done: Installed) -> str:
    if not done.changed:
        return f"{done.path} already has this entry; nothing was changed\n"
    lines = [f'wrote the entry "{done.name}" into {done.path}']
    if done.backup is not None:
        lines.append(f"kept the old file as {done.backup}")
    lines.append("restart Claude Desktop to use it")
    return "\n".join(lines) + "\n"
