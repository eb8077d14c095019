"""Writes the gateway into the configuration file of Claude Desktop.

Knows where that file lies and how to change one entry of it without losing anything: the old file
is kept beside it, a file that is not valid JSON is refused, the new file appears in one step.
Claude Desktop starts servers with cwd "/" and hardly any environment, so every path is absolute.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gateway.config import load_config
from gateway.core import ConfigError

FILE_NAME = "claude_desktop_config.json"
PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"  # there if this is a checkout
_CACHES = re.compile(r"(?:archive|builds|environments)-v\d+|\.tmp\w{6}")  # of uv's cache
_TEMPORARY = ("/tmp", "/var/tmp", "/dev/shm", "/var/folders")
# Where other hosts and tools keep their servers; Claude Desktop has none of these.
_FOREIGN = frozenset(
    {
        *("servers", "inputs", "mcp", "mcp_servers", "context_servers", "permissions", "hooks"),
        *("dependencies", "scripts", "version", "compilerOptions"),
    }
)
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
        ConfigError: the configuration that would be written down cannot be used, or this installation
            will be gone before a host starts it.
    """
    if why := passing(sys.executable, PROJECT.is_file()):
        raise ConfigError(
            f"install: this gateway runs in {why} ({sys.executable}), and an entry that starts it would "
            "soon point nowhere; nothing was changed; install it first, with `uv tool install agent-gateway` "
            "or `make install` in a clone, and run `gateway install` from there"
        )
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


def passing(python: str, kept: bool) -> str:
    """What kind of environment an interpreter is of, if it will not stay; empty if it will.

    `kept` says that the code itself lies in a checkout, whose owner decides how long it stays.
    """
    path = Path(os.path.abspath(python))
    if any(_CACHES.fullmatch(part) for part in path.parts):
        return "a temporary environment of uv (uvx, or uv run)"
    if "pipx" in path.parts and {".cache", "cache", "Caches"} & set(path.parts):
        return "a temporary environment of pipx run"
    temporary = {tempfile.gettempdir(), *_TEMPORARY}
    places = {p for t in temporary for p in (Path(t), Path(os.path.realpath(t)))}
    if not kept and any(place in path.parents for place in places):
        return "a folder for temporary files"
    return ""


def _absolute(value: str) -> str:
    """The value as an absolute path if it names something here; a hub name stays as it is."""
    path = Path(value).expanduser()
    return str(path.resolve()) if path.exists() else value


def install_claude(
    path: Path, entry: Mapping[str, Any], *, name: str = "gateway", dry_run: bool = False
) -> Installed:
    """Put `entry` under `mcpServers.NAME` of the file at `path`; all else in it stays.

    Raises:
        ConfigError: the file is not of Claude Desktop's form; it is left as it is.
    """
    target = path.expanduser().resolve()  # a link into a dotfiles folder stays a link
    if target.suffix.lower() in (".toml", ".yaml", ".yml"):
        raise _wrong_form(target, f"a {target.suffix} file")
    old = _read(target)
    document = _parse(target, old)
    _check_form(target, document, name)
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
        raise _wrong_form(path, 'expected an object with an object "mcpServers"')
    return document


def _check_form(path: Path, document: Mapping[str, Any], name: str) -> None:
    """Raise ConfigError unless this is the file of Claude Desktop, or of a host that writes the same form.

    The entry `name` may be anything, as it is replaced.
    """
    if "mcpServers" not in document:
        foreign = [k for k in document if k in _FOREIGN or "." in k]
        if foreign:
            raise _wrong_form(path, f'has {foreign[0]!r} and no "mcpServers"')
    for key, entry in document.get("mcpServers", {}).items():
        if key != name and not _is_entry(entry):
            got = "neither" if isinstance(entry, dict) else type(entry).__name__
            raise _wrong_form(
                path, f'mcpServers.{key}: expected an object with "command" or "url", got {got}'
            )


def _is_entry(entry: Any) -> bool:
    return isinstance(entry, dict) and any(
        isinstance(entry.get(key), str) and entry[key] for key in ("command", "url", "serverUrl")
    )


def _wrong_form(path: Path, what: str) -> ConfigError:
    return ConfigError(
        f"{path}: not the file of Claude Desktop: {what}; nothing was changed; name its "
        f"{FILE_NAME} with --config-file, or mend this one"
    )


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
