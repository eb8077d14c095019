"""The prepared files: the same for the same seed, nothing leaks between them, and what repeats is capped."""

import argparse
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from made_rows import contents, made, read, settings, source, talked

from finetune.commands.prepare import add
from finetune.conversations import read_jsonl
from finetune.data.glaive_rows import group_of
from finetune.data.prepare import prepare
from finetune.data.splitting import same_name
from finetune.settings import DataSettings
from gateway.catalogue import Catalogue
from gateway.core import BadCall

ALL_OPTIONS = {"distractors": (1, 4), "removed_tool_share": 0.5, "mask_names_share": 0.5}


def test_every_row_is_in_one_file_or_counted_under_a_reason(tmp_path: Path) -> None:
    rows = [made(n) for n in range(40)] + [talked(n) for n in range(20)]
    rows += [made(3), {"system": "x", "chat": "y"}, 5]

    report = prepare(settings(tmp_path, rows))

    counts = {name: entry["count"] for name, entry in report.rejected.items()}
    assert counts == {"no_tools_surplus": 18, "duplicate": 1, "row_form": 1, "system_form": 1}
    assert report.kept == sum(map(len, read(tmp_path).values())) == 42
    assert report.rows == report.kept + sum(counts.values()) == 63
    assert json.loads((tmp_path / "out" / "report.json").read_text()) == report.as_json()


def test_no_group_and_no_held_out_name_crosses_from_one_file_to_another(tmp_path: Path) -> None:
    rows = [made(n) for n in range(100)] + [made(n, f"Same {n % 20}") for n in range(100, 140)]

    report = prepare(settings(tmp_path, rows, **ALL_OPTIONS, cap_same_question=9))

    files = read(tmp_path)
    assert all(files.values())
    owner: dict[str, str] = {}
    for split, conversations in files.items():
        for conversation in conversations:
            assert conversation.group == group_of(conversation.turns)
            assert owner.setdefault(conversation.group, split) == split
    assert report.held_out
    for split in ("train", "valid"):
        known = {same_name(t.name) for c in files[split] for t in c.tools}
        assert not known & set(report.held_out)
    tested = {same_name(t.name) for c in files["test"] for t in c.tools}
    assert set(report.held_out) <= tested


def test_a_held_out_name_takes_its_group_along(tmp_path: Path) -> None:
    rows = [made(n, f"Same {n // 10}") for n in range(60)]
    report = prepare(settings(tmp_path, rows, cap_same_question=99, held_out_tools=0.25))
    files = read(tmp_path)
    assert not {same_name(t.name) for c in files["train"] for t in c.tools} & set(report.held_out)


def test_a_tool_that_most_rows_use_is_never_held_out(tmp_path: Path) -> None:
    rows = [made(10 * n) for n in range(50)]
    assert prepare(settings(tmp_path, rows, held_out_tools=0.5)).held_out == ()


def test_the_same_seed_gives_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    rows = [made(n) for n in range(60)] + [talked(n) for n in range(20)]
    prepare(settings(tmp_path, rows, **ALL_OPTIONS))
    first = contents(tmp_path / "out")
    code = "\n".join(
        (
            "import sys",
            "from finetune.data.prepare import prepare",
            "from finetune.settings import DataSettings",
            "prepare(DataSettings.model_validate_json(sys.argv[1]))",
        )
    )
    again = settings(tmp_path, rows, **ALL_OPTIONS).model_dump_json()
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, again],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            timeout=100,
        )
        assert contents(tmp_path / "out") == first

    prepare(settings(tmp_path, rows, **ALL_OPTIONS, seed=1))
    assert contents(tmp_path / "out")["train.jsonl"] != first["train.jsonl"]


def test_first_questions_and_stock_answers_are_capped(tmp_path: Path) -> None:
    rows = [made(n, "Make it", thanks=True) for n in range(5)]
    rows += [made(n, thanks=True) for n in range(10, 20)]
    rows += [talked(n, "I cannot do that.") for n in range(6)]

    report = prepare(
        settings(tmp_path, rows, cap_same_question=2, cap_same_answer=4, no_tool_share=1.0)
    )

    counts = {name: entry["count"] for name, entry in report.rejected.items()}
    assert counts == {"same_question": 3, "same_answer": 2}
    everything = [c for part in read(tmp_path).values() for c in part]
    last = Counter(c.turns[-1].content for c in everything)
    assert (last["You're welcome!"], last["I cannot do that."]) == (4, 4)
    assert report.repairs == {"stock_answer_cut": 8}
    assert sum(len(turn.calls) for c in everything for turn in c.turns) == 12


