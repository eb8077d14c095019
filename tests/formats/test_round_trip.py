"""What a family writes it reads again: strings, keys and nesting of the odd kinds that real tools have."""

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_conformance import CANNOT_CARRY

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec
from gateway.formats.parsing.stream import merge

TEXTS = (
    "", " ", " x ", "\n", "\nx\n", "\n\n", "\r\n", "\r\nx\r\n", "\t", "001", "1e5", "-0", "NaN", "null", "None", "True",
    "123_456", "0x10", "+5", "1.", "{}", "[]", '{"a": 1}', "'", "''", '"', '""', "'''", '"""', "\\", "\\\\", "\\n", "\\'",
    "\\u0041", "\u2028", "\x7f", "\x00", "\ufeff", "\u00a0", "🎉", "é", "x" * 3000, "a=1, b=2", "f(a=1)", "<b>&amp;", "]]>",
    "{{x}}", "%s", "```\n", "</think>", "<|im_end|>", "<tool_call>", "call:f{x:1}", "}}}}", "]]]", "<|", "|>", "it's", "'}",
)  # fmt: skip
KEYS = (
    "a",
    "b_c",
    "X",
    "name",
    "arguments",
    "parameters",
    "class",
    "名",
    "naïve",
    "a-b",
    "a.b",
    "$top",
    "@id",
)
ANY_KEYS = (*KEYS, "a b", "a/b", "1st", "it's", 'a"b', "", "a:b", "a=b", "\\")
MARKS = {"function_gemma": ("<escape>",), "gemma4": ('<|"|>',)}
JSON_KEYS = frozenset(formats.names()) - CANNOT_CARRY.keys() - MARKS.keys()
CALLS = frozenset({"pythonic", "lfm2", "olmo3"})  # their outermost keys are names of parameters
each_family = pytest.mark.parametrize("name", formats.names())
quick = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def schema_of(value: object) -> dict[str, object]:
    kinds = {bool: "boolean", str: "string", int: "integer", float: "number", list: "array"}
    if isinstance(value, dict):
        return {"type": "object", "properties": {k: schema_of(v) for k, v in value.items()}}
    return {"type": kinds.get(type(value), "null")}


def values(name: str) -> st.SearchStrategy[object]:
    cannot = (*CANNOT_CARRY.get(name, ()), *MARKS.get(name, ()))
    text = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3).map("".join)
    simple = st.one_of(
        text.filter(lambda t: not any(c in t for c in cannot)),
        st.integers(-(10**20), 10**20),
        st.sampled_from([0.5, -1e-7, 1e300, 1.0]),
        st.booleans(),
        st.none(),
    )
    keys = st.sampled_from(ANY_KEYS if name in JSON_KEYS else KEYS)
    return st.recursive(
        simple,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)
        ),
        max_leaves=6,
    )


def arguments(name: str) -> st.SearchStrategy[dict[str, object]]:
    keys = ANY_KEYS if name in JSON_KEYS - CALLS else KEYS
    return st.dictionaries(st.sampled_from(keys), values(name), max_size=3)


def check(name: str, given_arguments: dict[str, object], tools: list[ToolSpec], seed: int) -> None:
    format, rng = formats.get(name), random.Random(seed)
    call = ToolCall("f", given_arguments)
    written = format.write(Reply("", (call, call)))
    reply = format.parse(written, tools)

    assert [json.dumps(dict(c.arguments)) for c in reply.calls] == [
        json.dumps(given_arguments)
    ] * 2, (written, reply)
    assert (reply.content, reply.errors) == ("", ())
    assert [c.repairs for c in reply.calls] == [(), ()]

    stream, size = format.stream(tools), rng.randrange(1, 9)
    pieces = [written[i : i + size] for i in range(0, len(written), size)]
    assert merge([*(stream.feed(p) for p in pieces), stream.close()]) == reply


@each_family
def test_any_arguments_come_back_by_schema(name: str) -> None:
    @quick
    @given(arguments(name), st.integers(0, 99))
    def run(said: dict[str, object], seed: int) -> None:
        check(name, said, [ToolSpec("f", "", schema_of(said))], seed)

    run()


@pytest.mark.parametrize("name", [n for n in formats.names() if n not in CANNOT_CARRY])
def test_a_form_that_tells_types_needs_no_schema(name: str) -> None:
    @quick
    @given(arguments(name), st.integers(0, 99))
    def run(said: dict[str, object], seed: int) -> None:
        check(name, said, [], seed)

    run()


@each_family
@pytest.mark.parametrize(
    ("before", "after"),
    [("Let me look.\n", ""), ("", "\n"), ("\n\n", ""), ("", " \r\n\t"), ("\t", "\n\n\n")],
)
def test_what_stands_around_a_call_does_not_change_it(name: str, before: str, after: str) -> None:
    format = formats.get(name)
    said = {"a": "It's <b>", "n": 3}
    spec = ToolSpec("f", "", schema_of(said))
    written = format.write(Reply(before.strip(), (ToolCall("f", said),)))
    reply = format.parse(before[: len(before) - len(before.lstrip())] + written + after, [spec])

    assert [(c.name, c.arguments) for c in reply.calls] == [("f", said)]
    assert (reply.content.strip(), reply.errors) == (before.strip(), ())
