"""One request to a connected server, forwarded without a model of it: `params` as they are, the result as it came.

What the server needs to know first (2026: `input_required`) is a result too where a host's own request is
passed on (`input_required`); else it is asked for here, as the SDK's client does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import anyio
import mcp_types as types
from mcp import Client, MCPError
from mcp.client._input_required import run_input_required_driver
from mcp.client.session import ClientRequestContext
from pydantic import ValidationError

from gateway.core import JsonObject
from gateway.downstream.input_required import round_for
from gateway.downstream.transport import Progress, Wire

RELIST_S = 10.0


async def asked(
    client: Client,
    wire: Wire,
    method: str,
    params: Mapping[str, Any],
    progress: Progress | None = None,
) -> JsonObject:
    """The result. Raises the server's MCPError."""

    async def send(more: Mapping[str, Any]) -> JsonObject:
        return await _sent(client, wire, method, {**params, **more}, progress)

    this = round_for(client)
    result = await send(this.params() if this is not None else {})
    if this is not None or result.get("resultType") != "input_required":
        return result
    return await run_input_required_driver(
        types.InputRequiredResult.model_validate(result),
        dispatch=lambda _, request: _dispatched(client, request),
        retry=lambda responses, state: _again(send, responses, state),
    )


async def _dispatched(client: Client, request: types.InputRequest) -> Any:
    context = ClientRequestContext(session=client.session, request_id="")
    return await client.session.dispatch_input_request(context, request)


async def _again(
    send: Any, responses: types.InputResponses | None, state: str | None
) -> JsonObject | types.InputRequiredResult:
    answers = {
        key: answer.model_dump(by_alias=True, mode="json", exclude_none=True)
        for key, answer in (responses or {}).items()
    }
    more = {"inputResponses": answers} if answers else {}
    result: JsonObject = await send(more | ({"requestState": state} if state else {}))
    if result.get("resultType") == "input_required":
        return types.InputRequiredResult.model_validate(result)
    return result


async def _sent(
    client: Client, wire: Wire, method: str, params: dict[str, Any], progress: Progress | None
) -> JsonObject:
    """Send it with what its protocol version wants; once more if a mirrored header was out of date."""
    for last in (False, True):
        data, options = {"method": method, "params": {**params}}, dict[str, Any]()
        data["params"]["_meta"] = dict(params.get("_meta") or {})  # type: ignore[index]
        client.session._stamp(data, options)  # type: ignore[arg-type]
        whole: dict[str, Any] = data["params"]  # type: ignore[assignment]
        if not whole["_meta"]:
            del whole["_meta"]
        try:
            return await wire.request(method, whole, options.get("headers"), progress)
        except MCPError as error:
            if last or error.code != types.HEADER_MISMATCH or not await _relisted(client):
                raise
    raise AssertionError("unreachable")


async def _relisted(client: Client) -> bool:
    """Whether the schemas that say which arguments are mirrored were read anew."""
    cursor: str | None = None
    try:
        with anyio.fail_after(RELIST_S):
            for _ in range(100):
                page = await client.list_tools(cursor=cursor)
                cursor = page.next_cursor
                if cursor is None:
                    break
    except (MCPError, TimeoutError, ValidationError):
        return False
    return True
