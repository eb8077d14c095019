"""`late_server.py MARK`: a 2026 server whose first life is what a client sees of one that starts too slowly.

The client has given up on `server/discover` by then, and gets a refusal of the 2025 handshake behind it,
because the connection is one of 2026. Later lives (the file MARK is there) answer everything at once.
"""

import json
import sys
from pathlib import Path
from typing import Any

MARK = Path(sys.argv[1])
LATE = not MARK.exists()
MARK.touch()
COMPLETE = {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"}


def answer(method: str) -> dict[str, Any]:
    if method == "initialize":
        data = {"supported": ["2026-07-28"], "requested": "2025-11-25"}
        return {"error": {"code": -32022, "message": "this is a connection of 2026", "data": data}}
    if method == "server/discover" and not LATE:
        about = {"capabilities": {"tools": {}}, "serverInfo": {"name": "late", "version": "1"}}
        return {"result": {"supportedVersions": ["2026-07-28"], **about, **COMPLETE}}
    if method == "tools/list" and not LATE:
        tools = [{"name": "fine", "inputSchema": {"type": "object"}}]
        return {"result": {"tools": tools, **COMPLETE}}
    return {"error": {"code": -32601, "message": "Method not found"}}


for line in sys.stdin:
    message = json.loads(line)
    if "id" in message and "method" in message:
        reply = {"jsonrpc": "2.0", "id": message["id"], **answer(message["method"])}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()
