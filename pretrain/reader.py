"""Trains the reader: a pretrained MiniLM with three small heads, on pages from scenes.

    uv run --group tiny python -m pretrain reader --base DIR --minutes 90

`DIR` is a BERT checkpoint in the Hugging Face layout (sentence-transformers/all-MiniLM-L6-v2).
Resumable: `reader.pt` holds weights, optimizer, step and clock; the data are a function of the
step. Writes `metrics.jsonl` and, at the end and every few hundred steps, `reader.npz` and
`tokenizer.json`, which `gateway.nlu` loads.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from gateway.nlu import Typesetter
from pretrain.reading import UNKNOWN, Example, questions
from pretrain.synonyms import learn_file

TAGS = 3
TOGETHER = 12  # pages that are read at once, padded to the longest of them


@dataclass(frozen=True)
class ReaderPlan:
    """Lengths and rates. Minutes are of training time, kept over restarts."""

    minutes: float = 90.0
    scenes: int = 3  # of a batch
    others: int = 1  # tools beside the one that is wanted
    longest: int = 256  # tokens of a page; longer ones are left out
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    ramp: int = 60  # steps
    falling: float = 0.7  # the share of the minutes over which the rates fall
    seed: int = 11


class Heads(nn.Module):
    """The encoder and what is read off its states."""

    def __init__(self, encoder: BertModel) -> None:
        super().__init__()
        size = encoder.config.hidden_size
        self.encoder = encoder
        self.match = nn.Linear(size, 1)
        self.tag = nn.Linear(size, (TAGS - 1) * size)
        self.option = nn.Linear(size, size)
        self.bias = nn.Parameter(torch.tensor([-2.0, -2.0, 0.0]))  # begins, inside, option

    def forward(self, b: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Scores of pages (pages,), tags (fields, tokens, 3), options (choices, 1 + options)."""
        states = self._states(b)
        scale = states.shape[-1] ** -0.5
        match = self.match(states[:, 0]).squeeze(1)
        asked = self.tag(states[b.tag_page, b.tag_mark]).view(len(b.tag_page), TAGS - 1, -1)
        words = states[b.tag_page, 1 : 1 + b.tags.shape[1]]
        tags = torch.einsum("fkh,fth->ftk", asked, words) * scale + self.bias[:2]
        tags = F.pad(tags, (1, 0))
        own = self.option(states[b.choice_page, b.choice_mark])
        options = states[b.choice_page[:, None], b.choice_options]
        scores = torch.einsum("ch,coh->co", own, options) * scale + self.bias[2]
        scores = scores.masked_fill(b.choice_options == 0, -1e9)
        return match, tags, F.pad(scores, (1, 0))

    def _states(self, b: Batch) -> Tensor:
        """The encoder's states (pages, tokens, size); pages of like lengths are read together."""
        lengths = b.mask.sum(1)
        order = lengths.argsort()
        read = []
        for rows in order.split(TOGETHER):
            width = int(lengths[rows].max())
            ids, mask, kinds = (part[rows, :width] for part in (b.ids, b.mask, b.kinds))
            states = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=kinds)
            read.append(F.pad(states.last_hidden_state, (0, 0, 0, b.ids.shape[1] - width)))
        return torch.cat(read)[order.argsort()]


@dataclass(frozen=True)
class Batch:
    """Pages as tensors; `group` numbers the question of each page."""

    ids: Tensor
    kinds: Tensor
    mask: Tensor
    group: Tensor
    wanted: Tensor
    tag_page: Tensor
    tag_mark: Tensor
    tags: Tensor
    choice_page: Tensor
    choice_mark: Tensor
    choice_options: Tensor
    choices: Tensor


