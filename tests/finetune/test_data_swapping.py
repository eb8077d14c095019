"""Copies of a conversation about other values: the call still says what the user said."""

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made_rows import made, read, settings

from finetune.conversations import Conversation
from finetune.data.prepare import prepare
from finetune.data.swapping import pool_of, swapped
from gateway.core import ToolCall, ToolSpec, Turn


def asked(
    question: str, arguments: dict[str, Any], properties: dict[str, Any] | None = None
) -> Conversation:
    tool = ToolSpec("f", "Do it", {"type": "object", "properties": properties or {}})
    call = ToolCall("f", arguments)
    turns = (
        Turn("user", question),
        Turn("assistant", calls=(call,)),
        Turn("tool", json.dumps(arguments), name="f"),
        Turn("assistant", "Done."),
    )
    return Conversation("a", "a", (tool,), turns)


def copy(conversation: Conversation, seed: int = 0) -> tuple[str, dict[str, Any]]:
    """The question and the arguments of one copy."""
    made = swapped(conversation, pool_of([conversation]), Random(seed))
    assert made is not None
    (call,) = made.turns[-1].calls
    return made.turns[0].content, dict(call.arguments)


@pytest.mark.parametrize("seed", range(20))
def test_the_call_of_a_copy_says_what_its_question_says(seed: int) -> None:
    given = {
        "from": "Lisbon",
        "amount": 200000,
        "rate": 3.5,
        "day": "2024-03-09",
        "at": "10:45 AM",
        "parts": ["flour", "brown sugar"],
        "who": {"mail": "ann@example.com"},
    }
    question = (
        "From Lisbon: $200,000 at 3.5% on 2024-03-09, 10:45 AM, with flour and brown sugar, "
        "mail ann@example.com."
    )

    said, arguments = copy(asked(question, given), seed)

    assert arguments["from"] != "Lisbon"
    assert arguments["from"] in said
    assert arguments["amount"] != 200000
    assert f"${arguments['amount']:,} at" in said
    assert isinstance(arguments["amount"], int)
    assert arguments["rate"] != 3.5
    assert f"{arguments['rate']}%" in said
    assert re.fullmatch(r"\d{4}-[01]\d-[0-2]\d", arguments["day"])
    assert arguments["day"] in said
    assert re.fullmatch(r"[01]\d:[0-5]\d AM", arguments["at"])
    assert arguments["at"] in said
    assert all(part in said for part in arguments["parts"])
    assert arguments["who"]["mail"] in said
    assert "@" in arguments["who"]["mail"]


def test_what_the_user_did_not_say_or_a_schema_lists_stays() -> None:
    listed = {"unit": {"type": "string", "enum": ["metric", "imperial"]}}
    given = {"symbol": "AAPL", "rate": 0.05, "unit": "metric", "sure": True, "city": "Oslo"}
    question = "Apple at 5% in metric, sure, for Oslo"

    said, arguments = copy(asked(question, given, listed))

    assert {k: v for k, v in arguments.items() if k != "city"} == {
        k: v for k, v in given.items() if k != "city"
    }
    assert said == f"Apple at 5% in metric, sure, for {arguments['city']}"


def test_a_part_of_a_longer_word_or_number_is_no_value() -> None:
    assert swapped(asked("Take 25.5 of art", {"n": 25, "what": "ar"}), {}, Random(0)) is None


def test_a_copy_ends_at_a_call_and_a_conversation_without_one_has_none() -> None:
    whole = asked("Go to Rome", {"place": "Rome"})
    made = swapped(whole, {}, Random(1))
    assert made is not None
    assert len(made.turns) == 2
    talk = Conversation("b", "b", (), (Turn("user", "Hi"), Turn("assistant", "Hello.")))
    assert swapped(talk, {}, Random(1)) is None


def test_other_rows_lend_their_words() -> None:
    pool = pool_of([asked("x", {"place": name}) for name in ("Rome", "Bern", "Kyiv")])
    found = {copy_of(pool, seed) for seed in range(40)}
    assert {"Bern", "Kyiv"} < found
    assert len(found) > 5


def copy_of(pool: Any, seed: int) -> Any:
    made = swapped(asked("Go to Rome", {"place": "Rome"}), pool, Random(seed))
    assert made is not None
    return made.turns[-1].calls[0].arguments["place"]


def test_only_train_gets_copies_and_the_same_ones_every_time(tmp_path: Path) -> None:
    rows = [made(n) for n in range(60)]
    plain, first, second = tmp_path / "plain", tmp_path / "first", tmp_path / "second"
    for folder, copies in ((plain, 0), (first, 3), (second, 3)):
        folder.mkdir()
        prepare(settings(folder, rows, swapped_copies=copies))

    without, files = read(plain), read(first)
    assert files["valid"] == without["valid"]
    assert files["test"] == without["test"]
    own = [c for c in files["train"] if ":swapped" not in c.id]
    assert own == without["train"]
    assert len(files["train"]) > 3 * len(own)
    assert len({c.id for c in files["train"]}) == len(files["train"])
    assert files == read(second)
    for conversation in files["train"]:
        (call,) = next(turn.calls for turn in conversation.turns if turn.calls)
        assert call.name in {tool.name for tool in conversation.tools}
        assert str(call.arguments["size"]) in conversation.turns[0].content
