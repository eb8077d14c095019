"""Configuration files as other MCP hosts write them, and what one odd entry costs."""

import json
from pathlib import Path
from typing import Any

import pytest

from gateway.config import Config, ServerConfig, load_config
from gateway.core import ConfigError

UVX = {"command": "uvx", "args": ["mcp-server-time"]}
URL = "http://127.0.0.1:1/mcp"
ENVIRON = {"KEY": "sekret", "INPUT_API_KEY": "asked"}


def load(path: Path, document: Any, environ: dict[str, str] = ENVIRON) -> Config:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = document if isinstance(document, str) else json.dumps(document)
    path.write_text(text, encoding="utf-8")
    return load_config(path, environ)


def server(tmp_path: Path, entry: Any) -> ServerConfig:
    config = load(tmp_path / "mcp.json", {"mcpServers": {"a": entry}})
    assert not config.faults
    return config.servers["a"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        # Claude Desktop, Claude Code, Cursor, VS Code
        ({"type": "stdio", **UVX}, {"command": "uvx", "args": ("mcp-server-time",)}),
        ({"type": "streamable-http", "url": URL}, {"url": URL, "command": None}),
        ({"type": "sse", "url": URL}, {"url": URL}),
        # Windsurf, Gemini
        ({"serverUrl": URL}, {"url": URL}),
        ({"httpUrl": URL, "url": "http://127.0.0.1:1/sse"}, {"url": URL}),
        ({**UVX, "trust": True}, {"trust": ()}),
        ({**UVX, "trust": ["get_*"]}, {"trust": ("get_*",)}),
        ({"httpUrl": URL, "timeout": 2000}, {"call_timeout_s": 2.0}),
        ({**UVX, "includeTools": ["a"], "excludeTools": ["b"]}, {}),
        # Cline, Roo, Claude Code, Codex
        ({**UVX, "timeout": 60}, {"call_timeout_s": 60.0}),
        ({**UVX, "timeout": 60000}, {"call_timeout_s": 60.0}),
        ({**UVX, "timeout": "soon"}, {"call_timeout_s": 30.0}),
        ({**UVX, "startup_timeout_sec": 20, "tool_timeout_sec": 5.5}, {"call_timeout_s": 5.5}),
        ({**UVX, "autoApprove": ["x"], "alwaysAllow": ["y"]}, {"trust": ()}),
        ({**UVX, "disabled": True}, {"enabled": False}),
        ({**UVX, "enabled": False, "disabled": False}, {"enabled": False}),
        ({**UVX, "disabled": "no"}, {"enabled": True}),
        # leftovers and remarks
        ({**UVX, "url": ""}, {"url": None, "command": "uvx"}),
        ({"command": "", "url": URL}, {"url": URL, "command": None}),
        ({**UVX, "url": URL, "type": "http"}, {"url": URL, "command": None}),
        ({**UVX, "url": URL}, {"url": None, "command": "uvx"}),
        ({**UVX, "_comment": "mine", "//": "too", "$schema": "x"}, {"command": "uvx"}),
        ({**UVX, "env": None, "headers": None, "cwd": None}, {"env": {}}),
        # numbers and booleans
        ({**UVX, "env": {"PORT": 3000, "DEBUG": True, "R": 0.5, "N": None}}, {"env": {"PORT": "3000", "DEBUG": "true", "R": "0.5"}}),
        ({"command": "x", "args": ["--port", 3000, False, None]}, {"args": ("--port", "3000", "false")}),
        # program and arguments in one, Zed's table of both
        ({"type": "local", "command": ["npx", "-y", "x"], "environment": {"A": "b"}}, {"command": "npx", "args": ("-y", "x"), "env": {"A": "b"}}),
        ({"command": {"path": "x", "args": ["y"], "env": None}}, {"command": "x", "args": ("y",)}),
        # variables
        ({**UVX, "env": {"K": "${env:KEY}"}}, {"env": {"K": "sekret"}}),
        ({**UVX, "env": {"K": "$KEY"}}, {"env": {"K": "sekret"}}),
        ({**UVX, "env": {"K": "a$KEY", "L": "$ABSENT"}}, {"env": {"K": "a$KEY", "L": "$ABSENT"}}),
        ({"command": "npx", "args": ["--key", "${KEY}"]}, {"args": ("--key", "sekret")}),
        ({"command": "sh", "args": ["-c", "echo ${ABSENT}"]}, {"args": ("-c", "echo ${ABSENT}")}),
        ({"command": "x", "args": ["${input:api-key}"]}, {"args": ("asked",)}),
        ({"url": "http://${env:HOST:-127.0.0.1}:1/mcp"}, {"url": URL}),
    ],
)  # fmt: skip
def test_an_entry_means_what_its_host_means_by_it(
    tmp_path: Path, entry: dict[str, Any], expected: dict[str, Any]
) -> None:
    found = server(tmp_path, entry)

    assert {key: getattr(found, key) for key in expected} == expected


