"""The pages that list things list all of them: codes, outcomes, options; and the picture is small and of nobody's machine."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

from gateway.core import Outcome

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
FIRST_CELL = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)


def test_every_code_in_the_source_is_explained_once_and_no_other() -> None:
    code = re.compile(r"\bGW\d{3}\b")
    used = {c for path in (ROOT / "gateway").rglob("*.py") for c in code.findall(path.read_text())}

    explained = [name for name in FIRST_CELL.findall(PAGE) if code.fullmatch(name)]

    assert sorted(explained) == sorted(used)


def test_every_outcome_is_explained() -> None:
    outcomes = PAGE[PAGE.index("## Outcomes") :]

    assert sorted(FIRST_CELL.findall(outcomes)) == sorted(get_args(Outcome))


def test_the_table_of_options_is_that_of_the_models() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "config_docs.py", "--check"],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr


def test_the_picture_is_small_loads_nothing_and_is_of_no_machine() -> None:
    picture = (ROOT / "docs" / "terminal.svg").read_text(encoding="utf-8")

    assert len(picture.encode()) < 60_000
    assert "url(http" not in picture
    assert "@import" not in picture
    assert re.findall(r"(?<![<\w/.])/(?:home|root|tmp|Users|opt|usr|var)/", picture) == []
    assert str(ROOT) not in picture
