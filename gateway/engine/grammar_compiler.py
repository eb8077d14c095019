"""Grammars of calls as matchers, compiled once: the names, one call in full, a list of calls.

A rule that does not compile is tried again without the parts of its schema that are to blame, then
with any JSON object as arguments. One bad schema does not hurt the others.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from llguidance import LLMatcher, LLTokenizer

from gateway.core import EngineFailed, Grammar, ToolRule
from gateway.engine.control_tokens import spelled
from gateway.engine.schema_loosening import loosened
from gateway.engine.shared_enums import share_enums
from gateway.formats import literal

log = logging.getLogger(__name__)
_CACHED = 48
Outcome = Literal["full", "looser", "any object"]


def tokenizer_of(
    tokenizer_json: str | None, vocab: int | None = None, eos: Sequence[int] = ()
) -> LLTokenizer:
    """The grammar library's view of a `tokenizer.json`; None for one of bytes.

    `vocab` is the number of scores that the model gives. Takes a second for a large vocabulary.
    """
    if tokenizer_json is None:
        return LLTokenizer("byte")
    return LLTokenizer(tokenizer_json, n_vocab=vocab, eos_token=list(eos) or None)


@dataclass(frozen=True)
class Compiled:
    """How much of a rule the grammar holds.

    Attributes:
        lark: The expression in use.
        left_out: Keywords of the schema that the grammar does not hold, with their places.
        error: Why the rule as it is does not compile; empty when it does.
    """

    outcome: Outcome
    lark: str
    left_out: tuple[str, ...] = ()
    error: str = ""


class Compiler:
    """Compiled grammars of one tokenizer, by their text."""

    def __init__(self, tokenizer: LLTokenizer) -> None:
        self.tokenizer = tokenizer
        self._matchers: OrderedDict[str, LLMatcher] = OrderedDict()
        self._rules: OrderedDict[str, Compiled] = OrderedDict()
        self._ids: dict[str, int | None] = {}

    def names(self, grammar: Grammar) -> LLMatcher:
        """A matcher for calls by any rule, with any JSON object as arguments."""
        loose = [rule.fallback for rule in grammar.rules]
        return self._of(grammar, loose, loose)

    def one(self, grammar: Grammar, rule: ToolRule) -> LLMatcher:
        """A matcher for a call of one tool by its schema, and more calls as in `names`."""
        loose = [other.fallback for other in grammar.rules]
        return self._of(grammar, [self.compiled(rule).lark], loose)

    def single(self, grammar: Grammar, rule: ToolRule) -> LLMatcher:
        """A matcher for a list of exactly one call of one tool."""
        return self._of(grammar, [self.compiled(rule).lark], None)

    def several(self, grammar: Grammar, first: ToolRule) -> LLMatcher:
        """A matcher for a call of one tool and then of any tools, all by their schemas."""
        full = [self.compiled(rule).lark for rule in grammar.rules]
        return self._of(grammar, [self.compiled(first).lark], full)

    def compiled(self, rule: ToolRule) -> Compiled:
        """The strictest form of `rule` that compiles."""
        if rule.lark not in self._rules:
            self._rules[rule.lark] = self._strictest(rule)
            if len(self._rules) > 4 * _CACHED:
                self._rules.popitem(last=False)
        self._rules.move_to_end(rule.lark)
        return self._rules[rule.lark]

    def _strictest(self, rule: ToolRule) -> Compiled:
        lark = share_enums(rule.lark)
        matcher = self._matcher(_grammar_text(lark))
        if not matcher.is_error():
            warnings = matcher.get_grammar_warnings()
            left_out = (*rule.left_out, *(str(warning) for warning in warnings))
            return Compiled("looser" if left_out else "full", lark, left_out)
        error = matcher.get_error()
        log.debug("the grammar of %s does not compile: %s", rule.name, error)
        lark, dropped = self._loosened(rule.lark)
        if dropped and not self._matcher(_grammar_text(lark)).is_error():
            return Compiled("looser", lark, (*rule.left_out, *dropped), error)
        return Compiled("any object", rule.fallback, (), error)

    def _loosened(self, lark: str) -> tuple[str, list[str]]:
        """Every schema in an expression without what does not compile, and what that is."""
        out, at, dropped = "", 0, list[str]()
        while (found := lark.find(_JSON, at)) >= 0:
            found += len(_JSON)
            schema, end = json.JSONDecoder().raw_decode(lark, found)
            schema, left_out = loosened(schema, self._compiles)
            out += lark[at:found] + json.dumps(schema)
            at, dropped = end, [*dropped, *left_out]
        return out + lark[at:], dropped

    def _compiles(self, schema: Any) -> bool:
        return not LLMatcher.validate_grammar(_grammar_text(f"{_JSON}{json.dumps(schema)}"))

    def _of(
        self, grammar: Grammar, firsts: Sequence[str], others: Sequence[str] | None
    ) -> LLMatcher:
        """A fresh matcher for `opening first (between other)* end`."""
        names: dict[str, str] = {}

        def any_of(expressions: Iterable[str]) -> str:
            return " | ".join(names.setdefault(e, f"call_{len(names)}") for e in expressions)

        start = f"{literal(grammar.opening)} ({any_of(firsts)})"
        if grammar.between is not None and others is not None:
            start += f" ({grammar.between} ({any_of(others)}))*"
        matcher = self._matcher(_grammar_text(f"{start} {grammar.end}", names))
        if matcher.is_error():
            raise EngineFailed(
                f"grammar: the calls of {[r.name for r in grammar.rules]} do not compile; this is "
                f"a fault of the format, report it: {matcher.get_error()[:300]}"
            )
        return matcher.deep_copy()

    def _matcher(self, text: str) -> LLMatcher:
        if text not in self._matchers:
            own = spelled(text, self._id) if "<" in text else text
            self._matchers[text] = LLMatcher(self.tokenizer, own, log_level=0)
            if len(self._matchers) > _CACHED:
                self._matchers.popitem(last=False)
        self._matchers.move_to_end(text)
        return self._matchers[text]

    def _id(self, token: str) -> int | None:
        """The id of a control token of the tokenizer; None when it has none of that name."""
        if token not in self._ids:
            ids = self.tokenizer.tokenize_str(token, parse_special=True)
            special = len(ids) == 1 and self.tokenizer.is_special_token(ids[0])
            self._ids[token] = ids[0] if special else None
        return self._ids[token]


_JSON = "%json "


def _grammar_text(start: str, rules: dict[str, str] | None = None) -> str:
    """The whole grammar; an expression may bring rules of its own behind it, the same ones twice."""
    lines: dict[str, None] = {}
    for expression, name in {start: "start", **(rules or {})}.items():
        body, *own = expression.split("\n")
        lines[f"{name}: {body}"] = None
        lines |= dict.fromkeys(own)
    return "\n".join(["%llguidance {}", *lines, ""])
