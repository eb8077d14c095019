"""The engine on MLX: one owner thread, a bounded queue, an async door.

Knows no grammar syntax and no decoding rule; those are `decoding` and `grammar`.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import anyio
import anyio.to_thread

from gateway.core import Completion, Grammar, ModelError, Prompt
from gateway.engine.blas import blas_report
from gateway.engine.worker_thread import Cancelled, Job, OwnerThread

if TYPE_CHECKING:
    from gateway.engine.decoding import Decoder
    from gateway.engine.loading import Checkpoint

T = TypeVar("T")
MAX_WAITING = 4
PREFIX_BYTES = 512 * 1024 * 1024


class MlxEngine:
    """A loaded model. Everything that touches MLX happens in its own thread.

    Attributes:
        label: A short name for people, e.g. `tiny+lora`.
        small: Whether it has fewer than 100 million parameters.
        model_type, chat_template, vocab: What `formats.for_model` looks at.
    """

    def __init__(
        self,
        model: Path | str,
        adapter: Path | str | None = None,
        *,
        label: str | None = None,
        load_timeout_s: float = 600.0,
        max_waiting: int = MAX_WAITING,
        prefix_bytes: int = PREFIX_BYTES,
    ) -> None:
        blas_report()  # before anything imports mlx.core
        self._thread = OwnerThread("mlx", max_waiting)
        self._decoder: Decoder | None = None
        self._read: Prompt | None = None
        atexit.register(self.close)  # a model thread that outlives the interpreter aborts it
        job = self._thread.submit(lambda _: self._load(model, adapter, prefix_bytes))
        try:
            if not job.wait(load_timeout_s):
                raise ModelError(
                    f"model {str(model)!r}: not loaded after {load_timeout_s:g} s; "
                    "take a smaller model or a longer timeout"
                )
            self._checkpoint = job.result()
        except BaseException:
            self.close(1.0)
            raise
        self.label = label or self._checkpoint.label
        self.small = self._checkpoint.small
        self.model_type = self._checkpoint.model_type
        self.chat_template = self._checkpoint.chat_template

    @cached_property
    def vocab(self) -> Mapping[str, int]:
        """Every token's text, added ones included, and its id."""
        vocab: dict[str, int] = self._checkpoint.encoder.control.get_vocab()
        return vocab

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens a prompt has."""
        return len(self._checkpoint.encoder.encode(prompt))

    async def complete(
        self, prompt: Prompt, *, grammar: Grammar | None, stop: Sequence[str], max_tokens: int
    ) -> Completion:
        """What the model writes after `prompt`, greedily.

        Cancelling stops decoding within one step. Raises EngineBusy and EngineFailed.
        """
        from gateway.engine.decoding import Request

        request = Request(prompt, grammar, tuple(stop), max_tokens)
        return await self._run(lambda cancelled: self._loaded().complete(request, cancelled))

    async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
        """Read the stable part of `prompt` into the prefix store and compile the grammar's names.

        Does nothing when that is what was read last.
        """
        if grammar is not None or prompt != self._read:
            await self._run(lambda cancelled: self._loaded().warm_up(prompt, grammar, cancelled))
            self._read = prompt

    async def aclose(self, timeout_s: float = 5.0) -> None:
        """Stop decoding and free the model in its thread; waits `timeout_s` for that at most."""
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self.close, timeout_s, limiter=anyio.CapacityLimiter(1))

    def close(self, timeout_s: float = 5.0) -> None:
        """As `aclose`, for callers without an event loop."""
        self._thread.close(self._free)
        if self._thread.join(timeout_s):
            atexit.unregister(self.close)

    def _load(self, model: Path | str, adapter: Path | str | None, prefix_bytes: int) -> Checkpoint:
        loading = importlib.import_module("gateway.engine.loading")
        decode = importlib.import_module("gateway.engine.decoding")
        network, checkpoint = loading.load(model, adapter)
        self._decoder = decode.Decoder(network, checkpoint, prefix_bytes)
        known: Checkpoint = checkpoint
        return known

    def _loaded(self) -> Decoder:
        if self._decoder is None:
            raise ModelError("model: it is not loaded; load it again")
        return self._decoder

    def _free(self) -> None:
        self._decoder = None
        core = sys.modules.get("mlx.core")
        if core is not None:
            gc.collect()
            core.clear_cache()
            # Streams and compiled functions belong to this thread; what is left of them when the
            # interpreter ends aborts the process ("terminate called without an active exception").
            core.clear_streams()

    async def _run(self, work: Callable[[Cancelled], T]) -> T:
        job: Job[T] = self._thread.submit(work)
        try:
            # A limiter of its own: waiting for the model takes no slot from other work.
            await anyio.to_thread.run_sync(
                job.wait, abandon_on_cancel=True, limiter=anyio.CapacityLimiter(1)
            )
        except BaseException:
            job.cancel()
            raise
        return job.result()
