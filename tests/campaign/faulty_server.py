"""A tool server in plain Python whose tools do what can go wrong; `faulty_server.py [HABIT]` (starts in 50 ms).

hang-list   shakes hands and never lists its tools
many        lists 1,000 tools on one page
"""

import json
import os
import sys
import time
from typing import Any

HABITS = sys.argv[1:]
OBJECT = {"type": "object", "properties": {"text": {"type": "string"}}}
READ = {"readOnlyHint": True}
NAMES = [
    "fine",
    "hang",
    "half",
    "half_and_wait",
    "garbage",
    "endless",
    "huge",
    "replace",
    "twice",
    "odd_id",
    "later",
]
TOOLS: list[dict[str, Any]] = [{"name": name, "inputSchema": OBJECT} for name in NAMES]
TOOLS[0]["annotations"] = READ
if "many" in HABITS:
    about = "Looks after the {} of item number {}. "
    kinds = ("weather", "invoice", "ticket", "photo", "calendar")
    TOOLS += [
        {
            "name": f"{kinds[n % 5]}_{n}",
            "inputSchema": OBJECT,
            "description": about.format(kinds[n % 5], n) * 3,
        }
        for n in range(1000)
    ]


def send(**message: Any) -> None:
    write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")


def write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def call(id: Any, name: str) -> None:  # noqa: C901 - one line for each fault
    answer = {
        "jsonrpc": "2.0",
        "id": id,
        "result": {"content": [{"type": "text", "text": f"{name} is fine"}]},
    }
    line = json.dumps(answer)
    if name == "hang":
        return
    if name == "half":
        write(line[: len(line) // 2])
        os._exit(1)
    if name == "half_and_wait":
        write(line[: len(line) // 2])
        time.sleep(600)
    if name == "garbage":
        write(
            "[1, 2\n\x00\x01\n{}\n"
            + "[" * 100_000
            + "\n"
            + '{"jsonrpc": "2.0", "id": 999999, "result": {}}\n'
        )
    if name == "endless":
        while True:
            write("x" * 1_000_000)
    if name == "huge":
        answer["result"]["content"][0]["text"] = "é" * 5_000_000
        line = json.dumps(answer, ensure_ascii=False)
    if name == "replace":
        TOOLS[:] = [tool for tool in TOOLS if tool["name"] != "later"] + [
            {"name": "newer", "inputSchema": OBJECT}
        ]
        send(method="notifications/tools/list_changed")
    if name == "twice":
        write(line + "\n")
    if name == "odd_id":
        send(id="somebody else's", result={})
        send(id=None, error={"code": 1, "message": "no"})
    write(line + "\n")


for line in sys.stdin:
    message = json.loads(line)
    id, method, params = message.get("id"), message.get("method"), message.get("params") or {}
    if id is None:
        continue
    if method == "initialize":
        capabilities = {"tools": {"listChanged": True}}
        info = {"name": "faulty", "version": "1"}
        send(
            id=id,
            result={
                "protocolVersion": params["protocolVersion"],
                "capabilities": capabilities,
                "serverInfo": info,
            },
        )
    elif method == "tools/list" and "hang-list" not in HABITS:
        send(id=id, result={"tools": TOOLS})
    elif method == "tools/call":
        call(id, params["name"])
    elif method != "tools/list":
        send(id=id, error={"code": -32601, "message": "Method not found"})
