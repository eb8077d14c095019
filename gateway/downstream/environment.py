"""What a child process gets to see: its command's place, an allow-listed environment, no secrets of others.

A tool server gets the SDK's base list, the variables below, and what its own configuration says.
`PYTHON*` stays out (it would break the interpreter of another environment), except `PYTHONPATH` for
a child that runs on our own interpreter.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus, urlsplit

from gateway.config import SECRETIVE
from gateway.core import ConfigError
from gateway.downstream.process_group import Launch

if TYPE_CHECKING:
    from gateway.config import ServerConfig

PARENT: Final = "AGENT_GATEWAY_PARENT"
"""Set in every child to our process id: a gateway that finds it is its own downstream."""

# The base list of the SDK (`mcp.client.stdio`), whose import costs more than everything here.
_WINDOWS = """
    APPDATA HOMEDRIVE HOMEPATH LOCALAPPDATA PATH PATHEXT PROCESSOR_ARCHITECTURE SYSTEMDRIVE SYSTEMROOT
    TEMP USERNAME USERPROFILE
"""
_POSIX = "HOME LOGNAME PATH SHELL TERM USER"
INHERITED: Final = frozenset((_WINDOWS if sys.platform == "win32" else _POSIX).split())
_PASSED = re.compile(
    r"""(?ix) lang | lc_\w+ | tz | tmpdir | temp | tmp | xdg_\w+ | systemroot
    | (https?|all|no)_proxy | ssl_cert_(file|dir) | requests_ca_bundle | curl_ca_bundle | node_extra_ca_certs
    | uv_\w+ | npm_config_\w+ | nvm_\w+ | volta_home | homebrew_prefix
    | currency_rates_url | weather_(geocoding|forecast)_url  # the built-in servers' base addresses
    """
)
_PYTHONS = ("python", "python3")  # as a bare name: the gateway's own interpreter
_EXTRA_PATH = ("~/.local/bin", "~/.cargo/bin", "/opt/homebrew/bin", "/usr/local/bin")
_HINTS = {
    "uvx": "install uv",
    "uv": "install uv",
    "npx": "install Node.js",
    "node": "install Node.js",
}
_FETCHERS = frozenset(
    {
        *(
            "npx",
            "npm",
            "pnpm",
            "pnpx",
            "yarn",
            "bunx",
            "bun",
            "deno",
            "uvx",
            "uv",
            "pipx",
            "hatch",
        ),
        *("docker", "podman", "nerdctl", "nix", "go", "cargo", "dotnet", "jbang", "mise"),
    }
)
_PLAIN = re.compile(r"[/~.]|[A-Za-z]:\\|https?://[^@]*$")
_HEADER = re.compile(r"([\w-]+):\s*(.+)")
_MIN_SECRET = 6  # shorter values ("1", "true") would mask half of every message


def launch_of(server: str, config: ServerConfig, environ: Mapping[str, str]) -> Launch:
    """How a stdio server is started. Raises ConfigError when its command is not there."""
    env = child_environment(config, environ)
    command = find_command(server, config, env["PATH"])
    return Launch((command, *config.args), env, config.cwd)


def child_environment(config: ServerConfig, environ: Mapping[str, str]) -> dict[str, str]:
    """The whole environment of a stdio server."""
    base = {key: value for key, value in environ.items() if _passes(key, value)}
    if config.command in (sys.executable, *_PYTHONS) and "PYTHONPATH" in environ:
        base["PYTHONPATH"] = environ["PYTHONPATH"]
    above = {PARENT: environ.get(PARENT, "")}
    return base | {"PATH": search_path(environ)} | dict(config.env) | above


def lineage(servers: Mapping[str, ServerConfig], environ: Mapping[str, str]) -> str:
    """What children are told of the gateways above them, this one included.

    Raises ConfigError when one of those has the same servers: then this is its own tool server, and
    each would start the next for ever.
    """
    known = [part for part in environ.get(PARENT, "").split(":") if part]
    calls = [(c.command, c.args, c.url, c.cwd) for c in servers.values() if c.enabled]
    own = hashlib.sha256(repr(sorted(calls, key=repr)).encode()).hexdigest()[:16]
    if own in known:
        names = ", ".join(servers)
        raise ConfigError(
            f"configuration: a gateway with the same tool servers ({names}) has started this one; "
            "take the gateway's own entry out of its tool servers"
        )
    return ":".join((*known, own))


def _passes(key: str, value: str) -> bool:
    if key in INHERITED:
        return not value.startswith("()")  # an exported shell function
    return bool(_PASSED.fullmatch(key)) and not SECRETIVE.search(key)


def search_path(environ: Mapping[str, str]) -> str:
    """PATH, and after it the usual places that a graphical launcher leaves out."""
    given = environ.get("PATH", os.defpath).split(os.pathsep)
    extra = [str(Path(place).expanduser()) for place in _EXTRA_PATH]
    return os.pathsep.join(dict.fromkeys([*filter(None, given), *extra]))


def find_command(server: str, config: ServerConfig, path: str) -> str:
    """The full path of a server's program. Raises ConfigError when there is none."""
    command = os.path.expanduser(config.command or "")
    key = f"servers.{server}.command: {config.command!r} not found"
    if os.sep in command:
        here = Path(
            config.cwd or ".", command
        ).absolute()  # not resolved: a venv's python is a link
        if here.is_file() and os.access(here, os.X_OK):
            return str(here)
        raise ConfigError(f"{key} at {here}; check the path and that it is executable")
    if command in _PYTHONS:
        return sys.executable  # whatever starts the gateway, and wherever, it is the same one
    if found := shutil.which(command, path=path):
        return found
    raise ConfigError(f"{key} on PATH; {_HINTS.get(command, 'install it')} or give a full path")


