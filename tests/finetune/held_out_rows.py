"""Small held-out conversations with tools of their own, for tests of evaluation and of the command line."""

from pathlib import Path

from finetune.conversations import Conversation, write_jsonl
from gateway.core import ToolCall, ToolSpec, Turn

PLACES = ("Oslo", "Lima", "Cairo", "Quito", "Bergen", "Turin", "Perth", "Kyoto", "Hanoi", "Malmo")


def tool(name: str, description: str, *parameters: str) -> ToolSpec:
    properties = {p: {"type": "string", "description": f"The {p}"} for p in parameters}
    schema = {"type": "object", "properties": properties, "required": list(parameters)}
    return ToolSpec(name, description, schema)


WEATHER = tool("get_weather", "Get the current weather for a location", "location")
LAMP = tool("switch_lamp", "Switch a lamp on or off", "room", "state")


def conversation(number: int) -> Conversation:
    place = PLACES[number % len(PLACES)]
    call = ToolCall("get_weather", {"location": place})
    if number % 2:
        call = ToolCall("switch_lamp", {"room": f"room {number}", "state": "on"})
    asked = {
        "get_weather": f"What is the weather in {place}?",
        "switch_lamp": f"Switch on the lamp in room {number}, please.",
    }[call.name]
    turns = (
        Turn("user", asked),
        Turn("assistant", "", (call,)),
        Turn("tool", '{"ok": true, "text": "12 degrees"}', name=call.name),
        Turn("assistant", "Done."),
        Turn("user", "Thank you! Can you order a pizza too?"),
        Turn("assistant", "Sorry, none of my tools can do that."),
    )
    return Conversation(f"own:{number}", f"g{number}", (WEATHER, LAMP), turns)


def write_rows(path: Path, count: int = 8) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_jsonl(path, [conversation(n) for n in range(count)])
    return path