def test_an_account_of_another_host_is_one_here(tmp_path: Path) -> None:
    gemini = {"httpUrl": URL, "oauth": {"enabled": True, "clientId": "me", "tokenUrl": "http://x"}}
    cursor = {"url": URL, "auth": {"CLIENT_ID": "me", "CLIENT_SECRET": "${KEY}", "scopes": ["a"]}}
    first, second = server(tmp_path, gemini).oauth, server(tmp_path, cursor).oauth

    assert first is not None
    assert first.client_id == "me"
    assert second is not None
    assert second.client_secret is not None
    assert (second.client_secret.get_secret_value(), second.scopes) == ("sekret", ("a",))


@pytest.mark.parametrize(
    "document",
    [
        {"mcpServers": {"a": UVX}},
        {"servers": {"a": UVX}, "inputs": []},
        {"editor.fontSize": 12, "mcp": {"servers": {"a": UVX}, "inputs": []}},
        {"context_servers": {"a": UVX}},
        {"mcpServers": {"_comment": "text", "a": UVX}},
        '{\n  // mine\n  "mcpServers": {"a": {"command": "uvx", "args": [],},}, /* , */\n}\n',
        '// first\n{"mcpServers": {"a": {"command": "uvx", "args": ["//not/a/comment", "/* nor */"]}}}',
    ],
)
def test_the_servers_are_found_in_every_host_s_file(tmp_path: Path, document: Any) -> None:
    assert list(
        load(
            tmp_path / "mcp", document if isinstance(document, str) else json.dumps(document)
        ).servers
    ) == ["a"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_file_may_be_in_any_unicode_encoding(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "mcp.json"
    path.write_bytes(json.dumps({"mcpServers": {"é": UVX}}, ensure_ascii=False).encode(codec))

    assert list(load_config(path, {}).servers) == ["é"]


def test_strings_keep_what_looks_like_a_comment_or_a_trailing_comma(tmp_path: Path) -> None:
    args = ["http://x//y", "/* a */", ",]", '\\"//', "a,}"]

    assert server(tmp_path, {"command": "x", "args": args}).args == tuple(args)


def test_the_workspace_is_the_folder_around_the_host_s_own(tmp_path: Path) -> None:
    (tmp_path / "secrets.env").write_text(
        "# mine\nexport A='1 2'\nB=\"x\\ny\"\nC=$KEY\nPORT=1\n", encoding="utf-8"
    )
    entry = {
        "command": "${workspaceFolder}/run",
        "args": ["${workspaceFolderBasename}", "${userHome}", "a${/}b"],
        "envFile": "${workspaceFolder}/secrets.env",
        "env": {"PORT": 2},
    }

    config = load(tmp_path / ".vscode" / "mcp.json", {"servers": {"a": entry}})

    found = config.servers["a"]
    assert (found.command, found.cwd) == (f"{tmp_path}/run", str(tmp_path))
    assert found.args == (tmp_path.name, str(Path.home()), "a/b")
    assert found.env == {"A": "1 2", "B": "x\ny", "C": "$KEY", "PORT": "2"}


def test_what_vs_code_asks_its_user_for_comes_from_the_environment_or_is_its_default(
    tmp_path: Path,
) -> None:
    inputs = [
        {"type": "promptString", "id": "api-key", "password": True},
        {"type": "pickString", "id": "region", "options": ["eu", "us"], "default": "eu"},
        {"type": "promptString", "id": "name"},
    ]
    servers = {
        "a": {**UVX, "env": {"K": "${input:api-key}", "R": "${input:region}"}},
        "b": {**UVX, "env": {"N": "${input:name}"}},
    }

    config = load(tmp_path / "mcp.json", {"servers": servers, "inputs": inputs})

    assert config.servers["a"].env == {"K": "asked", "R": "eu"}
    assert config.faults == {
        "b": f"{tmp_path}/mcp.json: servers.b.env.N: the input 'name', which another host asks its "
        "user for, is not set; export INPUT_NAME"
    }


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"type": "sse"}, "mcpServers.b: needs 'command' or 'url', got neither"),
        ({"commnd": "x"}, "mcpServers.b.commnd: unknown key; did you mean 'command'?"),
        ({"command": 5}, "mcpServers.b.command: input should be a valid string, got 5"),
        ({"url": "localhost"}, "mcpServers.b: 'url' has no scheme or host"),
        ({**UVX, "args": {"a": 1}}, "mcpServers.b.args: "),
        ({**UVX, "env": {"K": ["canary-1"]}}, "mcpServers.b.env.K: "),
        ({**UVX, "env": {"K": "${NOT_SET}"}}, "mcpServers.b.env.K: environment variable NOT_SET"),
        ({"url": "http://${NOT_SET}/"}, "mcpServers.b.url: environment variable NOT_SET"),
        ({"command": "x", "args": ["${env:NOT_SET}"]}, "mcpServers.b.args.0: environment variable"),
        ("uvx notes", "mcpServers.b: "),
        (None, "mcpServers.b: "),
    ],
)
def test_an_entry_that_cannot_be_used_costs_itself_alone_and_says_why(
    tmp_path: Path, entry: Any, said: str
) -> None:
    config = load(tmp_path / "mcp.json", {"mcpServers": {"a": UVX, "b": entry, "c": UVX}})

    assert list(config.servers) == ["a", "c"]
    assert list(config.faults) == ["b"]
    assert said in config.faults["b"]
    assert "canary" not in config.faults["b"]
    assert "\n" not in config.faults["b"]


