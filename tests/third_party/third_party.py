"""Tool servers of others behind one gateway, listed and called by the MCP Inspector in both protocol eras.

    python tests/third_party/third_party.py [--json]

Needs `make third-party` (npm; the Python servers come by uvx). One `gateway serve --http` with passthrough
stands in front of eight servers; one of them, `git`, is forced into the 2025 era. The Inspector's command
line lists the tools and calls one of each server, as a host of 2025 and as one of 2026. Prints a table and
one JSON line; the exit code is 1 if anything was not as it should be. No network behind the installation.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import perf_counter
from typing import Any, Final

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BIN = HERE / "node_modules" / ".bin"
ERAS: Final = ("legacy", "modern")
ONE_S: Final = 120  # one run of the Inspector
START_S: Final = 240  # all servers, also when uvx has to fetch them first
PAGE: Final = "a page for the fetch server"
NOTE: Final = "a file for the filesystem server"
COMMIT: Final = "a commit for the git server"
REMEMBERED: Final = "what the memory server knows"
TABLE: Final = "customers"


@dataclass(frozen=True)
class Case:
    """One server: how it starts, one call of it, and what the answer has to say."""

    server: str
    package: str
    command: Sequence[str]
    tool: str
    arguments: Mapping[str, Any]
    says: str
    env: Mapping[str, str] | None = None
    mode: str = "auto"


def absence() -> str:
    """Why this cannot run here; empty when it can."""
    if shutil.which("node") is None:
        return "node is not on PATH"
    if not (BIN / "mcp-inspector").exists():
        return "the servers are not installed; run `make third-party`"
    return "" if uvx() else "uvx is not on PATH"


def uvx() -> str:
    """Where uvx is: on PATH, or in the checkout; empty when it is nowhere."""
    own = ROOT / ".uv" / "bin" / "uvx"
    return shutil.which("uvx") or (str(own) if own.exists() else "")


def cases(folder: Path, page: str) -> list[Case]:
    """The eight servers; `folder` holds a git repository, a note and a data base, `page` is an address to fetch."""
    repository, note = folder / "repository", folder / "note.txt"
    pinned = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]

    def npm(name: str, *words: str) -> tuple[str, list[str]]:
        return f"{name} {pinned[f'@modelcontextprotocol/{name}']}", [
            str(BIN / f"mcp-{name}"),
            *words,
        ]

    def pypi(name: str, version: str, *words: str, beside: str = "") -> tuple[str, list[str]]:
        extra = ("--with", beside) if beside else ()
        return f"{name} {version}", [uvx(), *extra, f"{name}@{version}", *words]

    thought = {"thought": "x", "nextThoughtNeeded": False, "thoughtNumber": 1, "totalThoughts": 1}
    return [
        Case("time", *pypi("mcp-server-time", "2026.10.19", "--local-timezone", "UTC"),
             "get_current_time", {"timezone": "Asia/Tokyo"}, "Asia/Tokyo"),
        Case("git", *pypi("mcp-server-git", "2026.10.19", "--repository", str(repository)),
             "git_log", {"repo_path": str(repository), "max_count": 1}, COMMIT, mode="legacy"),
        Case("fetch", *pypi("mcp-server-fetch", "2026.10.24", "--ignore-robots-txt", "--allow-private-ips"),
             "fetch", {"url": page}, PAGE),
        Case("everything", *npm("server-everything", "stdio"), "echo", {"message": "hello there"}, "hello there"),
        Case("filesystem", *npm("server-filesystem", str(folder)), "read_text_file", {"path": str(note)}, NOTE),
        Case("memory", *npm("server-memory"), "search_nodes", {"query": "gateway"}, REMEMBERED,
             {"MEMORY_FILE_PATH": str(folder / "memory.jsonl")}),
        # It was written for the SDK before 2.0 and asks for any.
        Case("sqlite", *pypi("mcp-server-sqlite", "2025.4.25", "--db-path", str(folder / "shop.db"), beside="mcp<2"),
             "list_tables", {}, TABLE),
        Case("thinking", *npm("server-sequential-thinking"), "sequentialthinking", thought, "thoughtHistoryLength"),
    ]  # fmt: skip


def toml(of: Sequence[Case]) -> str:
    """The gateway's configuration."""
    lines = ["[surface]", "passthrough = true"]
    for case in of:
        command, *args = map(json.dumps, case.command)
        lines += [f"[servers.{case.server}]", f"command = {command}", f"args = [{', '.join(args)}]"]
        lines += [f'mode = "{case.mode}"', f"connect_timeout_s = {START_S}"]
        if case.env:
            held = (f"{key} = {json.dumps(value)}" for key, value in case.env.items())
            lines += [f"env = {{ {', '.join(held)} }}"]
    return "\n".join([*lines, ""])


def inspect(url: str, era: str, *words: str) -> Any:
    """What the Inspector prints as the result. Raises RuntimeError with its words when it fails."""
    command = [
        str(BIN / "mcp-inspector"),
        "--cli",
        url,
        "--transport",
        "http",
        "--protocol-era",
        era,
    ]
    environ = {**os.environ, "MCP_AUTO_OPEN_ENABLED": "false"}
    done = subprocess.run(
        [*command, *words, "--format", "json"], env=environ, capture_output=True, text=True,
        timeout=ONE_S, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"exit code {done.returncode}: {(done.stderr or done.stdout)[-500:]}")
    return json.loads(done.stdout)["result"]


