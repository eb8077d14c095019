"""The MCP hosts that `gateway install` knows: where each keeps its servers, and in which form.

Knows paths and keys; opens no file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

Place = Callable[[str, Mapping[str, str], Path], Path]
"""The file for a platform (a `sys.platform` value), an environment and a home folder."""

# What other hosts' and tools' files have; a file of servers alone has none of these.
_FOREIGN: Final = frozenset(
    {
        *("servers", "inputs", "mcp", "mcp_servers", "context_servers", "permissions", "hooks"),
        *("dependencies", "scripts", "version", "compilerOptions", "mcpServers"),
    }
)


@dataclass(frozen=True)
class Host:
    """One host.

    Attributes:
        title: Its name for people.
        table: The key of its file that holds the servers.
        place: Where its file lies.
        form: What each of its entries says beside command, arguments and environment.
        own: The keys that its file may have beside `table`; None: any at all.
        afterwards: What its user has to do.
    """

    name: str
    title: str
    table: str
    place: Place
    form: Mapping[str, Any] = field(default_factory=dict)
    own: frozenset[str] | None = frozenset()
    afterwards: str = ""

    def foreign(self, document: Mapping[str, Any]) -> str:
        """A key that says that this file is not of this host; empty when there is none."""
        if self.own is None or self.table in document:
            return ""
        odd = (key for key in document if key in _FOREIGN - self.own or "." in key)
        return next(odd, "")

    def entry(self, started: Mapping[str, Any]) -> dict[str, Any]:
        """The host's own form of what starts the gateway."""
        return {**self.form, **started}


def _program_folder(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    """Where programs with windows keep their settings."""
    if platform == "darwin":
        return home / "Library" / "Application Support"
    if platform == "win32":
        return Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    return Path(environ.get("XDG_CONFIG_HOME") or home / ".config")


def _claude(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    return _program_folder(platform, environ, home) / "Claude" / "claude_desktop_config.json"


def _claude_code(_: str, environ: Mapping[str, str], home: Path) -> Path:
    return Path(environ.get("CLAUDE_CONFIG_DIR") or home) / ".claude.json"


def _cursor(_: str, __: Mapping[str, str], home: Path) -> Path:
    return home / ".cursor" / "mcp.json"


def _vscode(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    return _program_folder(platform, environ, home) / "Code" / "User" / "mcp.json"


def _windsurf(_: str, __: Mapping[str, str], home: Path) -> Path:
    return home / ".codeium" / "windsurf" / "mcp_config.json"


_STDIO: Final = {"type": "stdio"}
HOSTS: Final[Mapping[str, Host]] = {
    host.name: host
    for host in (
        Host("claude", "Claude Desktop", "mcpServers", _claude),
        Host(
            *("claude-code", "Claude Code", "mcpServers", _claude_code),
            form=_STDIO,
            own=None,
            afterwards="start a new session of Claude Code to use it; `/mcp` shows it",
        ),
        Host("cursor", "Cursor", "mcpServers", _cursor, form=_STDIO),
        Host(
            *("vscode", "VS Code", "servers", _vscode),
            form=_STDIO,
            own=frozenset({"inputs"}),
            afterwards="start it in VS Code with the command `MCP: List Servers`",
        ),
        Host("windsurf", "Windsurf", "mcpServers", _windsurf),
    )
}
