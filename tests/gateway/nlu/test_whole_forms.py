"""Paths, branches, SQL, addresses, zones and texts as people write them: what the reader takes for each parameter.

`whole_forms.json` lists each question with the tool that it is read with and what has to come of it: the only
arguments, a list of them for several calls, or "asks NAME" for what the question does not say.
"""

import json
from collections.abc import Mapping
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from gateway.agent import guide
from gateway.core import ToolSpec

TABLE = json.loads((Path(__file__).parent / "whole_forms.json").read_text(encoding="utf-8"))
TOOLS = {
    name: ToolSpec(
        name,
        tool["description"],
        tool["parameters"],
        tool["server"],
        name,
        tool.get("read_only", False),
    )
    for name, tool in TABLE["tools"].items()
}
# A text that a question of 8,000 letters can be made of.
ODD = (
    "' ", "'a", '" ', "A ", "Ann ", "a b ", "select ", "select a, ", "a*", "/", "a/", ".", "a.", "_", "a-", "*", "a~", "a: ", "called a ",
    "that my x y ", "know ", "what is ", "Tokyo ", "in ", "x = 1 and ", "(", "INSERT INTO t (", "relation from A to ", "Ann is ", "3 pm ",
    "http://a ", "a:b/ ", "*. ", "and the text ", "with message ", "saying ", "Xx. ", "please ", "change a to b ", " ",
)  # fmt: skip


def read(tool: ToolSpec, question: str) -> str | list[dict[str, Any]]:
    """What a question says for a tool: "asks NAME, ...", or the arguments of each call."""
    found = guide(question, [tool])
    if unsaid := found.slots.unsaid[tool.name]:
        return f"asks {', '.join(unsaid)}"
    return [only(copy.parameters) for copy in found.slots.settled[tool.name]]


def only(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that a schema leaves no choice about; what it leaves open is an Ellipsis."""
    properties = schema["properties"]
    return {name: _only(properties[name]) for name in schema.get("required", ())}


def _only(schema: Mapping[str, Any]) -> Any:
    values = schema.get("enum", ())
    return values[0] if len(values) == 1 else ...


@pytest.mark.parametrize(("tool", "question", "wanted"), TABLE["forms"])
def test_a_value_arrives_whole_or_is_asked_for(tool: str, question: str, wanted: Any) -> None:
    expected = [wanted] if isinstance(wanted, dict) else wanted

    assert read(TOOLS[tool], question) == expected


@pytest.mark.parametrize(
    ("piece", "tool"),
    list(zip(ODD, cycle(("create_note", "edit_file", "convert_time")), strict=False)),
)
def test_a_long_odd_question_is_read_in_time(piece: str, tool: str) -> None:
    question = (piece * 8000)[:8000]

    assert read(TOOLS[tool], question)
