"""What browsers and lenient clients get over HTTP: CORS for pages that may come, answers in the form that is taken."""

import json
from typing import Any

import httpx
import pytest
from fakes_http import INITIALIZE, MODERN, posted, raw_call, serving
from raw_http import TOKEN

from gateway.config import HttpConfig

pytestmark = pytest.mark.anyio

PAGE = "http://localhost:6274"
ASKS = {"Access-Control-Request-Method": "POST"}


def allowed(answer: httpx.Response) -> str | None:
    return answer.headers.get("access-control-allow-origin")


async def asked(method: str, url: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(timeout=20) as client:
        return await client.request(method, url, headers=headers)


@pytest.mark.parametrize(
    ("origin", "is_allowed"),
    [
        (PAGE, True),
        ("http://127.0.0.1:5173", True),
        ("http://[::1]:1", True),
        ("https://app.example", True),
        ("https://app.example:444", False),
        ("http://app.example", False),
        ("https://evil.example", False),
        ("https://localhost.evil.example", False),
        ("null", False),
    ],
)
@pytest.mark.parametrize("token", [{}, TOKEN], ids=["open", "guarded"])
async def test_pages_of_allowed_origins_hear_so_and_others_nothing(
    token: dict[str, Any], origin: str, is_allowed: bool
) -> None:
    async with serving(
        HttpConfig.model_validate({"allowed_origins": ["https://app.example"], **token})
    ) as url:
        before = await asked("OPTIONS", f"{url}/mcp", Origin=origin, **ASKS)
        answer = await posted(url, Origin=origin)

    assert (before.status_code, answer.status_code) == (
        (204, 401 if token else 200) if is_allowed else (403, 403)
    )
    for said in (before, answer):
        cors = {name for name in said.headers if name.startswith("access-control-")}
        assert allowed(said) == (origin if is_allowed else None)
        assert is_allowed or cors == set()
        assert "access-control-allow-credentials" not in cors
    if is_allowed:
        assert answer.headers["vary"] == "Origin"
        assert "Mcp-Session-Id" in answer.headers["access-control-expose-headers"]


async def test_a_preflight_allows_the_headers_of_both_eras_and_the_network_of_this_machine() -> (
    None
):
    wanted = "content-type, mcp-session-id, mcp-param-region, authorization"
    async with serving() as url:
        one = await asked(
            "OPTIONS", f"{url}/mcp", Origin=PAGE, **ASKS,
            **{"Access-Control-Request-Headers": wanted, "Access-Control-Request-Private-Network": "true"},
        )  # fmt: skip
        odd = await asked(
            "OPTIONS", f"{url}/mcp", Origin=PAGE, **ASKS,
            **{"Access-Control-Request-Headers": "a b; c"},
        )  # fmt: skip

    assert one.headers["access-control-allow-headers"] == wanted
    assert {"GET", "POST", "DELETE"} <= {*one.headers["access-control-allow-methods"].split(", ")}
    assert one.headers["access-control-allow-private-network"] == "true"
    assert "Mcp-Protocol-Version" in odd.headers["access-control-allow-headers"]
    assert "access-control-allow-private-network" not in odd.headers
    assert one.content == b""


async def test_what_is_no_preflight_is_answered_as_ever_and_without_a_page_nothing_is_said() -> (
    None
):
    async with serving() as url:
        plain = await asked("OPTIONS", f"{url}/mcp", Origin=PAGE)
        health = await asked("GET", f"{url}/healthz", Origin=PAGE)
        foreign = await asked("GET", f"{url}/healthz", Origin="https://evil.example")
        nobody = [await posted(url), await asked("OPTIONS", f"{url}/mcp", **ASKS)]

    assert plain.status_code == 405
    assert (health.status_code, allowed(health)) == (200, PAGE)
    assert (foreign.status_code, allowed(foreign)) == (200, None)
    assert [allowed(answer) for answer in nobody] == [None, None]


async def test_a_name_that_was_rebound_is_refused_before_any_page_is_told_anything() -> None:
    async with serving() as url:
        answer = await asked("OPTIONS", f"{url}/mcp", Origin=PAGE, Host="evil.example", **ASKS)

    assert (answer.status_code, allowed(answer)) == (421, None)


async def test_the_metadata_for_oauth_names_the_page_once() -> None:
    oauth = {
        "issuer": "https://login.example",
        "resource": "https://gateway.example/mcp",
        "introspection_url": "https://login.example/introspect",
        "client_id": "gateway",
        "client_secret": "kX9-vQ2_mR7.tL4",
    }
    async with serving(HttpConfig.model_validate({"oauth": oauth})) as url:
        answer = await asked("GET", f"{url}/.well-known/oauth-protected-resource/mcp", Origin=PAGE)

    assert answer.status_code == 200
    assert answer.headers.get_list("access-control-allow-origin") == [PAGE]


# The form of an answer.


async def said_to(url: str, accept: str | None, body: Any, **headers: str) -> httpx.Response:
    given = {"Content-Type": "application/json", **headers}
    async with httpx.AsyncClient(timeout=20) as client:
        del client.headers["accept"]
        if accept is not None:
            given["Accept"] = accept
        return await client.post(f"{url}/mcp", json=body, headers=given)


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        (None, "text/event-stream"),
        ("*/*", "text/event-stream"),
        ("text/event-stream", "text/event-stream"),
        ("application/json;q=0.9, text/event-stream;q=0.8", "text/event-stream"),
        ("application/json", "application/json"),
        ("Application/JSON; charset=utf-8", "application/json"),
        ("application/*, text/html", "application/json"),
    ],
)
async def test_an_answer_has_a_form_that_its_client_takes(accept: str | None, form: str) -> None:
    async with serving() as url:
        first = await said_to(url, accept, INITIALIZE)
        session = {"Mcp-Session-Id": first.headers["mcp-session-id"]}
        call = {"name": "ask", "arguments": {"query": "Weather in Boston?"}}
        await said_to(
            url, accept, {"jsonrpc": "2.0", "method": "notifications/initialized"}, **session
        )
        called = await said_to(
            url,
            accept,
            {"jsonrpc": "2.0", "id": "7", "method": "tools/call", "params": call},
            **session,
        )
        unknown = await said_to(
            url, accept, {"jsonrpc": "2.0", "id": 8, "method": "no/such"}, **session
        )

    for answer in (first, called, unknown):
        assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (200, form)
    if form == "application/json":
        assert called.json()["id"] == "7"
        assert called.json()["result"]["structuredContent"]["outcome"] == "answered"
        assert unknown.json()["error"]["code"] == -32601
        assert called.headers["content-length"] == str(len(called.content))


async def test_what_takes_neither_form_is_refused() -> None:
    async with serving() as url:
        assert (await said_to(url, "text/html", INITIALIZE)).status_code == 406


async def test_a_2026_client_that_takes_json_alone_gets_it() -> None:
    body = json.loads(raw_call("ask", query="Weather in Boston?")[1])
    headers = {**MODERN, "Mcp-Name": "ask"}
    async with serving() as url:
        answer = await said_to(url, "application/json", body, **headers)

    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["result"]["structuredContent"]["outcome"] == "answered"
