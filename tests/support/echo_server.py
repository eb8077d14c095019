"""A small real tool server for tests that need one: `python echo_server.py`."""

from mcp.server import MCPServer
from mcp_types import ToolAnnotations

mcp = MCPServer("echo", log_level="ERROR")


@mcp.tool(annotations=ToolAnnotations(read_only_hint=True))
def shout(text: str) -> str:
    """Say a text loudly."""
    return text.upper()


if __name__ == "__main__":
    mcp.run()
