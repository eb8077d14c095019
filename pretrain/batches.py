"""Training batches: scenes packed behind one prefix, and copy tasks.

A packed row is the tool list, then every question of the scene side by side: each sees the tool
list and itself only, and its positions continue from the tool list. The mask says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

import torch
from torch import Tensor

from gateway.core import JsonObject, Reply, Segment
from gateway.engine import Encoder
from gateway.formats import dumps
from gateway.formats.glaive import END, Glaive
from pretrain.questions import Exchange, Scene, scene

PROMPT_WEIGHT = 0.0
ASKED = 26  # questions about one list of tools when only choosing is trained
NOTHING: JsonObject = {"type": "object", "properties": {}}
PAIRS = 8  # of a retrieval task


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
        write: Callable[[Reply], str] = self.glaive.write
        if roll > glaive_share:
            write = hermes if roll < glaive_share + (1 - glaive_share) * 0.85 else bare
        text = write(exchange.reply)
        ids = self.encoder.encode_segments((Segment(text, control=True),))
        return [*ids, self.end]

    def asked(self, exchange: Exchange) -> list[int]:
        """What stands behind the list of tools, whatever that is."""
        prompt = self.glaive.render(exchange.turns, ())
        return self.encoder.encode_segments(prompt.segments[prompt.stable :])

    def chosen(self, exchange: Exchange) -> list[int]:
        """The reply up to the end of the first tool's name; prose in full."""
        if not exchange.reply.calls:
            return self.written(exchange, Random(0), 0.0)
        text = f'<tool_call>\n{{"name": "{exchange.reply.calls[0].name}"'
        return self.encoder.encode_segments((Segment(text, control=True),))

    def choices(self, rng: Random, most_tools: int) -> list[tuple[list[int], int]]:
        """One row of many questions, of which only the choice of the tool is supervised.

        Most lists are shown without parameters, so that more of them are seen.
        """
        s = scene(rng, most_tools, ASKED)
        bare = rng.random() < 0.7
        tools = tuple(replace(t, parameters=NOTHING) for t in s.tools) if bare else s.tools
        prompt = self.glaive.render((), tools)
        prefix = self.encoder.encode_segments(prompt.segments[: prompt.stable])
        pieces, used = [(prefix, len(prefix))], len(prefix)
        for exchange in s.exchanges:
            if exchange.kind == "after" or (bare and exchange.kind == "missing"):
                continue
            asked = self.asked(exchange)
            ids = asked + self.chosen(exchange)
            if used + len(ids) <= self.longest:
                pieces.append((ids, len(asked)))
                used += len(ids)
        return pieces

    def row(self, s: Scene, rng: Random, glaive_share: float) -> list[tuple[list[int], int]]:
        """Pieces `(ids, first supervised index)`: the prefix, then one per question."""
        prompt = self.glaive.render((), s.tools)
        prefix = self.encoder.encode_segments(prompt.segments[: prompt.stable])
        pieces, used = [(prefix, len(prefix))], len(prefix)
        for exchange in s.exchanges:
            asked = self.asked(exchange)
            ids = asked + self.written(exchange, rng, glaive_share)
            if used + len(ids) <= self.longest:
                pieces.append((ids, len(asked)))
                used += len(ids)
        return pieces

    def batch(
        self, rng: Random, rows: int, most_tools: int, glaive_share: float, choosing: bool = False
    ) -> Batch:
        """One batch of scenes of about the same size; `choosing` supervises tool names only."""
        questions = 4 + 2 * min(most_tools, 3)
        made: list[list[tuple[list[int], int]]] = []
        while len(made) < rows:
            if choosing:
                pieces = self.choices(rng, most_tools)
            else:
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


def lookups(rng: Random, rows: int, first: int, alphabet: int, near: Tensor | None = None) -> Batch:
    """The retrieval task: a list of key-value pairs, then keys again, their values to be copied.

    With `near` (words, 1 + neighbours) the keys are words, and what is asked for is a neighbour of
    the key, beside a word of no meaning: the retrieval that choosing a tool is.
    """
    generator = torch.Generator().manual_seed(rng.getrandbits(48))

    def some(count: int) -> Tensor:
        return torch.randint(first, first + alphabet, (count,), generator=generator)

    made, marks = [], []
    for _ in range(rows):
        if near is None:
            keys = [some(rng.randint(1, 2)) for _ in range(PAIRS)]
            asked = keys
        else:
            keys, asked = _kin(rng, near, some)
        values = [some(rng.randint(1, 4)) for _ in range(PAIRS)]
        row = [_pair(k, v) for k, v in zip(keys, values, strict=True)]
        mark = [torch.zeros(len(p)) for p in row]
        for i in rng.sample(range(PAIRS), PAIRS):
            row.append(_pair(asked[i], values[i]))
            mark.append(torch.cat((torch.zeros(len(asked[i]) + 1), torch.ones(len(values[i]) + 1))))
        made.append(torch.cat(row))
        marks.append(torch.cat(mark))
    width = max(len(m) for m in made)
    ids, weights = torch.zeros((rows, width), dtype=torch.long), torch.zeros((rows, width - 1))
    for r, (row_ids, mark_row) in enumerate(zip(made, marks, strict=True)):
        ids[r, : len(row_ids)] = row_ids
        weights[r, : len(row_ids) - 1] = mark_row[1:]
    return _plain(ids, weights)


def _pair(key: Tensor, value: Tensor) -> Tensor:
    return torch.cat((key, torch.tensor([12]), value, torch.tensor([13])))


def _kin(
    rng: Random, near: Tensor, some: Callable[[int], Tensor]
) -> tuple[list[Tensor], list[Tensor]]:
    """Keys of one or two words, and for each its neighbours in any order, perhaps with noise."""
    keys, asked = [], []
    for _ in range(PAIRS):
        rows = [near[rng.randrange(len(near))] for _ in range(rng.randint(1, 2))]
        keys.append(torch.stack([row[0] for row in rows]))
        kin = [row[rng.randrange(1, len(row))].view(1) for row in rows]
        kin += [some(1) for _ in range(rng.randint(0, 2))]
        rng.shuffle(kin)
        asked.append(torch.cat(kin))
    return keys, asked


def _plain(ids: Tensor, weights: Tensor) -> Batch:
    rows, width = ids.shape[0], ids.shape[1] - 1
    positions = torch.arange(width).expand(rows, width)
    return Batch(ids[:, :-1], positions, ids[:, 1:], weights, None)
