"""The servers of another MCP host's configuration file, in our own words.

Claude Desktop, Claude Code, Cursor, Windsurf, Cline, Roo and Gemini keep them under `mcpServers`, VS Code under
`servers` (or `mcp.servers` of its settings), Zed under `context_servers`; all read comments or come to hold them.

Rules

 1. A part of the file that is not about servers is the other program's: it is not looked at.
 2. A key of an entry that means nothing here is left out; those that nobody is known to write are named.
 3. What another program may do unasked (`trust: true`, `autoApprove`, `alwaysAllow`) it may do there, not here.
 4. `timeout` is in seconds up to an hour's worth, and in milliseconds above it and beside keys of Gemini's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gateway.config.jsonc import strict
from gateway.core import ConfigError

TABLES: Final = (
    ("mcpServers",), ("servers",), ("mcp", "servers"), ("context_servers",), ("mcp_servers",),
)  # fmt: skip
"""Where the servers are; the first that is there counts."""
# What other hosts write into an entry and what means nothing here.
_MEANINGLESS: Final = frozenset(
    {
        *("type", "transport", "autoApprove", "alwaysAllow", "description", "name", "title"),
        *("gallery", "version", "icon", "dev", "trust", "watchPaths", "sandbox", "source"),
        *("sandboxEnabled", "installed", "registry", "id", "metadata"),
    }
)
# How other hosts write lists of tools, in our own words.
_LISTS: Final = {
    "tools": "allow",
    "includeTools": "allow",
    "enabledTools": "allow",
    "excludeTools": "deny",
    "disabledTools": "deny",
}
_URLS: Final = ("httpUrl", "serverUrl", "url")  # in the order in which Gemini prefers them
_GEMINI: Final = frozenset({"httpUrl", "trust", "includeTools", "excludeTools"})
_STDIO, _HTTP = "stdio", frozenset({"http", "sse", "streamable-http", "streamableHttp", "ws"})
_SECONDS: Final = {
    "startup_timeout_sec": ("connect_timeout_s", 1.0),
    "startup_timeout_ms": ("connect_timeout_s", 1e-3),
    "tool_timeout_sec": ("call_timeout_s", 1.0),
}
_ACCOUNT: Final = {
    "clientId": "client_id",
    "CLIENT_ID": "client_id",
    "clientSecret": "client_secret",
    "CLIENT_SECRET": "client_secret",
    "scopes": "scopes",
    "callbackPort": "callback_port",
}
MOST_S: Final = 3600  # a larger timeout is in milliseconds


@dataclass(frozen=True)
class HostFile:
    """What another host's file says about servers.

    Attributes:
        table: Where they stand, for messages.
        entries: Each server's entry, as it is written.
        inputs: What VS Code asks its user for.
        folder: The workspace: the folder around `.vscode` and the like, else the file's own.
    """

    table: str
    entries: Mapping[str, Any]
    inputs: tuple[Any, ...]
    folder: Path


def read_host_file(text: str, path: Path) -> HostFile:
    """The servers of a file; comments and trailing commas are fine. Raises ConfigError."""
    try:
        document = json.loads(strict(text))
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: not valid JSON: {error}; correct that place") from None
    found = next((t for t in TABLES if _at(document, t) is not _ABSENT), None)
    if found is None:
        raise ConfigError(f"{path}: mcpServers: missing; add it, or use a gateway.toml")
    table, entries = ".".join(found), _at(document, found)
    if not isinstance(entries, dict | None):
        got = type(entries).__name__
        raise ConfigError(
            f"{path}: {table}: must be an object, got {got}; see docs/configuration.md"
        )
    inputs = _at(document, (*found[:-1], "inputs"))
    folder = path.absolute().parent
    return HostFile(
        table,
        {k: v for k, v in (entries or {}).items() if isinstance(v, dict) or not _is_remark(k)},
        tuple(inputs) if isinstance(inputs, list) else (),
        folder.parent if folder.name.startswith(".") else folder,
    )


def in_our_words(
    entry: Mapping[str, Any], known: frozenset[str]
) -> tuple[dict[str, Any], list[str]]:
    """An entry of another host with the `known` keys of ours, and its keys that nobody is known to write."""
    ours = {k: v for k, v in entry.items() if v is not None and not _is_remark(k)}
    kind = str(ours.get("type") or ours.get("transport") or "")
    gemini = not _GEMINI.isdisjoint(ours)
    own = {k: v for k, v in ours.items() if k == "trust" and isinstance(v, list)}
    ours = {k: v for k, v in ours.items() if k not in _MEANINGLESS} | own
    _switch(ours)
    _one_way_in(ours, kind)
    _limits(ours, gemini)
    _named_otherwise(ours)
    _account(ours)
    lists = {k: ours.pop(k) for k in _LISTS if isinstance(ours.get(k), list)}
    if lists and isinstance(tools := ours.get("tools", {}), dict):
        ours["tools"] = _tool_lists(lists) | tools
    unknown = [key for key in ours if key not in known and key != "envFile"]
    return {k: v for k, v in ours.items() if k not in unknown}, unknown


def _switch(ours: dict[str, Any]) -> None:
    given = ours.pop("enabled", None), ours.pop("disabled", None)
    if any(isinstance(value, bool) for value in given):
        ours["enabled"] = given[0] is not False and given[1] is not True


def _one_way_in(ours: dict[str, Any], kind: str) -> None:
    """Leave a command or an address: an empty one is none, of two the entry's type decides."""
    urls = [ours.pop(key, None) for key in _URLS]
    url = next((u for u in urls if u not in (None, "")), None)
    command = ours.pop("command", None)
    if isinstance(command, dict):  # Zed
        ours |= {k: v for k, v in command.items() if k in ("args", "env") and v is not None}
        command = command.get("path")
    if isinstance(command, list) and command:  # program and arguments in one
        command, ours["args"] = command[0], [*command[1:], *(ours.get("args") or ())]
    if command not in (None, "") and (url is None or kind not in _HTTP):
        ours["command"] = command
    if url is not None and "command" not in ours:
        ours["url"] = url


