"""Signing in at a tool server that wants OAuth 2.1: the user's browser, and what is kept of it.

The SDK does the protocol: it discovers, registers, asks for a token, refreshes it. This opens the
browser, waits at a loopback port until it comes back, and keeps the tokens.

Rules

 1. Nothing is opened before a server asked for it, and never twice within `REST_S` when the user did
    not finish: a server that comes and goes must not fill a screen.
 2. Waiting for a person has its own deadline; the deadline to connect stands still meanwhile.
 3. Tokens are in files of their own that only the user can read, one per server and address.
"""

from __future__ import annotations

import hashlib
import html
import json
import os
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qs, urlsplit

import anyio
from anyio.abc import SocketStream
from mcp.client.auth import AuthorizationCodeResult, OAuthClientProvider, OAuthFlowError
from mcp.shared.auth import OAuthClientInformationFull, OAuthClientMetadata, OAuthToken
from pydantic import AnyUrl, BaseModel, ValidationError

from gateway.config import AccountConfig

if TYPE_CHECKING:
    from gateway.config import ServerConfig

M = TypeVar("M", bound=BaseModel)
REST_S: Final = 300.0
MAX_HEAD_BYTES: Final = 16_384
HEAD_TIMEOUT_S: Final = 10.0
PATH: Final = "/callback"
Waiting = Callable[[bool], None]
"""Told that waiting for a person begins (True) and ends (False)."""


class SignIn:
    """One server's account; gives the transport its authentication.

    `file` is where the tokens are kept.
    """

    def __init__(
        self, name: str, url: str, account: AccountConfig, file: Path, waiting: Waiting
    ) -> None:
        self._name, self._account, self._waiting = name, account, waiting
        self._back = f"http://127.0.0.1:{account.callback_port}{PATH}"
        self._page, self._rest_until = "", 0.0
        self.auth = OAuthClientProvider(
            url,
            OAuthClientMetadata(
                client_name="agent-gateway",
                redirect_uris=[AnyUrl(self._back)],
                scope=" ".join(account.scopes) or None,
            ),
            _Kept(file, self._registered()),
            redirect_handler=self._remember,
            callback_handler=self._user,
            client_metadata_url=account.client_metadata_url,
        )

    def _registered(self) -> OAuthClientInformationFull | None:
        """The client that the configuration names."""
        if self._account.client_id is None:
            return None
        secret = self._account.client_secret
        return OAuthClientInformationFull(
            client_id=self._account.client_id,
            client_secret=secret.get_secret_value() if secret else None,
            redirect_uris=[AnyUrl(self._back)],
            token_endpoint_auth_method="client_secret_basic" if secret else "none",
        )

    async def _remember(self, page: str) -> None:
        self._page = page

    async def _user(self) -> AuthorizationCodeResult:
        """Send the user to the page, and wait for the way back. Raises OAuthFlowError."""
        if anyio.current_time() < self._rest_until:
            raise OAuthFlowError(
                f"nobody finished signing in at {self._name!r}; restart the gateway to try again"
            )
        if urlsplit(self._page).scheme not in ("http", "https"):
            raise OAuthFlowError(f"the sign-in page of {self._name!r} is not on the web")
        self._rest_until = anyio.current_time() + REST_S
        self._waiting(True)
        try:
            with anyio.move_on_after(self._account.user_timeout_s):
                result = await self._visit()
                self._rest_until = 0.0
                return result
        finally:
            self._waiting(False)
        raise OAuthFlowError(
            f"nobody signed in at {self._name!r} within {self._account.user_timeout_s:g} s; "
            "restart the gateway to try again"
        )

    async def _visit(self) -> AuthorizationCodeResult:
        port = self._account.callback_port
        try:
            listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=port)
        except OSError as error:
            raise OAuthFlowError(
                f"servers.{self._name}.oauth.callback_port: {port}: {error.strerror}; choose another"
            ) from None
        arrived, query = anyio.Event(), dict[str, str]()
        state = _parameters(urlsplit(self._page).query).get("state")

        async def answer(stream: SocketStream) -> None:
            async with stream:
                found = await _read(stream)
                if found and found.get("state") == state:  # any page can come here
                    query.update(found)
                    await stream.send(_reply(self._name, query))
                    arrived.set()

        async with listener, anyio.create_task_group() as group:
            group.start_soon(listener.serve, answer)
            await anyio.to_thread.run_sync(_open, self._name, self._page, abandon_on_cancel=True)
            await arrived.wait()
            group.cancel_scope.cancel()
        if "code" not in query:
            raise OAuthFlowError(f"{self._name!r} refused: {query.get('error', 'no code')[:200]}")
        return AuthorizationCodeResult(
            code=query["code"], state=query.get("state"), iss=query.get("iss")
        )


