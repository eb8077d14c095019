"""Several calls in one message, as every family writes them, through the constraint machine."""

import json

import numpy as np
import pytest
from calls import schema
from llguidance import LLTokenizer

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec
from gateway.engine import Compiler, Constraint

BYTES = LLTokenizer("byte")
TOOLS = (
    ToolSpec("get_weather", "", schema(city={"type": "string"}, days={"type": "integer"})),
    ToolSpec("get_weather_at", "", schema(lat={"type": "number"})),
    ToolSpec("convert", "", schema(to={"enum": ["USD", "EUR"]}, exact={"type": "boolean"})),
)
CALLS = (
    ToolCall("convert", {"to": "EUR", "exact": True}),
    ToolCall("get_weather_at", {"lat": -3.5}),
    ToolCall("get_weather", {"city": "Martha's", "days": 2}),
)
LISTS = [name for name in formats.names() if formats.get(name).grammar(TOOLS).between is not None]


def steer(constraint: Constraint, wanted: str) -> tuple[str, int]:
    """What is written when the scores always want the next byte of `wanted`, and how many bytes were free.

    At the end of `wanted` the scores want the end, and else what closes: it has high codes.
    """
    data, out, free = wanted.encode(), b"", 0
    while not constraint.finished:
        out += BYTES.decode_bytes(constraint.forced())
        if constraint.finished or len(out) > 2000:
            break
        scores = np.linspace(0, 1, BYTES.vocab_size, dtype=np.float32)
        scores[data[len(out)] if len(out) < len(data) else BYTES.eos_token] = 9
        token = constraint.choose(scores)
        if token == BYTES.eos_token:
            break
        out, free = out + BYTES.decode_bytes([token]), free + 1
    return out.decode(), free


def test_the_list_families_are_known() -> None:
    assert {"xlam", "openai", "mistral", "pythonic", "granite", "minimax_m2", "olmo3"} <= {*LISTS}
    assert not {"qwen3", "glaive", "qwen3_coder", "kimi_k2"} & {*LISTS}


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("name", LISTS)
def test_several_calls_stand_in_one_list(name: str, count: int) -> None:
    format = formats.get(name)
    grammar = format.grammar(TOOLS)
    calls = CALLS[:count]
    wanted = format.write(Reply(calls=calls)).partition(grammar.trigger)[2]

    written, free = steer(Constraint(Compiler(BYTES), grammar), wanted)

    assert written == wanted
    assert free < len(wanted) / 2  # names, keys and layout are forced in every call
    assert [c.name for c in format.parse(grammar.trigger + written, TOOLS).calls] == [
        c.name for c in calls
    ]


@pytest.mark.parametrize("name", LISTS)
def test_every_call_of_a_list_is_held_to_its_own_schema(name: str) -> None:
    format = formats.get(name)
    grammar = format.grammar(TOOLS)
    wrong = (CALLS[0], ToolCall("get_weather", {"city": "x", "days": "many"}), CALLS[1])
    wanted = format.write(Reply(calls=wrong)).partition(grammar.trigger)[2]

    written, _ = steer(Constraint(Compiler(BYTES), grammar), wanted)

    reply = format.parse(grammar.trigger + written, TOOLS)
    assert [c.name for c in reply.calls[:2]] == ["convert", "get_weather"]
    assert isinstance(reply.calls[1].arguments.get("days", 1), int)


def test_a_named_tool_may_be_called_twice_in_a_list() -> None:
    format = formats.get("mistral")
    grammar = format.grammar(TOOLS, only="convert")
    twice = (CALLS[0], ToolCall("convert", {"to": "USD"}))
    wanted = format.write(Reply(calls=twice)).partition(grammar.trigger)[2]

    assert steer(Constraint(Compiler(BYTES), grammar), wanted)[0] == wanted


def test_the_confidence_is_that_of_the_first_call() -> None:
    format = formats.get("xlam")
    grammar = format.grammar(TOOLS)
    wanted = format.write(Reply(calls=CALLS)).partition(grammar.trigger)[2]
    constraint = Constraint(Compiler(BYTES), grammar)
    steer(constraint, wanted)

    assert constraint.race.candidates()[0].tool == "convert"
    assert json.loads(grammar.trigger + wanted)[0]["name"] == "convert"
