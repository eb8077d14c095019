"""A tool server of the 2025 era in plain Python (starts in 50 ms); each argument makes it misbehave.

hang            never answers anything
garbage         writes noise between its messages
exit            exits at once with code 3 and a last word on stderr
exit-on-probe   exits when it is asked `server/discover`, like some servers do
spawn FILE      leaves a grandchild behind, its process id in FILE
stubborn        ignores the end of stdin and SIGTERM
log FILE        appends the name of every called tool to FILE, and a line "up" at the start
env             its tool `env` answers with the environment
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HABITS = sys.argv[1:]
LOG = Path(HABITS[HABITS.index("log") + 1]) if "log" in HABITS else None
OBJECT = {"type": "object", "properties": {"text": {"type": "string"}}}
TOOLS: list[Any] = [
    {"name": "echo", "description": "Says it again", "inputSchema": OBJECT},
    {"name": "crash", "inputSchema": OBJECT},
    {"name": "read_crash_once", "inputSchema": OBJECT, "annotations": {"readOnlyHint": True}},
    {"name": "sleep", "inputSchema": OBJECT},
    {"name": "fail", "inputSchema": OBJECT, "annotations": {"destructiveHint": False}},
    {"name": "refuse", "inputSchema": OBJECT},
    {"name": "big", "inputSchema": OBJECT},
    {"name": "mixed", "inputSchema": OBJECT},
    {"name": "grow", "inputSchema": OBJECT},
    {"name": "env", "inputSchema": {}},
    {
        "name": "no-schema",
        "icons": [{"src": 3}],
        "title": 4,
        "annotations": {"readOnlyHint": "yes"},
    },
    {"name": "task", "inputSchema": OBJECT, "execution": {"taskSupport": "required"}},
    {"name": "bad-schema", "inputSchema": {"type": "array"}},
    {"description": "a tool without a name", "inputSchema": OBJECT},
]


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def note(line: str) -> None:
    if LOG is not None:
        with LOG.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def text(value: str, **more: Any) -> dict[str, Any]:
    return {"content": [{"type": "text", "text": value}], **more}


def call(id: Any, name: str, arguments: dict[str, Any]) -> dict[str, Any] | None:
    note(name)
    seen = LOG.read_text(encoding="utf-8").splitlines() if LOG else []
    if name == "crash" or (name == "read_crash_once" and seen.count(name) == 1):
        os._exit(1)
    if name == "sleep":
        return None
    if name == "fail":
        return text("it went wrong", isError=True)
    if name == "refuse":
        send(id=id, error={"code": -32000, "message": "not today"})
        return None
    if name == "big":
        return text("é" * 900_000)
    if name == "env":
        return text(json.dumps(dict(os.environ)))
    if name == "grow":
        TOOLS.append({"name": "grown", "inputSchema": OBJECT})
        send(method="notifications/tools/list_changed")
    if name == "mixed":
        return {
            "content": [
                {"type": "text", "text": "one"},
                {"type": "image", "mimeType": "image/png", "data": "AAAA"},
                {"type": "resource_link", "name": "two", "uri": "file:///two"},
                {"type": "resource", "resource": {"uri": "file:///three", "text": "three"}},
            ],
            "structuredContent": {"n": 1},
        }
    return text(arguments.get("text", ""))


def answer(id: Any, method: str, params: dict[str, Any]) -> None:
    if method == "server/discover" and "exit-on-probe" in HABITS:
        sys.exit(1)
    if "garbage" in HABITS:
        os.write(1, b'loading...\n\xff\xfe\n{"half": \n\n[1, 2]\n')
    if method == "initialize":
        capabilities = {"tools": {"listChanged": True}}
        info = {"name": "fake", "version": "1"}
        version = params["protocolVersion"]
        send(
            id=id,
            result={"protocolVersion": version, "capabilities": capabilities, "serverInfo": info},
        )
    elif method == "tools/list":  # pages of three
        start = int(params.get("cursor") or 0)
        page: dict[str, Any] = {"tools": TOOLS[start : start + 3]}
        if start + 3 < len(TOOLS):
            page["nextCursor"] = str(start + 3)
        send(id=id, result=page)
    elif method == "tools/call":
        if (result := call(id, params["name"], params.get("arguments", {}))) is not None:
            send(id=id, result=result)
    else:
        send(id=id, error={"code": -32601, "message": "Method not found"})


def main() -> None:
    note("up")
    if "exit" in HABITS:
        sys.stderr.write("cannot open the database with key s3cr3t-canary\n")
        sys.exit(3)
    if "stubborn" in HABITS:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if "spawn" in HABITS:
        grandchild = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        Path(HABITS[HABITS.index("spawn") + 1]).write_text(str(grandchild.pid), encoding="utf-8")
    for line in sys.stdin:
        message = json.loads(line)
        if "hang" not in HABITS and "id" in message and "method" in message:
            answer(message["id"], message["method"], message.get("params") or {})
        elif message.get("method") == "notifications/cancelled":
            note("cancelled")
    while "stubborn" in HABITS:
        time.sleep(60)


main()
