"""A stdio tool server of 2025 in plain Python whose ways are odd.

Its tool `say` answers with the raw bytes that its argument holds, base64, `ID` in them replaced by the id
of the call; `again` answers as it should. Arguments of the process change how it starts and lists:

silent        says nothing to methods that it does not know
noinfo        does not say who it is, and what it can do in odd types
restless      says that its tools changed at every list
no-tools      has prompts and resources, and refuses `tools/list`
page WORD     its second page of tools: `same`, `alternate`, `endless`, `fails`, `empty` with a third behind it
log FILE      appends every method that it is asked for
"""

import base64
import json
import sys
from pathlib import Path
from typing import Any

WAYS = sys.argv[1:]
LOG = Path(WAYS[WAYS.index("log") + 1]) if "log" in WAYS else None
PAGE = WAYS[WAYS.index("page") + 1] if "page" in WAYS else ""
TOOLS = [{"name": name, "inputSchema": {"type": "object"}} for name in ("say", "again")]


def write(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def answer(id: Any, **rest: Any) -> None:
    write(json.dumps({"jsonrpc": "2.0", "id": id, **rest}).encode() + b"\n")


def tools(cursor: str | None) -> dict[str, Any]:
    second = {
        "": {"tools": TOOLS},
        "same": {"tools": TOOLS, "nextCursor": "a"},
        "alternate": {"tools": TOOLS, "nextCursor": "b" if cursor == "a" else "a"},
        "endless": {"tools": TOOLS, "nextCursor": f"{cursor}x"},
        "fails": {"tools": TOOLS, "nextCursor": "a"},
        "empty": {
            None: {"tools": TOOLS[:1], "nextCursor": 2},
            "2": {"tools": [], "nextCursor": "3"},
        }.get(cursor, {"tools": TOOLS[1:]}),
    }
    return second[PAGE]


def handshake(version: str) -> dict[str, Any]:
    if "noinfo" in WAYS:
        return {
            "protocolVersion": version,
            "capabilities": {"tools": None, "completions": True, "logging": [], "x": 1},
            "instructions": 7,
        }
    can = {"prompts": {}, "resources": {}} if "no-tools" in WAYS else {"tools": {}, "logging": {}}
    about = {"name": "odd", "version": "1"}
    return {"protocolVersion": version, "capabilities": can, "serverInfo": about}


for line in sys.stdin.buffer:
    message = json.loads(line)
    method, id, params = message.get("method"), message.get("id"), message.get("params") or {}
    if LOG is not None and method:
        with LOG.open("a", encoding="utf-8") as file:
            file.write(f"{method} {params.get('cursor', '')}\n")
    if method == "initialize":
        answer(id, result=handshake(params["protocolVersion"]))
    elif method == "tools/list" and "no-tools" not in WAYS:
        if PAGE == "fails" and params.get("cursor"):
            answer(id, error={"code": -32603, "message": "no such page"})
        else:
            answer(id, result=tools(params.get("cursor")))
        if "restless" in WAYS:
            write(b'{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}\n')
    elif method == "tools/call" and params["name"] == "say":
        raw = base64.b64decode(params["arguments"]["raw"])
        write(raw.replace(b"ID", str(id).encode()))
    elif method == "tools/call":
        answer(id, result={"content": [{"type": "text", "text": "as it should be"}]})
    elif id is not None and "silent" not in WAYS:
        answer(id, error={"code": -32601, "message": "Method not found"})
