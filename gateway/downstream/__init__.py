"""The only home of the MCP client: connects to every tool server, lists, calls, heals.

    Pool (pool.py)              all servers; what the agent talks to; takes over a new configuration
    ├── status.py               how a server is, as values
    ├── Door (admission.py)     one server; which of its tools are offered: lists of globs, pins
    └── Link (link.py)          one server; the owner task of its client, retries, list changes
        ├── wire.py             what passes between client and transport: deliveries, mended lists
        ├── extras.py           what a server offers beside tools: resources, templates, prompts
        ├── child.py            stdio: what the child process says, and how it is
        ├── process.py          its process, from spawn to the last of its group
        ├── early.py            processes that were started before all this was imported
        ├── guardian.py         ends the children of a gateway that was killed
        ├── streamable.py       streamable HTTP
        ├── sign_in.py          OAuth 2.1: the user's browser, and the tokens that are kept
        ├── rounds.py           2026: one round of a host's request, passed on as it is
        ├── watches.py          resources that somebody wants to hear of
        ├── surroundings.py     a child's environment, where its command is, what is secret
        └── translate.py        MCP tools -> ToolSpec, MCP results -> ToolResult

Knows MCP and processes; knows no model and no prompt. This door is light: the MCP SDK is imported with
the first name that is taken from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.downstream.admission import Admission
    from gateway.downstream.pool import Pool
    from gateway.downstream.status import ServerStatus
    from gateway.downstream.surroundings import lineage

__all__ = ["Admission", "Pool", "ServerStatus", "lineage"]
_HOMES = {
    "Admission": "admission",
    "Pool": "pool",
    "ServerStatus": "status",
    "lineage": "surroundings",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
