"""JSON-RPC that is broken in every way, on stdin or on HTTP: the answers are JSON, and the gateway stays well."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import anyio
import httpx
from campaign import FAKE, INITIALIZE, Running, gateway, over_http, toml
from made_messages import BOTH_TYPES, headers, message

SESSIONS = 4  # of 2025, beside the requests of 2026, which have none
POSTERS = 8


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


@dataclass
class Tally:
    """What came back, and what was wrong with it."""

    statuses: Counter[int] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


async def fuzz_http(number: int, seed: int, folder: Path) -> dict[str, Any]:
    """`number` bodies by POST; every answer is a status below 500 with JSON or events in it."""
    rng, tally, began = random.Random(seed), Tally(), perf_counter()
    async with over_http(_config(folder), wait_s=10 * 3600) as (process, url):
        async with httpx.AsyncClient(timeout=120) as client:
            sessions = [await _session(client, url) for _ in range(SESSIONS)]
            made = (message(rng) for _ in range(number))
            bodies = ((body, headers(rng, body, sessions)) for body in made)
            async with anyio.create_task_group() as group:
                for _ in range(POSTERS):
                    group.start_soon(_post_all, client, url, bodies, tally)
            alive = (await client.get(f"{url}/healthz")).status_code == 200
        alive = alive and process.returncode is None
    return {
        "fuzz": "messages on HTTP", "messages": number, "seed": seed, "dropped": len(tally.dropped),
        "statuses": {str(k): v for k, v in sorted(tally.statuses.items())}, "answers": dict(tally.answers),
        "not_json": len(tally.wrong), "answers_afterwards": alive, "seconds": round(perf_counter() - began, 1),
        "wrong": [*tally.wrong[:10], *tally.dropped[:10]],
    }  # fmt: skip


async def _session(client: httpx.AsyncClient, url: str) -> str:
    """The id of a session of 2025, ready for requests."""
    body = {"jsonrpc": "2.0", "id": 0, **INITIALIZE}
    opened = await client.post(f"{url}/mcp", json=body, headers=BOTH_TYPES)
    named = {"Mcp-Session-Id": opened.headers["mcp-session-id"], **BOTH_TYPES}
    done = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    await client.post(f"{url}/mcp", json=done, headers=named)
    return named["Mcp-Session-Id"]


async def _post_all(
    client: httpx.AsyncClient,
    url: str,
    bodies: Iterator[tuple[bytes, dict[str, str]]],
    tally: Tally,
) -> None:
    for body, head in bodies:
        try:
            status, kind, text = await _post(client, url, body, head)
        except httpx.TransportError as error:
            tally.dropped.append(f"{error!r} to {head} {body[:150]!r}")
            continue
        tally.statuses[status] += 1
        found = _answers(kind, text)
        tally.answers.update(found or ())
        if status in (500, 502) or found is None:
            tally.wrong.append(f"HTTP {status} {text[:150]!r} to {body[:150]!r}")


async def _post(
    client: httpx.AsyncClient, url: str, body: bytes, head: dict[str, str]
) -> tuple[int, str, str]:
    """Status, type and text; of a stream that does not end by itself, what came until the first event."""
    async with client.stream("POST", f"{url}/mcp", content=body, headers=head) as answer:
        kind = answer.headers.get("content-type", "")
        lines: list[str] = []
        async for line in answer.aiter_lines():
            lines.append(line)
            if b"subscriptions/listen" in body and not line and len(lines) > 1:
                break
    return answer.status_code, kind, "\n".join(lines)


def _answers(kind: str, text: str) -> list[str] | None:
    """Which kinds of messages are in an answer; None if something in it is no JSON."""
    lines = text.splitlines()
    if "text/event-stream" in kind:
        lines = [line[5:] for line in lines if line.startswith("data:") and line[5:].strip()]
    try:
        found = [json.loads(line) for line in lines]
    except ValueError:
        return None
    return [_kind(one) for one in found]


def _kind(message: Any) -> str:
    if not isinstance(message, dict):
        return "list"
    return next((key for key in ("result", "error", "method") if key in message), "other")


def _config(folder: Path) -> Path:
    file = folder / "gateway.toml"
    file.write_text(toml({"one": [FAKE]}, "[surface]", "passthrough = true"), encoding="utf-8")
    return file
