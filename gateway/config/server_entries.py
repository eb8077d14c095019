"""A server's entry in a configuration file, made independent of where the gateway is started.

Rules

 1. `${NAME}` and `${NAME:-default}` in `env`, `headers`, `url` and secrets come from the environment (`$${` is
    a literal `${`). What is not set and has no default is an error, except in an entry that is switched off.
 2. `cwd` counts from the file's folder and is that folder where nothing is said.
 3. A relative path to a file, as `command` or among `args`, is the one in `cwd` or else the one beside the
    configuration. Only what looks like a path and is there counts, and nothing behind an option that lets
    the program itself change its folder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from gateway.core import ConfigError

SECRETIVE: Final = re.compile(r"(?i)token|passw|secret|auth|credential|(^|_)key($|_)")
_VARIABLE = re.compile(r"(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}")
_MOVES = re.compile(r"--?(?:directory|cwd|chdir|workdir|work-dir|prefix|C)(?:=|$)")


def prepared(entry: Any, where: str, environ: Mapping[str, str], folder: Path) -> Any:
    """The entry with its variables filled in and its paths made absolute. Raises ConfigError."""
    if not isinstance(entry, dict):
        return entry
    entry = dict(entry)
    off = entry.get("enabled") is False
    for key in ("env", "headers"):
        if isinstance(values := entry.get(key), dict):
            entry[key] = {
                k: filled(v, f"{where}.{key}.{k}", environ, off) for k, v in values.items()
            }
    if "url" in entry:
        entry["url"] = filled(entry["url"], f"{where}.url", environ, off)
    if isinstance(oauth := entry.get("oauth"), dict) and "client_secret" in oauth:
        secret = filled(oauth["client_secret"], f"{where}.oauth.client_secret", environ, off)
        entry["oauth"] = oauth | {"client_secret": secret}
    return _placed(entry, folder)


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


def filled(value: Any, where: str, environ: Mapping[str, str], off: bool = False) -> Any:
    """A text with its variables filled in; `off` leaves those that are not set as they stand.

    Raises ConfigError, which advises a default for nothing that looks like a secret.
    """
    if not isinstance(value, str):
        return value

    def fill(match: re.Match[str]) -> str:
        escaped, name, default = match.groups()
        if escaped:
            return match[0][1:]
        found = environ.get(name, default)
        if found is None and not off:
            secret = SECRETIVE.search(name) or SECRETIVE.search(where.rpartition(".")[2])
            secret = secret or ".headers." in where or ": http." in where
            advice = "" if secret else f" or write ${{{name}:-default}}"
            raise ConfigError(f"{where}: environment variable {name} is not set; export it{advice}")
        return match[0] if found is None else found

    return _VARIABLE.sub(fill, value)
