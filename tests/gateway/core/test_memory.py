"""Memory that was needed for a moment goes back to the system."""

import gc
import subprocess
import sys

import anyio
import pytest

from gateway.core import heap, lasting, tidy
from gateway.core.memory import LEAST_BYTES

pytestmark = pytest.mark.anyio
# Blocks that glibc takes from its heap, with one of them above the others that are freed.
PROGRAM = """
from gateway.core import heap
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
blocks = [b"x" * 100_000 for _ in range(500)]
high = resident()
del blocks[:-1]
kept = resident()
found = heap()
free = found.free_bytes()
found.give_back()
print(high - kept, free, kept - resident())
"""


class Counting:
    """A heap that is told how much is free at each look, and counts what is asked of it."""

    def __init__(self, *free: int) -> None:
        self.free, self.looks, self.given = list(free), 0, list[int]()
        self.done = anyio.Event()

    def free_bytes(self) -> int:
        self.looks += 1
        if len(self.free) == 1:
            self.done.set()
            return self.free[0]
        return self.free.pop(0)

    def give_back(self) -> None:
        self.given.append(self.looks)


@pytest.mark.skipif(heap() is None, reason="the C library has no such call")
def test_what_a_burst_left_in_the_heap_is_given_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )

    by_itself, free, given_back = map(int, done.stdout.split())
    assert by_itself < 5_000_000  # else there is nothing to do
    assert free > 40_000_000
    assert given_back > 40_000_000


async def test_the_heap_is_tidied_when_much_became_free_and_not_again_for_the_same() -> None:
    much = 3 * LEAST_BYTES
    counting = Counting(0, LEAST_BYTES, much, much, much, 2 * much, 2 * much, 0)

    with anyio.fail_after(30):
        async with anyio.create_task_group() as group:
            group.start_soon(tidy, counting, 0.001)
            await counting.done.wait()
            group.cancel_scope.cancel()

    # Looks 1 and 2 see too little; 3 and 6 tidy up (and look once more behind it); 5 sees the same.
    assert counting.given == [3, 6]


async def test_without_such_a_call_nothing_happens() -> None:
    with anyio.fail_after(30):
        await tidy(None)


@pytest.mark.parametrize("collecting", [True, False])
def test_what_lasts_is_left_alone_and_the_collector_is_as_it_was(collecting: bool) -> None:
    before = gc.get_freeze_count()
    (gc.enable if collecting else gc.disable)()
    try:
        with lasting():
            inside, made = gc.isenabled(), [[number] for number in range(1000)]

        assert (inside, gc.isenabled()) == (False, collecting)
        assert gc.get_freeze_count() >= before + len(made)
    finally:
        gc.unfreeze()
        gc.enable()
