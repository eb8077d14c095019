"""Which calls need leave from the user, the form that asks for it, and why a call was not made.

Knows the configuration and what a tool says of itself; asks nobody (`gateway.agent.approval` does). Pure.
"""

from __future__ import annotations

import glob
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Final

from gateway.agent.forms import Filled, Form, confirmation, shown_call
from gateway.catalogue import definition_of, fingerprint
from gateway.config import Config, ConfirmPolicy
from gateway.core import JsonObject, ToolCall, ToolSpec, contradicts, is_drastic, only_reads

MAX_LINE: Final = 300  # of the configuration, as it is shown
_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")  # a key of TOML that needs no quotes


def needs_leave(config: Config, spec: ToolSpec) -> bool:
    """Whether the policy holds calls of this tool back.

    Under `destructive` those of a tool that may destroy something by MCP's defaults: everything that
    does not only read (`gateway.core.tool_annotations`), unless its server says `destructiveHint: false`.
    """
    server, policy = config.servers.get(spec.server), _policy(config, spec)
    if policy == "never" or (server is not None and is_trusted(server.trust, spec)):
        return False
    if policy == "always" or contradicts(spec):
        return True
    return spec.destructive and not only_reads(spec)


def _policy(config: Config, spec: ToolSpec) -> ConfirmPolicy:
    server = config.servers.get(spec.server)
    return (server.confirm if server else None) or config.agent.confirm


def is_trusted(trust: Sequence[str], spec: ToolSpec) -> bool:
    """Whether one of these globs matches the server's own name of the tool."""
    return any(fnmatchcase(spec.tool or spec.name, pattern) for pattern in trust)


def asking(config: Config, specs: Iterable[ToolSpec]) -> Mapping[str, Sequence[ToolSpec]]:
    """The tools among these that need leave, by server; servers without any are left out."""
    found: dict[str, list[ToolSpec]] = {}
    for spec in specs:
        if needs_leave(config, spec):
            found.setdefault(spec.server, []).append(spec)
    return found


def leave_form(
    config: Config, spec: ToolSpec, arguments: JsonObject, reason: str = ""
) -> Form | None:
    """The form that a call of this tool needs an answer to; None when it may run without.

    With `reason`, a sentence for the user, it needs one in any case.
    """
    if not reason and not needs_leave(config, spec):
        return None
    once = not asks_each_time(config, spec)
    key = f"{spec.server}/{fingerprint(definition_of(spec))}" if once else ""
    return confirmation(spec, arguments, reason, standing=key)


def asks_each_time(config: Config, spec: ToolSpec) -> bool:
    """Whether a yes for one call of this tool is no yes for its further calls."""
    return _policy(config, spec) == "always" or is_drastic(spec) or contradicts(spec)


def refusal(config: Config, spec: ToolSpec, call: ToolCall, filled: Filled) -> str:
    """Why a held call was not made: what its user did with the form."""
    shown = shown_call(spec, call.arguments)
    if filled.action == "unable":
        return (
            f"{shown} was not made: it has to be confirmed, and nobody can be asked here. "
            f"{_how_to_allow(config, spec)}; `gateway ask` has --yes."
        )
    if filled.action == "late":
        return f"{shown} was not made: nobody confirmed it in time."
    return f"{shown} was not made: it was not confirmed."


def unclear(spec: ToolSpec, call: ToolCall, doubt: str) -> str:
    """Why a call was not made of which nobody could be asked whether it is meant."""
    shown = shown_call(spec, call.arguments)
    return (
        f"{shown} was not made: {doubt}, and nobody can be asked here. "
        "If it is meant, ask for it in plain words, or on a terminal, where `gateway ask` asks back."
    )


def _how_to_allow(config: Config, spec: ToolSpec) -> str:
    """What to write into which file, so that this tool runs unasked."""
    server, tool = config.servers.get(spec.server), spec.tool or spec.name
    file = config.source.name if config.source else "gateway.toml"
    is_json = file.endswith(".json")
    name = spec.server if _BARE.fullmatch(spec.server) else json.dumps(spec.server)
    where = f"mcpServers.{spec.server}" if is_json else f"[servers.{name}]"
    line = json.dumps([*(server.trust if server else ()), glob.escape(tool)], ensure_ascii=False)
    written = f'"trust": {line}' if is_json else f"trust = {line}"
    never = '"confirm": "never"' if is_json else 'confirm = "never"'
    if not f"{where}{written}".isprintable() or len(written) > MAX_LINE:
        return f"To allow it unasked, put {never} under its server in {file}"
    return (
        f"To allow it unasked, put {written} under {where} in {file} ({never} allows all its tools)"
    )


def changed(spec: ToolSpec, call: ToolCall) -> str:
    """Why a call that was agreed to is not made: its tool is another one now."""
    shown = shown_call(spec, call.arguments)
    return f"{shown} was not made: the tool changed while the user was asked; ask again."
