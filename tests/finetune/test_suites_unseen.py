"""The hand-written test of unseen tools: that it is sound, and that the suites read it as meant."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from finetune.suites import Options, abstain, demo, run_suite, tools, unseen_files
from finetune.suites.ast_rules import MadeCall, fault_of_calls
from finetune.suites.cases import Case
from finetune.suites.listing import built_in_tools
from finetune.suites.unseen_files import Asked, case_of, with_others
from gateway import formats
from gateway.agent import Writer
from gateway.catalogue import Catalogue
from gateway.core import ConfigError, ToolCall, ToolSpec
from gateway.engine import ScriptedEngine
from pretrain.tool_book import book

SERVERS = unseen_files.servers(None)


def first(possible: Any) -> Any:
    """A value that the answer allows, with the possible values of nested keys chosen too."""
    value = next(v for v in possible if v != "")
    return chosen(value)


def chosen(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: first(possible) for key, possible in value.items()}
    if isinstance(value, list):
        return [chosen(v) for v in value]
    return value


def right_calls(case: Case) -> list[tuple[str, dict[str, Any]]]:
    """The calls that the answer describes, without what may be left out."""
    return [
        (name, {key: first(p) for key, p in possible.items() if "" not in p})
        for answer in case.answers
        for name, possible in answer.items()
    ]


def faults(case: Case) -> list[str]:
    """What the gateway's schema check or the answer itself has against the expected calls."""
    catalogue = Catalogue(case.tools)
    by_tool = {spec.tool: spec.name for spec in catalogue.specs}
    calls = right_calls(case)
    refused = [
        str(verdict)
        for name, arguments in calls
        if not isinstance(verdict := catalogue.check(ToolCall(by_tool[name], arguments)), ToolSpec)
    ]
    made = [MadeCall(name, arguments) for name, arguments in calls]
    fault = fault_of_calls(case.category, case.functions, made, case.answers)
    return [*refused, *([str(fault)] if fault else [])]


def test_there_are_sixty_tools_on_twelve_servers_with_five_questions_each() -> None:
    asked = Counter(
        (server.server, name)
        for server in SERVERS.values()
        for question in server.questions
        for call in question.calls
        for name in call
    )
    all_tools = {(server.server, tool.name) for server in SERVERS.values() for tool in server.tools}

    assert len(SERVERS) >= 12
    assert len(all_tools) >= 60
    assert sum(asked.values()) >= 300
    assert all(asked[tool] >= 5 for tool in all_tools)


@pytest.mark.parametrize("server", SERVERS)
def test_every_expected_call_passes_the_schema_and_its_own_answer(server: str) -> None:
    own = SERVERS[server]

    wrong = {
        question.ask: found
        for question in own.questions
        if (found := faults(case_of(question, server, 0, own.specs())))
    }

    assert wrong == {}
    assert Catalogue(own.specs()).rejected == ()


def test_expected_values_can_be_found_in_the_question_or_in_the_schema() -> None:
    missing = []
    for server in SERVERS.values():
        declared = {tool.name: str(tool.inputSchema) for tool in server.tools}
        for question in server.questions:
            for name, arguments in right_calls(case_of(question, "", 0, server.specs())):
                words = f"{question.ask} {declared[name]}".casefold()
                texts = [v for v in arguments.values() if isinstance(v, str)]
                missing += [(question.ask, t) for t in texts if t.casefold() not in words]

    assert missing == []


def test_the_questions_on_the_built_in_tools_are_three_hundred_different_sound_ones() -> None:
    questions = unseen_files.built_in_questions(None)
    cases = [case_of(asked, "", number, built_in_tools()) for number, asked in enumerate(questions)]

    assert len({question.ask.casefold() for question in questions}) == 300
    assert {case.question: found for case in cases if (found := faults(case))} == {}


def test_at_least_a_hundred_questions_must_not_be_answered_with_a_call() -> None:
    refused = unseen_files.refused(None)

    kinds = Counter(row.kind for row in refused)
    assert min(kinds["chat"], kinds["no_tool"], kinds["missing"]) >= 30
    assert len({row.ask for row in refused}) == len(refused) >= 100
    for row in refused:
        names = {tool.name for tool in SERVERS[row.server].tools}
        assert (row.tool in names) == (row.kind == "missing"), row


