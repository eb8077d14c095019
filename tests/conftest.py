"""What every test shares: one async backend, no way to reach a model hub, and which tests are slow."""

import os
import signal
from pathlib import Path

import pytest

os.environ["HF_HUB_OFFLINE"] = "1"
# Hundreds of processes are started; each may read what the first has compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
if (
    "PYTEST_XDIST_WORKER" in os.environ
):  # one worker per core: more threads would only fight for them
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
# Folders and files whose tests start processes, run a model in earnest or try thousands of cases.
SLOW = tuple(
    Path(__file__).parent / place
    for place in (
        "campaign", "conformance_suite", "finetune", "inspector", "pretrain", "third_party", "toolservers", "test_patterns.py",
        "test_readme.py", "formats/test_cases.py", "formats/test_conformance.py", "formats/test_round_trip.py", "formats/test_trust.py", "formats/test_grammar_and_check.py",
        "gateway/benchmarks", "gateway/cli", "gateway/diagnostics", "gateway/downstream", "gateway/engine", "gateway/serving",
        "gateway/test_app.py", "gateway/nlu/test_money_forms.py", "gateway/nlu/test_number_forms.py", "gateway/nlu/test_whole_forms.py",
    )
)  # fmt: skip


def is_slow(path: Path) -> bool:
    return any(path.is_relative_to(place) for place in SLOW)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """`make test-fast` does not even import what it leaves out."""
    return (config.option.markexpr == "not slow" and is_slow(collection_path)) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if is_slow(item.path):
            item.add_marker("slow")


# A shell that runs the suite in the background lets it, and all that it starts, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
