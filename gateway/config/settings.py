"""Configuration: `gateway.toml`, a Claude Desktop JSON file, or the two built-in servers.

Files and environment go in, frozen values come out; every mistake is one `ConfigError` line that
names the file and the key. Knows no protocol and starts nothing. What the entries of servers and the secrets
of `http` take from the environment and from the file's folder is `gateway.config.server_entries`'s; `./` paths of models
count from that folder too. Secrets (env, headers, args, url query) never show in a repr.
"""

from __future__ import annotations

import difflib
import json
import os
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails

from gateway.config.http import HttpConfig, OAuthConfig, fill_secrets
from gateway.config.oauth import AccountConfig
from gateway.config.server_entries import filled, prepared
from gateway.core import ConfigError

DEFAULT_FILE = Path("gateway.toml")
BUILT_IN = ("weather", "currency")
# What other MCP clients write into an entry and what means nothing here.
FOREIGN_KEYS = frozenset({"type", "transport", "autoApprove", "alwaysAllow", "description"})
SECRET_KEYS = frozenset({"env", "headers", "url", "args", "oauth"})
# How other MCP clients write lists of tools, in our own words.
FOREIGN_LISTS = {
    "tools": "allow",
    "includeTools": "allow",
    "excludeTools": "deny",
    "disabledTools": "deny",
}


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
    """The whole configuration and the file it came from (None: built in)."""

    servers: dict[str, ServerConfig] = {}
    agent: AgentConfig = AgentConfig()
    model: ModelConfig = ModelConfig()
    pinning: PinningConfig = PinningConfig()
    http: HttpConfig = HttpConfig()
    surface: SurfaceConfig = SurfaceConfig()
    sampling: SamplingConfig = SamplingConfig()
    source: Path | None = None


def load_config(path: Path | str | None = None, environ: Mapping[str, str] | None = None) -> Config:
    """Read `path`, else `$GATEWAY_CONFIG`, else ./gateway.toml, else the two built-in servers.

    `environ` is this process's unless another one is given. A TOML file without `servers` keeps the
    built-in ones. Raises: ConfigError.
    """
    environ = os.environ if environ is None else environ
    path, named_by = None if path is None else Path(path), ""
    if path is None and environ.get("GATEWAY_CONFIG"):
        path, named_by = Path(environ["GATEWAY_CONFIG"]).expanduser(), "GATEWAY_CONFIG="
    if path is None and DEFAULT_FILE.is_file():
        path = DEFAULT_FILE
    if path is None:
        return Config(servers=_built_in())
    text = _read(path, named_by)
    is_json = path.suffix.lower() == ".json" or text.lstrip().startswith("{")
    data = _claude_desktop(text, path) if is_json else _toml(text, path)
    servers, folder = data.get("servers"), path.absolute().parent
    if isinstance(servers, dict):
        data["servers"] = {
            name: prepared(
                entry, f"{path}: {'mcpServers' if is_json else 'servers'}.{name}", environ, folder
            )
            for name, entry in servers.items()
        }
    _anchor(data.get("model"), ("model", "adapter"), path)
    _anchor(data.get("pinning"), ("file",), path, always=True)
    if "http" in data:
        data["http"] = fill_secrets(
            data["http"], lambda value, key: filled(value, f"{path}: http.{key}", environ)
        )
    try:
        config = Config.model_validate({**data, "source": path.absolute()})
    except ValidationError as error:
        raise _explained(error, path, is_json) from None
    if "servers" in data:
        return config
    return config.model_copy(update={"servers": _built_in()})


def _built_in() -> dict[str, ServerConfig]:
    return {
        name: ServerConfig(command=sys.executable, args=("-m", f"toolservers.{name}"))
        for name in BUILT_IN
    }


# Reading files.


def _read(path: Path, named_by: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"{named_by}{path}: not UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError(
            f"{named_by}{path}: cannot be read ({reason}); name an existing gateway.toml or JSON file"
        ) from None


def _toml(text: str, path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}; correct that place") from None
    if "source" in data:
        raise ConfigError(f"{path}: source: unknown key; {_hint('source')}")
    return data


