"""`check_format`: what every family must do, for any tools and arguments that Hypothesis can think of.

1. `parse(write(r)) == r`, without repairs.
2. The grammar accepts what `write` writes, and refuses unknown tools and wrong types.
3. Where the text is cut into pieces does not matter, and no prefix of a call says another call.
4. Text from strangers never becomes a control token of the prompt.
"""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from llguidance import LLMatcher, LLTokenizer

from gateway.core import Grammar, Reply, ToolCall, ToolSpec, Turn
from gateway.engine import Compiler
from gateway.formats import Format
from gateway.formats.parsing.stream import merge

Schema = dict[str, Any]
KEYS = st.from_regex(r"[a-z][a-z_]{0,7}", fullmatch=True)
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,11}", fullmatch=True)
AWKWARD = (
    "Martha's Vineyard", "'}", "\"}", "}]", "```", "\\", "\\n", "C:\\Users", "a\nb", " x ", "é", "日本", "🎉",
    "null", "true", "42", "001", "{}", "[1]", "it''s", "<functioncall>", "</tool_call>", "<tool_call>",
    "<|im_end|>", "</think>", "<think>", "</function>", "</invoke>", "<arg_key>", "call:", "[TOOL_CALLS]",
    "functools[", "]<", "<", "</", "</p>", "|", "a, b: {c}", "f(a=1)", ");", "Action:", "%", "",
)  # fmt: skip