def test_distractors_are_unlike_the_tools_of_the_row_and_keep_its_calls_right(
    tmp_path: Path,
) -> None:
    rows = [made(n) for n in range(60)]
    prepare(settings(tmp_path, rows, distractors=(1, 4), held_out_tools=0.0))
    for conversation in read(tmp_path)["train"]:
        names = [tool.name for tool in conversation.tools]
        assert 3 <= len(names) <= 6
        assert len({same_name(name) for name in names}) == len(names)
        for turn in conversation.turns:
            for call in turn.calls:
                assert not isinstance(Catalogue(conversation.tools).check(call), BadCall)


def test_a_removed_tool_makes_a_refusal_beside_the_original(tmp_path: Path) -> None:
    rows = [made(n) for n in range(40)]
    report = prepare(settings(tmp_path, rows, removed_tool_share=1.0))
    train = read(tmp_path)["train"]
    originals = {c.id: c for c in train if not c.id.endswith(":removed")}
    refusals = [c for c in train if c.id.endswith(":removed")]
    assert len(refusals) == len(originals)
    assert report.made == report.kept == 40
    for conversation in refusals:
        original = originals[conversation.id.removesuffix(":removed")]
        called = original.turns[1].calls[0].name
        assert called not in {tool.name for tool in conversation.tools}
        assert conversation.tools
        assert conversation.group == original.group
        assert conversation.turns[:-1] == original.turns[:1]
        assert conversation.turns[-1].calls == ()


def test_masked_names_agree_between_tools_calls_and_responses(tmp_path: Path) -> None:
    rows = [made(n) for n in range(40)]
    prepare(settings(tmp_path, rows, mask_names_share=1.0))
    files = read(tmp_path)
    for conversation in files["train"]:
        names = [tool.name for tool in conversation.tools]
        assert all(re.fullmatch("fn_[a-z]{5}", name) for name in names)
        [call] = conversation.turns[1].calls
        assert not isinstance(Catalogue(conversation.tools).check(call), BadCall)
        assert conversation.turns[2].name == call.name
        assert list(call.arguments) != ["size"]
    assert {t.name[:4] for c in files["test"] for t in c.tools} == {"make"}


def test_the_first_line_is_readable_by_people(tmp_path: Path) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    first = json.loads((tmp_path / "out" / "train.jsonl").read_text().splitlines()[0])
    assert list(first) == ["id", "group", "tools", "turns"]
    assert first["id"].startswith("rows:")
    assert list(first["tools"][0]) == ["name", "description", "parameters"]
    assert [turn["role"] for turn in first["turns"]] == ["user", "assistant", "tool", "assistant"]
    assert isinstance(first["turns"][1]["calls"][0]["arguments"]["size"], int)


def test_one_good_row_among_garbage_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("garbage\n{}\n" + json.dumps(made(1)) + "\n[1, 2\n")
    report = prepare(DataSettings(source=str(path), out=str(tmp_path / "out")))
    assert (report.rows, report.kept) == (4, 1)
    assert [len(part) for part in read(tmp_path).values()] == [1, 0, 0]


def test_prepared_files_can_be_prepared_again(tmp_path: Path) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(20)]))
    train = read(tmp_path)["train"]
    again = DataSettings(
        source=str(tmp_path / "out" / "train.jsonl"), out=str(tmp_path / "again"), valid_share=0.0
    )
    report = prepare(again)
    assert report.kept == len(train)
    written = [c for p in (tmp_path / "again").glob("*.jsonl") for c in read_jsonl(p)]
    assert [
        c for c in written if not any(c.turns == t.turns and c.tools == t.tools for t in train)
    ] == []


def command(*words: str) -> int:
    parser = argparse.ArgumentParser()
    add(parser.add_subparsers())
    arguments = parser.parse_args(["prepare", *words])
    code: int = arguments.run(arguments)
    return code


def test_the_command_prints_the_report_and_obeys_its_flags(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = source(tmp_path, [made(n) for n in range(30)] + [5])
    out = str(tmp_path / "out")

    assert command("--data", path, "--out", out, "--seed", "3") == 0
    table = capsys.readouterr().out
    assert "31 rows" in table
    assert "row_form" in table

    assert command("--data", path, "--out", out, "--limit", "12", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["rows"], report["settings"]["limit"]) == (12, 12)
