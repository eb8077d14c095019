"""Servers that the probe of the protocol era goes wrong with."""

import sys
from pathlib import Path

import anyio
import pytest

from gateway.config import ServerConfig
from gateway.downstream import Pool

pytestmark = pytest.mark.anyio
LATE = Path(__file__).resolve().parents[2] / "servers" / "late_server.py"
WAIT_S = 60  # far more than anything here takes, also on a busy machine


async def test_a_server_that_starts_too_slowly_for_the_probe_is_connected_in_its_own_era(
    tmp_path: Path,
) -> None:
    late = ServerConfig(
        command=sys.executable, args=(str(LATE), str(tmp_path / "mark")), connect_timeout_s=WAIT_S
    )
    with anyio.fail_after(WAIT_S):
        async with Pool({"late": late}) as pool:
            tools = [spec.tool for spec in await pool.specs(WAIT_S)]
            [status] = pool.status()

    assert tools == ["fine"]
    assert (status.state, status.era, status.error) == ("ready", "2026-07-28", None)
