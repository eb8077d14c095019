"""Whether the gateway can answer questions right now, in counts only: no names, no messages."""

from __future__ import annotations

from collections import Counter
from typing import Any

from gateway.app import App


def readiness(state: App | str | None) -> tuple[bool, dict[str, Any]]:
    """Ready means: running, the model loaded, no server still in its first attempt, one is up.

    `state` is the running app, or why there is none, or None before the start and after the end.
    """
    if not isinstance(state, App):
        return False, {"ready": False, "state": "stopped" if state is None else "misconfigured"}
    servers = Counter(server.state for server in state.servers())
    model = state.model.state
    up = bool(servers["ready"]) or not servers
    ready = model == "ready" and not servers["connecting"] and up
    return ready, {"ready": ready, "state": "running", "model": model, "servers": dict(servers)}
