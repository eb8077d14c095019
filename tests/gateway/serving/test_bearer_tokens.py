"""Who may come in over HTTP: named tokens, an authorization server, and nobody else."""

import base64
import hmac
import json
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import pytest
from fakes_http import INITIALIZE, client_of, gateway, posted, serving
from mcp import MCPError
from pydantic import SecretStr, ValidationError

from gateway.cli import main
from gateway.cli.serve import with_token
from gateway.config import Config, HttpConfig, OAuthConfig, load_config
from gateway.core import ConfigError
from gateway.serving.bearer_tokens import Introspection, NamedTokens

pytestmark = pytest.mark.anyio
ALICE, BOB = "canary-alice-5f0c2a917e", "canary-bob-9d41e7b3c8"
TWO = HttpConfig.model_validate({"tokens": {"alice": ALICE, "bob": BOB}})


async def test_a_token_lets_its_principal_in_in_both_eras() -> None:
    async with serving(TWO) as url:
        for mode in ("auto", "legacy"):
            async with client_of(url, ALICE, mode) as client:
                result = await client.call_tool("ask", {"query": "Weather in Boston?"})

                assert not result.is_error


@pytest.mark.parametrize(
    "header",
    ["", "Bearer x", f"Bearer {ALICE}x", f"Bearer {ALICE[:-1]}", f"Basic {ALICE}", "Bearer \xe9"],
)
async def test_nobody_else_is_let_in_and_the_answer_says_how(header: str) -> None:
    async with serving(TWO) as url:
        answer = await posted(url, **({"Authorization": header} if header else {}))

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert "canary" not in answer.text + str(answer.headers)


async def test_one_principal_cannot_use_the_session_of_another() -> None:
    async with serving(TWO) as url:
        opened = await posted(url, Authorization=f"Bearer {ALICE}")
        session = {"Mcp-Session-Id": opened.headers["mcp-session-id"]}
        listing = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}
        own = await posted(url, listing, Authorization=f"Bearer {ALICE}", **session)
        other = await posted(url, listing, Authorization=f"Bearer {BOB}", **session)

    assert (own.status_code, other.status_code) == (200, 404)


