"""Control tokens that a tokenizer has are named by number, the others are written out."""

import numpy as np
import pytest
from llguidance import LLMatcher, LLTokenizer
from tiny_checkpoint import train_tokenizer

from gateway import formats
from gateway.core import ToolSpec
from gateway.engine import Compiler
from gateway.engine.control_tokens import spelled
from gateway.engine.token_mask import Mask

TOOL = ToolSpec(
    "f",
    "",
    {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string", "minLength": 2}},
        "required": ["a", "b"],
    },
)


def test_known_tokens_become_numbers() -> None:
    known = {"<tool_call>": 7, "[ARGS]": 9}.get

    assert spelled('start: "<tool_call>" <tool_call> <[ARGS]> /<b>/\n', known) == (
        'start: "<tool_call>" <[7]> <[9]> /<b>/\n'
    )


def test_unknown_tokens_become_text_that_ends_the_pattern_before_it() -> None:
    out = spelled(r"start: <x> /(.|\n)*/ <end> /(.|\n)*/ <end>" + "\n", lambda _: None)

    assert out == ('start: "<x>" spelled_0 spelled_0\nspelled_0[suffix="<end>"]: /(.|\\n)*/\n')


@pytest.mark.parametrize("name", formats.names())
def test_every_family_compiles_for_a_model_that_lacks_its_tokens(name: str) -> None:
    compiler = Compiler(LLTokenizer(train_tokenizer().to_str()))
    grammar = formats.get(name).grammar([TOOL])

    assert compiler.compiled(grammar.rules[0]).error == ""
    for matcher in (compiler.names(grammar), compiler.several(grammar, grammar.rules[0])):
        assert not matcher.is_stopped()


def test_the_mask_finds_the_best_token_however_many_are_allowed() -> None:
    tokenizer = LLTokenizer(train_tokenizer().to_str())
    rng = np.random.default_rng(1)
    for pattern in ("/[a-z]+/", "/(.|\\n)*/", '"only"', "/[^a-m]+/"):
        matcher = LLMatcher(tokenizer, f"%llguidance {{}}\nstart: {pattern}\n")
        mask = Mask(tokenizer.vocab_size)
        mask.fill(matcher)
        for vocab in (tokenizer.vocab_size, tokenizer.vocab_size - 40):
            allowed = mask.allowed(vocab)
            scores = rng.normal(size=vocab).astype(np.float32)

            assert mask.best(scores) == allowed[np.argmax(scores[allowed])]
            assert all(matcher.validate_tokens([int(t)]) for t in allowed)


def test_a_mask_without_any_token_has_no_best() -> None:
    tokenizer = LLTokenizer("byte")
    matcher = LLMatcher(tokenizer, '%llguidance {}\nstart: "a', log_level=0)
    mask = Mask(tokenizer.vocab_size)
    mask.fill(matcher)

    assert mask.best(np.zeros(tokenizer.vocab_size, np.float32)) is None
    assert len(mask.allowed(256)) == 0
