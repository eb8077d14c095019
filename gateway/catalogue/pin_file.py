"""The file of pins: read whole or not at all, replaced as a whole under a lock.

Knows JSON and files; what a pin means is the business of `pinning`.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gateway.core import ConfigError

try:
    import fcntl
except ImportError:  # Windows: no lock, and rule 2 holds for one gateway at a time
    fcntl = None  # type: ignore[assignment]


VERSION: Final = 1


LOCK_WAIT_S: Final = 0.2  # of the event loop's time


_LOCK_POLL_S: Final = 0.01


Definition = dict[str, Any]


Signature = tuple[int, int, int]


@dataclass(frozen=True)
class Pin:
    """One trusted definition.

    Attributes:
        hash: `fingerprint` of the definition.
        by: "first sight" or "approval".
        at: When, as ISO 8601 in UTC.
    """

    hash: str
    definition: Definition
    by: str
    at: str


def canonical(value: Any) -> str:
    """JSON with sorted keys, no spaces and ASCII only: equal values give equal text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), default=dict)


def fingerprint(definition: Definition) -> str:
    """SHA-256 of the definition in canonical form, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(definition).encode("ascii")).hexdigest()


def signature(path: Path) -> Signature | None:
    """What tells one state of the file from another; None when there is none."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def read_pins(path: Path) -> dict[str, dict[str, Pin]]:
    """The pins by server and tool; none without a file. Raises ConfigError for one that is damaged."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise _broken(path, f"cannot be read ({reason})") from None
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _broken(path, f"not valid JSON: {error}") from None
    if not isinstance(document, dict) or document.get("version") != VERSION:
        got = document.get("version") if isinstance(document, dict) else type(document).__name__
        raise _broken(path, f"not a file of pins of version {VERSION}, got {got!r}")
    try:
        return {
            server: {tool: _pin(tool, entry) for tool, entry in tools.items()}
            for server, tools in document["servers"].items()
        }
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise _broken(path, f"its entries are damaged ({type(error).__name__}: {error})") from None


def _pin(tool: str, entry: Any) -> Pin:
    pin = Pin(entry["hash"], entry["definition"], str(entry["by"]), str(entry["at"]))
    if pin.definition["name"] != tool or fingerprint(pin.definition) != pin.hash:
        raise ValueError(f"the hash of {tool!r} is not that of its definition")
    return pin


def _broken(path: Path, what: str) -> ConfigError:
    return ConfigError(
        f"{path}: {what}; restore it from a copy, or delete it and approve the tools again"
    )


def write_pins(path: Path, servers: Mapping[str, Mapping[str, Pin]]) -> None:
    """Replace the file as a whole, readable for its owner only; after a crash it is old or new."""
    document = {
        "version": VERSION,
        "servers": {
            name: {t: vars(pin) for t, pin in pins.items()} for name, pins in servers.items()
        },
    }
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=1, sort_keys=True)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Alone with the file, among all gateways of this user. Raises OSError after LOCK_WAIT_S."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if fcntl is None:
        yield
        return
    with path.with_name(f"{path.name}.lock").open("a", encoding="utf-8") as lock:
        deadline = time.monotonic() + LOCK_WAIT_S
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise TimeoutError(0, "another gateway holds its lock") from None
                time.sleep(_LOCK_POLL_S)  # flock knows no deadline; LOCK_WAIT_S bounds this
        yield
