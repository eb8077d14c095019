"""Reading guesses instead of decoding gives what one-by-one generation gives, by every way."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import held_out_rows
import pytest

from gateway.engine import blas_report

blas_report()

from typing import Any  # noqa: E402

import mlx.core as mx  # noqa: E402
import mlx.nn as nn  # noqa: E402
from mlx_lm.generate import generate_step  # noqa: E402

from finetune.evaluation.cpu import CpuGreedy  # noqa: E402
from finetune.evaluation.glaive import Task, evaluate, judged_ids, open_task  # noqa: E402
from finetune.evaluation.greedy import greedy  # noqa: E402
from finetune.evaluation.queries import Greedy, Limits, Query  # noqa: E402
from finetune.evaluation.qwen3 import Qwen3  # noqa: E402
from finetune.evaluation.rows import RowsGreedy  # noqa: E402
from gateway import formats  # noqa: E402
from gateway.engine.loading import load  # noqa: E402
from gateway.engine.model_choice import SHIPPED  # noqa: E402

MOST = 16
WAYS = ["cpu", "cpu_of_a_large_model", "rows", "rows_without_cache"]
Load = Callable[[str], tuple[Any, Task]]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Load:
    file = held_out_rows.write_rows(tmp_path_factory.mktemp("data") / "test.jsonl", 5)
    loaded: dict[str, tuple[Any, Task]] = {}

    def open_model(kind: str) -> tuple[Any, Task]:
        if kind not in loaded:
            network, checkpoint = load(SHIPPED, SHIPPED / "adapters" if kind == "tuned" else None)
            task = open_task(file, formats.get("glaive"), checkpoint, samples=None, max_tokens=MOST)
            loaded[kind] = network, task
        return loaded[kind]

    return open_model


def way(name: str, network: Any) -> Greedy:
    if name == "cpu":
        plain = Qwen3.of(network)
        assert plain is not None
        return CpuGreedy(plain, threads=2)
    if name == "cpu_of_a_large_model":  # its matrices as they are, its scores of any size
        plain = Qwen3(network, small=False)
        plain.layers = [replace(layer, steady=False) for layer in plain.layers]
        return CpuGreedy(plain, threads=2)
    rows = RowsGreedy(network)
    rows._reusable = name == "rows"
    return rows


def one_by_one(network: Any, task: Task) -> list[list[int]]:
    written = []
    for item in task.items:
        ids: list[int] = []
        prompt = mx.array(list(item.sample.prompt))
        for token, _ in generate_step(prompt, network, max_tokens=task.max_tokens):
            ids.append(int(token))
            if ids[-1] in task.ends:
                break
        written.append(ids)
    return written


@pytest.mark.parametrize("kind", ["base", "tuned"])
def test_tokens_and_verdicts_are_those_of_one_by_one_generation(opened: Load, kind: str) -> None:
    network, task = opened(kind)
    alone = one_by_one(network, task)
    queries = [Query(item.sample.prompt, item.sample.completion) for item in task.items]
    verdicts = [judged_ids(task, item, ids) for item, ids in zip(task.items, alone, strict=True)]

    judged = evaluate(task, way("cpu", network), "m", lambda _done, _total: None).judged
    assert [j.outcome for j in judged] == [v.outcome for v in verdicts]
    for name in WAYS[:3]:
        assert way(name, network).write(queries, Limits(task.ends, MOST)) == alone, name


@pytest.mark.parametrize("name", WAYS)
def test_what_is_guessed_changes_nothing(opened: Load, name: str) -> None:
    network, task = opened("tuned")
    model = way(name, network)
    prompts = [item.sample.prompt for item in task.items[:3]]
    limits = Limits(task.ends, 16)
    plain = model.write([Query(p) for p in prompts], limits)
    own = [Query(p, tuple(w)) for p, w in zip(prompts, plain, strict=True)]
    cut = [Query(p, tuple(w[:3])) for p, w in zip(prompts, plain, strict=True)]
    odd = [Query(p, (5, 6, 7)) for p in prompts]

    for queries in (own, [cut[0], odd[1], Query(prompts[2])]):
        assert model.write(queries, limits) == plain


@pytest.mark.parametrize("name", WAYS)
def test_writing_stops_at_the_limit_and_when_the_rest_does_not_matter(
    opened: Load, name: str
) -> None:
    network, task = opened("base")
    model = way(name, network)
    queries = [Query(item.sample.prompt, item.sample.completion) for item in task.items[:4]]
    finished: list[int] = []

    short = model.write(queries, Limits(task.ends, 2, done=finished.append))
    settled = model.write(queries, Limits(task.ends, 24, lambda _, ids: len(ids) >= 5))

    assert all(len(ids) <= 2 for ids in short)
    assert all(len(ids) < 24 for ids in settled), [len(ids) for ids in settled]
    assert sum(finished) == 4


@pytest.mark.parametrize("name", WAYS)
def test_what_a_caller_raises_ends_all_work_and_arrives(opened: Load, name: str) -> None:
    network, task = opened("base")
    queries = [Query(item.sample.prompt, item.sample.completion) for item in task.items[:4]]

    def interrupt(_count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        way(name, network).write(queries, Limits(task.ends, MOST, done=interrupt))


def test_no_queries_are_no_work(opened: Load) -> None:
    network, _ = opened("base")

    assert [way(name, network).write([], Limits(frozenset())) for name in WAYS] == [[]] * len(WAYS)


def test_a_plain_float32_model_is_read_by_numpy_and_any_other_by_mlx(opened: Load) -> None:
    network, _ = opened("base")
    assert isinstance(greedy(network), CpuGreedy)

    quantized, _ = load(SHIPPED, None)
    nn.quantize(quantized, 64, 8)
    half, _ = load(SHIPPED, None)
    half.set_dtype(mx.float16)

    assert isinstance(greedy(quantized), RowsGreedy)
    assert isinstance(greedy(half), RowsGreedy)


def test_a_quantised_model_writes_what_it_writes_one_by_one(opened: Load) -> None:
    _, task = opened("base")
    network, _ = load(SHIPPED, None)
    nn.quantize(network, 64, 8)
    few = Task(task.items[:4], task.format, task.checkpoint, task.ends, 12)
    queries = [Query(item.sample.prompt, item.sample.completion) for item in few.items]

    written = greedy(network).write(queries, Limits(few.ends, 12))

    assert written == one_by_one(network, few)


def test_samples_are_drawn_the_same_way_every_time(opened: Load, tmp_path: Path) -> None:
    _, task = opened("base")
    file = held_out_rows.write_rows(tmp_path / "test.jsonl", 5)

    def drawn() -> list[str]:
        some = open_task(file, task.format, task.checkpoint, samples=5, max_tokens=MOST)
        return [f"{item.sample.id}#{item.sample.turn}" for item in some.items]

    assert drawn() == drawn()
    assert len(set(drawn())) == 5
