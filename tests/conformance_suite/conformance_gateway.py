"""The gateway over HTTP, with the names that the official conformance suite calls.

The suite has fixed names, `test_simple_text`, and the gateway's are `fixture__test_simple_text`. So
between the wire and the gateway's own handlers the prefix is added on the way in and taken off on the
way out. Everything else is what `gateway serve --http` runs.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import mcp_types as types

from gateway.config import load_config
from gateway.serving import Gateway
from gateway.serving.host_version import wrap

PREFIX = "fixture__"
OWN = "ask"


NAMED = ("tools/call", "prompts/get")


async def longer(ctx: Any, call_next: Any) -> Any:
    """A middleware that gives a request the gateway's name of the fixture's tool or prompt."""
    params = ctx.params or {}
    if ctx.method in NAMED and params.get("name") != OWN:
        params = {**params, "name": f"{PREFIX}{params.get('name')}"}
    elif ctx.method == "completion/complete" and "name" in params.get("ref", {}):
        params = {**params, "ref": {**params["ref"], "name": PREFIX + params["ref"]["name"]}}
    return await call_next(replace(ctx, params=params if ctx.params is not None else None))


def listed(kind: str) -> Any:
    """`tools/list` and `prompts/list`."""

    async def shorter(inner: Any, ctx: Any, params: Any) -> Any:
        page = await inner(ctx, params)
        entries = [
            entry.model_copy(update={"name": entry.name.removeprefix(PREFIX)})
            for entry in getattr(page, kind)
        ]
        return page.model_copy(update={kind: entries})

    return shorter


def main() -> None:
    """Serve the configuration named on the command line until SIGTERM."""
    gateway = Gateway(load_config(Path(sys.argv[1]), {}))
    server: Any = gateway._lowlevel_server
    wrap(server, "tools/list", types.PaginatedRequestParams, listed("tools"))
    wrap(server, "prompts/list", types.PaginatedRequestParams, listed("prompts"))
    server.middleware.insert(0, longer)
    schema = server.get_tool_input_schema  # for the headers that mirror arguments
    server.get_tool_input_schema = lambda name: schema(name if name == OWN else PREFIX + name)
    anyio.run(lambda: gateway.run_streamable_http_async(port=0))


if __name__ == "__main__":
    main()
