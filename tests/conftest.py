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
        "campaign", "conformance_suite", "inspector", "third_party", "test_readme.py", "formats/test_cases.py",
        "finetune/test_training_run.py", "finetune/test_evaluation_greedy.py", "finetune/test_training_bench.py",
        "finetune/test_suites_servers.py", "gateway/benchmarks", "gateway/cli", "gateway/diagnostics", "gateway/downstream",
        "gateway/nlu/test_money_forms.py", "gateway/nlu/test_number_forms.py", "gateway/nlu/test_whole_forms.py",
        "gateway/serving/test_http.py", "gateway/serving/test_stdio.py", "gateway/serving/test_http_timeouts.py",
        "gateway/engine/test_engine_loading.py",
    )
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if any(item.path.is_relative_to(place) for place in SLOW):
            item.add_marker("slow")


# A shell that runs the suite in the background lets it, and all that it starts, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
