"""A random-weight checkpoint, made once, and engines on it that are closed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny_checkpoint import write_adapter, write_checkpoint

from gateway.engine import MlxEngine, blas_report, load_engine

blas_report()


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("models") / "toy")


@pytest.fixture(scope="session")
def adapter(checkpoint: Path) -> Path:
    return write_adapter(checkpoint.parent / "toy-lora", checkpoint)


@pytest.fixture(scope="module")
def engine(checkpoint: Path) -> Iterator[MlxEngine]:
    """Shared by a file's tests: nothing may depend on what its prefix store holds."""
    engine = load_engine(checkpoint)
    yield engine
    engine.close()
