"""How long an evaluation takes, against one-by-one generation with mlx-lm, and whether both agree.

One by one is what a user of mlx-lm gets: the model is loaded once, each prompt is read whole, tokens
come greedily until an end of turn or the limit. Every sample is different; none is counted twice.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from finetune.conversations import Conversation, read_jsonl
from finetune.evaluation.glaive import Task, judged_ids, write_freely
from gateway.core import ConfigError

RANDOM = "qwen3-0.6b-random"  # the model of the other benchmark


def run_bench(arguments: argparse.Namespace) -> dict[str, Any]:
    """Measure; `{"samples", "seconds", "one_by_one_seconds", "speedup", "same_verdicts", ...}`.

    With fewer samples one by one than in all, `speedup` compares seconds per sample.
    """
    if arguments.model == RANDOM:
        arguments.model = "tiny"  # random weights never end a turn
    task, network, label = _open(arguments)
    from finetune.evaluation.greedy import greedy

    model = greedy(network)
    write_freely(replace(task, items=task.items[:8]), model, _silent)  # first touches
    began, cpu = time.perf_counter(), time.process_time()
    written = write_freely(task, model, _silent)
    ours = [judged_ids(task, i, ids) for i, ids in zip(task.items, written, strict=True)]
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(f"batched: {len(ours)} samples in {seconds:.1f} s", file=sys.stderr)
    count = min(len(ours), arguments.one_by_one or len(ours))
    places = [i * len(ours) // count for i in range(count)]
    began, cpu_alone = time.perf_counter(), time.process_time()
    theirs = list(_one_by_one(task, network, places))
    verdicts = [judged_ids(task, task.items[i], ids).outcome for i, ids in theirs]
    alone, cpu_alone = time.perf_counter() - began, time.process_time() - cpu_alone
    return {
        "bench": "eval",
        "model": label,
        "way": type(model).__name__,
        "samples": len(ours),
        "right": sum(judged.outcome == "right" for judged in ours),
        "exact": sum(judged.exact for judged in ours),
        "seconds": round(seconds, 3),
        "cpu_seconds": round(cpu, 3),
        "one_by_one_samples": count,
        "one_by_one_seconds": round(alone, 3),
        "one_by_one_cpu_seconds": round(cpu_alone, 3),
        "speedup": round((alone / count) / (seconds / len(ours)), 2),
        "same_verdicts": sum(ours[i].outcome == v for i, v in zip(places, verdicts, strict=True)),
        "same_tokens": sum(_as_far(written[i], ids) for i, ids in theirs),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
    }


def _open(arguments: argparse.Namespace) -> tuple[Task, Any, str]:
    """What is to be written, the model, and its name."""
    from finetune.evaluation.opening import open_model
    from finetune.flags import settings_of
    from gateway import formats

    settings = settings_of(arguments)
    named = arguments.adapter not in (None, "none")
    opened = open_model(settings.model, Path(arguments.adapter) if named else None, os.environ)
    task = _task(
        _conversations(arguments.conversations, Path(settings.data.out)),
        formats.get(settings.format),
        opened.checkpoint,
        arguments.eval_samples,
        settings.eval.max_tokens,
    )
    return task, opened.network, opened.checkpoint.label


def _conversations(files: Sequence[str] | None, folder: Path) -> Iterator[Conversation]:
    """All conversations of the files; default: the three that `prepare` wrote."""
    named = [Path(file) for file in files or ()] or [
        folder / f"{split}.jsonl" for split in ("test", "valid", "train")
    ]
    for file in named:
        yield from read_jsonl(file)


def _task(
    conversations: Iterator[Conversation],
    format: Any,
    checkpoint: Any,
    samples: int,
    max_tokens: int,
) -> Task:
    from finetune.evaluation.glaive import Item
    from finetune.samples import end_token, samples_of

    end = end_token(format, checkpoint.encoder, checkpoint.eos_ids)
    items = (
        Item(sample, conversation)
        for conversation in conversations
        for sample in samples_of(conversation, format, checkpoint.encoder, end)
        if sample.length <= 2048
    )
    chosen = tuple(islice(items, samples))
    if not chosen:
        raise ConfigError("--conversations: hold no samples; name files that `prepare` wrote")
    return Task(chosen, format, checkpoint, frozenset(checkpoint.eos_ids | {end}), max_tokens)


def _one_by_one(task: Task, network: Any, places: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Token ids as `mlx_lm.generate` writes them."""
    import mlx.core as mx
    from mlx_lm.generate import generate_step

    for number, place in enumerate(places):
        prompt = mx.array(list(task.items[place].sample.prompt))
        ids: list[int] = []
        for token, _ in generate_step(prompt, network, max_tokens=task.max_tokens):
            ids.append(int(token))
            if ids[-1] in task.ends:
                break
        if number % 50 == 0:
            print(f"one by one: {number}/{len(places)}", file=sys.stderr, flush=True)
        yield place, ids


def _as_far(ours: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether the tokens are the same, as far as ours go: they stop where the verdict is certain."""
    return list(ours) == list(theirs[: len(ours)])


def _silent(_done: int, _total: int) -> None:
    """Nothing is shown while the clock runs."""
