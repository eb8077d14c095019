"""Nothing of the public test data is in the training text of the shipped model."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from pretrain.questions import NO_TOOL, scenes
from pretrain.selection import BUILT_IN
from pretrain.tool_book import book

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
# What the descriptions of the built-in servers' own tools say.
BUILT_IN_SERVERS = ("Convert an amount of money from one currency to another.",)
LONG = 8  # words; shorter runs ("what is the weather like in") are everybody's

pytestmark = pytest.mark.skipif(
    not (DATA / "bfcl").is_dir(), reason="the public test data is not on this machine"
)


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", text.lower()))


def runs(text: str, length: int = LONG) -> set[tuple[str, ...]]:
    said = words(text)
    return {said[i : i + length] for i in range(len(said) - length + 1)}


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)


def documents() -> Iterator[Any]:
    for path in sorted(DATA.rglob("*.json*")):
        if "tokenizer" in str(path):
            continue
        if path.suffix == ".jsonl":
            yield from (json.loads(line) for line in path.read_text().splitlines() if line)
        else:
            yield json.loads(path.read_text())


@pytest.fixture(scope="module")
def public() -> set[tuple[str, ...]]:
    return {run for document in documents() for text in texts(document) for run in runs(text)}


def test_no_question_or_description_of_the_books_shares_eight_words_with_public_data(
    public: set[tuple[str, ...]],
) -> None:
    shared = {}
    for tool in book():
        lines = (*tool.questions, *tool.several, *tool.beyond, *(said for _, said in tool.lacking))
        ours = BUILT_IN_SERVERS if tool.name in BUILT_IN else ()  # they say what they say
        for text in (tool.description, *(p.description for p in tool.params), *lines):
            if (found := runs(text) & public) and text not in ours:
                shared[text] = found
    assert shared == {}
    assert [line for line in NO_TOOL if runs(line) & public] == []


def test_no_generated_scene_shares_eight_words_with_public_data(
    public: set[tuple[str, ...]],
) -> None:
    shared = [
        turn.content
        for scene in islice(scenes(seed=21, most_tools=8), 400)
        for exchange in scene.exchanges
        for turn in exchange.turns
        if turn.role == "user" and runs(turn.content) & public
    ]
    assert shared == []


def test_no_hand_written_tool_is_a_public_one_but_for_the_built_in_weather_and_money() -> None:
    public_tools = {
        (function["name"], " ".join(words(function.get("description", ""))))
        for path in sorted((DATA / "bfcl").glob("*.jsonl"))
        for line in path.read_text().splitlines()
        for function in json.loads(line).get("function", [])
    }
    ours = {(tool.name, " ".join(words(tool.description))) for tool in book()}
    assert ours & public_tools == set()