def test_a_variable_that_is_not_set_costs_a_server_of_our_own_file_alone(tmp_path: Path) -> None:
    text = "[servers.a]\ncommand = 'x'\n[servers.b]\ncommand = 'x'\nenv = { T = '${NOPE}' }\n"

    config = load(tmp_path / "gateway.toml", text)

    assert list(config.servers) == ["a"]
    assert config.faults == {
        "b": f"{tmp_path}/gateway.toml: servers.b.env.T: environment variable NOPE is not set; "
        "export it or write ${NOPE:-default}"
    }


def test_keys_that_nobody_is_known_to_write_and_files_that_are_not_there_are_named(
    tmp_path: Path,
) -> None:
    entry = {**UVX, "colour": "red", "envFile": "absent.env"}

    config = load(tmp_path / "mcp.json", {"mcpServers": {"a": entry}})

    assert list(config.servers) == ["a"]
    assert config.ignored == (
        "mcpServers.a.colour",
        "mcpServers.a.envFile (absent.env cannot be read)",
    )


@pytest.mark.parametrize(
    "text", ['{"mcpServers": {"a": }}', "{", '{"a": 1} b', '{"a": "\n"}', "{,}"]
)
def test_what_is_no_json_beside_its_comments_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError, match="not valid JSON"):
        load(tmp_path / "mcp.json", text)
