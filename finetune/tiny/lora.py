"""The Glaive adapter of the shipped model, trained with mlx-lm's own tuner.

    uv run python -m finetune tiny lora --model runs/tiny/model --out runs/tiny/adapters --iters 500

Rank 8, scale 20 on q, k, v and o of every layer. The base speaks several dialects; the adapter teaches it to
answer in Glaive's only. Prompts are those that serving renders; the loss is on replies alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from finetune.tiny.questions import Exchange, Scene, scene
from gateway.engine.blas import blas_report
from gateway.engine.tokens import Encoder
from gateway.formats.glaive import END, Glaive
from gateway.messages import Segment

LAYER_KEYS = tuple(f"self_attn.{name}_proj" for name in "qkvo")
WIDTHS = (256, 384, 512, 640, 768, 1024, 1280)


@dataclass(frozen=True)
class LoraPlan:
    """How long and how fast; rank and scale are those of the usual Glaive recipes."""

    iters: int = 500
    batch: int = 4
    rate: float = 1e-4
    rank: int = 8
    scale: float = 20.0
    seed: int = 1001
    most_tools: int = 10
    refusing: float = 0.35

    def parameters(self) -> dict[str, Any]:
        """The `lora_parameters` of mlx-lm."""
        keys = list(LAYER_KEYS)
        return {"rank": self.rank, "scale": self.scale, "dropout": 0.0, "keys": keys}


class Writer:
    """Scenes to `(ids, supervised)` rows: a chat of one to four questions in Glaive's layout."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder, self.glaive = encoder, Glaive()
        self.end = encoder.control_id(END)

    def row(self, s: Scene, exchanges: tuple[Exchange, ...]) -> tuple[list[int], list[int]]:
        """Token ids, and 1 where the token is part of a reply."""
        prompt = self.glaive.render((), s.tools)
        ids = self.encoder.encode_segments(prompt.segments[: prompt.stable])
        marks = [0] * len(ids)
        for exchange in exchanges:
            asked = self.glaive.render(exchange.turns, s.tools)
            question = self.encoder.encode_segments(asked.segments[asked.stable :])
            text = self.glaive.write(exchange.reply)
            written = self.encoder.encode_segments((Segment(text, control=True),))
            reply = [*written, self.end]
            gap = self.encoder.encode_segments((Segment("\n\n\n", control=True),))
            ids += question + reply + gap
            marks += [0] * len(question) + [1] * len(reply) + [0] * len(gap)
        return ids, marks


def rows(writer: Writer, plan: LoraPlan, seed: int) -> Iterator[tuple[list[int], list[int]]]:
    """Endless rows; every second one is a single question, as serving asks it."""
    rng = Random(seed)
    while True:
        s = scene(rng, rng.choice((2, 5, 8, plan.most_tools)), 4, plan.refusing)
        count = 1 if rng.random() < 0.3 else 4
        ids, marks = writer.row(s, s.exchanges[:count])
        if len(ids) <= WIDTHS[-1]:
            yield ids, marks


def batches(writer: Writer, plan: LoraPlan) -> Callable[..., Iterator[tuple[Any, Any]]]:
    """An `iterate_batches` for mlx-lm: fixed widths, so that few shapes are compiled."""
    import mlx.core as mx

    def iterate(*, loop: bool = False, **_: object) -> Iterator[tuple[Any, Any]]:
        source = rows(writer, plan, plan.seed if loop else plan.seed + 1)
        while True:
            drawn = sorted((next(source) for _ in range(plan.batch * 8)), key=lambda r: len(r[0]))
            groups = [drawn[i : i + plan.batch] for i in range(0, len(drawn), plan.batch)]
            Random(len(drawn[0][0])).shuffle(groups)
            for group in groups:
                longest = max(len(ids) for ids, _ in group)
                width = next(w for w in WIDTHS if w >= longest)
                padded = [
                    [row + [0] * (width - len(row)) for row in column]
                    for column in zip(*group, strict=True)
                ]
                yield mx.array(padded[0]), mx.array(padded[1])

    return iterate


def reply_loss(model: Any, batch: Any, marks: Any) -> tuple[Any, Any]:
    """Mean cross entropy over reply tokens; batch and marks are (rows, width)."""
    import mlx.core as mx
    import mlx.nn as nn

    logits = model(batch[:, :-1])
    wanted = marks[:, 1:].astype(mx.float32)
    each = nn.losses.cross_entropy(logits, batch[:, 1:]) * wanted
    count = wanted.sum()
    return each.sum() / count, count


def train_adapter(model_folder: Path, out: Path, plan: LoraPlan) -> None:
    """Train the adapter and write it in mlx-lm's layout."""
    blas_report()  # OpenBLAS has to be there before MLX
    import mlx.core as mx
    from mlx_lm.tuner.trainer import TrainingArgs, train
    from mlx_lm.tuner.utils import linear_to_lora_layers
    from mlx_lm.utils import load

    mx.random.seed(plan.seed)
    model, _ = load(str(model_folder))
    model.set_dtype(mx.float32)
    model.freeze()
    linear_to_lora_layers(model, len(model.layers), plan.parameters())
    _write_config(out, plan, len(model.layers))
    train(
        model,
        _optimizer(plan),
        train_dataset=[],
        args=TrainingArgs(
            batch_size=plan.batch,
            iters=plan.iters,
            steps_per_report=20,
            steps_per_save=100,
            adapter_file=str(out / "adapters.safetensors"),
            clear_cache_threshold=1 << 31,
        ),
        loss=reply_loss,
        iterate_batches=batches(Writer(Encoder.from_folder(model_folder)), plan),
    )


def _write_config(out: Path, plan: LoraPlan, layers: int) -> None:
    out.mkdir(parents=True, exist_ok=True)
    config = {
        "fine_tune_type": "lora",
        "num_layers": layers,
        "lora_parameters": plan.parameters(),
        "tool_format": "glaive",
        "iters": plan.iters,
        "batch_size": plan.batch,
        "learning_rate": plan.rate,
        "seed": plan.seed,
    }
    (out / "adapter_config.json").write_text(json.dumps(config, indent=2) + "\n")


def _optimizer(plan: LoraPlan) -> Any:
    """AdamW with a short ramp and a cosine to a twentieth of the rate."""
    import mlx.optimizers as optim

    ramp = 20
    schedule = optim.join_schedules(
        [
            optim.linear_schedule(0.0, plan.rate, ramp),
            optim.cosine_decay(plan.rate, max(1, plan.iters - ramp), plan.rate * 0.05),
        ],
        [ramp],
    )
    return optim.AdamW(learning_rate=schedule, weight_decay=0.0)
