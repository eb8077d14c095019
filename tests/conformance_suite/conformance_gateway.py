"""The gateway over HTTP, with the names that the official conformance suite calls.

The suite has fixed names, `test_simple_text`, and the gateway's are `fixture__test_simple_text`. So
between the wire and the gateway's own handlers the prefix is added on the way in and taken off on the
way out. Everything else is what `gateway serve --http` runs.
"""

import sys
from pathlib import Path
from typing import Any

import anyio
import mcp_types as types

from gateway.config import load_config
from gateway.serving import Gateway
from gateway.serving.passthrough import wrap

PREFIX = "fixture__"
OWN = "ask"


def longer(params: Any) -> Any:
    """Parameters with the gateway's name of the fixture's tool or prompt."""
    return (
        params if params.name == OWN else params.model_copy(update={"name": PREFIX + params.name})
    )


async def called(inner: Any, ctx: Any, params: Any) -> Any:
    """`tools/call` and `prompts/get`."""
    return await inner(ctx, longer(params))


async def completed(inner: Any, ctx: Any, params: types.CompleteRequestParams) -> Any:
    """`completion/complete`."""
    if isinstance(params.ref, types.PromptReference):
        params = params.model_copy(update={"ref": longer(params.ref)})
    return await inner(ctx, params)


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
    wrap(server, "tools/call", types.CallToolRequestParams, called)
    wrap(server, "prompts/get", types.GetPromptRequestParams, called)
    wrap(server, "completion/complete", types.CompleteRequestParams, completed)
    schema = server.get_tool_input_schema  # for the headers that mirror arguments
    server.get_tool_input_schema = lambda name: schema(name if name == OWN else PREFIX + name)
    anyio.run(lambda: gateway.run_streamable_http_async(port=0))


if __name__ == "__main__":
    main()
