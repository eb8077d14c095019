"""Puts the gateway together: tool servers, model, format and agent, from one configuration.

Opening waits for nothing: servers connect and the model loads in the background, and the first
question waits for them within its own deadline. A configuration file that changes is taken over while
all runs. Knows how the parts fit; does none of their work.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

import anyio
from anyio import from_thread
from anyio.lowlevel import current_token

from gateway import formats
from gateway.agent import Agent, Engine, Writer
from gateway.catalogue import Catalogue
from gateway.config import Config, Watch
from gateway.core import GatewayError, ModelError, ToolCall, ToolResult, ToolSpec, heap, tidy
from gateway.downstream import Pool, ServerStatus
from gateway.engine import ModelChoice, load_engine, resolve_model, told_format
from gateway.formats import Format

log = logging.getLogger(__name__)

CONNECT_WAIT_S = 10.0  # how long one question waits for servers that are not connected
FIRST_SHARE = 0.75  # of a question's time, for the first start of servers like those of npx and uvx
CLOSE_WAIT_S = 3.0
T = TypeVar("T")


class LoadedEngine(Engine, Protocol):
    """An engine that says what is known about its model."""

    @property
    def model_type(self) -> str:
        """As in its config.json."""
        ...

    @property
    def chat_template(self) -> str | None:
        """As the tokenizer has it."""
        ...

    @property
    def vocab(self) -> Mapping[str, int]:
        """Every token and its id, added ones included."""
        ...


Load = Callable[[str, Path | None], LoadedEngine]


class Model:
    """A model that loads once, off the event loop; every question waits for it here.

    Attributes:
        choice: What is loaded.
        state: "idle", "loading", "ready" or "failed".
    """

    def __init__(self, choice: ModelChoice, format: Format | None, load: Load) -> None:
        self.choice, self.state = choice, "idle"
        self._format, self._load = format, load
        self._wanted, self._done = anyio.Event(), anyio.Event()
        self._writer: Writer | None = None
        self._failure = ""

    def start(self) -> None:
        """Let the loading begin."""
        self._wanted.set()

    async def writer(self) -> Writer:
        """The loaded model with its format. Raises ModelError when it cannot be loaded."""
        self.start()
        await self._done.wait()
        if self._writer is None:
            raise ModelError(self._failure)
        return self._writer

    async def run(self) -> None:
        """Load when wanted, keep until cancelled, then free."""
        await self._wanted.wait()
        self.state = "loading"
        try:
            self._writer = await _in_daemon_thread(self._read)
            self.state = "ready"
        except GatewayError as error:
            self.state, self._failure = "failed", str(error)
        except Exception as error:  # whatever a library says about files that are not ours
            self.state = "failed"
            self._failure = (
                f"model {self.choice.model}: {type(error).__name__}: {error}; "
                "check the folder or name another one with --model"
            )
        finally:
            self._done.set()
        if self._writer is not None:
            await _until_cancelled(self._writer.engine)

    async def follow(self, then: Callable[[Writer], Awaitable[None]]) -> None:
        """Get something ready for the model as soon as it is loaded, if it ever is."""
        await self._done.wait()
        if self._writer is not None:
            try:
                await then(self._writer)
            except Exception:  # the first question meets it again, and says it to somebody
                log.debug("not made ready", exc_info=True)

    def _read(self) -> Writer:
        engine = self._load(self.choice.model, self.choice.adapter)
        format = self._format or formats.for_model(
            engine.model_type, engine.chat_template, engine.vocab
        )
        return Writer(engine, format)


class Changes:
    """Wakes everybody who follows the list of tools."""

    def __init__(self) -> None:
        self._next = anyio.Event()

    def announce(self) -> None:
        """The list has changed."""
        self._next.set()
        self._next = anyio.Event()

    async def follow(self) -> AsyncIterator[None]:
        """Once now and once after each change; changes that come too fast count as one."""
        while True:
            upcoming = self._next
            yield
            await upcoming.wait()


@dataclass
class App:
    """The running gateway.

    Attributes:
        config: What is in force; another object after its file changed.
        agent: Answers questions.
        pool: The tool servers.
        model: The model and how far it is.
        changes: Changes of the list of tools or of the configuration.
        watch: Looks after the configuration file.
    """

    config: Config
    agent: Agent
    pool: Pool
    model: Model
    changes: Changes
    watch: Watch | None = None

    @property
    def trouble(self) -> str:
        """Why the configuration file as it is now is not in force; empty when it is."""
        return self.watch.trouble if self.watch else ""

    async def catalogue(self) -> Catalogue:
        """All tools; waits, bounded, for servers that are still connecting."""
        return await self.agent.catalogue()

    def servers(self) -> Sequence[ServerStatus]:
        """How each tool server is."""
        return self.pool.status()


class PoolTools:
    """A pool of tool servers, as the agent wants to see it."""

    def __init__(
        self, pool: Pool, wait_s: float, question_s: Callable[[], float] = lambda: 0.0
    ) -> None:
        self._pool, self._wait_s, self._question_s = pool, wait_s, question_s

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        """All tools; waits up to `wait_s` for servers (default: all) that are not connected.

        One that may be downloaded first has its own `connect_timeout_s`, within a part of `question_s`.
        """
        return await self._pool.specs(self._wait_s, self._question_s() * FIRST_SHARE, servers)

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        """Make one call within that server's own deadline."""
        return await self._pool.call(spec, call)

    def missing(self) -> Sequence[str]:
        """One line for each server that is not ready."""
        return self._pool.missing()


