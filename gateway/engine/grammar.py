"""Lazy constrained decoding: free text is free, a call is exactly what the grammar says.

Rules of the machine

 1. A constraint starts right after the trigger and ends when its call, or its list of calls, is
    complete.
 2. First the name, among all rules, with any JSON object as arguments (`fallback`): cheap, the same
    for every question, hence compiled once. As soon as one name is left, that rule alone is
    compiled in full and takes over with what was written so far.
 3. A rule that does not compile, or that refuses its own head, goes on with its fallback.
 4. A token that the name stage allowed and the full rule refuses is chosen again under the rule.
 5. Bytes that nobody can choose are forced: fed, not sampled.
 6. Where several calls stand in one list, the second one begins under fallbacks. The token that no
    single call can hold compiles all rules in full, and they take over as in 2 and 4.

`LLMatcher` never raises: after every step that can fail its error is looked at. Knows no MLX.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from llguidance import LLMatcher

from gateway.core import EngineFailed, Grammar, ToolRule
from gateway.engine.confidence import NameRace
from gateway.engine.grammar_compiler import Compiler
from gateway.engine.token_mask import Mask, Scores


class Constraint:
    """One call, or one list of calls, being written."""

    def __init__(self, compiler: Compiler, grammar: Grammar) -> None:
        self._compiler = compiler
        self._tokenizer = compiler.tokenizer
        self._grammar = grammar
        self._race = NameRace(grammar.rules, grammar.opening)
        self._tokens: list[int] = []
        self._mask = Mask(self._tokenizer.vocab_size)
        self._first: ToolRule | None = None  # the first call's rule, once it is known
        self._single: LLMatcher | None = None  # refuses what only a second call can hold
        if len(grammar.rules) == 1:
            self._begin(grammar.rules[0])
            self._matcher = compiler.one(grammar, grammar.rules[0])
        else:
            self._matcher = compiler.names(grammar)

    @property
    def finished(self) -> bool:
        """Whether the call is complete and nothing may be added."""
        return bool(self._matcher.is_stopped())

    @property
    def race(self) -> NameRace:
        """The probabilities of the first call's names."""
        return self._race

    def forced(self) -> list[int]:
        """Tokens that must come next; they count as written."""
        if self.finished:
            return []
        tokens = list(self._matcher.compute_ff_tokens())
        if tokens:
            if self._first is None:
                self._race.write(self._tokenizer.decode_bytes(tokens))
            self._consume(tokens)
        return tokens

    def choose(self, scores: Scores) -> int:
        """The best allowed token; it counts as written."""
        self._mask.fill(self._matcher)
        if self._first is None:
            return self._choose_name(scores)
        token = self._mask.best(scores)
        if token is None:
            raise self._stuck()
        if self._single is not None and not self._single.validate_tokens([token]):
            self._widen()
            if not self._matcher.validate_tokens([token]):
                return self.choose(scores)
        self._consume([token])
        return token

    def _choose_name(self, scores: Scores) -> int:
        allowed = self._mask.allowed(len(scores))
        if not len(allowed):
            raise self._stuck()
        pieces = [self._tokenizer.decode_bytes([int(t)]) for t in allowed]
        chances = scores[allowed].astype(np.float64)
        if self._race.leans:
            chances += self._race.lean(pieces)
        best = int(np.argmax(chances))
        token = int(allowed[best])
        self._race.vote(pieces, softmax(chances), best)
        self._race.write(pieces[best])
        if len(self._race.alive) == 1:
            self._begin(self._grammar.rules[self._race.alive[0]])
            if not self._take_over(self._compiler.one, [*self._tokens, token]):
                return self.choose(scores)
        self._consume([token])
        return token

    def _begin(self, rule: ToolRule) -> None:
        self._first = rule
        if self._grammar.between is not None:
            self._single = self._compiler.single(self._grammar, rule)
            self._single.consume_tokens(self._tokens)

    def _widen(self) -> None:
        """Rule 6: this is more than one call, so all of them are held to their schemas."""
        self._single = None
        self._take_over(self._compiler.several, self._tokens)

    def _take_over(
        self, compile: Callable[[Grammar, ToolRule], LLMatcher], tokens: list[int]
    ) -> bool:
        """Go on with a stricter matcher; False when that one refuses the last of `tokens`.

        `tokens` are all that were written, and perhaps one that is being chosen.
        """
        assert self._first is not None
        matcher = compile(self._grammar, self._first)
        written = len(self._tokens)
        fits = matcher.validate_tokens(tokens)
        if fits < written:
            return True  # it refuses its own head: rule 3
        if written:
            matcher.consume_tokens(self._tokens)
        self._matcher = matcher
        return bool(fits == len(tokens))

    def _stuck(self) -> EngineFailed:
        return EngineFailed(
            f"grammar: no token can follow in a call of {[r.name for r in self._grammar.rules]}: "
            f"{self._matcher.get_error() or 'empty mask'}"
        )

    def _consume(self, tokens: list[int]) -> None:
        if not self._matcher.consume_tokens(tokens):
            raise EngineFailed(f"grammar: refused its own tokens: {self._matcher.get_error()}")
        self._tokens += tokens
        if self._single is not None and not self._single.consume_tokens(tokens):
            self._widen()


def softmax(scores: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.float64]:
    """Probabilities of some scores."""
    shifted = np.exp(scores.astype(np.float64) - float(scores.max()))
    return np.asarray(shifted / shifted.sum())
