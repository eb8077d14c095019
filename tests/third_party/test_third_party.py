"""Real tool servers of others behind one gateway; needs `make third-party`, skips with the reason otherwise."""

from pathlib import Path

import in_earnest
import pytest
from third_party import absence, check, sound, table

pytestmark = pytest.mark.skipif(bool(absence()), reason=absence() or "all is here")


@pytest.mark.timeout(600)
def test_eight_servers_of_others_are_listed_and_called_by_hosts_of_both_eras(
    tmp_path: Path,
) -> None:
    rows = check(tmp_path.resolve())

    assert sound(rows), table(rows)


@pytest.mark.timeout(900)
def test_plain_questions_on_six_servers_at_once_are_answered_and_write_nothing_wrong(
    tmp_path: Path,
) -> None:
    rows = in_earnest.ask_all(in_earnest.PLAIN, tmp_path.resolve())

    assert in_earnest.sound(rows), in_earnest.table(rows)
