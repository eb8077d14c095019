"""Do it and do not do it: that the pairs are sound and kept apart, and that the suite scores as it says."""

import json
import re
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from finetune.suites import Options, run_suite
from finetune.suites.deed_files import DEFAULT_FOLDER, KINDS, Pair, servers
from finetune.suites.deeds import Asked, Recorder, Sentence, verdict
from gateway import formats
from gateway.agent import Form, Writer
from gateway.catalogue import Catalogue
from gateway.core import Answer, ConfigError, Reply, ToolCall, only_reads
from gateway.engine import ScriptedEngine
from pretrain.questions import NO_TOOL, scenes
from pretrain.tool_book import book

SERVERS = servers(None)
LATER = servers(
    DEFAULT_FOLDER.with_name("deeds_later")
)  # written after the rules, scored once each
PAIRS = [pair for server in SERVERS.values() for pair in server.pairs]
GLAIVE = formats.get("glaive")
LONG = 8  # words; shorter runs are everybody's


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", text.lower()))


def runs(text: str) -> set[tuple[str, ...]]:
    """Its runs of eight words; the whole of a shorter text."""
    said = words(text)
    return {said[i : i + LONG] for i in range(max(1, len(said) - LONG + 1))}


# The set.


def test_there_are_three_hundred_pairs_about_forty_tools_of_eight_servers() -> None:
    asked = {(server.server, pair.tool) for server in SERVERS.values() for pair in server.pairs}
    kinds = Counter(pair.kind for pair in PAIRS)

    assert len(SERVERS) >= 8
    assert len(PAIRS) >= 300
    assert len(asked) >= 40
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 10
    assert 0.3 <= kinds["negation"] / len(PAIRS) <= 0.4
    assert sum(pair.hard for pair in PAIRS) >= 60
    assert sum(pair.lang != "en" for pair in PAIRS) >= 12


def test_no_sentence_stands_there_twice() -> None:
    said = Counter(words(text) for pair in PAIRS for text in (pair.do, pair.do_not))

    assert [text for text, times in said.items() if times > 1] == []


@pytest.mark.parametrize("name", SERVERS)
def test_schemas_are_valid_and_every_call_passes_its_own(name: str) -> None:
    server = SERVERS[name]
    catalogue = Catalogue(tuple(server.specs().values()))

    for tool in server.tools:
        Draft202012Validator.check_schema(tool.inputSchema)
    assert catalogue.rejected == ()
    for pair in server.pairs:
        for also in ({}, *({name: v} for name, vs in pair.call.also.items() for v in vs)):
            call = ToolCall(pair.call.name, {**pair.call.arguments, **also})
            assert catalogue.check(call) == server.specs()[pair.tool], pair


def test_both_sentences_of_a_pair_say_the_values_of_its_call() -> None:
    unsaid = [
        (text, value)
        for pair in PAIRS
        for text in (pair.do, pair.do_not)
        for value in pair.call.arguments.values()
        if str(value).casefold() not in text.casefold()
    ]

    assert unsaid == []


def test_what_the_gateway_takes_for_reading_are_the_tools_that_only_read() -> None:
    wrong = [
        (server.server, tool.name)
        for server in SERVERS.values()
        for tool in server.tools
        if only_reads(tool.spec(server.server)) == tool.writes
    ]

    assert wrong == []


def test_no_sentence_is_in_the_text_that_the_shipped_model_is_trained_on() -> None:
    lines = [
        line
        for tool in book()
        for line in (*tool.questions, *tool.several, *tool.beyond, *(q for _, q in tool.lacking))
    ]
    generated = [
        turn.content
        for scene in islice(scenes(seed=21, most_tools=8), 400)
        for exchange in scene.exchanges
        for turn in exchange.turns
        if turn.role == "user"
    ]
    trained = {run for line in (*lines, *NO_TOOL, *generated) for run in runs(line)}

    asked = [text for pair in PAIRS for text in (pair.do, pair.do_not)]

    assert [text for text in asked if runs(text) & trained] == []


# The suite.

