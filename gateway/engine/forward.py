"""The model as a function: feed token ids, get the scores of the next token.

Owns one key-value cache. Computes scores for the last position only, where it knows how to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import mlx.core as mx
import numpy as np

from gateway.engine.mlx_lm_imports import make_prompt_cache
from gateway.engine.prefix_cache import KvCache
from gateway.engine.token_mask import Scores

# Their last layer is `norm`, then a linear map: hidden states of one position can be mapped alone.
_PLAIN_HEADS = frozenset(
    f"mlx_lm.models.{name}" for name in ("qwen3", "qwen2", "llama", "qwen3_moe")
)


class Cancelled(Exception):
    """Nobody wants the result any more."""


class Feed:
    """One sequence being read and written."""

    def __init__(
        self,
        network: Any,
        cache: KvCache | None,
        cached: int,
        cancelled: Callable[[], bool],
        chunk: int = 512,  # tokens per forward; cancellation is looked at in between
    ) -> None:
        self._network = network
        self._chunk = chunk
        self._cancelled = cancelled
        self.cache: KvCache = make_prompt_cache(network) if cache is None else cache
        self.fed = cached

    def read(self, ids: Sequence[int]) -> None:
        """Take in `ids` without computing any scores. Raises Cancelled between chunks."""
        for start in range(0, len(ids), self._chunk):
            if self._cancelled():
                raise Cancelled
            chunk = ids[start : start + self._chunk]
            # Lazy: the scores of this output are never computed, only the cache is.
            _hidden(self._network, mx.array(list(chunk))[None], self.cache)
            mx.eval([layer.state for layer in self.cache])
            self.fed += len(chunk)

    def scores(self, ids: Sequence[int]) -> Scores:
        """Take in `ids` (one or more) and return the scores of what comes next."""
        # All but a last piece as plain reading; a model with an unknown head gets one token alone.
        last = self._chunk if _has_plain_head(self._network) else 1
        whole = max(0, len(ids) - last)
        self.read(ids[:whole])
        if self._cancelled():
            raise Cancelled
        rest = mx.array(list(ids[whole:]))[None]
        hidden = _hidden(self._network, rest, self.cache)
        logits = _head(self._network, hidden) if _has_plain_head(self._network) else hidden
        self.fed += len(ids) - whole
        return np.array(logits[0, -1].astype(mx.float32))


def _has_plain_head(network: Any) -> bool:
    return type(network).__module__ in _PLAIN_HEADS


def _hidden(network: Any, ids: Any, cache: KvCache) -> Any:
    """(1, length, hidden) for a plain head, else (1, length, vocab)."""
    return (network.model if _has_plain_head(network) else network)(ids, cache=cache)


def _head(network: Any, hidden: Any) -> Any:
    last = hidden[:, -1:, :]
    if network.args.tie_word_embeddings:
        return network.model.embed_tokens.as_linear(last)
    return network.lm_head(last)
