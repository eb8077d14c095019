"""Real tool servers of others behind one gateway; needs `make third-party`, skips with the reason otherwise."""

from pathlib import Path

import pytest
from third_party import absence, check, sound, table

pytestmark = pytest.mark.skipif(bool(absence()), reason=absence() or "all is here")


@pytest.mark.timeout(600)
def test_seven_servers_of_others_are_listed_and_called_by_hosts_of_both_eras(
    tmp_path: Path,
) -> None:
    rows = check(tmp_path.resolve())

    assert sound(rows), table(rows)