ON = {"task_id": 7}
TOOLS = [
    {
        "name": name,
        "description": f"The tool {name}.",
        "inputSchema": {
            "type": "object",
            "properties": {"task_id": {"type": "integer"}, "loud": {"default": False}},
            "required": ["task_id"],
        },
        "annotations": {"readOnlyHint": not writes},
        "writes": writes,
        "returns": "fine",
    }
    for name, writes in (("drop_task", True), ("ring_task", True), ("get_task", False))
]


def pair(do: str, do_not: str, **more: Any) -> dict[str, Any]:
    call = {"name": "drop_task", "arguments": ON}
    return {"tool": "drop_task", "do": do, "call": call, "do_not": do_not, "kind": "past", **more}


def call(name: str, **arguments: Any) -> str:
    return GLAIVE.write(Reply("", (ToolCall(name, arguments),)))


def ask(
    folder: Path, *pairs: dict[str, Any], says: dict[str, list[str]], **options: Any
) -> dict[str, Any]:
    """The suite on these pairs; `says` is what the model writes for a sentence, prose at the end."""
    document = {"server": "board", "tools": TOOLS, "pairs": pairs}
    (folder / "board.json").write_text(json.dumps(document))
    left = {text: [*replies, "That is all."] for text, replies in says.items()}

    def line(prompt: str) -> str:
        asked = max((text for text in left if text in prompt), key=prompt.rindex)
        return left[asked].pop(0)

    writer = Writer(ScriptedEngine(line), GLAIVE)
    return run_suite("deeds", Options(data=folder, **options), writer).as_json()


def test_a_model_that_does_what_it_is_told_and_nothing_else_meets_both_bars(tmp_path: Path) -> None:
    says = {"Drop task 7.": [call("drop_task", **ON)], "Who dropped task 7?": []}

    found = ask(tmp_path, pair("Drop task 7.", "Who dropped task 7?"), says=says)

    assert found["suite"] == "deeds"
    assert found["tools"] == "own"
    assert (found["do"]["right"], found["do"]["share"], found["do"]["bar_met"]) == (1, 1.0, True)
    assert (found["do_not"]["none"], found["do_not"]["share"]) == (1, 0.0)
    assert found["do_not"]["by_kind"]["past"]["ci95"] == [0.0, 0.7935]


def test_a_call_that_writes_counts_against_a_do_not_and_one_that_reads_does_not(
    tmp_path: Path,
) -> None:
    # The sentences ask for what is done, so that nothing but the scoring is looked at.
    says = {
        "Drop task 7.": [],
        "Drop task 7 now.": [call("drop_task", **ON)],
        "Please drop task 7.": [],
        "Show me task 7.": [call("get_task", **ON)],
    }

    found = ask(
        tmp_path,
        pair("Drop task 7.", "Drop task 7 now."),
        pair("Please drop task 7.", "Show me task 7."),
        says=says,
    )

    made = {outcome: found["do_not"][outcome] for outcome in ("made", "asks", "read", "none")}
    assert made == {"made": 1, "asks": 0, "read": 1, "none": 0}
    assert found["do_not"]["bar_met"] is False
    assert (found["do"]["missed"], found["do"]["details"]) == (2, {"missed: no_tool": 2})


@pytest.mark.parametrize(
    ("replies", "outcome", "why"),
    [
        ([call("drop_task", task_id=7, loud=False)], "right", {}),
        ([call("get_task", task_id=7), call("drop_task", task_id=7)], "right", {}),
        ([call("drop_task", task_id=70)], "right", {}),
        ([call("drop_task", task_id=8)], "wrong", {"wrong: value:integer": 1}),
        ([call("ring_task", task_id=7)], "wrong", {"wrong: another tool": 1}),
        ([call("get_task", task_id=7)], "missed", {"missed: answered": 1}),
    ],
)
def test_a_do_wants_exactly_the_call_that_was_asked_for(
    tmp_path: Path, replies: list[str], outcome: str, why: dict[str, int]
) -> None:
    # It asks for all of these, so that nothing but the scoring is looked at.
    text = "Show task 7, drop task 7, then drop task 70, then drop task 8 and then ring task 7."

    asked = pair(text, "Hello.")
    asked["call"] = {**asked["call"], "also": {"task_id": [70]}}

    found = ask(tmp_path, asked, says={text: replies}, only=("do",))

    assert found["do"][outcome] == 1
    assert found["do"]["details"] == why
    assert "do_not" not in found


