"""What each tool looked like when somebody trusted it: fingerprints in a file, and what differs now.

A pin is the SHA-256 over a tool's name, description, schema and annotations as canonical JSON, with
that definition beside it, so that a change can be shown. Where hosts are shown the rest of a tool too
(its `presentation`), that is a part of it. Knows files and `ToolSpec`; knows no server, no policy and
no configuration.

Rules

 1. A file that cannot be read, or that was edited by halves, is an error and pins nothing: no tool
    passes because of it.
 2. The file is replaced as a whole, under a lock; it is read again before every write, so two gateways
    lose nothing of each other.
 3. What could not be written was not trusted.
 4. A presentation counts only where it is shown. A pin from before it was shown is completed at first
    sight, and needs an approval where there is no first sight.
 5. That a server has begun to say `readOnlyHint: false` is no change: it makes nobody less careful, and
    pins of earlier versions do not know it. That it no longer says it is one.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from gateway.catalogue.pin_file import (
    Definition,
    Pin,
    Signature,
    canonical,
    fingerprint,
    locked,
    read_pins,
    signature,
    write_pins,
)
from gateway.core import ConfigError, ToolSpec

try:
    import fcntl
except ImportError:  # Windows: no lock, and rule 2 holds for one gateway at a time
    fcntl = None  # type: ignore[assignment]

FILE_NAME: Final = "pins.json"
_SHOWN: Final = "presentation"
_SAYS_WRITES: Final = "says_writes"

Why = Literal["changed", "new", "unreadable"]


@dataclass(frozen=True)
class Held:
    """A tool that is kept back, as it is offered now, and what is pinned of it."""

    spec: ToolSpec
    why: Why
    reason: str
    pinned: Pin | None = None


def definition_of(spec: ToolSpec) -> Definition:
    """What is pinned of a tool; `annotations` as they are acted on, so unknown counts as careful."""
    definition = {
        "name": spec.tool or spec.name,
        "description": spec.description,
        "schema": _plain(spec.parameters),
        "annotations": {
            "read_only": spec.read_only,
            "idempotent": spec.idempotent,
            "destructive": spec.destructive,
            # Where the server says it, so that a pin notices when it no longer does.
            **({"says_destructive": True} if spec.says_destructive else {}),
            **({_SAYS_WRITES: True} if spec.says_writes else {}),
        },
    }
    if spec.presentation is not None:
        definition[_SHOWN] = _plain(spec.presentation)
    return definition


def _plain(value: Any) -> Any:
    try:
        return json.loads(canonical(value))
    except (TypeError, ValueError, RecursionError) as error:  # the catalogue refuses such a tool
        return f"no JSON: {type(error).__name__}"


def default_file(environ: Mapping[str, str], home: Path) -> Path:
    """`agent-gateway/pins.json` in the user's data folder."""
    data = environ.get("XDG_DATA_HOME") or ""
    folder = Path(data) if Path(data).is_absolute() else home / ".local" / "share"
    return folder / "agent-gateway" / FILE_NAME


