"""`gateway install HOST` and `gateway uninstall HOST`: each host's own file, in its own form."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.cli import main
from gateway.cli.host_config import install_entry, uninstall_entry
from gateway.cli.hosts import HOSTS, Host
from gateway.config import load_config
from gateway.core import ConfigError

STARTED = {"command": "/opt/python", "args": ["-m", "gateway", "serve"]}
TYPED = {"type": "stdio", **STARTED}
FORMS: dict[str, tuple[str, dict[str, Any]]] = {
    "claude": ("mcpServers", STARTED),
    "claude-code": ("mcpServers", TYPED),
    "cursor": ("mcpServers", TYPED),
    "vscode": ("servers", TYPED),
    "windsurf": ("mcpServers", STARTED),
}
COMMENTED = """{
\t// what I use
\t"TABLE": {
\t\t"notes": { "command": "uvx", "args": ["notes"] }, // daily
\t},
}
"""
hosts = pytest.mark.parametrize("host", HOSTS.values(), ids=list(HOSTS))


@pytest.mark.parametrize(
    ("name", "platform", "environ", "expected"),
    [
        ("claude", "darwin", {}, "Library/Application Support/Claude/claude_desktop_config.json"),
        ("claude", "linux", {}, ".config/Claude/claude_desktop_config.json"),
        ("claude", "linux", {"XDG_CONFIG_HOME": "/x"}, "/x/Claude/claude_desktop_config.json"),
        ("claude", "win32", {"APPDATA": "/a"}, "/a/Claude/claude_desktop_config.json"),
        ("claude-code", "linux", {}, ".claude.json"),
        ("claude-code", "darwin", {"CLAUDE_CONFIG_DIR": "/c"}, "/c/.claude.json"),
        ("cursor", "win32", {"APPDATA": "/a"}, ".cursor/mcp.json"),
        ("vscode", "linux", {}, ".config/Code/User/mcp.json"),
        ("vscode", "darwin", {}, "Library/Application Support/Code/User/mcp.json"),
        ("vscode", "win32", {}, "AppData/Roaming/Code/User/mcp.json"),
        ("windsurf", "linux", {}, ".codeium/windsurf/mcp_config.json"),
    ],
)
def test_every_host_has_its_place(
    name: str, platform: str, environ: dict[str, str], expected: str
) -> None:
    assert HOSTS[name].place(platform, environ, Path("/h")) == Path("/h") / expected


@hosts
def test_every_host_gets_its_own_form(tmp_path: Path, host: Host) -> None:
    path = tmp_path / "new" / "mcp.json"

    install_entry(host, path, STARTED)

    table, form = FORMS[host.name]
    assert json.loads(path.read_text()) == {table: {"gateway": form}}
    assert load_config(path, {}).servers["gateway"].args == ("-m", "gateway", "serve")


@hosts
def test_comments_and_layout_stay_and_uninstalling_leaves_the_file_as_it_was(
    tmp_path: Path, host: Host
) -> None:
    path, before = tmp_path / "mcp.json", COMMENTED.replace("TABLE", host.table)
    path.write_text(before)

    done = install_entry(host, path, STARTED)
    there = path.read_text()
    undone = uninstall_entry(host, path)

    assert done.backup is not None
    assert done.backup.read_text() == before
    for line in before.splitlines()[:-2]:
        assert line in there
    assert '\n\t\t"gateway": {\n\t\t\t' in there
    assert path.read_text() == before
    assert undone.backup is not None
    assert undone.backup.read_text() == there


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_the_encoding_of_a_file_stays(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "mcp.json"
    path.write_bytes('{"mcpServers": {"é": {"command": "x"}}}'.encode(codec))

    install_entry(HOSTS["cursor"], path, STARTED)

    assert list(json.loads(path.read_bytes().decode(codec))["mcpServers"]) == ["é", "gateway"]


def test_the_large_file_of_claude_code_keeps_all_else(tmp_path: Path) -> None:
    path = tmp_path / ".claude.json"
    old = {
        "projects": {"/work": {"mcpServers": {"gateway": {"command": "x"}}, "history": ["a\nb"]}},
        "version": "1",
        "hooks": {},
        "servers": [],
    }
    path.write_text(json.dumps(old))

    install_entry(HOSTS["claude-code"], path, STARTED)

    assert json.loads(path.read_text()) == old | {"mcpServers": {"gateway": TYPED}}


@hosts
@pytest.mark.parametrize("text", ["", "{}", '{"TABLE": {}}', '{"TABLE": {"a": {"command": "x"}}}'])
def test_uninstalling_what_is_not_there_changes_nothing(
    tmp_path: Path, host: Host, text: str
) -> None:
    path, absent = tmp_path / "mcp.json", tmp_path / "absent" / "mcp.json"
    path.write_text(text.replace("TABLE", host.table))

    for place in (path, absent):
        done = uninstall_entry(host, place)
        assert (done.changed, done.backup) == (False, None)

    assert path.read_text() == text.replace("TABLE", host.table)
    assert [p.name for p in tmp_path.iterdir()] == ["mcp.json"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("vscode", '{"mcpServers": {"a": {"command": "x"}}}', "'mcpServers' and no \"servers\""),
        ("vscode", '{"editor.fontSize": 12}', "'editor.fontSize'"),
        ("cursor", '{"servers": {}}', "'servers'"),
        ("windsurf", '{"mcpServers": []}', "expected an object"),
        ("claude-code", "[]", "expected an object"),
        ("cursor", '{"mcpServers": {"a": {"args": []}}}', "mcpServers.a"),
        (
            "cursor",
            '{"mcpServers": {}, "mcpServers": {"a": {"url": "x"}}, "mcpServers": ',
            "not valid",
        ),
    ],
)
def test_a_file_that_cannot_be_edited_is_left_as_it_is(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    path = tmp_path / "mcp.json"
    path.write_text(text)

    with pytest.raises(ConfigError, match="nothing was changed") as caught:
        install_entry(HOSTS[name], path, STARTED)

    assert said in str(caught.value)
    assert path.read_text() == text
    assert [p.name for p in tmp_path.iterdir()] == ["mcp.json"]


def test_an_entry_that_stands_twice_is_not_half_removed(tmp_path: Path) -> None:
    path = tmp_path / "mcp.json"
    path.write_text('{"mcpServers": {"gateway": {}, "gateway": {"command": "x"}}}')

    with pytest.raises(ConfigError, match="is a key in it twice"):
        uninstall_entry(HOSTS["cursor"], path)

    assert path.read_text() == '{"mcpServers": {"gateway": {}, "gateway": {"command": "x"}}}'


@hosts
def test_the_commands_write_remove_and_report(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], host: Host
) -> None:
    path = tmp_path / "mcp.json"
    where = (host.name, "--config-file", str(path))

    assert main(["install", *where]) == 0
    installed = capfd.readouterr().out
    entry = json.loads(path.read_text())[host.table]["gateway"]
    assert main(["uninstall", *where, "--dry-run"]) == 0
    assert json.loads(capfd.readouterr().out) == {host.table: {}}
    assert main(["uninstall", *where, "--json"]) == 0
    removed = json.loads(capfd.readouterr().out)
    assert main(["uninstall", *where]) == 0
    again = capfd.readouterr().out

    assert f'wrote the entry "gateway" into {path}\n' in installed
    assert host.title in installed
    assert entry["args"] == ["-m", "gateway", "serve"]
    assert entry["command"] == sys.executable
    assert (removed["path"], removed["entry"], removed["changed"]) == (str(path), None, True)
    assert "nothing was changed" in again
