"""The command line: what it accepts, what it prints where, and one line for everything that is wrong."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import held_out_rows
import pytest

from finetune.__main__ import COMMANDS, build_parser, main
from finetune.flags import settings_of
from finetune.pipeline import run_all
from gateway.engine import SHIPPED


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    held_out_rows.write_rows(folder / "test.jsonl", 2)
    report = {"held_out_tools": ["switch_lamp"], "splits": {}, "rows": 2, "kept": 2}
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder


@pytest.fixture
def common(tmp_path: Path, data: Path) -> list[str]:
    words = ["--model", "tiny", "--out", str(data), "--run", str(tmp_path / "run")]
    return [*words, "--set", "eval.max_tokens=12"]


def refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The single line on stderr of a command that ends with code 2 and prints no result."""
    assert main(words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.strip().splitlines()
    assert line.startswith("finetune: ")
    return line


def test_help_names_every_command() -> None:
    assert all(name in build_parser().format_help() for name in COMMANDS)


def test_flags_become_settings() -> None:
    words = ["eval", "--model", "m", "--adapter-path", "a", "--run", "r", "--format", "qwen3"]
    words += ["--seed", "7", "--out", "d", "--profile", "recommended", "--set", "train.iters=9"]

    settings = settings_of(build_parser().parse_args(words))

    assert (settings.model, settings.adapter_path, settings.run) == ("m", "a", "r")
    assert (settings.format, settings.data.out, settings.train.iters) == ("qwen3", "d", 9)
    assert (settings.data.seed, settings.train.seed) == (7, 7)
    assert settings.train.schedule == "cosine"


def test_the_shipped_model_takes_the_quick_profile_unless_another_is_named() -> None:
    parse = build_parser().parse_args

    assert settings_of(parse(["eval", "--model", "tiny"])).train.layers == -1
    named = parse(["eval", "--model", "tiny", "--profile", "reference"])
    assert settings_of(named).train.layers == 8


def test_without_a_command_every_step_runs_with_the_same_flags_until_one_fails() -> None:
    words = ["--model", "tiny", "--data", "rows.json", "--resume", "--seed=3", "--run", "r"]
    shared = ["--model", "tiny", "--seed=3", "--run", "r"]
    ran: list[list[str]] = []

    def run(step: object) -> int:
        ran.append(list(step))  # type: ignore[call-overload]
        return 0 if len(ran) < 3 else 5

    code = run_all(build_parser().parse_args(words), words, run)

    assert code == 5
    assert ran == [
        ["prepare", *shared, "--data", "rows.json"],
        ["train", *shared, "--resume"],
        ["eval", *shared],
    ]


def test_a_dry_run_of_everything_trains_nothing() -> None:
    ran: list[str] = []
    words = ["--dry-run", "--data=rows.json"]

    run_all(build_parser().parse_args(words), words, lambda step: ran.append(" ".join(step)) or 0)

    assert ran == ["prepare --data rows.json", "train --dry-run"]


def test_eval_prints_one_json_document_for_tuned_and_base_and_keeps_it_for_the_report(
    common: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["eval", *common, "--adapter", str(SHIPPED / "adapters"), "--json"]

    assert main(words) == 0
    printed = capsys.readouterr()
    document = json.loads(printed.out)
    assert document["suite"] == "glaive"
    assert document["constrained"] is False
    assert document["model"] == "tiny+lora"
    assert document["base"]["model"] == "tiny"
    assert document["base"]["constrained"] is False
    served = [document["base_served"], document["tuned_served"]]
    assert [one["constrained"] for one in served] == [True, True]
    assert [one["model"] for one in served] == ["tiny", "tiny+lora"]
    assert set(document["categories"]["call"]) == {"n", "correct", "accuracy", "ci95"}
    assert document["categories"]["call_unseen_tools"]["n"] == 1
    assert "6/6" in printed.err

    assert main(["report", *common, "--json"]) == 0
    paths = json.loads(capsys.readouterr().out)
    page = Path(paths["html"]).read_text(encoding="utf-8")
    assert "call_unseen_tools" in page
    assert "Held-out calls, served" in page


def test_what_training_went_on_from_is_judged_too(
    common: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tuned = shutil.copytree(SHIPPED / "adapters", tmp_path / "tuned")
    told = json.loads((tuned / "adapter_config.json").read_text(encoding="utf-8"))
    told["train"] = {"start": "own"}
    (tuned / "adapter_config.json").write_text(json.dumps(told), encoding="utf-8")
    words = ["eval", *common, "--adapter", str(tuned), "--set", "eval.served=false", "--json"]

    assert main(words) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["start"]["categories"] == document["categories"]
    assert "base_served" not in document


def test_eval_through_the_engine_says_that_it_was_constrained(
    common: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["eval", *common, "--adapter", "none", "--constrained", "--limit", "2", "--json"]

    assert main(words) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["constrained"] is True
    assert document["categories"]["format"]["n"] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["eval", "--config", "nowhere.yaml"], "nowhere.yaml: cannot be read"),
        (["eval", "--profile", "slow"], "'slow'; use one of reference"),
        (["eval", "--set", "train.iter=3"], "train.iter: no such setting"),
        (["eval", "--set", "iters"], "write KEY=VALUE"),
        (["eval", "--format", "morse"], "'morse' is not known"),
        (["eval", "--model", "nowhere/at/all"], "is no folder here"),
        (["eval", "--adapter", "nowhere"], "run `python -m finetune train`"),
        (["report", "--run", "nowhere"], "run `python -m finetune train` or `eval`"),
        (["fuse", "--to", "x", "--adapter-path", "nowhere"], "no such folder"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    words: list[str],
    said: str,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    given = [] if "--model" in words else ["--model", "tiny"]

    line = refused([words[0], "--out", str(data), *given, *words[1:]], capsys)

    assert said in line
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, "no such file"), ("", "is empty"), ('{"id": 1}\n', "test.jsonl:1"), ("\0\n", ":1")],
)
def test_data_that_cannot_be_used_is_named(
    text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (tmp_path / "test.jsonl").write_text(text, encoding="utf-8")

    line = refused(
        ["eval", "--model", "tiny", "--data", str(tmp_path), "--adapter", "none"], capsys
    )

    assert said in line


def test_the_format_is_the_one_that_the_adapter_was_trained_for(
    common: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    adapter = tmp_path / "adapter"
    shutil.copytree(SHIPPED / "adapters", adapter)
    config = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
    config["tool_format"] = "qwen3"
    (adapter / "adapter_config.json").write_text(json.dumps(config), encoding="utf-8")

    assert main(["eval", *common, "--adapter", str(adapter), "--limit", "1", "--json"]) == 0

    document = json.loads(capsys.readouterr().out)
    assert (document["format"], document["base"]["format"]) == ("qwen3", "qwen3")


def test_a_model_without_a_chat_template_can_be_judged(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        shutil.copy(SHIPPED / name, folder)
    words = ["eval", "--model", str(folder), "--out", str(data), "--run", str(tmp_path / "run")]

    assert main([*words, "--adapter", "none", "--limit", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["model"] == "model"


def test_an_incomplete_model_folder_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    shutil.copy(SHIPPED / "config.json", folder)

    line = refused(
        ["eval", "--model", str(folder), "--out", str(data), "--adapter", "none"], capsys
    )

    assert "tokenizer.json" in line


def test_a_model_that_is_not_here_without_a_network_is_one_line(data: Path, tmp_path: Path) -> None:
    words = ["eval", "--model", "nobody/nothing", "--out", str(data), "--adapter", "none"]
    quiet = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "hub")}

    done = subprocess.run(
        [sys.executable, "-m", "finetune", *words],
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert "nobody/nothing" in done.stderr.strip().splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_flags_in_front_of_a_command_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--model", "tiny", "eval"])

    assert ended.value.code == 2
    assert "behind the command" in capsys.readouterr().err
