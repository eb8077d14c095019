"""The only home of the MCP client: connects to every tool server, lists, calls, heals.

    Pool (pool.py)              all servers; what the agent talks to; takes over a new configuration
    ├── status.py               how a server is, as values
    ├── Door (admission.py)     one server; which of its tools are offered: lists of globs, pins
    └── Link (link.py)          one server; the owner task of its client, retries, list changes
        ├── wire.py             what passes between client and transport: deliveries, mended lists
        ├── extras.py           what a server offers beside tools: resources, templates, prompts
        ├── child.py            stdio: the child process, from spawn to the last of its group
        ├── guardian.py         ends the children of a gateway that was killed
        ├── streamable.py       streamable HTTP
        ├── sign_in.py          OAuth 2.1: the user's browser, and the tokens that are kept
        ├── rounds.py           2026: one round of a host's request, passed on as it is
        ├── watches.py          resources that somebody wants to hear of
        ├── surroundings.py     a child's environment, where its command is, what is secret
        └── translate.py        MCP tools -> ToolSpec, MCP results -> ToolResult

Knows MCP and processes; knows no model and no prompt.
"""

from gateway.downstream.admission import Admission
from gateway.downstream.pool import Pool
from gateway.downstream.status import ServerStatus
from gateway.downstream.surroundings import lineage

__all__ = ["Admission", "Pool", "ServerStatus", "lineage"]
