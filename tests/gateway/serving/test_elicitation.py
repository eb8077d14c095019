"""Arguments that a question does not give are asked of the host's user, in both protocol eras."""

from dataclasses import replace
from typing import Any

import anyio
import pytest
from fakes_agent import WEATHER, Answers, agent, calls, script, tool
from fakes_user import CANCELS, DECLINES, Host, accepts, gateway, outcome, said
from mcp import Client, MCPError
from mcp_types import INVALID_PARAMS, CallToolResult, ElicitResult, InputRequiredResult

from gateway.agent import Filled, Form
from gateway.core import ToolCall
from gateway.engine import ScriptedEngine
from gateway.serving.pending_input import ASKED, MOST_EACH

pytestmark = pytest.mark.anyio

NO_PLACE = calls(("get_weather", {}))
QUESTION = {"query": "What is the weather like?"}
LEFT_OPEN = "The question does not say enough for get_weather; missing: location."


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def asked(era: str, host: Host | None, tools: Answers, **options: Any) -> CallToolResult:
    written = options.pop("written", NO_PLACE)
    server = gateway(script(written, written), tools, **options)
    with anyio.fail_after(20):
        async with Client(server, mode=era, elicitation_callback=host) as client:
            return await client.call_tool("ask", QUESTION)


async def test_a_missing_argument_is_asked_for_and_the_call_is_made(era: str) -> None:
    host, tools = Host(accepts(location="Boston")), Answers(get_weather="7 degrees")

    result = await asked(era, host, tools)

    assert (outcome(result), said(result)) == ("answered", "7 degrees")
    assert [dict(call.arguments) for call in tools.made] == [{"location": "Boston"}]
    [form] = host.shown
    assert form.message == "weather.get_weather() needs more than the question says: location"
    assert form.requested_schema == {
        "type": "object",
        "properties": {"location": {"type": "string", "title": "location"}},
        "required": ["location"],
    }


async def test_only_what_is_missing_is_asked_for_and_only_that_is_taken(era: str) -> None:
    convert = calls(("convert_currency", {"amount": 5}))
    host, tools = Host(accepts(to_currency="EUR", amount=9_000_000)), Answers()

    result = await asked(era, host, tools, written=convert)

    assert outcome(result) == "answered"
    assert [dict(c.arguments) for c in tools.made] == [{"amount": 5, "to_currency": "EUR"}]
    assert list(host.shown[0].requested_schema["properties"]) == ["to_currency"]
    assert "currency.convert_currency(amount=5)" in host.shown[0].message


@pytest.mark.parametrize("answer", [DECLINES, CANCELS, accepts()])
async def test_a_user_who_does_not_answer_the_form_leaves_the_question_open(
    era: str, answer: ElicitResult
) -> None:
    tools = Answers()

    result = await asked(era, Host(answer), tools)

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert "location" in said(result)


async def test_a_client_that_cannot_ask_its_user_is_told_what_is_missing(era: str) -> None:
    tools = Answers()

    result = await asked(era, None, tools)

    assert (outcome(result), said(result), tools.made) == ("needs_input", LEFT_OPEN, [])


async def test_an_answer_that_the_tool_does_not_allow_is_not_sent_to_it(era: str) -> None:
    seats = {"type": "integer", "minimum": 1, "title": "Seats"}
    tools = Answers([replace(tool("book", seats=seats), read_only=True)])
    host = Host(accepts(seats=0))

    result = await asked(era, host, tools, written=calls(("book", {})))

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert said(result) == "weather.book(seats=0): seats: 0 is less than the minimum of 1"
    assert host.shown[0].requested_schema["properties"]["seats"] == {
        "type": "integer",
        "title": "Seats",
        "minimum": 1,
    }


async def test_an_argument_that_fits_no_flat_form_is_not_asked_for(era: str) -> None:
    go = replace(tool("go", place={"type": "object"}), read_only=True)
    host, tools = Host(accepts(place="x")), Answers([go])

    result = await asked(era, host, tools, written=calls(("go", {})))

    assert (outcome(result), host.shown, tools.made) == ("needs_input", [], [])


async def test_a_dry_run_asks_nobody(era: str) -> None:
    host = Host(accepts(location="Boston"))
    server = gateway(script(NO_PLACE, NO_PLACE), Answers())

    async with Client(server, mode=era, elicitation_callback=host) as client:
        result = await client.call_tool("ask", {**QUESTION, "dry_run": True})

    assert (outcome(result), host.shown) == ("needs_input", [])


async def test_a_tool_that_changed_while_its_user_was_asked_is_not_called(era: str) -> None:
    tools = Answers()

    class Meanwhile(Host):
        async def __call__(self, context: Any, params: Any) -> ElicitResult:
            tools.all = (tool("get_weather", location=str, mood={"type": "string"}),)
            return await super().__call__(context, params)

    result = await asked(era, Meanwhile(accepts(location="Boston")), tools)

    assert (outcome(result), tools.made) == ("needs_input", [])