@pytest.mark.parametrize("given", ["token-of-alice-000", "token-of-zoe-000000", "nobody", ""])
async def test_every_token_is_compared_whatever_is_given(given: str) -> None:
    compared: list[tuple[int, int]] = []

    def same(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return hmac.compare_digest(one, other)

    tokens = {
        "alice": "token-of-alice-000",
        "bob": "token-of-bob-000000",
        "zoe": "token-of-zoe-000000",
    }
    await NamedTokens({k: SecretStr(v) for k, v in tokens.items()}, same=same).verify_token(given)

    assert compared == [(32, 32)] * 3


async def test_no_token_is_ever_written_or_said(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    said = [repr(TWO), str(TWO), repr(Config(http=TWO))]
    server = gateway()
    async with serving(TWO, server) as url:
        for mode in ("auto", "legacy"):
            async with client_of(url, ALICE, mode) as client:
                said.append((await client.call_tool("ask", {"query": "Hm?"})).model_dump_json())
                with pytest.raises(MCPError):
                    await client.call_tool("no such tool", {})
        for body in (b"{", b"[]", b"x" * 5_000_000, INITIALIZE):
            said.append((await posted(url, body, Authorization=f"Bearer {BOB}")).text)
            said.append((await posted(url, body, Authorization=f"Bearer wrong {BOB}")).text)

    written = capfd.readouterr()
    ours = [r.getMessage() + str(r.exc_text) for r in caplog.records if not is_the_client(r)]
    everything = "\n".join([*said, *ours, written.out, written.err])
    assert "canary" not in everything


def is_the_client(record: logging.LogRecord) -> bool:
    return record.name.startswith(("httpx", "httpcore", "mcp.client"))


async def test_a_tool_never_sees_the_token() -> None:
    seen: list[str] = []
    server = gateway()

    async def look(ctx: Any, call_next: Any) -> Any:
        user = ctx.request.scope["user"].access_token
        seen.append(repr(ctx.request.headers) + repr(ctx.request.scope) + repr(user))
        return await call_next(ctx)

    server.middleware.append(look)
    async with serving(TWO, server) as url, client_of(url, ALICE) as client:
        await client.call_tool("ask", {"query": "Hm?"})

    assert seen
    assert "canary" not in "".join(seen)


def test_tokens_come_from_the_environment_by_name(tmp_path: Path) -> None:
    path = tmp_path / "gateway.toml"
    path.write_text('[http]\ntokens = { alice = "${ALICE}", bob = "${BOB:-}" }\n', encoding="utf-8")

    config = load_config(path, {"ALICE": ALICE, "BOB": BOB})

    assert config.http == TWO
    assert "canary" not in repr(config)
    with pytest.raises(ConfigError, match=r"http\.tokens\.alice: .*ALICE is not set"):
        load_config(path, {})
    with pytest.raises(ConfigError, match=r"http: tokens\.bob: needs 16 or more visible") as error:
        load_config(path, {"ALICE": ALICE})
    assert "canary" not in str(error.value)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('tokens = { alice = "short" }', "tokens.alice: needs 16 or more visible ASCII"),
        ('tokens = { "a b" = "canary-0123456789" }', "principal 'a b'"),
        (
            'tokens = { a = "canary-0123456789", b = "canary-0123456789" }',
            "two principals have the same token",
        ),
        ("tokens = { a = 12345 }", "got int"),
        ('token = "canary-0123456789"', "http.token: unknown key; did you mean 'tokens'?"),
        ('oauth = { issuer = "x" }', "http.oauth.issuer: "),
        ('oauth = { isuer = "x" }', "http.oauth."),
        ("max_result_bytes = 10", "http.max_result_bytes: "),
    ],
)
def test_a_mistake_in_http_names_its_key_and_no_secret(
    tmp_path: Path, line: str, said: str
) -> None:
    path = tmp_path / "gateway.toml"
    path.write_text(f"[http]\n{line}\n", encoding="utf-8")

    with pytest.raises(ConfigError) as error:
        load_config(path, {})

    assert said in str(error.value)
    assert "canary" not in str(error.value)
    assert "\n" not in str(error.value)


def test_one_variable_is_enough_for_one_principal() -> None:
    added = with_token(Config(), {"GATEWAY_HTTP_TOKEN": ALICE})

    assert added.http.tokens == {"default": SecretStr(ALICE)}
    assert with_token(added, {"GATEWAY_HTTP_TOKEN": BOB}) is added
    assert with_token(Config(), {}) == Config()
    with pytest.raises(ConfigError, match=r"^GATEWAY_HTTP_TOKEN: needs 16 or more"):
        with_token(Config(), {"GATEWAY_HTTP_TOKEN": "short"})


def test_an_open_address_without_tokens_ends_with_one_line_and_code_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GATEWAY_HTTP_TOKEN", raising=False)

    code = main(["serve", "--http", "0.0.0.0:0"])

    (line,) = capsys.readouterr().err.splitlines()
    assert code == 2
    assert line.startswith("gateway: --http 0.0.0.0:0: not a loopback address, and nobody needs")


async def test_an_open_address_is_served_to_those_who_have_a_token() -> None:
    async with serving(TWO, host="0.0.0.0") as url:
        local = url.replace("0.0.0.0", "127.0.0.1")
        async with client_of(local, ALICE) as client:
            tools = (await client.list_tools()).tools
        refused = await posted(local)

    assert ([tool.name for tool in tools], refused.status_code) == (["ask"], 401)


# An authorization server.


