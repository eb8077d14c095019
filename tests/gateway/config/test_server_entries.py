"""Paths of a configuration count from its file, and secrets of it come from the environment or not at all."""

import json
import sys
from pathlib import Path

import anyio
import pytest

from gateway.cli.serve import with_token
from gateway.config import Config, load_config
from gateway.config.http import stands_in
from gateway.core import ConfigError
from gateway.downstream import Pool

SERVER = """\
from mcp.server import MCPServer

mcp = MCPServer("notes")


@mcp.tool()
def where() -> str:
    '''Say where this runs.'''
    return __file__


mcp.run()
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a tool server, while the gateway is started in another one."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "notes.py").write_text(SERVER)
    monkeypatch.chdir("/")
    return tmp_path / "there"


def toml(place: Path, text: str) -> Config:
    (place / "gateway.toml").write_text(text, encoding="utf-8")
    return load_config(place / "gateway.toml", {})


def args(place: Path, *given: str, more: str = "", command: str = "python") -> tuple[str, ...]:
    line = f"[servers.s]\ncommand = '{command}'\nargs = {json.dumps(given)}\n{more}\n"
    return toml(place, line).servers["s"].args


@pytest.mark.parametrize("written", ["notes.py", "./notes.py", "../there/notes.py"])
def test_an_argument_that_names_a_file_is_the_one_beside_the_configuration(
    place: Path, written: str
) -> None:
    (found,) = args(place, written)

    assert Path(found).is_absolute()
    assert Path(found).samefile(place / "notes.py")


def test_an_argument_that_names_nothing_stays_as_it_is(place: Path) -> None:
    (place / "notes").write_text("")
    (place / "data.d").mkdir()
    others = (
        "-y",
        "@scope/package",
        "notes",
        "absent.py",
        "--file=notes.py",
        ".",
        "data.d",
        "a\0b.c",
    )

    assert args(place, *others, "/etc/hosts") == (*others, "/etc/hosts")
    assert args(place, "x" * 5000 + "/y.py")[0].startswith("xxx")


def test_the_folder_of_a_server_goes_before_that_of_the_configuration(place: Path) -> None:
    (place / "data").mkdir()
    (place / "data" / "only.py").write_text("")
    (place / "data" / "notes.py").write_text("")

    found = args(place, "only.py", "notes.py", "gateway.toml", more='cwd = "data"')

    assert found == (
        str(place / "data" / "only.py"),
        str(place / "data" / "notes.py"),
        str(place / "gateway.toml"),
    )


@pytest.mark.parametrize("option", ["--directory", "--directory=/srv", "--cwd", "-C"])
def test_behind_an_option_that_changes_the_folder_nothing_is_touched(
    place: Path, option: str
) -> None:
    given = (option, "/srv", "run", "notes.py")

    assert args(place, *given, command="uv") == given


def test_a_server_runs_in_the_folder_of_the_configuration(place: Path) -> None:
    config = toml(
        place, "[servers.s]\ncommand = 'x'\n[servers.t]\nurl = 'http://127.0.0.1:9/mcp'\n"
    )

    assert config.servers["s"].cwd == str(place)
    assert config.servers["t"].cwd is None


def test_a_command_with_a_path_is_found_beside_the_configuration(place: Path) -> None:
    (place / "run.sh").write_text("#!/bin/sh\n")
    (place / "data").mkdir()

    config = toml(place, '[servers.s]\ncommand = "./run.sh"\ncwd = "data"\n')

    assert config.servers["s"].command == str(place / "run.sh")


def test_a_claude_desktop_file_counts_the_same(place: Path) -> None:
    path = place / "claude_desktop_config.json"
    entry = {"command": "python", "args": ["./notes.py"], "cwd": None}
    path.write_text(json.dumps({"mcpServers": {"notes": entry}}))

    server = load_config(path, {}).servers["notes"]

    assert (server.args, server.cwd) == ((str(place / "notes.py"),), str(place))


@pytest.mark.anyio
async def test_the_server_beside_a_configuration_answers_wherever_the_gateway_is_started(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")  # where a `python` is another one, or none
    config = toml(place, '[servers.notes]\ncommand = "python"\nargs = ["notes.py"]\n')

    with anyio.fail_after(60):
        async with Pool.of(config) as pool:
            (spec,) = await pool.specs(30)

    assert spec.tool == "where"


def test_a_configuration_can_be_named_by_a_text(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toml(place, "[servers.s]\ncommand = 'x'\n")
    monkeypatch.chdir(place)

    assert load_config("gateway.toml").source == place / "gateway.toml"
    assert load_config("gateway.toml") == load_config(Path("gateway.toml"), {})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[servers.s]\nurl='http://h'\nheaders.Authorization='Bearer ${NOPE}'", "Authorization"),
        ("[servers.s]\ncommand='x'\nenv.API_KEY='${NOPE}'", "API_KEY"),
        ("[servers.s]\ncommand='x'\nenv.A='${MY_TOKEN}'", "env.A"),
        ("[servers.s]\nurl='http://h?k=${API_KEY}'", "url"),
        ("[servers.s]\nurl='http://h'\noauth={client_id='a',client_secret='${NOPE}'}", "secret"),
        ("[http]\ntokens.alice='${NOPE}'", "http.tokens.alice"),
    ],
)
def test_for_a_secret_no_default_is_advised(place: Path, text: str, key: str) -> None:
    try:
        said = toml(place, text).faults["s"]
    except ConfigError as error:  # what is not about one server costs the file
        said = str(error)

    assert key in said
    assert said.endswith("is not set; export it")
    assert ":-" not in said


def test_an_entry_that_is_switched_off_needs_none_of_its_variables(place: Path) -> None:
    text = "[servers.s]\nurl='http://h/${PART}'\nheaders.A='${NOPE}'\nenabled=false"

    assert not toml(place, text).servers["s"].enabled
    path = place / "claude.json"
    off = {"command": sys.executable, "env": {"A_TOKEN": "${NOPE}"}, "disabled": True}
    path.write_text(json.dumps({"mcpServers": {"s": off}}))
    assert not load_config(path, {}).servers["s"].enabled


@pytest.mark.parametrize(
    "secret",
    [
        *("change-this-to-a-long-secret", "CHANGE_ME_CHANGE_ME", "changeme-changeme"),
        *("secret-secret-secret", "your-token-goes-here", "my_super_secret_password_1"),
        *("xxxxxxxxxxxxxxxxxxxx", "sk-xxxxxxxxxxxxxxxxx", "1234567890123456", "0123456789abcdef"),
        *("<insert your token>", "${ALICE_TOKEN_HERE}", "replace-with-a-token", "password12345678"),
    ],
)
def test_a_placeholder_is_refused_as_a_token(place: Path, secret: str) -> None:
    assert stands_in(secret)
    text = secret.replace(" ", "-").replace("${", "$${")
    with pytest.raises(
        ConfigError, match=r"tokens\.alice: is the placeholder of an example.*openssl"
    ):
        toml(place, f"[http]\ntokens.alice = '{text}'")
    with pytest.raises(ConfigError, match="GATEWAY_HTTP_TOKEN: is the placeholder"):
        with_token(Config(), {"GATEWAY_HTTP_TOKEN": secret.replace(" ", "-")})


@pytest.mark.parametrize(
    "secret",
    [
        *("token-of-alice-000", "correct-horse-battery-staple", "canary-0123456789"),
        *("9f86d081884c7d659a2feaa0c55ad015", "Zm9vYmFyLWJhei1xdXV4", "3920311665632482"),
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    ],
)
def test_a_real_token_is_none(secret: str) -> None:
    assert not stands_in(secret)
