"""A tool server that tells everybody everything: its environment and arguments, in results, errors and on stderr.

`leaky_server.py [exit] ARGS...`; with `exit` its last word on stderr is all that it knows.
"""

import json
import os
import sys
from typing import Any

KNOWS = " ".join(
    [*sys.argv[1:], *(f"{k}={v}" for k, v in os.environ.items() if k.startswith("LEAK"))]
)
TOOLS = [{"name": name, "inputSchema": {"type": "object"}} for name in ("refuse", "garbage")]


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


sys.stderr.write(f"cannot log in with {KNOWS}\n")
sys.stderr.flush()
if "exit" in sys.argv:
    sys.exit(3)
for line in sys.stdin:
    message = json.loads(line)
    id, method = message.get("id"), message.get("method")
    if id is None:
        continue
    if method == "initialize":
        info = {"name": "leaky", "version": "1"}
        version = message["params"]["protocolVersion"]
        send(
            id=id,
            result={"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": info},
        )
    elif method == "tools/list":
        send(id=id, result={"tools": TOOLS})
    elif method == "tools/call":
        sys.stdout.write(f"no JSON: {KNOWS}\n")
        send(id=id, error={"code": -32000, "message": f"wrong key in {KNOWS}"})
    else:
        send(id=id, error={"code": -32601, "message": "Method not found"})
