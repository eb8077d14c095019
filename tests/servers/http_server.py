"""A real HTTP server, `http_server.py PORT`; `die` kills it in the middle of a call."""

import os
import sys

from mcp.server import MCPServer
from mcp_types import ToolAnnotations

mcp = MCPServer("over-http", log_level="ERROR")


@mcp.tool()
def echo(text: str) -> str:
    """Says it again."""
    return text


@mcp.tool(annotations=ToolAnnotations(read_only_hint=True))
def whoami() -> int:
    """The process that answers."""
    return os.getpid()


@mcp.tool()
def die() -> str:
    """Never answers."""
    os._exit(1)


if __name__ == "__main__":
    mcp.run("streamable-http", host="127.0.0.1", port=int(sys.argv[1]))
