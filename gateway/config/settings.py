"""The configuration as frozen values, checked; `gateway.config.loading` makes them out of files.

Knows no file, no protocol and starts nothing. Secrets (env, headers, args, url query) never show in a repr.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator

from gateway.config.http import HttpConfig
from gateway.config.oauth import AccountConfig


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


PinPolicy = Literal["trust", "pin", "strict"]
ConfirmPolicy = Literal["never", "destructive", "always"]


class ToolsConfig(_Strict):
    """Which tools of a server may be used, as globs over its own names; `deny` wins."""

    allow: tuple[str, ...] = ("*",)
    deny: tuple[str, ...] = ()


class PinningConfig(_Strict):
    """What happens to a tool that was never seen, or changed; `file` is where the pins are.

    `trust` takes every tool as it comes, `pin` records at first sight and holds what changed,
    `strict` holds whatever was not approved.
    """

    policy: PinPolicy = "trust"
    file: str | None = Field(default=None, min_length=1)


class ServerConfig(_Strict):
    """One downstream server: a `command` to start (stdio) or a `url` to reach (HTTP).

    A call has `call_timeout_s`, and as long again whenever its tool tells how far it is, up to
    `progress_timeout_s`. `max_concurrent` calls run at once, the others wait their turn within their own deadline;
    `pinning` and `confirm` override the policies of the whole configuration; tools whose own name matches a
    glob of `trust` run unasked.
    """

    command: str | None = Field(default=None, min_length=1)
    args: tuple[str, ...] = ()
    env: dict[str, str] = {}
    cwd: str | None = None
    url: str | None = None
    headers: dict[str, SecretStr] = {}
    oauth: AccountConfig | None = None
    mode: Literal["auto", "legacy", "modern"] = "auto"
    connect_timeout_s: float = Field(default=20.0, gt=0, allow_inf_nan=False)
    call_timeout_s: float = Field(default=30.0, gt=0, allow_inf_nan=False)
    progress_timeout_s: float = Field(default=600.0, gt=0, allow_inf_nan=False)
    max_concurrent: int = Field(default=16, ge=1)
    tools: ToolsConfig = ToolsConfig()
    pinning: PinPolicy | None = None
    confirm: ConfirmPolicy | None = None
    trust: tuple[str, ...] = ()
    enabled: bool = True

    @field_validator("args", "env", "headers", mode="before")
    @classmethod
    def _as_texts(cls, given: Any) -> Any:
        """Numbers and booleans as a shell would be given them; what is null is left out."""
        if isinstance(given, dict):
            return {key: _as_text(value) for key, value in given.items() if value is not None}
        if isinstance(given, list):
            return [_as_text(value) for value in given if value is not None]
        return given

    @model_validator(mode="after")
    def _one_way_in(self) -> ServerConfig:
        if (self.command is None) == (self.url is None):
            got = "neither" if self.command is None else "both"
            raise ValueError(f"needs 'command' or 'url', got {got}; give exactly one")
        if self.url is None and self.oauth is not None:
            raise ValueError("'oauth' is for servers with a 'url'; leave it out")
        if self.url is not None and not _is_http(self.url):
            raise ValueError("'url' has no scheme or host; write http://host:port/path")
        return self

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Everything that is set, without what may hold a secret."""
        for name, value in super().__repr_args__():
            if name is not None and value != type(self).model_fields[name].default:
                yield name, _masked(name, value)


class AgentConfig(_Strict):
    """Limits of one question; `prompt_tokens` is the budget for the list of tools.

    `confirm` says which calls the user has to confirm: none, those of tools that may destroy something by
    MCP's defaults (see `gateway.agent.approval_policy`), or all. The user has `user_timeout_s` to answer, on top of `timeout_s`.
    """

    max_steps: int = Field(default=4, ge=1)
    max_calls: int = Field(default=8, ge=1)
    timeout_s: float = Field(default=40.0, gt=0, allow_inf_nan=False)
    max_tokens: int = Field(default=256, ge=1)
    prompt_tokens: int = Field(default=1800, ge=1)
    spans: Literal["auto", "on", "off"] = "auto"
    max_query_chars: int = Field(default=8000, ge=1)
    min_confidence: float = Field(default=0.4, ge=0, le=1)
    confirm: ConfirmPolicy = "destructive"
    user_timeout_s: float = Field(default=120.0, gt=0, allow_inf_nan=False)


class ModelConfig(_Strict):
    """Which model answers; None leaves the choice to the environment and the defaults."""

    model: str | None = Field(default=None, min_length=1)
    adapter: str | None = Field(default=None, min_length=1)
    format: str | None = Field(default=None, min_length=1)


class SamplingConfig(_Strict):
    """Who writes when a tool server asks for a text and the host has no model for it."""

    answer_with_model: bool = False
    max_tokens: int = Field(default=256, ge=1)


class SurfaceConfig(_Strict):
    """What hosts see beside `ask`; with `passthrough`, all that the servers offer, as `server__name`.

    The first list of each kind waits `first_list_wait_s` at most for servers that just start.
    """

    passthrough: bool = False
    first_list_wait_s: float = Field(default=1.0, ge=0, le=30, allow_inf_nan=False)


class Config(_Strict):
    """The whole configuration and the file it came from (None: built in).

    `faults` says of each server whose entry cannot be used why, in a line; `ignored` names the keys of another
    host's file that mean nothing here.
    """

    servers: dict[str, ServerConfig] = {}
    agent: AgentConfig = AgentConfig()
    model: ModelConfig = ModelConfig()
    pinning: PinningConfig = PinningConfig()
    http: HttpConfig = HttpConfig()
    surface: SurfaceConfig = SurfaceConfig()
    sampling: SamplingConfig = SamplingConfig()
    source: Path | None = None
    faults: dict[str, str] = {}
    ignored: tuple[str, ...] = ()


def _as_text(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, bool | int | float) else value


def _is_http(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _masked(name: str, value: Any) -> Any:
    if name in ("env", "headers"):
        return dict.fromkeys(value, "***")
    if name == "args":
        return f"<{len(value)} hidden>"
    if name == "url":
        parts = urlsplit(value)
        host = parts.netloc.rpartition("@")[2]
        return f"{parts.scheme}://{host}{parts.path}" + ("?***" if parts.query else "")
    return value
