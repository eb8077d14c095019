"""What every test shares: one async backend, and no way to reach a model hub."""

import os
import signal

import pytest

os.environ["HF_HUB_OFFLINE"] = "1"
# A shell that runs the suite in the background lets it, and all that it starts, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
