"""Which way of greedy decoding fits a model."""

from __future__ import annotations

from typing import Any

from finetune.evaluation.cpu import CpuGreedy
from finetune.evaluation.queries import Greedy
from finetune.evaluation.qwen3 import Qwen3
from finetune.evaluation.rows import RowsGreedy


def greedy(network: Any) -> Greedy:
    """The fastest way that fits a loaded mlx-lm model."""
    plain = Qwen3.of(network)
    return CpuGreedy(plain) if plain is not None else RowsGreedy(network)