def _limits(ours: dict[str, Any], gemini: bool) -> None:
    timeout = ours.pop("timeout", None)
    if _is_amount(timeout):
        in_ms = gemini or timeout > MOST_S
        ours.setdefault("call_timeout_s", timeout / 1000 if in_ms else timeout)
    for key, (name, unit) in _SECONDS.items():
        if _is_amount(value := ours.pop(key, None)):
            ours.setdefault(name, value * unit)


def _named_otherwise(ours: dict[str, Any]) -> None:
    for theirs, name in (
        ("environment", "env"),
        ("env_file", "envFile"),
        ("http_headers", "headers"),
    ):
        if theirs in ours:
            ours.setdefault(name, ours.pop(theirs))


def _account(ours: dict[str, Any]) -> None:
    """`oauth` of Gemini and Claude Code, `auth` of Cursor."""
    theirs = ours.pop("auth", None) or ours.pop("oauth", None)
    if isinstance(theirs, dict) and theirs.get("enabled") is not False:
        named = {_ACCOUNT.get(key, key): value for key, value in theirs.items()}
        ours["oauth"] = {k: v for k, v in named.items() if k in _ACCOUNT.values()}


def _is_amount(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _tool_lists(lists: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    merged: dict[str, list[Any]] = {}
    for key, names in lists.items():
        merged.setdefault(_LISTS[key], []).extend(names)
    return merged


def _is_remark(key: str) -> bool:
    return key.startswith(("_", "//", "#", "$"))


_ABSENT: Final = object()


def _at(document: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        if not isinstance(document, dict) or key not in document:
            return _ABSENT
        document = document[key]
    return document


def secrets_file(text: str) -> Iterator[tuple[str, str]]:
    """The names and values of a `.env` file, which nothing is filled into."""
    from io import StringIO

    from dotenv import dotenv_values  # only files that name one need it

    for name, value in dotenv_values(stream=StringIO(text), interpolate=False).items():
        if value is not None:
            yield name, value
