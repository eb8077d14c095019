"""Calls that can destroy something run after a clear yes of the user, or not at all."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from changing import Changing
from changing import tool as entry
from fakes_agent import Answers, calls, config, script, tool, weather
from fakes_user import CANCELS, DECLINES, YES, Host, accepts, gateway, outcome, said
from mcp import Client
from mcp_types import CallToolResult, ElicitResult

from gateway.app import open_app
from gateway.cli import main
from gateway.config import AgentConfig, Config, load_config
from gateway.core import ConfigError, ToolSpec
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway

pytestmark = pytest.mark.anyio

PLAIN = replace(tool("write", "weather", path=str), destructive=False)
SILENT = tool("write", "weather", path=str)
DELETE = replace(tool("delete", "weather", path=str), says_destructive=True)
DELETES = calls(("delete", {"path": "/tmp/a"}))
CALL = 'weather.delete(path="/tmp/a")'
QUESTION = {"query": "Delete /tmp/a"}
HINTS = {"annotations": {"destructiveHint": True}}


@pytest.fixture(params=["auto", "legacy"], ids=["2026", "2025"])
def era(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def asked(
    era: str, host: Host | None, tools: Answers, *written: str, **options: Any
) -> CallToolResult:
    arguments = QUESTION | options.pop("arguments", {})
    server = gateway(script(*written or (DELETES,)), tools, **options)
    with anyio.fail_after(20):
        async with Client(server, mode=era, elicitation_callback=host) as client:
            return await client.call_tool("ask", arguments)


async def test_a_destructive_call_is_made_after_the_user_said_yes(era: str) -> None:
    host, tools = Host(YES), Answers([DELETE])

    result = await asked(era, host, tools)

    assert (outcome(result), len(tools.made)) == ("answered", 1)
    [form] = host.shown
    assert form.message == f"Make this call? {CALL} The server says that it can destroy something."
    assert form.requested_schema["properties"]["confirm"] == {
        "type": "boolean",
        "title": "Make this call",
        "default": False,
    }


@pytest.mark.parametrize(
    "answer", [DECLINES, CANCELS, accepts(), accepts(confirm=False), accepts(confirm="yes")]
)
async def test_anything_but_a_clear_yes_is_a_no(era: str, answer: ElicitResult) -> None:
    tools = Answers([DELETE])

    result = await asked(era, Host(answer), tools)

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert said(result) == f"{CALL} was not made: it was not confirmed."
    assert (result.structured_content or {})["calls"] == []


async def test_a_client_that_cannot_ask_is_told_the_call_and_how_to_allow_it(era: str) -> None:
    tools = Answers([DELETE])

    result = await asked(era, None, tools)

    assert (outcome(result), result.is_error, tools.made) == ("needs_input", False, [])
    assert said(result) == (
        f"{CALL} was not made: it has to be confirmed, and nobody can be asked here. To allow it "
        'unasked, put trust = ["delete"] under [servers.weather] in gateway.toml (confirm = "never" '
        "allows all its tools); `gateway ask` has --yes."
    )


async def test_a_user_who_never_answers_confirms_nothing() -> None:
    class Away(Host):
        async def __call__(self, context: Any, params: Any) -> ElicitResult:
            await anyio.sleep_forever()
            raise NotImplementedError

    tools = Answers([DELETE])

    result = await asked("legacy", Away(), tools, user_timeout_s=0.05)

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert said(result) == f"{CALL} was not made: nobody confirmed it in time."


@pytest.mark.parametrize(
    ("policy", "spec", "asks"),
    [
        ("never", DELETE, False),
        ("destructive", DELETE, True),
        ("destructive", replace(PLAIN, name="delete", tool="delete"), False),
        ("destructive", tool("delete", path=str), True),
        ("destructive", replace(tool("delete", path=str), says_writes=True), True),
        ("destructive", replace(DELETE, read_only=True, says_destructive=False), True),
        ("destructive", replace(DELETE, read_only=True, destructive=False), True),
        ("never", tool("delete", path=str), False),
        ("always", replace(PLAIN, name="delete", tool="delete"), True),
        ("always", replace(DELETE, read_only=True, says_destructive=False), True),
    ],
)
async def test_the_policy_says_which_calls_are_confirmed(
    policy: str, spec: ToolSpec, asks: bool
) -> None:
    host, tools = Host(YES), Answers([spec])

    result = await asked("auto", host, tools, confirm=policy)

    assert (outcome(result), len(tools.made), len(host.shown)) == ("answered", 1, int(asks))


async def test_one_no_holds_back_every_call_of_the_reply(era: str) -> None:
    both = calls(("write", {"path": "/tmp/b"}), ("delete", {"path": "/tmp/a"}))
    tools = Answers([PLAIN, DELETE])

    result = await asked(era, Host(DECLINES), tools, both)

    assert (outcome(result), tools.made) == ("needs_input", [])


async def test_every_destructive_call_of_a_reply_is_shown_by_itself(era: str) -> None:
    both = calls(("delete", {"path": "/tmp/a"}), ("delete", {"path": "/tmp/b"}))
    host, tools = Host(YES, DECLINES), Answers([DELETE])

    result = await asked(era, host, tools, both)

    assert (outcome(result), tools.made, len(host.shown)) == ("needs_input", [], 2)
    assert "/tmp/b" in host.shown[1].message


async def test_what_was_done_before_a_no_is_in_the_answer(era: str) -> None:
    tools = Answers([PLAIN, DELETE], write="written")

    first = calls(("write", {"path": "/tmp/b"}))
    question = {"query": "Write /tmp/b, then delete /tmp/a"}
    result = await asked(era, Host(DECLINES), tools, first, DELETES, arguments=question)

    assert outcome(result) == "needs_input"
    assert said(result) == f"{CALL} was not made: it was not confirmed.\nwritten"
    assert [call["tool"] for call in (result.structured_content or {})["calls"]] == ["write"]


async def test_a_dry_run_shows_the_call_and_asks_nobody(era: str) -> None:
    host, tools = Host(YES), Answers([DELETE])

    result = await asked(era, host, tools, arguments={"dry_run": True})

    assert (said(result), host.shown, tools.made) == (f"Would call {CALL}.", [], [])


async def test_a_tool_that_changed_while_its_user_was_asked_is_not_called(era: str) -> None:
    tools = Answers([DELETE])

    class Meanwhile(Host):
        async def __call__(self, context: Any, params: Any) -> ElicitResult:
            tools.all = (replace(DELETE, description="Deletes everything."),)
            return await super().__call__(context, params)

    result = await asked(era, Meanwhile(YES), tools)

    assert (outcome(result), tools.made) == ("needs_input", [])
    assert "changed while the user was asked" in said(result)


async def test_nothing_in_a_call_hides_from_the_user(era: str) -> None:
    host, tools = Host(DECLINES), Answers([DELETE])
    sneaky = "safe\u202e\u200b\n\x1b[2K" + "x" * 5000 + "/etc"

    await asked(era, host, tools, calls(("delete", {"path": sneaky})))

    [form] = host.shown
    assert form.message.isprintable()
    assert len(form.message) < 500
    assert "\\u202e" in form.message
    assert "characters)" in form.message


async def test_a_first_missing_then_destructive_call_asks_for_both(era: str) -> None:
    host, tools = Host(accepts(path="/tmp/c"), YES), Answers([DELETE])
    bare = calls(("delete", {}))

    result = await asked(era, host, tools, bare, bare)

    assert (outcome(result), len(host.shown)) == ("answered", 2)
    assert 'weather.delete(path="/tmp/c")' in host.shown[1].message


# Real servers: the annotation comes over the wire.


def real(folder: Path, **annotations: Any) -> Changing:
    server = Changing(folder, name="files")
    server.offer(entry("delete", **annotations), entry("look"))
    return server


async def test_the_annotation_of_a_real_server_counts(era: str, tmp_path: Path) -> None:
    files = real(tmp_path, **HINTS)
    engine = script(*[calls(("delete", {}))] * 2)
    one = Config(servers={"files": files.entry()})
    start = partial(open_app, load=lambda *_: engine, format="glaive", preload=False)
    host = Host(DECLINES, YES)

    with anyio.fail_after(60):
        async with Client(Gateway(one, start=start), mode=era, elicitation_callback=host) as client:
            refused = await client.call_tool("ask", {"query": "Delete it"})
            before = files.calls()
            done = await client.call_tool("ask", {"query": "Delete it"})

    assert (outcome(refused), before) == ("needs_input", [])
    assert (outcome(done), files.calls()) == ("answered", ["delete"])
    assert host.shown[0].message.startswith("Make this call? files.delete()")


def command_line(folder: Path, monkeypatch: pytest.MonkeyPatch, *more: str) -> int:
    """`gateway ask` in a folder with a model that always deletes."""
    monkeypatch.chdir(folder)
    (folder / "model").mkdir(exist_ok=True)
    (folder / "model" / "config.json").write_text("{}")
    flags = ("--model", "model", "--format", "glaive", *more)
    delete = calls(("delete", {}))
    return main(
        ["ask", "Delete it", *flags],
        load=lambda *_: ScriptedEngine(
            lambda text: "Done." if "FUNCTION RESPONSE" in text else delete
        ),
    )


@pytest.mark.parametrize(
    ("override", "flags", "code"),
    [("", (), 1), ("", ("--yes",), 0), ('confirm = "never"', (), 0)],
)
def test_without_a_terminal_the_command_line_needs_a_flag_or_a_policy(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    override: str,
    flags: tuple[str, ...],
    code: int,
) -> None:
    files = real(tmp_path, **HINTS)
    (tmp_path / "gateway.toml").write_text(files.toml(override))

    assert command_line(tmp_path, monkeypatch, *flags) == code
    assert files.calls() == ["delete"] * (code == 0)
    assert ("--yes" in capfd.readouterr().out) is (code == 1)


def test_a_confirm_policy_is_read_from_both_kinds_of_file(tmp_path: Path) -> None:
    toml, desktop = tmp_path / "gateway.toml", tmp_path / "claude.json"
    toml.write_text('[agent]\nconfirm = "always"\n[servers.a]\ncommand = "a"\nconfirm = "never"\n')
    desktop.write_text(json.dumps({"mcpServers": {"a": {"command": "a", "confirm": "always"}}}))

    ours, theirs = load_config(toml, {}), load_config(desktop, {})

    assert (ours.agent.confirm, ours.servers["a"].confirm) == ("always", "never")
    assert (theirs.agent.confirm, theirs.servers["a"].confirm) == ("destructive", "always")
    toml.write_text('[agent]\nconfirm = "sometimes"\n')
    with pytest.raises(ConfigError, match=r"agent\.confirm: .*'never', 'destructive' or 'always'"):
        load_config(toml, {})


async def test_the_policy_of_a_server_stands_above_the_one_for_all() -> None:
    from fakes_agent import GLAIVE

    from gateway.agent import Agent, Writer

    base = config(confirm="always")
    free = base.servers["weather"].model_copy(update={"confirm": "never"})
    given = base.model_copy(update={"servers": base.servers | {"weather": free}})
    assert given.agent == AgentConfig(confirm="always")

    async def writer() -> Writer:
        return Writer(script(weather("Boston")), GLAIVE)

    answer = await Agent(writer, Answers(), given).ask("Weather in Boston?")

    assert answer.outcome == "answered"
