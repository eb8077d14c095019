"""`gateway install HOST` and `gateway uninstall HOST`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from gateway.cli import interrupts
from gateway.cli.host_config import Changed, install_entry, server_entry, uninstall_entry
from gateway.cli.hosts import HOSTS, Host
from gateway.cli.output import write_json
from gateway.config import load_config

if TYPE_CHECKING:
    from gateway.diagnostics import Looked

LOOK_S = 10.0  # for the servers to say which tools they have


def install(options: Namespace, out: TextIO) -> int:
    """Write the entry, or show what would be written."""
    host = HOSTS[options.host]
    entry = server_entry(options.config, os.environ)
    done = install_entry(
        host, _place(host, options), entry, name=options.name, dry_run=options.dry_run
    )
    if options.json:
        looked = None if options.dry_run else _look(options.config)
        asks = {"asks": looked.asks, "not_looked_at": looked.unseen} if looked else {}
        write_json(out, done.as_json() | {"dry_run": options.dry_run} | asks)
    elif options.dry_run:
        _show(done, out)
    else:
        out.write(_report(done, host))
        out.flush()
        looked = _look(options.config)
        out.write(_asking(looked) if looked else "")
    return 0


def uninstall(options: Namespace, out: TextIO) -> int:
    """Take the entry out, or show what would be left."""
    host = HOSTS[options.host]
    path = _place(host, options)
    done = uninstall_entry(host, path, name=options.name, dry_run=options.dry_run)
    if options.json:
        write_json(out, done.as_json() | {"dry_run": options.dry_run})
    elif options.dry_run:
        _show(done, out)
    elif not done.changed:
        out.write(f'{done.path} has no entry "{done.name}"; nothing was changed\n')
    else:
        out.write(f'took the entry "{done.name}" out of {done.path}\n')
        out.write(f"kept the old file as {done.backup}\n")
    return 0


def _place(host: Host, options: Namespace) -> Path:
    given: Path | None = options.config_file
    return given or host.place(sys.platform, os.environ, Path.home())


def _show(done: Changed, out: TextIO) -> None:
    print(f"{done.path} would be:", file=sys.stderr)
    text = done.text or "{}"
    out.write(text if text.endswith("\n") else f"{text}\n")


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


def _report(done: Changed, host: Host) -> str:
    if not done.changed:
        return f"{done.path} already has this entry; nothing was changed\n"
    lines = [f'wrote the entry "{done.name}" into {done.path}']
    if done.backup is not None:
        lines.append(f"kept the old file as {done.backup}")
    lines.append(host.afterwards or f"restart {host.title} to use it")
    return "\n".join(lines) + "\n"