def batch_of(asked: Sequence[tuple[Example, ...]]) -> Batch:
    """The pages of some questions."""
    pages = [(number, e) for number, row in enumerate(asked) for e in row]
    width = max(len(e.page.ids) for _, e in pages)
    ids, kinds, mask = (torch.zeros((len(pages), width), dtype=torch.long) for _ in range(3))
    tagged: list[tuple[int, int, tuple[int, ...]]] = []
    chosen: list[tuple[int, int, tuple[int, ...], int]] = []
    for at, (_, e) in enumerate(pages):
        n = len(e.page.ids)
        ids[at, :n], mask[at, :n], kinds[at, e.page.second : n] = torch.tensor(e.page.ids), 1, 1
        for i, mark in enumerate(e.page.marks):
            if e.tags[i]:
                tagged.append((at, mark, e.tags[i]))
            if e.choices[i] != UNKNOWN:
                chosen.append((at, mark, e.page.options[i], e.choices[i]))
    tags = torch.full((len(tagged), max((len(t) for _, _, t in tagged), default=1)), UNKNOWN)
    for row, (_, _, t) in enumerate(tagged):
        tags[row, : len(t)] = torch.tensor(t)
    options = torch.zeros((len(chosen), max((len(o) for _, _, o, _ in chosen), default=1)))
    for row, (_, _, o, _) in enumerate(chosen):
        options[row, : len(o)] = torch.tensor(o)

    def column(values: Iterator[int]) -> Tensor:
        return torch.tensor(list(values), dtype=torch.long)

    return Batch(
        ids, kinds, mask,
        column(number for number, _ in pages), torch.tensor([e.wanted for _, e in pages]),
        column(at for at, _, _ in tagged), column(mark for _, mark, _ in tagged), tags,
        column(at for at, _, _, _ in chosen), column(mark for _, mark, _, _ in chosen),
        options.long(), column(choice for _, _, _, choice in chosen),
    )  # fmt: skip


def losses(heads: Heads, b: Batch) -> dict[str, Tensor]:
    """Loss of choosing among a question's tools and none, of tags per field, of options."""
    match, tags, options = heads(b)
    shares = []
    for number in range(int(b.group.max()) + 1):
        own = b.group == number
        scores = F.log_softmax(torch.cat([match[own], match.new_zeros(1)]), 0)
        right = torch.cat([b.wanted[own], ~b.wanted[own].any(keepdim=True)]).float()
        shares.append(-(scores * right).sum() / right.sum())
    found = {"match": torch.stack(shares).mean()}
    if len(b.tags):
        each = F.cross_entropy(tags.transpose(1, 2), b.tags, ignore_index=UNKNOWN, reduction="none")
        found["tags"] = each.sum(1).mean()
    if len(b.choices):
        found["options"] = F.cross_entropy(options, b.choices)
    return found


