"""Who may come in over HTTP and how much of what: the `[http]` part of the configuration.

Values only; knows no protocol. Secrets never show in a repr or an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

MIN_TOKEN_CHARS: Final = 16
HTTP_URL: Final = r"^https?://[^/?#\s@]+[^?#\s@]*$"  # without query, fragment or credentials
_FEWEST_CHARS: Final = 5  # different ones; 32 random digits have fewer once in a million times
_LONGEST_COUNT: Final = 4  # digits behind a word, as in `password2026`
_ROWS: Final = (
    *("0123456789abcdefghijklmnopqrstuvwxyz", "1234567890", "0123456789abcdef"),
    *("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm"),
)
_PHRASE: Final = re.compile(
    r"change[\W_]*(?:this|me|it)|replace[\W_]*(?:this|me|it|with)|placeholder"
    r"|(?<![a-z])(?:your|insert|enter|paste|put)[\W_]+(?:\w+[\W_]+){0,3}(?:token|secret|password|key)"
    r"|^<.*>$|^\$\{?\w+\}?$|^%\w+%$|^\{\{.*\}\}$",
    re.IGNORECASE,
)
# Words that only ever describe a secret. One may be written right behind another, with a few digits.
_KNOWN: Final = re.compile(
    r"(?:secrets?|tokens?|pass(?:word|wd|phrase)?|keys?|api|auth|bearer|access|admin|root|user|default|none"
    r"|null|your|the|this|that|long(?:er)?|very|super|strong|random|real|good|own|some|any|here|goes|put"
    r"|insert|enter|change(?:me|this|it)?|replace(?:me|this|it)?|with|test(?:ing)?|demo|examples?|sample"
    r"|dummy|foo|bar|baz|value|string|hello|world|please|must|not|and|set|use|for|http|gateway|mcp|server"
    r"|letmein|qwerty|todo|fixme|secure|private|hidden|safe|x{2,}|abc"
    r"|(?<![a-z])(?:a|an|my|to|of|me|is|it|or|in|be|at|on)(?![a-z]))+"
)
SECRETS: Final = {"tokens": None, "oauth": ("client_id", "client_secret")}  # None: every key


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class OAuthConfig(_Strict):
    """An authorization server whose tokens are taken, checked by introspection (RFC 7662).

    `resource` is this gateway's public address, for the metadata (RFC 9728) and the audience check.
    A token once found good is not asked about again for `cache_s`.
    """

    issuer: str = Field(pattern=HTTP_URL)
    resource: str = Field(pattern=HTTP_URL)
    introspection_url: str = Field(pattern=HTTP_URL)
    client_id: str = Field(min_length=1)
    client_secret: SecretStr
    scopes: tuple[str, ...] = ()
    check_audience: bool = True
    timeout_s: float = Field(default=5.0, gt=0, allow_inf_nan=False)
    cache_s: float = Field(default=30.0, ge=0, allow_inf_nan=False)


class HttpConfig(_Strict):
    """`gateway serve --http`: principals, names, sizes and patience.

    `tokens` maps a principal to its bearer token; sizes are bytes of UTF-8. `calls_per_minute` counts
    tool calls of one principal: 0 is no limit, None is 600 where a token is needed and else none.
    """

    tokens: dict[str, SecretStr] = {}
    oauth: OAuthConfig | None = None
    allowed_hosts: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = ()
    calls_per_minute: int | None = Field(default=None, ge=0)
    max_request_bytes: int = Field(default=4 * 2**20, ge=1024)
    max_result_bytes: int = Field(default=2**20, ge=4096)
    kept_results: int = Field(default=32, ge=0)
    kept_bytes: int = Field(default=64 * 2**20, ge=0)
    kept_s: float = Field(default=600.0, gt=0, allow_inf_nan=False)
    max_connections: int = Field(default=512, ge=1)
    header_timeout_s: float = Field(default=10.0, gt=0, allow_inf_nan=False)
    body_timeout_s: float = Field(default=30.0, gt=0, allow_inf_nan=False)
    write_timeout_s: float = Field(default=30.0, gt=0, allow_inf_nan=False)
    shutdown_grace_s: int = Field(default=2, ge=1, le=8)

    @property
    def guarded(self) -> bool:
        """Whether a token is needed to come in."""
        return bool(self.tokens) or self.oauth is not None

    @model_validator(mode="after")
    def _real_tokens(self) -> HttpConfig:
        for name, token in self.tokens.items():
            if not re.fullmatch(r"[\w.-]{1,64}", name):
                raise ValueError(
                    f"tokens: principal {name[:64]!r}: use 1 to 64 of A-Z a-z 0-9 _ . -"
                )
            if not re.fullmatch(rf"[!-~]{{{MIN_TOKEN_CHARS},}}", token.get_secret_value()):
                raise ValueError(
                    f"tokens.{name}: needs {MIN_TOKEN_CHARS} or more visible ASCII characters; "
                    "make one with `openssl rand -hex 32`"
                )
            if stands_in(token.get_secret_value()):
                raise ValueError(
                    f"tokens.{name}: is the placeholder of an example, which anybody can guess; "
                    "make one with `openssl rand -hex 32`"
                )
        if self.oauth is not None and stands_in(self.oauth.client_secret.get_secret_value()):
            raise ValueError(
                "oauth.client_secret: is the placeholder of an example; write what the authorization "
                "server gave to this gateway"
            )
        if len({t.get_secret_value() for t in self.tokens.values()}) < len(self.tokens):
            raise ValueError("tokens: two principals have the same token; give each its own")
        return self


def stands_in(secret: str) -> bool:
    """Whether a secret only stands where one should be: `change-this`, `your-token`, `xxxxxxxx`, `12345678`."""
    plain = re.sub(r"[\W_]", "", secret.lower())
    if len(set(plain)) < _FEWEST_CHARS or _PHRASE.search(secret):
        return True
    if any(plain in row * len(plain) or plain[::-1] in row * len(plain) for row in _ROWS):
        return True
    words = re.findall("[a-z]+", secret.lower())
    counted = all(
        len(run) <= _LONGEST_COUNT or run in _ROWS[1] for run in re.findall(r"\d+", secret)
    )
    return bool(words) and counted and all(_KNOWN.fullmatch(word) for word in words)


def fill_secrets(http: Any, fill: Callable[[Any, str], Any]) -> Any:
    """The `http` table with `fill(value, key)` applied to its secrets; anything odd stays as it is."""
    if not isinstance(http, dict):
        return http
    http = dict(http)
    for table, names in SECRETS.items():
        if isinstance(values := http.get(table), dict):
            http[table] = {
                key: fill(value, f"{table}.{key}") if names is None or key in names else value
                for key, value in values.items()
            }
    return http
