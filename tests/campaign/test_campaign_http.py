"""Promise 4 over HTTP: a tool server that answers 404 or 503, refuses, or is slow, heals by the next question."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import anyio
import pytest
from campaign import FAULTY, WAIT_S

from gateway.config import ServerConfig
from gateway.core import ToolCall, ToolSpec
from gateway.downstream import Pool

pytestmark = pytest.mark.anyio
FINE = ToolSpec("fine", server="web", tool="fine", read_only=True)
GOOD = ServerConfig(command=sys.executable, args=(str(FAULTY),), mode="legacy")


class Web(BaseHTTPRequestHandler):
    """A small server of the 2025 era; with a `status` other than 200 that is its only answer."""

    status = 200

    def do_GET(self) -> None:
        self.say(405, None)

    def do_DELETE(self) -> None:
        self.say(200, None)

    def do_POST(self) -> None:
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.status != 200:
            self.say(self.status, None)
        elif "id" not in message:
            self.say(202, None)
        else:
            self.say(200, {"jsonrpc": "2.0", "id": message["id"], **self.answer(message)})

    def answer(self, message: dict[str, Any]) -> dict[str, Any]:
        match message["method"]:
            case "initialize":
                version = message["params"]["protocolVersion"]
                info = {"name": "web", "version": "1"}
                return {
                    "result": {
                        "protocolVersion": version,
                        "capabilities": {"tools": {}},
                        "serverInfo": info,
                    }
                }
            case "tools/list":
                return {"result": {"tools": [{"name": "fine", "inputSchema": {"type": "object"}}]}}
            case "tools/call":
                return {"result": {"content": [{"type": "text", "text": "fine is fine"}]}}
        return {"error": {"code": -32601, "message": "Method not found"}}

    def say(self, status: int, answer: Any) -> None:
        body = b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def web(port: int = 0) -> Iterator[ThreadingHTTPServer]:
    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", port), type("Web", (Web,), {}))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join(WAIT_S)
        server.server_close()


@pytest.mark.parametrize("fault", ["404", "503", "refused"])
async def test_promise_4_a_faulty_http_server_is_isolated_and_heals_by_the_next_question(
    fault: str,
) -> None:
    with anyio.fail_after(WAIT_S), web() as server:
        port = server.server_address[1]
        entry = ServerConfig(url=f"http://127.0.0.1:{port}/mcp", mode="legacy")
        async with Pool({"web": entry, "good": GOOD}) as pool:
            tools = await pool.specs(WAIT_S)
            assert (await pool.call(FINE, ToolCall("fine", {}))).text == "fine is fine"

            if fault == "refused":
                server.shutdown()
                server.server_close()
            else:
                server.RequestHandlerClass.status = int(fault)  # type: ignore[attr-defined]
            down = await pool.call(FINE, ToolCall("fine", {}))
            good = ToolSpec("fine", server="good", tool="fine", read_only=True)
            meanwhile = await pool.call(good, ToolCall("fine", {}))

            again = web(port) if fault == "refused" else nullcontext()
            server.RequestHandlerClass.status = 200  # type: ignore[attr-defined]
            with again:
                while (healed := await pool.call(FINE, ToolCall("fine", {}))).is_error:
                    await anyio.lowlevel.checkpoint()  # on a busy machine it is not the first one
                restored = await pool.specs(WAIT_S)

    assert (down.is_error, down.unknown) == (True, False)
    assert meanwhile.text == "fine is fine"
    assert healed.text == "fine is fine"
    assert restored == tools
