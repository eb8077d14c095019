"""The short form of the soak; the long one is `python tests/campaign/soak.py`."""

import sys
from pathlib import Path

import pytest
from soak import soak

pytestmark = pytest.mark.anyio


@pytest.mark.skipif(sys.platform != "linux", reason="counts file descriptors in /proc")
async def test_under_load_and_faults_the_gateway_stays_up_and_leaks_nothing(tmp_path: Path) -> None:
    report = await soak(12, 1, tmp_path)

    assert report["alive"]
    assert report["outcomes"]["answered"] >= 3
    assert not {key for key in report["outcomes"] if key.startswith("HTTP")}
    assert report["killed"] > 3
    assert report["end"]["fds"] < 80  # five servers at three pipes each, sockets, and our clients
    assert report["end"]["processes"] <= 7  # five servers, one of them wrapped, and the guardian
