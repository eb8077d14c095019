"""What the gateway says about itself: two resources, read without waiting for a server or the model.

    gateway://catalogue   every known tool: server, hash, whether it can be called; what was left out
    gateway://status      how the servers, the model and the configuration are

Values as they are at the moment of reading. Errors of servers come masked; no secret is in here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from mcp.server.mcpserver.resources import FunctionResource

from gateway import __version__
from gateway.app import App
from gateway.catalogue import definition_of, fingerprint, unapplied
from gateway.core import ToolSpec
from gateway.serving.passthrough import Live

SCHEME: Final = "gateway:"
CATALOGUE: Final = "gateway://catalogue"
STATUS: Final = "gateway://status"
State = Callable[[], App | str | None]


def own_resources(state: State, live: Live) -> list[FunctionResource]:
    """Both resources; `state` is the running app, or why there is none."""

    async def catalogue() -> str:
        app = state()
        return _json(_catalogue(app, live) if isinstance(app, App) else _stopped(app))

    async def status() -> str:
        app = state()
        return _json(_status(app) if isinstance(app, App) else _stopped(app))

    return [
        FunctionResource.from_function(
            catalogue,
            CATALOGUE,
            title="Catalogue",
            description="Every tool that the gateway knows, with its hash, and what was left out.",
            mime_type="application/json",
        ),
        FunctionResource.from_function(
            status,
            STATUS,
            title="Status",
            description="How the tool servers, the model and the configuration are.",
            mime_type="application/json",
        ),
    ]


def _catalogue(app: App, live: Live) -> dict[str, Any]:
    view = live.view(app)
    return {
        "hash": view.catalogue.hash,
        "tools": [
            *(_entry(spec, name, "offered") for name, spec in view.by_name.items()),
            *_kept_back(app),
        ],
        "rejected": [
            *({"tool": left.name, "reason": left.reason} for left in view.catalogue.rejected),
            *_skipped(app),
        ],
        "unchecked": [
            {"tool": f"{server}__{line.partition(': ')[0]}", "reason": line.partition(": ")[2]}
            for server, line in unapplied(view.catalogue)
        ],
    }


def _kept_back(app: App) -> Iterator[dict[str, Any]]:
    for admission in app.pool.admissions().values():
        for held in admission.held:
            yield _entry(held.spec, "", "quarantined") | {"reason": held.reason}
        for spec in admission.denied:
            yield _entry(spec, "", "denied")


def _skipped(app: App) -> Iterator[dict[str, Any]]:
    for server in app.pool.status():
        for line in server.skipped:
            tool, _, reason = line.partition(": ")
            yield {"tool": f"{server.name}__{tool}", "reason": reason}


def _entry(spec: ToolSpec, name: str, state: str) -> dict[str, Any]:
    """One tool; `name` is what hosts may call it by, where they may."""
    return {
        "name": name or None,
        "server": spec.server,
        "tool": spec.tool or spec.name,
        "sha256": fingerprint(definition_of(spec)),
        "state": state,
        "quarantined": state == "quarantined",
    }


def _status(app: App) -> dict[str, Any]:
    return {
        "version": __version__,
        "state": "running",
        "trouble": app.trouble or None,
        "model": {"name": Path(app.model.choice.model).name, "state": app.model.state},
        "servers": [
            {key: value for key, value in asdict(server).items() if key != "pid"}
            for server in app.servers()
        ],
    }


def _stopped(trouble: str | None) -> dict[str, Any]:
    state = "stopped" if trouble is None else "misconfigured"
    return {"version": __version__, "state": state, "trouble": trouble, "tools": [], "servers": []}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, indent=1)
