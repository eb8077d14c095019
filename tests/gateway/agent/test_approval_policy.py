"""Tools that say nothing about themselves need leave before their first call; the configuration can trust them."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import WAIT_S, Changing
from changing import tool as entry
from fakes_agent import Answers, agent, calls, config, script, tool
from fakes_user import DECLINES, YES, Host, gateway, outcome, said
from mcp import Client
from mcp_types import CallToolResult, ElicitResult
from passing import hosted, text_of

from gateway.agent import Filled, leave_form, needs_leave, refusal
from gateway.cli.terminal_forms import terminal
from gateway.config import Config, ServerConfig, load_config
from gateway.core import ToolCall, ToolSpec
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway

pytestmark = pytest.mark.anyio

NOTE = tool("create_note", "weather", text=str)
ONE, TWO = (calls(("create_note", {"text": text})) for text in ("a", "b"))


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def host_of(server: Gateway, era: str, host: Host | None) -> AsyncIterator[Client]:
    with anyio.fail_after(20):
        async with Client(server, mode=era, elicitation_callback=host) as client:
            yield client


def noting(spec: ToolSpec = NOTE, **limits: Any) -> tuple[Gateway, Answers]:
    """A gateway whose model makes another note at each question."""
    tools = Answers([spec])

    def line(prompt: str) -> str:
        return "Done." if "says fine" in prompt else calls((spec.name, {"text": prompt[-400:]}))

    return gateway(ScriptedEngine(line), tools, **limits), tools


async def ask(client: Client, query: str = "Create a note") -> CallToolResult:
    return await client.call_tool("ask", {"query": query})


async def test_a_silent_tool_is_asked_for_before_its_first_call_and_not_again(era: str) -> None:
    server, tools = noting()
    host = Host(YES)

    async with host_of(server, era, host) as client:
        outcomes = [outcome(await ask(client, f"Create note {i}")) for i in range(3)]

    assert (outcomes, len(tools.made), len(host.shown)) == (["answered"] * 3, 3, 1)
    message = host.shown[0].message
    assert "The server does not say what it changes." in message
    assert message.endswith("A yes holds for its further calls in this session too.")


async def test_a_no_holds_for_one_call_and_is_no_yes_later(era: str) -> None:
    server, tools = noting()
    host = Host(DECLINES, YES)

    async with host_of(server, era, host) as client:
        outcomes = [outcome(await ask(client, f"Create note {i}")) for i in range(2)]

    assert (outcomes, len(tools.made), len(host.shown)) == (["needs_input", "answered"], 1, 2)


@pytest.mark.parametrize(
    ("spec", "limits"),
    [
        (replace(NOTE, says_destructive=True), {}),
        (replace(NOTE, name="delete_note", tool="delete_note"), {}),
        (replace(NOTE, name="send_note", tool="send_note"), {}),
        (replace(NOTE, name="delete_note", tool="delete_note", read_only=True), {}),
        (NOTE, {"confirm": "always"}),
    ],
    ids=["by its word", "by its name", "sends", "contradicts itself", "always"],
)
async def test_what_is_destructive_is_asked_for_every_time(
    era: str, spec: ToolSpec, limits: dict[str, Any]
) -> None:
    server, tools = noting(spec, **limits)
    host = Host(YES)

    async with host_of(server, era, host) as client:
        await ask(client, "Create note 1")
        await ask(client, "Create note 2")

    assert (len(tools.made), len(host.shown)) == (2, 2)
    assert "further calls" not in host.shown[0].message


async def test_a_tool_that_changed_since_the_yes_is_asked_for_again(era: str) -> None:
    server, tools = noting()
    host = Host(YES)

    async with host_of(server, era, host) as client:
        await ask(client, "Create note 1")
        tools.all = (replace(NOTE, description="Does something else."),)
        await ask(client, "Create note 2")

    assert (len(tools.made), len(host.shown)) == (2, 2)


async def test_one_session_does_not_answer_for_another() -> None:
    server, tools = noting()
    first, second = Host(YES), Host(DECLINES)

    async with host_of(server, "legacy", first) as client:
        await ask(client)
    async with host_of(server, "legacy", second) as client:
        refused = await ask(client)

    assert (outcome(refused), len(tools.made)) == ("needs_input", 1)
    assert len(second.shown) == 1


async def test_two_calls_of_one_reply_need_one_yes(era: str) -> None:
    both = calls(("create_note", {"text": "a"}), ("create_note", {"text": "b"}))
    host, tools = Host(YES), Answers([NOTE])

    async with host_of(gateway(script(both), tools), era, host) as client:
        result = await ask(client)

    assert (outcome(result), len(tools.made), len(host.shown)) == ("answered", 2, 1)


async def test_a_reading_runs_unasked_and_where_nobody_can_be_asked(era: str) -> None:
    look = tool("get_note", "weather", text=str)
    server, tools = noting(look)

    async with host_of(server, era, None) as client:
        result = await ask(client)

    assert (outcome(result), len(tools.made)) == ("answered", 1)


async def test_nobody_to_ask_is_told_the_call_and_the_line_that_allows_it(era: str) -> None:
    server, tools = noting()

    async with host_of(server, era, None) as client:
        result = await ask(client)

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert 'trust = ["create_note"] under [servers.weather] in gateway.toml' in said(result)
    assert 'confirm = "never"' in said(result)


async def test_a_terminal_that_said_yes_for_the_question_is_asked_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tools = Answers([NOTE])

    answer = await agent(script(ONE, TWO), tools).ask(
        "Create a note a and create a note b", user=terminal(yes=True)
    )

    assert (answer.outcome, len(tools.made)) == ("answered", 2)


# Trust.


def trusting(*patterns: str, confirm: Any = None) -> Config:
    server = ServerConfig(command="none", trust=patterns, confirm=confirm)
    return config().model_copy(update={"servers": {"weather": server}})


@pytest.mark.parametrize(
    ("patterns", "asks"),
    [
        (("create_note",), False),
        (("get_*", "create_*"), False),
        (("*",), False),
        (("create",), True),
        (("CREATE_*",), True),
        ((), True),
    ],
)
def test_trust_names_tools_as_their_server_does(patterns: tuple[str, ...], asks: bool) -> None:
    spec = replace(NOTE, name="weather__create_note")

    assert needs_leave(trusting(*patterns), spec) is asks


@pytest.mark.parametrize("confirm", ["destructive", "always"])
def test_what_is_trusted_runs_unasked_under_every_policy(confirm: str) -> None:
    drop = replace(tool("drop_all"), says_destructive=True)

    assert not needs_leave(trusting("drop_*", confirm=confirm), drop)
    assert needs_leave(trusting("drop", confirm=confirm), drop)


def test_a_reason_asks_also_for_what_is_trusted_and_lasts_for_one_call() -> None:
    form = leave_form(trusting("*"), NOTE, {"text": "a"}, "The question does not ask for it.")

    assert form is not None
    assert (form.leave, form.doubted, form.standing) == (True, True, "")
    assert form.message.endswith('(text="a") The question does not ask for it.')


def test_trust_is_read_from_both_kinds_of_file(tmp_path: Path) -> None:
    toml, desktop = tmp_path / "gateway.toml", tmp_path / "claude.json"
    toml.write_text('[servers.a]\ncommand = "a"\ntrust = ["get_*", "put"]\n')
    given = {"command": "a", "trust": ["put"], "autoApprove": ["x"], "alwaysAllow": ["y"]}
    desktop.write_text(json.dumps({"mcpServers": {"a": given}}))

    assert load_config(toml, {}).servers["a"].trust == ("get_*", "put")
    assert load_config(desktop, {}).servers["a"].trust == ("put",)


@pytest.mark.parametrize(
    ("file", "server", "tool_name", "written"),
    [
        ("gateway.toml", "a", "put", 'trust = ["get_*", "put"] under [servers.a] in gateway.toml'),
        ("my.toml", "my notes", "put", 'put trust = ["put"] under [servers."my notes"] in my.toml'),
        (
            "claude.json",
            "a",
            "put",
            'put "trust": ["get_*", "put"] under mcpServers.a in claude.json',
        ),
        ("gateway.toml", "a", "put[1]*", 'trust = ["get_*", "put[[]1][*]"]'),
        (
            "gateway.toml",
            "a",
            "put\u202e",
            'put confirm = "never" under its server in gateway.toml',
        ),
        ("gateway.toml", "a", "p" * 400, 'put confirm = "never" under its server in gateway.toml'),
    ],
)
def test_the_line_that_allows_a_tool_can_be_written_as_it_is_said(
    tmp_path: Path, file: str, server: str, tool_name: str, written: str
) -> None:
    known = ServerConfig(command="a", trust=("get_*",))
    given = Config(servers={"a": known}, source=tmp_path / file)
    spec = ToolSpec(tool_name, server=server, tool=tool_name)

    text = refusal(given, spec, ToolCall(tool_name, {}), Filled("unable"))

    assert written in text
    assert text.isprintable()
    assert str(tmp_path) not in text


def test_the_line_that_is_said_allows_the_tool(tmp_path: Path) -> None:
    odd = ToolSpec("put[1]*", server="a", tool="put[1]*")
    text = refusal(Config(servers={}), odd, ToolCall("x", {}), Filled("unable"))
    line = text[text.index("trust = ") : text.index(" under [servers.a]")]
    (tmp_path / "gateway.toml").write_text(f'[servers.a]\ncommand = "a"\n{line}\n')

    assert not needs_leave(load_config(tmp_path / "gateway.toml", {}), odd)


# Passed through, with real servers.


def notes(folder: Path) -> Changing:
    server = Changing(folder, name="notes")
    server.offer(entry("create_note"), entry("get_note"))
    return server


async def test_a_silent_tool_that_is_passed_through_is_its_host_s_to_ask_about(
    era: str, tmp_path: Path
) -> None:
    assert await passed_twice(era, notes(tmp_path), Host(DECLINES)) == ([True, True], 0)


@pytest.mark.parametrize(("answer", "shown"), [(YES, 1), (DECLINES, 2)], ids=["yes", "no"])
async def test_with_a_policy_written_down_it_is_asked_for_once(
    era: str, answer: ElicitResult, shown: int, tmp_path: Path
) -> None:
    host, made = Host(answer), [answer is YES] * 2
    assert await passed_twice(era, notes(tmp_path), host, confirm="destructive") == (made, shown)


async def passed_twice(
    era: str, server: Changing, host: Host, **policy: Any
) -> tuple[list[bool], int]:
    """Which of two calls were made, and how often the user was asked."""
    servers = {"notes": server.entry(connect_timeout_s=WAIT_S, **policy)}
    async with hosted(era, servers, elicitation_callback=host) as at:
        await at.app.pool.specs(WAIT_S)
        made = [await at.call("notes__create_note") for _ in range(2)]
    assert len(server.calls()) == sum(not result.is_error for result in made)
    return [not result.is_error for result in made], len(host.shown)


async def test_a_trusted_tool_is_passed_through_unasked(era: str, tmp_path: Path) -> None:
    server, host = notes(tmp_path), Host(DECLINES)
    entry_ = server.entry(connect_timeout_s=WAIT_S, trust=("create_*",), confirm="destructive")
    async with hosted(era, {"notes": entry_}, elicitation_callback=host) as at:
        await at.app.pool.specs(WAIT_S)
        made = await at.call("notes__create_note")

    assert (text_of(made), host.shown) == ("create_note", [])


async def test_trust_is_taken_over_while_the_server_runs(tmp_path: Path) -> None:
    server = notes(tmp_path)
    before = server.entry(connect_timeout_s=WAIT_S, confirm="destructive")
    async with hosted("auto", {"notes": before}) as at:
        await at.app.pool.specs(WAIT_S)
        refused = await at.call("notes__create_note")
        after = before.model_copy(update={"trust": ("create_note",)})
        at.app.config = at.app.config.model_copy(update={"servers": {"notes": after}})
        touched = at.app.pool.reload({"notes": after})
        made = await at.call("notes__create_note")

    assert 'put trust = ["create_note"] under [servers.notes]' in text_of(refused)
    assert (touched, text_of(made)) == ((), "create_note")
