"""The official MCP Inspector, as its command line, lists and calls `ask` over stdio and HTTP.

Needs node and `make inspector` (npm); skips with the reason otherwise.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSPECTOR = ROOT / "node_modules" / ".bin" / "mcp-inspector"
MODEL = ROOT / "gateway" / "models" / "tiny" / "model.safetensors"
QUESTION = "How much is 250 dollars in euros?"

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not on PATH"),
    pytest.mark.skipif(not INSPECTOR.exists(), reason="not installed; run `make inspector`"),
]
needs_model = pytest.mark.skipif(not MODEL.is_file(), reason="the shipped model is not here")


def inspect(target: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(INSPECTOR), "--cli", *target, *arguments, "--format", "json"]
    environment = {**os.environ, "MCP_AUTO_OPEN_ENABLED": "false"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90
    )


def document(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["result"]


@pytest.fixture(params=["stdio", "http"])
def target(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    if request.param == "stdio":
        # The Inspector hands hardly any of its environment down; no network in tests.
        yield [sys.executable, str(ROOT / "gateway" / "server.py"), "-e", "CURRENCY_RATES_URL=off"]
        return
    command = [sys.executable, "-m", "gateway", "serve", "--http", "127.0.0.1:0"]
    environment = {**os.environ, "CURRENCY_RATES_URL": "off"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stderr is not None
        listening = next(line for line in server.stderr if "listening on" in line)
        yield [listening.split()[-1], "--transport", "http"]
        server.terminate()
        server.wait(20)


@pytest.mark.parametrize("era", ["legacy", "modern"])
def test_the_inspector_lists_ask(target: list[str], era: str) -> None:
    listed = document(inspect(target, "--method", "tools/list", "--protocol-era", era))

    [tool] = listed["tools"]
    assert tool["name"] == "ask"
    assert tool["inputSchema"]["required"] == ["query"]
    assert tool["outputSchema"]["type"] == "object"


@needs_model
def test_the_inspector_calls_ask(target: list[str]) -> None:
    called = document(
        inspect(
            target,
            "--method",
            "tools/call",
            "--tool-name",
            "ask",
            "--tool-arg",
            f"query={QUESTION}",
        )
    )

    answer = called["structuredContent"]
    assert answer["outcome"] == "answered"
    assert answer["calls"][0]["tool"] == "convert_currency"
    assert called["content"][0]["text"] == answer["answer"]


def test_the_inspector_is_told_that_a_tool_does_not_exist(target: list[str]) -> None:
    done = inspect(target, "--method", "tools/call", "--tool-name", "nonesuch")

    assert done.returncode != 0
    assert "nonesuch" in done.stderr
