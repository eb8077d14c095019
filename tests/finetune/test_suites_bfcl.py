"""The suite on BFCL files: reading the layout, asking through the agent, the printed document."""

import json
from pathlib import Path
from typing import Any

import pytest

from finetune.suites import Options, options_of, run_suite
from finetune.suites.__main__ import main
from finetune.suites.bfcl import json_schema, load
from gateway import formats
from gateway.agent import Writer
from gateway.core import ConfigError
from gateway.engine import ScriptedEngine
from gateway.formats import dumps

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "bfcl"
TOOL = {
    "name": "geo.distance",
    "description": "Distance between two places.",
    "parameters": {
        "type": "dict",
        "properties": {
            "start": {"type": "string"},
            "end": {"type": "string"},
            "unit": {"type": "string", "enum": ["km", "mi"], "default": "km"},
        },
        "required": ["start", "end"],
    },
}


def row(number: int, question: str) -> dict[str, Any]:
    asked = [[{"role": "user", "content": question}]]
    return {"id": f"case_{number}", "question": asked, "function": [TOOL]}


def answer(number: int, *calls: dict[str, list[Any]]) -> dict[str, Any]:
    return {"id": f"case_{number}", "ground_truth": [{"geo.distance": call} for call in calls]}


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    (folder / f"{name}.jsonl").write_text("".join(f"{json.dumps(r)}\n" for r in rows))


ROME_OSLO = {"start": ["Rome"], "end": ["Oslo"], "unit": ["km", ""]}
ROME_BONN = {"start": ["Rome"], "end": ["Bonn"], "unit": ["mi"]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four categories with a question or two each."""
    write(tmp_path, "simple_python", [row(0, "Rome to Oslo?"), row(1, "Rome to Bonn in mi?")])
    write(tmp_path, "simple_python.answers", [answer(1, ROME_BONN), answer(0, ROME_OSLO)])
    write(tmp_path, "parallel", [row(0, "Rome to Oslo, and to Bonn in mi?")])
    write(tmp_path, "parallel.answers", [answer(0, ROME_OSLO, ROME_BONN)])
    write(tmp_path, "irrelevance", [row(0, "What is a fjord?")])
    write(tmp_path, "live_relevance", [row(0, "How far is Oslo from Rome?")])
    return tmp_path


def call(**arguments: str) -> str:
    return f'<functioncall> {{"name": "geo_distance", "arguments": \'{dumps(arguments)}\'}}'


def ask(folder: Path, *replies: str, **options: Any) -> Any:
    """A run with a model that says `replies` in order; categories come in alphabetical order."""
    writer = Writer(ScriptedEngine(replies), formats.get("glaive"))
    return run_suite("bfcl", Options(data=folder, **options), writer)


RIGHT = (
    "A fjord is a long inlet.",
    call(start="rome", end="Oslo"),
    call(start="Rome", end="Bonn", unit="mi") + " " + call(start="Rome", end="Oslo"),
    call(start="Rome", end="Oslo", unit="km"),
    call(start="Rome", end="Bonn", unit="mi"),
)


def test_a_model_that_is_always_right_scores_one_in_every_category(folder: Path) -> None:
    document = ask(folder, *RIGHT).as_json()

    assert document["suite"] == "bfcl"
    assert document["constrained"] is True
    assert {name: c["accuracy"] for name, c in document["categories"].items()} == {
        "irrelevance": 1.0,
        "live_relevance": 1.0,
        "parallel": 1.0,
        "simple_python": 1.0,
    }
    assert document["categories"]["simple_python"]["n"] == 2
    assert set(document) == {"suite", "model", "constrained", "categories", "seconds"}


def test_a_model_that_never_calls_is_right_only_where_nothing_may_be_called(folder: Path) -> None:
    document = ask(folder, *["I would rather not."] * 5).as_json()

    correct = {name: c["correct"] for name, c in document["categories"].items()}
    assert correct == {"irrelevance": 1, "live_relevance": 0, "parallel": 0, "simple_python": 0}


def test_a_limit_takes_the_first_questions_of_each_category(folder: Path) -> None:
    result = ask(folder, *RIGHT[:4], limit=1)

    assert result.as_json()["categories"]["simple_python"] == {
        "n": 1,
        "correct": 1,
        "accuracy": 1.0,
        "ci95": [0.2065, 1.0],
    }


def test_free_decoding_stands_beside_the_constrained_one(folder: Path) -> None:
    replies = (call(start="Rome", end="Oslo"), "No idea.", "No idea.", "No idea.")
    writer = Writer(engine := ScriptedEngine(replies), formats.get("glaive"))

    result = run_suite("bfcl", Options(folder, only=("simple_python",), free=True), writer)

    assert result.as_json()["free"]["simple_python"]["correct"] == 0
    assert [grammar is None for grammar in engine.grammars] == [False, False, True, True]
    assert "| simple_python | 2 | 50.0% |" in result.table()


def test_the_report_names_every_miss_with_its_reason(folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "reports" / "bfcl.md"

    ask(folder, call(start="Oslo", end="Rome"), *RIGHT[1:], report=report)

    text = report.read_text()
    assert "**case_0** `called`: called geo.distance" in text
    assert "What is a fjord?" in text


def test_tools_get_the_types_of_json_schema_at_every_depth() -> None:
    points = {"type": "tuple", "items": {"type": "float"}, "optional": True}
    schema = {"type": "dict", "properties": {"type": {"type": "any"}, "at": points}}

    assert json_schema(schema) == {
        "type": "object",
        "properties": {
            "type": {"type": "string"},
            "at": {"type": "array", "items": {"type": "number"}},
        },
    }


def test_a_system_prompt_is_not_part_of_the_question(tmp_path: Path) -> None:
    turns = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "How far?"}]
    write(tmp_path, "irrelevance", [{**row(0, ""), "question": [turns]}])

    (case,) = load(tmp_path, None)["irrelevance"]

    assert case.question == "How far?"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("simple_python", "{}", "simple_python.answers.jsonl: missing"),
        ("irrelevance", "{not json", "irrelevance.jsonl: line 1: not JSON"),
        ("irrelevance", '{"id": "a"}', "irrelevance.jsonl: line 1: not a BFCL row"),
    ],
)
def test_a_broken_file_is_one_line_that_names_it(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    (tmp_path / f"{name}.jsonl").write_text(text)

    with pytest.raises(ConfigError) as caught:
        load(tmp_path, None)

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_without_files_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bfcl", "--data", str(tmp_path)]) == 2
    assert main(["bfcl", "--data", str(tmp_path / "absent")]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 2


def test_options_come_from_whatever_flags_a_command_line_has() -> None:
    from argparse import Namespace

    found = options_of(Namespace(data=Path("x"), limit=3, json=True, suite="bfcl"))

    assert (found.data, found.limit, found.free, found.only) == (Path("x"), 3, False, ())


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no BFCL files in {DATA}")
def test_every_published_row_is_read_and_its_tools_are_usable() -> None:
    from gateway.catalogue import Catalogue

    categories = load(DATA, None)

    assert {"simple_python", "parallel_multiple", "live_irrelevance"} <= set(categories)
    for cases in categories.values():
        for case in cases:
            assert case.question
            assert Catalogue(case.tools).rejected == ()
