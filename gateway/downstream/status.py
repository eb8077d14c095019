"""How a tool server is, as values for people and programs; looks at a link, changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gateway.catalogue import approval
from gateway.downstream.connection import State
from gateway.downstream.failures import Cause
from gateway.downstream.tool_policy import Door

if TYPE_CHECKING:
    from gateway.config import PinPolicy


@dataclass(frozen=True)
class ServerStatus:
    """How one tool server is.

    Attributes:
        state: "connecting" until the first attempt ended, then "ready" or "down".
        tools: How many tools it offers right now, those that are quarantined or denied not counted.
        error: Why it is not ready; secrets are masked.
        era: The protocol version of the last connection.
        skipped: Tools that were left out, "name: reason".
        pid: The process id of a stdio server.
        policy: What is done about tools that are new or changed.
        quarantined: Tools that wait for an approval, "name: reason; `command`".
        denied: Tools that the configuration leaves out.
        idle_patterns: Patterns in the configuration that match none of its tools.
        cause: The class of `error`, see `gateway.downstream.failures.Cause`; empty without one.
    """

    name: str
    state: State
    tools: int = 0
    error: str | None = None
    era: str | None = None
    skipped: tuple[str, ...] = ()
    pid: int | None = None
    policy: PinPolicy = "trust"
    quarantined: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    idle_patterns: tuple[str, ...] = ()
    cause: Cause = ""


def status_of(door: Door) -> ServerStatus:
    """How the server behind this door is."""
    link, admission = door.link, door.admitted()
    return ServerStatus(
        name=link.name,
        state=link.state,
        tools=len(admission.offered),
        error=link.error,
        era=link.era,
        skipped=tuple(f"{tool}: {reason}" for tool, reason in link.skipped.items()),
        pid=link.report.pid if link.state == "ready" else None,
        policy=door.policy,
        quarantined=admission.quarantined(),
        denied=tuple(spec.tool or spec.name for spec in admission.denied),
        idle_patterns=admission.idle,
        cause=link.cause,
    )


def unusable(faults: Mapping[str, str]) -> tuple[ServerStatus, ...]:
    """The servers whose entries cannot be used, with the reason for each."""
    return tuple(
        ServerStatus(name, "down", error=why, cause="config") for name, why in faults.items()
    )


def absence(status: ServerStatus) -> str:
    """Why tools of this server are missing, in one line; empty when none is."""
    if status.state != "ready":
        return f"{status.name}: {status.error or status.state}"
    count = len(status.quarantined)
    if not count:
        return ""
    tools = "a tool is" if count == 1 else f"{count} tools are"
    return f"{status.name}: {tools} quarantined; see `{approval(status.name)}`"
