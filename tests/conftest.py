"""What every test shares: one async backend, and no way to reach a model hub."""

import os

import pytest

os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
