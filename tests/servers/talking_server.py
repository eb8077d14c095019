"""`talking_server.py NAME`: a tool server of 2025 in plain Python that talks with its host while it works.

Its tools answer with what they heard, as JSON: `meta` with the `_meta` of its call, `roots` and `page` with what
the host answered; `log` sends lines of two levels, `hand` hands out a resource that nobody lists, `work` takes
a while and says so, `refuse` answers with an error of the protocol, `die` ends the process.
"""

import json
import os
import sys
import time
from typing import Any

NAME = sys.argv[1]
LEVELS = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"]
PAGE = {"mode": "url", "elicitationId": "e1", "url": "https://example.com/x", "message": "Sign in"}
ASKED = {"roots": ("roots/list", {}), "page": ("elicitation/create", PAGE)}
NAMES = ("meta", "roots", "page", "log", "hand", "work", "refuse", "die")
HANDED = [f"file:///{NAME}.csv", "ui://shared"]
level, waiting = "warning", list[Any]()


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def said(value: Any) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": json.dumps(value)}]}


def call(id: Any, name: str, meta: dict[str, Any]) -> dict[str, Any] | None:
    if name in ASKED:
        method, params = ASKED[name]
        waiting.append(id)
        send(id=f"q{id}", method=method, params=params)
        return None
    if name == "refuse":
        data = {"elicitations": [PAGE]}
        send(id=id, error={"code": -32042, "message": "Sign in first", "data": data})
        return None
    if name == "hand":
        links = [{"type": "resource_link", "uri": uri, "name": "x"} for uri in HANDED]
        return {"content": links}
    if name == "die":
        os._exit(1)
    if name == "log":
        for one in ("debug", "error"):
            if LEVELS.index(one) >= LEVELS.index(level):
                send(method="notifications/message", params={"level": one, "data": one})
    for step in range(6 if name == "work" else 0):
        params = {"progressToken": meta["progressToken"], "progress": step}
        send(method="notifications/progress", params=params)
        time.sleep(0.25)
    return said(meta)


for line in sys.stdin:
    message = json.loads(line)
    method, id, params = message.get("method"), message.get("id"), message.get("params") or {}
    if method is None:
        send(id=waiting.pop(), result=said(message.get("result") or message.get("error")))
    elif method == "initialize":
        can = {"tools": {}, "resources": {}, "prompts": {}, "logging": {}}
        info = {"name": NAME, "version": "1"}
        version = params["protocolVersion"]
        send(id=id, result={"protocolVersion": version, "capabilities": can, "serverInfo": info})
    elif method == "tools/list":
        tools = [{"name": name, "inputSchema": {"type": "object"}} for name in NAMES]
        send(id=id, result={"tools": tools})
    elif method == "resources/list":
        send(id=id, result={"resources": [{"uri": "ui://shared", "name": NAME}]})
    elif method == "prompts/list":
        send(id=id, result={"prompts": [{"name": "greet"}]})
    elif method == "resources/read":
        send(id=id, result={"contents": [{"uri": params["uri"], "text": NAME}]})
    elif method == "prompts/get":
        message = {"role": "user", "content": {"type": "text", "text": json.dumps(params)}}
        send(id=id, result={"messages": [message]})
    elif method == "logging/setLevel":
        level = params["level"]
        send(id=id, result={})
    elif method == "tools/call":
        result = call(id, params["name"], params.get("_meta") or {})
        if result is not None:
            send(id=id, result=result)
    elif id is not None:
        send(id=id, error={"code": -32601, "message": "Method not found"})
