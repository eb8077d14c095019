"""The grammar is the check: what the check accepts can be written, and what can be written the check accepts.

Schemas combine objects, tuples, limits, patterns, references and `allOf`, `anyOf`, `oneOf`, in both drafts. Where a
family's form cannot hold a keyword, the rule says so, and only then may the check refuse what was written.
"""

import json
import os
import random
from typing import Any

import pytest
from conformance import COMPILER, taken
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for
from llguidance import LLMatcher
from llguidance.numpy import allocate_token_bitmask, fill_next_token_bitmask

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec

Pair = tuple[dict[str, Any], Any]
EXAMPLES = int(os.environ.get("GRAMMAR_EXAMPLES", "24"))
DRAFT_7 = "http://json-schema.org/draft-07/schema#"
LISTED = {"enum": ["a", "b c", 3, None, True]}
SIMPLE: tuple[tuple[dict[str, Any], tuple[Any, ...]], ...] = (
    ({"type": "string"}, ("x", "two words", "a\nb", "it's", "", "é", "{}", "</b>")),
    ({"type": "string", "minLength": 1, "maxLength": 5}, ("a", "12345", "a\nb", "a b")),
    ({"type": "string", "pattern": "^[a-z]{2,4}$"}, ("ab", "abcd")),
    ({"type": "string", "allOf": [{"minLength": 2}, {"maxLength": 3}]}, ("ab", "abc")),
    ({"type": "string", "enum": ["one", "two words"]}, ("one", "two words")),
    (LISTED, tuple(LISTED["enum"])),
    ({"const": "fixed"}, ("fixed",)),
    ({"type": "integer"}, (0, -5, 12345678901234567890)),
    ({"type": "integer", "minimum": -3, "maximum": 300}, (-3, 0, 300)),
    ({"type": "number"}, (0.5, -2, 1e-05, 3)),
    ({"type": "number", "exclusiveMinimum": 0, "maximum": 2.5}, (0.5, 2.5, 1)),
    ({"type": "boolean"}, (True, False)),
    ({"type": "null"}, (None,)),
    ({"type": ["string", "null"]}, ("x", None)),
    ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, ("x", 7)),
    ({"anyOf": [{"type": "integer", "maximum": 9}, {"type": "null"}]}, (9, None)),
)  # fmt: skip


def made(rng: random.Random, depth: int) -> Pair:
    """A schema and a value that was made by it."""
    kinds = ("simple", "array", "tuple", "anyOf", "oneOf", "allOf", "$ref", "object")
    kind = rng.choice(kinds) if depth else "simple"
    if kind == "simple":
        schema, choices = rng.choice(SIMPLE)
        return dict(schema), rng.choice(choices)
    if kind == "object":
        return made_object(rng, depth - 1)
    if kind == "allOf":
        (one, first), (two, second) = (made_object(rng, depth - 1, k) for k in ("pq", "rs"))
        return {"allOf": [one, two]}, {**first, **second}
    schema, value = made(rng, depth - 1)
    if kind == "$ref":
        return {"$defs": {"a part": schema}}, value
    if kind == "array":
        size = rng.randrange(3)
        limits = {"minItems": size, "maxItems": 3} if rng.random() < 0.5 else {}
        return {"type": "array", "items": schema, **limits}, [value] * size
    other, second = made(rng, depth - 1)
    if kind == "tuple":
        form = {"prefixItems": [schema, other], "items": False}
        return {"type": "array", "minItems": 2, **form}, [value, second]
    return {kind: [schema, other]}, rng.choice([value, second])


def made_object(rng: random.Random, depth: int, names: str = "abc") -> Pair:
    known = {name: made(rng, depth) for name in names[: rng.randrange(1, len(names) + 1)]}
    needed = [name for name in known if rng.random() < 0.5]
    said = {k: v for k, (_, v) in known.items() if k in needed or rng.random() < 0.7}
    schema = {k: part for k, (part, _) in known.items()}
    return {"type": "object", "properties": schema, "required": needed}, said


