"""The only home of the MCP client: connects to every tool server, lists, calls, heals.

    Pool (pool.py)              all servers; what the agent talks to; takes over a new configuration
    ├── status.py               how a server is, as values
    ├── Door (tool_policy.py)   one server; which of its tools are offered: lists of globs, pins
    └── Link (connection.py)    one server; the owner task of its client, retries, list changes
        ├── transport.py        what passes between client and transport: deliveries, requests of ours
        ├── requests.py         one request, forwarded as it is
        ├── repair/             what servers answer off the protocol, made readable
        ├── listings.py         what a server offers beside tools: resources, templates, prompts
        ├── stdio_server.py     stdio: what the child process says, and how it is
        ├── process_group.py    its process, from spawn to the last of its group
        ├── prestart.py         processes that were started before all this was imported
        ├── reaper.py           ends the children of a gateway that was killed
        ├── streamable_http.py  streamable HTTP
        ├── oauth.py            OAuth 2.1: the user's browser, and the tokens that are kept
        ├── input_required.py   2026: one round of a host's request, passed on as it is
        ├── subscriptions.py    resources that somebody wants to hear of
        ├── environment.py      a child's environment, where its command is, what is secret
        └── mapping.py          MCP tools -> ToolSpec, MCP results -> ToolResult

Knows MCP and processes; knows no model and no prompt. This door is light: the MCP SDK is imported with
the first name that is taken from here.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.downstream.environment import lineage as lineage
    from gateway.downstream.input_required import Round as Round
    from gateway.downstream.input_required import on_behalf as on_behalf
    from gateway.downstream.listings import Extras as Extras
    from gateway.downstream.mapping import passed_on as passed_on
    from gateway.downstream.mapping import spec_of_listed as spec_of_listed
    from gateway.downstream.pool import Pool as Pool
    from gateway.downstream.prestart import started_early as started_early
    from gateway.downstream.sdk_import import import_sdk as import_sdk
    from gateway.downstream.sdk_messages import pieces_of as pieces_of
    from gateway.downstream.sdk_messages import session_message as session_message
    from gateway.downstream.sdk_messages import unreadable_answer as unreadable_answer
    from gateway.downstream.sdk_streams import End as End
    from gateway.downstream.sdk_streams import Receiving as Receiving
    from gateway.downstream.server_requests import Sampled as Sampled
    from gateway.downstream.server_requests import host as host
    from gateway.downstream.server_requests import refused as refused
    from gateway.downstream.status import ServerStatus as ServerStatus
    from gateway.downstream.status import unusable as unusable
    from gateway.downstream.tool_policy import Admission as Admission
    from gateway.downstream.transport import Progress as Progress
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
