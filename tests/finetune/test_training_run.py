"""Whole runs on the shipped model: interrupted, killed, continued, refused, distributed."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from training_data import write_data

from finetune.errors import DataError, TrainingError
from finetune.settings import load_settings
from finetune.training.metrics import read_metrics
from gateway.engine import SHIPPED, blas_report

blas_report()

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 110
TRAIN = {
    "iters": 22,
    "accumulate": 4,
    "batch_size": 2,
    "layers": 2,
    "learning_rate": 1e-3,
    "warmup": 2,
    "schedule": "cosine",
    "dropout": 0.1,
    "steps_per_report": 4,
    "steps_per_eval": 8,
    "save_every": 4,
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_data(tmp_path_factory.mktemp("data"))


def words(folder: Path, data: Path, *more: str, **changed: Any) -> list[str]:
    """A command line; what it makes goes into `folder`."""
    settings = [f"--set=train.{k}={v}" for k, v in {**TRAIN, **changed}.items()]
    places = [
        "--out",
        str(data),
        "--run",
        str(folder / "run"),
        "--adapter-path",
        str(folder / "ad"),
    ]
    return [
        "-m",
        "finetune",
        "train",
        "--model=tiny",
        "--profile=reference",
        *places,
        *settings,
        *more,
    ]


def start(arguments: Sequence[str], **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        **options,
    )


def finish(arguments: Sequence[str], **options: Any) -> tuple[int, str, str]:
    process = start(arguments, **options)
    out, errors = process.communicate(timeout=LIMIT_S)
    return process.returncode, out, errors


def wait_for(process: subprocess.Popen[str], beginning: str) -> None:
    """Read progress lines until one begins so."""
    assert process.stderr is not None
    seen = []
    for line in process.stderr:
        seen.append(line)
        if line.strip().startswith(beginning):
            return
    raise AssertionError("".join(seen))


def settings(folder: Path, data: Path, **changed: Any) -> Any:
    flat = {f"train.{k}": v for k, v in {**TRAIN, **changed}.items()}
    places = {"data.out": str(data), "run": f"{folder}/run", "adapter_path": f"{folder}/ad"}
    return load_settings(None, {"model": "tiny", **places, **flat})


def adapter(folder: Path) -> bytes:
    return (folder / "ad" / "adapters.safetensors").read_bytes()


def newest(folder: Path) -> Path:
    states = (folder / "run" / "state").iterdir()
    return max(p for p in states if p.name.isdigit())


def losses(folder: Path) -> list[tuple[str, int, float]]:
    lines = read_metrics(folder / "run" / "metrics.jsonl")
    return [(m["kind"], m["iteration"], m["loss"]) for m in lines if "loss" in m]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    """A run that nobody disturbed."""
    folder = tmp_path_factory.mktemp("whole")
    code, out, errors = finish(words(folder, data, "--json"))
    assert code == 0, errors
    assert json.loads(out)["reason"] == "done"
    return folder


def test_a_run_learns_and_its_adapter_is_in_the_layout_of_mlx_lm(whole: Path) -> None:
    from mlx_lm import load

    valid = [loss for kind, _, loss in losses(whole) if kind == "valid"]
    assert min(valid[1:]) < 0.7 * valid[0]
    config = json.loads((whole / "ad" / "adapter_config.json").read_text())
    assert config["fine_tune_type"] == "lora"
    assert config["num_layers"] == 2
    assert config["model"] == str(SHIPPED)
    assert config["tool_format"] == "glaive"
    assert len(config["data"]) == 64
    model, _ = load(str(SHIPPED), adapter_path=str(whole / "ad"))
    assert "lora_b" in model.layers[-1].self_attn.q_proj
    assert "lora_b" not in model.layers[0].self_attn.q_proj
    assert sorted(p.name for p in (whole / "ad").iterdir()) == [
        "adapter_config.json",
        "adapters.safetensors",
    ]


def test_the_last_smaller_group_is_trained_too(whole: Path) -> None:
    progress = json.loads((newest(whole) / "state.json").read_text())["progress"]

    assert (progress["iteration"], progress["update"]) == (22, 6)


def test_a_run_killed_in_the_middle_goes_on_to_the_same_last_bit(
    whole: Path, data: Path, tmp_path: Path
) -> None:
    process = start(words(tmp_path, data))
    wait_for(process, "12/22")
    process.kill()
    process.communicate(timeout=LIMIT_S)
    assert int(newest(tmp_path).name) < 22

    # Without kept trunk outputs, or with: that is no part of the state.
    code, _, errors = finish(words(tmp_path, data, "--resume", trunk_cache="off"))

    assert code == 0, errors
    assert "going on from iteration" in errors
    assert adapter(tmp_path) == adapter(whole)
    for name in ("adapter", "optimizer", "best"):
        file = f"{name}.safetensors"
        assert (newest(tmp_path) / file).read_bytes() == (newest(whole) / file).read_bytes()
    assert losses(tmp_path) == losses(whole)


def test_ctrl_c_saves_and_the_same_command_goes_on(whole: Path, data: Path, tmp_path: Path) -> None:
    from finetune.training.session import train

    process = start(words(tmp_path, data, save_every=1000))
    wait_for(process, "8/22")
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 130
    assert "the same command goes on" in errors

    with pytest.raises(TrainingError, match=r"train.learning_rate was 0.001 and is 0.5"):
        train(settings(tmp_path, data, learning_rate=0.5))
    with pytest.raises(TrainingError, match=r"data\.train was"):
        train(settings(tmp_path, write_data(tmp_path / "other", train=9)))

    code, _, errors = finish(words(tmp_path, data))
    assert code == 0, errors
    assert adapter(tmp_path) == adapter(whole)


def test_two_processes_give_the_losses_of_one(whole: Path, data: Path, tmp_path: Path) -> None:
    launch = [
        str(Path(sys.executable).with_name("mlx.launch")),
        "-n",
        "2",
        "--backend",
        "ring",
        "--",
    ]

    code, out, errors = finish([*launch, sys.executable, *words(tmp_path, data)])

    assert code == 0, errors
    alone, both = losses(whole), losses(tmp_path)
    assert [m[:2] for m in both] == [m[:2] for m in alone]
    for one, other in zip(alone, both, strict=True):
        assert other[2] == pytest.approx(one[2], abs=1e-5)
    assert out.count("best at") == 1  # one of them talks


def test_a_full_disk_leaves_nothing_half_written(data: Path, tmp_path: Path) -> None:
    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    code, _, errors = finish(words(tmp_path, data), preexec_fn=small)

    assert code == 2
    assert "cannot be written" in errors
    assert "Traceback" not in errors
    left = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert [p for p in left if p.suffix == ".safetensors" or ".writing" in str(p)] == []


def test_a_finished_run_is_not_repeated_and_other_settings_start_anew(
    data: Path, tmp_path: Path
) -> None:
    from finetune.training.session import train

    first = train(settings(tmp_path, data, iters=8))
    before = adapter(tmp_path)
    assert train(settings(tmp_path, data, iters=8)) == first.__class__(
        **{**first.as_json(), "peak_memory_bytes": train_peak()}
    )

    train(settings(tmp_path, data, iters=8, learning_rate=3e-3))

    assert adapter(tmp_path) != before


def train_peak() -> int:
    import mlx.core as mx

    return int(mx.get_peak_memory())


def test_numbers_that_are_not_finite_end_the_run_and_are_never_saved(
    data: Path, tmp_path: Path
) -> None:
    import mlx.core as mx

    from finetune.training.session import train

    with pytest.raises(TrainingError, match="5 updates in a row were not finite"):
        train(settings(tmp_path, data, iters=60, learning_rate=1e30, warmup=0, save_every=4))

    saved = mx.load(str(newest(tmp_path) / "adapter.safetensors"))
    assert all(bool(mx.isfinite(x).all()) for x in saved.values())


def test_training_stops_early_when_nothing_is_gained(data: Path, tmp_path: Path) -> None:
    from finetune.training.session import train

    done = train(
        settings(
            tmp_path, data, iters=60, learning_rate=1e-12, warmup=0, dropout=0.0, patience=1,
            steps_per_eval=4, accumulate=1,
        )
    )  # fmt: skip

    assert done.reason == "early stop"
    assert done.iteration < 60
    lines = read_metrics(tmp_path / "run" / "metrics.jsonl")
    assert lines[-1]["reason"] == "early stop"


def test_without_validation_data_the_latest_adapter_counts(tmp_path: Path) -> None:
    from finetune.training.session import train

    only = write_data(tmp_path / "data", valid=0)

    done = train(settings(tmp_path, only, iters=8))

    assert done.best_loss is None
    assert adapter(tmp_path) == (newest(tmp_path) / "adapter.safetensors").read_bytes()


def test_a_dry_run_estimates_and_trains_nothing(data: Path, tmp_path: Path) -> None:
    from finetune.training.session import dry_run

    estimate = dry_run(settings(tmp_path, data))

    assert estimate.samples > 20
    assert estimate.weights > 1_000_000
    assert estimate.activations > 100_000
    assert estimate.total == sum(
        getattr(estimate, name)
        for name in ("weights", "adapter", "optimizer", "activations", "trunk")
    )
    assert not (tmp_path / "ad").exists()
    assert not (tmp_path / "run" / "state").exists()


def test_what_is_missing_is_named(data: Path, tmp_path: Path) -> None:
    from finetune.training.session import train

    with pytest.raises(DataError, match=r"train\.jsonl: no such file; run .* prepare"):
        train(settings(tmp_path, tmp_path))
    with pytest.raises(TrainingError, match=r"train\.keys: no_such"):
        train(settings(tmp_path, data, keys=["no_such"]))
