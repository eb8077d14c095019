"""JSON-RPC messages that are right, have wrong parts or are torn, and the HTTP headers that belong to them."""

import json
import random
from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from campaign import INITIALIZE, asking
from fuzz_cases import SCALARS

METHODS = (
    "tools/list", "tools/call", "ping", "initialize", "server/discover", "resources/list", "resources/read", "prompts/get",
    "completion/complete", "logging/setLevel", "subscriptions/listen", "notifications/cancelled", "notifications/initialized",
    "tools/\x00", "", "rpc.discover", "a" * 5000,
)  # fmt: skip
MODERN = "2026-07-28"
META = {
    "io.modelcontextprotocol/protocolVersion": MODERN,
    "io.modelcontextprotocol/clientCapabilities": {},
}
IDS: tuple[Any, ...] = (1, 0, -1, 2**70, 1.5, "x", "", None, True, [], {}, "é" * 99, float("nan"))
# Requests that a gateway can answer, and how often each is sent.
SOUND: tuple[tuple[int, str, dict[str, Any]], ...] = (
    (3, "tools/list", {}),
    (2, "tools/list", {"cursor": "nowhere"}),
    (6, "tools/call", asking("echo", text="hi")["params"]),
    (3, "tools/call", {"name": "ask", "arguments": {"query": "call fail {}", "dry_run": True}}),
    (2, "tools/call", {"name": "ask", "arguments": {"query": "", "servers": ["none"]}}),
    (2, "tools/call", {"name": "one__echo", "arguments": {"text": "hi"}}),
    (2, "resources/list", {}),
    (1, "resources/templates/list", {}),
    (2, "resources/read", {"uri": "gateway://status"}),
    (1, "resources/read", {"uri": "gateway://results/none?offset=-1"}),
    (1, "prompts/list", {}),
    (1, "prompts/get", {"name": "one__none", "arguments": {"a": "b"}}),
    (1, "completion/complete", {
        "ref": {"type": "ref/prompt", "name": "x"}, "argument": {"name": "a", "value": "b"}}),
    (1, "logging/setLevel", {"level": "debug"}),
    (1, "server/discover", {}),
    (1, "subscriptions/listen", {"notifications": {"toolsListChanged": True}}),
    (1, "ping", {}),
)  # fmt: skip
BOTH_TYPES = {"Accept": "application/json, text/event-stream"}
ODD_HEADERS = ("Accept", "Content-Type", "Mcp-Session-Id", "MCP-Protocol-Version", "Last-Event-ID",
               "Mcp-Method", "Mcp-Name")  # fmt: skip
NAMED = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
BYTES = (b"", b"\xff\xfe", b"\x00", b"{", b'"', b"\xef\xbb\xbf", b"[" * 2000, b"\xc3", b"\r")


def message(rng: random.Random) -> bytes:
    """One line: a right message, one with wrong parts, or one that is torn."""
    made: Any = request(rng) if rng.random() < 0.8 else odd(rng)
    if rng.random() < 0.3:
        made = deepcopy(made)  # parts of it are everybody's
        spoil(rng, made)
    if rng.random() < 0.04:
        made = [made] * rng.randint(0, 3)
    line = json.dumps(made, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    for _ in range(rng.choice((0, 0, 0, 0, 0, 0, 0, 0, 1, 3))):
        place = rng.randrange(len(line) + 1)
        new = rng.choice((*BYTES, rng.randbytes(5)))
        line = line[:place] + new + line[min(len(line), place + rng.randrange(6)) :]
    return line.replace(b"\n", b" ")


def request(rng: random.Random) -> dict[str, Any]:
    """A request that is right, of either era."""
    weights, _, _ = zip(*SOUND, strict=True)
    ((_, method, params),) = rng.choices(SOUND, weights)
    if rng.random() < 0.6:
        params = {**params, "_meta": META}
    return {"jsonrpc": "2.0", "id": rng.randrange(10**6), "method": method, "params": params}


def odd(rng: random.Random) -> dict[str, Any]:
    """A message that nobody expects: another handshake, an answer to nothing, anything as params."""
    value, id = rng.choice(SCALARS), rng.choice(IDS)
    error = rng.choice(({"code": 1, "message": "x"}, value))
    return rng.choice(
        (
            {"jsonrpc": "2.0", "id": 5, **INITIALIZE},
            {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": value}},
            {"jsonrpc": "2.0", "id": id, "method": rng.choice(METHODS), "params": value},
            {"jsonrpc": rng.choice(("2.0", "1.0", 2, None)), "id": 1, "result": value},
            {"jsonrpc": "2.0", "id": id, "error": error},
        )
    )


def spoil(rng: random.Random, made: dict[str, Any]) -> None:
    """Put something else into one place of it."""
    place: Any = made
    if isinstance(made.get("params"), dict) and rng.random() < 0.7:
        place = made["params"]  # or hardly anything would get past the envelope
    while isinstance(place, dict) and place:
        key = rng.choice(list(place))
        if not isinstance(place[key], dict) or not place[key] or rng.random() < 0.3:
            place[key] = rng.choice(SCALARS)
            return
        place = place[key]


def headers(rng: random.Random, body: bytes, sessions: Sequence[str]) -> dict[str, str]:
    """Mostly what a client of the message's era sends with this body."""
    made = {**BOTH_TYPES, "Content-Type": "application/json"}
    made |= _modern(body) if MODERN.encode() in body else _legacy(rng, body, sessions)
    if rng.random() < 0.1:
        made[rng.choice(ODD_HEADERS)] = rng.choice(("", "x", "*/*", "1" * 3000))
    return made


def _modern(body: bytes) -> dict[str, str]:
    """The headers that mirror the body, as far as a header can."""
    found = {"MCP-Protocol-Version": MODERN}
    try:
        said = json.loads(body)
        method, params = said["method"], said["params"]
        found |= {"Mcp-Method": method} if _fits(method) else {}
        name = params.get(NAMED.get(method, ""))
        found |= {"Mcp-Name": name} if _fits(name) else {}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        found |= {"Mcp-Method": "tools/list"}
    return found


def _legacy(rng: random.Random, body: bytes, sessions: Sequence[str]) -> dict[str, str]:
    if b'"initialize"' in body:
        return {}
    return {"MCP-Protocol-Version": "2025-11-25", "Mcp-Session-Id": rng.choice(sessions)}


def _fits(value: Any) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable() and bool(value)
