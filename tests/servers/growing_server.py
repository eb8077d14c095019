"""A real server of both eras whose list of tools grows when `grow` is called."""

from mcp.server import MCPServer
from mcp.server.subscriptions import InMemorySubscriptionBus
from mcp.shared.subscriptions import ToolsListChanged
from mcp_types import ToolAnnotations

bus = InMemorySubscriptionBus()
mcp = MCPServer("growing", subscriptions=bus, log_level="WARNING")


@mcp.tool(annotations=ToolAnnotations(read_only_hint=True))
def add(a: int, b: int) -> dict[str, int]:
    """Adds two numbers."""
    return {"sum": a + b}


@mcp.tool()
async def grow() -> str:
    """Makes a new tool."""
    mcp.add_tool(add, name="add_more")
    await bus.publish(ToolsListChanged())
    return "grown"


if __name__ == "__main__":
    mcp.run()
