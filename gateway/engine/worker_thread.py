"""One thread that owns something, and the bounded queue in front of it.

Everything that touches MLX runs as a job in this thread, one after the other. Others may wait for a
job, cancel it and give up on it; they never run it. Knows no MLX.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from gateway.core import EngineBusy, EngineFailed, GatewayError

T = TypeVar("T")
Cancelled = Callable[[], bool]


class Job(Generic[T]):
    """Work for the owner thread; `work` is given a function that says whether to stop."""

    def __init__(self, work: Callable[[Cancelled], T]) -> None:
        self._work = work
        self._cancelled = threading.Event()
        self._settled = threading.Event()
        self._result: T | None = None
        self._error: Exception | None = None

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop the work at its next step, or never start it; whoever waits goes on at once."""
        self._cancelled.set()
        self._settled.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Block until the job is over or cancelled; False when the time is up."""
        return self._settled.wait(timeout_s)

    def result(self) -> T:
        """What the work returned, or the error it raised. Raises EngineFailed when cancelled."""
        if self._error is not None:
            raise self._error
        if self._result is None:
            raise EngineFailed("model thread: the request was cancelled; ask again")
        return self._result

    def run(self) -> None:
        """Do the work; only the owner thread calls this."""
        try:
            self._result = self._work(self._cancelled.is_set)
        except GatewayError as error:
            self._error = error
        except Exception as error:  # the thread must survive: this is its outermost border
            self._error = EngineFailed(
                f"model thread: {type(error).__name__}: {error}; run `gateway doctor`"
            )
            self._error.__cause__ = error
        finally:
            self._settled.set()


class OwnerThread:
    """A daemon thread that runs jobs in order; at most `max_waiting` wait behind the running one."""

    def __init__(self, name: str, max_waiting: int) -> None:
        self._max_waiting = max_waiting
        self._waiting: deque[Job[Any]] = deque()
        self._running: Job[Any] | None = None
        self._closing: Callable[[], None] | None = None
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    @property
    def ident(self) -> int | None:
        """The thread's id, for tests."""
        return self._thread.ident

    def submit(self, work: Callable[[Cancelled], T]) -> Job[T]:
        """Queue some work. Raises EngineBusy when the queue is full, EngineFailed when closed."""
        job = Job(work)
        with self._changed:
            if self._closing is not None:
                raise EngineFailed("model thread: it is closed; open a new engine")
            waiting = [j for j in self._waiting if not j.cancelled]
            if len(waiting) >= self._max_waiting:
                raise EngineBusy(
                    f"model: {len(waiting)} questions are waiting already; try again shortly"
                )
            self._waiting = deque([*waiting, job])
            self._changed.notify()
        return job

    def close(self, free: Callable[[], None]) -> None:
        """Cancel everything and end the thread; its last act is `free`. Does not wait."""
        with self._changed:
            if self._closing is None:
                self._closing = free
            for job in self._waiting:
                job.cancel()
            if self._running is not None:
                self._running.cancel()
            self._changed.notify()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread's end; False when the time is up."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while (job := self._next()) is not None:
            if not job.cancelled:
                job.run()
            with self._changed:
                self._running = None
            del job  # its closure holds what was asked
        if self._closing is not None:
            self._closing()

    def _next(self) -> Job[Any] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closing is not None)
            if self._closing is not None:
                return None
            self._running = self._waiting.popleft()
            return self._running
