"""Documents of every day hold no calls, whoever reads them; and a call is found without a name of its family."""

from pathlib import Path

import pytest

from gateway import formats
from gateway.core import Reply, ToolCall

TOOLS = [{"name": "get_weather", "inputSchema": {"properties": {"city": {"type": "string"}}}}]
DOCUMENTS = {
    text.partition("\n")[0]: text.partition("\n")[2]
    for text in Path(__file__).with_name("documents.txt").read_text(encoding="utf-8").split("=====\n")[1:]
}  # fmt: skip
each_document = pytest.mark.parametrize("title", DOCUMENTS)
# The only form that an outermost object or a fence in prose has a right to.
LOOSE = {"llama3_json", "python_tag", "xlam"}


@each_document
def test_a_document_is_no_call(title: str) -> None:
    for tools in ((), TOOLS):
        reply = formats.parse(DOCUMENTS[title], "auto", tools)

        assert reply.calls == ()


@each_document
@pytest.mark.parametrize("name", [n for n in formats.names() if n not in LOOSE])
def test_a_document_is_no_call_of_any_family(name: str, title: str) -> None:
    assert formats.parse(DOCUMENTS[title], name).calls == ()


@pytest.mark.parametrize("name", formats.names())
def test_what_a_family_writes_is_recognised(name: str) -> None:
    call = ToolCall("get_weather", {"city": "It's } </b> 東京"})
    for content in ("", "Let me look."):
        reply = formats.parse(formats.get(name).write(Reply(content, (call,))), "auto", TOOLS)

        shown_in_prose = content and not reply.calls and name in {*LOOSE, "pythonic"}
        assert shown_in_prose or [(c.name, c.arguments) for c in reply.calls] == [
            (call.name, call.arguments)
        ]


def test_a_draft_of_one_family_is_not_the_call_of_another() -> None:
    draft = "<seed:tool_call>\n<function=get_weather>\n</function>\n</seed:tool_call>"

    assert formats.parse(f"<think>\n{draft}\n</think>\nNo.", "auto", TOOLS).calls == ()


def test_a_bare_object_needs_a_known_name_and_nothing_beside_it() -> None:
    known, foreign = (f'{{"name": "{n}", "arguments": {{}}}}' for n in ("get_weather", "rm"))

    assert formats.parse(known, "auto", TOOLS).calls
    assert not formats.parse(known, "auto").calls
    assert not formats.parse(foreign, "auto", TOOLS).calls
    assert not formats.parse(f"{known} is a call", "auto", TOOLS).calls
