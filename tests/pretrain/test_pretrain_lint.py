"""The training text is data: a fault in it is named by file and line, and the committed text has none."""

import subprocess
import sys

import pytest

from pretrain.tool_book import tools_of


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            "# About\n\nset_timer | Start a timer.\n",
            "book.txt:3: not `name | description | params`",
        ),
        ('a | b | x:word "An x"\n    do {y}\n', "book.txt:1: a: no parameter 'y'"),
        ('# About\na | b | x:nothing "An x"\n', "book.txt:2: no kind 'nothing'"),
        ("# About\n\na | b | x:word\n", "book.txt:3: cannot read the parameter 'x:word'"),
    ],
)
def test_a_fault_is_named_by_file_and_line(text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=r"book\.txt") as raised:
        tools_of(text, "book.txt")

    assert str(raised.value).startswith(fault)


def test_the_committed_text_has_no_faults() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pretrain", "lint"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("no faults\n")
