"""The constraint machine alone: a byte tokenizer, scores by hand, no model."""

import json
from typing import Any

import numpy as np
import pytest
from calls import GLAIVE, TOOLS, read_call, schema
from llguidance import LLMatcher, LLTokenizer
from tiny_checkpoint import train_tokenizer

from gateway.core import EngineFailed, Grammar, Reply, Segment, ToolCall, ToolRule, ToolSpec
from gateway.engine import Compiler, Constraint, Encoder
from gateway.engine.shared_enums import share_enums

BYTES = LLTokenizer("byte")


def rules(*tools: ToolSpec) -> list[ToolRule]:
    return list(GLAIVE.grammar(tools).rules)


def write(wanted: str, *tools: ToolSpec) -> str:
    """What is written when the scores always want the next byte of `wanted`, then anything."""
    constraint = Constraint(Compiler(BYTES), GLAIVE.grammar(tools))
    out = b""
    while not constraint.finished and len(out) < 2000:
        out += BYTES.decode_bytes(constraint.forced())
        if constraint.finished:
            break
        scores = np.linspace(1, 0, BYTES.vocab_size, dtype=np.float32)
        if len(out) < len(wanted.encode()):
            scores[wanted.encode()[len(out)]] = 9
        out += BYTES.decode_bytes([constraint.choose(scores)])
    return out.decode()


def accepts(grammar: str, text: str) -> bool:
    matcher = LLMatcher(BYTES, f"%llguidance {{}}\nstart: {grammar}")
    assert not matcher.is_error(), matcher.get_error()
    ids = list(text.encode())
    return matcher.try_consume_tokens(ids) == len(ids) and matcher.is_accepting()


def test_what_the_format_writes_can_be_written() -> None:
    wanted = ' {"name": "convert", "arguments": \'{"to": "EUR", "exact": true}\'}'

    assert write(wanted, *TOOLS) == wanted


def test_a_name_that_begins_another_name_can_be_written() -> None:
    for name in ("get_weather", "get_weather_forecast"):
        written = write(f' {{"name": "{name}"', *TOOLS)

        assert written.startswith(f' {{"name": "{name}", "arguments": ')


def test_an_unknown_name_cannot_be_written() -> None:
    written = write(' {"name": "delete_everything", "arguments": ', *TOOLS)

    assert read_call("<functioncall>" + written)[0] in {t.name for t in TOOLS}


def test_one_schema_that_does_not_compile_leaves_the_others_alone() -> None:
    broken = ToolSpec("broken", "", {"type": "object", "properties": {"x": {"pattern": "("}}})
    wanted = ' {"name": "convert", "arguments": \'{"to": "EUR"}\'}'

    assert write(wanted, broken, *TOOLS) == wanted
    assert write(' {"name": "broken", "arguments": \'{"x": 1}\'}', broken, *TOOLS).endswith("'}")
    assert write(' {"name": "broken", "arguments": \'{"x": 1}\'}', broken).endswith("'}")


def test_a_rule_that_refuses_its_own_head_goes_on_with_its_fallback() -> None:
    good, other = rules(TOOLS[2], TOOLS[0])
    odd = ToolRule(good.name, good.head, '"nothing like it"', good.fallback)
    constraint = Constraint(Compiler(BYTES), Grammar("", (odd, other)))
    wanted = b' {"name": "convert", "arguments": \'{}\'}'
    out = b""
    while not constraint.finished:
        out += BYTES.decode_bytes(constraint.forced())
        if not constraint.finished:
            scores = np.zeros(BYTES.vocab_size, np.float32)
            scores[wanted[len(out)]] = 1
            out += BYTES.decode_bytes([constraint.choose(scores)])

    assert out == wanted


def test_rules_that_do_not_compile_at_all_are_a_fault_of_the_format() -> None:
    bad = ToolRule("f", " f", '"unclosed', '"unclosed')

    with pytest.raises(EngineFailed, match=r"\['f'\] do not compile"):
        Constraint(Compiler(BYTES), Grammar("", (bad,)))


