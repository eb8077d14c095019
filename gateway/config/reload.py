"""Follows the configuration file while the gateway runs: what changed is handed on, broken ones are not.

Rules

 1. The file is looked at every `every_s` seconds; a signature that stays the same costs one `stat`.
 2. A file that cannot be used is looked at once more before it is reported: it may be half written.
 3. A broken file changes nothing. It is reported once, and again only when it is another broken file.
 4. What a running gateway cannot take over is said, and waits for the next start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import anyio

from gateway.config.loading import load_config
from gateway.config.settings import Config
from gateway.core import ConfigError

Signature = tuple[int, int, int] | None
FIXED = ("model", "pinning.file", "http", "surface")
"""What only a start reads."""


class Watch:
    """The configuration in force, and the file it came from.

    Attributes:
        config: What is in force; the file's last good content.
        trouble: Why the file's present content is not; empty when it is.
    """

    def __init__(self, config: Config, environ: Mapping[str, str]) -> None:
        self.config, self.trouble = config, ""
        self._environ = environ
        self._seen: Signature = None
        self._doubted: object = None
        self._first = True

    async def run(
        self,
        every_s: float,
        apply: Callable[[Config], Sequence[str]],
        tick: Callable[[], object],
        announce: Callable[[], None],
    ) -> None:
        """Look until cancelled: `apply` a new good configuration, and `tick` each time.

        `apply` returns the names of the servers that it started, stopped or restarted; `announce` is
        called when `trouble` has become another one.
        """
        while True:
            before = self.trouble
            new = self.look()
            if self.trouble != before:
                announce()
            if new is not None:
                names = ", ".join(apply(new)) or "none"
                _say(f"{new.source}: read again; servers started, stopped or restarted: {names}")
            tick()
            await anyio.sleep(every_s)

    def look(self) -> Config | None:
        """The new configuration when the file has become another good one, else None."""
        path = self.config.source
        if path is None:
            return None
        signature = _signature(path)
        if signature == self._seen and not self._first and self._doubted is None:
            return None
        self._first = False
        try:
            new = load_config(path, self._environ)
        except ConfigError as error:
            self._doubt(signature, str(error))
            return None
        self._seen, self._doubted = signature, None
        self._recover()
        if new == self.config:
            return None
        old, self.config = self.config, new
        for key in FIXED:
            if _at(old, key) != _at(new, key):
                _say(f"{path}: {key} changed; restart the gateway to use it")
        return new

    def _doubt(self, signature: Signature, error: str) -> None:
        """Rule 2: believe an error the second time."""
        if self._doubted == (signature, error):
            self._seen, self._doubted = signature, None
            if error != self.trouble:
                self.trouble = error
                _say(f"{error} (the configuration from before stays in force)")
        else:
            self._doubted = (signature, error)

    def _recover(self) -> None:
        if self.trouble:
            self.trouble = ""
            _say(f"{self.config.source}: can be used again")


def _signature(path: Path) -> Signature:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _at(config: Config, key: str) -> object:
    value: object = config
    for part in key.split("."):
        value = getattr(value, part)
    return value


def _say(line: str) -> None:
    sys.stderr.write(f"gateway: {' '.join(line.split())}\n")
    sys.stderr.flush()
