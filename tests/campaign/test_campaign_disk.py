"""A full disk and a clock that jumps: the gateway says what it cannot write, and still answers."""

import ast
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

import pytest
from campaign import FAKE, FAULTY, WAIT_S, gateway, toml
from pydantic import SecretStr

from gateway.config import OAuthConfig
from gateway.serving.bearer_tokens import Introspection

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).resolve().parents[2]
FULL = Path("/dev/full")

# The wall clock may be looked at only for what is shown or written down, and where others agree on it.
WALL_CLOCK = {
    "gateway/diagnostics/bench.py": "the date of a result",
    "gateway/benchmarks/cold.py": "the date of a result",
    "gateway/benchmarks/parsers.py": "the date of a result",
    "gateway/cli/host_config.py": "the name of a backup",
    "gateway/catalogue/pinning.py": "the date of a pin, for people",
    "gateway/serving/bearer_tokens.py": "`exp` of a token is wall time by RFC 7662",
}
PIN_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from gateway.core import ToolSpec
from gateway.catalogue import Pins

resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
_, held = Pins(Path(sys.argv[1])).sort_out("one", [ToolSpec("t")], learn=True)
sys.stdout.write(held[0].reason)
"""


@pytest.fixture
def full_disk() -> Iterator[TextIO]:
    if not FULL.exists():
        pytest.skip("/dev/full is Linux")
    with FULL.open("w") as file:
        yield file


async def test_on_a_full_disk_it_says_what_it_cannot_write_and_still_answers(
    tmp_path: Path, full_disk: TextIO
) -> None:
    config = tmp_path / "gateway.toml"
    text = toml({"trusted": [FAULTY]}, mode="legacy") + toml(
        {"pinned": [FAKE]}, pinning="pin", mode="legacy"
    )
    config.write_text(text)
    async with gateway(config, "full", "clock", stderr=full_disk) as running:
        answer = await running.ask("fine")
        held = await running.ask("echo", text="hi")
        running.process.send_signal(signal.SIGTERM)
        code = await running.process.wait()

    assert answer["answer"] == "fine is fine"
    assert held["calls"] == []
    assert "pinned: " in held["answer"]
    assert "quarantined" in held["answer"]
    assert code == 128 + signal.SIGTERM


def test_a_pin_that_cannot_be_written_names_the_file_and_the_reason(tmp_path: Path) -> None:
    file = tmp_path / "data" / "pins.json"

    done = subprocess.run(
        [sys.executable, "-c", PIN_ON_A_FULL_DISK, str(file)],
        capture_output=True,
        text=True,
        timeout=WAIT_S,
        check=True,
        cwd=ROOT,
    )

    assert f"{file}: cannot be written (File too large)" in done.stdout
    assert [path.name for path in file.parent.iterdir()] == ["pins.json.lock"]  # nothing by halves


async def test_a_clock_set_back_does_not_lengthen_what_is_known_of_a_token() -> None:
    wall, elapsed, asked = [1e9], [0.0], []

    class Counting(Introspection):
        async def _ask(self, token: str) -> dict[str, Any]:
            asked.append(token)
            return {"active": True, "aud": "http://localhost/mcp", "exp": 2e9}

    oauth = OAuthConfig(
        issuer="http://localhost",
        resource="http://localhost/mcp",
        introspection_url="http://localhost/ask",
        client_id="gateway",
        client_secret=SecretStr("s" * 20),
        cache_s=30,
    )
    tokens = Counting(oauth, now=lambda: wall[0], elapsed=lambda: elapsed[0])
    assert await tokens.verify_token("t") is not None
    wall[0] -= 1e8
    elapsed[0] += 31
    assert await tokens.verify_token("t") is not None

    assert asked == ["t", "t"]


def test_every_wait_is_measured_on_a_clock_that_does_not_jump() -> None:
    looks = {
        f"{path.relative_to(ROOT)}"
        for path in sorted((ROOT / "gateway").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and ast.unparse(node)
        in ("time.time", "datetime.now", "datetime.utcnow", "datetime.datetime.now", "time.time_ns")
    }

    assert looks == set(WALL_CLOCK), (
        "use time.monotonic or anyio.current_time; a date for people is listed here"
    )
