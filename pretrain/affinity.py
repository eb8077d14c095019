"""The weights and word vectors of `gateway.catalogue.semantic`: what a question's words say for a tool.

    uv run --group tiny python -m pretrain affinity --vectors FILE

A softmax over the tools of a scene and "none of them", linear in `FEATURES`, fitted to synthetic
questions by L-BFGS. Fifteen numbers, so that there is little to learn by heart.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor

from gateway.catalogue import FEATURES, WORDS_FOLDER, features
from pretrain.questions import scene

WORDS, WIDTH, COMMON = 24_000, 64, 2
STEP = 0.6 / 127  # of one entry as a byte; entries beyond 0.6 are cut
CALMING = 1e-3  # weight of the squared weights beside the loss


def write_words(vectors: Mapping[str, list[float]], folder: Path = WORDS_FOLDER) -> int:
    """The most frequent words with their main directions, a byte each; how many words."""
    words = [w for w in vectors if w.isalpha() and w.isascii() and w.islower() and len(w) > 1]
    words = words[:WORDS]
    rows = np.array([vectors[word] for word in words], dtype=np.float32)
    rows -= rows.mean(0)
    rows = rows @ np.linalg.svd(rows, full_matrices=False)[2][COMMON : COMMON + WIDTH].T
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    small = np.clip(np.round(rows / STEP), -127, 127).astype(np.int8)
    np.savez_compressed(folder / "words.npz", words=np.array("\n".join(words)), vectors=small)
    return len(words)


def examples(count: int, seed: int) -> tuple[Tensor, Tensor, Tensor]:
    """Features (questions, tools, features), -inf where there is no tool, the right tool or -1."""
    rng = Random(seed)
    rows: list[tuple[list[list[float]], int]] = []
    for _ in range(count):
        s = scene(rng, 12, 8, 0.3)
        names = [tool.name for tool in s.tools]
        for exchange in s.exchanges:
            if len(names) > 2 and exchange.kind in ("call", "refuse"):
                wanted = names.index(exchange.reply.calls[0].name) if exchange.reply.calls else -1
                rows.append((features(exchange.turns[0].content, s.tools), wanted))
    most = max(len(row) for row, _ in rows)
    values = torch.zeros(len(rows), most, len(FEATURES))
    absent = torch.full((len(rows), most), -torch.inf)
    for at, (row, _) in enumerate(rows):
        values[at, : len(row)], absent[at, : len(row)] = torch.tensor(row), 0.0
    return values, absent, torch.tensor([wanted for _, wanted in rows])


def learn(count: int, seed: int, folder: Path = WORDS_FOLDER) -> dict[str, float]:
    """Fit the weights to `count` scenes, write `affinity.json`, and return them."""
    values, absent, wanted = examples(count, seed)
    target = torch.where(wanted < 0, values.shape[1], wanted)
    weights = torch.zeros(len(FEATURES), requires_grad=True)
    none = torch.zeros(1, requires_grad=True)
    search = torch.optim.LBFGS([weights, none], max_iter=300, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        search.zero_grad()
        scores = torch.cat([values @ weights + absent, none.expand(len(values), 1)], 1)
        loss = torch.nn.functional.cross_entropy(scores, target) + CALMING * weights.square().sum()
        loss.backward()
        return loss

    search.step(closure)
    learned = dict(zip((*FEATURES, "none"), [*weights.tolist(), none.item()], strict=True))
    learned = {name: round(value, 4) for name, value in learned.items()}
    (folder / "affinity.json").write_text(json.dumps(learned, indent=1) + "\n", encoding="utf-8")
    return learned
