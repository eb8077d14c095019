"""Greedy decoding on a CPU: read prompts and guesses packed, decode the rest in small runs.

Steps

 1. The queries, sorted so that shared beginnings lie together, are cut into shares; one thread per
    core takes the next share whenever it is done with one.
 2. The queries of a share are placed into packs where a shared beginning is read once (`packs`). One forward
    over a pack says how far each guess holds; a whole one is finished.
 3. The others go on from their first wrong token, together, on the keys and values of the pack:
    per step each row feeds its newest token and a guess of what follows it (`guesses`). What a row
    shares with its neighbours is read for all of them at once; the rest it has in an area of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from finetune.evaluation.guesses import LONGEST, Guesses, Memory
from finetune.evaluation.packs import Placed, Range, cut, in_order, place, slots_of, trunks, without
from finetune.evaluation.queries import Limits, Query, verified
from finetune.evaluation.qwen3 import Bank, Ids, Qwen3, Run
from gateway.engine import free_cores
from gateway.nlu import one_blas_thread

RUN = 96  # tokens whose attention is computed at once: bounds what a causal mask throws away
TOKENS = 768  # tokens of one forward: what is computed between layers stays in the cache of a core
PACK_BYTES = 512 << 20  # keys and values of the packs of all threads
MAX_PACK = 16384  # slots
ROWS = 24  # that decode together
# Shares of each thread, so that none ends long before the others, and the fewest queries of a share.
SHARES, SMALLEST = 2, 32


@dataclass
class _Row:
    """One query that is being decoded.

    Attributes:
        trunk: Slots of the pack that are read in place, as its neighbours do.
        rest: The other slots that were read; they are copied when its turn comes.
        fed: Tokens with keys and values: all but the newest one.
        start: Where its own area begins: `rest`, then what is written.
    """

    index: int
    trunk: Range
    rest: tuple[Range, ...]
    fed: int
    written: list[int]
    guesses: Guesses
    start: int = 0

    @property
    def next_slot(self) -> int:
        """Where its next token goes."""
        return self.start + self.fed - (self.trunk[1] - self.trunk[0])


class CpuGreedy:
    """Greedy decoding with a NumPy model."""

    def __init__(self, model: Qwen3, threads: int | None = None) -> None:
        self._model = model
        self._threads = threads or free_cores()

    def write(self, queries: Sequence[Query], limits: Limits) -> list[list[int]]:
        """What greedy decoding writes after each prompt, in the order of the queries."""
        written: list[list[int]] = [[] for _ in queries]
        if not queries:
            return written
        shares = _shares(in_order([q.prompt + q.guess for q in queries]), self._threads)
        stopped = threading.Event()
        limits = _one_at_a_time(limits, stopped)

        def work(share: Sequence[int]) -> None:
            _Share(self._model, queries, limits, written, self._slots).run(share)

        with one_blas_thread(), ThreadPoolExecutor(min(self._threads, len(shares))) as pool:
            try:
                list(pool.map(work, shares))
            except BaseException:  # also Ctrl-C: the threads end at their next step
                stopped.set()
                raise
        return written

    @property
    def _slots(self) -> int:
        room = PACK_BYTES // self._threads // self._model.slot_bytes
        return max(512, min(MAX_PACK, room))


class _Share:
    """The work of one thread on some queries; writes into `written` at their indices only."""

    def __init__(
        self,
        model: Qwen3,
        queries: Sequence[Query],
        limits: Limits,
        written: list[list[int]],
        slots: int,
    ) -> None:
        self._model, self._queries, self._limits = model, queries, limits
        self._written, self._slots = written, slots
        self._memory = Memory()  # of this share alone: so the same queries are read in the same way
        self._guesses = [q.guess[: limits.max_tokens] for q in queries]

    def run(self, share: Sequence[int]) -> None:
        """Answer the queries with these indices."""
        # The last guessed token is only ever a target, so it is not read.
        fed = {i: (*self._queries[i].prompt, *self._guesses[i][:-1]) for i in share}
        for pack in place(fed, self._slots):
            self._write_pack(pack, fed)

    def _write_pack(self, pack: Sequence[Placed], fed: dict[int, tuple[int, ...]]) -> None:
        longest = max(len(fed[p.index]) for p in pack)
        room = longest + self._limits.max_tokens + LONGEST
        end = max(end for p in pack for _, end in p.path)
        areas = [end + room * i for i in range(min(ROWS, len(pack)))]
        bank = Bank(self._model, areas[-1] + room)
        best = self._read(pack, fed, bank)
        left: list[tuple[int, list[int], tuple[Range, ...]]] = []
        for placed in pack:
            query, guess = self._queries[placed.index], self._guesses[placed.index]
            found = [best[slot] for slot in _scored(placed, len(query.prompt))]
            new = verified(found[: len(guess)], guess) if guess else found[:1]
            new = self._written[placed.index] = self._limits.cut(new)
            if not self._limits.over(placed.index, new):
                read = len(query.prompt) + len(new) - 1
                left.append((placed.index, new, cut(placed.path, read)))
        self._limits.done(len(pack) - len(left))
        rows = []
        for (index, new, path), trunk in zip(left, trunks([p for *_, p in left]), strict=True):
            query = self._queries[index]
            guesses = Guesses(query.prompt, query.guess, self._memory)
            read = len(query.prompt) + len(new) - 1
            rows.append(_Row(index, trunk, without(path, trunk), read, new, guesses))
        self._decode(rows, bank, areas)

    def _read(
        self, pack: Sequence[Placed], fed: dict[int, tuple[int, ...]], bank: Bank
    ) -> dict[int, int]:
        """Fill the bank; the best next token behind every slot that counts."""
        prompts = {p.index: len(self._queries[p.index].prompt) for p in pack}
        scored = {slot for p in pack for slot in _scored(p, prompts[p.index])}
        best: dict[int, int] = {}
        for runs, ids, positions in _forwards(pack, fed, bank, scored):
            slots = np.concatenate([run.start + run.wanted for run in runs])
            found = self._model.predict(ids, positions, runs)
            best.update(zip(slots.tolist(), found.tolist(), strict=True))
        return best

    def _decode(self, rows: list[_Row], bank: Bank, areas: list[int]) -> None:
        """Write on the rows, a few at a time: what the first wrote helps to guess what others will."""
        waiting = list(reversed(rows))
        active: list[_Row] = []
        while waiting or active:
            while waiting and areas:
                row = waiting.pop()
                row.start = areas.pop()
                bank.gather(row.rest, row.start)
                active.append(row)
            self._step(active, bank)
            left = []
            for row in active:
                if self._limits.over(row.index, row.written):
                    areas.append(row.start)
                else:
                    left.append(row)
            self._limits.done(len(active) - len(left))
            active = left

    def _step(self, rows: Sequence[_Row], bank: Bank) -> None:
        """Feed every row its newest token and a guess; keep what holds, and one token more."""
        most = self._limits.max_tokens
        guesses = [row.guesses.next(row.written, most - len(row.written) - 1) for row in rows]
        runs: list[Run] = []
        ids: list[int] = []
        positions: list[int] = []
        for row, guess in zip(rows, guesses, strict=True):
            count, at = 1 + len(guess), row.next_slot
            path = (row.trunk, (row.start, at)) if at > row.start else (row.trunk,)
            runs.append(Run(bank, at, count, path, np.arange(count)))
            ids += [row.written[-1], *guess]
            positions += range(row.fed, row.fed + count)
        best = iter(self._model.predict(np.array(ids), np.array(positions), runs).tolist())
        for row, guess in zip(rows, guesses, strict=True):
            found = [next(best) for _ in range(len(guess) + 1)]
            held = next((i for i, token in enumerate(guess) if token != found[i]), len(guess))
            row.guesses.learn(len(guess), held)
            self._take(row, [*guess[:held], found[held]])

    def _take(self, row: _Row, fresh: Sequence[int]) -> None:
        """Write `fresh` up to an end; all but the newest token are fed by now."""
        before = len(row.written)
        for token in fresh:
            row.written.append(token)
            row.fed += 1
            if token in self._limits.ends or len(row.written) >= self._limits.max_tokens:
                break
        self._memory.learn(row.written, len(row.written) - before)


def _shares(order: Sequence[int], threads: int) -> list[Sequence[int]]:
    """Consecutive parts of about the same size, none empty: some for each thread, unless they get small."""
    wanted = max(threads, min(SHARES * threads, len(order) // SMALLEST))
    size = -(-len(order) // wanted)
    return [order[i : i + size] for i in range(0, len(order), size)]


class _Stopped(Exception):
    """Nobody wants the rest of the work."""


def _one_at_a_time(limits: Limits, stopped: threading.Event) -> Limits:
    """The same limits, whose functions are never called by two threads at once, nor when stopped."""
    lock = threading.Lock()

    def settled(index: int, written: Sequence[int]) -> bool:
        with lock:
            return limits.settled(index, written)

    def done(count: int) -> None:
        if stopped.is_set():
            raise _Stopped
        with lock:
            limits.done(count)

    return replace(limits, settled=settled, done=done)


def _scored(placed: Placed, prompt: int) -> list[int]:
    """The slots behind which something is predicted: the prompt's last and those of the guess."""
    return slots_of(placed.path)[prompt - 1 :]


def _forwards(
    pack: Sequence[Placed], fed: dict[int, tuple[int, ...]], bank: Bank, scored: set[int]
) -> Iterator[tuple[list[Run], Ids, Ids]]:
    """The runs of a pack, batch by batch, with their token ids and positions."""
    runs: list[Run] = []
    ids: list[int] = []
    positions: list[int] = []
    for placed in pack:
        sequence = fed[placed.index]
        known = len(sequence) - placed.fresh
        for begin in range(known, len(sequence), RUN):
            end = min(begin + RUN, len(sequence))
            start = placed.path[-1][0] + begin - known
            wanted = [i for i in range(end - begin) if start + i in scored]
            path = cut(placed.path, begin)
            runs.append(Run(bank, start, end - begin, path, np.array(wanted, np.int64)))
            ids += sequence[begin:end]
            positions += range(begin, end)
        if len(ids) >= TOKENS:
            yield runs, np.array(ids), np.array(positions)
            runs, ids, positions = [], [], []
    if runs:
        yield runs, np.array(ids), np.array(positions)
