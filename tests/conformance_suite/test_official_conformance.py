"""The official MCP conformance suite finds what we expect of both sides in both protocol eras.

Needs `make conformance-suite` (npm); skips with the reason otherwise.
"""

from pathlib import Path

import official_suite
import pytest
from official_suite import ERAS, SIDES, Side


@pytest.mark.timeout(900)
@pytest.mark.skipif(bool(official_suite.absence()), reason=official_suite.absence() or "installed")
@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("side", SIDES)
def test_promise_10_the_official_suite_passes_as_expected(
    side: Side, era: str, tmp_path: Path
) -> None:
    leg = official_suite.run(side, era, tmp_path / "first", lambda line: None)
    if leg.problems:  # the suite has waits of its own that a busy machine outlasts: once more
        leg = official_suite.run(side, era, tmp_path / "again", lambda line: None)

    assert leg.problems == (), leg.output
    assert leg.passed


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("side", SIDES)
def test_every_expected_failure_has_a_reason_and_is_named_once(side: Side, era: str) -> None:
    entries = official_suite.entries(side, era)

    assert [entry for entry in entries if len(entry["reason"].split()) < 4] == []
    names = [entry["scenario"] for entry in entries]
    assert len(names) == len(set(names))
