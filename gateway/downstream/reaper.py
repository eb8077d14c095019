"""Ends the tool servers of a gateway that was killed and could not end them itself.

A small process of its own, hired by the first stdio server and dismissed by the last one. It reads
process ids from a pipe that nobody else holds. When the pipe closes, the gateway is gone, whatever
killed it: then every process that is left of those servers is asked by SIGTERM and killed.

Run as a script by the same interpreter, without site packages: it imports the standard library only
and takes about 11 MB. Windows has none. A parent-death signal would not do: it is not inherited by
what a server starts, and does not exist on macOS.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Final, NamedTuple

EOF_GRACE_S: Final = 1.0  # servers see the end of their stdin too, and mostly leave by themselves
TERM_S: Final = 1.0  # after SIGTERM
KILL_S: Final = 1.0  # after SIGKILL; together less than the 5 s that are promised
LEAVE_S: Final = 2.0  # for the guardian itself, when it is dismissed
_POLL_S: Final = 0.02
_LOADER: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH")

Known = tuple[int, str]
"""One process for good: its id, and when it started (ids are given out again)."""


class Row(NamedTuple):
    """One running process; zombies are none."""

    pid: int
    started: str
    parent: int
    group: int
    session: int

    @property
    def known(self) -> Known:
        """What stays when its parent is gone."""
        return self.pid, self.started


class Guardian:
    """The gateway's side: at most one process, for as long as somebody needs it; from any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._watched: set[int] = set()
        self._users = 0
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process id of the guardian that is at work."""
        return self._process.pid if self._process else None

    def hire(self) -> None:
        """Have a guardian from now on; without one (Windows, no process to be had) all goes on."""
        with self._lock:
            self._users += 1
            self._present()

    def watch(self, pid: int) -> None:
        """End this process, its session and what it started, when the gateway is gone."""
        with self._lock:
            self._watched.add(pid)
            if self._present():
                self._say(f"+{pid}\n")

    def forget(self, pid: int) -> None:
        """This one has ended."""
        with self._lock:
            self._watched.discard(pid)
            self._say(f"-{pid}\n")

    def dismiss(self) -> None:
        """One user less; behind the last one the process ends, at most `LEAVE_S` later."""
        with self._lock:
            self._users -= 1
            process = None if self._users else self._process
            self._process = None if process else self._process
        if process is not None:
            _leave(process)

    def _present(self) -> bool:
        """Whether there is one; started anew if somebody ended it."""
        if self._process is not None and self._process.poll() is not None:
            _leave(self._process)
            self._process = None
        if self._process is None and sys.platform != "win32" and sys.executable:
            with suppress(OSError):
                self._process = _start()
                self._say("".join(f"+{pid}\n" for pid in self._watched))
        return self._process is not None

    def _say(self, words: str) -> None:
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError):  # it is gone, or stopped; the next user starts another one
                self._process.stdin.write(words.encode())


def _start() -> subprocess.Popen[bytes]:
    """Holds nothing of ours but the pipe: no environment, no folder, no standard stream."""
    process = subprocess.Popen(
        [sys.executable, "-IS", os.path.abspath(__file__), str(os.getpid())],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _LOADER if name in os.environ},
        cwd="/",
        start_new_session=True,
    )
    assert process.stdin is not None
    os.set_blocking(process.stdin.fileno(), False)
    return process


def _leave(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    with suppress(OSError):
        process.stdin.close()
    try:
        process.wait(LEAVE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


# Which processes belong together.


def family(leaders: Iterable[int]) -> set[Row]:
    """Everybody in the groups and sessions of `leaders`, and everybody whom one of these started."""
    chosen, rows = set(leaders), _rows()
    found = {row.pid: row for row in rows if chosen & {row.pid, row.group, row.session}}
    while more := {row.pid: row for row in rows if row.parent in found and row.pid not in found}:
        found |= more
    return set(found.values())


def living(known: Iterable[Known]) -> set[Known]:
    """Those that still run."""
    wanted = set(known)
    if not wanted:
        return wanted
    if sys.platform == "linux":
        return {row.known for pid, _ in wanted if (row := _row(pid)) is not None} & wanted
    return {row.known for row in _rows()} & wanted


def signal_all(known: Iterable[Known], number: int) -> None:
    """Signal each of them that may be signalled."""
    for pid, _ in known:
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def end(leaders: Iterable[int]) -> None:
    """Let the families of `leaders` go, then ask them to, then kill them; all bounded."""
    leaders = set(leaders)
    known: set[Known] = set()
    for number, patience in ((0, EOF_GRACE_S), (signal.SIGTERM, TERM_S), (signal.SIGKILL, KILL_S)):
        deadline = time.monotonic() + patience
        known |= {row.known for row in family(leaders)}
        signal_all(living(known), number)
        while known and time.monotonic() < deadline:
            time.sleep(_POLL_S)
            known = living(known) | {row.known for row in family(leaders)}
            if number == signal.SIGKILL:
                signal_all(known, number)
        if not known:
            return


def _rows() -> list[Row]:
    if sys.platform == "linux":
        found = (_row(int(name)) for name in os.listdir("/proc") if name.isdecimal())
        return [row for row in found if row is not None]
    listed = ["/bin/ps", "-axo", "pid=,ppid=,pgid=,stat=,lstart="]
    done = subprocess.run(listed, stdout=subprocess.PIPE, check=False, timeout=KILL_S)
    split = (line.split(None, 4) for line in done.stdout.decode("utf-8", "replace").splitlines())
    return [
        Row(int(pid), started, int(parent), int(group), _session(int(pid)))
        for pid, parent, group, state, started in split
        if not state.startswith("Z")
    ]


def _row(pid: int) -> Row | None:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            words = file.read().decode("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None
    if words[0] in "ZX":
        return None
    return Row(pid, words[19], int(words[1]), int(words[2]), int(words[3]))


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except OSError:
        return 0


# The process.


def main() -> None:
    """Read until the gateway is gone, then end what it left."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # it ends with the gateway and not before it
    watched: set[int] = set()
    rest = b""
    while chunk := os.read(0, 4096):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            (watched.add if line.startswith(b"+") else watched.discard)(int(line[1:]))
    if watched:
        end(watched)
    os._exit(0)  # nothing to tidy up, and somebody may wait


if __name__ == "__main__":
    main()
