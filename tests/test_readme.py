"""Every block of README.md is true: commands parse, configurations load, Python runs."""

import json
import os
import re
import secrets
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from conformance import check_format

from finetune.__main__ import build_parser as finetune_parser
from gateway import __version__
from gateway.cli import main
from gateway.cli.arguments import build_parser
from gateway.config import load_config
from gateway.core import ConfigError

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MODEL = ROOT / "gateway" / "models" / "tiny" / "model.safetensors"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FOLDERS = ("gateway", "toolservers", "finetune", "tests")
# Cheap and offline: these are run. The others are only parsed; their own tests run them.
RUN = ("formats", "parse", "install")


def blocks(language: str) -> list[str]:
    return [body for name, body in BLOCK.findall(README) if name == language]


def commands() -> list[str]:
    return [line for body in blocks("sh") for line in body.splitlines() if line.strip()]


def gateway_lines() -> list[str]:
    return [line for line in commands() if "uv run gateway" in line]


@pytest.mark.parametrize("line", [c for c in commands() if c.startswith("make ")])
def test_every_make_target_exists(line: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert re.search(rf"^{line.split()[1]}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("line", gateway_lines())
def test_every_gateway_command_is_understood(line: str) -> None:
    arguments = shlex.split(line.rpartition("uv run gateway ")[2])

    assert build_parser(__version__).parse_args(arguments).command == arguments[0]


@pytest.mark.parametrize("line", [c for c in commands() if "python -m finetune" in c])
def test_every_finetune_command_is_understood(line: str) -> None:
    words = shlex.split(line.rpartition("python -m finetune")[2])

    assert finetune_parser().parse_args(words)


def harmless(line: str) -> bool:
    arguments = shlex.split(line.rpartition("uv run gateway ")[2])
    return arguments[0] in RUN and (arguments[0] != "install" or "--dry-run" in arguments)


@pytest.mark.parametrize("line", [c for c in gateway_lines() if harmless(c)])
def test_harmless_commands_work_as_they_stand(line: str, tmp_path: Path) -> None:
    # Without uv: it would look at the environment that is running this test.
    command = line.replace("uv run gateway", f"{shlex.quote(sys.executable)} -m gateway")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}

    done = subprocess.run(
        command, shell=True, cwd=tmp_path, env=environment, capture_output=True, timeout=60
    )

    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


@pytest.mark.parametrize("text", blocks("toml"))
def test_every_configuration_loads(text: str, tmp_path: Path) -> None:
    path = tmp_path / "gateway.toml"
    path.write_text(text, encoding="utf-8")

    # No example carries a secret, so each is given what it takes from the environment.
    needed = dict.fromkeys(re.findall(r"\$\{(\w+)\}", text), secrets.token_hex(32))
    assert load_config(path, needed).servers


@pytest.mark.parametrize("text", blocks("toml"))
def test_no_example_carries_a_password_that_works(text: str, tmp_path: Path) -> None:
    assert not re.findall(r"\$\{\w*(?:TOKEN|SECRET|KEY|PASSW)\w*:-", text)
    if "tokens" in text:
        path = tmp_path / "gateway.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ConfigError, match=r"is not set; export it$"):
            load_config(path, {})


def test_the_tool_server_of_the_readme_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    here = Path(sys.executable).parent  # `uv run` puts it first too
    monkeypatch.setenv("PATH", f"{here}{os.pathsep}{os.environ['PATH']}")
    (tmp_path / "notes.py").write_text(next(b for b in blocks("python") if "notes.py" in b))
    (tmp_path / "gateway.toml").write_text(next(b for b in blocks("toml") if "notes.py" in b))

    code = main(["tools", "--json"])

    listed = json.loads(capfd.readouterr().out)
    assert code == 0
    assert [(tool["server"], tool["tool"]) for tool in listed["tools"]] == [
        ("notes", "search_notes")
    ]
    assert [tool["read_only"] for tool in listed["tools"]] == [True]


def test_the_format_of_the_readme_keeps_the_promises_of_a_format() -> None:
    code = next(b for b in blocks("python") if "FORMATS" in b)
    space: dict[str, object] = {}
    exec(compile(code, "house.py", "exec"), space)  # our own README

    (house,) = space["FORMATS"]

    check_format(house, examples=8)
    assert len(code.splitlines()) <= 30


@pytest.mark.skipif(not MODEL.is_file(), reason="the shipped model is not in this checkout")
@pytest.mark.parametrize("code", [b for b in blocks("python") if "open_app" in b])
def test_every_python_example_runs(code: str, tmp_path: Path) -> None:
    environment = {**os.environ, "CURRENCY_RATES_URL": "off"}

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("answered ")


def test_every_path_in_the_map_exists() -> None:
    tree = next(body for body in blocks("") if body.startswith("gateway/"))
    named = re.findall(r"[\w/]+(?:\.py|/)(?=\s|$)", tree)

    missing = [
        name
        for name in named
        if not any((ROOT / folder / name).exists() for folder in ("", *FOLDERS))
        and (name != "models/tiny/" or MODEL.is_file())
    ]

    assert missing == []


@pytest.mark.parametrize(
    "target", [t for t in re.findall(r"\]\(([^)#]+)\)", README) if not t.startswith("http")]
)
def test_every_link_into_the_project_leads_somewhere(target: str) -> None:
    if target.endswith("MODEL.md") and not MODEL.is_file():
        pytest.skip("the shipped model is not in this checkout")
    assert (ROOT / target).exists()
