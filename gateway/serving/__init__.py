"""What hosts see of the gateway: an MCP server with the one tool `ask`, over stdio or HTTP."""

from gateway.serving.server import Gateway, Options

__all__ = ["Gateway", "Options"]
