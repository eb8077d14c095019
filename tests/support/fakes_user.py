"""A gateway over scripted tools, and a host whose user fills in forms as the test says."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from fakes_agent import Answers, agent, config
from mcp_types import CallToolResult, ElicitRequestFormParams, ElicitResult, TextContent

from gateway.app import App, Changes
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway

Fill = Callable[[ElicitRequestFormParams], ElicitResult]


class Host:
    """What the user is shown, and what they answer; one answer may serve for several forms."""

    def __init__(self, *answers: ElicitResult) -> None:
        self.shown: list[ElicitRequestFormParams] = []
        self._answers = list(answers)

    async def __call__(self, context: Any, params: Any) -> ElicitResult:
        self.shown.append(params)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def accepts(**content: Any) -> ElicitResult:
    return ElicitResult(action="accept", content=content)


DECLINES = ElicitResult(action="decline")
CANCELS = ElicitResult(action="cancel")
YES = accepts(confirm=True)


class Known:
    """As much of a pool as the surface looks at."""

    def __init__(self, tools: Answers) -> None:
        self.tools = tools

    def known(self) -> tuple[Any, ...]:
        return tuple(self.tools.all)

    def on_update(self, callback: Any) -> None:
        """Nothing here is ever watched."""


def gateway(engine: ScriptedEngine, tools: Answers, **limits: Any) -> Gateway:
    """A gateway whose model is a script and whose tools are scripted too."""
    asking = agent(engine, tools, **limits)

    @asynccontextmanager
    async def start(given: Any, **_: Any) -> AsyncIterator[App]:
        yield App(given, asking, Known(tools), None, Changes())  # type: ignore[arg-type]

    return Gateway(config(**limits), start=start)


def said(result: CallToolResult) -> str:
    assert isinstance(result.content[0], TextContent)
    return result.content[0].text


def outcome(result: CallToolResult) -> str:
    answer: Mapping[str, Any] | None = result.structured_content
    assert answer is not None
    return str(answer["outcome"])
