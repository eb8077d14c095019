"""What hosts call the servers' tools: short, legal, stable, and never two things at once."""

import re

import pytest

from gateway.serving.passthrough import public_name, public_names

LEGAL = re.compile(r"[A-Za-z0-9_-]{1,64}")


@pytest.mark.parametrize(
    ("server", "tool", "name"),
    [
        ("weather", "get_weather", "weather__get_weather"),
        ("my-server_2", "a__b", "my-server_2__a__b"),
        ("a", "_b", "a___b"),
    ],
)
def test_an_everyday_name_is_server_and_tool(server: str, tool: str, name: str) -> None:
    assert public_name(server, tool) == name


@pytest.mark.parametrize(
    ("server", "tool"),
    [
        ("a" * 80, "b"),
        ("a", "b" * 300),
        ("a.b", "c"),
        ("a", "grüße/und mehr"),
        ("a", ""),
        ("", "a"),
        ("a__b", "c"),
        ("a_", "b"),
        ("a", "b\n"),
    ],
)
def test_any_other_name_is_legal_and_ends_in_a_hash(server: str, tool: str) -> None:
    name = public_name(server, tool)

    assert LEGAL.fullmatch(name)
    if tool:
        assert re.search(r"_[0-9a-f]{8}$", name)


def test_names_that_could_be_read_in_two_ways_differ() -> None:
    alike = [
        *[("a", "b__c"), ("a__b", "c"), ("a_", "_c"), ("a", "__c"), ("a__", "c")],
        *[("a.b", "c"), ("a_b", "c"), ("a-b", "c"), ("a b", "c")],
        *[("a", "x" * 200), ("a", "x" * 201), ("a" * 70, "x"), ("a" * 71, "x")],
    ]

    names = public_names(alike)

    assert len({*names}) == len(alike)
    assert all(LEGAL.fullmatch(name) for name in names)
    assert names == [public_name(*pair) for pair in alike]  # whatever else is there


def test_a_tool_that_takes_the_hashed_name_of_another_shadows_nothing() -> None:
    victim = ("a.b", "c")
    forged = public_name(*victim).partition("__")

    names = public_names([victim, (forged[0], forged[2])])

    assert len({*names}) == 2
    assert public_name(*victim) not in names