def _claude_desktop(text: str, path: Path) -> dict[str, Any]:
    """Only the servers: the other keys of that file are the other application's."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: not valid JSON: {error}; correct that place") from None
    if not isinstance(data, dict) or "mcpServers" not in data:
        raise ConfigError(f"{path}: mcpServers: missing; add it, or use a gateway.toml")
    servers = data["mcpServers"]
    if not isinstance(servers, dict):
        got = type(servers).__name__
        raise ConfigError(
            f"{path}: mcpServers: must be an object, got {got}; see docs/configuration.md"
        )
    return {"servers": {name: _foreign(entry) for name, entry in servers.items()}}


def _foreign(entry: Any) -> Any:
    """A Claude Desktop entry in our own words."""
    if not isinstance(entry, dict):
        return entry
    ours = {k: v for k, v in entry.items() if v is not None and k not in FOREIGN_KEYS}
    if isinstance(disabled := ours.pop("disabled", None), bool):
        ours.setdefault("enabled", not disabled)
    lists = {k: ours.pop(k) for k in FOREIGN_LISTS if isinstance(ours.get(k), list)}
    if lists and isinstance(own := ours.get("tools", {}), dict):
        ours["tools"] = _tool_lists(lists) | own
    return ours


def _tool_lists(lists: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    merged: dict[str, list[Any]] = {}
    for key, names in lists.items():
        merged.setdefault(FOREIGN_LISTS[key], []).extend(names)
    return merged


# Environment and paths.


def _anchor(table: Any, keys: Iterable[str], path: Path, always: bool = False) -> None:
    """Make paths that say they are relative (`./x`, `../x`, `~/x`) independent of where we run."""
    for key in keys:
        value = table.get(key) if isinstance(table, dict) else None
        if isinstance(value, str) and value and (always or value.startswith(("./", "../", "~"))):
            table[key] = str((path.absolute().parent / Path(value).expanduser()).resolve())


# Saying what is wrong.


def _explained(error: ValidationError, path: Path, is_json: bool) -> ConfigError:
    first, *more = error.errors(include_url=False, include_context=False)
    keys = [str(part) for part in first["loc"]]
    if is_json and keys:
        keys[0] = "mcpServers"
    also = f" (and {len(more)} more)" if more else ""
    return ConfigError(f"{path}: {'.'.join(keys)}: {_complaint(first, keys)}{also}")


def _complaint(detail: ErrorDetails, keys: list[str]) -> str:
    message = detail["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    if detail["type"] == "extra_forbidden":
        return f"unknown key; {_hint(*keys)}"
    if detail["type"] == "value_error":
        return message  # says itself what to do
    secret = not SECRET_KEYS.isdisjoint(keys[2:3]) or (keys[0] == "http" and len(keys) > 2)
    got = detail["input"]
    shown = type(got).__name__ if secret or isinstance(got, dict | list) else repr(got)[:40]
    return f"{message}, got {shown}; correct the value"


def _hint(*keys: str) -> str:
    """What may stand where the unknown last key stands."""
    sections: dict[str, type[BaseModel]] = {"agent": AgentConfig, "model": ModelConfig}
    sections |= {"servers": ServerConfig, "mcpServers": ServerConfig, "pinning": PinningConfig}
    sections |= {"http": HttpConfig, "surface": SurfaceConfig, "sampling": SamplingConfig}
    shape = sections[keys[0]] if len(keys) > 1 else Config
    shape = ToolsConfig if len(keys) > 3 and keys[2] == "tools" else shape
    shape = OAuthConfig if len(keys) > 2 and keys[:2] == ("http", "oauth") else shape
    shape = AccountConfig if len(keys) > 3 and keys[2] == "oauth" else shape
    known = [name for name in shape.model_fields if (shape, name) != (Config, "source")]
    near = difflib.get_close_matches(keys[-1], known, n=1, cutoff=0.5)
    return f"did you mean '{near[0]}'?" if near else f"known keys are {', '.join(known)}"


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
