"""Bearer tokens: who a token belongs to.

Tokens from the configuration are compared in constant time, tokens of an authorization server by
asking it (RFC 7662). No token is kept, logged or handed on: what leaves here is a principal.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.settings import AuthSettings
from pydantic import SecretStr

from gateway.config import HttpConfig, OAuthConfig

log = logging.getLogger(__name__)

# Addresses of this machine, which no proxy can reach.
DIRECT: Final = dict.fromkeys(("all://localhost", "all://127.0.0.1", "all://[::1]"))
MAX_TOKEN_CHARS: Final = 8192
MAX_ANSWER_BYTES: Final = 64 * 1024
MAX_CACHED: Final = 1024
NO_ISSUER: Final = "http://localhost"  # the SDK wants one; it is not shown without OAuth


class NamedTokens:
    """Tokens from the configuration; each names its principal, who has all `scopes`.

    Every token is compared, whatever the ones before it gave, and only digests are compared, so that
    the time says neither which one was near nor how long it is.
    """

    def __init__(
        self,
        tokens: Mapping[str, SecretStr],
        scopes: Sequence[str] = (),
        same: Callable[[bytes, bytes], bool] = hmac.compare_digest,
    ) -> None:
        self._digests = {name: _digest(token.get_secret_value()) for name, token in tokens.items()}
        self._scopes, self._same = list(scopes), same

    async def verify_token(self, token: str) -> AccessToken | None:
        """The principal of a token, or None."""
        given = _digest(token)
        matches = [name for name, digest in self._digests.items() if self._same(digest, given)]
        if not matches:
            return None
        return AccessToken(token="", client_id=matches[0], scopes=self._scopes)


class Introspection:
    """Tokens of an authorization server, which is asked about each one (RFC 7662).

    Whatever goes wrong on the way is a token that is not taken, and a warning. A good answer counts
    for `cache_s`, and never longer than the token itself. `now` is what `exp` is compared with;
    `elapsed` does not jump when somebody sets the clock.
    """

    def __init__(
        self,
        config: OAuthConfig,
        now: Callable[[], float] = time.time,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._config, self._now, self._elapsed = config, now, elapsed
        self._known: dict[bytes, tuple[float, AccessToken]] = {}

    async def verify_token(self, token: str) -> AccessToken | None:
        """The principal that the server names, or None."""
        if not token or len(token) > MAX_TOKEN_CHARS:
            return None
        digest, elapsed = _digest(token), self._elapsed()
        until, access = self._known.get(digest, (0.0, None))
        if access is not None and elapsed < until and self._now() < _end(access):
            return access
        access = self._read(await self._ask(token))
        if access is None:
            self._known.pop(digest, None)
            return None
        self._known[digest] = (elapsed + self._config.cache_s, access)
        if len(self._known) > MAX_CACHED:
            del self._known[next(iter(self._known))]
        return access

    async def _ask(self, token: str) -> dict[str, Any]:
        config = self._config
        login = (config.client_id, config.client_secret.get_secret_value())
        form = {"token": token, "token_type_hint": "access_token"}
        try:
            async with httpx.AsyncClient(timeout=config.timeout_s, mounts=DIRECT) as client:
                answer = await client.post(config.introspection_url, data=form, auth=login)
            if answer.status_code == 200 and len(answer.content) <= MAX_ANSWER_BYTES:
                return _object(answer.json())
            reason = f"HTTP {answer.status_code}, {len(answer.content)} bytes"
        except (httpx.HTTPError, ValueError, RecursionError) as error:
            reason = type(error).__name__
        host = urlsplit(config.introspection_url).hostname
        log.warning("http.oauth: %s did not say whether a token is good: %s", host, reason)
        return {}

    def _read(self, answer: dict[str, Any]) -> AccessToken | None:
        """An active token, issued by whom and for whom we expect."""
        if answer.get("active") is not True:
            return None
        audience = answer.get("aud", [])
        named = [audience] if isinstance(audience, str) else list(audience or ())
        resource = next((a for a in named if _same_url(a, self._config.resource)), None)
        if self._config.check_audience and resource is None:
            log.warning(
                "http.oauth: refused a token that was not issued for %s", self._config.resource
            )
            return None
        issuer, expires = answer.get("iss"), answer.get("exp")
        if issuer is not None and not _same_url(issuer, self._config.issuer):
            return None
        subject, scope = answer.get("sub"), answer.get("scope")
        return AccessToken(
            token="",
            client_id=str(answer.get("client_id") or subject or "unknown"),
            scopes=scope.split() if isinstance(scope, str) else [],
            expires_at=int(expires) if isinstance(expires, int | float) else None,
            resource=resource,
            subject=str(subject) if subject is not None else None,
            claims={"iss": self._config.issuer},
        )


class AnyOf:
    """The first verifier that knows the token."""

    def __init__(self, verifiers: Iterable[TokenVerifier]) -> None:
        self._verifiers = tuple(verifiers)

    async def verify_token(self, token: str) -> AccessToken | None:
        """The principal of a token, or None."""
        for verifier in self._verifiers:
            if (access := await verifier.verify_token(token)) is not None:
                return access
        return None


def access_control(http: HttpConfig) -> tuple[AuthSettings | None, TokenVerifier | None]:
    """What the SDK needs to let only known principals in; two None when everybody may come in."""
    if not http.guarded:
        return None, None
    scopes = http.oauth.scopes if http.oauth else ()
    verifiers: list[TokenVerifier] = [NamedTokens(http.tokens, scopes)] if http.tokens else []
    if http.oauth is not None:
        verifiers.append(Introspection(http.oauth))
    return _settings(http.oauth), AnyOf(verifiers)


def _settings(oauth: OAuthConfig | None) -> AuthSettings:
    """With an authorization server the metadata of RFC 9728 are served, without one they are not."""
    given = {
        "issuer_url": oauth.issuer if oauth else NO_ISSUER,
        "resource_server_url": oauth.resource if oauth else None,
        "required_scopes": list(oauth.scopes) if oauth else None,
        "validate_token_resource": False,  # `Introspection` does; a named token has no audience
    }
    return AuthSettings.model_validate(given)  # from text, which keeps addresses as they are


def _end(access: AccessToken) -> float:
    return float("inf") if access.expires_at is None else access.expires_at


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _same_url(one: Any, other: str) -> bool:
    return isinstance(one, str) and one.removesuffix("/") == other.removesuffix("/")
