"""`gateway install claude`."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TextIO

from gateway.cli.output import write_json
from gateway.install import Installed, claude_config_path, install_claude, server_entry


def install(options: Namespace, out: TextIO) -> int:
    """Write the entry, or show what would be written."""
    path = options.config_file or claude_config_path(sys.platform, os.environ, Path.home())
    entry = server_entry(options.config, os.environ)
    done = install_claude(path, entry, name=options.name, dry_run=options.dry_run)
    if options.json:
        write_json(out, done.as_json() | {"dry_run": options.dry_run})
    elif options.dry_run:
        print(f"{done.path} would be:", file=sys.stderr)
        out.write(done.text)
    else:
        out.write(_report(done))
    return 0


def _report(done: Installed) -> str:
    if not done.changed:
        return f"{done.path} already has this entry; nothing was changed\n"
    lines = [f'wrote the entry "{done.name}" into {done.path}']
    if done.backup is not None:
        lines.append(f"kept the old file as {done.backup}")
    lines.append("restart Claude Desktop to use it")
    return "\n".join(lines) + "\n"
