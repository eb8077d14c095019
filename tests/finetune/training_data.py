"""Small conversations of our own for the tests of samples and training."""

from __future__ import annotations

from pathlib import Path
from random import Random

from finetune.conversations import Conversation, write_jsonl
from gateway.core import ToolCall, ToolSpec, Turn

LIGHT = ToolSpec(
    "set_light",
    "Set a lamp to a brightness",
    {
        "type": "object",
        "properties": {"room": {"type": "string"}, "percent": {"type": "integer"}},
        "required": ["room", "percent"],
    },
)
BELL = ToolSpec(
    "ring_bell",
    "Ring the bell some times",
    {"type": "object", "properties": {"times": {"type": "integer"}}, "required": ["times"]},
)
ROOMS = ("kitchen", "hall", "attic", "cellar", "garden room", "study")


def conversation(number: int) -> Conversation:
    """Conversation `number`; some have one turn, some a result and an answer."""
    rng = Random(number)
    room, percent = rng.choice(ROOMS), rng.randrange(5, 100)
    call = ToolCall("set_light", {"room": room, "percent": percent})
    turns = [
        Turn("user", f"Lamp in the {room} to {percent} percent"),
        Turn("assistant", calls=(call,)),
    ]
    if number % 3 == 0:
        turns += [Turn("tool", '{"done": true}', name="set_light"), Turn("assistant", "It is on.")]
    if number % 5 == 0:
        turns = [
            Turn("user", "What is the sense of it all?"),
            Turn("assistant", "I only do lamps."),
        ]
    tools = (LIGHT,) if number % 2 else (LIGHT, BELL)
    return Conversation(f"test:{number}", str(number), tools, tuple(turns))


def write_data(folder: Path, train: int = 24, valid: int = 6) -> Path:
    """A folder with train.jsonl and valid.jsonl."""
    write_jsonl(folder / "train.jsonl", [conversation(i) for i in range(train)])
    if valid:
        write_jsonl(folder / "valid.jsonl", [conversation(1000 + i) for i in range(valid)])
    return folder
