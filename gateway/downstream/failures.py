"""What went wrong with a server, in one line for people: what, which, what we got, what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

import httpx2
import mcp_types as types
from mcp import MCPError
from mcp.client.auth import OAuthFlowError
from pydantic import ValidationError

from gateway.core import ConfigError
from gateway.downstream.proxies import proxy_of
from gateway.downstream.sdk_messages import UNREADABLE
from gateway.downstream.stdio_server import ChildReport
from gateway.downstream.transport import Delivery

if TYPE_CHECKING:
    from gateway.config import ServerConfig

Cause = Literal[
    "",
    "config",
    "command",
    "exited",
    "silent",
    "unreachable",
    "unauthorized",
    "http",
    "protocol",
    "other",
]
"""The class of a server's trouble: its entry cannot be used, its program cannot be started, it ended or hung up, it did not
answer in time, nobody is at its address, it wants authorization, it answered another HTTP error, it
answered off the protocol or with a protocol error, anything else. Empty when there is none."""

_BROKEN_STATUS: Final = frozenset({404, 502, 503, 504})
"""HTTP statuses after which a connection is opened anew (404: the session is forgotten)."""
_CLOSED: Final = "Connection closed"  # the SDK's own words; servers use -32000 too
_CUT_OFF: Final = "SSE stream"  # the same of one answer whose stream has ended before it came
_STATUS_HINTS: Final = {
    401: "; it wants authorization: check servers.{name}.headers",
    403: "; it refuses this authorization: check servers.{name}.headers",
    404: "; check the path of servers.{name}.url",
}


_OLD_SSE: Final = (
    "; it speaks the HTTP+SSE transport of 2024 there, which is not supported: look whether it serves streamable "
    "HTTP too, often at /mcp"
)
_BY_PROXY: Final = "is the proxy right? NO_PROXY names hosts that need none"
_TURNED_AWAY: Final = (400, 404, 410, 500)
_SESSION_ID: Final = re.compile(r"(?i)\bsession[-_ ]?id\b")
_STALE_CODES: Final = (-32600, -32000, -32001)
_STALE: Final = re.compile(
    r"(?i)\bsession\b.{0,60}\b(not found|not exist|no longer|not valid|invalid|expired|unknown|missing|required"
    r"|terminated|closed|ended|gone|lost)\b|\b(no|invalid|unknown|expired|missing|bad|unrecogni[sz]ed)\b.{0,30}\bsession\b"
    r"|\bnot (yet )?initiali[sz]ed\b"
)
"""How servers say that they do not know a session: the samples of the SDKs, and what people wrote after them."""


def note_stale(error: BaseException, config: ServerConfig, delivery: Delivery) -> None:
    """Note in its delivery that a request was turned away because its session is unknown."""
    if config.url is None or not isinstance(error, MCPError):
        return
    said = f"{error.message} {delivery.body}"
    if delivery.status in _TURNED_AWAY:
        silent = not delivery.body.strip() and delivery.in_session and delivery.status == 400
        gone = delivery.status == 410 or (delivery.status == 404 and not delivery.answered)
        delivery.stale = silent or gone or bool(_STALE.search(said))
    elif error.code in _STALE_CODES:
        delivery.stale = bool(_STALE.search(said))
    else:
        delivery.stale = bool(_SESSION_ID.search(said) and _STALE.search(said))


def is_unreadable(error: MCPError) -> bool:
    """Whether no server wrote this error: its answer could not be read."""
    return bool(error.error.data == UNREADABLE)


def leaf(error: BaseException) -> BaseException:
    """The first real error inside nested groups."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def hung_up(error: BaseException, delivery: Delivery) -> bool:
    """Whether the error means that the connection is gone, not that the server answered it."""
    if not isinstance(error, MCPError):
        return False
    closed = error.code == types.CONNECTION_CLOSED and error.message.startswith(_CLOSED)
    return closed or delivery.stale or (delivery.status in _BROKEN_STATUS and not delivery.answered)


def is_cut_off(error: BaseException) -> bool:
    """Whether the stream of this one answer has ended, while the connection may be well."""
    if not isinstance(error, MCPError):
        return False
    return error.code == types.CONNECTION_CLOSED and error.message.startswith(_CUT_OFF)


def cause_of(error: BaseException, config: ServerConfig, delivery: Delivery) -> Cause:
    """The class of an error of this server; stable, where the words of `describe` are not."""
    match error:
        case MCPError() if delivery.status in (401, 403):
            return "unauthorized"
        case MCPError() if delivery.status >= 400:
            return "http"
        case MCPError() if hung_up(error, delivery):
            return "exited" if config.command else "unreachable"
        case MCPError() | ValidationError():
            return "protocol"
        case httpx2.HTTPError() | httpx2.InvalidURL():
            return "unreachable"
        case OAuthFlowError():
            return "unauthorized"
        case TimeoutError():
            return "silent"
        case ConfigError() | OSError() if config.command:
            return "command"
        case _:
            return "other"


def describe(
    error: BaseException, name: str, config: ServerConfig, report: ChildReport, delivery: Delivery
) -> str:
    """One line about an error of this server; may hold secrets, so mask it."""
    match error:
        case MCPError() if delivery.status >= 400 and not delivery.answered:
            hint = _STATUS_HINTS.get(delivery.status, "").format(name=name)
            hint = _OLD_SSE if delivery.old_sse else hint
            way = _way(config.url)
            return f"{config.url} answered HTTP {delivery.status}{way}: {error.message}{hint}"
        case MCPError() if hung_up(error, delivery):
            return report.epitaph() if config.command else f"{config.url} hung up: {error.message}"
        case MCPError():
            return error.message
        case ConfigError() | OAuthFlowError():
            return str(error)
        case ValidationError():
            first = error.errors(include_url=False)[0]
            return f"its answer is off the protocol: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        case httpx2.HTTPError() | httpx2.InvalidURL():
            text = str(error) or type(error).__name__
            way = _way(config.url)
            do = _BY_PROXY if way else "is the server running?"
            return f"{config.url} cannot be reached{way}: {text}; {do}"
        case ImportError() | ValueError() if way := _way(config.url):
            return f"{config.url} cannot be reached{way}: {error}; {_BY_PROXY}"
        case TimeoutError():
            return "it did not answer in time"
        case OSError() if config.command and report.pid is None:
            return f"servers.{name}.command: cannot start {config.command!r}: {error}"
        case _:
            return f"{type(error).__name__}: {error}"


def _way(url: str | None) -> str:
    proxy = proxy_of(url or "")
    return f" through the proxy {proxy}" if proxy else ""
