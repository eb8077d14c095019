"""Which answer is mended how."""

from __future__ import annotations

from typing import Any

from gateway.core import JsonObject
from gateway.downstream.repair.handshake import mend_handshake
from gateway.downstream.repair.lists import LISTS, Skipped, mend_list, mend_page
from gateway.downstream.repair.results import MENDERS

HANDSHAKES = ("initialize", "server/discover")


def mend(
    method: str, result: dict[str, Any], params: JsonObject, skipped: Skipped
) -> dict[str, Any]:
    """The result of a request; `skipped` is told of tools that cannot be used."""
    if method in MENDERS:
        return MENDERS[method](result, params)
    if method == "tools/list":
        return mend_page(result, skipped)
    if method in LISTS:
        return mend_list(method, result)
    asked = str(params.get("protocolVersion", "")) if method == "initialize" else ""
    return mend_handshake(result, asked) if method in HANDSHAKES else result