def test_a_token_over_the_border_of_the_name_is_chosen_again_under_the_rule() -> None:
    # One token that ends the name and goes on: the name stage allows it, the rule does not.
    tokenizer = LLTokenizer(train_tokenizer().to_str())
    first = ToolRule("a", "a|", '"a|x"', '"a|" /(.|\\n)*/')
    second = ToolRule("b", "b|", '"b|y"', '"b|" /(.|\\n)*/')
    straddling = [
        t for t in range(tokenizer.vocab_size) if tokenizer.decode_bytes([t]).startswith(b'"}')
    ]
    rule = [
        ToolRule(
            r.name,
            r.head.replace("|", '"'),
            r.lark.replace("|", '\\"'),
            r.fallback.replace("|", '\\"'),
        )
        for r in (first, second)
    ]
    constraint = Constraint(Compiler(tokenizer), Grammar("", tuple(rule)))
    scores = np.zeros(tokenizer.vocab_size, np.float32)
    scores[straddling] = 5
    scores[tokenizer.tokenize_str("b")[0]] = 9
    out = b""
    while not constraint.finished:
        out += tokenizer.decode_bytes(constraint.forced())
        if not constraint.finished:
            out += tokenizer.decode_bytes([constraint.choose(scores)])

    assert out == b'b"y'


CHOICES = [f"span {i}" for i in range(40)]


@pytest.mark.parametrize(
    "properties",
    [
        {"a": {"enum": CHOICES}, "b": {"type": "string", "enum": CHOICES, "description": "d"}},
        {"a": {"enum": CHOICES}, "b": {"anyOf": [{"enum": CHOICES}, {"type": "null"}]}},
        {"a": {"enum": CHOICES}, "b": {"type": "array", "items": {"enum": CHOICES}}},
    ],
)
def test_shared_enumerations_mean_the_same(properties: dict[str, Any]) -> None:
    [rule] = rules(ToolSpec("f", "", schema(**properties)))
    shared = share_enums(rule.lark)

    assert len(shared) < len(rule.lark)
    for a, b in (("span 3", "span 39"), ("span 3", "span 40"), ("x", "span 1"), ("span 0", None)):
        for value in (b, [b]):
            call = json.dumps({"a": a, "b": value})
            text = f' {{"name": "f", "arguments": \'{call}\'}}'
            assert accepts(shared, text) == accepts(rule.lark, text)


@pytest.mark.parametrize(
    "lark", ['"plain" /x+/', '"x" %json {"type": "object"} "y"', '%json {"enum": [1', "%json 3"]
)
def test_expressions_without_repeated_enumerations_stay_as_they_are(lark: str) -> None:
    assert share_enums(lark) == lark


def test_compiled_grammars_do_not_share_a_state() -> None:
    compiler = Compiler(BYTES)
    grammar = GLAIVE.grammar(TOOLS[2:])
    used = compiler.one(grammar, grammar.rules[0])
    used.consume_tokens(used.compute_ff_tokens())

    assert compiler.one(grammar, grammar.rules[0]).compute_ff_tokens() != used.compute_ff_tokens()


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("get_weather", {"location": "Boston", "unit": "kelvin"}),
        ("get_weather", {"location": "(x) 12, "}),
        ("get_weather_forecast", {"location": "Raleigh", "days": 2}),
        ("convert", {"to": "EUR", "exact": True}),
    ],
)
def test_the_tokens_of_training_are_the_tokens_of_decoding(
    name: str, arguments: dict[str, Any]
) -> None:
    encoder = Encoder(train_tokenizer().to_str())
    text = GLAIVE.write(Reply(calls=(ToolCall(name, arguments),))).removeprefix("<functioncall>")
    trained = encoder.encode_segments([Segment(text)])
    tokenizer = LLTokenizer(train_tokenizer().to_str())
    constraint = Constraint(Compiler(tokenizer), GLAIVE.grammar(TOOLS))
    written: list[int] = []
    while not constraint.finished:
        if forced := constraint.forced():
            written += forced
            continue
        scores = np.zeros(tokenizer.vocab_size, np.float32)
        scores[trained[len(written)]] = 1
        written.append(constraint.choose(scores))

    assert [tokenizer.decode_bytes([t]) for t in written] == [
        tokenizer.decode_bytes([t]) for t in trained
    ]
