"""The benchmark of passthrough says what keeps it from measuring."""

import pytest

from gateway.benchmarks.passthrough import main


def test_a_server_that_does_not_start_is_named_and_nothing_is_measured(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["--server", "there-is-no-such-server", "--calls", "2"])

    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert "\ndirect: " in said.err
    assert "there-is-no-such-server" in said.err
