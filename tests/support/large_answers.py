"""Answers that are larger than a caller gets, for tests."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from fakes_http import (
    tool_server,
)
from mcp_types import (
    CallToolResult,
    ResourceLink,
    TextResourceContents,
)

from gateway.config import HttpConfig
from gateway.serving.http import listening

ALICE, BOB = "token-of-alice-000", "token-of-bob-000000"


TWO = {"tokens": {"alice": ALICE, "bob": BOB}}


MIXED = 'Zürich 東京 🚀 "quoted"\n'


def http(**settings: Any) -> HttpConfig:
    return HttpConfig.model_validate(settings)


def large(
    answer: Callable[[], CallToolResult], settings: HttpConfig
) -> AbstractAsyncContextManager[str]:
    """A running server whose one tool gives `answer()`."""
    return listening(tool_server(answer)._lowlevel_server, settings, lambda: (True, {}))


def link_in(result: CallToolResult) -> ResourceLink:
    (link,) = [block for block in result.content if isinstance(block, ResourceLink)]
    return link


async def whole_of(client: Any, uri: str) -> str:
    """All pages from `uri` on."""
    pages = []
    for _ in range(1000):
        (page,) = (await client.read_resource(uri)).contents
        assert isinstance(page, TextResourceContents)
        pages.append(page.text)
        if "gateway/next" not in (page.meta or {}):
            return "".join(pages)
        uri = (page.meta or {})["gateway/next"]
    raise AssertionError("pages without end")
