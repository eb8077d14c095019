"""`asking_server.py LOG`: a tool server that asks back, in plain Python and either era (starts in 50 ms).

`order` asks the user, `rhyme` asks a model, `long` never answers; LOG gets a line for each that ran.
A 2025 client is sent the question; a 2026 client, which says so in each request, gets it as a result.
"""

import json
import sys
from pathlib import Path
from typing import Any

LOG = Path(sys.argv[1])
COMPLETE = {"resultType": "complete", "ttlMs": 0, "cacheScope": "private"}
SIZE = {"type": "object", "properties": {"size": {"type": "string"}}, "required": ["size"]}
LINE = {"role": "user", "content": {"type": "text", "text": "Rhyme on blue"}}
QUESTIONS: dict[str, Any] = {
    "order": {
        "method": "elicitation/create",
        "params": {"mode": "form", "message": "Which size?\x1b[2J", "requestedSchema": SIZE},
    },
    "rhyme": {
        "method": "sampling/createMessage",
        "params": {"messages": [LINE], "maxTokens": 1000, "systemPrompt": "You are a poet."},
    },
}
asked: dict[str, tuple[Any, str]] = {}


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def finish(id: Any, name: str, answer: Any, error: Any = None) -> None:
    if error is not None:
        text = error["message"]
    elif name == "order":
        text = f"ordered: {(answer.get('content') or {}).get('size') or answer['action']}"
    else:
        text = f"{answer['content']['text']} ({answer['model']})"
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"{name}\n")
    content = [{"type": "text", "text": text}]
    send(id=id, result={"content": content, "isError": error is not None, **COMPLETE})


def call(id: Any, params: dict[str, Any], modern: bool) -> None:
    name = params["name"]
    if name == "long":
        LOG.write_text("long\n", encoding="utf-8")
    elif not modern:
        asked[f"q{id}"] = (id, name)
        send(id=f"q{id}", **QUESTIONS[name])
    elif (answers := params.get("inputResponses")) is not None:
        finish(id, name, answers["q"])
    else:
        question = {"q": QUESTIONS[name]}
        send(id=id, result={"resultType": "input_required", "inputRequests": question})


def answer(id: Any, method: str, params: dict[str, Any]) -> None:
    modern = "io.modelcontextprotocol/protocolVersion" in params.get("_meta", {})
    about = {"capabilities": {"tools": {}}, "serverInfo": {"name": "asking", "version": "1"}}
    if method == "initialize":
        send(id=id, result={"protocolVersion": params["protocolVersion"], **about})
    elif method == "server/discover":
        send(id=id, result={"supportedVersions": ["2026-07-28"], **about, **COMPLETE})
    elif method == "tools/list":
        about = {"inputSchema": {"type": "object"}, "annotations": {"readOnlyHint": True}}
        tools = [{"name": name, **about} for name in (*QUESTIONS, "long")]
        send(id=id, result={"tools": tools, **COMPLETE})
    elif method == "tools/call":
        call(id, params, modern)
    else:
        send(id=id, error={"code": -32601, "message": "Method not found"})


for line in sys.stdin:
    message = json.loads(line)
    if "method" not in message:
        finish(*asked.pop(message["id"]), message.get("result"), message.get("error"))
    elif "id" in message:
        answer(message["id"], message["method"], message.get("params") or {})
