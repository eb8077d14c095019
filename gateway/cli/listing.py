"""`gateway tools`, `gateway formats`, `gateway parse`: what there is to call, and to read."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from gateway import formats as families
from gateway.agent import needs_leave, plain
from gateway.catalogue import Catalogue, unapplied
from gateway.cli import interrupts
from gateway.cli.output import console, write_json
from gateway.config import Config, load_config
from gateway.core import ConfigError, Reply, ToolSpec

WAIT_S = 25.0  # for servers to connect, or as long as the most patient of them may take


def tools(options: Namespace, out: TextIO) -> int:
    """List the tools of all servers, quarantined ones apart; exit code 1 when there are none.

    In a pipe each is one line: server, tool, `first` if it asks first, arguments, what it does; tabs between.
    """
    from gateway.downstream import ServerStatus

    config = load_config(options.config, os.environ)
    catalogue, servers = interrupts.run(_look, config)
    specs = catalogue.specs
    for server in servers:
        if server.state != "ready":
            print(f"gateway: server {server.name}: {server.error or server.state}", file=sys.stderr)
    if options.json:
        status: Sequence[ServerStatus] = servers
        write_json(
            out,
            {
                "tools": [
                    _tool(spec, catalogue) | {"asks": needs_leave(config, spec)} for spec in specs
                ],
                "servers": [asdict(s) for s in status],
            },
        )
    else:
        people = out.isatty()
        _table(config, specs, out) if people else _lines(config, specs, out)
        out.flush()
        for name, line in unapplied(catalogue):
            print(f"not checked: {name}.{line}", file=out if people else sys.stderr)
        for server in servers:
            for line in server.quarantined:
                print(f"quarantined: {server.name}.{line}", file=out if people else sys.stderr)
    return 0 if specs else 1


async def _look(config: Config) -> tuple[Catalogue, Sequence[Any]]:
    from gateway.downstream import Pool

    patience = [server.connect_timeout_s for server in config.servers.values() if server.enabled]
    async with Pool.of(config) as pool:
        specs = await pool.specs(max([WAIT_S, *patience]))
        return Catalogue(specs), pool.status()


def _tool(spec: ToolSpec, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "name": spec.name,
        "server": spec.server,
        "tool": spec.tool,
        "description": spec.description,
        "parameters": dict(catalogue.listed[spec.name]),
        "unchecked": list(catalogue.unchecked.get(spec.name, ())),
        "read_only": spec.read_only,
        "idempotent": spec.idempotent,
        "destructive": spec.destructive,
    }


def _table(config: Config, specs: Sequence[ToolSpec], out: TextIO) -> None:
    from rich.markup import escape
    from rich.table import Table

    asks = [needs_leave(config, spec) for spec in specs]
    columns = ("server", "tool", *(["asks"] if any(asks) else []), "arguments", "what it does")
    table = Table(*columns, box=None, pad_edge=False)
    for spec, first in zip(specs, asks, strict=True):
        about = spec.description.strip().partition("\n")[0]
        mark = ["first" if first else ""] if any(asks) else []
        name = f"[bold]{escape(spec.name)}[/]"
        table.add_row(spec.server, name, *mark, _signature(spec), escape(about))
    console(out).print(table)


def _lines(config: Config, specs: Sequence[ToolSpec], out: TextIO) -> None:
    for spec in specs:
        about = spec.description.strip().partition("\n")[0]
        first = "first" if needs_leave(config, spec) else ""
        cells = (spec.server, spec.name, first, _signature(spec), about)
        out.write("\t".join(" ".join(plain(cell).split()) for cell in cells) + "\n")


def _signature(spec: ToolSpec) -> str:
    required = set(spec.parameters.get("required", ()))
    names = spec.parameters.get("properties", {})
    return ", ".join(name if name in required else f"{name}?" for name in names)


def formats(options: Namespace, out: TextIO) -> int:
    """List the names of the formats."""
    names = list(families.names())
    if options.json:
        write_json(out, names)
    else:
        out.write("".join(f"{name}\n" for name in names))
    return 0


def parse(options: Namespace, out: TextIO) -> int:
    """Read a model's output on stdin and print what it says; exit code 1 when it holds no call."""
    families.get(options.format)  # a wrong name is said before anything is typed
    tools = _read_tools(options.tools) if options.tools else None
    reply = families.parse(sys.stdin.read(), options.format, tools)
    write_json(out, _reply(reply))
    return 0 if reply.calls else 1


def _reply(reply: Reply) -> dict[str, Any]:
    return {
        "calls": [{"name": c.name, "arguments": dict(c.arguments)} for c in reply.calls],
        "errors": [{"kind": e.kind, "raw": e.raw} for e in reply.errors],
        "content": reply.content,
    }


def _read_tools(path: Path) -> list[dict[str, Any]]:
    """Tools as MCP or OpenAI describe them, in a list or under the key `tools`."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"--tools {path}: {error}; name a JSON file with tools") from error
    entries = document.get("tools") if isinstance(document, dict) else document
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ConfigError(
            f'--tools {path}: not a list of tools; write [{{"name": ...}}] or {{"tools": [...]}}'
        )
    return entries
