"""Greedy decoding: prompt in, completion out. Runs in the owner thread only.

Rules of the loop

 1. Free text ends at an end-of-turn token, at a stop string, or at `max_tokens`.
 2. When free text ends with the grammar's trigger, a constraint takes over until its call is
    complete; then text is free again, so that a second call may follow. Stop strings mean nothing
    inside a call: they may be part of a value.
 3. Forced tokens are fed with the token before them, in one forward, and count as generated.
 4. Text is bytes until the end, so a character is never cut in half.
 5. A small model says too much: behind a complete call it stops as soon as that is likely `ENOUGH`.
 6. With a grammar of mode "none" all text is free, and the trigger is never written.
 7. A small model that writes only white space has nothing to say: it stops.
"""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from gateway.core import Candidate, Completion, FinishReason, Grammar, Prompt
from gateway.engine.blas import limit_threads
from gateway.engine.forward import Cancelled, Feed
from gateway.engine.grammar import Constraint, softmax
from gateway.engine.grammar_compiler import Compiler, tokenizer_of
from gateway.engine.loading import Checkpoint, on_cpu
from gateway.engine.prefix_cache import PrefixStore
from gateway.engine.token_mask import Scores

ENOUGH = 0.05  # probability of stopping behind a complete call at which a small model stops
BLANK = 8  # bytes of white space


@dataclass(frozen=True)
class Request:
    """What `complete` was asked."""

    prompt: Prompt
    grammar: Grammar | None
    stop: tuple[str, ...]
    max_tokens: int


class Decoder:
    """A loaded model with its prefix store and its compiled grammars."""

    def __init__(self, network: Any, checkpoint: Checkpoint, prefix_bytes: int) -> None:
        self._network = network
        self._checkpoint = checkpoint
        self._store = PrefixStore(prefix_bytes)
        self._compiler: Compiler | None = None
        # So that one forward of a prompt stays short enough to be cancelled after it.
        self._chunk = 512 if checkpoint.small or not on_cpu() else 128
        if checkpoint.small:
            # Beside another load, two threads took 2 s for a prompt of 280 tokens and one 0.25 s.
            limit_threads(1)

    def complete(self, request: Request, cancelled: Callable[[], bool]) -> Completion:
        """The whole completion; "cancelled" when `cancelled()` became true on the way."""
        started = time.perf_counter()
        ids, feed, cached = self._open(request.prompt, cancelled)
        writing = _Writing(self._tools(), self._checkpoint, request, feed)
        try:
            self._remember(request.prompt, ids, feed)
            writing.run(ids[feed.fed :])
        except Cancelled:
            writing.finish = "cancelled"
        else:
            # What comes after a tool's result begins with what was just read and written.
            self._store.keep((ids + writing.ids)[: feed.fed], feed.cache, stable=False)
        return Completion(
            writing.text(),
            writing.finish,
            prompt_tokens=len(ids),
            cached_tokens=cached,
            generated_tokens=writing.generated,
            seconds=time.perf_counter() - started,
            candidates=writing.candidates,
            call_probability=writing.call_probability,
        )

    def warm_up(
        self, prompt: Prompt, grammar: Grammar | None, cancelled: Callable[[], bool]
    ) -> int:
        """Read the stable part of `prompt`, compile the grammar's names; the tokens that were new."""
        compiler = self._tools()
        if grammar is not None and grammar.rules:
            Constraint(compiler, grammar)
        ids, feed, cached = self._open(prompt, cancelled)
        try:
            self._remember(prompt, ids, feed)
        except Cancelled:
            return 0
        return feed.fed - cached

    def _tools(self) -> Compiler:
        """The grammar compiler; its tokenizer takes a second for a large vocabulary, hence lazy."""
        if self._compiler is None:
            known = self._checkpoint
            size = max(known.vocab_size, known.encoder.control.get_vocab_size())
            tokenizer = tokenizer_of(known.tokenizer_json, size, sorted(known.eos_ids))
            self._compiler = Compiler(tokenizer)
        return self._compiler

    def _open(self, prompt: Prompt, cancelled: Callable[[], bool]) -> tuple[list[int], Feed, int]:
        ids = self._checkpoint.encoder.encode(prompt) or sorted(self._checkpoint.eos_ids)[:1] or [0]
        cache, cached = self._store.fork(ids) or (None, 0)
        return ids, Feed(self._network, cache, cached, cancelled, self._chunk), cached

    def _remember(self, prompt: Prompt, ids: Sequence[int], feed: Feed) -> None:
        """Read the stable part and store it; one token at least is left for the scores."""
        stable = self._checkpoint.encoder.encode_segments(prompt.segments[: prompt.stable])
        length = min(len(stable), len(ids) - 1)
        if length > feed.fed:
            feed.read(ids[feed.fed : length])
            self._store.keep(ids[:length], feed.cache, stable=True)


