"""Signing in at a tool server: what is kept, what may come back, and when nobody is bothered."""

import socket
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from mcp.client.auth import OAuthFlowError
from mcp.shared.auth import OAuthToken
from pydantic import ValidationError

from gateway.config import AccountConfig, ServerConfig
from gateway.downstream.oauth import SignIn, account_file, sign_in

pytestmark = pytest.mark.anyio

WAIT_S = 20
PAGE = "http://127.0.0.1:1/authorize?state=right"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def signing(tmp_path: Path, waits: list[bool], **account: Any) -> SignIn:
    config = AccountConfig(callback_port=free_port(), **account)
    return SignIn("books", "http://books/mcp", config, tmp_path / "a" / "kept.json", waits.append)


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


async def come_back(account: SignIn, query: str) -> None:
    port = int(account._back.split(":")[2].split("/")[0])
    while True:
        try:
            stream = await anyio.connect_tcp("127.0.0.1", port)
        except OSError:
            await anyio.lowlevel.checkpoint()
            continue
        async with stream:
            await stream.send(f"GET /callback?{query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            with suppress(anyio.EndOfStream):
                await stream.receive()
        return


async def test_the_code_of_the_right_page_is_taken_and_others_are_not(tmp_path: Path) -> None:
    waits: list[bool] = []
    account = signing(tmp_path, waits)
    await account.auth.context.redirect_handler(PAGE)  # type: ignore[misc]
    with anyio.fail_after(WAIT_S):
        async with anyio.create_task_group() as group:

            async def browser() -> None:
                await come_back(account, "code=stolen&state=wrong")
                await come_back(account, "code=mine&state=right&iss=https%3A%2F%2Fissuer")

            group.start_soon(browser)
            result = await account.auth.context.callback_handler()  # type: ignore[misc]

    assert (result.code, result.state, result.iss) == ("mine", "right", "https://issuer")
    assert waits == [True, False]


async def test_a_user_who_does_not_finish_is_not_bothered_again(tmp_path: Path) -> None:
    waits: list[bool] = []
    account = signing(tmp_path, waits, user_timeout_s=0.05)
    await account.auth.context.redirect_handler(PAGE)  # type: ignore[misc]
    with anyio.fail_after(WAIT_S):
        with pytest.raises(OAuthFlowError, match="nobody signed in at 'books' within"):
            await account.auth.context.callback_handler()  # type: ignore[misc]
        with pytest.raises(OAuthFlowError, match="nobody finished signing in"):
            await account.auth.context.callback_handler()  # type: ignore[misc]

    assert waits == [True, False]


async def test_only_a_page_on_the_web_is_opened(tmp_path: Path) -> None:
    account = signing(tmp_path, [])
    await account.auth.context.redirect_handler("file:///etc/passwd")  # type: ignore[misc]

    with pytest.raises(OAuthFlowError, match="not on the web"):
        await account.auth.context.callback_handler()  # type: ignore[misc]


async def test_tokens_are_kept_in_a_file_that_only_the_user_can_read(tmp_path: Path) -> None:
    token = OAuthToken(access_token="canary", token_type="Bearer")
    await signing(tmp_path, []).auth.context.storage.set_tokens(token)

    file = tmp_path / "a" / "kept.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert await signing(tmp_path, []).auth.context.storage.get_tokens() == token
    file.write_text("{broken")
    assert await signing(tmp_path, []).auth.context.storage.get_tokens() is None


def test_two_servers_and_two_addresses_have_different_files(tmp_path: Path) -> None:
    names = [("a", "http://x"), ("b", "http://x"), ("a", "http://y")]

    files = {
        account_file(name, url, {"XDG_DATA_HOME": str(tmp_path)}, tmp_path) for name, url in names
    }

    assert len(files) == 3
    assert all(file.is_relative_to(tmp_path) for file in files)


def test_a_server_without_an_account_has_nothing_to_sign_in(tmp_path: Path) -> None:
    assert sign_in("web", ServerConfig(url="http://x"), {}, lambda waits: None) is None


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"command": "x", "oauth": {}}, "'oauth' is for servers with a 'url'"),
        ({"url": "http://x", "oauth": {"client_secret": "s"}}, "needs a 'client_id'"),
        ({"url": "http://x", "oauth": {"port": 1}}, "Extra inputs"),
    ],
)
def test_a_wrong_account_is_refused(entry: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ServerConfig.model_validate(entry)
