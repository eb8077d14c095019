"""Arguments come out exactly: values by schema, tags inside text, tags that lack, and names of every shape."""

from typing import Any

import pytest

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec

TEXTS = {"type": "object", "properties": {k: {"type": "string"} for k in ("a", "b")}}
TOOLS = [ToolSpec("f", "", TEXTS)]
# How a tagged family writes a call of `f` with the text `a`, and then `b`.
TAGGED = (
    "qwen3_coder",
    "seed_oss",
    "glm",
    "glm47",
    "longcat",
    "minimax_m2",
    "muse_spark",
    "minicpm5",
)
TAGGED += ("deepseek_dsml", "deepseek_v4", "deepseek_v41", "kimi_k3")
each_tagged = pytest.mark.parametrize("name", TAGGED)


def written(name: str, **arguments: Any) -> str:
    return formats.get(name).write(Reply(calls=(ToolCall("f", arguments),)))


def end_of_value(name: str) -> str:
    """The tag that ends a value."""
    after = written(name, a="@", b="@").partition("@")[2]
    return after[: after.index(">") + 1] if name != "kimi_k3" else "<|close|>argument<|sep|>"


def read(name: str, text: str, tools: Any = TOOLS) -> list[tuple[str, dict[str, Any]]]:
    return [(c.name, dict(c.arguments)) for c in formats.parse(text, name, tools).calls]


@each_tagged
def test_a_closing_tag_in_the_middle_of_a_text_is_text(name: str) -> None:
    said = f"see {end_of_value(name).strip()} here"

    assert read(name, written(name, a=said, b="x")) == [("f", {"a": said, "b": "x"})]
    assert read(name, written(name, a="x", b=said)) == [("f", {"a": "x", "b": said})]


@each_tagged
def test_a_closing_tag_that_lacks_never_joins_two_arguments(name: str) -> None:
    whole = written(name, a="one", b="two")
    start, rest = whole.split("one")
    broken = f"{start}one{rest.replace(end_of_value(name), '', 1)}"
    reply = formats.parse(broken, name, TOOLS)

    assert broken != whole
    for call in reply.calls:
        assert {k: v.strip() for k, v in call.arguments.items()} == {"a": "one", "b": "two"}
        assert call.repairs
    assert reply.calls or reply.errors


@pytest.mark.parametrize("name", [n for n in TAGGED if n not in ("minicpm5", "kimi_k3")])
def test_a_whole_call_in_a_text_is_text(name: str) -> None:
    said = f"Write {written(name, a='1', b='2').strip()} and wait."

    assert read(name, written(name, a=said, b="x")) == [("f", {"a": said, "b": "x"})]


@pytest.mark.parametrize("name", ["glm", "glm47", "minimax_m2", "deepseek_v4"])
def test_text_with_tags_that_lacks_its_own_end_is_an_error(name: str) -> None:
    whole = written(name, a="1", b="2")
    start, middle = whole.split("1")[0], whole.split("1")[1].split("2")[0]
    tail = whole.split("2")[-1].replace(end_of_value(name), "", 1)
    inner = middle.replace(end_of_value(name), "", 1).strip().replace("b", "zz", 1)
    reply = formats.parse(f"{start}x {inner}y{end_of_value(name)}{tail}", name, TOOLS)

    assert reply.calls == ()
    assert {e.kind for e in reply.errors} == {"malformed"}


