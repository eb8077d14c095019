"""Tools, questions and a reader for Glaive calls, for the engine's tests."""

import json
import re
from typing import Any

from gateway.core import Grammar, Prompt, ToolSpec, Turn
from gateway.formats.glaive import Glaive

GLAIVE = Glaive()
_CALL = re.compile(r"<functioncall> \{\"name\": (\".*?\"), \"arguments\": '(.*?)'\}", re.DOTALL)


def schema(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties][:1],
        "additionalProperties": False,
    }


# Short strings: random weights never close one by themselves.
TOOLS = (
    ToolSpec(
        "get_weather",
        "The weather now.",
        schema(location={"type": "string", "maxLength": 8}, unit={"enum": ["celsius", "kelvin"]}),
    ),
    ToolSpec(
        "get_weather_forecast",
        "The weather of some days.",
        schema(location={"enum": ["Boston", "Raleigh"]}, days={"enum": [1, 2, 3]}),
    ),
    ToolSpec("convert", "Money.", schema(to={"enum": ["USD", "EUR"]}, exact={"type": "boolean"})),
)


def ask(question: str = "What is the weather in Boston?") -> Prompt:
    return GLAIVE.render([Turn("user", question)], TOOLS)


def required(tools: tuple[ToolSpec, ...] = TOOLS) -> Grammar:
    return GLAIVE.grammar(tools, "required")


def read_call(text: str) -> tuple[str, dict[str, Any]]:
    """Name and arguments of the first call; strict."""
    found = _CALL.match(text)
    assert found, text
    return json.loads(found[1]), json.loads(found[2])