@asynccontextmanager
async def open_app(
    config: Config,
    *,
    model: str | None = None,
    adapter: str | None = None,
    format: str | None = None,
    load: Load = load_engine,
    environ: Mapping[str, str] | None = None,
    preload: bool = True,
    watch_s: float | None = None,
) -> AsyncIterator[App]:
    """Start everything in the background; on leaving, stop it all.

    `model`, `adapter` and `format` are the command line's flags. With `preload` the model loads and
    reads the list of tools before the first question; without, it loads for the first question.
    With `watch_s` the configuration's file and the pins are looked at again every so many seconds.
    Raises ConfigError when a model, adapter or format is named that is not there, or when the pins
    are needed and broken.
    """
    environ = os.environ if environ is None else environ
    choice = resolve_model(config, environ, model=model, adapter=adapter)
    named = format or config.model.format or told_format(choice)
    loading = Model(choice, formats.get(named) if named else None, load)
    with _plain_errors():
        async with Pool.of(config) as pool, anyio.create_task_group() as group:
            tools = PoolTools(pool, CONNECT_WAIT_S, lambda: app.config.agent.timeout_s)
            agent = Agent(loading.writer, tools, config)
            app = App(config, agent, pool, loading, Changes(), Watch(config, environ))
            pool.on_change(app.changes.announce)
            group.start_soon(loading.run)
            group.start_soon(loading.follow, agent.prepare)
            group.start_soon(tidy, heap())
            if watch_s is not None and app.watch is not None:
                take_over, announce = partial(_take_over, app), app.changes.announce
                group.start_soon(app.watch.run, watch_s, take_over, pool.recheck, announce)
            if preload:
                loading.start()
                group.start_soon(_keep_warm, app)
            try:
                yield app
            finally:
                group.cancel_scope.cancel()


def _take_over(app: App, config: Config) -> Sequence[str]:
    """Let a new configuration be in force; the servers that this touched."""
    app.config = config
    app.agent.configure(config)
    app.pool.faults = config.faults
    touched = app.pool.reload(config.servers, config.pinning.policy)
    app.changes.announce()
    return touched


async def _in_daemon_thread(work: Callable[[], T]) -> T:
    """What `work` returns; a process that ends does not wait for it, however long it takes."""
    done, token = anyio.Event(), current_token()
    result: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            result.append(work())
        except BaseException as error:
            failure.append(error)
        with suppress(anyio.RunFinishedError):
            from_thread.run_sync(done.set, token=token)

    threading.Thread(target=run, name="loader", daemon=True).start()
    await done.wait()
    if failure:
        raise failure[0]
    return result[0]


async def _until_cancelled(engine: Engine) -> None:
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.move_on_after(CLOSE_WAIT_S, shield=True):
            await engine.aclose()


async def _keep_warm(app: App) -> None:
    """Read the list of tools into the model's memory now and whenever it changes."""
    warmed = ""
    await app.pool.specs(CONNECT_WAIT_S)  # once with all servers rather than after each one
    async for _ in app.changes.follow():
        try:
            # What is known, and not what could be: waking dead servers is the questions' business.
            warmed = await app.agent.warm(app.pool.known(), warmed)
        except GatewayError as error:  # the next question says it to somebody who can act
            log.debug("not warmed up: %s", error)
        except Exception:  # only a convenience fails here, so the gateway goes on
            log.warning("warming up failed", exc_info=True)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Let an error leave as it was raised, not wrapped by the task groups it passed."""
    try:
        yield
    except BaseExceptionGroup as group:
        error: BaseException = group
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        raise error from None
