"""Files that appear all at once or not at all, also when the process dies half-way.

How a set of files is published. Everything is written to a hidden folder beside the files it will
replace. One rename of that folder to `.ready` is the moment of truth: before it nothing has
happened, after it everything has. `settle` then moves the files to their places; if the process
dies in between, whoever opens the folder next calls `settle` and finishes the move.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

READY = ".ready"
_STAGING = ".writing-"


@contextmanager
def publishing(folder: Path) -> Iterator[Path]:
    """A hidden folder to write into; on a clean exit its files replace their namesakes in `folder`.

    On any exception nothing in `folder` changes and what was written is removed. Raises OSError.
    """
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    settle(folder)
    for left in folder.glob(f"{_STAGING}*"):
        if not _alive(left):
            shutil.rmtree(left, ignore_errors=True)
    staging = folder / f"{_STAGING}{os.getpid()}"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    try:
        yield staging
        for path in staging.iterdir():
            _sync(path)
        staging.rename(folder / READY)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise
    settle(folder)


def settle(folder: Path) -> None:
    """Finish a publication that was cut short between its rename and its last move."""
    ready = folder / READY
    if not ready.is_dir():
        return
    for path in sorted(ready.iterdir()):
        with suppress(FileNotFoundError):  # another process is settling too
            path.replace(folder / path.name)
    with suppress(OSError):
        ready.rmdir()


def _alive(staging: Path) -> bool:
    """Whether the process that writes there still runs."""
    try:
        os.kill(int(staging.name.removeprefix(_STAGING)), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True


def _sync(path: Path) -> None:
    """Bring one file to the disk, so that a full disk shows now."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
