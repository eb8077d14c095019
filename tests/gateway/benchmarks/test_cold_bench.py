"""The benchmark of a question from the shell: fair turns, honest medians, and what keeps it from measuring."""

import json
import sys
from pathlib import Path

import pytest

from gateway.benchmarks.cold import Side, Turn, alternate, card, main, summary

ONE, OTHER = (Side(name, sys.executable, Path()) for name in ("here", "there"))


def test_the_sides_take_turns_and_the_first_one_is_not_counted() -> None:
    asked: list[tuple[str, int]] = []

    def take(side: Side, number: int) -> Turn:
        asked.append((side.name, number))
        return Turn(float(number))

    turns = alternate((ONE, OTHER), 2, take)

    assert [name for name, _ in asked] == ["here", "there", "there", "here", "here", "there"]
    assert {name: [t.wall for t in side] for name, side in turns.items()} == {
        "here": [0.0, 1.0],
        "there": [0.0, 1.0],
    }


def test_the_ratio_is_of_the_medians() -> None:
    turns = {
        "here": [Turn(1.0, 2.0), Turn(2.0, 3.0), Turn(9.0, 4.0)],
        "there": [Turn(4.0, 6.0), Turn(4.0, 6.0), Turn(5.0, 6.0)],
    }

    shown = summary(turns)

    assert (shown["ratio_wall"], shown["ratio_cpu"]) == (0.5, 0.5)
    assert summary({"here": turns["here"]}) == {"here": {"wall_s": 2.0, "cpu_s": 3.0}}
    assert "0.500" in card({"cold": shown, "warm": shown})


def test_a_folder_without_an_environment_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--against", "/nowhere"]) == 2

    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "/nowhere" in said.err
    assert "uv sync" in said.err


def test_it_measures_this_installation(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["--runs", "1", "--rounds", "1"])

    out, err = capfd.readouterr()
    measured = json.loads(out.splitlines()[-1])
    assert (code, set(measured["cold"])) == (0, {"here"}), err
    assert measured["cold"]["here"]["wall_s"] > measured["warm"]["here"]["wall_s"] > 0