SCHEMA = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "count": {"$ref": "#/$defs/a%20count"},
        "ratio": {"$ref": "#ratio"},
        "maybe": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        "both": {"allOf": [{"type": ["integer", "string"]}, {"type": "integer"}]},
        "either": {"type": ["string", "number"]},
        "open": {"type": "integer", "nullable": True},
        "list": {"prefixItems": [{"type": "integer"}], "items": {"type": "boolean"}, "type": "array"},
        "deep": {"allOf": [{"properties": {"n": {"type": "integer"}}}, {"properties": {"s": {"type": "string"}}}]},
    },
    "$defs": {"a count": {"type": "integer"}, "r": {"$anchor": "ratio", "type": "number"}},
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("text", "007", "007"), ("text", "1.10", "1.10"), ("text", "null", "null"), ("text", "true", "true"),
        ("text", "123456789012345678901234567890", "123456789012345678901234567890"), ("text", '{"a": 1}', '{"a": 1}'),
        ("count", "7", 7), ("count", "123456789012345678901234567890", 123456789012345678901234567890),
        ("count", "1e25", 10**25), ("count", "7.0", 7), ("count", "7.5", "7.5"), ("count", "07", "07"),
        ("ratio", "1.10", 1.1), ("ratio", "1e-05", 1e-05), ("maybe", "null", None), ("maybe", "3", 3),
        ("both", "3", 3), ("either", "3", 3), ("either", "1.10", "1.10"), ("either", "007", "007"), ("either", "1e3", "1e3"),
        ("open", "null", None), ("open", "3", 3), ("list", "[1, true]", [1, True]), ("deep", '{"n": 1, "s": "1"}', {"n": 1, "s": "1"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["qwen3_coder", "glm47", "minimax_m2"])
def test_text_becomes_what_the_schema_says(name: str, key: str, text: str, value: object) -> None:
    specs = [ToolSpec("f", "", SCHEMA)]

    assert read(name, written(name, **{key: text}), specs) == [("f", {key: value})]


@pytest.mark.parametrize(
    ("arguments", "becomes", "repairs"),
    [
        ({"count": "7"}, {"count": 7}, ()),
        ({"count": "7.0"}, {"count": 7}, ("type",)),
        ({"text": 7}, {"text": "7"}, ()),
        ({"ratio": "1.10"}, {"ratio": 1.1}, ("type",)),
        ({"list": ["7", "true"]}, {"list": [7, True]}, ()),
        ({"deep": {"n": "1.0", "s": 1}}, {"deep": {"n": 1, "s": "1"}}, ("type",)),
        ({"text": "1.10", "either": "1.10"}, {"text": "1.10", "either": "1.10"}, ()),
    ],
)
def test_a_conversion_that_changes_what_was_written_is_named(
    arguments: dict[str, Any], becomes: dict[str, Any], repairs: tuple[str, ...]
) -> None:
    reply = formats.parse(written("qwen3", **arguments), "qwen3", [ToolSpec("f", "", SCHEMA)])

    assert [(dict(c.arguments), c.repairs) for c in reply.calls] == [(becomes, repairs)]


@pytest.mark.parametrize("tool", ["ns:read", "a.b.c", "get-it", "ns:a.b-c", "_x", "f2"])
@pytest.mark.parametrize("name", formats.names())
def test_a_name_of_any_shape_comes_back(name: str, tool: str) -> None:
    text = formats.get(name).write(Reply(calls=(ToolCall(tool, {"a": "q"}),)))
    reply = formats.parse(text, name, [ToolSpec(tool, "", TEXTS)])

    assert [(c.name, dict(c.arguments), c.repairs) for c in reply.calls] == [(tool, {"a": "q"}, ())]


ONE = '{"name": "f", "arguments": {"a": "x"}}'


@pytest.mark.parametrize(
    ("name", "text", "arguments", "repair"),
    [
        ("qwen3", f'<tool_call>{{"tool_calls": [{ONE}, {ONE}]}}</tool_call>', [{"a": "x"}] * 2, "wrapper"),
        ("mistral", f'[TOOL_CALLS] {{"tool_calls": [{ONE}]}}', [{"a": "x"}], "wrapper"),
        ("granite", f'{{"tool_calls": [{ONE}]}}', [{"a": "x"}], "wrapper"),
        ("llama3_json", '<function=f>{"a": "x"}</function>', [{"a": "x"}], ""),
        ("llama3_json", 'Well. <function=f>{"a": "x"}</function>', [{"a": "x"}], ""),
        ("qwen3", "<tool_call>{'name': 'f', 'arguments': {'a': 'it\\'s \\x41', 'b': \"x'y\"}}</tool_call>", [{"a": "it's A", "b": "x'y"}], "single_quotes"),
        ("qwen3_coder", "<tool_call>\n<function=f/>\n</tool_call>", [{}], ""),
        ("minimax_m2", '<minimax:tool_call>\n<invoke name="f"/>\n</minimax:tool_call>', [{}], ""),
        ("kimi_k3", '<|open|>tools<|sep|><|open|>call tool="f" index="1"<|sep|><|open|>json type="object"<|sep|>{"a": "x"}<|close|>json<|sep|>'
         "<|close|>call<|sep|><|close|>tools<|sep|>", [{"a": "x"}], ""),
    ],
)  # fmt: skip
def test_a_form_that_models_drift_into_is_read(
    name: str, text: str, arguments: list[dict[str, Any]], repair: str
) -> None:
    reply = formats.parse(text, name, TOOLS)

    assert [dict(c.arguments) for c in reply.calls] == arguments
    assert all(repair in c.repairs or not repair for c in reply.calls)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("qwen3", "<tool_call>{'name': 'f', 'arguments': {'a': 'He said 'hi' to me'}}</tool_call>"),
        ("qwen3_coder", "<tool_call>\n<function=f>\n<parameter=a>\n1\n</parameter>\n<parameter=a>\n2\n</parameter>\n</function>\n</tool_call>"),
        ("qwen3_coder", "<tool_call>\n<function=f>\n<parameter=a>\nx </parameter> y\n</function>\n</tool_call>"),
        ("glm", "<tool_call>f<arg_key>a<arg_value>1</arg_value><arg_key>b</arg_key><arg_value>2</arg_value></tool_call>"),
    ],
)  # fmt: skip
def test_what_can_be_read_in_two_ways_is_an_error(name: str, text: str) -> None:
    reply = formats.parse(text, name, TOOLS)

    assert reply.calls == ()
    assert reply.errors


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mistral", '[TOOL_CALLS] [{"name": "f", "arguments": {"a": "1"}}, {"name": "f", "arguments": {"a": oops}}, {"name": "f", "arguments": {"b": "2"}}]'),
        ("minimax_m2", '<minimax:tool_call>\n<invoke name="f">\n<parameter name="a">1</parameter>\n</invoke>\n<invoke name="f">\n<param oops\n</invoke>\n<invoke name="f">\n<parameter name="b">2</parameter>\n</invoke>\n</minimax:tool_call>'),
        ("kimi_k2", '<|tool_calls_section_begin|><|tool_call_begin|>functions.f:0<|tool_call_argument_begin|>{"a": "1"}<|tool_call_end|><|tool_call_begin|>functions.f:1'
         '<|tool_call_argument_begin|>{"a": oops}<|tool_call_end|><|tool_call_begin|>functions.f:2<|tool_call_argument_begin|>{"b": "2"}<|tool_call_end|><|tool_calls_section_end|>'),
        ("pythonic", "[f(a='1'), f(b='p 'q' 'r)]"),
    ],
)  # fmt: skip
def test_a_broken_call_leaves_its_siblings_whole(name: str, text: str) -> None:
    reply = formats.parse(text, name, TOOLS)
    siblings = [{"a": "1"}, {"b": "2"}]

    assert [dict(c.arguments) for c in reply.calls] == siblings[: len(reply.calls)] != []
    assert reply.errors