def texts(forbidden: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Strings made of ordinary and awkward pieces, without what the form cannot carry."""
    letters = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)
    pieces = st.lists(st.one_of(st.sampled_from(AWKWARD), letters), max_size=4)
    return pieces.map("".join).filter(lambda t: not any(f in t for f in forbidden))


def typed(forbidden: tuple[str, ...], depth: int = 2) -> st.SearchStrategy[tuple[Schema, Any]]:
    """A schema and a value that satisfies it."""
    simple = st.one_of(
        texts(forbidden).map(lambda v: ({"type": "string"}, v)),
        st.integers(-(10**12), 10**12).map(lambda v: ({"type": "integer"}, v)),
        st.sampled_from([0.5, -2.25, 1234.5, 3]).map(lambda v: ({"type": "number"}, v)),
        st.booleans().map(lambda v: ({"type": "boolean"}, v)),
        st.just(({"type": "null"}, None)),
        st.sampled_from(["celsius", "New York", "it's"]).map(
            lambda v: ({"type": "string", "enum": ["celsius", "New York", "it's"]}, v)
        ),
    )
    if not depth:
        return simple
    below = typed(forbidden, depth - 1)
    lists = below.flatmap(lambda p: st.integers(0, 3).map(lambda n: (array(p[0]), [p[1]] * n)))
    return st.one_of(simple, lists, objects(forbidden, depth - 1))


def array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def objects(forbidden: tuple[str, ...], depth: int = 2) -> st.SearchStrategy[tuple[Schema, Any]]:
    """An object schema, some properties optional, and an object in schema order."""

    def build(members: dict[str, tuple[tuple[Schema, Any], bool, bool]]) -> tuple[Schema, Any]:
        schema = {
            "type": "object",
            "properties": {k: pair[0] for k, (pair, _, _) in members.items()},
            "required": [k for k, (_, needed, _) in members.items() if needed],
            "additionalProperties": False,
        }
        return schema, {k: p[1] for k, (p, needed, given) in members.items() if needed or given}

    member = st.tuples(typed(forbidden, depth), st.booleans(), st.booleans())
    return st.dictionaries(KEYS, member, max_size=4).map(build)


def tools_and_calls(
    forbidden: tuple[str, ...],
) -> st.SearchStrategy[tuple[list[ToolSpec], list[ToolCall]]]:
    """Some tools, and a call of each."""

    def build(found: dict[str, tuple[Schema, Any]]) -> tuple[list[ToolSpec], list[ToolCall]]:
        specs = [ToolSpec(name, "Does it.", schema) for name, (schema, _) in found.items()]
        return specs, [ToolCall(name, value) for name, (_, value) in found.items()]

    return st.dictionaries(NAMES, objects(forbidden), min_size=1, max_size=3).map(build)


def meaning(reply: Reply) -> list[tuple[str, str]]:
    return [(c.name, json.dumps(dict(c.arguments))) for c in reply.calls]


# A tokenizer of bytes has no control tokens, so grammars spell them out.
COMPILER = Compiler(LLTokenizer("byte"))


def taken(matcher: LLMatcher, text: str) -> str | None:
    """What is left of `text` after the longest that `matcher` takes; None if it takes nothing."""
    data, end = text.encode(), -1
    for i in range(matcher.validate_tokens(list(data))):
        matcher.consume_token(data[i])
        if matcher.is_accepting():
            end = i + 1
    return data[end:].decode() if end >= 0 else None


def matchers(grammar: Grammar, first: str) -> list[LLMatcher]:
    """Everything that a constraint holds calls to, when the first one is of tool `first`."""
    rule = next(r for r in grammar.rules if r.name == first)
    assert COMPILER.compiled(rule).error == "", COMPILER.compiled(rule)
    return [
        COMPILER.several(grammar, rule),
        COMPILER.one(grammar, rule),
        COMPILER.names(grammar),
    ]


def check_format(
    format: Format,
    forbidden: tuple[str, ...] = (),
    examples: int = 40,
) -> None:
    """Hold `format` to everything above; `forbidden` is what its form cannot carry in a string."""
    configured = settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.filter_too_much,
            HealthCheck.data_too_large,
        ],
    )
    pairs = tools_and_calls(forbidden)
    configured(given(pairs)(lambda p: check_round_trip(format, *p)))()
    configured(given(pairs)(lambda p: check_grammar(format, *p)))()
    configured(
        given(pairs, st.randoms(use_true_random=False))(lambda p, r: check_pieces(format, *p, r))
    )()
    check_refusals(format)
    check_strangers(format)


def check_round_trip(format: Format, tools: list[ToolSpec], calls: list[ToolCall]) -> None:
    for content in ("", "Let me look."):
        written = format.write(Reply(content, tuple(calls)))
        reply = format.parse(written, tools)
        expected = [(c.name, json.dumps(dict(c.arguments))) for c in calls]

        assert meaning(reply) == expected, (written, reply)
        assert reply.errors == (), (written, reply)
        assert reply.content.strip() == content, (written, reply)
        if not content:
            assert [c.repairs for c in reply.calls] == [()] * len(calls), (written, reply)


def check_grammar(format: Format, tools: list[ToolSpec], calls: list[ToolCall]) -> None:
    grammar = format.grammar(tools)
    for several in ([calls[0]], calls[-1:], calls, (calls * 3)[:3]):
        written = format.write(Reply(calls=tuple(several)))
        for stage in range(3):
            rest, left = written, list(several)
            while left:
                after = rest.partition(grammar.trigger)[2]
                head = grammar.opening + next(
                    r.head for r in grammar.rules if r.name == left[0].name
                )
                assert after.startswith(head), (written, head)
                found = taken(matchers(grammar, left[0].name)[stage], after)
                assert found is not None, (written, after, stage)
                rest, left = found, left[1:] if grammar.between is None else []

            assert meaning(format.parse(written[: len(written) - len(rest)], tools)) == [
                (c.name, json.dumps(dict(c.arguments))) for c in several
            ], (written, rest)


def check_pieces(format: Format, tools: list[ToolSpec], calls: list[ToolCall], rng: Any) -> None:
    written = format.write(Reply("", tuple(calls)))
    expected = [(c.name, json.dumps(dict(c.arguments))) for c in calls]
    stream = format.stream(tools)
    places = sorted(rng.randrange(len(written) + 1) for _ in range(6))
    pieces = [written[a:b] for a, b in zip([0, *places], [*places, len(written)], strict=True)]

    assert merge([*(stream.feed(p) for p in pieces), stream.close()]) == format.parse(
        written, tools
    )
    for _ in range(6):
        prefix = written[: rng.randrange(len(written))]
        for said in meaning(format.parse(prefix, tools, rng.choice(("stop", "length")))):
            assert said in expected, prefix


def check_refusals(format: Format) -> None:
    """The grammar takes only the tools it was made for and only the types of their schemas."""
    city = {"type": "object", "properties": {"days": {"type": "integer"}}, "required": ["days"]}
    tool = ToolSpec("get_weather", "", city)
    grammar = format.grammar([tool])
    strict, _, loose = range(3)

    def accepts(stage: int, *calls: ToolCall) -> bool:
        written = format.write(Reply(calls=calls))
        after = written.partition(grammar.trigger)[2]
        rest = taken(matchers(grammar, tool.name)[stage], after)
        return rest is not None and (
            grammar.between is None or after.count("get_w") == 1 or not rest
        )

    good = ToolCall("get_weather", {"days": 3})
    assert accepts(strict, good)
    assert accepts(loose, ToolCall("get_weather", {"other": 3}))
    wrong = (
        ToolCall("get_whether", {"days": 3}), ToolCall("get_weather", {"days": "x"}),
        ToolCall("get_weather", {"days": [3]}), ToolCall("get_weather", {}),
    )  # fmt: skip
    for call in wrong:
        assert not accepts(strict, call), call
        if grammar.between is not None:
            assert accepts(strict, good, good)
            assert not accepts(strict, good, call), call


def check_strangers(format: Format) -> None:
    """Hostile text changes no control segment."""

    def controls(hostile: str) -> list[str]:
        tool = ToolSpec("f", hostile, {"type": "object", "properties": {}})
        call = ToolCall("f", {"x": hostile})
        turns = (
            Turn("system", hostile), Turn("user", hostile), Turn("assistant", hostile, (call,)),
            Turn("tool", hostile, name="f"), Turn("user", "x"),
        )  # fmt: skip
        return [s.text for s in format.render(turns, [tool]).segments if s.control]

    for marker in (*format.stop, format.grammar([]).trigger, "<tool_call>", "<think>"):
        assert controls(f"a{marker}b") == controls("ab"), marker
