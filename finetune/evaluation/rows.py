"""Greedy decoding of any mlx-lm model: padded rows of similar length, then mlx-lm's batch generator.

For GPUs, quantised weights and other architectures. The keys and values of the first reading are kept
for the rows that must decode, where the model's cache is a plain one. In 16-bit floats two tokens may
score the same, and then the choice can depend on the shape of the batch: that is the hardware's
answer, not an error; float32 has no such ties.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
from mlx_lm.generate import BatchGenerator
from mlx_lm.models.cache import KVCache, make_prompt_cache

from finetune.evaluation.queries import Limits, Query, verified

TOKENS = 8192  # padded tokens of one batch
ROWS = 32
_PAD_TO = 64  # few widths, so that few shapes are compiled
# Their last layer is `norm`, then a linear map: hidden states of single positions can be mapped.
_PLAIN_HEADS = frozenset(f"mlx_lm.models.{n}" for n in ("qwen3", "qwen2", "llama", "qwen3_moe"))


@dataclass(frozen=True)
class _Miss:
    """A query to decode: what was written, and the cache of all but its newest token, if kept."""

    index: int
    written: list[int]
    cache: list[Any] | None


class RowsGreedy:
    """Greedy decoding with an mlx-lm model."""

    def __init__(self, network: Any) -> None:
        self._network = network
        self._plain_head = type(network).__module__ in _PLAIN_HEADS
        self._reusable = all(type(layer) is KVCache for layer in make_prompt_cache(network))

    def write(self, queries: Sequence[Query], limits: Limits) -> list[list[int]]:
        """What greedy decoding writes after each prompt, in the order of the queries."""
        written: list[list[int]] = [[] for _ in queries]
        for batch in _batches(queries):
            misses = self._read(batch, queries, limits, written)
            limits.done(len(batch) - len(misses))
            if misses:
                self._decode(misses, queries, limits, written)
        return written

    def _read(
        self,
        batch: Sequence[int],
        queries: Sequence[Query],
        limits: Limits,
        written: list[list[int]],
    ) -> list[_Miss]:
        """One forward over prompts and guesses; what is left to decode."""
        guesses = [queries[i].guess[: limits.max_tokens] for i in batch]
        rows = [[*queries[i].prompt, *g[:-1]] for i, g in zip(batch, guesses, strict=True)]
        width = -(-max(map(len, rows)) // _PAD_TO) * _PAD_TO
        ids = mx.array([row + [0] * (width - len(row)) for row in rows])  # (rows, width)
        cache = make_prompt_cache(self._network) if self._reusable else None
        best = self._best(ids, rows, [len(queries[i].prompt) - 1 for i in batch], cache)
        misses = []
        for row, (index, guess, found) in enumerate(zip(batch, guesses, best, strict=True)):
            new = limits.cut(verified(found[: len(guess)], guess) if guess else found[:1])
            written[index] = new
            if not limits.over(index, new):
                keep = len(queries[index].prompt) + len(new) - 1
                misses.append(_Miss(index, new, _sliced(cache, row, keep) if cache else None))
        return misses

    def _best(
        self, ids: Any, rows: Sequence[Sequence[int]], firsts: Sequence[int], cache: Any
    ) -> list[list[int]]:
        """The best next token behind every position of each row from its first scored one on."""
        places = [(r, p) for r, row in enumerate(rows) for p in range(firsts[r], len(row))]
        at = mx.array(places)
        if self._plain_head:
            hidden = self._network.model(ids, cache=cache)[at[:, 0], at[:, 1]]
            tied = self._network.args.tie_word_embeddings
            head = self._network.model.embed_tokens.as_linear if tied else self._network.lm_head
            parts = [mx.argmax(head(hidden[i : i + 256]), axis=-1) for i in range(0, len(at), 256)]
            found = mx.concatenate(parts)
        else:
            found = mx.argmax(self._network(ids, cache=cache), axis=-1)[at[:, 0], at[:, 1]]
        best: list[list[int]] = [[] for _ in rows]
        tokens: Any = found.tolist()
        for (row, _), token in zip(places, tokens, strict=True):
            best[row].append(token)
        return best

    def _decode(
        self,
        misses: Sequence[_Miss],
        queries: Sequence[Query],
        limits: Limits,
        written: list[list[int]],
    ) -> None:
        """mlx-lm's continuous batching; a row leaves at its end, or when the rest does not matter."""
        generator = BatchGenerator(
            self._network, stop_tokens=[[t] for t in limits.ends], completion_batch_size=ROWS
        )
        try:
            uids = generator.insert(
                [_prompt(queries[m.index], m) for m in misses],
                [limits.max_tokens - len(m.written) for m in misses],
                caches=[m.cache for m in misses] if misses[0].cache else None,
            )
            index_of = {uid: m.index for uid, m in zip(uids, misses, strict=True)}
            while responses := generator.next_generated():
                settled = []
                for response in responses:
                    index = index_of[response.uid]
                    written[index].append(response.token)
                    if response.finish_reason is not None:
                        limits.done(1)
                    elif limits.settled(index, written[index]):
                        settled.append(response.uid)
                if settled:
                    generator.remove(settled)
                    limits.done(len(settled))
        finally:
            generator.close()


def _batches(queries: Sequence[Query]) -> Iterator[list[int]]:
    """Query indices, the shortest first, such that a padded batch stays small."""
    order = sorted(range(len(queries)), key=lambda i: _length(queries[i]))
    batch: list[int] = []
    for index in order:
        if batch and (len(batch) == ROWS or (len(batch) + 1) * _length(queries[index]) > TOKENS):
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def _length(query: Query) -> int:
    return len(query.prompt) + len(query.guess)


def _prompt(query: Query, miss: _Miss) -> list[int]:
    """What the generator still has to read."""
    return [miss.written[-1]] if miss.cache else [*query.prompt, *miss.written]


def _sliced(cache: Sequence[Any], row: int, keep: int) -> list[Any]:
    """The first `keep` tokens of one row of a batch's cache."""
    own = []
    for layer in cache:
        copy = KVCache()
        copy.keys = mx.contiguous(layer.keys[row : row + 1, :, :keep])
        copy.values = mx.contiguous(layer.values[row : row + 1, :, :keep])
        copy.offset = keep
        own.append(copy)
    return own
