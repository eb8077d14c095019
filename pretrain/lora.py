"""The Glaive adapter of the shipped model, trained by our own `finetune train`.

    uv run python -m pretrain adapter --out runs/tiny --iters 500

Rank 8, scale 20 on q, k, v and o of every layer. The base speaks several dialects; the adapter teaches it to
answer in Glaive's only. Each question is a conversation of its own, as serving asks it. The data, the run
and what it needs to go on lie beside the adapter; the same command goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from finetune.conversations import Conversation, write_jsonl
from finetune.settings import DataSettings, Settings, TrainSettings
from gateway.core import Turn
from gateway.engine import blas_report
from pretrain.questions import Exchange, Scene, scene
from pretrain.synonyms import learn_file

WIDTHS = (128, 256, 384, 512, 640, 768, 1024, 1280)


@dataclass(frozen=True)
class LoraPlan:
    """How long and how fast; rank and scale are those of the usual Glaive recipes."""

    iters: int = 500
    batch: int = 8
    rate: float = 1e-4
    rank: int = 8
    scale: float = 20.0
    seed: int = 1001
    most_tools: int = 10
    refusing: float = 0.35
    valid: int = 200

    def settings(self, model: Path, out: Path) -> Settings:
        """The settings of the run."""
        run = out.parent / "adapter"
        train = TrainSettings(
            iters=self.iters,
            batch_size=self.batch,
            accumulate=1,
            learning_rate=self.rate,
            warmup=min(20, self.iters),
            schedule="cosine",
            rank=self.rank,
            scale=self.scale,
            layers=-1,
            widths=WIDTHS,
            seed=self.seed,
            steps_per_eval=50,
            valid_samples=self.valid,
        )
        data = DataSettings(out=str(run / "data"), max_tokens=WIDTHS[-1])
        return Settings(
            model=str(model), adapter_path=str(out), run=str(run), data=data, train=train
        )


def conversations(plan: LoraPlan, seed: int, name: str, count: int) -> Iterator[Conversation]:
    """The first `count` questions of a seed, up to four about one list of tools."""
    rng, done = Random(seed), 0
    while done < count:
        s = scene(rng, rng.choice((2, 5, 8, plan.most_tools)), 4, plan.refusing)
        for exchange in s.exchanges[: count - done]:
            yield _conversation(s, exchange, f"{name}:{done}")
            done += 1


def _conversation(s: Scene, exchange: Exchange, name: str) -> Conversation:
    reply = Turn("assistant", exchange.reply.content, exchange.reply.calls)
    return Conversation(name, name, s.tools, (*exchange.turns, reply))


def train_adapter(model_folder: Path, out: Path, plan: LoraPlan) -> None:
    """Write the data, train the adapter and leave it in `out`, in mlx-lm's layout."""
    settings = plan.settings(model_folder, out)
    data = Path(settings.data.out)
    data.mkdir(parents=True, exist_ok=True)
    rows = plan.iters * plan.batch
    learn_file(model_folder.parent)
    write_jsonl(data / "train.jsonl", conversations(plan, plan.seed, "train", rows))
    write_jsonl(data / "valid.jsonl", conversations(plan, plan.seed + 1, "valid", plan.valid))
    blas_report()  # OpenBLAS has to be there before MLX
    from finetune.training.session import train

    train(settings)
