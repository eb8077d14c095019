"""What a real tool server asks back reaches the host of the call, in all four pairs of eras."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from fakes_agent import calls
from fakes_user import DECLINES, Host, accepts, outcome, said
from mcp import Client
from mcp_types import CallToolResult, CreateMessageResult, TextContent

from gateway.app import open_app
from gateway.config import Config, ServerConfig
from gateway.config.settings import SamplingConfig
from gateway.core import EngineBusy
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway

pytestmark = pytest.mark.anyio
SERVER = Path(__file__).resolve().parents[2] / "servers" / "asking_server.py"


@pytest.fixture(params=["auto", "legacy"], ids=["host-2026", "host-2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["modern", "legacy"], ids=["server-2026", "server-2025"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def model(text: str) -> Any:
    """Calls the tool that the question names; writes a line of verse when it is asked for one."""
    if "poet" in text:
        return "The sky is new"
    if "FUNCTION RESPONSE" in text:
        return "Done."
    question = text.rsplit("USER:", 1)[1]
    return calls(*((name, {}) for name in ("order", "rhyme", "long") if name in question))


@asynccontextmanager
async def opened(
    era: str,
    mode: Any,
    log: Path,
    engine: Callable[[str], Any] = model,
    sampling: SamplingConfig | None = None,
    **callbacks: Any,
) -> AsyncIterator[tuple[Client, ScriptedEngine]]:
    asking = ServerConfig(
        command=sys.executable, args=(str(SERVER), str(log)), mode=mode, connect_timeout_s=60
    )
    config = Config(
        servers={"shop": asking},
        sampling=sampling or SamplingConfig(),
    )
    scripted = ScriptedEngine(engine, label="script")
    start = partial(open_app, load=lambda *_: scripted, format="glaive", preload=False)
    with anyio.fail_after(120):
        async with Client(Gateway(config, start=start), mode=era, **callbacks) as client:
            dry = {"query": "rhyme", "dry_run": True}
            while outcome(await client.call_tool("ask", dry)) != "answered":
                pass  # the server takes its time where the machine is busy
            scripted.requests.clear()
            yield client, scripted


async def ask(client: Client, what: str) -> CallToolResult:
    return await client.call_tool("ask", {"query": what})


async def poem(_: Any, params: Any) -> CreateMessageResult:
    assert params.system_prompt == "You are a poet."
    text = TextContent(type="text", text="So are you")
    return CreateMessageResult(role="assistant", content=text, model="host-model")


async def test_a_form_of_a_server_reaches_the_user_under_the_servers_name(
    era: str, mode: str, tmp_path: Path
) -> None:
    host = Host(accepts(size="large"))

    async with opened(era, mode, tmp_path / "log", elicitation_callback=host) as (client, _):
        result = await ask(client, "order a pizza")

    assert (outcome(result), said(result)) == ("answered", "ordered: large")
    assert [form.message for form in host.shown] == ["[shop] Which size?"]
    assert list(host.shown[0].requested_schema["properties"]) == ["size"]
    assert (tmp_path / "log").read_text() == "order\n"


async def test_a_form_is_declined_where_the_user_declines_or_cannot_be_asked(
    era: str, tmp_path: Path
) -> None:
    mode = "legacy"
    async with opened(era, mode, tmp_path / "log", elicitation_callback=Host(DECLINES)) as (
        client,
        _,
    ):
        declined = await ask(client, "order a pizza")
    async with opened(era, mode, tmp_path / "log") as (client, _):
        unable = await ask(client, "order a pizza")

    assert (said(declined), said(unable)) == ("ordered: decline", "ordered: decline")


async def test_a_text_is_written_by_the_host_that_has_a_model(
    era: str, mode: str, tmp_path: Path
) -> None:
    opted_in = SamplingConfig(answer_with_model=True)
    async with opened(era, mode, tmp_path / "log", sampling=opted_in, sampling_callback=poem) as (
        client,
        engine,
    ):
        result = await ask(client, "rhyme")

    assert (outcome(result), said(result)) == ("answered", "So are you (host-model)")
    assert not [prompt for prompt in engine.prompts if "poet" in prompt]


async def test_a_text_is_written_by_the_embedded_model_where_that_is_allowed(
    mode: str, tmp_path: Path
) -> None:
    era = "legacy"
    opted_in = SamplingConfig(answer_with_model=True, max_tokens=7)
    async with opened(era, mode, tmp_path / "log", sampling=opted_in) as (client, engine):
        result = await ask(client, "rhyme")

    assert (outcome(result), said(result)) == ("answered", "The sky is new (script)")
    [request] = [r for r in engine.requests if "poet" in r.prompt.text]
    assert (request.max_tokens, request.grammar) == (7, None)
    assert "Rhyme on blue" in request.prompt.text


async def test_a_text_that_nobody_may_write_is_refused(mode: str, tmp_path: Path) -> None:
    async with opened("auto", mode, tmp_path / "log") as (client, engine):
        result = await ask(client, "rhyme")

    assert outcome(result) == "tool_error"
    assert len([prompt for prompt in engine.prompts if "poet" in prompt]) == 0


async def test_a_full_queue_of_the_engine_is_a_refusal(tmp_path: Path) -> None:
    def busy(text: str) -> Any:
        return EngineBusy("the queue is full") if "poet" in text else model(text)

    opted_in = SamplingConfig(answer_with_model=True)
    async with opened("auto", "legacy", tmp_path / "log", busy, opted_in) as (client, _):
        result = await ask(client, "rhyme")

    assert outcome(result) == "tool_error"


async def test_two_questions_of_one_reply_are_asked_one_after_the_other(
    era: str, mode: str, tmp_path: Path
) -> None:
    host = Host(accepts(size="large"))
    both = {"elicitation_callback": host, "sampling_callback": poem}

    async with opened(era, mode, tmp_path / "log", **both) as (client, _):
        result = await ask(client, "order a pizza with a rhyme")

    assert said(result) == "ordered: large\nSo are you (host-model)"


async def test_a_form_that_may_be_another_hosts_is_shown_to_nobody(tmp_path: Path) -> None:
    """A 2025 server on stdio does not say for which call it asks."""
    host, log = Host(accepts(size="large")), tmp_path / "log"

    async with (
        opened("auto", "legacy", log, elicitation_callback=host) as (client, _),
        anyio.create_task_group() as group,
    ):
        group.start_soon(ask, client, "long")
        while not log.exists():
            await anyio.lowlevel.checkpoint()
        result = await ask(client, "order a pizza")
        group.cancel_scope.cancel()

    assert (said(result), host.shown) == ("ordered: decline", [])
