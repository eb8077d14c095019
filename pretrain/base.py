"""Base training of the shipped model in PyTorch: induction warm-up, then scenes.

    uv run --group tiny python -m pretrain base --out runs/tiny --minutes 90

Resumable: `state.pt` holds weights, optimizers, step and clock; the data stream is a function of the step.
Writes `metrics.jsonl`, and the model in the Hugging Face layout with float16 weights.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import Tensor

from gateway.engine import Encoder
from pretrain.batches import Batch, Packer, lookups, repeats
from pretrain.network import Qwen3, Shape
from pretrain.synonyms import learn_file
from pretrain.tokenizer import CONTROL
from pretrain.vectors import WIDTH, Meanings, load_meanings

VECTORS = "vectors.safetensors"
UNTAUGHT = 0.05  # standard deviation at the start of what no word vector says
# Smoothed loss at which an alphabet counts as learned; guessing among what was seen gives 2.3.
WARM_ENOUGH = (0.9, 0.9, 0.6)


@dataclass(frozen=True)
class Plan:
    """Lengths and learning rates of a base run. Minutes are of training time, kept over restarts."""

    minutes: float = 60.0
    warm_most: int = 2500
    rows: int = 3
    longest: int = 1408
    muon_rate: float = 1.2e-3
    adam_rate: float = 1.8e-3
    warm_boost: float = 1.7
    floor: float = 0.03
    falling: float = 0.35  # the share of the minutes over which the rate falls
    easy_tokens: int = 4_000_000  # one to three tools a prompt until then
    seed: int = 1


class Base:
    """A base model in training."""

    def __init__(self, out: Path, plan: Plan, shape: Shape) -> None:
        self.out, self.plan = out, plan
        self.encoder = Encoder.from_folder(out / "model")
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.half = self.device == "cuda" or _has_bfloat16()
        torch.manual_seed(plan.seed)
        self.model = Qwen3(shape).to(self.device)
        self.meanings = self._meanings()
        named = list(self.model.named_parameters())
        matrices = [p for n, p in named if p.dim() == 2 and "embed" not in n]
        others = [p for n, p in named if p.dim() != 2 or "embed" in n]
        self.optimizers: tuple[torch.optim.Optimizer, ...] = (
            torch.optim.Muon(
                matrices, lr=plan.muon_rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"
            ),
            torch.optim.AdamW(others, lr=plan.adam_rate, betas=(0.9, 0.98), weight_decay=0.0),
        )
        self.step, self.spent, self.tokens, self.stage, self.smooth = 0, 0.0, 0, 0, 9.0
        if (out / "state.pt").exists():
            self._restore()

    def _meanings(self) -> Meanings | None:
        """Half of every word's embedding from `vectors.safetensors`, to stay as it is."""
        if not (self.out / VECTORS).exists():
            return None
        found = load_meanings(self.out / VECTORS)
        learn_file(self.out)
        table, known = self.model.embed_tokens.weight, found.known.to(self.device)
        with torch.no_grad():
            table.normal_(std=UNTAUGHT)
            table[known, :WIDTH] = found.vectors.to(self.device)[known]
        fixed = torch.zeros_like(table, dtype=torch.bool)
        fixed[known, :WIDTH] = True
        table.register_hook(lambda gradient: gradient.masked_fill(fixed, 0.0))
        return found

    def _restore(self) -> None:
        state = torch.load(self.out / "state.pt", map_location=self.device)
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.step, self.spent, self.tokens = state["step"], state["spent"], state["tokens"]
        self.stage, self.smooth = state["stage"], state["smooth"]

    def save(self) -> None:
        """Write the training state, in one move."""
        state = {
            "model": self.model.state_dict(),
            "optimizers": [o.state_dict() for o in self.optimizers],
            "step": self.step,
            "spent": self.spent,
            "tokens": self.tokens,
            "stage": self.stage,
            "smooth": self.smooth,
        }
        torch.save(state, self.out / "state.tmp")
        os.replace(self.out / "state.tmp", self.out / "state.pt")
        self.export()

    def export(self) -> None:
        """Write `model/config.json` and `model/model.safetensors` (float16)."""
        folder = self.out / "model"
        weights = {
            f"model.{name}": value.detach().to("cpu", torch.float16).contiguous()
            for name, value in self.model.state_dict().items()
        }
        save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
        (folder / "model.safetensors").chmod(0o644)
        (folder / "config.json").write_text(json.dumps(self.model.shape.config(), indent=2) + "\n")

    def loss(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Weighted loss, and the plain mean over fully supervised targets."""
        ids, positions = batch.ids.to(self.device), batch.positions.to(self.device)
        mask = None if batch.mask is None else batch.mask.to(self.device)
        with torch.autocast(self.device, dtype=torch.bfloat16, enabled=self.half):
            hidden = self.model.hidden(ids, positions, mask)
            keep = batch.weights > 0
            thin = (batch.weights < 1) & (torch.rand(batch.weights.shape) > 0.15)
            rows = (keep & ~thin).flatten().nonzero().squeeze(1)
            rows = F.pad(rows, (0, -len(rows) % 256), value=batch.weights.argmin()).to(self.device)
            logits = self.model.logits(hidden.flatten(0, 1)[rows])
        targets = batch.targets.to(self.device).flatten()[rows]
        weights = batch.weights.to(self.device).flatten()[rows]
        each = F.cross_entropy(logits.float(), targets, reduction="none")
        full = weights == 1
        return (each * weights).sum() / weights.sum(), each[full].mean().detach()

    def update(self, batch: Batch, scale: float) -> float:
        """One optimizer step; returns the completion loss."""
        for optimizer, rate in zip(
            self.optimizers, (self.plan.muon_rate, self.plan.adam_rate), strict=True
        ):
            for group in optimizer.param_groups:
                group["lr"] = rate * scale
            optimizer.zero_grad(set_to_none=True)
        total, shown = self.loss(batch)
        total.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if math.isfinite(float(norm)):
            for optimizer in self.optimizers:
                optimizer.step()
        self.step += 1
        self.tokens += batch.ids.numel()
        return float(shown)

    def warm_batch(self) -> Batch:
        """The induction task; its alphabet grows when copying has been learned, not before."""
        size = self.model.shape.vocab_size - len(CONTROL)
        alphabet = (64, 512, size)[self.stage]
        rng = Random(self.step * 7919 + self.plan.seed)
        return repeats(rng, 32, 64, len(CONTROL), min(alphabet, size), 16)

    def warmed(self, loss: float) -> None:
        """Go to the next alphabet, or to the main stage, once the smoothed loss is low."""
        self.smooth = 0.95 * self.smooth + 0.05 * loss
        if self.smooth < WARM_ENOUGH[self.stage] or self.step >= self.plan.warm_most:
            self.stage, self.smooth = self.stage + 1, 9.0

    def main_batch(self, packer: Packer) -> tuple[Batch, str]:
        """Scenes; every fifth step a copy task, for good."""
        rng = Random(self.step * 104729 + self.plan.seed)
        first, size = len(CONTROL), self.model.shape.vocab_size - len(CONTROL)
        if self.step % 5 == 4:
            roll = rng.random()
            if roll < 0.3:
                return repeats(rng, 32, 64, first, size, 16), "repeat"
            if roll < 0.6 or self.meanings is None:
                return lookups(rng, 32, first, size), "lookup"
            return lookups(rng, 32, first, size, self.meanings.near), "kin"
        most = rng.choice(
            (1, 2, 3) if self.tokens < self.plan.easy_tokens else (1, 2, 4, 6, 8, 10, 12)
        )
        if self.step % 5 in (1, 3):
            most = rng.choice((3, 4, 6, 8, 10))
            rows = self.plan.rows * (2 if most <= 4 else 1)
            return packer.batch(rng, rows, most, 0.15, choosing=True), "choice"
        rows = self.plan.rows * (3 if most <= 2 else 2 if most <= 4 else 1)
        return packer.batch(rng, rows, most, 0.15), "scene"

    def scale(self) -> float:
        """Learning rate factor: short ramp, constant, and over the last third a straight way down."""
        progress = min(1.0, self.spent / (60 * self.plan.minutes))
        ramp = min(1.0, (self.step + 1) / 50)
        return ramp * max(self.plan.floor, min(1.0, (1.0 - progress) / self.plan.falling))

    def run(self) -> None:
        """Train until the minutes are spent."""
        packer = Packer(self.encoder, self.plan.longest)
        means: dict[str, list[float]] = {}
        while self.spent < 60 * self.plan.minutes:
            start = time.monotonic()
            if warm := self.stage < len(WARM_ENOUGH):
                batch, kind = self.warm_batch(), f"warm{self.stage}"
                factor = self.plan.warm_boost * min(1.0, (self.step + 1) / 50)
            else:
                (batch, kind), factor = self.main_batch(packer), self.scale()
            loss = self.update(batch, factor)
            means.setdefault(kind, []).append(loss)
            if warm:
                self.warmed(loss)
            self.spent += time.monotonic() - start
            if self.step % 50 == 0:
                self.report(means, factor)
                means = {}
            if self.step % 100 == 0:
                self.save()
        self.save()

    def report(self, means: dict[str, list[float]], factor: float) -> None:
        """One line of metrics to the file and the terminal."""
        row = {
            "step": self.step,
            "minutes": round(self.spent / 60, 2),
            "tokens": self.tokens,
            "rate": round(factor, 4),
            **{kind: round(_mean(values), 4) for kind, values in means.items()},
        }
        with (self.out / "metrics.jsonl").open("a") as file:
            file.write(json.dumps(row) + "\n")
        print(json.dumps(row), flush=True)


def _has_bfloat16() -> bool:
    """Whether this CPU multiplies bfloat16 itself; one that does not is four times slower at it."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)
