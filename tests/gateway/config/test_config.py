import json
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.config import Config, load_config
from gateway.core import ConfigError

CANARY = "canary-3f9d"
CLAUDE_DESKTOP = {
    "globalShortcut": "Ctrl+Space",
    "mcpServers": {
        "filesystem": {
            "command": "npx",
            "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/me/Desktop"],
        },
        "My Notes": {"type": "stdio", "command": "uvx", "args": ["notes"], "env": {"KEY": "abc"}},
        "remote": {"type": "http", "url": "https://example.com/mcp", "headers": {"X-Key": "k"}},
        "old": {"command": "old", "disabled": True, "autoApprove": ["*"], "env": None},
    },
}


def toml(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "gateway.toml"
    path.write_text(text, encoding="utf-8")
    return path


def claude(tmp_path: Path, data: Any) -> Path:
    path = tmp_path / "claude_desktop_config.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def complaint(path: Path, **environ: str) -> str:
    """The error without the name of the folder."""
    with pytest.raises(ConfigError) as caught:
        load_config(path, environ)
    message = str(caught.value)
    assert "\n" not in message
    return message.replace(f"{path.parent}/", "")


def test_a_whole_file_becomes_frozen_values(tmp_path: Path) -> None:
    path = toml(
        tmp_path,
        """
        [model]
        model = "./models/mine"
        adapter = "org/name"
        [agent]
        max_steps = 2
        spans = "off"
        [servers.notes]
        command = "uvx"
        args = ["notes"]
        cwd = "data"
        [servers.remote]
        url = "http://127.0.0.1:8000/mcp"
        mode = "legacy"
        call_timeout_s = 5
        """,
    )

    config = load_config(path, {})

    assert config.source == path
    assert config.agent.max_steps == 2
    assert (config.agent.spans, config.agent.timeout_s) == ("off", 40.0)
    assert config.model.model == str(tmp_path / "models" / "mine")
    assert config.model.adapter == "org/name"
    assert config.servers["notes"].args == ("notes",)
    assert config.servers["notes"].cwd == str(tmp_path / "data")
    assert config.servers["remote"].call_timeout_s == 5.0
    with pytest.raises(ValueError, match="frozen"):
        config.agent.max_steps = 3  # type: ignore[misc]  # the point of the test


def test_without_any_file_there_are_the_two_built_in_servers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    config = load_config(None, {})

    assert config.source is None
    assert list(config.servers) == ["weather", "currency"]
    assert config.servers["weather"].command == sys.executable
    assert config.servers["weather"].args == ("-m", "toolservers.weather")
    assert config.servers["currency"].args == ("-m", "toolservers.currency")


def test_a_file_without_servers_keeps_the_built_in_ones_and_an_empty_table_has_none(
    tmp_path: Path,
) -> None:
    assert list(load_config(toml(tmp_path, "[agent]\nmax_calls = 1"), {}).servers) == [
        "weather",
        "currency",
    ]
    assert load_config(toml(tmp_path, "[servers]"), {}).servers == {}


def test_the_file_is_the_one_named_then_the_environment_then_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    toml(tmp_path, "[agent]\nmax_steps = 1")
    by_environment, named = tmp_path / "e.toml", tmp_path / "n.toml"
    by_environment.write_text("[agent]\nmax_steps = 2")
    named.write_text("[agent]\nmax_steps = 3")
    environ = {"GATEWAY_CONFIG": str(by_environment)}

    assert load_config(None, {}).agent.max_steps == 1
    assert load_config(None, environ).agent.max_steps == 2
    assert load_config(named, environ).agent.max_steps == 3


def test_an_unmodified_claude_desktop_file_works(tmp_path: Path) -> None:
    servers = load_config(claude(tmp_path, CLAUDE_DESKTOP), {}).servers

    assert list(servers) == ["filesystem", "My Notes", "remote", "old"]
    assert servers["filesystem"].args[1] == "@modelcontextprotocol/server-filesystem"
    assert servers["My Notes"].env == {"KEY": "abc"}
    assert servers["remote"].headers["X-Key"].get_secret_value() == "k"
    assert [name for name, server in servers.items() if not server.enabled] == ["old"]


def test_a_file_from_a_windows_editor_with_a_byte_order_mark_works(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(CLAUDE_DESKTOP).encode())

    assert len(load_config(path, {}).servers) == 4


def test_variables_come_from_the_environment(tmp_path: Path) -> None:
    path = toml(
        tmp_path,
        """
        [servers.remote]
        url = "https://${HOST:-example.com}/mcp"
        headers.Authorization = "Bearer ${TOKEN}"
        [servers.notes]
        command = "notes"
        env = { A = "${TOKEN}-${EMPTY:-}", B = "$${TOKEN}", C = "$TOKEN" }
        """,
    )

    servers = load_config(path, {"TOKEN": "t0"}).servers

    assert servers["remote"].url == "https://example.com/mcp"
    assert servers["remote"].headers["Authorization"].get_secret_value() == "Bearer t0"
    assert servers["notes"].env == {"A": "t0-", "B": "${TOKEN}", "C": "$TOKEN"}


def test_secrets_are_masked_in_every_representation(tmp_path: Path) -> None:
    path = toml(
        tmp_path,
        f"""
        [servers.remote]
        url = "https://me:{CANARY}@example.com/mcp?key={CANARY}"
        headers.Authorization = "{CANARY}"
        [servers.notes]
        command = "notes"
        args = ["--key", "{CANARY}"]
        env = {{ KEY = "{CANARY}" }}
        """,
    )

    config: Config = load_config(path, {})

    for text in (repr(config), str(config), repr(config.servers["notes"])):
        assert CANARY not in text
    assert "https://example.com/mcp?***" in repr(config.servers["remote"])
    assert "'KEY': '***'" in repr(config.servers["notes"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[server.x]", "gateway.toml: server: unknown key; did you mean 'servers'?"),
        (
            "zzz = 'x'",
            "gateway.toml: zzz: unknown key; known keys are servers, agent, model, pinning, http, "
            "surface, sampling",
        ),
        (
            "[agent]\nmax_step = 3",
            "gateway.toml: agent.max_step: unknown key; did you mean 'max_steps'?",
        ),
        (
            "[servers.notes]\ncomand = 'x'\nargs = []",
            "gateway.toml: servers.notes.comand: unknown key; did you mean 'command'?",
        ),
        (
            "[servers.notes]",
            "gateway.toml: servers.notes: needs 'command' or 'url', got neither; give exactly one",
        ),
        (
            "[servers.notes]\ncommand = 'x'\nurl = 'http://x'",
            "gateway.toml: servers.notes: needs 'command' or 'url', got both; give exactly one",
        ),
        (
            "[servers.notes]\nurl = 'localhost:80'",
            "gateway.toml: servers.notes: 'url' has no scheme or host; write http://host:port/path",
        ),
        (
            "[agent]\nspans = 'maybe'",
            "gateway.toml: agent.spans: input should be 'auto', 'on' or 'off', got 'maybe'; "
            "correct the value",
        ),
        (
            "[servers]\nnotes = 'uvx notes'",
            "gateway.toml: servers.notes: input should be a valid dictionary or instance of "
            "ServerConfig, got 'uvx notes'; correct the value",
        ),
        (
            "[servers.n]\ncommand = 'x'\nenv = { PORT = [80] }",
            "gateway.toml: servers.n.env.PORT: input should be a valid string, got list; "
            "correct the value",
        ),
        (
            "faults = {}",
            "gateway.toml: faults: unknown key; known keys are servers, agent, model, "
            "pinning, http, surface, sampling",
        ),
    ],
)
def test_a_mistake_is_one_line_that_names_the_key(tmp_path: Path, text: str, message: str) -> None:
    assert complaint(toml(tmp_path, text)) == message


def test_several_mistakes_are_counted(tmp_path: Path) -> None:
    message = complaint(toml(tmp_path, "[agent]\nmax_steps = 0\nmax_calls = 0"))

    assert message.startswith("gateway.toml: agent.max_steps: ")
    assert message.endswith("(and 1 more)")


@pytest.mark.parametrize("value", [f"['{CANARY}', 3]", f"'{CANARY}'"])
def test_an_error_about_a_secret_does_not_show_it(tmp_path: Path, value: str) -> None:
    message = complaint(toml(tmp_path, f"[servers.n]\ncommand = 'x'\nenv = {{ K = [{value}] }}"))

    assert "servers.n.env.K" in message
    assert CANARY not in message
    assert CANARY not in complaint(toml(tmp_path, f"[servers.n]\nurl = 'x{CANARY}'"))


def test_broken_files_say_where(tmp_path: Path) -> None:
    assert "gateway.toml: not valid TOML: " in complaint(toml(tmp_path, "[agent\n"))
    assert "(at line 1, column 7)" in complaint(toml(tmp_path, "[agent\n"))
    broken = tmp_path / "c.json"
    broken.write_text("{,}")
    assert "c.json: not valid JSON: " in complaint(broken)
    assert "line 1 column 2" in complaint(broken)
    broken.write_bytes(b"{\x80\x80}")
    assert "c.json: not UTF-8 text" in complaint(broken)


def test_a_json_file_names_its_own_keys(tmp_path: Path) -> None:
    assert "mcpServers: missing" in complaint(claude(tmp_path, {"theme": "dark"}))
    assert "mcpServers: must be an object, got list" in complaint(
        claude(tmp_path, {"mcpServers": []})
    )


def test_a_missing_file_names_who_asked_for_it(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file or directory") as caught:
        load_config(None, {"GATEWAY_CONFIG": "/nowhere/g.toml"})

    assert str(caught.value).startswith("GATEWAY_CONFIG=/nowhere/g.toml: cannot be read")
    assert "cannot be read" in complaint(tmp_path)
