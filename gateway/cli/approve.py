"""`gateway approve`: a person looks at what is new or changed in a server's tools, and trusts it.

What is pinned is what was shown: the server is asked once, and its answer is both.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

from gateway.catalogue import Held, Pins, definition_of, difference, fingerprint, visible
from gateway.cli import interrupts
from gateway.cli.output import write_json
from gateway.config import Config, load_config
from gateway.core import ConfigError, NotConnected

if TYPE_CHECKING:
    from gateway.downstream import Admission, ServerStatus


def approve(options: Namespace, out: TextIO) -> int:
    """Show the differences, ask, and pin; exit code 1 when nothing was written."""
    config = load_config(options.config, os.environ)
    if options.server not in config.servers:
        known = ", ".join(config.servers) or "none"
        raise ConfigError(f"approve: no server named {options.server!r}; known: {known}")
    pins, status, admission = interrupts.run(_look, config, options.server)
    if status.state != "ready":
        raise NotConnected(f"server {options.server}: {visible(status.error or status.state)}")
    waiting = _chosen(options, admission)
    if not options.json:
        out.write("".join(map(_shown, waiting)))
        out.flush()
    agreed = bool(waiting) and (options.yes or _agrees(len(waiting)))
    if agreed:
        pins.approve(options.server, [held.spec for held in waiting])
    if options.json:
        write_json(out, {"approved": agreed, "tools": [_entry(held) for held in waiting]})
    else:
        out.write(_outcome(options, waiting, agreed))
    return 0 if agreed or not waiting else 1


async def _look(config: Config, name: str) -> tuple[Pins, ServerStatus, Admission]:
    """The server as it is now; under `strict`, whatever is not pinned as it is waits."""
    from gateway.downstream import Pool

    # Under `strict` nothing is pinned by merely looking, and what is pinned counts as approved.
    server = config.servers[name].model_copy(update={"pinning": "strict", "enabled": True})
    async with Pool.of(config.model_copy(update={"servers": {name: server}})) as pool:
        await pool.specs(server.connect_timeout_s)
        [status] = pool.status()
        return pool.pins, status, pool.admissions()[name]


def _chosen(options: Namespace, admission: Admission) -> Sequence[Held]:
    if options.tool is None:
        return admission.held
    chosen = [held for held in admission.held if held.spec.tool == options.tool]
    if not chosen and all(spec.tool != options.tool for spec in admission.offered):
        names = [spec.tool for spec in (*admission.offered, *(h.spec for h in admission.held))]
        known = ", ".join(map(visible, names)) or "none"
        raise ConfigError(
            f"approve: {options.server} offers no tool named {options.tool!r}; it has: {known}"
        )
    return chosen


def _shown(held: Held) -> str:
    new = definition_of(held.spec)
    old = held.pinned.definition if held.pinned else None
    title = f"{visible(held.spec.server)}.{visible(held.spec.tool)}: {held.reason}"
    return f"{title}\n{difference(old, new)}\n\n"


def _agrees(count: int) -> bool:
    if not sys.stdin.isatty():
        print("gateway: nothing was written; look at it and add --yes", file=sys.stderr)
        return False
    what = "this definition" if count == 1 else f"these {count} definitions"
    print(f"Approve {what}? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _outcome(options: Namespace, waiting: Sequence[Held], agreed: bool) -> str:
    names = ", ".join(visible(held.spec.tool) for held in waiting)
    if not waiting:
        return f"{options.server}: nothing waits for approval\n"
    return f"approved {names}\n" if agreed else f"not approved: {names}\n"


def _entry(held: Held) -> dict[str, Any]:
    definition = definition_of(held.spec)
    return {
        "server": held.spec.server,
        "tool": held.spec.tool,
        "why": held.why,
        "reason": held.reason,
        "sha256": fingerprint(definition),
        "pinned_sha256": held.pinned.hash if held.pinned else None,
        "definition": definition,
        "pinned_definition": held.pinned.definition if held.pinned else None,
    }
