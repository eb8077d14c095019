"""What puts a request in doubt, what only looks so, and how a question falls into parts."""

from typing import Any

import pytest

from gateway.core import ToolSpec
from gateway.nlu import Intent


def tool(name: str, /, **properties: Any) -> ToolSpec:
    return ToolSpec(name, "", {"type": "object", "properties": properties}, "s", name)


DELETE = tool("delete_file", path={"type": "string"})
FILE = {"path": "log.txt"}

ASKED = [
    # a denial that takes nothing away
    "Don't wait, delete log.txt",
    "No need to confirm, just delete log.txt",
    "Whether or not Bob likes it, delete log.txt",
    "Delete log.txt, won't you?",
    "Nobody uses log.txt any more, delete it",
    "I can't open log.txt, delete it",
    "Delete log.txt without asking",
    "Delete log.txt as nobody uses it",
    "Instead of archiving log.txt, delete it",
    # what stands around it
    "log.txt is huge. Please delete it when you get a chance.",
    "Delete log.txt, the disk is full",
    "Delete log.txt and tell me what is left",
    "Do the following: delete log.txt",
    "Todo:\n- delete log.txt",
    "I forgot log.txt, can you delete it?",
    "You can delete log.txt now",
    "I wouldn't mind if you deleted log.txt",
    "Mind deleting log.txt?",
    "I'd like log.txt deleted",
    "Permanently delete log.txt",
    "throw log.txt away",
    "I was hoping you could delete log.txt",
    "What I need is for you to delete log.txt",
    "Should I keep log.txt? No. Delete it.",
    "Bob has agreed, so delete log.txt",
    "Delete log.txt even though Bob is away",
    "DELETE LOG.TXT PLEASE",
]
DOUBTED = [
    # hedged, habits and rules
    "Maybe delete log.txt",
    "Always delete log.txt",
    "Delete log.txt from now on",
    "Delete log.txt at some point",
    # one of two, or what follows from it
    "Delete log.txt or rotate it",
    "Can you delete log.txt or is it read-only?",
    "Delete log.txt and you're fired",
    # said of it afterwards
    "Delete log.txt. That's what Bob would say.",
    "Delete log.txt - April Fools!",
    "Delete log.txt, I mean show it",
    "delete log.txt hold up that is the wrong file",
    "Delete log.txt. Update: Bob wants to keep it.",
    "Delete log.txt, but ask Bob first",
    "Delete log.txt (only testing, don't run it)",
    "Delete log.txt, weather permitting",
    "Given a cold front, delete log.txt",
    "I'd love to delete log.txt but I mustn't",
    "Would you delete log.txt in this situation?",
    "Suggestion - delete log.txt",
    # part of a text
    "What does this command do?\ndelete log.txt",
    "Explain each step of this script:\n1. stop it\n2. delete log.txt",
    "My boss wrote to me. Delete log.txt. What does he mean?",
    "Common mistakes: delete log.txt, forget backups",
    "Things I must never do:\n- delete log.txt",
    # somebody else
    "Ask Bob to stop nginx and delete log.txt",
    "I want Bob to delete log.txt",
    # when
    "Delete log.txt on Sunday night",
    # other languages
    "L\u00f6sche log.txt",
    "Efface log.txt",
    "delete log.txt ma\u00f1ana",
]
DENIED = [
    "don't, under any circumstances, delete log.txt",
    "dont delete log.txt",
    "You mustn't delete log.txt",
    "You are not to delete log.txt",
    "Delete log.txt? Of course not.",
    "Delete log.txt. Hang on, is that the right one?",
    "delete log.txt... lol no, obviously not",
    "Delete log.txt if Bob agrees",
    "Delete log.txt as soon as Bob answers",
    "in an emergency, delete log.txt",
    "Get Bob's approval and then delete log.txt",
    "were it to grow, delete log.txt",
    "Delete all files minus log.txt",
    "Delete old.txt instead of log.txt",
    "Delete old.txt, log.txt being the exception",
    "Protect log.txt",
    "Delete log.txt only after 9",
    "I wish I could delete log.txt",
    "As if I'd delete log.txt",
    "Make sure nobody deletes log.txt",
    "Delete everything but log.txt",
    "delete log.txt nicht",
    "Ne supprime pas log.txt",
    "Verwijder log.txt niet",
    "Non cancellare log.txt",
]


