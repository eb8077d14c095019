"""`gateway serve`: the MCP server. Prints nothing on stdout, which is the protocol's."""

from __future__ import annotations

import os
from argparse import Namespace

from gateway.config import load_config
from gateway.errors import ConfigError
from gateway.server import serve_http, serve_stdio
from gateway.surface import Options


def serve(options: Namespace) -> int:
    """Serve until the host hangs up or a signal comes."""
    config = load_config(options.config, os.environ)
    flags = Options(model=options.model, adapter=options.adapter, format=options.format)
    if options.http is None:
        serve_stdio(config, flags)
    else:
        host, port = address(options.http)
        serve_http(config, host, port, flags)
    return 0


def address(text: str) -> tuple[str, int]:
    """Host and port of `HOST:PORT`, `[::1]:PORT` or `PORT`. Raises ConfigError."""
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or not 0 <= int(port) <= 65535:
        raise ConfigError(f"--http {text}: not HOST:PORT; write for example 127.0.0.1:8000")
    return host.strip("[]") or "127.0.0.1", int(port)
