"""A server's entry in a configuration file, made independent of where the gateway is started.

Rules

 1. Variables (`gateway.config.variables`) in `env`, `headers`, `url` and secrets are filled in; in the file of
    another host, also in `command`, `args` and `cwd`. What is not set is an error, except in an entry that
    is switched off.
 2. `cwd` counts from the file's folder and is that folder where nothing is said.
 3. A relative path to a file, as `command` or among `args`, is the one in `cwd` or else the one beside the
    configuration. Only what looks like a path and is there counts, and nothing behind an option that lets
    the program itself change its folder.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from gateway.config.variables import Variables

_MOVES: Final = re.compile(r"--?(?:directory|cwd|chdir|workdir|work-dir|prefix|C)(?:=|$)")


def prepared(entry: Any, where: str, variables: Variables, folder: Path) -> Any:
    """The entry with its variables filled in and its paths made absolute. Raises ConfigError."""
    if not isinstance(entry, dict):
        return entry
    entry = dict(entry)
    off = entry.get("enabled") is False
    for key in ("env", "headers"):
        if isinstance(values := entry.get(key), dict):
            entry[key] = {
                k: variables.fill(v, f"{where}.{key}.{k}", off) for k, v in values.items()
            }
    if "url" in entry:
        entry["url"] = variables.fill(entry["url"], f"{where}.url", off)
    if isinstance(oauth := entry.get("oauth"), dict) and "client_secret" in oauth:
        secret = variables.fill(oauth["client_secret"], f"{where}.oauth.client_secret", off)
        entry["oauth"] = oauth | {"client_secret": secret}
    if variables.own:
        entry = _started_by_host(entry, where, variables, off)
    return _placed(entry, folder)


def _started_by_host(
    entry: dict[str, Any], where: str, variables: Variables, off: bool
) -> dict[str, Any]:
    """Rule 1 for what only other hosts fill in."""
    for key in ("command", "cwd"):
        if key in entry:
            entry[key] = variables.fill(entry[key], f"{where}.{key}", off, keep=True)
    if isinstance(args := entry.get("args"), list):
        entry["args"] = [
            variables.fill(arg, f"{where}.args.{i}", off, keep=True) for i, arg in enumerate(args)
        ]
    return entry


def _placed(entry: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Rules 2 and 3."""
    given = entry.get("cwd")
    if "command" not in entry or not isinstance(given, str | None):
        return entry
    cwd = folder / Path(given or ".").expanduser()
    entry["cwd"] = str(cwd)
    if isinstance(command := entry["command"], str):
        entry["command"] = _found(command, cwd, folder) if "/" in command else command
    args = entry.get("args")
    if isinstance(args, list) and not any(isinstance(a, str) and _MOVES.match(a) for a in args):
        entry["args"] = [_found(a, cwd, folder) if isinstance(a, str) else a for a in args]
    return entry


def _found(text: str, cwd: Path, folder: Path) -> str:
    """The absolute path of the file that `text` names, or `text` if it names none."""
    if text.startswith("-") or not ("/" in text or "." in text.strip(".")) or "\0" in text:
        return text
    try:
        place = Path(text).expanduser()
        if place.is_absolute():
            return str(place) if text.startswith("~") and place.is_file() else text
        return next((str(base / place) for base in (cwd, folder) if (base / place).is_file()), text)
    except (OSError, RuntimeError):  # too long for a name; a home that nobody has
        return text
