"""The person at the terminal is asked on stderr and answers on stdin; a real pseudo-terminal."""

import io
import os
import pty
import sys
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from fakes_agent import Answers, agent, calls, script, tool

from gateway.agent import Filled
from gateway.agent.forms import confirmation, missing_form
from gateway.cli.terminal_forms import terminal

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal"),
]

DELETE = tool("delete", "files", path=str)
BOOK = tool(
    "book",
    "hotel",
    nights={"type": "integer", "description": "How long"},
    price={"type": "number"},
    view={"enum": ["sea", "yard"]},
    breakfast={"type": "boolean"},
    guest=str,
)


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """What is written here is typed."""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, encoding="utf-8") as typed:
        monkeypatch.setattr(sys, "stdin", typed)
        yield ours
    os.close(ours)


async def filled(form: Any, yes: bool = False) -> Filled:
    user = terminal(yes)
    assert user is not None
    with anyio.fail_after(10):
        return await user.fill(form)


@pytest.mark.parametrize(
    ("typed", "action"), [("y", "accept"), ("YES", "accept"), ("n", "decline"), ("", "decline")]
)
async def test_only_a_typed_yes_allows_a_call(
    keyboard: int, typed: str, action: str, capfd: pytest.CaptureFixture[str]
) -> None:
    os.write(keyboard, f"{typed}\n".encode())

    done = await filled(confirmation(DELETE, {"path": "/a"}))

    out, err = capfd.readouterr()
    assert (done.action, out) == (action, "")
    shown = 'Make this call? files.delete(path="/a") The server does not say what it changes.'
    assert err == f"{shown} [y/N] "


async def test_every_field_is_asked_until_it_is_one(
    keyboard: int, capfd: pytest.CaptureFixture[str]
) -> None:
    os.write(keyboard, b"two\n2\n9.5\nlake\nsea\nyes\n\nAda\n")
    missing = missing_form(BOOK, {}, ("nights", "price", "view", "breakfast", "guest"))
    assert missing is not None

    done = await filled(missing.form)

    assert (done.action, missing.read(done.content)) == (
        "accept",
        {"nights": 2, "price": 9.5, "view": "sea", "breakfast": True, "guest": "Ada"},
    )
    asked = capfd.readouterr().err
    assert asked.count("  nights (How long): ") == 2
    assert "  view [sea, yard]: " in asked


async def test_the_end_of_the_input_dismisses_the_form(keyboard: int) -> None:
    os.write(keyboard, b"\x04")

    assert (await filled(confirmation(DELETE, {}))).action == "cancel"


async def test_yes_beforehand_allows_calls_and_answers_nothing_else(keyboard: int) -> None:
    confirm = tool("tidy", "files", confirm={"type": "boolean"})
    missing = missing_form(confirm, {}, ["confirm"])
    assert missing is not None
    os.write(keyboard, b"no\n")

    assert (await filled(confirmation(DELETE, {}), yes=True)).content == {"confirm": True}
    assert (await filled(missing.form, yes=True)).content == {"confirm": False}


async def test_yes_beforehand_does_not_say_that_a_call_is_wanted(keyboard: int) -> None:
    doubted = confirmation(DELETE, {}, "The question does not ask for it.")
    os.write(keyboard, b"no\nyes\n")

    assert (await filled(doubted, yes=True)).action == "decline"
    assert (await filled(doubted, yes=True)).action == "accept"


async def test_nobody_is_asked_where_stdin_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    missing = missing_form(DELETE, {}, ["path"])
    assert missing is not None

    assert terminal(yes=False) is None
    assert (await filled(missing.form, yes=True)).action == "unable"


async def test_a_person_who_walked_away_does_not_keep_the_command(keyboard: int) -> None:
    bare = calls(("delete", {}))
    tools = Answers([DELETE])

    with anyio.fail_after(10):
        answer = await agent(script(bare, bare), tools, user_timeout_s=0.05).ask(
            "Delete it", user=terminal(yes=False)
        )

    assert (answer.outcome, tools.made) == ("needs_input", [])
