"""To whom the question of a tool server goes, how long it lasts, and what never is asked."""

from typing import Any

import anyio
import pytest
from mcp_types import ElicitRequestFormParams, ElicitResult, ErrorData

from gateway.core import deadline
from gateway.downstream import host
from gateway.downstream.server_requests import BackChannel

pytestmark = pytest.mark.anyio
FORM = ElicitRequestFormParams(message="Which?", requested_schema={"type": "object"})


class Person:
    """Answers after a while, or never."""

    def __init__(self, takes_s: float = 0.0) -> None:
        self.takes_s = takes_s
        self.asked = anyio.Event()

    async def elicit(self, server: str, params: Any) -> ElicitResult:
        self.asked.set()
        await anyio.sleep(self.takes_s)
        return ElicitResult(action="accept", content={"server": server})

    async def sample(self, server: str, params: Any) -> ErrorData:
        raise NotImplementedError


async def test_the_time_of_the_user_is_not_the_time_of_the_call() -> None:
    channel = BackChannel("shop")
    host.set(Person(takes_s=1.2))

    with anyio.fail_after(30), deadline(1.0) as clock, channel.calling():
        answer = await channel.elicit(None, FORM)

    assert not clock.is_over
    assert (answer.action, answer.content) == ("accept", {"server": "shop"})


async def test_a_deadline_goes_on_where_it_stopped() -> None:
    channel = BackChannel("shop")
    host.set(Person())

    with anyio.fail_after(30), deadline(0.2) as clock, channel.calling():
        await channel.elicit(None, FORM)
        await anyio.sleep_forever()

    assert clock.is_over


async def test_a_question_ends_with_its_call() -> None:
    channel, person = BackChannel("shop"), Person(takes_s=1000)
    answers: list[ElicitResult] = []

    async def ask() -> None:  # in the task of the connection, which knows no call
        answers.append(await channel.elicit(None, FORM))

    with anyio.fail_after(30):
        async with anyio.create_task_group() as connection:
            host.set(person)
            with channel.calling():
                host.set(None)
                connection.start_soon(ask)
                await person.asked.wait()

    assert [answer.action for answer in answers] == ["cancel"]


async def test_nobody_is_asked_without_a_call() -> None:
    channel, person = BackChannel("shop"), Person()
    host.set(person)

    assert (await channel.elicit(None, FORM)).action == "decline"
    assert not person.asked.is_set()
