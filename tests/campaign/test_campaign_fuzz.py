"""Promise 6 and promise 2 against fuzzers; the long forms are `python tests/campaign/fuzz.py --help`."""

import sys
from pathlib import Path

import pytest
from fuzz_cases import fuzz_cases
from fuzz_messages import fuzz_http, fuzz_stdin

pytestmark = pytest.mark.anyio


async def test_promise_6_nothing_executes_that_the_schema_refuses() -> None:
    report = await fuzz_cases(200, seed=1)

    assert report["wrong"] == []
    assert report["executed"] > 50  # the fuzzer reaches the tools at all


@pytest.mark.skipif(sys.platform == "win32", reason="the gateway of the campaign is POSIX")
async def test_promise_2_broken_messages_on_stdin_get_json_or_nothing(tmp_path: Path) -> None:
    report = await fuzz_stdin(1500, 1, tmp_path)

    assert report["answers_afterwards"]
    assert report["exit_code"] == 0
    assert report["json_lines_out"] > 100  # the rest were notifications, answers, or no JSON


@pytest.mark.skipif(sys.platform == "win32", reason="the gateway of the campaign is POSIX")
async def test_promise_13_broken_messages_on_http_get_json_and_no_server_error(
    tmp_path: Path,
) -> None:
    report = await fuzz_http(600, 1, tmp_path)

    assert report["wrong"] == []
    assert report["answers_afterwards"]
    assert report["dropped"] == 0
    assert report["answers"]["result"] > 100  # it gets past the envelope