def lifted(schema: Any, into: dict[str, Any]) -> Any:
    """The schema with all definitions at its root, where references lead."""
    if isinstance(schema, list):
        return [lifted(part, into) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {k: lifted(v, into) for k, v in schema.items() if k != "$defs"}
    for name, part in schema.get("$defs", {}).items():
        fresh = f"{name} {len(into)}"
        into[fresh] = {}  # the name is taken
        into[fresh] = lifted(part, into)
        out["$ref"] = f"#/$defs/{fresh.replace(' ', '%20')}"
    return out


def tool_and_arguments(rng: random.Random) -> Pair:
    """A tool's schema, and arguments that it accepts."""
    while True:
        schema, value = made_object(rng, 2)
        if rng.random() < 0.3:
            more, others = made_object(rng, 1, "xy")
            schema, value = {"allOf": [schema, more]}, {**value, **others}
        definitions: dict[str, Any] = {}
        schema = lifted(schema, definitions)
        if "prefixItems" not in str([schema, definitions]) and rng.random() < 0.5:
            schema["$schema"] = DRAFT_7
        schema |= {"$defs": definitions} if definitions else {}
        if not refused(schema, value):
            return schema, value


def refused(schema: dict[str, Any], value: Any) -> bool:
    return any(validator_for(schema, default=Draft202012Validator)(schema).iter_errors(value))


each_family = pytest.mark.parametrize("name", formats.names())
PAIRS = [tool_and_arguments(random.Random(seed)) for seed in range(EXAMPLES)]


@each_family
def test_what_the_check_accepts_can_be_written_and_comes_back(name: str) -> None:
    format = formats.get(name)
    for schema, value in PAIRS:
        tool = ToolSpec("f", "", schema)
        grammar = format.grammar([tool])
        written = format.write(Reply(calls=(ToolCall("f", value),)))
        after = written.partition(grammar.trigger)[2]
        left = taken(COMPILER.one(grammar, grammar.rules[0]), after)

        assert left is not None, (schema, written)
        assert grammar.between is None or not left, (schema, written, left)
        read = [dict(c.arguments) for c in format.parse(written, [tool]).calls]
        assert json.dumps(read) == json.dumps([value]), (schema, written)


def spun(matcher: LLMatcher, rng: random.Random, most: int = 600) -> str | None:
    """Text that the grammar lets stand, by chance; None if it has not come to an end."""
    mask = allocate_token_bitmask(1, COMPILER.tokenizer.vocab_size)
    out = bytearray()
    while len(out) < most:
        if matcher.is_accepting() or matcher.is_stopped():
            return out.decode()
        fill_next_token_bitmask(matcher, mask)
        allowed = [i for i in range(256) if mask[0, i >> 5] >> (i & 31) & 1]
        if not allowed:
            return out.decode()
        if out[-1:].isdigit():  # the grammar knows no limit of an exponent
            allowed = [i for i in allowed if chr(i) not in "eE"] or allowed
        ends = [i for i in allowed if chr(i) in '"}]<,|' or i == 10]
        plain = [i for i in allowed if 32 < i < 127] or allowed
        byte = rng.choice(ends if ends and rng.random() < 0.4 else plain)
        matcher.consume_token(byte)
        out.append(byte)
    return None


@each_family
def test_what_can_be_written_the_check_accepts_or_the_rule_says_what_it_cannot_hold(
    name: str,
) -> None:
    format, ended = formats.get(name), 0
    for seed, (schema, _) in enumerate(PAIRS):
        tool = ToolSpec("f", "", schema)
        grammar = format.grammar([tool])
        full = COMPILER.compiled(grammar.rules[0]).outcome == "full"
        after = spun(COMPILER.one(grammar, grammar.rules[0]), random.Random(seed)) if full else None
        if after is None:
            continue
        reply = format.parse(grammar.trigger + after, [tool])
        ended += 1

        assert reply.calls, (schema, after, reply)
        assert not refused(schema, dict(reply.calls[0].arguments)), (schema, after)
    assert ended


def test_the_generator_makes_schemas_of_every_kind() -> None:
    text = json.dumps([schema for schema, _ in PAIRS])
    kinds = ("allOf", "anyOf", "oneOf", "$ref", "prefixItems", "maxLength", "pattern", "minItems", "$schema", "enum")  # fmt: skip

    assert [kind for kind in kinds if f'"{kind}"' not in text] == []