def status(url: str, era: str = "modern") -> dict[str, dict[str, Any]]:
    """What the gateway says of each server."""
    read = inspect(url, era, "--method", "resources/read", "--uri", "gateway://status")
    said = json.loads(read["contents"][0]["text"])
    return {server["name"]: server for server in said["servers"]}


def settled(url: str, number: int) -> dict[str, dict[str, Any]]:
    """The same, once no server is connecting any more."""
    end = perf_counter() + START_S
    while perf_counter() < end:
        found = status(url)
        if len(found) == number and all(s["state"] != "connecting" for s in found.values()):
            return found
    raise RuntimeError(f"not all servers have an end of their first attempt after {START_S} s")


def called(url: str, era: str, case: Case) -> str:
    """`ok`, or what was wrong with the call."""
    arguments = json.dumps(dict(case.arguments))
    name = f"{case.server}__{case.tool}"
    try:
        result = inspect(
            url, era, "--method", "tools/call", "--tool-name", name, "--tool-args-json", arguments
        )
    except RuntimeError as error:
        return str(error)
    text = json.dumps(result)
    return "ok" if case.says in text else f"no {case.says!r} in {text[:300]}"


def check(folder: Path) -> list[dict[str, Any]]:
    """One row for each server."""
    with _page() as page:
        wanted = cases(folder, page)
        _prepare(folder)
        file = folder / "gateway.toml"
        file.write_text(toml(wanted), encoding="utf-8")
        with _serving(file) as url:
            states = settled(url, len(wanted))
            listed = {era: _listed(url, era) for era in ERAS}
            return [_row(url, case, states[case.server], listed) for case in wanted]


def _listed(url: str, era: str) -> Counter[str]:
    """How many tools of each server this host sees."""
    names = [tool["name"] for tool in inspect(url, era, "--method", "tools/list")["tools"]]
    return Counter(name.partition("__")[0] for name in names)


def _row(
    url: str, case: Case, state: Mapping[str, Any], listed: Mapping[str, Counter[str]]
) -> dict[str, Any]:
    return {
        "server": case.package,
        "era": state["era"],
        "forced": case.mode != "auto",
        "error": state["error"],
        "tools": {era: listed[era][case.server] for era in ERAS},
        "tool": case.tool,
        "called": {era: called(url, era, case) for era in ERAS},
    }


def sound(rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether each server was listed alike and called in both eras, and the forced one obeyed."""
    alike = all(len(set(row["tools"].values())) == 1 and row["tools"]["modern"] for row in rows)
    return alike and all(
        set(row["called"].values()) == {"ok"} and (not row["forced"] or row["era"] < "2026")
        for row in rows
    )


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """The rows for people."""
    lines = [
        "| server | its era | tools | called | by a host of 2025 | of 2026 |",
        "|" + " --- |" * 6,
    ]
    for row in rows:
        forced = " (forced)" if row["forced"] else ""
        counts = " / ".join(str(n) for n in dict.fromkeys(row["tools"].values()))
        done = " | ".join(row["called"][era] for era in ERAS)
        era = row["era"] or row["error"]
        lines.append(f"| {row['server']} | {era}{forced} | {counts} | `{row['tool']}` | {done} |")
    return "\n".join(lines)


def _prepare(folder: Path) -> None:
    (folder / "note.txt").write_text(NOTE, encoding="utf-8")
    entity = {"type": "entity", "name": "gateway", "entityType": "x", "observations": [REMEMBERED]}
    (folder / "memory.jsonl").write_text(json.dumps(entity), encoding="utf-8")
    with sqlite3.connect(folder / "shop.db") as base:
        base.execute(f"CREATE TABLE {TABLE} (name TEXT)")
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    for words in (("init", "-q"), (*who, "commit", "-q", "--allow-empty", "-m", COMMIT)):
        (folder / "repository").mkdir(exist_ok=True)
        subprocess.run(["git", *words], cwd=folder / "repository", check=True, timeout=ONE_S)


@contextmanager
def _serving(file: Path) -> Iterator[str]:
    """The address of a gateway with this configuration."""
    command = [
        sys.executable,
        "-m",
        "gateway",
        "serve",
        "--config",
        str(file),
        "--http",
        "127.0.0.1:0",
    ]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as gateway:
        assert gateway.stderr is not None
        line = next((line for line in gateway.stderr if "listening on" in line), "")
        Thread(target=gateway.stderr.read, daemon=True).start()  # what it says must not fill a pipe
        try:
            if not line:
                raise RuntimeError("the gateway did not start")
            yield line.split()[-1]
        finally:
            gateway.terminate()
            gateway.wait(ONE_S)


@contextmanager
def _page() -> Iterator[str]:
    """The address of one page of plain text."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/page"
        server.shutdown()


def main() -> int:
    """The table, and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="no table")
    options = parser.parse_args()
    if reason := absence():
        sys.stderr.write(f"{reason}\n")
        return 2
    began = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        rows = check(Path(folder).resolve())
    report = {
        "third_party": rows,
        "sound": sound(rows),
        "seconds": round(perf_counter() - began, 1),
    }
    sys.stdout.write(f"{'' if options.json else table(rows) + chr(10)}{json.dumps(report)}\n")
    return int(not report["sound"])


if __name__ == "__main__":
    sys.exit(main())
