"""The suite on public servers: tools come from running servers, questions from a file of ours."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from finetune.suites import Options, run_suite
from finetune.suites.report import Result
from finetune.suites.servers import SPLIT_TOOLS, load
from finetune.suites.unseen_files import server_questions
from gateway import formats
from gateway.agent import Writer
from gateway.core import ConfigError
from gateway.engine import ScriptedEngine

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("unseen*/real_servers*.json"))
CLOCK = '''
from mcp.server import MCPServer

mcp = MCPServer("clock", log_level="WARNING")


@mcp.tool()
def get_current_time(timezone: str) -> str:
    """Get current time in a specific timezone."""
    return "noon"


mcp.run()
'''


def time_in(zone: str) -> dict[str, Any]:
    return {"get_current_time": {"timezone": [zone]}}


ROME = time_in("Europe/Rome")


def written(call: dict[str, Any]) -> str:
    """What a model writes that makes such a call."""
    ((name, possible),) = call.items()
    arguments = json.dumps({key: values[0] for key, values in possible.items()})
    return f'<functioncall> {{"name": "{name}", "arguments": \'{arguments}\'}}'


def config(folder: Path, name: str) -> Path:
    """A configuration whose only server, called `name`, has one of the two tools of `time`."""
    script, path = folder / "clock.py", folder / "servers.json"
    script.write_text(CLOCK)
    path.write_text(
        json.dumps({"mcpServers": {name: {"command": sys.executable, "args": [str(script)]}}})
    )
    return path


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_ten_questions_are_written_for_each_of_the_six_servers(file: Path) -> None:
    questions = server_questions(file)

    assert set(questions) == SPLIT_TOOLS
    assert {name: len(asked) for name, asked in questions.items()} == dict.fromkeys(questions, 10)


def test_questions_are_asked_with_what_the_running_server_lists(tmp_path: Path) -> None:
    right = (
        '<functioncall> {"name": "get_current_time", "arguments": \'{"timezone": "Asia/Tokyo"}\'}'
    )
    writer = Writer(ScriptedEngine([right]), formats.get("glaive"))

    result = run_suite("servers", Options(data=config(tmp_path, "time"), limit=1), writer)

    scores = result.as_json()["categories"]
    assert scores["time_right_tool"]["correct"] == scores["time_right_call"]["correct"] == 1


def test_a_question_for_a_tool_that_the_server_no_longer_has_is_left_out(tmp_path: Path) -> None:
    cases = load(config(tmp_path, "time"), None)["time"]

    assert {name for case in cases for answer in case.answers for name in answer} == {
        "get_current_time"
    }
    assert 0 < len(cases) < 10


def test_another_file_of_questions_can_be_asked(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(json.dumps({"servers": {"time": [{"ask": "now in Rome", "calls": [ROME]}]}}))
    writer = Writer(ScriptedEngine([written(ROME)]), formats.get("glaive"))

    result = run_suite("servers", Options(data=config(tmp_path, "time"), questions=file), writer)

    assert result.as_json()["categories"]["time_right_call"] == {
        "n": 1, "correct": 1, "accuracy": 1.0, "ci95": [0.2065, 1.0],
    }  # fmt: skip


def test_another_file_of_questions_is_refused_by_the_suites_that_have_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--questions: the suite demo takes none"):
        run_suite("demo", Options(questions=tmp_path / "mine.json"))


@pytest.mark.parametrize(
    ("zone", "right"),
    [("Europe/Rome", True), ("europe/rome", False), ("EuropeRome", False), ("Etc/UTC", True)],
)
def test_a_text_is_right_only_letter_by_letter_and_may_have_another_right_answer(
    tmp_path: Path, zone: str, right: bool
) -> None:
    file = tmp_path / "mine.json"
    asked = {"ask": "now in Rome", "calls": [ROME], "or": [[time_in("Etc/UTC")]]}
    file.write_text(json.dumps({"servers": {"time": [asked]}}))
    writer = Writer(ScriptedEngine([written(time_in(zone))]), formats.get("glaive"))

    result = run_suite("servers", Options(data=config(tmp_path, "time"), questions=file), writer)

    assert isinstance(result, Result)
    (judged,) = result.judged["time"]
    assert judged.right == right
    assert judged.right_tool


def test_servers_without_questions_are_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="none of its servers is called everything, filesystem"):
        load(config(tmp_path, "clock"), None)


def test_without_a_configuration_the_error_shows_one() -> None:
    with pytest.raises(ConfigError, match="mcpServers"):
        load(None, None)