def may_download(config: ServerConfig) -> bool:
    """Whether a server's first start can fetch it, as `npx` and `uvx` do, also behind a shell."""
    first = (config.command or "", *config.args[:2])
    words = [word for text in first for word in re.split(r"[\s;&|]+", text)]
    return any(Path(word).name.lower().partition(".")[0] in _FETCHERS for word in words)


def secrets_of(config: ServerConfig) -> tuple[str, ...]:
    """Configured values that must not show up in messages, longest first.

    Header values, environment values that are neither a path nor an address nor short, what follows
    an argument like `--api-key`, and the password and query values of addresses.
    """
    headers = [value.get_secret_value() for value in config.headers.values()]
    if config.oauth is not None and config.oauth.client_secret is not None:
        headers.append(config.oauth.client_secret.get_secret_value())
    values = [v for k, v in config.env.items() if SECRETIVE.search(k) or not _PLAIN.match(v)]
    values += [*_secret_arguments(config.args), *_secret_parts((config.url or "", *config.args))]
    words = [word for value in (*headers, *values) for word in (value, *value.split())]
    return tuple(sorted({w for w in words if len(w) >= _MIN_SECRET}, key=len, reverse=True))


def _secret_arguments(args: Iterable[str]) -> Iterator[str]:
    """`VALUE` of `--api-key VALUE`, `--api-key=VALUE`, `API_KEY=VALUE` and `Authorization: VALUE`."""
    flagged = False
    for arg in args:
        if (header := _HEADER.fullmatch(arg)) and SECRETIVE.search(header[1].replace("-", "_")):
            yield from header[2].split()
        name, _, value = arg.partition("=")
        secret = bool(SECRETIVE.search(name.strip("-").replace("-", "_")))
        if flagged and not arg.startswith("-"):
            yield arg
        elif secret and value:
            yield value
        flagged = secret and arg.startswith("-") and not value


def _secret_parts(texts: Iterable[str]) -> Iterator[str]:
    """Passwords and query values of the addresses among `texts`, as written and as meant."""
    for text in texts:
        try:
            parts = urlsplit(text)
        except ValueError:
            continue
        if parts.scheme and parts.netloc:
            written = [pair.partition("=")[2] for pair in parts.query.split("&")]
            for value in (parts.password or "", *written):
                yield value
                yield unquote_plus(value)


def mask(text: str, secrets: Iterable[str]) -> str:
    """`text` with every secret, and the user part and query of every address, replaced."""
    for secret in secrets:
        text = text.replace(secret, "***")
    text = re.sub(r"(\w+://)[^/\s@'\"]+@", r"\1***@", text)
    return re.sub(r"(\w+://[^\s?'\"]+)\?[^\s'\"]+", r"\1?***", text)
