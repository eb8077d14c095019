"""The race between tool names, with probabilities by hand."""

import numpy as np
import pytest

from gateway.core import ToolRule
from gateway.engine.confidence import NameRace


def race(*names: str) -> NameRace:
    return NameRace([ToolRule(n, f' "{n}"', "", "") for n in names])


def scores(of: NameRace) -> dict[str, float]:
    return {c.tool: round(c.score, 6) for c in of.candidates()}


def test_a_single_name_is_certain() -> None:
    assert scores(race("only")) == {"only": 1.0}


def test_one_choice_that_decides_is_exact() -> None:
    names = race("add", "sub", "mul")
    names.write(b' "')
    names.vote([b"a", b"s", b"m"], np.array([0.2, 0.7, 0.1]), 1)
    names.write(b"s")

    assert scores(names) == {"sub": 0.7, "add": 0.2, "mul": 0.1}
    assert [c.tool for c in names.candidates()] == ["sub", "add", "mul"]
    assert names.alive == [1]


def test_probability_is_carried_along_the_path() -> None:
    names = race("get_a", "get_b", "put")
    names.write(b' "')
    names.vote([b"get_", b"put"], np.array([0.5, 0.5]), 0)
    names.write(b"get_")
    names.vote([b"a", b"b"], np.array([0.1, 0.9]), 1)
    names.write(b"b")

    assert scores(names) == {"put": 0.5, "get_b": 0.45, "get_a": 0.05}


def test_a_token_that_leaves_several_names_open_is_shared_between_them() -> None:
    names = race("get_a", "get_b", "put")
    names.write(b' "')
    names.vote([b"g", b"get", b"p"], np.array([0.2, 0.2, 0.6]), 2)
    names.write(b"p")

    assert scores(names) == {"put": 0.6, "get_a": 0.2, "get_b": 0.2}


def test_the_longer_of_two_names_that_begin_alike_wins_when_it_is_complete() -> None:
    plain = NameRace([ToolRule(n, n, "", "") for n in ("get", "get_all")])
    plain.write(b"get")
    assert plain.alive == [0, 1]
    plain.write(b"_all>")

    assert plain.alive == [1]


def test_the_probabilities_add_up_to_one() -> None:
    names = race("a1", "a2", "b1", "b2", "c")
    names.write(b' "')
    names.vote([b"a", b"b", b"c"], np.array([0.3, 0.3, 0.4]), 0)
    names.write(b"a")

    assert sum(scores(names).values()) == pytest.approx(1.0)
