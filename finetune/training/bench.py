"""Our loop against mlx-lm's own trainer: seconds for a sample, and memory above the weights.

Both train the same LoRA layers of the same random network on the same samples, batch 1, each in a process
of its own, so that a peak is its own. `python -m finetune.training.bench JSON` is one such process.

What is timed: for mlx-lm, its `train` with its `default_loss`; for ours, the loop's step, trunk cache
and update. Each side is warmed with one sample, so that code is compiled and memory is allocated; our
first pass is then timed with an empty trunk cache.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

from finetune.samples import Sample
from finetune.settings import TrainSettings
from gateway.core import ModelError
from gateway.engine import blas_report

RANDOM = "qwen3-0.6b-random"
SUPERVISED = 32  # tokens; a call of the data set has 30 (median)
SETTINGS = TrainSettings(clip_norm=None, accumulate=1)


@dataclass(frozen=True)
class Plan:
    """One measurement: `side` is "ours" or "mlx_lm"; lengths in tokens."""

    side: str
    model: str
    tokens: int
    samples: int
    seed: int = 0


def compare(model: str, tokens: int, samples: int) -> dict[str, Any]:
    """Both sides at one length, and how they relate."""
    theirs = _measure(Plan("mlx_lm", model, tokens, samples))
    ours = _measure(Plan("ours", model, tokens, samples))
    return {
        "tokens": tokens,
        "supervised": min(SUPERVISED, tokens // 2),
        "mlx_lm": theirs,
        "ours": ours,
        "first_pass_speedup": theirs["seconds"] / ours["first_pass_seconds"],
        "later_pass_speedup": theirs["seconds"] / ours["later_pass_seconds"],
        "memory_ratio": ours["peak_bytes_above_weights"] / theirs["peak_bytes_above_weights"],
        "loss_difference": abs(theirs["first_loss"] - ours["first_loss"]),
    }


def _measure(plan: Plan) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "finetune.training.bench", json.dumps(asdict(plan))],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    if done.returncode != 0:
        raise ModelError(
            f"bench: the process of {plan.side} with {plan.tokens} tokens ended with code "
            f"{done.returncode}; see above, and try fewer --tokens if the memory was short"
        )
    measured: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return measured


def measure(plan: Plan) -> dict[str, Any]:
    """One measurement, in this process."""
    blas_report()
    import mlx.core as mx

    from finetune.training.adapter import add_lora

    model = _model(plan)
    layers = add_lora(model, SETTINGS)
    rng, vocabulary = Random(plan.seed), int(model.args.vocab_size)
    samples = [_sample(rng, plan.tokens, vocabulary, i) for i in range(plan.samples)]
    mx.clear_cache()
    base = int(mx.get_active_memory())
    mx.reset_peak_memory()
    measured = (_ours if plan.side == "ours" else _theirs)(model, layers, samples)
    return {**measured, "peak_bytes_above_weights": int(mx.get_peak_memory()) - base}


def _model(plan: Plan) -> Any:
    import mlx.core as mx

    mx.random.seed(plan.seed)
    if plan.model != RANDOM:
        import os

        from gateway.config import Config
        from gateway.engine import load, resolve_model

        return load(resolve_model(Config(), os.environ, model=plan.model).model, None)[0]
    from mlx_lm.models.qwen3 import Model, ModelArgs

    from gateway.engine import QWEN3_06B

    model = Model(ModelArgs.from_dict(QWEN3_06B))
    mx.eval(model.parameters())
    return model


def _sample(rng: Random, tokens: int, vocabulary: int, number: int) -> Sample:
    """`tokens` in all, the last of which are supervised; real text would cost the same."""
    ids = [rng.randrange(vocabulary) for _ in range(tokens)]
    cut = tokens - min(SUPERVISED, tokens // 2)
    return Sample(tuple(ids[:cut]), tuple(ids[cut:]), "call", "bench", number)


def _ours(model: Any, layers: int, samples: list[Sample]) -> dict[str, Any]:
    from finetune.training.network import open_network
    from finetune.training.step import Step, Update
    from finetune.training.trunk import InMemory, TrunkCache

    network = open_network(model, layers)
    update = Update(model, SETTINGS, 100)

    def one_pass(cache: TrunkCache, chosen: list[Sample]) -> tuple[list[float], list[float], float]:
        step, seconds, losses = Step(network, SETTINGS, cache), [], []
        busy = time.process_time()
        for sample in chosen:
            began = time.perf_counter()
            loss, gradients, count = step.gradients([sample], [sample.turn], 0)
            update.apply(gradients, count, 0)
            seconds.append(time.perf_counter() - began)
            losses.append(loss.item() / count)
        return seconds, losses, (time.process_time() - busy) / len(chosen)

    _, warm_up, _ = one_pass(TrunkCache(None, 0), samples[:1])
    cache = TrunkCache(InMemory(), SETTINGS.trunk_bytes)
    first, _, first_cpu = one_pass(cache, samples)
    later, _, later_cpu = one_pass(cache, samples)
    return {
        "first_pass_seconds": _median(first),
        "later_pass_seconds": _median(later),
        "first_pass_cpu_seconds": first_cpu,
        "later_pass_cpu_seconds": later_cpu,
        "first_loss": warm_up[0],
        "trunk_bytes": cache.kept_bytes,
        "cut": network.cut,
    }


def _theirs(model: Any, layers: int, samples: list[Sample]) -> dict[str, Any]:
    import tempfile

    import mlx.core as mx
    import mlx.optimizers as optim
    from mlx_lm.tuner.callbacks import TrainingCallback
    from mlx_lm.tuner.trainer import TrainingArgs, default_loss, train

    first = samples[0]
    ids, marks = (
        mx.array([[*first.prompt, *first.completion]]),
        [[len(first.prompt), first.length + 1]],
    )
    first_loss: Any = default_loss(model, ids, mx.array(marks))[0].item()
    mx.clear_cache()
    mx.reset_peak_memory()
    reports: list[dict[str, float]] = []
    clock: list[float] = []

    class Recorder(TrainingCallback):  # type: ignore[misc]  # mlx_lm has no types
        def on_train_loss_report(self, info: dict[str, float]) -> None:
            reports.append(info)
            clock.append(time.process_time())

    # Its data set is rows of token ids and where the completion begins.
    rows = [([*s.prompt, *s.completion], len(s.prompt)) for s in samples]
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(sys.stderr):
        train(
            model,
            optim.AdamW(learning_rate=SETTINGS.learning_rate, weight_decay=0.0),
            train_dataset=rows,
            args=TrainingArgs(
                batch_size=1,
                iters=1 + len(samples),
                steps_per_report=1,
                steps_per_save=1_000_000,
                adapter_file=f"{folder}/adapters.safetensors",
            ),
            training_callback=Recorder(),
        )
    seconds = [1 / report["iterations_per_second"] for report in reports[1:]]
    cpu = (clock[-1] - clock[0]) / len(samples)
    return {"seconds": _median(seconds), "cpu_seconds": cpu, "first_loss": first_loss}


def _median(seconds: list[float]) -> float:
    ordered = sorted(seconds)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) / 2


if __name__ == "__main__":
    print(json.dumps(measure(Plan(**json.loads(sys.argv[1])))))
