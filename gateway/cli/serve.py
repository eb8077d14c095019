"""`gateway serve`: the MCP server. Prints nothing on stdout, which is the protocol's."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Mapping

from pydantic import ValidationError

from gateway.config import Config, HttpConfig, load_config
from gateway.core import ConfigError
from gateway.downstream import lineage
from gateway.server import serve_http, serve_stdio
from gateway.serving import Options

TOKEN_VARIABLE = "GATEWAY_HTTP_TOKEN"
WAITING = """\
gateway: waiting for an MCP client on stdin, and nothing else happens here; Ctrl-C ends it
gateway: hosts start this by themselves: `gateway install claude`, or `mcp dev gateway/server.py` to try it
gateway: for a question from here: gateway ask "How much is 250 dollars in euros?"
"""


def serve(options: Namespace) -> int:
    """Serve until the host hangs up or a signal comes."""
    config = load_config(options.config, os.environ)
    lineage(config.servers, os.environ)  # not our own tool server
    flags = Options(model=options.model, adapter=options.adapter, format=options.format)
    if options.http is None:
        if sys.stdin is not None and sys.stdin.isatty():
            sys.stderr.write(WAITING)
        serve_stdio(config, flags)
    else:
        host, port = address(options.http)
        serve_http(with_token(config, os.environ), host, port, flags)
    return 0


def with_token(config: Config, environ: Mapping[str, str]) -> Config:
    """`config`, with $GATEWAY_HTTP_TOKEN as the token of the principal `default`.

    A file that names a `default` wins. Raises ConfigError for a token that is none.
    """
    token, http = environ.get(TOKEN_VARIABLE), config.http
    if not token or "default" in http.tokens:
        return config
    try:
        added = HttpConfig.model_validate(
            {**dict(http), "tokens": {**http.tokens, "default": token}}
        )
    except ValidationError as error:
        said = error.errors(include_url=False, include_input=False)[0]["msg"]
        said = said.removeprefix("Value error, ").removeprefix("tokens.default: ")
        raise ConfigError(f"{TOKEN_VARIABLE}: {said}") from None
    return config.model_copy(update={"http": added})


def address(text: str) -> tuple[str, int]:
    """Host and port of `HOST:PORT`, `[::1]:PORT` or `PORT`. Raises ConfigError."""
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or not 0 <= int(port) <= 65535:
        raise ConfigError(f"--http {text}: not HOST:PORT; write for example 127.0.0.1:8000")
    return host.strip("[]") or "127.0.0.1", int(port)
