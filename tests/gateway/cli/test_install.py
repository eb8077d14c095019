"""`gateway install claude`: the file that Claude Desktop reads, and the entry that it starts."""

import json
import os
import stat
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from anyio.streams.buffered import BufferedByteReceiveStream
from changing import Changing, tool

from gateway.cli import main
from gateway.cli.host_config import install_entry, server_entry
from gateway.cli.hosts import HOSTS
from gateway.core import ConfigError

CLAUDE = HOSTS["claude"]
ENTRY = {"command": "/opt/python", "args": ["-m", "gateway", "serve"]}
MODEL = Path(__file__).resolve().parents[3] / "gateway" / "models" / "tiny" / "model.safetensors"


def others(path: Path) -> list[Path]:
    return [p for p in path.parent.iterdir() if p != path]


def test_a_missing_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "Claude" / "claude_desktop_config.json"

    done = install_entry(CLAUDE, path, ENTRY)

    assert json.loads(path.read_text()) == {"mcpServers": {"gateway": ENTRY}}
    assert (done.backup, done.changed) == (None, True)
    assert others(path) == []


def test_all_else_in_the_file_stays_and_the_old_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "claude_desktop_config.json"
    notes = {"command": "uvx", "args": ["mcp-notes", "--naïve"]}
    old = {"theme": "dark", "mcpServers": {"notes": notes, "gateway": {"command": "old"}}}
    before = json.dumps(old, ensure_ascii=False)
    path.write_text(before, encoding="utf-8")

    done = install_entry(CLAUDE, path, ENTRY)

    assert json.loads(path.read_text(encoding="utf-8")) == {
        "theme": "dark",
        "mcpServers": {"notes": notes, "gateway": ENTRY},
    }
    assert done.backup is not None
    assert others(path) == [done.backup]
    assert done.backup.read_text(encoding="utf-8") == before


def test_the_same_entry_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    install_entry(CLAUDE, path, ENTRY)
    before = path.read_text()

    done = install_entry(CLAUDE, path, ENTRY)

    assert (done.changed, done.backup) == (False, None)
    assert path.read_text() == before
    assert others(path) == []


@pytest.mark.parametrize(
    "text", ['{"mcpServers": {', "[1]", '{"mcpServers": []}', '{"a": 1} trailing']
)
def test_a_broken_file_is_refused_and_left_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "config.json"
    path.write_text(text)

    with pytest.raises(ConfigError) as caught:
        install_entry(CLAUDE, path, ENTRY)

    assert str(path) in str(caught.value)
    assert "nothing was changed" in str(caught.value)
    assert path.read_text() == text
    assert others(path) == []


