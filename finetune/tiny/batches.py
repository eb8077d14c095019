"""Training batches: scenes packed behind one prefix, and copy tasks.

A packed row is the tool list, then every question of the scene side by side: each sees the tool
list and itself only, and its positions continue from the tool list. The mask says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import torch
from torch import Tensor

from finetune.tiny.questions import Exchange, Scene, scene
from gateway.engine.tokens import Encoder
from gateway.formats.base import dumps
from gateway.formats.glaive import END, Glaive
from gateway.messages import Reply, Segment

PROMPT_WEIGHT = 0.05


@dataclass(frozen=True)
class Batch:
    """Token ids, positions, targets (batch, time); weights of the targets; mask (batch, 1, time, time)."""

    ids: Tensor
    positions: Tensor
    targets: Tensor
    weights: Tensor
    mask: Tensor | None


def hermes(reply: Reply) -> str:
    """The base model's main dialect."""
    if not reply.calls:
        return reply.content
    bodies = (dumps({"name": c.name, "arguments": dict(c.arguments)}) for c in reply.calls)
    return "\n".join(f"<tool_call>\n{body}\n</tool_call>" for body in bodies)


def bare(reply: Reply) -> str:
    """Calls as plain JSON objects, one a line."""
    if not reply.calls:
        return reply.content
    return "\n".join(dumps({"name": c.name, "arguments": dict(c.arguments)}) for c in reply.calls)


class Packer:
    """Scenes to rows of token ids, with the prompt that serving renders."""

    def __init__(self, encoder: Encoder, longest: int) -> None:
        self.encoder = encoder
        self.longest = longest
        self.glaive = Glaive()
        self.end = encoder.control_id(END)

    def written(self, exchange: Exchange, rng: Random, glaive_share: float) -> list[int]:
        """The reply in one of the base's dialects, and the end token."""
        roll = rng.random()
        write = self.glaive.write
        if roll > glaive_share:
            write = hermes if roll < glaive_share + (1 - glaive_share) * 0.85 else bare
        text = write(exchange.reply)
        ids = self.encoder.encode_segments((Segment(text, control=True),))
        return [*ids, self.end]

    def row(self, s: Scene, rng: Random, glaive_share: float) -> list[tuple[list[int], int]]:
        """Pieces `(ids, first supervised index)`: the prefix, then one per question."""
        prompt = self.glaive.render((), s.tools)
        prefix = self.encoder.encode_segments(prompt.segments[: prompt.stable])
        pieces, used = [(prefix, len(prefix))], len(prefix)
        for exchange in s.exchanges:
            full = self.glaive.render(exchange.turns, s.tools)
            asked = self.encoder.encode_segments(full.segments[full.stable :])
            ids = asked + self.written(exchange, rng, glaive_share)
            if used + len(ids) <= self.longest:
                pieces.append((ids, len(asked)))
                used += len(ids)
        return pieces

    def batch(self, rng: Random, rows: int, most_tools: int, glaive_share: float) -> Batch:
        """One batch of scenes of about the same size."""
        questions = 4 + 2 * min(most_tools, 3)
        made: list[list[tuple[list[int], int]]] = []
        while len(made) < rows:
            pieces = self.row(scene(rng, most_tools, questions), rng, glaive_share)
            if len(pieces) > 2:
                made.append(pieces)
        return pack(made)


def pack(rows: list[list[tuple[list[int], int]]]) -> Batch:
    """Rows of pieces to tensors; piece 0 of a row is seen by all its other pieces."""
    width = max(sum(len(ids) for ids, _ in row) for row in rows)
    width = (width + 63) // 64 * 64
    shape = (len(rows), width)
    ids, positions = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    targets, owner = torch.zeros(shape, dtype=torch.long), torch.full(shape, -1)
    weights = torch.zeros(shape)
    for r, row in enumerate(rows):
        at, start = 0, len(row[0][0])
        for number, (piece, supervised) in enumerate(row):
            span, n = slice(at, at + len(piece)), len(piece)
            ids[r, span] = torch.tensor(piece)
            positions[r, span] = torch.arange(n) + (start if number else 0)
            owner[r, span] = number
            targets[r, at : at + n - 1] = torch.tensor(piece[1:])
            weights[r, at : at + n - 1] = PROMPT_WEIGHT
            if number:
                weights[r, at + supervised - 1 : at + n - 1] = 1.0
            at += n
    same = owner[:, :, None] == owner[:, None, :]
    prefix = (owner == 0)[:, None, :]
    mask = (same | prefix).tril()
    return Batch(ids, positions, targets, weights, mask[:, None])


def repeats(rng: Random, rows: int, width: int, first: int, alphabet: int, longest: int) -> Batch:
    """The induction task: one random pattern of 3 to `longest` tokens, repeated over the row."""
    generator = torch.Generator().manual_seed(rng.getrandbits(48))
    ids = torch.zeros((rows, width + 1), dtype=torch.long)
    weights = torch.ones((rows, width))
    for r in range(rows):
        n = rng.randint(3, longest)
        pattern = torch.randint(first, first + alphabet, (n,), generator=generator)
        ids[r] = pattern.repeat(width // n + 2)[: width + 1]
        weights[r, : n - 1] = 0.0
    return _plain(ids, weights)


def lookups(rng: Random, rows: int, first: int, alphabet: int, pairs: int = 8) -> Batch:
    """The retrieval task: a list of key-value pairs, then keys again, their values to be copied."""
    generator = torch.Generator().manual_seed(rng.getrandbits(48))
    made, marks = [], []
    for _ in range(rows):
        keys = [
            torch.randint(first, first + alphabet, (rng.randint(1, 2),), generator=generator)
            for _ in range(pairs)
        ]
        values = [
            torch.randint(first, first + alphabet, (rng.randint(1, 4),), generator=generator)
            for _ in range(pairs)
        ]
        row = [
            torch.cat((k, torch.tensor([12]), v, torch.tensor([13])))
            for k, v in zip(keys, values, strict=True)
        ]
        mark = [torch.zeros(len(p)) for p in row]
        for i in rng.sample(range(pairs), pairs):
            row.append(torch.cat((keys[i], torch.tensor([12]), values[i], torch.tensor([13]))))
            mark.append(torch.cat((torch.zeros(len(keys[i]) + 1), torch.ones(len(values[i]) + 1))))
        made.append(torch.cat(row))
        marks.append(torch.cat(mark))
    width = max(len(m) for m in made)
    ids, weights = torch.zeros((rows, width), dtype=torch.long), torch.zeros((rows, width - 1))
    for r, (row_ids, mark_row) in enumerate(zip(made, marks, strict=True)):
        ids[r, : len(row_ids)] = row_ids
        weights[r, : len(row_ids) - 1] = mark_row[1:]
    return _plain(ids, weights)


def _plain(ids: Tensor, weights: Tensor) -> Batch:
    rows, width = ids.shape[0], ids.shape[1] - 1
    positions = torch.arange(width).expand(rows, width)
    return Batch(ids[:, :-1], positions, ids[:, 1:], weights, None)