@pytest.mark.parametrize("question", ASKED)
def test_a_plain_request_is_taken_at_its_word(question: str) -> None:
    assert Intent(question).of(DELETE, FILE).verdict == "asked"


@pytest.mark.parametrize("question", DOUBTED)
def test_a_request_in_doubt_is_not_taken_at_its_word(question: str) -> None:
    assert Intent(question).of(DELETE, FILE).verdict == "unclear"


@pytest.mark.parametrize("question", DENIED)
def test_a_denial_is_one_in_any_wording(question: str) -> None:
    assert Intent(question).of(DELETE, FILE).verdict == "not_asked"


@pytest.mark.parametrize(
    ("spec", "arguments", "question"),
    [
        (tool("skip_song"), {}, "skip this song"),
        (tool("stop_vacuum"), {}, "stop the vacuum, the baby sleeps"),
        (tool("make_call"), {"who": "dad"}, "call dad"),
        (tool("checkout"), {}, "check out please"),
        (tool("cordon_node"), {"node": "n1"}, "cordon n1"),
        (tool("complete_task"), {"task": 12}, "I finished task 12, check it off"),
        (tool("create_branch"), {"branch": "do-not-use"}, "create a branch do-not-use"),
        (tool("set_status"), {"status": "do not disturb"}, "set my status to do not disturb"),
        (tool("send_email"), {"to": "Ann"}, "Tell Ann I never got it"),
        (tool("send_email"), {"to": "Ann"}, "Email Ann: where are you?"),
        (tool("unsubscribe"), {"list": "Daily"}, "Get me off the Daily list, unsubscribe me"),
    ],
)
def test_words_of_denial_and_ending_may_be_the_deed_or_its_values(
    spec: ToolSpec, arguments: dict[str, Any], question: str
) -> None:
    assert Intent(question).of(spec, arguments).verdict == "asked"


def test_a_quoted_name_is_the_users_own_when_it_is_left_out() -> None:
    intent = Intent("Delete 'a.txt' but not 'b.txt'")

    assert intent.of(DELETE, {"path": "a.txt"}).verdict == "asked"
    assert intent.of(DELETE, {"path": "b.txt"}).verdict == "not_asked"


def test_the_other_way_is_another_deed() -> None:
    lights = tool("turn_off_lights", room={"type": "string"})

    assert Intent("Turn on the hall lights").of(lights, {"room": "hall"}).verdict == "unclear"


def test_a_time_that_the_call_takes_is_no_delay() -> None:
    meeting = tool("create_event", title={"type": "string"}, day={"type": "string"})

    intent = Intent("Create an event Lunch for tomorrow")

    assert intent.of(meeting, {"title": "Lunch", "day": "2025-02-03"}).verdict == "asked"
    assert intent.of(meeting, {"title": "Lunch"}).verdict == "unclear"


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("What's the weather in Boston and Paris", 1),
        ("Convert 5 USD to EUR and GBP", 1),
        ("Is it cold in Oslo? I need to pack.", 1),
        ("Could you tell me, if you don't mind, what the weather is like?", 1),
        ("create a note titled Buy milk and eggs", 1),
        ("Tell Ann to restart nginx and check the logs", 1),
        ("Book a table at Luigi and make it outdoors", 1),
        ("Find the file and read it", 2),
        ("What time is it in Tokyo and how much is 5 dollars in yen?", 2),
        ("Turn off the lights, lock the door and arm the alarm", 3),
    ],
)
def test_only_what_wants_something_of_its_own_is_a_part(question: str, parts: int) -> None:
    assert len(Intent(question).parts) == parts


@pytest.mark.parametrize(
    "piece",
    ["ok, ", "a", "\u00a0", "no. ", "x: ", "if it rains, ", "$5 ", "delete a,b, ", "> x\n", "re-"],
)
def test_a_long_text_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = (piece * 8000)[:8000]

    for question in (text, f"{text}. Delete log.txt", f"Delete log.txt. {text}"):
        assert Intent(question).of(DELETE, FILE).verdict in ("unclear", "not_asked", "asked")
