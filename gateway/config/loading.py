"""Reads the configuration: `gateway.toml`, the file of another MCP host, or the two built-in servers.

Files and environment go in, frozen values come out. A file that cannot be read, and a mistake in our own
`gateway.toml`, is one `ConfigError` line that names the file and the key. A server whose variables are not set, or whose
entry in another host's file cannot be used, costs itself alone: its line stands in `faults`. What entries take from the
environment and from the file's folder is `gateway.config.server_entries`'s; `./` paths of models count from that folder too.
"""

from __future__ import annotations

import json
import os
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from gateway.config.complaints import complaint, explained, hint
from gateway.config.host_files import HostFile, in_our_words, read_host_file, secrets_file
from gateway.config.http import fill_secrets
from gateway.config.server_entries import prepared
from gateway.config.settings import Config, ServerConfig
from gateway.config.variables import Variables
from gateway.core import ConfigError

DEFAULT_FILE: Final = Path("gateway.toml")
BUILT_IN: Final = ("weather", "currency")
_FILLED_IN: Final = ("source", "faults", "ignored")  # of `Config`, by us


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
    if path.suffix.lower() in (".json", ".jsonc") or text.lstrip().startswith(("{", "//", "/*")):
        return _of_host(read_host_file(text, path), path, environ)
    return _of_toml(_toml(text, path), path, environ)


def _built_in() -> dict[str, ServerConfig]:
    return {
        name: ServerConfig(command=sys.executable, args=("-m", f"toolservers.{name}"))
        for name in BUILT_IN
    }


# Our own file.


def _of_toml(data: dict[str, Any], path: Path, environ: Mapping[str, str]) -> Config:
    servers, folder = data.get("servers"), path.absolute().parent
    variables, faults = Variables(environ), dict[str, str]()
    if isinstance(servers, dict):
        data["servers"] = {}
        for name, entry in servers.items():
            try:
                data["servers"][name] = prepared(
                    entry, f"{path}: servers.{name}", variables, folder
                )
            except ConfigError as error:
                faults[name] = str(error)
    _anchor(data.get("model"), ("model", "adapter"), path)
    _anchor(data.get("pinning"), ("file",), path, always=True)
    if "http" in data:
        data["http"] = fill_secrets(
            data["http"], lambda value, key: variables.fill(value, f"{path}: http.{key}")
        )
    try:
        config = Config.model_validate({**data, "source": path.absolute(), "faults": faults})
    except ValidationError as error:
        raise explained(error, path) from None
    if "servers" in data:
        return config
    return config.model_copy(update={"servers": _built_in()})


def _toml(text: str, path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}; correct that place") from None
    for key in _FILLED_IN:
        if key in data:
            raise ConfigError(f"{path}: {key}: unknown key; {hint(key)}")
    return data


def _anchor(table: Any, keys: Iterable[str], path: Path, always: bool = False) -> None:
    """Make paths that say they are relative (`./x`, `../x`, `~/x`) independent of where we run."""
    for key in keys:
        value = table.get(key) if isinstance(table, dict) else None
        if isinstance(value, str) and value and (always or value.startswith(("./", "../", "~"))):
            table[key] = str((path.absolute().parent / Path(value).expanduser()).resolve())


# Files of other hosts.


def _of_host(file: HostFile, path: Path, environ: Mapping[str, str]) -> Config:
    variables = Variables.of_host(environ, file.folder, file.inputs)
    servers, faults, ignored = dict[str, ServerConfig](), dict[str, str](), list[str]()
    for name, entry in file.entries.items():
        where = f"{path}: {file.table}.{name}"
        try:
            servers[name], left_out = _server(entry, where, variables, file.folder)
            ignored += [f"{file.table}.{name}.{key}" for key in left_out]
        except ConfigError as error:
            faults[name] = str(error)
    return Config(servers=servers, faults=faults, ignored=tuple(ignored), source=path.absolute())


def _server(
    entry: Any, where: str, variables: Variables, folder: Path
) -> tuple[ServerConfig, list[str]]:
    """One server, and the keys of its entry that were left out. Raises ConfigError."""
    unknown: list[str] = []
    more: dict[str, str] = {}
    if isinstance(entry, dict):
        entry, unknown = in_our_words(entry, frozenset(ServerConfig.model_fields))
        given = variables.fill(entry.pop("envFile", None), f"{where}.envFile", off=True)
        more, lost = _env_file(given, folder)
        unknown += lost
    entry = prepared(entry, where, variables, folder)
    if more and isinstance(entry.get("env"), dict | None):
        entry["env"] = more | (entry.get("env") or {})
    try:
        return ServerConfig.model_validate(entry), unknown
    except ValidationError as error:
        detail = error.errors(include_url=False, include_context=False)[0]
        near = next((hint("servers", "", key) for key in unknown), "")
        if not detail["loc"] and near.startswith("did you mean"):
            raise ConfigError(f"{where}.{unknown[0]}: unknown key; {near}") from None
        keys = ["servers", "", *map(str, detail["loc"])]
        raise ConfigError(f"{'.'.join([where, *keys[2:]])}: {complaint(detail, keys)}") from None


def _env_file(given: Any, folder: Path) -> tuple[dict[str, str], list[str]]:
    """The variables of the file that `envFile` names, or that key with what is wrong with it."""
    if given is None:
        return {}, []
    try:
        text = (folder / Path(given).expanduser()).read_text(encoding="utf-8-sig")
    except (OSError, TypeError, ValueError, RuntimeError):
        return {}, [f"envFile ({given} cannot be read)"]
    return dict(secrets_file(text)), []


def _read(path: Path, named_by: str) -> str:
    """The text of a file, in UTF-8 or, as some shells write it, in UTF-16 or UTF-32."""
    try:
        data = path.read_bytes()
        return data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise ConfigError(f"{named_by}{path}: not UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError(
            f"{named_by}{path}: cannot be read ({reason}); name an existing gateway.toml or JSON file"
        ) from None
