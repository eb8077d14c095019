"""Calls that a host passes through: the user's leave where the policy wants it, and what servers ask midway."""

import sys
from pathlib import Path
from typing import Any

import pytest
from changing import WAIT_S, Changing, tool
from fakes_user import DECLINES, YES, Host, accepts
from mcp_types import ElicitResult
from passing import hosted, text_of

from gateway.config import AgentConfig, ServerConfig

pytestmark = pytest.mark.anyio
ASKING = Path(__file__).resolve().parents[2] / "servers" / "asking_server.py"
DESTRUCTIVE = {"annotations": {"destructiveHint": True}}


@pytest.fixture(params=["auto", "legacy"], ids=["host-2026", "host-2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def shop(folder: Path) -> Changing:
    server = Changing(folder, name="shop")
    server.offer(tool("drop", **DESTRUCTIVE), tool("look"))
    return server


@pytest.mark.parametrize(("answer", "made"), [(YES, ["drop"]), (DECLINES, [])], ids=["yes", "no"])
async def test_a_destructive_call_is_made_when_the_user_agrees_and_not_otherwise(
    era: str, answer: ElicitResult, made: list[str], tmp_path: Path
) -> None:
    server, host = shop(tmp_path), Host(answer)
    servers = {"shop": server.entry(connect_timeout_s=WAIT_S)}
    async with hosted(era, servers, elicitation_callback=host) as at:
        await at.app.pool.specs(WAIT_S)
        looked = await at.call("shop__look")
        assert host.shown == []
        server.log.unlink()
        dropped = await at.call("shop__drop")

    assert text_of(looked) == "look"
    assert [form.message.partition("?")[0] for form in host.shown] == ["Make this call"]
    assert server.calls() == made
    assert dropped.is_error is not bool(made)
    assert (
        text_of(dropped) == "drop"
        if made
        else "was not made: it was not confirmed" in text_of(dropped)
    )


@pytest.mark.parametrize("own", ["server", "agent", ""])
async def test_a_host_that_cannot_ask_decides_by_itself_unless_a_policy_is_written_down(
    era: str, own: str, tmp_path: Path
) -> None:
    server = shop(tmp_path)
    policy: dict[str, Any] = {"confirm": "destructive"}
    entry = server.entry(connect_timeout_s=WAIT_S, **(policy if own == "server" else {}))
    agent = AgentConfig(**(policy if own == "agent" else {}))
    async with hosted(era, {"shop": entry}, agent=agent) as at:
        await at.app.pool.specs(WAIT_S)
        dropped = await at.call("shop__drop")

    assert server.calls() == ([] if own else ["drop"])
    assert ('put trust = ["drop"] under [servers.shop]' in text_of(dropped)) is bool(own)


async def test_a_tool_that_changed_while_the_user_was_asked_is_not_called(
    era: str, tmp_path: Path
) -> None:
    server = shop(tmp_path)
    entry = server.entry(connect_timeout_s=WAIT_S)

    async def host(_: Any, params: Any) -> ElicitResult:
        server.offer(tool("drop", **DESTRUCTIVE, description="Something else."))
        at.app.pool.reload({"shop": entry.model_copy(update={"env": {"NEW": "1"}})})
        await at.app.pool.specs(WAIT_S)
        return YES

    async with hosted(era, {"shop": entry}, elicitation_callback=host) as at:
        await at.app.pool.specs(WAIT_S)
        dropped = await at.call("shop__drop")

    assert "the tool changed while the user was asked" in text_of(dropped)
    assert server.calls() == []


@pytest.mark.parametrize("mode", ["modern", "legacy"], ids=["server-2026", "server-2025"])
@pytest.mark.parametrize("answer", [accepts(size="large"), DECLINES], ids=["answers", "declines"])
async def test_what_a_server_asks_in_the_middle_of_a_call_reaches_the_user(
    era: str, mode: Any, answer: ElicitResult, tmp_path: Path
) -> None:
    log, host = tmp_path / "log", Host(answer)
    entry = ServerConfig(
        command=sys.executable, args=(str(ASKING), str(log)), mode=mode, connect_timeout_s=WAIT_S
    )
    async with hosted(era, {"shop": entry}, elicitation_callback=host) as at:
        await at.app.pool.specs(WAIT_S)
        result = await at.call("shop__order")

    assert text_of(result) == f"ordered: {'large' if answer is not DECLINES else 'decline'}"
    assert len(host.shown) == 1
    assert log.read_text(encoding="utf-8") == "order\n"