async def test_a_user_who_never_answers_ends_the_wait_of_a_2025_client() -> None:
    class Away(Host):
        async def __call__(self, context: Any, params: Any) -> ElicitResult:
            await anyio.sleep_forever()
            raise NotImplementedError

    result = await asked("legacy", Away(), Answers(), user_timeout_s=0.05)

    assert (outcome(result), said(result)) == ("needs_input", LEFT_OPEN)


async def test_progress_says_that_the_user_is_asked(era: str) -> None:
    told: list[str | None] = []

    async def progress(_: float, __: float | None, message: str | None) -> None:
        told.append(message)

    server = gateway(script(NO_PLACE, NO_PLACE), Answers())
    host = Host(accepts(location="Boston"))
    async with Client(server, mode=era, elicitation_callback=host) as client:
        await client.call_tool("ask", QUESTION, progress_callback=progress)

    assert "asking for location" in told
    assert "calling weather.get_weather" in told


async def test_the_time_of_the_user_is_not_the_time_of_the_question() -> None:
    class Slow:
        async def fill(self, form: Form) -> Filled:
            await anyio.sleep(1.2)  # longer than the whole question may take
            return Filled("accept", {"location": "Boston"})

    answer = await agent(script(NO_PLACE, NO_PLACE), timeout_s=1.0).ask("Weather?", user=Slow())

    assert answer.outcome == "answered"


# Between two requests of a 2026 client.


async def begun(client: Client) -> InputRequiredResult:
    result = await client.session.call_tool("ask", QUESTION, allow_input_required=True)
    assert isinstance(result, InputRequiredResult)
    assert list(result.input_requests or {}) == [ASKED]
    return result


async def said_again(client: Client, first: InputRequiredResult) -> None:
    """A question that comes back without an answer says again what it needs, while it waits."""
    while True:
        again = await resumed(client, first.request_state, place=None)
        assert again.input_requests == first.input_requests


async def resumed(client: Client, state: str | None, place: str | None = "Boston") -> Any:
    answers: Any = {ASKED: accepts(location=place)} if place else None
    return await client.session.call_tool(
        "ask", QUESTION, input_responses=answers, request_state=state, allow_input_required=True
    )


def asking(tools: Answers, **limits: Any) -> Client:
    engine = ScriptedEngine(lambda text: "Done." if "says fine" in text else NO_PLACE)
    return Client(gateway(engine, tools, **limits), elicitation_callback=Host(CANCELS))


async def test_a_parked_question_that_is_resumed_twice_is_called_once() -> None:
    tools = Answers()
    async with asking(tools) as client:
        with anyio.fail_after(20):
            first = await begun(client)
            result = await resumed(client, first.request_state)
            with pytest.raises(MCPError, match="Invalid or expired requestState") as error:
                await resumed(client, first.request_state, "Tokyo")

    assert error.value.error.code == INVALID_PARAMS
    assert (outcome(result), len(tools.made)) == ("answered", 1)


async def test_a_parked_question_that_is_resumed_twice_at_once_is_called_once() -> None:
    tools = Answers()
    refused: list[MCPError] = []

    async def again(state: str | None) -> None:
        try:
            await resumed(client, state)
        except MCPError as error:
            refused.append(error)

    async with asking(tools) as client:
        with anyio.fail_after(20):
            first = await begun(client)
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(again, first.request_state)

    assert (len(tools.made), len(refused)) == (1, 4)


async def test_a_parked_question_ends_when_its_time_is_up() -> None:
    tools = Answers()
    async with asking(tools, user_timeout_s=0.1) as client:
        with anyio.fail_after(20):
            first = await begun(client)
            with pytest.raises(MCPError, match="Invalid or expired requestState"):
                await said_again(client, first)

    assert tools.made == []


async def test_a_made_up_state_opens_nothing() -> None:
    tools = Answers()
    async with asking(tools) as client:
        await begun(client)
        with anyio.fail_after(20), pytest.raises(MCPError, match="Invalid or expired"):
            await resumed(client, "v1.made-up")

    assert tools.made == []


async def test_when_too_many_questions_wait_the_next_one_is_told_what_it_lacks() -> None:
    async with asking(Answers()) as client:
        with anyio.fail_after(40):
            waiting = [await begun(client) for _ in range(MOST_EACH)]
            refused = await resumed(client, None, place=None)
            await resumed(client, waiting[0].request_state)
            await begun(client)  # there is room again

    assert (outcome(refused), said(refused)) == ("needs_input", LEFT_OPEN)


async def test_cancelling_a_resumed_question_reaches_its_tool() -> None:
    started, cancelled = anyio.Event(), anyio.Event()

    async def hangs(_: ToolCall) -> str:
        started.set()
        try:
            await anyio.sleep_forever()
        finally:
            cancelled.set()
        raise NotImplementedError

    async with asking(Answers([WEATHER], get_weather=hangs)) as client:
        with anyio.fail_after(20):
            first = await begun(client)
            async with anyio.create_task_group() as group:
                group.start_soon(resumed, client, first.request_state)
                await started.wait()
                group.cancel_scope.cancel()
            await cancelled.wait()