def test_an_empty_file_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    empty, marked = tmp_path / "empty.json", tmp_path / "marked.json"
    empty.write_text("")
    marked.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')

    install_entry(CLAUDE, empty, ENTRY)
    install_entry(CLAUDE, marked, ENTRY)

    assert json.loads(empty.read_text()) == {"mcpServers": {"gateway": ENTRY}}
    assert json.loads(marked.read_text(encoding="utf-8-sig"))["theme"] == "dark"
    assert marked.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_link_stays_a_link_and_the_mode_stays_private(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real, link = tmp_path / "dotfiles" / "claude.json", tmp_path / "claude_desktop_config.json"
    real.write_text("{}")
    real.chmod(0o600)
    link.symlink_to(real)

    install_entry(CLAUDE, link, ENTRY)

    assert link.is_symlink()
    assert "gateway" in json.loads(real.read_text())["mcpServers"]
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_a_dry_run_prints_the_file_and_writes_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.json"
    path.write_text('{"theme": "dark"}')

    code = main(["install", "claude", "--config-file", str(path), "--dry-run"])

    out = json.loads(capfd.readouterr().out)
    assert code == 0
    assert out["theme"] == "dark"
    assert out["mcpServers"]["gateway"]["args"][:3] == ["-m", "gateway", "serve"]
    assert path.read_text() == '{"theme": "dark"}'
    assert others(path) == []


def test_the_command_reports_one_json_document(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.json"

    code = main(["install", "claude", "--config-file", str(path), "--name", "mine", "--json"])

    assert code == 0
    assert json.loads(capfd.readouterr().out) == {
        "path": str(path),
        "name": "mine",
        "entry": json.loads(path.read_text())["mcpServers"]["mine"],
        "backup": None,
        "changed": True,
        "dry_run": False,
    }


def test_a_broken_file_is_one_line_and_exit_code_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.json"
    path.write_text("{")

    code = main(["install", "claude", "--config-file", str(path)])

    captured = capfd.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 1


def test_the_entry_carries_the_configuration_and_the_model_with_absolute_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gateway.toml").write_text("[agent]\nmax_steps = 2\n")
    (tmp_path / "mine").mkdir()

    entry = server_entry(None, {"GATEWAY_MODEL": "mine", "SECRET_TOKEN": "no"})

    assert entry == {
        "command": os.path.abspath(sys.executable),
        "args": ["-m", "gateway", "serve", "--config", str(tmp_path / "gateway.toml")],
        "env": {"GATEWAY_MODEL": str(tmp_path / "mine")},
    }


def test_a_configuration_that_cannot_be_read_is_not_installed(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        server_entry(tmp_path / "absent.toml", {})


# The entry, started exactly as Claude Desktop starts it: cwd "/", HOME and PATH and nothing else.


class Host:
    """Speaks newline-delimited JSON-RPC and insists that stdout carries nothing else."""

    def __init__(self, process: anyio.abc.Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._stdin, self._lines = process.stdin, BufferedByteReceiveStream(process.stdout)
        self._id = 0

    async def notify(self, method: str) -> None:
        await self._send({"jsonrpc": "2.0", "method": method})

    async def request(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        self._id += 1
        await self._send({"jsonrpc": "2.0", "id": self._id, "method": method, "params": params})
        while True:
            message = json.loads(await self._lines.receive_until(b"\n", 10_000_000))
            assert message["jsonrpc"] == "2.0"
            if message.get("id") == self._id:
                return dict(message["result"])

    async def _send(self, message: Mapping[str, Any]) -> None:
        await self._stdin.send(json.dumps(message).encode() + b"\n")


@asynccontextmanager
async def claude_desktop(entry: Mapping[str, Any], home: Path) -> AsyncIterator[Host]:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", **entry.get("env", {})}
    environment["CURRENCY_RATES_URL"] = "off"  # no network in tests
    command = [entry["command"], *entry["args"]]
    with open(home / "mcp.log", "wb") as log:  # noqa: ASYNC230  # nothing runs yet
        async with await anyio.open_process(
            command, cwd="/", env=environment, stderr=log
        ) as process:
            host = Host(process)
            await host.request(
                "initialize",
                {
                    "protocolVersion": "2025-11-25",
                    "capabilities": {},
                    "clientInfo": {"name": "claude-ai", "version": "0.1.0"},
                },
            )
            await host.notify("notifications/initialized")
            yield host
            assert process.stdin is not None
            await process.stdin.aclose()
            assert await process.wait() == 0


@pytest.mark.anyio
async def test_the_written_entry_starts_as_claude_desktop_starts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "claude_desktop_config.json"
    install_entry(CLAUDE, path, server_entry(None, {}))
    entry = json.loads(path.read_text())["mcpServers"]["gateway"]

    with anyio.fail_after(60):
        async with claude_desktop(entry, tmp_path) as host:
            tools = (await host.request("tools/list", {}))["tools"]
            assert [tool["name"] for tool in tools] == ["ask"]
            if not MODEL.is_file():
                pytest.skip("the shipped model is not in this checkout")
            result = await host.request(
                "tools/call",
                {
                    "name": "ask",
                    "arguments": {"query": "How much is 250 dollars in euros?"},
                },
            )

    answer = result["structuredContent"]
    assert not result.get("isError")
    assert answer["outcome"] == "answered"
    assert answer["calls"][0]["tool"] == "convert_currency"
    assert answer["calls"][0]["arguments"]["from_currency"] == "USD"


def looked_at(folder: Path, capfd: pytest.CaptureFixture[str], *flags: str) -> str:
    """What installing says over a server with four tools and one that cannot start."""
    server = Changing(folder, name="notes")
    notes = [tool(name) for name in ("create_note", "get_note", "drop_all", "tidy")]
    server.offer(*notes)
    down = '[servers.down]\ncommand = "no-such-program"\n'
    config, target = folder / "gateway.toml", folder / "claude.json"
    config.write_text(server.toml('trust = ["tidy"]') + down)
    where = ("--config", str(config), "--config-file", str(target))

    assert main(["install", "claude", *where, *flags]) == 0
    return capfd.readouterr().out


def test_installing_says_which_tools_will_ask_and_what_it_could_not_look_at(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = looked_at(tmp_path, capfd)

    assert "asks you before these tools of notes run: create_note, drop_all\n" in said
    assert "not looked at, as not ready within 10 s: down; see `gateway tools`" in said


def test_installing_says_the_same_to_programs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    said = json.loads(looked_at(tmp_path, capfd, "--json"))

    assert said["asks"] == {"notes": ["create_note", "drop_all"]}
    assert said["not_looked_at"] == ["down"]


def test_a_dry_run_starts_no_server(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    said = json.loads(looked_at(tmp_path, capfd, "--json", "--dry-run"))

    assert "asks" not in said
