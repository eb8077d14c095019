"""Writes the gateway into the configuration file of an MCP host, and takes it out again.

Knows how to change one entry of such a file without losing anything: comments and layout stay, the old file
is kept beside it, a file that cannot be read is refused, the new file appears in one step.
Hosts start servers with cwd "/" and hardly any environment, so every path is absolute.
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

from gateway.cli.hosts import Host
from gateway.config import load_config, strict, with_member, without_member
from gateway.core import ConfigError

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"  # there if this is a checkout
_CACHES = re.compile(r"(?:archive|builds|environments)-v\d+|\.tmp\w{6}")  # of uv's cache
_TEMPORARY = ("/tmp", "/var/tmp", "/dev/shm", "/var/folders")
# Settings that live in the environment here and would be missing there.
CARRIED = ("GATEWAY_MODEL", "GATEWAY_ADAPTER", "HF_HOME", "SSL_CERT_FILE")


@dataclass(frozen=True)
class Changed:
    """What was written (or would be), where, and where the old file is kept.

    Attributes:
        entry: The entry that is there now; None where it was taken out.
        backup: The copy of the old file; None when there was none or nothing changed.
        changed: False when the file already held exactly this entry, or none to take out.
    """

    path: Path
    name: str
    entry: Mapping[str, Any] | None
    backup: Path | None
    changed: bool
    text: str

    def as_json(self) -> dict[str, Any]:
        """The object that `gateway install HOST --json` and `uninstall` print."""
        return {
            "path": str(self.path),
            "name": self.name,
            "entry": None if self.entry is None else dict(self.entry),
            "backup": None if self.backup is None else str(self.backup),
            "changed": self.changed,
        }


def server_entry(config: Path | None, environ: Mapping[str, str]) -> dict[str, Any]:
    """What starts this very installation with what it uses now.

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


def install_entry(
    host: Host,
    path: Path,
    started: Mapping[str, Any],
    *,
    name: str = "gateway",
    dry_run: bool = False,
) -> Changed:
    """Put the host's form of what starts the gateway into its file; all else in it stays.

    Raises:
        ConfigError: the file is not of this host's form; it is left as it is.
    """
    entry = host.entry(started)
    old = _opened(host, path)
    servers = old.document.get(host.table, {})
    for key, other in servers.items():
        if key != name and host.own is not None and not _is_entry(other):
            got = "neither" if isinstance(other, dict) else type(other).__name__
            want = 'expected an object with "command" or "url"'
            raise _wrong_form(host, old.path, f"{host.table}.{key}: {want}, got {got}")
    if servers.get(name) == entry:
        return Changed(old.path, name, entry, None, False, old.text)
    wanted = old.document | {host.table: servers | {name: entry}}
    text = with_member(old.text or "{}\n", (host.table, name), entry)
    return _written(old, text, wanted, name, entry, dry_run)


def uninstall_entry(
    host: Host, path: Path, *, name: str = "gateway", dry_run: bool = False
) -> Changed:
    """Take the entry out of the host's file again; all else in it stays. Raises ConfigError."""
    old = _opened(host, path)
    servers = old.document.get(host.table, {})
    if name not in servers:
        return Changed(old.path, name, None, None, False, old.text)
    left = {key: entry for key, entry in servers.items() if key != name}
    text = without_member(old.text, (host.table, name))
    return _written(old, text, old.document | {host.table: left}, name, None, dry_run)


@dataclass(frozen=True)
class _Opened:
    """A host's file as it was found; `data` is None where there was none."""

    path: Path
    data: bytes | None
    text: str
    codec: str
    document: dict[str, Any]


def _opened(host: Host, path: Path) -> _Opened:
    target = path.expanduser().resolve()  # a link into a dotfiles folder stays a link
    if target.suffix.lower() in (".toml", ".yaml", ".yml"):
        raise _wrong_form(host, target, f"a {target.suffix} file")
    data = _read(target)
    codec = json.detect_encoding(data or b"")
    try:
        text = (data or b"").decode(codec)
    except UnicodeDecodeError as error:
        raise _unreadable(target, error) from error
    document = _parse(host, target, text) if text.strip() else {}
    if found := host.foreign(document):
        raise _wrong_form(host, target, f'has {found!r} and no "{host.table}"')
    return _Opened(target, data, text if text.strip() else "", codec, document)


def _written(
    old: _Opened,
    text: str,
    wanted: Mapping[str, Any],
    name: str,
    entry: Mapping[str, Any] | None,
    dry_run: bool,
) -> Changed:
    """Write the edited text, once it says what it is to say and nothing else."""
    if json.loads(strict(text)) != wanted:
        raise ConfigError(
            f"{old.path}: cannot be edited without changing something else (is a key in it twice?); nothing "
            "was changed; mend it, or edit it by hand"
        )
    backup = None
    if not dry_run:
        if _read(old.path) != old.data:
            raise ConfigError(
                f"{old.path}: was changed by another program just now; nothing was changed; run this again"
            )
        backup = _keep(old.path) if old.data is not None else None
        _replace(old.path, text.encode(old.codec))
    return Changed(old.path, name, entry, backup, True, text)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ConfigError:
    return ConfigError(
        f"{path}: cannot be read ({error}); nothing was changed; fix it or name another "
        "file with --config-file"
    )


def _parse(host: Host, path: Path, text: str) -> dict[str, Any]:
    """The document as a dict whose table of servers, if there, is one too."""
    try:
        document = json.loads(strict(text))
    except json.JSONDecodeError as error:
        raise ConfigError(
            f"{path}: not valid JSON (line {error.lineno}, column {error.colno}: {error.msg}); "
            "nothing was changed; mend or move the file and run this again"
        ) from error
    except RecursionError as error:
        raise _wrong_form(host, path, "it is nested too deeply") from error
    if not isinstance(document, dict) or not isinstance(document.get(host.table, {}), dict):
        raise _wrong_form(host, path, f'expected an object with an object "{host.table}"')
    return document


def _is_entry(entry: Any) -> bool:
    return isinstance(entry, dict) and any(
        isinstance(entry.get(key), str) and entry[key] for key in ("command", "url", "serverUrl")
    )


def _wrong_form(host: Host, path: Path, what: str) -> ConfigError:
    usual = host.place(sys.platform, os.environ, Path.home()).name
    return ConfigError(
        f"{path}: not the file of {host.title}: {what}; nothing was changed; name its "
        f"{usual} with --config-file, or mend this one"
    )


def _keep(path: Path) -> Path:
    """Copy the old file beside itself, under a name that says when."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    backup = path.with_name(f"{path.name}.{stamp}.bak")
    shutil.copy2(path, backup)
    return backup


def _replace(path: Path, data: bytes) -> None:
    """Write the file in one step: a reader sees the old one or the new one, never half."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if path.exists():
            shutil.copymode(path, temporary)
        os.replace(temporary, path)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written ({error}); name another file") from error
