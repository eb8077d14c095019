"""Writes the gateway into the configuration file of Claude Desktop.

Knows where that file lies and how to change one entry of it without losing anything: the old file
is kept beside it, a file that is not valid JSON is refused, the new file appears in one step.
Claude Desktop starts servers with cwd "/" and hardly any environment, so every path is absolute.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gateway.config import load_config
from gateway.errors import ConfigError

FILE_NAME = "claude_desktop_config.json"
# Settings that live in the environment here and would be missing there.
CARRIED = ("GATEWAY_MODEL", "GATEWAY_ADAPTER", "HF_HOME", "SSL_CERT_FILE")


@dataclass(frozen=True)
class Installed:
    """What was written (or would be), where, and where the old file is kept.

    Attributes:
        backup: The copy of the old file; None when there was none or nothing changed.
        changed: False when the file already held exactly this entry.
    """

    path: Path
    name: str
    entry: Mapping[str, Any]
    backup: Path | None
    changed: bool
    text: str

    def as_json(self) -> dict[str, Any]:
        """The object that `gateway install claude --json` prints."""
        return {
            "path": str(self.path),
            "name": self.name,
            "entry": dict(self.entry),
            "backup": None if self.backup is None else str(self.backup),
            "changed": self.changed,
        }


def claude_config_path(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    """Where Claude Desktop keeps its configuration on this platform (a `sys.platform` value)."""
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Claude" / FILE_NAME
    if platform == "win32":
        return Path(environ.get("APPDATA") or home / "AppData" / "Roaming") / "Claude" / FILE_NAME
    return Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "Claude" / FILE_NAME


def server_entry(config: Path | None, environ: Mapping[str, str]) -> dict[str, Any]:
    """The `mcpServers` entry that starts this very installation with what it uses now.

    Raises:
        ConfigError: the configuration that would be written down cannot be used.
    """
    source = load_config(config, environ).source
    arguments = ["-m", "gateway", "serve"]
    if source is not None:
        arguments += ["--config", str(source.expanduser().resolve())]
    carried = {key: _absolute(environ[key]) for key in CARRIED if environ.get(key)}
    return {
        # Not resolved: following the link would leave the virtual environment.
        "command": os.path.abspath(sys.executable),
        "args": arguments,
        **({"env": carried} if carried else {}),
    }


def _absolute(value: str) -> str:
    """The value as an absolute path if it names something here; a hub name stays as it is."""
    path = Path(value).expanduser()
    return str(path.resolve()) if path.exists() else value


def install_claude(
    path: Path, entry: Mapping[str, Any], *, name: str = "gateway", dry_run: bool = False
) -> Installed:
    """Put `entry` under `mcpServers.NAME` of the file at `path`; all else in it stays.

    Raises:
        ConfigError: the file is not a JSON object of the expected shape; it is left as it is.
    """
    target = path.expanduser().resolve()  # a link into a dotfiles folder stays a link
    old = _read(target)
    document = _parse(target, old)
    servers = document.setdefault("mcpServers", {})
    changed = servers.get(name) != dict(entry)
    servers[name] = dict(entry)
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    backup = None
    if changed and not dry_run:
        backup = _keep(target) if old is not None else None
        _replace(target, text)
    return Installed(target, name, dict(entry), backup, changed, text)


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{path}: cannot be read ({error}); nothing was changed; fix it or name another "
            "file with --config-file"
        ) from error


def _parse(path: Path, text: str | None) -> dict[str, Any]:
    """The document as a dict whose `mcpServers`, if there, is one too."""
    if text is None or not text.strip():
        return {}
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{path}: not valid JSON (line {error.lineno}, column {error.colno}: {error.msg}); "
            "nothing was changed; mend or move the file and run this again"
        ) from error
    if not isinstance(document, dict) or not isinstance(document.get("mcpServers", {}), dict):
        raise ConfigError(
            f'{path}: expected an object with an object "mcpServers"; nothing was changed; '
            "mend or move the file and run this again"
        )
    return document


def _keep(path: Path) -> Path:
    """Copy the old file beside itself, under a name that says when."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    backup = path.with_name(f"{path.name}.{stamp}.bak")
    shutil.copy2(path, backup)
    return backup


def _replace(path: Path, text: str) -> None:
    """Write the file in one step: a reader sees the old one or the new one, never half."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        if path.exists():
            shutil.copymode(path, temporary)
        os.replace(temporary, path)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written ({error}); name another file") from error