@pytest.mark.anyio
async def test_leave_that_is_asked_for_counts_as_asking_on_both_sides(tmp_path: Path) -> None:
    server = SERVERS["casa"]
    spec, wanted = server.specs()["lock_door"], ToolCall("lock_door", {"door": "front"})
    about = Pair(
        tool="lock_door",
        do="Lock the front door.",
        call={"name": "lock_door", "arguments": {"door": "front"}},  # type: ignore[arg-type] # read as JSON
        do_not="Did I lock the front door?",
        kind="past",
    )
    outcomes = []
    for half, agrees in (("do", True), ("do_not", False)):
        tools, user = Recorder((spec,), {"casa": server}), Asked(agrees)
        filled = await user.fill(Form("Make this call?", {}, leave=True))
        if filled.action == "accept":
            await tools.call(spec, wanted)
        sentence = Sentence(half, about, server, (spec,))  # type: ignore[arg-type] # from a tuple
        outcomes.append(verdict(sentence, tools, user, Answer("", "answered"))[0])

    assert outcomes == ["asks", "asks"]


def test_all_servers_can_be_asked_at_once(tmp_path: Path) -> None:
    other = {"server": "attic", "tools": TOOLS[:1], "pairs": []}
    (tmp_path / "attic.json").write_text(json.dumps(other))
    prompts: list[str] = []

    def line(prompt: str) -> str:
        prompts.append(prompt)
        return "Nothing to do."

    pairs = [pair("Drop task 7.", "Is task 7 dropped?")]
    (tmp_path / "board.json").write_text(
        json.dumps({"server": "board", "tools": TOOLS, "pairs": pairs})
    )
    writer = Writer(ScriptedEngine(line), GLAIVE)

    own = run_suite("deeds", Options(data=tmp_path, only=("do",)), writer).as_json()
    every = run_suite("deeds", Options(data=tmp_path, only=("do",), among_all=True), writer)

    assert (own["tools"], every.as_json()["tools"]) == ("own", "all")
    assert [prompt.count("The tool drop_task.") for prompt in prompts] == [1, 2]


def test_the_report_lists_every_miss_with_what_was_called(tmp_path: Path) -> None:
    report = tmp_path / "out" / "deeds.md"

    ask(
        tmp_path,
        pair("Drop task 7 and ring task 7.", "Is task 7 dropped?", hard=True),
        says={"Drop task 7 and ring task 7.": [call("ring_task", **ON)], "Is task 7 dropped?": []},
        report=report,
    )

    text = report.read_text()
    assert '- **wrong** past: another tool\n  - asked: Drop task 7 and ring task 7.\n  - made: board__ring_task({"task_id": 7})' in text  # fmt: skip
    assert "| hard ones | 1 | 0 | 0 | 1 | 0 | 0.0% |" in text


@pytest.mark.parametrize(
    ("options", "document", "message"),
    [
        ({"only": ("maybe",)}, {}, "--only: no half 'maybe'"),
        ({}, {"server": "board", "tools": TOOLS}, "board.json: pairs: Field required"),
        ({}, {"server": "board", "tools": TOOLS[2:], "pairs": [pair("A", "B")]}, "drop_task"),
    ],
)
def test_what_cannot_be_used_is_one_line_that_says_what(
    tmp_path: Path, options: dict[str, Any], document: dict[str, Any], message: str
) -> None:
    (tmp_path / "board.json").write_text(json.dumps(document))

    with pytest.raises(ConfigError) as caught:
        run_suite("deeds", Options(data=tmp_path, **options))

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", LATER)
def test_the_later_pairs_call_what_their_servers_have(name: str) -> None:
    server = LATER[name]
    catalogue = Catalogue(tuple(server.specs().values()))

    assert len(server.pairs) >= 33
    for pair in server.pairs:
        call = ToolCall(pair.call.name, dict(pair.call.arguments))
        assert catalogue.check(call) == server.specs()[pair.tool], pair
