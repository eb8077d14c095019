"""One micro-batch to a loss and gradients, and some of those to an update.

Losses and gradients are sums over supervised tokens until the update, which divides by all of
them: a token counts the same whichever micro-batch it stands in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optim
from mlx.utils import tree_flatten, tree_map, tree_unflatten

from finetune.settings import TrainSettings
from finetune.training.batches import Batch, lay_out
from finetune.training.loss import summed_loss
from finetune.training.network import Network
from finetune.training.trunk import TrunkCache
from gateway.engine import on_cpu

FLOOR = 0.1  # the cosine schedule ends at this share of the rate


class Step:
    """Loss and gradients of micro-batches of one network."""

    def __init__(
        self,
        network: Network,
        settings: TrainSettings,
        cache: TrunkCache,
        compiled: bool | None = None,
    ) -> None:
        self._network, self._cache = network, cache
        self._seed, self._random = settings.seed, settings.dropout > 0
        # On a CPU every shape would be compiled by a C++ compiler, for nothing: time goes into matmuls.
        self.compiled = not on_cpu() if compiled is None else compiled
        self._widths = settings.widths if self.compiled else None
        both: Any = nn.value_and_grad(network.model, self._loss)
        self._gradients: Any = both
        self._value: Any = self._loss
        if self.compiled:
            state: Any = [network.model.state, mx.random.state]
            self._gradients = mx.compile(both, inputs=state, outputs=state)
            self._value = mx.compile(self._loss, inputs=state, outputs=state)

    def gradients(self, samples: Sequence[Any], keys: Sequence[Any], number: int) -> Any:
        """Summed loss, gradients and supervised tokens of micro-batch `number`."""
        batch, arrays = self._arrays(samples, keys)
        if self._random:
            # Dropout follows from the place in the run, so that a resumed run drops the same.
            mx.random.seed((self._seed * 1_000_003 + number) % 2**32)
        loss, gradients = self._gradients(*arrays, batch.count)
        mx.eval(loss, gradients)
        return loss, gradients, batch.tokens

    def loss(self, samples: Sequence[Any], keys: Sequence[Any]) -> tuple[float, int]:
        """Summed loss and supervised tokens, without gradients."""
        batch, arrays = self._arrays(samples, keys)
        total: Any = self._value(*arrays, batch.count)
        return total.item(), batch.tokens

    def _arrays(self, samples: Sequence[Any], keys: Sequence[Any]) -> tuple[Batch, list[Any]]:
        batch = lay_out(samples, self._widths)
        rows = []
        for key, ids in zip(keys, batch.ids, strict=True):
            row = self._cache.get(key, partial(self._network.trunk, ids))
            missing = batch.width - row.shape[0]
            rows.append(mx.pad(row, [(0, missing), (0, 0)]) if missing else row)
        x = mx.stack(rows) if len(rows) > 1 else rows[0][None]
        mx.eval(x)
        numbers = (batch.starts, batch.picks, batch.targets)
        return batch, [x, *(mx.array(n, mx.int32) for n in numbers), mx.array(batch.weights)]

    def _loss(self, x: Any, starts: Any, picks: Any, targets: Any, weights: Any, count: int) -> Any:
        hidden = self._network.rows(x, starts, count)
        chosen = hidden.reshape(-1, hidden.shape[-1])[picks]
        return summed_loss(self._network.scores, chosen, targets, weights)


class Update:
    """The optimizer with its schedule and clipping; `state` is what has to be saved."""

    def __init__(self, model: Any, settings: TrainSettings, updates: int) -> None:
        self._model, self._settings, self._updates = model, settings, updates
        self._optimizer = optim.AdamW(
            learning_rate=settings.learning_rate, weight_decay=settings.weight_decay
        )
        self._optimizer.init(model.trainable_parameters())

    def apply(self, gradients: Any, tokens: float, number: int) -> tuple[float, float]:
        """Update the adapter, as number `number` from 0; the gradient's norm and the rate.

        Does nothing when the norm is not finite.
        """
        mean = tree_map(lambda g: g / tokens, gradients)
        squares = [mx.square(g.astype(mx.float32)).sum() for _, g in tree_flatten(mean)]
        root: Any = mx.sqrt(sum(squares[1:], squares[0]))
        norm = float(root.item())
        rate = self.rate(number)
        if math.isfinite(norm):
            limit = self._settings.clip_norm
            if limit is not None and norm > limit:
                mean = tree_map(lambda g: g * (limit / (norm + 1e-6)), mean)
            self._optimizer.learning_rate = rate
            self._optimizer.update(self._model, mean)
            mx.eval(self._model.trainable_parameters(), self._optimizer.state)
        return norm, rate

    def rate(self, number: int) -> float:
        """The learning rate of update `number`, counted from 0."""
        top, ramp = self._settings.learning_rate, self._settings.warmup
        if number < ramp:
            return top * (number + 1) / ramp
        if self._settings.schedule == "constant":
            return top
        done = (number - ramp) / max(1, self._updates - ramp)
        return top * (FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * min(1.0, done))))

    @property
    def state(self) -> dict[str, Any]:
        """The optimizer's arrays by name."""
        return dict(tree_flatten(self._optimizer.state))

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from a saved state."""
        self._optimizer.state = tree_unflatten(list(state.items()))
