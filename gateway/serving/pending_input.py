"""Questions of 2026 clients that wait for their user between two requests.

Rules

 1. A question runs in a task of the server, because it outlives the request that brought it. While
    it does not wait for its user, a request waits for it, and takes it along when it is cancelled.
 2. A waiting question is found by its key, which only its own client knows: the SDK seals it to the
    principal and to the request. It is taken out when it goes on, so that nothing goes on twice.
 3. It waits as long as the agent lets it (`agent.user_timeout_s`), then ends by itself.
 4. At most `most` questions wait, and `most_each` of one principal; beyond that nobody is asked.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, Final, Generic, Protocol, TypeVar

import anyio
from anyio.abc import TaskGroup
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, InputRequest, InputRequiredResult, InputResponses

from gateway.serving.limits import principal
from gateway.serving.sampling import Put

ASKED: Final = "asked"  # the key of our one request in `inputRequests`
MOST: Final = 64
MOST_EACH: Final = 16
R = TypeVar("R")
Tell = Callable[[float, float | None, str], Awaitable[None]]
Work = Callable[[Put | None, Tell], Awaitable[R]]


class Visit(Protocol):
    """One request of a client, the first of its question or a later one."""

    @property
    def request_context(self) -> ServerRequestContext[Any, Any]:
        """Who asks."""
        ...

    @property
    def request_state(self) -> str | None:
        """The key of the question that it goes on with."""
        ...

    @property
    def input_responses(self) -> InputResponses | None:
        """What the user answered."""
        ...

    async def report_progress(
        self, progress: float, total: float | None = None, message: str | None = None
    ) -> None:
        """Tell the client how far it is."""
        ...


class Parking:
    """The questions that wait; `group` is where they run."""

    def __init__(self, group: TaskGroup, most: int = MOST, most_each: int = MOST_EACH) -> None:
        self._group, self._most, self._most_each = group, most, most_each
        self._waiting: dict[str, Parked[Any]] = {}
        self._each: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._waiting)

    def knows(self, key: str | None) -> bool:
        """Whether a question waits under that key."""
        return key in self._waiting

    async def __call__(self, ctx: Visit, line: Work[R]) -> R | InputRequiredResult:
        """Begin a question or go on with it, until it is answered or asks (again)."""
        parked: Parked[R]
        if ctx.request_state is None:
            parked = Parked(self, principal(ctx.request_context)[0])
            self._group.start_soon(parked.run, line)
        else:
            parked = self._found(ctx.request_state)
            answer = (ctx.input_responses or {}).get(ASKED)
            if answer is None:
                return parked.request()  # it came back without an answer: the same again
            self.leave(parked)
            parked.answer(answer)
        return await parked.reached(ctx)

    def enter(self, parked: Parked[Any]) -> bool:
        """Rule 4: let it wait, if there is room."""
        full = len(self._waiting) >= self._most or self._each[parked.owner] >= self._most_each
        if not full:
            self._waiting[parked.key] = parked
            self._each[parked.owner] += 1
        return not full

    def leave(self, parked: Parked[Any]) -> None:
        """Rule 2; nothing if it does not wait."""
        if self._waiting.pop(parked.key, None) is not None:
            self._each[parked.owner] -= 1
            self._each += Counter()  # forgets who has none

    def _found(self, key: str) -> Parked[Any]:
        parked = self._waiting.get(key)
        if parked is None:
            raise _gone()
        return parked


class Parked(Generic[R]):
    """One question, and the user behind the requests that bring it forward."""

    def __init__(self, parking: Parking, owner: str) -> None:
        self.key, self.owner = "", owner
        self._parking = parking
        self._scope = anyio.CancelScope()
        self._turn, self._answered = anyio.Event(), anyio.Event()
        self._ctx: Visit | None = None
        self._asked: InputRequest | None = None
        self._answer: Any = None
        self._one = anyio.Lock()  # calls of one reply run at the same time, and may ask so
        self._result: R | Exception | None = None

    async def run(self, line: Work[R]) -> None:
        """Work on the question to its end, whatever that is."""
        with self._scope:
            try:
                self._result = await line(self.put, self._tell)
            except Exception as error:  # for whoever waits in `reached`
                self._result = error
        self._result = self._result or _gone()
        self._turn.set()

    async def put(self, request: InputRequest) -> Any:
        """The host's answer, which comes with a later request; None if there is no room to wait."""
        async with self._one:
            self.key, self._answered = secrets.token_urlsafe(16), anyio.Event()
            if not self._parking.enter(self):
                return None
            self._asked = request
            self._turn.set()
            try:
                await self._answered.wait()
            finally:
                self._parking.leave(self)
                self._asked = None
            return self._answer

    def answer(self, answer: Any) -> None:
        """Go on with this."""
        self._asked, self._answer = None, answer
        self._answered.set()

    def request(self) -> InputRequiredResult:
        """What has to be asked now."""
        assert self._asked is not None
        return InputRequiredResult(input_requests={ASKED: self._asked}, request_state=self.key)

    async def reached(self, ctx: Visit) -> R | InputRequiredResult:
        """Rule 1: the next thing that the client has to know."""
        self._ctx = ctx
        try:
            while self._asked is None and self._result is None:
                self._turn = anyio.Event()
                await self._turn.wait()
        except BaseException:
            self._scope.cancel()
            raise
        finally:
            self._ctx = None
        if self._asked is not None:
            return self.request()
        if isinstance(self._result, Exception):
            raise self._result
        assert self._result is not None
        return self._result

    async def _tell(self, done: float, total: float | None, message: str) -> None:
        if self._ctx is not None:
            await self._ctx.report_progress(done, total, message)


def _gone() -> MCPError:
    """What the SDK says of a state that it cannot open; one that is used up is no different."""
    return MCPError(
        code=INVALID_PARAMS,
        message="Invalid or expired requestState",
        data={"reason": "invalid_request_state"},
    )
