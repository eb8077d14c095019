"""Promise 14: secrets of the configuration in every output channel; promises 12 and 13 as far as no test had them."""

import ast
import json
import logging
import sys
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from campaign import HERE, WAIT_S

from gateway.config import Config, ServerConfig, load_config
from gateway.core import ToolCall, ToolSpec
from gateway.downstream import Pool
from gateway.downstream.environment import secrets_of
from gateway.serving.http_bodies import Bodies

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).resolve().parents[2]
LEAKY = str(HERE / "leaky_server.py")
CANARY = "canary"


def configuration(folder: Path) -> Path:
    """A file with a secret in every place that may hold one; each says `canary`."""
    file = folder / "gateway.toml"
    python, leaky = json.dumps(sys.executable), json.dumps(LEAKY)
    file.write_text(f"""
[servers.talks]
command = {python}
args = [{leaky}, "--api-key", "canary-of-argument", "--token=canary-of-flag", "postgres://me:canary-password@db/x"]
env = {{ LEAK_TOKEN = "${{SECRET_OF_ENV}}", LEAK_PLAIN = "canary in words" }}
mode = "legacy"

[servers.ends]
command = {python}
args = [{leaky}, "exit", "--password", "canary-of-argument-2"]
env = {{ LEAK_KEY = "${{SECRET_OF_ENV}}" }}

[servers.away]
url = "http://me:canary-password@127.0.0.1:9/mcp?key=canary-query&other=canary%20spaced"
headers = {{ Authorization = "Bearer canary-of-header" }}

[http.tokens]
alice = "canary-token-of-alice"
""")
    return file


@pytest.fixture
def secret(tmp_path: Path) -> Config:
    return load_config(configuration(tmp_path), {"SECRET_OF_ENV": "canary-of-environment"})


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


async def test_promise_14_no_secret_is_in_results_errors_status_or_logs(
    secret: Config, everything_logged: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = [repr(secret), str(secret)]
    with anyio.fail_after(WAIT_S):
        async with Pool(secret.servers) as pool:
            await pool.specs(WAIT_S)
            for server in ("talks", "ends", "away"):
                spec = ToolSpec("refuse", server=server, tool="refuse")
                result = await pool.call(spec, ToolCall("refuse", {}), 10)
                assert result.is_error
                said.append(repr(result))
            said += [repr(pool), repr(pool.status()), *pool.missing()]

    written = capfd.readouterr()
    logged = [r.getMessage() + str(r.exc_text) for r in everything_logged.records if is_shown(r)]
    assert [line for line in [*said, *logged, written.out, written.err] if CANARY in line] == []
    assert "wrong key in" in said[2]  # the server's own words came through, without the secrets
    assert "cannot log in with" in "\n".join(logged)


def is_shown(record: logging.LogRecord) -> bool:
    """Ours at every level; a library's as the gateway shows them."""
    return record.name.startswith("gateway") or record.levelno >= logging.WARNING


async def test_promise_14_no_secret_is_on_any_output_of_the_commands(tmp_path: Path) -> None:
    file = configuration(tmp_path)
    environ = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "SECRET_OF_ENV": "canary-of-environment",
    }
    for command in (["doctor", "--json"], ["tools", "--json"]):
        words = [sys.executable, "-m", "gateway", *command, "--config", str(file)]
        with anyio.fail_after(WAIT_S):
            done = await anyio.run_process(words, check=False, env=environ, cwd=ROOT)

        assert json.loads(done.stdout)
        assert CANARY.encode() not in done.stdout + done.stderr


def test_promise_14_every_place_of_a_secret_is_known(secret: Config) -> None:
    assert set(secrets_of(secret.servers["talks"])) >= {
        "canary-of-argument", "canary-of-flag", "canary-password", "canary-of-environment",
    }  # fmt: skip
    assert set(secrets_of(secret.servers["away"])) >= {
        "canary-of-header", "canary-query", "canary%20spaced", "canary spaced", "canary-password",
    }  # fmt: skip
    header = ServerConfig(command="x", args=("--header", "Authorization: Bearer canary-of-bearer"))
    assert "canary-of-bearer" in secrets_of(header)


def test_promise_13_tokens_are_compared_in_constant_time_only() -> None:
    """No `==` and no `in` on what a caller gave, in the one module that compares tokens."""
    tree = ast.parse(
        (ROOT / "gateway" / "serving" / "bearer_tokens.py").read_text(encoding="utf-8")
    )
    named = next(
        n for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == "NamedTokens"
    )

    source = ast.unparse(named)
    compared = [n for n in ast.walk(named) if isinstance(n, ast.Compare)]

    assert "hmac.compare_digest" in source
    assert compared == []


@pytest.mark.parametrize("kind", ["text/plain", "application/jsonx", ""])
async def test_promise_13_a_body_of_another_type_is_refused_in_json(kind: str) -> None:
    async def never(*_: Any) -> None:
        pytest.fail("it was let through")

    transport = httpx.ASGITransport(Bodies(never, 1024, 5.0))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        refused = await client.post("/mcp", content=b"{}", headers={"Content-Type": kind})

    assert refused.status_code == 415
    assert "Content-Type is not application/json" in refused.json()["error"]["message"]
