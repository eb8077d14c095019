"""What pinning does about a tool's presentation: it counts where hosts are shown it, and only there."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.catalogue import Pins, definition_of, difference, fingerprint
from gateway.core import ToolSpec

BARE = ToolSpec("a", "does a", {"type": "object"}, "one", "a")


def shown(**presentation: Any) -> ToolSpec:
    return replace(BARE, presentation=presentation)


def reasons(pins: Pins, spec: ToolSpec, learn: bool) -> list[str]:
    offered, held = pins.sort_out("one", [spec], learn=learn)
    assert len(offered) + len(held) == 1
    return [h.reason.partition(" since ")[0] for h in held]


@pytest.fixture
def pins(tmp_path: Path) -> Pins:
    return Pins(tmp_path / "pins.json")


def test_a_tool_that_is_not_shown_has_the_definition_it_always_had() -> None:
    assert [*definition_of(BARE)] == ["name", "description", "schema", "annotations"]


def test_the_order_of_keys_in_a_presentation_does_not_count() -> None:
    first = shown(title="A", outputSchema={"type": "object", "properties": {}})
    other = shown(outputSchema={"properties": {}, "type": "object"}, title="A")

    assert fingerprint(definition_of(first)) == fingerprint(definition_of(other))


@pytest.mark.parametrize("learn", [True, False], ids=["pin", "strict"])
def test_any_change_of_what_is_shown_is_held(pins: Pins, learn: bool) -> None:
    pins.approve("one", [shown(title="A", outputSchema={"type": "object"})])

    assert reasons(pins, shown(title="A", outputSchema={"type": "object"}), learn) == []
    for changed in (
        shown(title="B", outputSchema={"type": "object"}),
        shown(title="A"),
        shown(),
        shown(title="A", outputSchema={"type": "object"}, icons=[{"src": "data:,x"}]),
    ):
        assert reasons(pins, changed, learn) == ["its presentation changed"]


def test_a_pin_from_before_tools_were_shown_is_completed_at_first_sight(pins: Pins) -> None:
    pins.approve("one", [BARE])

    assert reasons(pins, shown(title="A"), learn=True) == []
    assert reasons(pins, shown(title="B"), learn=True) == ["its presentation changed"]
    assert reasons(Pins(pins.path), shown(title="B"), learn=True) == ["its presentation changed"]


def test_a_pin_from_before_is_not_completed_for_a_tool_that_changed_otherwise(pins: Pins) -> None:
    pins.approve("one", [BARE])
    other = replace(shown(title="A"), description="does b")

    assert reasons(pins, other, learn=True) == ["its description, presentation changed"]


def test_where_everything_needs_an_approval_so_does_what_is_shown(pins: Pins) -> None:
    pins.approve("one", [BARE])

    assert reasons(pins, shown(), learn=False) == []  # shows nothing more
    assert reasons(pins, shown(title="A"), learn=False) == ["its presentation changed"]


def test_a_pin_holds_too_where_the_presentation_is_not_shown(pins: Pins) -> None:
    pins.approve("one", [shown(title="A")])

    assert reasons(pins, BARE, learn=True) == []
    assert reasons(pins, replace(BARE, description="b"), True) == ["its description changed"]


def test_the_difference_shows_what_changed_of_a_presentation() -> None:
    old, new = definition_of(shown(title="A")), definition_of(shown(title="B\x1b[2K"))

    lines = difference(old, new).splitlines()

    assert '-    "title": "A"' in lines
    assert '+    "title": "B\\u001b[2K"' in lines
