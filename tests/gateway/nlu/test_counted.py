"""Codes lose the word that they stand behind, and things that are counted one by one are told apart."""

from typing import Any

import pytest

from gateway.agent import guide
from gateway.core import ToolSpec

ROOM = {"type": "string", "description": "Room number"}
WAKE = ToolSpec(
    "set_wake_up_call",
    "Set the next wake-up call of a room.",
    {
        "type": "object",
        "properties": {"room": ROOM, "time": {"type": "string", "pattern": r"^\d\d:\\d\d$"}},
        "required": ["room", "time"],
    },
)
ORDER = ToolSpec(
    "order_supplies",
    "Place an order with a supplier.",
    {
        "type": "object",
        "properties": {
            "item": {"type": "string", "description": "What to order"},
            "quantity": {"type": "integer", "description": "Number of pieces"},
        },
        "required": ["item", "quantity"],
    },
)


def said(tool: ToolSpec, question: str, name: str) -> list[Any]:
    """What the question says for one parameter, call by call."""
    calls = guide(question, [tool]).slots.settled[tool.name]
    return [call.parameters["properties"][name].get("enum") for call in calls]


@pytest.mark.parametrize(
    ("question", "room"),
    [
        ("Set the alarm call in room 56 to 08:00, please", "56"),
        ("wake-up at 05:15 for room no. 9, early ferry", "9"),
        ("Room B-12 wants to be woken at 07:30", "B-12"),
        ("A wake-up call at 06:00 for Room 118", "118"),
    ],
)
def test_a_number_stands_without_the_word_for_what_it_numbers(question: str, room: str) -> None:
    assert said(WAKE, question, "room") == [[room]]


def test_a_parameter_that_is_no_number_keeps_its_words() -> None:
    named = ToolSpec(
        "book_room",
        "Book a meeting room.",
        {
            "type": "object",
            "properties": {"room": {"type": "string", "description": "Name of the room"}},
            "required": ["room"],
        },
    )

    assert said(named, "book the room Blue Lagoon", "room") == [["Blue Lagoon"]]


@pytest.mark.parametrize(
    ("question", "things", "numbers"),
    [
        ("order 20 corks and 30 labels", ["corks", "labels"], [20, 30]),
        (
            "order 20 corks, 30 labels and 5 barrel bungs please",
            ["corks", "labels", "barrel bungs"],
            [20, 30, 5],
        ),
        ("Order 3 barrel bungs right now, one just split in my hands.", ["barrel bungs"], [3]),
    ],
)
def test_each_number_has_the_thing_that_is_counted(
    question: str, things: list[str], numbers: list[int]
) -> None:
    assert said(ORDER, question, "item") == [[thing] for thing in things]
    assert said(ORDER, question, "quantity") == [[number] for number in numbers]


BRANCH = ToolSpec(
    "delete_branch",
    "Delete a branch from a repository.",
    {
        "type": "object",
        "properties": {
            "repo": {"type": "string", "description": "Repository as owner/name"},
            "branch": {"type": "string", "description": "Full name of the branch"},
        },
        "required": ["repo", "branch"],
    },
)


@pytest.mark.parametrize(
    ("question", "repo", "branch"),
    [
        (
            "Delete the branch feature/old-cart from acme/webshop.",
            "acme/webshop",
            "feature/old-cart",
        ),
        ("spike-grpc in northwind/api is dead, remove that branch", "northwind/api", "spike-grpc"),
        ("In lumen/driver, delete release/1.9 please", "lumen/driver", "release/1.9"),
    ],
)
def test_a_repository_is_no_branch(question: str, repo: str, branch: str) -> None:
    assert said(BRANCH, question, "repo") == [[repo]]
    assert said(BRANCH, question, "branch") == [[branch]]
