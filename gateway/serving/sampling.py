"""What the tool servers behind a call ask back, passed on to its host or answered here.

A form goes to the host's user under the server's name, and is declined where the host shows none. A
request for text goes to the host's model; where the host has none, to the embedded model if
`[sampling] answer_with_model` allows it, else it is refused.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

import anyio
from mcp_types import (
    ClientCapabilities,
    CreateMessageRequest,
    CreateMessageRequestParams,
    CreateMessageResult,
    CreateMessageResultWithTools,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitRequestParams,
    ElicitResult,
    InputRequest,
    ListRootsRequest,
    ListRootsResult,
    Role,
    Root,
    TextContent,
)

from gateway.agent import Writer, plain, short
from gateway.config import Config
from gateway.core import GatewayError, Turn
from gateway.downstream import Sampled, refused

MAX_MESSAGE: Final = 2000
MAX_SERVER: Final = 80
Put = Callable[[InputRequest], Awaitable[Any]]


class EmbeddedModel:
    """The gateway's own model as a writer of texts; opt-in, bounded, and in the same queue as all."""

    def __init__(self, writer: Callable[[], Awaitable[Writer]], config: Config) -> None:
        self._writer, self._config = writer, config

    async def write(self, params: CreateMessageRequestParams) -> Sampled:
        """The text, of at most `sampling.max_tokens`; the protocol's error when there is none."""
        if not self._config.sampling.answer_with_model:
            return refused("the host has none, and sampling.answer_with_model is off")
        turns = _turns(params)
        if turns is None:
            return refused("the embedded model reads text only, and uses no tools")
        size, most = sum(len(turn.content) for turn in turns), self._config.agent.max_query_chars
        if not 1 <= size <= most:
            return refused(f"{size} characters; the embedded model reads 1 to {most:,}")
        try:
            with anyio.fail_after(self._config.agent.timeout_s):
                return await self._written(params, turns)
        except (GatewayError, TimeoutError) as error:
            return refused(str(error) or "no text in time")

    async def _written(self, params: CreateMessageRequestParams, turns: list[Turn]) -> Sampled:
        writer = await self._writer()
        limit = max(1, min(params.max_tokens, self._config.sampling.max_tokens))
        stop = (*writer.format.stop, *filter(None, params.stop_sequences or ()))
        done = await writer.engine.complete(
            writer.format.render(turns, ()), grammar=None, stop=stop, max_tokens=limit
        )
        return CreateMessageResult(
            role="assistant",
            content=TextContent(type="text", text=done.text.strip()),
            model=writer.engine.label,
            stop_reason="maxTokens" if done.finish_reason == "length" else "endTurn",
        )


class Relay:
    """The host of one call, for the servers that the call reaches.

    `put` sends a request to the host and returns its answer; None where there is no way back.
    """

    def __init__(
        self,
        put: Put | None,
        capabilities: ClientCapabilities | None,
        model: EmbeddedModel,
        user_timeout_s: float,
    ) -> None:
        self._put, self._model, self._wait_s = put, model, user_timeout_s
        can = capabilities or ClientCapabilities()
        self._elicits = put is not None and shows_forms(capabilities)
        able = can.elicitation
        self._opens = put is not None and able is not None and able.url is not None
        self._has_roots = put is not None and can.roots is not None
        self._samples = put is not None and can.sampling is not None
        self._samples_with_tools = self._samples and bool(can.sampling and can.sampling.tools)

    async def elicit(self, server: str, params: ElicitRequestParams) -> ElicitResult:
        """What the user makes of the server's form or page; declined where it cannot be shown."""
        is_form = isinstance(params, ElicitRequestFormParams)
        if self._put is None or not (self._elicits if is_form else self._opens):
            return ElicitResult(action="decline")
        message = f"[{short(server, MAX_SERVER)}] {plain(params.message)[:MAX_MESSAGE]}"
        request = ElicitRequest(params=params.model_copy(update={"message": message, "meta": None}))
        answer: Any = None
        with anyio.move_on_after(self._wait_s):
            answer = await self._put(request)
        return answer if isinstance(answer, ElicitResult) else ElicitResult(action="cancel")

    async def roots(self) -> list[Root]:
        """Where the host lets servers work; nowhere in particular when it does not say."""
        answer: Any = None
        if self._put is not None and self._has_roots:
            with anyio.move_on_after(self._wait_s):
                answer = await self._put(ListRootsRequest())
        return answer.roots if isinstance(answer, ListRootsResult) else []

    async def completed(self, elicitation_id: str) -> None:
        """Only who calls can be told (`gateway.serving.caller`)."""

    async def sample(self, server: str, params: CreateMessageRequestParams) -> Sampled:
        """The host's text, else the embedded model's, else the protocol's error."""
        tools = bool(params.tools or params.tool_choice)
        if self._put is None or not (self._samples_with_tools if tools else self._samples):
            return await self._model.write(params)
        bare = params.model_copy(update={"meta": None, "include_context": None})
        answer: Any = None
        with anyio.move_on_after(self._wait_s):
            answer = await self._put(CreateMessageRequest(params=bare))
        if isinstance(answer, CreateMessageResult | CreateMessageResultWithTools):
            return answer
        return refused(f"the host wrote nothing for {short(server, MAX_SERVER)}")


def can_be_asked(capabilities: ClientCapabilities | None) -> bool:
    """Whether a host with these capabilities answers anything that a server may ask."""
    can = capabilities or ClientCapabilities()
    return bool(can.elicitation or can.sampling or can.roots)


def shows_forms(capabilities: ClientCapabilities | None) -> bool:
    """Whether a host with these capabilities can show a form."""
    able = capabilities.elicitation if capabilities else None
    return able is not None and (able.form is not None or able.url is None)


def _turns(params: CreateMessageRequestParams) -> list[Turn] | None:
    """The conversation as the model reads it; None if it holds more than text."""
    turns = [Turn("system", params.system_prompt)] if params.system_prompt else []
    for message in params.messages:
        blocks = message.content if isinstance(message.content, list) else [message.content]
        texts = [block.text for block in blocks if isinstance(block, TextContent)]
        if len(texts) < len(blocks):
            return None
        role: Role = message.role
        turns.append(Turn(role, "\n".join(texts)))
    return None if params.tools or params.tool_choice else turns
