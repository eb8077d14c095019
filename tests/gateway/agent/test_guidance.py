"""A small model is told what the reader finds in the question; the shipped reader, scripted models."""

from typing import Any

import pytest
from fakes_agent import Answers, agent, calls, script, tool

from gateway.agent import guide
from gateway.core import EngineBusy, Grammar, Prompt, ToolSpec
from gateway.engine import ScriptedEngine

pytestmark = pytest.mark.anyio
TEXT = {"type": "string"}


def described(name: str, says: str, **properties: Any) -> ToolSpec:
    spec = tool(name, "house", **properties)
    return ToolSpec(name, says, spec.parameters, "house", name)


LIGHT = described(
    "switch_light",
    "Switch the light of a room on or off.",
    room={**TEXT, "description": "Name of the room"},
    state={**TEXT, "enum": ["on", "off"]},
)
MAIL = described(
    "send_email",
    "Send an e-mail to somebody.",
    to={**TEXT, "description": "Address of the recipient"},
    subject={**TEXT, "description": "Subject line"},
)
AREA = described(
    "rectangle_area",
    "Calculate the area of a rectangle.",
    width={"type": "number", "description": "Width of the rectangle"},
    height={"type": "number", "description": "Height of the rectangle"},
)
HOUSE = (LIGHT, MAIL, AREA)
SWITCH_KITCHEN = ("switch_light", {"room": "kitchen", "state": "off"})


def rules(engine: ScriptedEngine, at: int = 0) -> dict[str, str]:
    """The grammar of each tool that could be called."""
    grammar = engine.grammars[at]
    assert grammar is not None
    return {rule.name: rule.lark for rule in grammar.rules}


async def test_values_are_what_the_question_says_for_them() -> None:
    engine = script(calls(SWITCH_KITCHEN), small=True)

    await agent(engine, Answers(HOUSE)).ask("Turn off the light in the kitchen", dry_run=True)

    lark = rules(engine)["switch_light"]
    assert '"enum": ["kitchen"]' in lark.replace("\\", "")


async def test_the_tool_that_is_wanted_is_leaned_towards() -> None:
    found = guide("Turn off the light in the kitchen", HOUSE)

    best, *others = found.candidates()
    assert best.tool == "switch_light"
    assert best.score > 0.5 > sum(c.score for c in others)


async def test_small_talk_wants_no_tool() -> None:
    found = guide("Hello there, how are you today?", HOUSE)
    assert sum(candidate.score for candidate in found.candidates()) < 0.5


async def test_a_value_that_is_not_said_is_asked_for_and_not_made_up() -> None:
    engine = script(calls(("switch_light", {"room": "light", "state": "on"})), small=True)
    tools = Answers(HOUSE)

    answer = await agent(engine, tools).ask("Please switch the light on")

    assert (answer.outcome, tools.made) == ("needs_input", [])
    assert "room" in answer.answer
    assert len(engine.prompts) == 1  # the model is not asked for what nobody said


async def test_two_values_of_one_parameter_are_two_calls() -> None:
    first = calls(SWITCH_KITCHEN)
    second = calls(("switch_light", {"room": "bedroom", "state": "off"}))
    engine = script(first, second, small=True)

    answer = await agent(engine, Answers(HOUSE)).ask(
        "Turn off the light in the kitchen and the bedroom", dry_run=True
    )

    assert [dict(c.call.arguments)["room"] for c in answer.calls] == ["kitchen", "bedroom"]
    assert '"bedroom"' in rules(engine, 1)["switch_light"].replace("\\", "")


async def test_a_large_model_is_not_guided() -> None:
    engine = script(calls(SWITCH_KITCHEN), small=False)

    await agent(engine, Answers(HOUSE)).ask("Turn off the light in the kitchen", dry_run=True)

    assert "kitchen" not in rules(engine)["switch_light"]


async def test_the_model_reads_the_tools_while_the_question_is_read() -> None:
    engine = script(calls(SWITCH_KITCHEN), small=True)

    await agent(engine, Answers(HOUSE)).ask("Turn off the light in the kitchen", dry_run=True)

    [ahead] = engine.warmed
    assert engine.prompts[0].startswith(ahead.text)
    assert "switch_light" in ahead.text
    assert "kitchen" not in ahead.text


async def test_a_model_too_busy_to_read_ahead_still_answers() -> None:
    class Busy(ScriptedEngine):
        async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
            raise EngineBusy("model: 4 questions are waiting already")

    engine = Busy([calls(SWITCH_KITCHEN)], small=True)

    question = "Turn off the light in the kitchen"
    answer = await agent(engine, Answers(HOUSE)).ask(question, dry_run=True)

    assert (answer.outcome, len(engine.prompts)) == ("answered", 1)
