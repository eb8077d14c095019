"""What a question asks to be done: requests, and what only sounds like them."""

from typing import Any

import pytest

from gateway.core import ToolSpec
from gateway.nlu import Intent


def tool(name: str, about: str = "", /, **properties: Any) -> ToolSpec:
    return ToolSpec(name, about, {"type": "object", "properties": properties}, "s", name)


DELETE = tool("delete_task", "Delete a task.", task={"type": "integer"})
RESTART = tool("restart_service", "Restart a service.", name={"type": "string"})
EMAIL = tool("send_email", "Send an e-mail.", to={"type": "string"}, text={"type": "string"})
CONTROL = tool(
    "service_control", "Control a service.", action={"enum": ["start", "stop", "restart"]}
)


@pytest.mark.parametrize(
    "question",
    [
        "Delete task 4.",
        "could you please delete task 4?",
        "I'd like task 4 deleted",
        "Get rid of task 4",
        "Not task 3: delete task 4.",
        "No rush, but delete task 4",
        "Don't forget to delete task 4",
        "Do us a favour and delete task 4",
        "I have the OK from Ann now, go and delete task 4.",
        "Delete task 4, whether Bob likes it or not",
        "Why don't you delete task 4?",
        "It would be great if you could delete task 4",
        "Don't archive task 4, delete it",
        "I can't find task 3, never mind, delete task 4",
        "Delete task 4 if you can",
        "Show me task 3 and delete task 4",
        "Should I delete task 4? Do it.",
    ],
)
def test_a_request_is_asked_for(question: str) -> None:
    assert Intent(question).of(DELETE, {"task": 4}).verdict == "asked"


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ("Don't delete task 4", "says not to"),
        ("Show me task 4 but don\u2019t delete it", "says not to"),
        ("Nobody should delete task 4.", "says not to"),
        ("Leave task 4 alone, delete task 3", "says not to"),
        ("Delete task 3, not task 4", "says not to"),
        ("Protect task 4 from being deleted", "says not to"),
        ("Don't archive or delete task 4", "says not to"),
        ("Delete task 4. Wait, no, don't.", "takes it back"),
        ("Back in Ann's days we deleted things like task 4 every week", "only tells"),
        ("Should I delete task 4?", "only asks"),
        ("Tell me how to delete task 4", "only asks"),
        ("I already deleted task 4", "only tells"),
        ("Ann wants to delete task 4", "only tells"),
        ("If it is done, delete task 4", "depends"),
        ("Delete task 4 once Bob agrees", "depends"),
        ("Suppose I delete task 4.", "imagines"),
        ("L\u00f6sche Aufgabe 4 nicht", "says not to"),
        ("No borres la tarea 4", "says not to"),
    ],
)
def test_what_is_no_request_is_not_asked_for_and_says_why(question: str, why: str) -> None:
    standing = Intent(question).of(DELETE, {"task": 4})

    assert standing.verdict == "not_asked"
    assert why in standing.why


@pytest.mark.parametrize(
    "question",
    ["Task 4 can go", "Delete task 4?", "Aufgabe 4 l\u00f6schen", "delete task 4 tomorrow"],
)
def test_what_may_be_a_request_is_unclear(question: str) -> None:
    assert Intent(question).of(DELETE, {"task": 4}).verdict == "unclear"


@pytest.mark.parametrize(
    "question",
    ["Delete task 4. Hmm, hang on, they need it", "Delete task 4 \u2013 oh no, Bob uses that"],
)
def test_who_thinks_again_is_asked(question: str) -> None:
    assert Intent(question).of(DELETE, {"task": 4}).verdict != "asked"


@pytest.mark.parametrize(
    "question",
    [
        "Email Ann: do not come",
        "Tell Ann I won't be there",
        'Send Ann an email that says "never restart nginx"',
        "Write to Ann that she should not delete task 4",
    ],
)
def test_a_message_may_say_what_it_wants(question: str) -> None:
    assert Intent(question).of(EMAIL, {"to": "Ann"}).verdict == "asked"


def test_what_a_message_says_is_no_request() -> None:
    intent = Intent("Tell Ann to delete task 4")

    assert intent.of(EMAIL, {"to": "Ann"}).verdict == "asked"
    assert intent.of(DELETE, {"task": 4}).verdict != "asked"


def test_an_option_can_be_the_deed() -> None:
    intent = Intent("Don't stop redis, restart it")

    assert intent.of(CONTROL, {"action": "restart"}).verdict == "asked"
    assert intent.of(CONTROL, {"action": "stop"}).verdict == "not_asked"


def test_each_clause_has_its_own_deed() -> None:
    intent = Intent("I restarted nginx already; now delete task 4, and if it rains, email Ann.")

    assert intent.of(RESTART, {"name": "nginx"}).verdict == "not_asked"
    assert intent.of(DELETE, {"task": 4}).verdict == "asked"
    assert intent.of(EMAIL, {"to": "Ann"}).verdict == "not_asked"


def test_a_question_falls_into_the_parts_that_want_something() -> None:
    parts = Intent("How much is 5 dollars in euros? Email the result to Ann.").parts

    assert [part.text for part in parts] == [
        "How much is 5 dollars in euros?",
        "Email the result to Ann",
    ]
    assert [part.points for part in parts] == [False, True]


def test_any_text_has_an_intent() -> None:
    for text in (
        "",
        "?",
        "\n",
        "'",
        '"',
        "don't",
        ": ",
        "a" * 8000,
        "not " * 2000,
        ", and " * 1500,
    ):
        assert Intent(text).of(DELETE, {"task": 4}).verdict in ("asked", "unclear", "not_asked")


@pytest.mark.parametrize(
    "question",
    [
        "What did the newest commit change?",
        "Which files does my last commit touch?",
        "who made the most recent commit",
    ],
)
def test_a_tool_named_by_a_deed_that_is_a_thing_too_is_not_asked_for_by_a_question(
    question: str,
) -> None:
    commit = ToolSpec(
        "git_commit", "Records changes to the repository", {"type": "object"}, server="git"
    )

    assert Intent(question).of(commit, {"message": "x"}).verdict == "not_asked"


@pytest.mark.parametrize(
    "question",
    ["The list of tasks is nice and empty now, Ben did it.", "It is all short and clear now"],
)
def test_what_a_thing_is_like_is_no_request(question: str) -> None:
    clear = ToolSpec("clear_tasks", "Delete every task.", {"type": "object"})

    assert Intent(question).of(clear, {}).verdict == "not_asked"