class _Writing:
    """The state of one completion."""

    def __init__(
        self, compiler: Compiler, checkpoint: Checkpoint, request: Request, feed: Feed
    ) -> None:
        self._compiler = compiler
        self._feed = feed
        self._limit = request.max_tokens
        grammar = request.grammar
        none = grammar is not None and grammar.mode == "none"
        self._forbidden = grammar.trigger.encode() if grammar is not None and none else b""
        self._grammar = grammar if grammar is not None and grammar.rules and not none else None
        self._trigger = self._grammar.trigger.encode() if self._grammar else b""
        control = checkpoint.encoder.control
        self._trigger_ids = (
            control.encode(self._grammar.trigger, add_special_tokens=False).ids
            if self._grammar
            else []
        )
        ends = {control.token_to_id(s) for s in request.stop} - {None}
        self._eos = checkpoint.eos_ids
        self._ends = self._eos | ends
        self._stop = [s.encode() for s in request.stop if s]
        self._real = control.get_vocab_size()  # scores beyond are padding
        self._out = bytearray()
        self._careful = checkpoint.small
        self._free_from = 0  # where the free text being written starts
        self._constraint: Constraint | None = None
        self._first_race: Constraint | None = None
        self.ids: list[int] = []
        self.finish: FinishReason = "stop"
        self.call_probability: float | None = None

    @property
    def generated(self) -> int:
        """Tokens written, sampled or forced."""
        return len(self.ids)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The names of the first call, best first."""
        return self._first_race.race.candidates() if self._first_race else ()

    def text(self) -> str:
        """What was written; a character that is not complete is left out."""
        return codecs.getincrementaldecoder("utf-8")("replace").decode(bytes(self._out))

    def run(self, rest: Sequence[int]) -> None:
        """Write until the end. Raises Cancelled within one step of being asked to stop."""
        scores = self._feed.scores(rest)
        if self._grammar:
            if self._grammar.prior:
                scores = scores.copy()
                scores[self._trigger_ids[0]] += self._grammar.prior
            self.call_probability = float(softmax(scores)[self._trigger_ids[0]])
            if self._grammar.mode == "required":
                fresh = self._write(self._trigger_ids)
                scores = self._feed.scores(fresh + self._begin_call()) if fresh else scores
        while len(self.ids) < self._limit:
            fresh = self._step(scores)
            if not fresh:
                return
            if len(self.ids) < self._limit:
                scores = self._feed.scores(fresh)
        self.finish = "length"

    def _step(self, scores: Scores) -> list[int]:
        """Choose and write the next token and what it forces; nothing when this is the end."""
        if self._constraint is not None:
            token = self._constraint.choose(scores)
            if token in self._eos:
                return []
            return self._write([token]) + self._go_on_with_call()
        token = self._free_choice(scores)
        if token in self._ends or (self._careful and (self._doubtful(scores) or self._blank)):
            return []
        return self._write_free(token)

    def _free_choice(self, scores: Scores) -> int:
        """The best token of free text; rule 6: never one that would complete a forbidden trigger."""
        scores = scores[: self._real]
        token = int(np.argmax(scores))
        if self._forbidden:
            tail = bytes(self._out[max(0, len(self._out) - len(self._forbidden)) :])
            while self._forbidden in tail + self._compiler.tokenizer.decode_bytes([token]):
                scores = scores.copy()
                scores[token] = -np.inf
                token = int(np.argmax(scores))
        return token

    def _doubtful(self, scores: Scores) -> bool:
        """Rule 5: a call is complete, and stopping is a real alternative to going on."""
        if not 0 < self._free_from == len(self._out):
            return False
        chances = softmax(scores[: self._real])
        return float(sum(chances[end] for end in self._ends)) > ENOUGH

    @property
    def _blank(self) -> bool:
        """Rule 7: the free text is nothing but white space, and more of it than a layout has."""
        free = self._out[self._free_from :]
        return len(free) >= BLANK and not free.strip()

    def _write_free(self, token: int) -> list[int]:
        piece = self._compiler.tokenizer.decode_bytes([token])
        searched = max(self._free_from, len(self._out) - self._longest_marker)
        self._out += piece
        stop = min((at for s in self._stop if (at := self._out.find(s, searched)) >= 0), default=-1)
        call = self._out.find(self._trigger, searched) if self._trigger else -1
        if stop >= 0 and not 0 <= call < stop:
            del self._out[stop:]
            self.ids.append(token)
            return []
        if call < 0:
            self.ids.append(token)
            return [token]
        del self._out[len(self._out) - len(piece) :]
        # A token that reaches beyond the trigger is cut there: it has not been fed yet.
        kept = call + len(self._trigger) - len(self._out)
        tokens = [token] if kept == len(piece) else self._tokens(piece[:kept])
        return self._write(tokens) + self._begin_call()

    @property
    def _longest_marker(self) -> int:
        return max((len(m) for m in (*self._stop, self._trigger)), default=0)

    def _tokens(self, piece: bytes) -> list[int]:
        return list(self._compiler.tokenizer.tokenize_bytes(piece))

    def _begin_call(self) -> list[int]:
        if self._grammar is None:
            return []
        self._constraint = Constraint(self._compiler, self._grammar)
        self._first_race = self._first_race or self._constraint
        return self._go_on_with_call()

    def _go_on_with_call(self) -> list[int]:
        """Write what is forced; a complete call hands over to free text."""
        if self._constraint is None:
            return []
        forced = self._write(self._constraint.forced())
        if self._constraint.finished:
            self._constraint = None
            self._free_from = len(self._out)
        return forced

    def _write(self, tokens: Sequence[int]) -> list[int]:
        """Put tokens on the page, up to the limit."""
        fresh = list(tokens[: self._limit - len(self.ids)])
        self.ids += fresh
        self._out += self._compiler.tokenizer.decode_bytes(fresh)
        return fresh
