"""Every block of the front page, the docs and CONTRIBUTING.md is true: commands parse, configurations load, Python runs."""

import json
import os
import re
import secrets
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from conformance import check_format

from finetune.__main__ import build_parser as finetune_parser
from gateway import __version__
from gateway.cli import main
from gateway.cli.arguments import build_parser
from gateway.config import load_config
from gateway.core import ConfigError
from pretrain.__main__ import build_parser as pretrain_parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
MODEL = ROOT / "gateway" / "models" / "tiny" / "model.safetensors"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FOLDERS = ("gateway", "gateway/models", "toolservers", "finetune", "tests")
LANGUAGES = {"", "sh", "text", "toml", "python"}
# Cheap and offline: these are run, and so is every `--check` of a script. The others are only parsed, each for its reason.
RUN = ("formats", "parse", "install", "uninstall")
UV = "uv run "
NOT_RUN = {
    "make ": "it takes minutes or installs; its target has to exist",
    "uv run gateway ask ": "it loads the model; tests/gateway/cli asks",
    "uv run gateway tools": "it starts the tool servers; tests/gateway/cli lists tools, and one example is listed here",
    "uv run gateway doctor": "it loads the model; tests/gateway/diagnostics examines",
    "uv run gateway bench": "it measures for minutes; tests/gateway/benchmarks measures little",
    "uv run gateway approve ": "it asks a person about a server that is not here; tests/gateway/cli approves",
    "uv run gateway serve ": "it runs until it is stopped; tests/gateway/serving serves",
    "uv run gateway install claude": "it writes into the home of whoever tests; its dry run is run",
    "uv run mcp dev ": "it needs Node.js and opens a browser; tests/inspector does it",
    "uv run python -m finetune": "it trains or asks for minutes; its words have to be understood",
    "uv run python -m gateway.benchmarks.": "it measures for a minute; tests/gateway/benchmarks measures little",
    "uv run pytest ": "the suite does not run itself; the folder has to exist",
    "uv run python scripts/terminal_svg.py": "it writes a file of the repository; tests/docs holds the file to its promises",
}


def blocks(language: str) -> list[str]:
    return [body for name, body in BLOCK.findall(TEXT) if name == language]


def commands() -> list[str]:
    lines = (line for body in blocks("sh") for line in body.splitlines() if line.strip())
    return list(dict.fromkeys(lines))


def gateway_lines() -> list[str]:
    return [line for line in commands() if "uv run gateway" in line]


def is_run(line: str) -> bool:
    if line.startswith(f"{UV}python scripts/"):
        return "--check" in line
    return "uv run gateway" in line and harmless(line)


def harmless(line: str) -> bool:
    arguments = shlex.split(line.rpartition("uv run gateway ")[2])
    return arguments[0] in RUN and ("install" not in arguments[0] or "--dry-run" in arguments)


def test_every_block_says_what_it_is() -> None:
    assert {name for name, _ in BLOCK.findall(TEXT)} <= LANGUAGES


def test_every_command_is_run_or_has_its_reason() -> None:
    left = [line for line in commands() if not is_run(line)]

    assert [line for line in left if not line.startswith(tuple(NOT_RUN))] == []
    assert [start for start in NOT_RUN if not any(line.startswith(start) for line in left)] == []


@pytest.mark.parametrize("line", [c for c in commands() if c.startswith(f"{UV}pytest ")])
def test_every_folder_of_tests_exists(line: str) -> None:
    words = shlex.split(line)

    assert (ROOT / words[3]).exists()


@pytest.mark.parametrize("line", [c for c in commands() if f"{UV}python scripts/" in c])
def test_every_script_exists_and_its_check_passes(line: str) -> None:
    script, *words = shlex.split(line.removeprefix(f"{UV}python "))

    assert (ROOT / script).is_file()
    if is_run(line):
        done = subprocess.run(
            [sys.executable, ROOT / script, *words], cwd=ROOT, capture_output=True, timeout=60
        )
        assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("line", sorted(set(re.findall(r"python -m [\w.]+(?: [\w-]+)?", TEXT))))
def test_every_module_that_is_named_exists(line: str) -> None:
    module, *words = line.removeprefix("python -m ").split()

    assert find_spec(module), module
    if module == "pretrain" and words != ["STEP"]:
        with pytest.raises(SystemExit) as left:
            pretrain_parser().parse_args([*words, "--help"])
        assert left.value.code == 0


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


def test_the_tool_server_of_the_docs_is_found(
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


def test_the_format_of_the_docs_keeps_the_promises_of_a_format() -> None:
    code = next(b for b in blocks("python") if "FORMATS" in b)
    space: dict[str, Any] = {}
    exec(compile(code, "house.py", "exec"), space)  # our own page

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


def test_every_folder_of_the_gateway_is_in_the_map() -> None:
    tree = next(body for body in blocks("") if body.startswith("gateway/"))
    folders = {path.parent.name for path in (ROOT / "gateway").glob("*/__init__.py")}

    assert folders - set(re.findall(r"^  (\w+)/", tree, re.MULTILINE)) == set()


def test_every_python_example_has_its_test() -> None:
    tested = ("notes.py", "FORMATS", "open_app")

    assert [b for b in blocks("python") if not any(mark in b for mark in tested)] == []
