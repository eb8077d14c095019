"""Tool servers that ship with the gateway: one MCPServer per file, importing nothing of ours."""
