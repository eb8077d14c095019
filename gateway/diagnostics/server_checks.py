"""The checks of `gateway doctor` that need the tool servers: started, asked for their tools, ended.

    GW401  ready, or down for a reason without a code    GW416  it answers another HTTP error
    GW402  no tool server is configured                  GW417  it answers off the protocol
    GW403  the file of pins is broken                    GW418  its entry cannot be used
    GW411  its program cannot be started                 GW421  tools that are malformed
    GW412  it ended, or hung up                          GW422  tools that are quarantined
    GW413  it does not answer in time                    GW423  a pattern that matches no tool
    GW414  nobody is at its address                      GW424  nothing is left of its tools
    GW415  it wants authorization                        GW425  tools that run after a yes only
                                                         GW426  parts of schemas that are not checked

What servers say is strangers' text and shown as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gateway.agent import asking, plain
from gateway.catalogue import Catalogue, approval, unapplied
from gateway.config import Config
from gateway.core import GatewayError, ToolSpec
from gateway.diagnostics.finding import Finding
from gateway.downstream import Pool, ServerStatus, unusable

MAX_NAMED = 20  # tools of one server
END_S = 5.0  # for the end of a server that did not answer in time
_BY_HAND = "start it by hand to see why, or set servers.{name}.enabled = false"
# Code and advice by the class of the trouble.
_DOWN: Mapping[str, tuple[str, str]] = {
    "command": ("GW411", "install it, or correct servers.{name}.command"),
    "exited": ("GW412", _BY_HAND),
    "silent": ("GW413", "start it by hand to see why, or raise servers.{name}.connect_timeout_s"),
    "unreachable": ("GW414", "start the server there, or correct servers.{name}.url"),
    "unauthorized": ("GW415", "put a valid token into servers.{name}.headers"),
    "http": ("GW416", "correct the path in servers.{name}.url, or look into the server's log"),
    "config": ("GW418", "correct its entry"),
    "protocol": ("GW417", "set servers.{name}.mode to legacy or modern, or update the server"),
}


async def check_servers(config: Config) -> list[Finding]:
    """GW401 to GW425: every enabled server is started, as a question would."""
    enabled = [server for server in config.servers.values() if server.enabled]
    if not enabled:
        fix = "add a [servers.NAME] table to gateway.toml"
        none = Finding("GW402", "fail", "servers", "no tool server is configured", fix)
        return [*(found for s in unusable(config.faults) for found in _findings(s, 0.0)), none]
    wait_s = max(server.connect_timeout_s for server in enabled) + END_S
    try:
        pool = Pool.of(config)
    except GatewayError as error:
        detail, _, fix = str(error).rpartition("; ")
        return [Finding("GW403", "fail", "pins", plain(detail), fix)]
    async with pool:
        specs = await pool.specs(wait_s)
        asks, unchecked = asking(config, specs), list(unapplied(Catalogue(specs)))
        return [
            finding
            for status in pool.status()
            for finding in (
                *_findings(status, wait_s),
                *_asking(status, asks.get(status.name, ())),
                *_unchecked(status, unchecked),
            )
        ]


@dataclass(frozen=True)
class Looked:
    """Which tools need leave: their names by server, and the servers that could not be looked at."""

    asks: Mapping[str, Sequence[str]]
    unseen: tuple[str, ...]


async def look(config: Config, wait_s: float) -> Looked:
    """Start every enabled server, for at most `wait_s` and the time that they take to end."""
    try:
        async with Pool.of(config) as pool:
            asks = asking(config, await pool.specs(wait_s))
            unseen = tuple(status.name for status in pool.status() if status.state != "ready")
    except GatewayError:
        return Looked({}, tuple(name for name, server in config.servers.items() if server.enabled))
    return Looked({name: [s.tool or s.name for s in specs] for name, specs in asks.items()}, unseen)


def _findings(server: ServerStatus, wait_s: float) -> Iterator[Finding]:
    about = f"server {server.name}"
    if server.state != "ready":
        cause = "silent" if server.state == "connecting" else server.cause
        code, advice = _DOWN.get(cause, ("GW401", _BY_HAND))
        said, fix = server.error or "", advice.format(name=server.name)
        if cause == "config":  # it says itself what to do
            said, _, fix = said.rpartition("; ")
        detail = plain(said or f"still {server.state} after {wait_s:g} s")
        yield Finding(code, "warn", about, detail, fix)
        return
    yield Finding("GW401", "ok", about, _ready(server))
    if server.skipped:
        detail = f"left out: {plain('; '.join(server.skipped))}"
        yield Finding("GW421", "note", about, detail, "tell the author of the server")
    for line in server.quarantined:
        detail, _, command = line.partition("; `")
        fix = f"look at it and approve it with `{command or approval(server.name) + '`'}"
        yield Finding("GW422", "warn", about, f"quarantined: {plain(detail)}", fix)
    for pattern in server.idle_patterns:
        key = f"servers.{server.name}.{pattern.partition(' ')[0]}"
        fix = f"correct it in {key}, `gateway tools --json` has the names"
        yield Finding("GW423", "warn", about, f"{plain(pattern)} matches no tool", fix)
    if not server.tools and server.denied:
        fix = f"widen servers.{server.name}.tools, or set servers.{server.name}.enabled = false"
        yield Finding("GW424", "warn", about, "its lists leave none of its tools", fix)


def _asking(server: ServerStatus, asks: Sequence[ToolSpec]) -> Iterator[Finding]:
    if not asks:
        return
    names = named([spec.tool or spec.name for spec in asks])
    detail = f"{len(asks)} of {_counted(server.tools)} ask first: {names}"
    fix = f"nothing needs to be done; those in servers.{server.name}.trust run unasked"
    yield Finding("GW425", "note", f"server {server.name}", detail, fix)


def _unchecked(server: ServerStatus, found: Sequence[tuple[str, str]]) -> Iterator[Finding]:
    for name, line in found:
        if name == server.name:
            detail = f"not checked: {plain(line)}"
            fix = "tell the author of the server; the tool is listed and called all the same"
            yield Finding("GW426", "note", f"server {server.name}", detail, fix)


def named(names: Sequence[str]) -> str:
    """Strangers' names in one bounded line."""
    return plain(", ".join(names[:MAX_NAMED])) + (", ..." if len(names) > MAX_NAMED else "")


def _counted(tools: int) -> str:
    return f"{tools} tools" if tools != 1 else "1 tool"


def _ready(server: ServerStatus) -> str:
    denied = f", {len(server.denied)} denied" if server.denied else ""
    pins = f", pinning {server.policy}" if server.policy != "trust" else ""
    return f"ready, {_counted(server.tools)}{denied}, MCP {server.era}{pins}"
