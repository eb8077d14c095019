"""However a row is torn: it is rejected by name, or what is kept reads back the same."""

import random
from typing import Any

import pytest
from made_rows import made, talked

from finetune.conversations import from_line, to_line
from finetune.data.glaive_rows import Kept, read_row
from finetune.data.verdicts import REASONS
from gateway.core import Reply
from gateway.formats import get

SHARDS = ["'", '"', "{", "}", "[", "]", "\\", ",", ":", " ", "\n", "\n\n\n", "\r\n", "\x00", "\x85"]
SHARDS += ["ASSISTANT: ", "USER: ", "FUNCTION RESPONSE: ", "<functioncall> ", " <|endoftext|>"]
SHARDS += ["<think>", "NaN", "1e999", "9" * 5000, "null", "é", "\ud83d", "[[" * 400, '{"a":' * 400]


def torn(text: str, rng: random.Random) -> str:
    for _ in range(rng.randint(1, 3)):
        start = rng.randrange(len(text) + 1)
        end = start + rng.choice((0, 0, 1, 5, 40))
        text = text[:start] + rng.choice(SHARDS) + text[end:]
    return text


def check(row: dict[str, Any]) -> str:
    read = read_row(row, "torn:0")
    if not isinstance(read, Kept):
        assert read.reason in REASONS
        return read.reason
    conversation, glaive = read.conversation, get("glaive")
    assert from_line(to_line(conversation)) == conversation
    assert len(to_line(conversation).splitlines()) == 1
    for turn in conversation.turns:
        if turn.role == "assistant":
            again = glaive.parse(glaive.write(Reply(turn.content, turn.calls)), conversation.tools)
            calls = [(c.name, c.arguments, c.repairs) for c in again.calls]
            assert calls == [(c.name, c.arguments, ()) for c in turn.calls]
            assert (again.content.strip(), again.errors) == (turn.content.strip(), ())
    return "kept"


@pytest.mark.parametrize("seed", range(4))
def test_a_torn_row_is_rejected_or_reads_back_the_same(seed: int) -> None:
    rng, verdicts = random.Random(seed), set()
    for n in range(300):
        row = made(n) if n % 4 else talked(n)
        part = rng.choice(("chat", "chat", "system"))
        verdicts.add(check({**row, part: torn(row[part], rng)}))
    assert "kept" in verdicts
    assert len(verdicts) > 8


@pytest.mark.parametrize("space", ["\x85", "\xa0", "\u2028", "\u3000"])
def test_a_blank_that_json_does_not_know_never_raises(space: str) -> None:
    row = made(3)
    for mark in ('"name"', ": ", "'{", '"size"', "3}"):
        assert check({**row, "chat": row["chat"].replace(mark, space + mark, 1)})
        assert check({**row, "chat": row["chat"].replace(mark, mark + space, 1)})
