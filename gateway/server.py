"""The file that MCP hosts start: `mcp dev gateway/server.py`, `mcp run`, `python -m gateway serve`.

Thin on purpose: `mcp dev` imports it twice, so it loads no model, starts nothing and waits for nothing.
"""

import logging
import sys
from pathlib import Path

if (root := str(Path(__file__).resolve().parent.parent)) not in sys.path:
    sys.path.insert(0, root)  # started by path from another folder, as Claude Desktop does

from gateway.config import Config
from gateway.serving import Gateway, Options


def create_server(config: Config | None = None, options: Options | None = None) -> Gateway:
    """The MCP server; without `config` it reads the usual places when it is made."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s", stream=sys.stderr)
    return Gateway(config, options)


def serve_stdio(config: Config, options: Options | None = None) -> None:
    """Serve MCP on stdin and stdout until stdin ends."""
    create_server(config, options).run()


def serve_http(config: Config, host: str, port: int, options: Options | None = None) -> None:
    """Serve MCP at http://host:port/mcp until SIGTERM. Raises ConfigError for a bad address."""
    create_server(config, options).run("streamable-http", host=host, port=port)


mcp = create_server()

if __name__ == "__main__":
    mcp.run()