class Pins:
    """The pins of all servers in one file; a file that is not there holds none.

    Attributes:
        path: Where the file is.
        version: Counts up whenever what is pinned may have changed.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.version = 0
        self._servers: dict[str, dict[str, Pin]] = {}
        self._signature: Signature | None = None
        self._trouble: ConfigError | None = None
        self._read_once = self._retry = False

    def __repr__(self) -> str:
        return f"<Pins({self.path})>"

    def load(self) -> None:
        """Read the file. Raises ConfigError when it is broken."""
        self._signature = signature(self.path)
        try:
            self._servers, self._trouble = read_pins(self.path), None
        except ConfigError as error:
            self._servers, self._trouble = {}, error
            raise
        finally:
            self._read_once = True
            self.version += 1

    def refresh(self) -> bool:
        """Read the file again if others changed it or a write failed; whether it was. Never raises."""
        unchanged = signature(self.path) == self._signature
        if not self._read_once or (unchanged and not self._retry):
            return False
        self._retry = False
        with contextlib.suppress(ConfigError):
            self.load()
        return True

    def get(self, server: str, tool: str) -> Pin | None:
        """What is pinned of one tool."""
        return self._servers.get(server, {}).get(tool)

    def sort_out(
        self, server: str, specs: Iterable[ToolSpec], *, learn: bool
    ) -> tuple[tuple[ToolSpec, ...], tuple[Held, ...]]:
        """The tools that are as they were pinned, and the others with the reason.

        With `learn`, a tool that has no pin gets one now (trust on first use). Never raises: with a
        broken file everything is held.
        """
        if not self._read_once:
            with contextlib.suppress(ConfigError):
                self.load()
        offered = [(spec, definition_of(spec)) for spec in specs]
        unrecorded = self._learn(server, [new for _, new in offered]) if learn else ""
        verdicts = [(spec, self._objection(server, spec, new, unrecorded)) for spec, new in offered]
        passed = tuple(spec for spec, held in verdicts if held is None)
        return passed, tuple(held for _, held in verdicts if held is not None)

    def approve(self, server: str, specs: Iterable[ToolSpec]) -> None:
        """Pin these definitions in place of what was pinned. Raises ConfigError."""
        if not self._read_once:
            self.load()
        self._add(server, [definition_of(spec) for spec in specs], "approval", replace=True)

    def _objection(
        self, server: str, spec: ToolSpec, offered: Definition, unrecorded: str
    ) -> Held | None:
        if self._trouble is not None:
            return Held(spec, "unreadable", f"it cannot be compared: {self._trouble}")
        pin = self.get(server, spec.tool or spec.name)
        if pin is None and unrecorded:
            return Held(spec, "unreadable", f"it could not be pinned: {unrecorded}")
        if pin is None:
            return Held(spec, "new", "it was never approved")
        if _is_as_pinned(pin, offered):
            return None
        parts = ", ".join(_changed_parts(pin.definition, offered))
        return Held(spec, "changed", f"its {parts} changed since {pin.by} on {pin.at[:10]}", pin)

    def _learn(self, server: str, offered: list[Definition]) -> str:
        """Pin what has no pin, or none of its presentation; what went wrong."""
        new = [what for what in offered if _is_new(self.get(server, what["name"]), what)]
        if self._trouble is not None or not new:
            return ""
        try:
            self._add(server, new, "first sight", replace=False)
        except ConfigError as error:
            self._retry = True
            return str(error)
        return ""

    def _add(self, server: str, offered: list[Definition], by: str, *, replace: bool) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        # A tool that is listed twice gets its first definition, as in the catalogue.
        new = {w["name"]: Pin(fingerprint(w), w, by, now) for w in reversed(offered)}
        try:
            with locked(self.path):
                servers = read_pins(self.path)
                old = servers.get(server, {})
                kept = {
                    t: p
                    for t, p in old.items()
                    if t not in new or not _is_new(p, new[t].definition)
                }
                servers[server] = old | new if replace else new | kept
                write_pins(self.path, servers)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ConfigError(
                f"{self.path}: cannot be written ({reason}); "
                "make its folder writable or name another file in [pinning]"
            ) from None
        self._servers, self._signature = servers, signature(self.path)
        self._trouble, self._retry = None, False
        self.version += 1


def _is_as_pinned(pin: Pin, offered: Definition) -> bool:
    """Rules 4 and 5, and equality for the rest."""
    pinned, offered = pin.definition, _as_careful(offered, pin.definition)
    if _SHOWN not in offered:
        return fingerprint(_unshown(pinned)) == fingerprint(offered)
    return fingerprint({_SHOWN: {}} | pinned) == fingerprint(offered)


def _is_new(pin: Pin | None, offered: Definition) -> bool:
    """Whether there is something to learn at first sight."""
    if pin is None:
        return True
    unseen = _SHOWN in offered and _SHOWN not in pin.definition
    offered = _as_careful(offered, pin.definition)
    return unseen and pin.hash == fingerprint(_unshown(offered))


def _as_careful(offered: Definition, pinned: Definition) -> Definition:
    """Rule 5: what is offered, without a hint that the pin does not know."""
    known, hints = pinned.get("annotations"), offered["annotations"]
    if not isinstance(known, dict) or _SAYS_WRITES in known or _SAYS_WRITES not in hints:
        return offered
    kept = {name: value for name, value in hints.items() if name != _SAYS_WRITES}
    return offered | {"annotations": kept}


def _unshown(definition: Definition) -> Definition:
    return {part: value for part, value in definition.items() if part != _SHOWN}


def _changed_parts(old: Definition, new: Definition) -> list[str]:
    return [part for part in new if old.get(part) != new[part]] or ["definition"]


# The file.
