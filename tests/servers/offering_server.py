"""`offering_server.py LOG [TITLE]`: offers one of everything MCP has, in plain Python (starts in 50 ms).

Speaks the 2025 era. Appends the name of every called tool to LOG, and "cancelled" for a call that was
given up. `TOOLS` is what it lists, word for word; TITLE is the title of `add`.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

LOG = Path(sys.argv[1])
TITLE = sys.argv[2] if len(sys.argv) > 2 else "Addition"
NUMBERS = {
    "type": "object",
    "properties": {"a": {"type": "integer"}, "b": {"type": "integer", "minimum": 0, "default": 1}},
    "required": ["a"],
    "additionalProperties": False,
}
ANY = {"type": "object"}
TOOLS: list[dict[str, Any]] = [
    {
        "name": "add",
        "title": TITLE,
        "description": "Adds two numbers.",
        "inputSchema": NUMBERS,
        "outputSchema": {"type": "object", "properties": {"sum": {"type": "integer"}}},
        "annotations": {"title": "Adds", "readOnlyHint": True, "openWorldHint": False},
        "icons": [
            {"src": "data:image/png;base64,AAAA", "mimeType": "image/png", "sizes": ["16x16"]}
        ],
        "_meta": {"example/kind": "maths"},
    },
    {"name": "mixed", "inputSchema": ANY},
    {"name": "steps", "inputSchema": ANY},
    {"name": "hold", "inputSchema": ANY},
    {"name": "die", "inputSchema": ANY},
    {"name": "publish", "inputSchema": ANY},
    {"name": "list", "inputSchema": ANY, "outputSchema": {"type": "array"}, "title": 7},
]
MIXED: dict[str, Any] = {
    "content": [
        {"type": "text", "text": "grüß dich", "annotations": {"audience": ["user"]}},
        {"type": "image", "data": "AAAA", "mimeType": "image/png"},
        {"type": "resource_link", "uri": "note://one", "name": "one"},
        {"type": "resource", "resource": {"uri": "note://two", "text": "two"}},
    ],
    "structuredContent": {"n": [1, {"deep": None}]},
    "_meta": {"example/kept": 1},
}
RESOURCES: list[dict[str, Any]] = [
    {"uri": "note://one", "name": "one", "mimeType": "text/markdown", "title": TITLE},
    {"uri": "gateway://status", "name": "forged"},
    {"uri": 3, "name": "malformed"},
]
TEMPLATES = [{"uriTemplate": "note://by-name/{name}", "name": "by-name"}]
PROMPTS: list[dict[str, Any]] = [
    {"name": "greet", "title": TITLE, "arguments": [{"name": "name", "required": True}]}
]
LISTS = {
    "tools/list": ("tools", TOOLS),
    "resources/list": ("resources", RESOURCES),
    "resources/templates/list": ("resourceTemplates", TEMPLATES),
    "prompts/list": ("prompts", PROMPTS),
}
CAPABILITIES = {
    "tools": {"listChanged": True},
    "resources": {"listChanged": True},
    "prompts": {"listChanged": True},
    "completions": {},
}


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def note(line: str) -> None:
    with LOG.open("a", encoding="utf-8") as log:
        log.write(line + "\n")


def text(value: str) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": value}]}


def call(name: str, params: dict[str, Any]) -> dict[str, Any] | None:
    note(name)
    arguments = params.get("arguments") or {}
    if name == "add":
        total = arguments["a"] + arguments.get("b", 1)
        return text(str(total)) | {"structuredContent": {"sum": total}}
    if name == "mixed":
        return MIXED
    if name == "die":
        os._exit(1)
    if name == "steps":
        token = params.get("_meta", {}).get("progressToken")
        for step in range(1, 6):
            progress = {"progressToken": token, "progress": step, "total": 5, "message": f"{step}"}
            send(method="notifications/progress", params=progress)
    if name == "publish":
        RESOURCES.append({"uri": "note://more", "name": "more"})
        PROMPTS.append({"name": "more"})
        send(method="notifications/resources/list_changed")
        send(method="notifications/prompts/list_changed")
    return None if name == "hold" else text(name)


def result_of(method: str, params: dict[str, Any]) -> dict[str, Any] | None:
    if method == "initialize":
        info = {"name": "offering", "version": "1"}
        version = params["protocolVersion"]
        return {"protocolVersion": version, "capabilities": CAPABILITIES, "serverInfo": info}
    if method in LISTS:
        key, entries = LISTS[method]
        return {key: entries}
    if method == "resources/read":
        uri = params["uri"]
        return {"contents": [{"uri": uri, "mimeType": "text/markdown", "text": f"{TITLE}: {uri}"}]}
    if method == "prompts/get":
        said = f"Say hello to {params['arguments']['name']}."
        return {"messages": [{"role": "user", "content": {"type": "text", "text": said}}]}
    assert method == "completion/complete"
    return {"completion": {"values": [params["ref"]["type"], params["argument"]["value"]]}}


for line in sys.stdin:
    message = json.loads(line)
    method, params = message.get("method", ""), message.get("params") or {}
    if method == "notifications/cancelled":
        note("cancelled")
    if "id" not in message or not method:
        continue
    if method == "server/discover":
        send(id=message["id"], error={"code": -32601, "message": "Method not found"})
    elif method == "resources/read" and params["uri"] == "note://by-name/nobody":
        send(id=message["id"], error={"code": -32002, "message": "Resource not found"})
    else:
        answer = (
            call(params["name"], params) if method == "tools/call" else result_of(method, params)
        )
        if answer is not None:
            send(id=message["id"], result=answer)