class Tokens(BaseHTTPRequestHandler):
    """Answers introspection requests from `server.known`, to those who know its secret."""

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        asked = self.server.asked  # type: ignore[attr-defined]
        asked.append(form["token"][0])
        login = base64.b64encode(b"gateway:canary-secret").decode()
        known = self.server.known  # type: ignore[attr-defined]
        status = 200 if self.headers["authorization"] == f"Basic {login}" else 401
        body = json.dumps(known.get(form["token"][0], {"active": False})).encode()
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def authority(**known: Any) -> Iterator[Any]:
    """A running authorization server that knows these tokens."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Tokens) as server:
        server.known, server.asked = known, []  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def oauth(server: Any = None, **more: Any) -> OAuthConfig:
    port = server.server_address[1] if server else 9
    given = {
        "issuer": "https://login.example",
        "resource": "https://gateway.example/mcp",
        "introspection_url": f"http://127.0.0.1:{port}/introspect",
        "client_id": "gateway",
        "client_secret": "canary-secret",
    }
    return OAuthConfig.model_validate({**given, **more})


def good(**more: Any) -> dict[str, Any]:
    return {
        "active": True,
        "sub": "carol",
        "client_id": "app",
        "aud": ["https://gateway.example/mcp"],
        "scope": "ask",
        **more,
    }


async def test_the_metadata_name_the_authorization_server() -> None:
    http = HttpConfig(oauth=oauth(scopes=["ask"]))
    async with serving(http) as url, httpx.AsyncClient() as client:
        refused = await posted(url)
        where = "/.well-known/oauth-protected-resource/mcp"
        metadata = (await client.get(url + where)).json()

    assert (
        f'resource_metadata="https://gateway.example{where}"' in refused.headers["www-authenticate"]
    )
    assert metadata["resource"] == "https://gateway.example/mcp"
    assert metadata["authorization_servers"] == ["https://login.example"]
    assert metadata["scopes_supported"] == ["ask"]


async def test_a_token_of_the_authorization_server_lets_in() -> None:
    with authority(carols=good()) as server:
        http = HttpConfig(oauth=oauth(server, scopes=["ask"]), tokens={"alice": SecretStr(ALICE)})
        async with serving(http) as url:
            for token in ("carols", ALICE):
                async with client_of(url, token) as client:
                    assert (await client.list_tools()).tools
            refused = await posted(url, Authorization="Bearer nobodys")

    assert refused.status_code == 401
    assert server.asked == [
        "carols",
        "nobodys",
    ]  # a named token stays here, a good one is remembered


async def test_a_token_without_the_scope_is_forbidden() -> None:
    with authority(carols=good(scope="other")) as server:
        async with serving(HttpConfig(oauth=oauth(server, scopes=["ask"]))) as url:
            answer = await posted(url, Authorization="Bearer carols")

    assert (answer.status_code, "insufficient_scope" in answer.text) == (403, True)


@pytest.mark.parametrize(
    "answer",
    [
        {"active": False},
        {"active": "true"},
        good(aud="https://other.example"),
        good(aud=None),
        good(iss="https://evil.example"),
        ["active"],
    ],
)
async def test_a_token_for_somebody_else_is_not_taken(answer: Any) -> None:
    with authority(t=answer) as server:
        assert await Introspection(oauth(server)).verify_token("t") is None


@pytest.mark.parametrize(
    "more", [{"client_secret": "wrong"}, {"introspection_url": "http://127.0.0.1:9/"}]
)
async def test_an_authority_that_cannot_be_asked_is_a_warning_without_secrets(
    more: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with authority(t=good()) as server:
        verifier = Introspection(oauth(server, **more))
        with anyio.fail_after(20):
            assert await verifier.verify_token("canary-token") is None

    assert "127.0.0.1 did not say whether a token is good" in caplog.text
    assert "canary" not in caplog.text


async def test_a_good_answer_is_remembered_no_longer_than_it_may_be() -> None:
    clock = [1000.0]
    with authority(t=good(exp=1010)) as server:
        verifier = Introspection(oauth(server, cache_s=30), now=lambda: clock[0])
        for at in (1000, 1009, 1011):
            clock[0] = at
            await verifier.verify_token("t")

    assert server.asked == ["t", "t"]


def test_an_oauth_address_may_not_hold_a_secret() -> None:
    with pytest.raises(ValidationError):
        oauth(introspection_url="https://user:password@login.example/introspect")
