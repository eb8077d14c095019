"""JSON-RPC that is broken in every way, on stdin or on HTTP: the answers are JSON, and the gateway stays well."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from time import perf_counter
from typing import Any

import anyio
import httpx
from campaign import FAKE, INITIALIZE, Running, asking, gateway, over_http, toml
from fuzz_cases import SCALARS

DROPPED = 0  # instead of a status: the connection ended without an answer
METHODS = (
    "tools/list", "tools/call", "ping", "initialize", "server/discover", "resources/list", "resources/read", "prompts/get",
    "completion/complete", "logging/setLevel", "subscriptions/listen", "notifications/cancelled", "notifications/initialized",
    "tools/\x00", "", "rpc.discover", "a" * 5000,
)  # fmt: skip
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}
IDS: tuple[Any, ...] = (1, 0, -1, 2**70, 1.5, "x", "", None, True, [], {}, "é" * 99, float("nan"))


def message(rng: random.Random) -> bytes:
    """One line: a right message, one with wrong parts, or one that is torn."""
    sound: list[Any] = [
        {"jsonrpc": "2.0", "id": rng.choice(IDS[:5]), "method": "tools/list"},
        {"jsonrpc": "2.0", "id": rng.randrange(10**6), **asking("echo", text="hi")},
        {"jsonrpc": "2.0", "id": 5, **INITIALIZE},
        {
            "jsonrpc": "2.0",
            "method": "notifications/cancelled",
            "params": {"requestId": rng.randrange(10**6)},
        },
        {
            "jsonrpc": "2.0",
            "id": rng.choice(IDS),
            "method": rng.choice(METHODS),
            "params": rng.choice(SCALARS),
        },
        {"jsonrpc": rng.choice(("2.0", "1.0", 2, None)), "id": 1, "result": rng.choice(SCALARS)},
        {
            "jsonrpc": "2.0",
            "id": rng.choice(IDS),
            "error": rng.choice(({"code": 1, "message": "x"}, *SCALARS)),
        },
    ]
    (made,) = rng.choices(sound, (3, 5, 1, 1, 2, 1, 1))
    if rng.random() < 0.5 and "method" in made:
        made["params"] = {**(made.get("params") or {}), "_meta": META} if _is_open(made) else META
    if rng.random() < 0.3:
        made = deepcopy(made)  # parts of it are everybody's
        spoil(rng, made)
    if rng.random() < 0.05:
        made = [made] * rng.randint(0, 3)
    line = json.dumps(made, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    for _ in range(rng.choice((0, 0, 0, 0, 0, 1, 3))):
        place = rng.randrange(len(line) + 1)
        new = rng.choice(
            (
                b"",
                b"\xff\xfe",
                b"\x00",
                b"{",
                b'"',
                b"\xef\xbb\xbf",
                b"[" * 2000,
                b"\xc3",
                b"\r",
                rng.randbytes(5),
            )
        )
        line = line[:place] + new + line[min(len(line), place + rng.randrange(6)) :]
    return line.replace(b"\n", b" ")


def _is_open(made: dict[str, Any]) -> bool:
    return isinstance(made.get("params") or {}, dict)


def spoil(rng: random.Random, made: dict[str, Any]) -> None:
    """Put something else into one place of it."""
    place: Any = made
    while isinstance(place, dict) and place:
        key = rng.choice(list(place))
        if not isinstance(place[key], dict) or not place[key] or rng.random() < 0.3:
            place[key] = rng.choice(SCALARS)
            return
        place = place[key]


async def fuzz_stdin(number: int, seed: int, folder: Path) -> dict[str, Any]:
    """`number` lines on stdin; every byte that comes back is JSON-RPC, and the gateway ends well."""
    rng, began = random.Random(seed), perf_counter()
    async with gateway(_config(folder), "clock", wait_s=10 * 3600) as running:
        async with anyio.create_task_group() as group:
            done = anyio.Event()
            group.start_soon(_read_until_the_end_mark, running, done)
            assert running.process.stdin is not None
            for _ in range(number):
                await running.process.stdin.send(message(rng) + b"\n")
            await running.send({"id": "the end", "method": "tools/list"})
            await done.wait()
        answer = await running.ask("echo", text="still here")
        code = await running.hang_up()
    return {
        "fuzz": "messages on stdin", "messages": number, "seed": seed, "json_lines_out": running.lines,
        "answers_afterwards": answer["answer"] == "still here", "exit_code": code,
        "seconds": round(perf_counter() - began, 1),
    }  # fmt: skip


async def _read_until_the_end_mark(running: Running, done: anyio.Event) -> None:
    while (await running.read()).get("id") != "the end":
        pass
    done.set()


async def fuzz_http(number: int, seed: int, folder: Path) -> dict[str, Any]:
    """`number` bodies by POST; every answer is a status below 500 with JSON or events in it."""
    rng, statuses, wrong, began = random.Random(seed), Counter[int](), list[str](), perf_counter()
    async with over_http(_config(folder), wait_s=10 * 3600) as (process, url):
        made = (message(rng) for _ in range(number))
        bodies = ((body, headers(rng, body)) for body in made)
        async with httpx.AsyncClient(timeout=120) as client, anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(_post_all, client, url, bodies, statuses, wrong)
        async with httpx.AsyncClient(timeout=120) as client:
            alive = (await client.get(f"{url}/healthz")).status_code == 200
        alive = alive and process.returncode is None
    return {
        "fuzz": "messages on HTTP", "messages": number, "seed": seed, "dropped": statuses.pop(DROPPED, 0),
        "statuses": {str(k): v for k, v in sorted(statuses.items())},
        "not_json": len(wrong), "answers_afterwards": alive, "seconds": round(perf_counter() - began, 1), "wrong": wrong[:10],
    }  # fmt: skip


def headers(rng: random.Random, body: bytes) -> dict[str, str]:
    """Mostly what a client sends with this body."""
    made = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
    if rng.random() < 0.8:
        method = next((m for m in METHODS[:10] if f'"{m}"'.encode() in body), "ping")
        name = {"Mcp-Name": "ask"} if method == "tools/call" else {}
        made |= {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method, **name}
    if rng.random() < 0.1:
        made[
            rng.choice(
                (
                    "Accept",
                    "Content-Type",
                    "Mcp-Session-Id",
                    "MCP-Protocol-Version",
                    "Last-Event-ID",
                )
            )
        ] = rng.choice(("", "x", "*/*", "1" * 3000))
    return made


async def _post_all(
    client: httpx.AsyncClient,
    url: str,
    bodies: Iterator[Any],
    statuses: Counter[int],
    wrong: list[str],
) -> None:
    for body, head in bodies:
        try:
            answer = await client.post(f"{url}/mcp", content=body, headers=head)
        except httpx.TransportError:
            statuses[DROPPED] += 1
            continue
        statuses[answer.status_code] += 1
        if answer.status_code in (500, 502) or not _is_json(answer):
            wrong.append(f"HTTP {answer.status_code} {answer.text[:150]!r} to {body[:150]!r}")


def _is_json(answer: httpx.Response) -> bool:
    lines = answer.text.splitlines()
    if "text/event-stream" in answer.headers.get("content-type", ""):
        lines = [line[5:] for line in lines if line.startswith("data:") and line[5:].strip()]
    try:
        return all(json.loads(line) is not None for line in lines)
    except ValueError:
        return False


def _config(folder: Path) -> Path:
    file = folder / "gateway.toml"
    file.write_text(toml({"one": [FAKE]}), encoding="utf-8")
    return file
