"""A streamable HTTP tool server of 2025 in this process whose ways are odd, on a real loopback port.

Its tool `say` answers with the raw body that is asked for, `ID` in it replaced by the id of the call, as JSON or
as an event stream; `again` answers as it should and counts.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

TOOLS = [{"name": name, "inputSchema": {"type": "object"}} for name in ("say", "again")]


class OddServer:
    """What the server does next.

    Attributes:
        session: The only session id that it knows; another one after `forget`.
        stale: Status and body for a request in a session that it does not know.
        raw, kind, status: What `say` answers, the type of that, and with which status.
        said: How often `say` ran.
        calls: How often `again` ran.
    """

    def __init__(self) -> None:
        self.url = ""
        self.number = self.calls = self.handshakes = 0
        self.stale: tuple[int, bytes] = (404, b"")
        self.raw, self.kind, self.status, self.said = b"", "application/json", 200, 0

    @property
    def session(self) -> str:
        return f"s{self.number}"

    def forget(self, status: int, body: bytes) -> None:
        """Know no session from before, as after a new deployment."""
        self.number, self.stale = self.number + 1, (status, body)

    def result(self, message: dict[str, Any]) -> dict[str, Any] | None:
        """What a method gives; None for one that it does not know."""
        method = message["method"]
        if method == "initialize":
            self.handshakes += 1
            info = {"name": "odd", "version": "1"}
            version = message["params"]["protocolVersion"]
            return {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": info}
        if method == "tools/list":
            return {"tools": TOOLS}
        if method == "resources/read":
            return {"contents": [{"uri": "a:b", "text": "read"}]}
        if method == "tools/call":
            self.calls += 1
            return {"content": [{"type": "text", "text": "as it should be"}]}
        return None


def _handler(server: OddServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            is_first = message.get("method") in ("initialize", "server/discover")
            if not is_first and self.headers.get("Mcp-Session-Id") != server.session:
                self.answer(
                    server.stale[0], server.stale[1].replace(b"ID", b"%d" % message.get("id", 0))
                )
            elif "id" not in message:
                self.answer(202, b"")
            elif message["method"] == "tools/call" and message["params"]["name"] == "say":
                raw = server.raw.replace(b"ID", b"%d" % message["id"])
                server.said += 1
                self.answer(server.status, raw, server.kind)
            else:
                result = server.result(message)
                error = {"error": {"code": -32601, "message": "Method not found"}}
                rest = error if result is None else {"result": result}
                whole = {"jsonrpc": "2.0", "id": message["id"], **rest}
                self.answer(200, json.dumps(whole).encode())

        def do_GET(self) -> None:
            self.answer(405, b"")

        def do_DELETE(self) -> None:
            self.answer(200, b"")

        def answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Mcp-Session-Id", server.session)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    return Handler


@contextmanager
def odd_http() -> Iterator[OddServer]:
    """The server, as long as the block runs."""
    server = OddServer()
    web = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    web.daemon_threads = True
    thread = Thread(target=web.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{web.server_port}/mcp"
    try:
        yield server
    finally:
        web.shutdown()
        web.server_close()
        thread.join()
