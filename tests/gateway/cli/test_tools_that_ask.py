"""The list of tools says, before anything is asked, which calls need leave."""

import json
from pathlib import Path

import pytest
from changing import Changing
from changing import tool as entry

from gateway.cli import main


def listed(folder: Path, capfd: pytest.CaptureFixture[str], *flags: str) -> str:
    server = Changing(folder, name="notes")
    reads = {"annotations": {"readOnlyHint": True}}
    server.offer(entry("create_note"), entry("get_note"), entry("tidy"), entry("weigh", **reads))
    (folder / "gateway.toml").write_text(server.toml('trust = ["tidy"]'))

    assert main(["tools", "--config", str(folder / "gateway.toml"), *flags]) == 0
    return capfd.readouterr().out


def test_the_list_of_tools_says_which_ask_first(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = listed(tmp_path, capfd).splitlines()

    assert [line.split()[1] for line in lines if "first" in line.split()] == ["create_note"]


def test_the_list_of_tools_says_it_to_programs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    tools = json.loads(listed(tmp_path, capfd, "--json"))["tools"]

    asks = {"create_note": True, "get_note": False, "tidy": False, "weigh": False}
    assert {tool["tool"]: tool["asks"] for tool in tools} == asks