def sign_in(
    name: str, config: ServerConfig, environ: Mapping[str, str], waiting: Waiting
) -> SignIn | None:
    """The account for a server, if its configuration wants one."""
    if config.url is None or config.oauth is None:
        return None
    file = account_file(name, config.url, environ, Path.home())
    return SignIn(name, config.url, config.oauth, file, waiting)


def account_file(name: str, url: str, environ: Mapping[str, str], home: Path) -> Path:
    """Where the tokens of one server are kept, in the user's data folder."""
    data = environ.get("XDG_DATA_HOME") or ""
    folder = Path(data) if Path(data).is_absolute() else home / ".local" / "share"
    key = hashlib.sha256(json.dumps([name, url]).encode()).hexdigest()[:32]
    return folder / "agent-gateway" / "accounts" / f"{key}.json"


class _Kept:
    """The SDK's store of tokens, in one file; whatever cannot be read counts as not there."""

    def __init__(self, file: Path, registered: OAuthClientInformationFull | None) -> None:
        self._file, self._registered = file, registered

    async def get_tokens(self) -> OAuthToken | None:
        return _model(OAuthToken, self._read().get("tokens"))

    async def set_tokens(self, tokens: OAuthToken) -> None:
        self._write("tokens", tokens.model_dump(mode="json", exclude_none=True))

    async def get_client_info(self) -> OAuthClientInformationFull | None:
        return self._registered or _model(OAuthClientInformationFull, self._read().get("client"))

    async def set_client_info(self, client_info: OAuthClientInformationFull) -> None:
        self._write("client", client_info.model_dump(mode="json", exclude_none=True))

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}

    def _write(self, key: str, value: dict[str, Any]) -> None:
        data = json.dumps(self._read() | {key: value})
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent)  # 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(data)
            os.replace(name, self._file)
        except OSError:
            os.unlink(name)
            raise


def _model(shape: type[M], data: Any) -> M | None:
    try:
        return shape.model_validate(data) if data is not None else None
    except ValidationError:
        return None


async def _read(stream: SocketStream) -> dict[str, str]:
    """The parameters of one request to the way back; empty for anything else."""
    head = b""
    with anyio.move_on_after(HEAD_TIMEOUT_S):
        try:
            while b"\r\n\r\n" not in head and len(head) < MAX_HEAD_BYTES:
                head += await stream.receive()
        except (anyio.EndOfStream, anyio.BrokenResourceError):
            return {}
    words = head.split(b"\r\n", 1)[0].decode("ascii", "replace").split(" ")
    target = urlsplit(words[1]) if len(words) == 3 and words[0] == "GET" else urlsplit("")
    if target.path != PATH:
        return {}
    return _parameters(target.query)


def _parameters(query: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(query).items()}


def _reply(name: str, query: Mapping[str, str]) -> bytes:
    done = "Signed in" if "code" in query else "Not signed in"
    text = f"<!doctype html><title>{done}</title><p>{done} at {html.escape(name)}. You can close this page."
    body = text.encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


def _open(name: str, page: str) -> None:
    """Say where to sign in, and open it where a window can be: a text browser would take the terminal."""
    sys.stderr.write(f"gateway: to use the tool server {name!r}, sign in at {page}\n")
    sys.stderr.flush()
    windows = ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform in ("darwin", "win32") or any(map(os.environ.get, windows)):
        webbrowser.open(page)
