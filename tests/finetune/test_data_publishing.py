"""Prepared files are complete or untouched, whatever happens half-way; broken ones say where."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from made_rows import FILES, contents, made, read, settings

from finetune.conversations import read_jsonl, write_jsonl
from finetune.data.prepare import prepare
from finetune.errors import DataError
from finetune.publishing import publishing
from finetune.settings import DataSettings


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        ("[]", "has no rows"),
        ("no json\n", "none of 1 rows can be used (not_json 1); first: row rows:0"),
        ('[{"a": 1}, 5]', "none of 2 rows can be used (row_form 2)"),
        ('[{"system": "', "breaks off in row 0"),
    ],
)
def test_a_file_without_a_usable_row_changes_nothing(
    tmp_path: Path, content: str, said: str
) -> None:
    bad = tmp_path / "rows.json"
    bad.write_text(content)
    with pytest.raises(DataError, match=re.escape(said)) as caught:
        prepare(DataSettings(source=str(bad), out=str(tmp_path / "out")))
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out").exists()

    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    before = contents(tmp_path / "out")
    with pytest.raises(DataError):
        prepare(DataSettings(source=str(bad), out=str(tmp_path / "out")))
    assert contents(tmp_path / "out") == before


DIES = """
import os, resource, sys
from finetune.data.prepare import prepare
from finetune.errors import DataError
from finetune.settings import DataSettings

how, given = sys.argv[1:]
settings = DataSettings.model_validate_json(given)
if how == "killed":
    prepare(settings, lambda rows, kept: os.kill(os.getpid(), 9))
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))  # writing fails as on a full disk
try:
    prepare(settings)
except DataError as error:
    print(error)
"""


@pytest.mark.parametrize("how", ["killed", "full"])
def test_a_death_or_a_full_disk_half_way_leaves_the_old_files(tmp_path: Path, how: str) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    before = contents(tmp_path / "out")
    wanted = settings(tmp_path, [made(n) for n in range(600)])

    died = subprocess.run(
        [sys.executable, "-c", DIES, how, wanted.model_dump_json()],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    if how == "killed":
        assert died.returncode == -9
    else:
        assert "cannot be written (File too large); nothing was changed" in died.stdout
        assert set(contents(tmp_path / "out")) == set(FILES)
    assert {n: (tmp_path / "out" / n).read_bytes() for n in FILES} == before
    prepare(wanted)
    assert set(contents(tmp_path / "out")) == set(FILES)


def test_a_publication_cut_short_is_finished_by_the_next_reader(tmp_path: Path) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    before = contents(tmp_path / "out")
    prepare(settings(tmp_path, [made(n) for n in range(20)]))
    after = contents(tmp_path / "out")
    ready = tmp_path / "out" / ".ready"
    ready.mkdir()
    for name in FILES:  # as a death between two moves leaves it
        moved = name < "test"
        (tmp_path / "out" / name).write_bytes(after[name] if moved else before[name])
        if not moved:
            (ready / name).write_bytes(after[name])

    read(tmp_path)

    assert contents(tmp_path / "out") == after


def test_files_appear_only_when_all_are_written(tmp_path: Path) -> None:
    def half() -> None:
        with publishing(tmp_path / "out") as staging:
            (staging / "a").write_text("a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert not (tmp_path / "out").exists()
    with publishing(tmp_path / "out") as staging:
        (staging / "a").write_text("a")
        (staging / "b").write_text("b")
        assert not (tmp_path / "out" / "a").exists()
    assert contents(tmp_path / "out") == {"a": b"a", "b": b"b"}


def test_a_line_that_is_no_conversation_names_file_line_and_field(tmp_path: Path) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    path = tmp_path / "out" / "train.jsonl"
    good = path.read_text().splitlines()[0]
    for bad, field in (
        ("{", "row"),
        (good.replace('"group"', '"grp"'), "group"),
        (good.replace('"role": "user"', '"role": "king"'), r"turns\.0\.role"),
        (good.replace('"arguments": {', '"arguments": [{').replace("}}]}", "}]}]}"), "calls"),
    ):
        path.write_text(f"{good}\n{bad}\n")
        with pytest.raises(DataError, match=rf"train\.jsonl:2: .*{field}"):
            list(read_jsonl(path))
    with pytest.raises(DataError, match="run `python -m finetune prepare` first"):
        list(read_jsonl(tmp_path / "none.jsonl"))


def test_written_conversations_read_back_the_same(tmp_path: Path) -> None:
    prepare(settings(tmp_path, [made(n) for n in range(10)]))
    train = read(tmp_path)["train"]
    assert write_jsonl(tmp_path / "copy" / "rows.jsonl", train) == len(train)
    assert list(read_jsonl(tmp_path / "copy" / "rows.jsonl")) == train