def words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower()))


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    said = words(text)
    return {said[i : i + length] for i in range(len(said) - length + 1)}


def test_no_tool_and_no_question_of_the_test_is_in_what_the_shipped_model_is_trained_on() -> None:
    trained = [(t.name, t.description, (*t.questions, *t.several, *t.beyond)) for t in book()]
    names = {words(name) for name, _, _ in trained}
    six = {run for _, described, _ in trained for run in runs(described, 6)}
    eight = {run for _, _, asked in trained for line in asked for run in runs(line, 8)}

    shared = [
        (server.server, tool.name)
        for server in SERVERS.values()
        for tool in server.tools
        if words(tool.name) in names or runs(tool.description, 6) & six
    ]
    asked = [question.ask for server in SERVERS.values() for question in server.questions]
    asked += [row.ask for row in unseen_files.refused(None)]
    asked += [question.ask for question in unseen_files.built_in_questions(None)]

    assert shared == []
    assert [text for text in asked if runs(text, 8) & eight] == []


def test_a_question_is_asked_with_its_server_between_two_to_six_tools_of_others() -> None:
    own = SERVERS["hotel"].specs()

    once = with_others(own, SERVERS.values(), "hotel0")
    again = with_others(own, SERVERS.values(), "hotel0")
    another = with_others(own, SERVERS.values(), "hotel1")

    others = [tool for tool in once if tool.server != "hotel"]
    assert once == again != another
    assert 2 <= len(others) <= 6
    assert [tool for tool in once if tool.server == "hotel"] == list(own)


def test_an_optional_parameter_may_be_left_out_or_have_its_default() -> None:
    schema = {
        "type": "object",
        "properties": {"zone": {"type": "integer"}, "minutes": {"type": "integer", "default": 15}},
        "required": ["zone"],
    }
    tool = ToolSpec("water", "", schema, server="garden", tool="water")
    case = case_of(Asked(ask="water zone 2", calls=({"water": {"zone": [2]}},)), "x", 0, [tool])

    def right(**arguments: int) -> bool:
        made = [MadeCall("water", arguments)]
        return fault_of_calls(case.category, case.functions, made, case.answers) is None

    assert right(zone=2)
    assert right(zone=2, minutes=15)
    assert not right(zone=2, minutes=30)


def test_the_suite_tools_counts_right_tools_apart_from_right_calls() -> None:
    replies = (
        '<functioncall> {"name": "list-pods", "arguments": \'{"namespace": "staging"}\'}',
        '<functioncall> {"name": "list-pods", "arguments": \'{"namespace": "wrong"}\'}',
        "No tool can do that.",
    )
    data = tools.load(None, None)["unseen"]
    cluster = [case for case in data if case.id.startswith("cluster_")][:3]
    engine = Writer(ScriptedEngine(replies), formats.get("glaive"))
    from finetune.suites.asking import ask_all
    from finetune.suites.report import Result

    judged = ask_all(engine, cluster, lambda done, total: None)
    scores = Result("tools", "m", {"unseen": judged}, 1.0, split_tools=tools.SPLIT_TOOLS).as_json()

    assert scores["categories"]["unseen_right_tool"]["correct"] == 2
    assert scores["categories"]["unseen_right_call"]["correct"] == 1


def test_the_suite_abstain_is_right_when_nothing_is_called() -> None:
    writer = Writer(ScriptedEngine(["Hello!", "Which one?", "Sorry."]), formats.get("glaive"))

    result = run_suite("abstain", Options(limit=1), writer)

    correct = {name: c["correct"] for name, c in result.as_json()["categories"].items()}
    assert correct == {"small_talk": 1, "no_tool_fits": 1, "missing_value": 1}
    assert all(len(cases) >= 30 for cases in abstain.load(None, None).values())


def test_the_suite_demo_has_the_six_questions_of_the_demo() -> None:
    (cases,) = demo.load(None, None).values()

    assert len(cases) == 6
    assert [faults(case) for case in cases] == [[]] * 6


def test_a_folder_without_servers_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"holds no server's \.json"):
        unseen_files.servers(tmp_path)
