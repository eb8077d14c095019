"""Resources that a call handed out: a host may read them although nobody lists them, and from the server that gave them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, Final

from gateway.core import JsonObject, ToolSpec

MOST: Final = 10_000
_TEMPLATES: Final = ("openai/outputTemplate",)


class HandedOut:
    """What one host was given: the server by URI, the latest last."""

    def __init__(self) -> None:
        self._servers: OrderedDict[str, str] = OrderedDict()

    def note(self, spec: ToolSpec, result: JsonObject) -> None:
        """Remember the links in the result of a call, and the page that the tool is shown with."""
        for uri in (*_shown_with(spec), *_linked(result)):
            self._servers[uri] = spec.server
            self._servers.move_to_end(uri)
        while len(self._servers) > MOST:
            self._servers.popitem(last=False)

    def server(self, uri: str) -> str:
        """Who handed it out; empty when nobody did."""
        return self._servers.get(uri, "")


def _linked(result: JsonObject) -> Iterator[str]:
    for block in result.get("content") or ():
        match block:
            case {"type": "resource_link", "uri": str(uri)}:
                yield uri
            case {"type": "resource", "resource": {"uri": str(uri)}}:
                yield uri


def _shown_with(spec: ToolSpec) -> Iterator[str]:
    """MCP Apps: the `ui://` page of a tool, which servers made with one template name alike."""
    meta: Any = (spec.presentation or {}).get("_meta")
    if not isinstance(meta, dict):
        return
    match meta.get("ui"):
        case {"resourceUri": str(uri)}:
            yield uri
    for key in (*_TEMPLATES, "ui/resourceUri"):
        if isinstance(named := meta.get(key), str):
            yield named
