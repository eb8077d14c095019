"""The owner thread: order, bounds, cancellation, failure, end."""

import subprocess
import sys
import threading
from pathlib import Path

import anyio
import anyio.to_thread
import pytest
from calls import ask, required

from gateway.core import EngineBusy, EngineFailed, ModelError
from gateway.engine import MlxEngine, load_engine
from gateway.engine.worker_thread import Cancelled, OwnerThread


@pytest.fixture
def owner() -> OwnerThread:
    return OwnerThread("owner under test", max_waiting=2)


def until_cancelled(started: threading.Event, seen: threading.Event) -> object:
    pause = threading.Event()

    def work(cancelled: Cancelled) -> int:
        started.set()
        while not cancelled():
            pause.wait(0.001)
        seen.set()
        return 1

    return work


def test_every_job_and_the_last_act_run_in_the_same_other_thread(owner: OwnerThread) -> None:
    idents: list[int] = []
    jobs = [owner.submit(lambda _: idents.append(threading.get_ident()) or 1) for _ in range(2)]
    assert all(job.wait(5) for job in jobs)
    owner.close(lambda: idents.append(threading.get_ident()))

    assert owner.join(5)
    assert set(idents) == {owner.ident}
    assert len(idents) == 3
    assert owner.ident != threading.get_ident()


def test_a_full_queue_is_busy_and_a_cancelled_place_is_free_again(owner: OwnerThread) -> None:
    started, seen = threading.Event(), threading.Event()
    running = owner.submit(until_cancelled(started, seen))  # type: ignore[arg-type]
    assert started.wait(5)
    waiting = [owner.submit(lambda _: 1) for _ in range(2)]

    with pytest.raises(EngineBusy, match="2 questions are waiting already; try again"):
        owner.submit(lambda _: 1)
    waiting[0].cancel()
    third = owner.submit(lambda _: 3)
    running.cancel()

    assert seen.wait(5)
    assert third.wait(5)
    assert third.result() == 3
    owner.close(lambda: None)


def test_a_failing_job_is_an_engine_failure_and_the_thread_goes_on(owner: OwnerThread) -> None:
    failing = owner.submit(lambda _: 1 // 0)
    assert failing.wait(5)
    with pytest.raises(EngineFailed, match=r"ZeroDivisionError.*gateway doctor"):
        failing.result()

    fine = owner.submit(lambda _: 4)
    assert fine.wait(5)
    assert fine.result() == 4
    owner.close(lambda: None)


def test_a_closed_thread_cancels_what_runs_and_refuses_the_rest(owner: OwnerThread) -> None:
    started, seen = threading.Event(), threading.Event()
    owner.submit(until_cancelled(started, seen))  # type: ignore[arg-type]
    assert started.wait(5)
    waiting = owner.submit(lambda _: 1)

    owner.close(lambda: None)

    assert owner.join(5)
    assert seen.is_set()
    with pytest.raises(EngineFailed, match="cancelled"):
        waiting.result()
    with pytest.raises(EngineFailed, match="closed"):
        owner.submit(lambda _: 1)


@pytest.mark.anyio
async def test_a_cancelled_question_frees_the_model_for_the_next(engine: MlxEngine) -> None:
    with anyio.fail_after(60):
        with anyio.CancelScope() as scope:
            scope.cancel()
            await engine.complete(ask(), grammar=None, stop=(), max_tokens=100_000)
        done = await engine.complete(ask(), grammar=required(), stop=(), max_tokens=9)

    assert scope.cancelled_caught
    assert done.generated_tokens == 9


@pytest.mark.anyio
async def test_more_questions_than_places_are_busy(checkpoint: Path) -> None:
    engine = await anyio.to_thread.run_sync(lambda: MlxEngine(checkpoint, max_waiting=1))
    outcomes: list[str] = []

    async def one() -> None:
        try:
            await engine.complete(ask("x"), grammar=None, stop=(), max_tokens=20)
            outcomes.append("done")
        except EngineBusy:
            outcomes.append("busy")

    with anyio.fail_after(60):
        async with anyio.create_task_group() as group:
            for _ in range(12):
                group.start_soon(one)
        await engine.aclose()

    assert set(outcomes) == {"done", "busy"}
    assert len(outcomes) == 12


@pytest.mark.anyio
async def test_a_closed_engine_says_so(checkpoint: Path) -> None:
    engine = load_engine(checkpoint)
    with anyio.fail_after(30):
        await engine.aclose()
        await engine.aclose()

    with pytest.raises(EngineFailed, match="closed; open a new engine"):
        await engine.complete(ask(), grammar=None, stop=(), max_tokens=1)


def test_a_load_that_takes_too_long_is_given_up(checkpoint: Path) -> None:
    with pytest.raises(ModelError, match="not loaded after 0 s"):
        load_engine(checkpoint, timeout_s=0)


def test_a_process_that_forgets_to_close_the_engine_ends_cleanly(checkpoint: Path) -> None:
    code = f"""
import anyio
from gateway.engine import load_engine
from gateway.core import (Prompt, Segment)
engine = load_engine({str(checkpoint)!r})
prompt = Prompt((Segment("hello"),))
async def main():
    await engine.complete(prompt, grammar=None, stop=(), max_tokens=3)
anyio.run(main)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)

    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "terminate" not in done.stderr
