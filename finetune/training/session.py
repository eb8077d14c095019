"""From settings to a run: opens the model, the data, the folders and the state, and trains.

    <adapter_path>/         the best adapter
    <run>/metrics.jsonl     what happened
    <run>/state/            to go on
    <run>/tokens/           token ids of the data
    <run>/trunk/            with `trunk_cache: disk`, while training

An unfinished run goes on when the same command is given again.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx_lm.utils import maybe_set_recommended_wired_limit

from finetune.errors import DataError, TrainingError
from finetune.samples import SampleCache, SampleSet, end_token
from finetune.settings import OWN, Settings
from finetune.training.adapter import WEIGHTS, adapter_config, add_lora, begin_from, write_adapter
from finetune.training.distributed import Crew
from finetune.training.loop import INTERRUPTED, Data, Hooks, Trainer
from finetune.training.memory import Estimate, estimate
from finetune.training.metrics import Metrics
from finetune.training.network import Network, open_network
from finetune.training.state import State, StateFolder, differences, mark_of
from finetune.training.trunk import InMemory, OnDisk, Store, TrunkCache
from gateway import formats
from gateway.config import Config
from gateway.engine import Checkpoint, limit_threads, load, resolve_model

FREE_BYTES = 1 << 30  # buffers that MLX may keep for reuse


@dataclass(frozen=True)
class TrainResult:
    """How a run ended; losses are means over supervised validation tokens, None without such data."""

    reason: str
    iteration: int
    iters: int
    base_loss: float | None
    best_loss: float | None
    best_iteration: int
    skipped: int
    too_long: int
    seconds: float
    peak_memory_bytes: int
    adapter: str

    def as_json(self) -> dict[str, Any]:
        """All of it by name."""
        return asdict(self)


@dataclass(frozen=True)
class Opened:
    """A model with LoRA, and its data."""

    network: Network
    layers: int
    label: str
    train: SampleSet
    valid: SampleSet | None
    mark: dict[str, Any]


def say(line: str) -> None:
    """A line for people."""
    print(line, file=sys.stderr, flush=True)


def dry_run(settings: Settings) -> Estimate:
    """What `train` would need. Raises as `train` does."""
    opened = open_run(settings)
    chosen, train = settings.train, opened.train
    return estimate(opened.network, chosen, train.lengths, train.supervised, train.too_long)


def train(settings: Settings, *, restart: bool = False) -> TrainResult:
    """Train as the settings say, or go on with what was begun.

    Raises ConfigError, ModelError, DataError, and TrainingError when the run cannot go on.
    """
    crew = Crew()
    tell = say if crew.leads else _silent
    if settings.train.accumulate < crew.size:
        raise TrainingError(
            f"train.accumulate: {settings.train.accumulate} micro-batches for {crew.size} processes; "
            "give each process one at least"
        )
    maybe_set_recommended_wired_limit()
    mx.set_cache_limit(FREE_BYTES)
    opened = open_run(settings)
    states = StateFolder(Path(settings.run) / "state")
    state = None if restart else _state_to_go_on_with(states, opened.mark, settings, tell)
    crew.any(False)  # everybody has read it
    if state is None and crew.leads:
        states.clear()
    if state is not None and _over(state, settings):
        tell(f"{settings.run}: done already; --restart trains again")
        return _result(settings, opened, state, state.progress.finished)
    return _run(settings, opened, states, state, crew, tell)


def _run(
    settings: Settings,
    opened: Opened,
    states: StateFolder,
    state: State | None,
    crew: Crew,
    tell: Callable[[str], None],
) -> TrainResult:
    metrics = Metrics(Path(settings.run) if crew.leads else None)
    metrics.begin(state.progress.iteration if state else 0)
    if state is None:
        mx.random.seed(settings.train.seed)
        _first_line(metrics, opened, settings)
    cache = _cache(settings, opened, crew.rank)
    hooks = _hooks(settings, opened, states, crew, tell)
    data = Data(opened.train, opened.train.lengths, opened.valid or ())
    trainer = Trainer(opened.network, data, settings.train, hooks, metrics, crew, cache)
    if state is not None:
        tell(f"going on from iteration {state.progress.iteration} of {settings.train.iters}")
        trainer.restore(state)
    try:
        reason = trainer.run()
    finally:
        cache.close()
    if reason == INTERRUPTED:
        tell(
            f"stopped at iteration {trainer.progress.iteration} of {settings.train.iters}; "
            "the same command goes on from there"
        )
    return _result(settings, opened, State(trainer.progress, {}, {}), reason)


def open_run(settings: Settings) -> Opened:
    """The model with LoRA layers, cut, and the samples. Raises as `train` does."""
    format = formats.get(settings.format)
    if settings.format in ("auto", "other"):
        raise TrainingError("format: 'auto' only reads; name the format that is to be trained")
    choice = resolve_model(Config(), os.environ, model=settings.model)
    _require(settings)  # before a model is loaded, or even downloaded
    model, checkpoint = load(choice.model, None)
    if checkpoint.small:
        limit_threads(1)  # its matmuls are too small for two, which then wait for each other
    end = end_token(format, checkpoint.encoder, checkpoint.eos_ids)
    cache = SampleCache(Path(settings.run) / "tokens")
    most = min(settings.data.max_tokens, settings.train.widths[-1])
    folder = Path(settings.data.out)
    train = cache.load(folder / "train.jsonl", format, checkpoint.encoder, end, most)
    valid = None
    if (folder / "valid.jsonl").is_file() and (folder / "valid.jsonl").stat().st_size:
        valid = cache.load(folder / "valid.jsonl", format, checkpoint.encoder, end, most)
    layers = add_lora(model, settings.train)
    begun = _begin(model, choice.adapter, settings)
    network = open_network(model, layers, settings.train.grad_checkpoint)
    facts = {
        "model": _fingerprint(model, checkpoint),
        "format": settings.format,
        "data.train": train.source_hash,
        "data.valid": valid.source_hash if valid else "",
        "data.max_tokens": most,
        **begun,
    }
    return Opened(network, layers, choice.model, train, valid, mark_of(settings, facts))


def _begin(model: Any, own: Path | None, settings: Settings) -> dict[str, Any]:
    """Put the adapter in place that training goes on from, if any; its hash."""
    start = settings.train.start
    if start is None:
        return {}
    if start == OWN and own is None:
        raise TrainingError(
            f"train.start: {settings.model!r} brings no adapter along; name a folder, or null"
        )
    folder = own if start == OWN and own is not None else Path(start).expanduser()
    begin_from(model, folder, settings.train)
    with (folder / WEIGHTS).open("rb") as file:
        return {"train.start": hashlib.file_digest(file, "sha256").hexdigest()[:16]}


def _require(settings: Settings) -> None:
    path = Path(settings.data.out) / "train.jsonl"
    if not path.is_file():
        raise DataError(f"{path}: no such file; run `python -m finetune prepare` first")


def _fingerprint(model: Any, checkpoint: Checkpoint) -> str:
    """A hash of the tokenizer and of some numbers of every weight."""
    from mlx.utils import tree_flatten

    digest = hashlib.sha256(checkpoint.tokenizer_json.encode())
    for name, array in tree_flatten(model.parameters()):
        if ".lora_" not in name:
            some = mx.flatten(array)[:64].astype(mx.float32)
            digest.update(f"{name} {array.shape} {array.dtype} {some.tolist()}".encode())
    return digest.hexdigest()[:16]


def _state_to_go_on_with(
    states: StateFolder, mark: dict[str, Any], settings: Settings, tell: Callable[[str], None]
) -> State | None:
    state = states.load()
    if state is None:
        return None
    other = differences(state.mark, mark)
    if not other:
        return state
    if state.progress.finished:
        tell(f"{settings.run}: a finished run with {_some(other)}; training anew")
        return None
    raise TrainingError(
        f"{settings.run}: holds an unfinished run (iteration {state.progress.iteration}) that was "
        f"started otherwise: {_some(other)}; put that back to go on, "
        "or start again with --restart or another --run"
    )


def _some(lines: list[str]) -> str:
    rest = f"; and {len(lines) - 3} more" if len(lines) > 3 else ""
    return "; ".join(lines[:3]) + rest


def _over(state: State, settings: Settings) -> bool:
    progress = state.progress
    return bool(progress.finished) and (
        progress.iteration >= settings.train.iters or progress.finished != "done"
    )


def _cache(settings: Settings, opened: Opened, rank: int) -> TrunkCache:
    """Kept outputs are worth their room only if there is a trunk and a sample is seen again."""
    chosen = settings.train
    store: Store | None = None
    again = chosen.iters * chosen.batch_size > len(opened.train) or opened.valid is not None
    if opened.network.cut and opened.layers < len(opened.network.model.layers) and again:
        if chosen.trunk_cache == "memory":
            store = InMemory()
        elif chosen.trunk_cache == "disk":
            store = OnDisk(Path(settings.run) / "trunk" / str(rank))
    return TrunkCache(store, chosen.trunk_bytes)


def _hooks(
    settings: Settings,
    opened: Opened,
    states: StateFolder,
    crew: Crew,
    tell: Callable[[str], None],
) -> Hooks:
    if not crew.leads:
        return Hooks(_silent, _silent, _silent)
    config = adapter_config(
        settings.train, opened.layers, opened.label, settings.format, opened.train.source_hash
    )
    return Hooks(
        save=lambda state: states.save(
            State(state.progress, state.adapter, state.optimizer, state.best, opened.mark)
        ),
        publish=lambda weights: write_adapter(Path(settings.adapter_path), weights, config),
        say=tell,
    )


def _first_line(metrics: Metrics, opened: Opened, settings: Settings) -> None:
    train = opened.train
    metrics.add(
        "start",
        0,
        model=opened.label,
        format=settings.format,
        iters=settings.train.iters,
        samples=len(train),
        too_long=train.too_long,
        tokens=sum(train.lengths),
        supervised=sum(train.supervised),
        valid_samples=len(opened.valid or ()),
    )


def _result(settings: Settings, opened: Opened, state: State, reason: str) -> TrainResult:
    progress = state.progress
    return TrainResult(
        reason=reason,
        iteration=progress.iteration,
        iters=settings.train.iters,
        base_loss=progress.base_loss,
        best_loss=progress.best_loss,
        best_iteration=progress.best_iteration,
        skipped=progress.skipped,
        too_long=opened.train.too_long,
        seconds=progress.seconds,
        peak_memory_bytes=int(mx.get_peak_memory()),
        adapter=str(settings.adapter_path),
    )


def _silent(_: object) -> None:
    """Other processes than the first say and write nothing."""