class Training:
    """A reader in training."""

    def __init__(self, base: Path, out: Path, plan: ReaderPlan) -> None:
        self.base, self.out, self.plan = base, out, plan
        out.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(plan.seed)
        # The text never repeats itself, so there is nothing for dropout to prevent.
        config = BertConfig.from_pretrained(
            base,
            hidden_act="gelu_pytorch_tanh",
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        )
        encoder = BertModel.from_pretrained(base, config=config, add_pooling_layer=False)
        self.heads = Heads(encoder)
        encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        trained = [p for p in encoder.parameters() if p.requires_grad]
        own = [p for n, p in self.heads.named_parameters() if not n.startswith("encoder.")]
        self.optimizer = torch.optim.AdamW(
            [{"params": trained, "lr": plan.rate}, {"params": own, "lr": plan.head_rate}],
            betas=(0.9, 0.98), weight_decay=0.01,
        )  # fmt: skip
        self.rates = (plan.rate, plan.head_rate)
        self.setter = Typesetter(Tokenizer.from_file(str(base / "tokenizer.json")))
        self.step, self.spent = 0, 0.0
        if (out / "reader.pt").exists():
            self._restore()

    def _restore(self) -> None:
        state = torch.load(self.out / "reader.pt")
        self.heads.load_state_dict(state["heads"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.spent = state["step"], state["spent"]

    def save(self) -> None:
        """Write the training state in one move, and the reader."""
        state = {
            "heads": self.heads.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "spent": self.spent,
        }
        torch.save(state, self.out / "reader.tmp")
        os.replace(self.out / "reader.tmp", self.out / "reader.pt")
        export(self.heads, self.base, self.out)

    def batch(self, seed: int) -> Batch:
        """The pages of some scenes with tool lists of like sizes."""
        rng = Random(seed)
        most = rng.choice((1, 2, 4, 6, 8, 10))
        asked = [
            row
            for _ in range(self.plan.scenes)
            for row in questions(rng, self.setter, most, self.plan.others)
            if row and all(len(e.page.ids) <= self.plan.longest for e in row)
        ]
        return batch_of(asked) if asked else self.batch(seed + 1)

    def run(self) -> None:
        """Train until the minutes are spent."""
        held = [self.batch(990_000 + i) for i in range(12)]
        means: dict[str, list[float]] = {}
        while self.spent < 60 * self.plan.minutes:
            start = time.monotonic()
            scale = self.scale()
            for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
                group["lr"] = rate * scale
            found = losses(self.heads, self.batch(self.step * 104_729 + self.plan.seed))
            self.optimizer.zero_grad(set_to_none=True)
            torch.stack(list(found.values())).sum().backward()
            torch.nn.utils.clip_grad_norm_(self.heads.parameters(), 1.0)
            self.optimizer.step()
            for name, value in found.items():
                means.setdefault(name, []).append(float(value.detach()))
            self.step += 1
            self.spent += time.monotonic() - start
            if self.step % 50 == 0:
                self.report(means, held if self.step % 200 == 0 else [])
                means = {}
            if self.step % 200 == 0:
                self.save()
        self.save()

    def scale(self) -> float:
        """Rate factor: a short ramp, constant, then a straight way down to a fiftieth."""
        left = 1.0 - min(1.0, self.spent / (60 * self.plan.minutes))
        return min(1.0, (self.step + 1) / self.plan.ramp) * max(
            0.02, min(1.0, left / self.plan.falling)
        )

    def report(self, means: dict[str, list[float]], held: Sequence[Batch]) -> None:
        """One line of metrics to the file and the terminal."""
        row: dict[str, Any] = {"step": self.step, "minutes": round(self.spent / 60, 2)}
        row |= {name: round(sum(v) / len(v), 4) for name, v in means.items()}
        if held:
            row["held"] = examine(self.heads, held)
        with (self.out / "metrics.jsonl").open("a") as file:
            file.write(json.dumps(row) + "\n")
        print(json.dumps(row), flush=True)


def examine(heads: Heads, batches: Sequence[Batch]) -> dict[str, float]:
    """Shares: questions with the right tool or none, fields with every tag right, options right."""
    heads.eval()
    chosen, fields, options = [], [], []
    for b in batches:
        with torch.no_grad():
            match, tags, scores = heads(b)
        for number in range(int(b.group.max()) + 1):
            own = b.group == number
            best = torch.cat([match[own], match.new_zeros(1)]).argmax()
            chosen.append(bool(torch.cat([b.wanted[own], ~b.wanted[own].any(keepdim=True)])[best]))
        known = b.tags != UNKNOWN
        fields += (((tags.argmax(2) == b.tags) | ~known).all(1)).tolist()
        options += (scores.argmax(1) == b.choices).tolist()
    heads.train()
    named = {"match": chosen, "tags": fields, "options": options}
    return {name: round(sum(v) / max(1, len(v)), 4) for name, v in named.items()}


def export(heads: Heads, base: Path, out: Path) -> None:
    """`reader.npz`: matrices as bytes with a scale per row, vectors as float32; the tokenizer beside it."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    for name, value in heads.state_dict().items():
        array = value.detach().float().numpy()
        if name.endswith("position_ids") or "token_type_ids" in name:
            continue
        short = name.removeprefix("encoder.").replace("encoder.layer.", "layer.")
        if array.ndim == 2 and array.size > 10_000:
            scale = np.abs(array).max(axis=1, keepdims=True) / 127 + 1e-12
            arrays[short] = np.round(array / scale).astype(np.int8)
            arrays[short + ".scale"] = scale.astype(np.float32)
        else:
            arrays[short] = array.astype(np.float32)
    np.savez(out / "reader.tmp.npz", **arrays)  # type: ignore[arg-type]  # numpy's stub wants bool
    os.replace(out / "reader.tmp.npz", out / "reader.npz")
    (out / "tokenizer.json").write_bytes((base / "tokenizer.json").read_bytes())


def train_reader(base: Path, out: Path, plan: ReaderPlan) -> None:
    """Train, or go on training, the reader in `out`."""
    if (out.parent / "kin.json").exists():
        learn_file(out.parent)
    Training(base, out, plan).run()
