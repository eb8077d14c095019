"""An MCP gateway with a small tool-calling model inside.

The front door: frozen value types and errors. Imports no MLX and no MCP SDK, so it is cheap.
"""

from gateway.core import Answer, BadCall, GatewayError, Reply, ToolCall, ToolResult, ToolSpec, Turn

__version__ = "0.1.0"
__all__ = [
    "Answer",
    "BadCall",
    "GatewayError",
    "Reply",
    "ToolCall",
    "ToolResult",
    "ToolSpec",
    "Turn",
]
