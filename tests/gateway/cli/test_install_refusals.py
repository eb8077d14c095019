"""What `gateway install claude` does not write, and where it does not write."""

import json
import sys
from pathlib import Path

import pytest

from gateway.cli import main
from gateway.cli.host_config import install_entry, passing
from gateway.cli.hosts import HOSTS
from gateway.core import ConfigError

CLAUDE = HOSTS["claude"]
ENTRY = {"command": "/opt/python", "args": ["-m", "gateway", "serve"]}


def others(path: Path) -> list[Path]:
    return [p for p in path.parent.iterdir() if p != path]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"servers": {"a": {"type": "stdio", "command": "x"}}, "inputs": []}', "'servers'"),
        ('{"servers": {}}', "'servers'"),
        ('{"mcp": {"servers": {}}, "editor.fontSize": 12}', "'mcp'"),
        ('{"editor.fontSize": 12}', "'editor.fontSize'"),
        ('{"context_servers": {}}', "'context_servers'"),
        ('{"name": "x", "version": "1.0.0"}', "'version'"),
        ('[{"command": "x"}]', "expected an object"),
        ('"text"', "expected an object"),
        ('{"mcpServers": null}', "expected an object"),
        ('{"mcpServers": {"a": "uvx notes"}}', "mcpServers.a: expected an object with"),
        ('{"mcpServers": {"a": {"args": []}}}', "got neither"),
        ('{"mcpServers": {"a": {"command": ["uvx"]}}}', "got neither"),
        ('{"mcpServers": {"ok": {"command": "x"}, "b": null}}', "mcpServers.b"),
    ],
)
def test_a_file_of_another_form_is_refused_and_left_as_it_is(
    tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "mcp.json"
    path.write_text(text)

    with pytest.raises(ConfigError, match="nothing was changed") as caught:
        install_entry(CLAUDE, path, ENTRY)

    assert said in str(caught.value)
    assert path.read_text() == text
    assert others(path) == []


@pytest.mark.parametrize("name", ["gateway.toml", "config.yaml"])
@pytest.mark.parametrize("text", [None, "", "[agent]\nmax_steps = 2\n", "{}"])
def test_a_file_of_another_language_is_never_written(
    tmp_path: Path, name: str, text: str | None
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text)

    with pytest.raises(ConfigError, match="not the file of Claude Desktop: a"):
        install_entry(CLAUDE, path, ENTRY)

    assert (path.read_text() if path.exists() else None) == text


def test_entries_of_every_kind_that_hosts_write_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "claude_desktop_config.json"
    entries = {
        "a": {"command": "x", "args": []},
        "b": {"url": "http://127.0.0.1:1/mcp", "type": "http"},
        "gateway": "whatever stood here",
    }
    path.write_text(json.dumps({"mcpServers": entries, "globalShortcut": ""}))

    install_entry(CLAUDE, path, ENTRY)

    assert json.loads(path.read_text())["mcpServers"] == {**entries, "gateway": ENTRY}


@pytest.mark.parametrize(
    ("python", "of"),
    [
        ("/home/me/.cache/uv/archive-v0/Xy_12-ab/bin/python", "uvx"),
        ("/root/.cache/uv/environments-v2/app-0f3/bin/python3", "uvx"),
        ("/home/me/.cache/uv/builds-v0/.tmpAb12Cd/bin/python", "uvx"),
        ("/tmp/.tmpAb12Cd/archive-v0/q/bin/python", "uvx"),
        ("/home/me/.local/share/pipx/.cache/0a1b2c/bin/python", "pipx"),
        ("/home/me/.cache/pipx/0a1b2c/bin/python", "pipx"),
        ("/tmp/venv/bin/python", "temporary files"),
        ("/var/folders/x/y/T/venv/bin/python", "temporary files"),
    ],
)
def test_an_installation_that_will_be_gone_is_recognised(python: str, of: str) -> None:
    assert of in passing(python, kept=False)


@pytest.mark.parametrize(
    "python",
    [
        "/home/me/.local/share/uv/tools/agent-gateway/bin/python",
        "/home/me/.local/share/pipx/venvs/agent-gateway/bin/python",
        "/home/me/project/.venv/bin/python",
        "/usr/bin/python3",
        "/opt/tmp/venv/bin/python",
    ],
)
def test_an_installation_that_stays_is_none(python: str) -> None:
    assert passing(python, kept=False) == ""


def test_a_checkout_stays_as_long_as_its_owner_wants() -> None:
    assert passing("/tmp/checkout/.venv/bin/python", kept=True) == ""
    assert passing("/tmp/.tmpAb12Cd/bin/python", kept=True)


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_from_such_an_installation_nothing_is_written(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    more: tuple[str, ...],
) -> None:
    path = tmp_path / "config.json"
    monkeypatch.setattr(sys, "executable", "/home/me/.cache/uv/archive-v0/Xy12/bin/python")

    code = main(["install", "claude", "--config-file", str(path), *more])

    out, err = capfd.readouterr()
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "uvx" in err
    assert "uv tool install" in err
    assert not path.exists()
