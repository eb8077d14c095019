"""Held-out conversations -> what a model writes at each assistant turn, judged.

Free decoding is what mlx-lm would generate, greedily. `served` asks the gateway's own engine.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from finetune.conversations import Conversation, read_jsonl
from finetune.errors import DataError
from finetune.evaluation.queries import Greedy, Limits, Query
from finetune.evaluation.results import Evaluation, Judged
from finetune.evaluation.verdict import is_settled, judge
from finetune.samples import Sample, end_token, samples_of
from gateway.core import FinishReason, Reply, ToolCall, ToolSpec
from gateway.formats import Format

if TYPE_CHECKING:
    from gateway.engine import Checkpoint

CHECK_EVERY = 12  # tokens between two looks at whether the rest matters
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Item:
    """One assistant turn that is to be written again."""

    sample: Sample
    conversation: Conversation

    @property
    def tools(self) -> tuple[ToolSpec, ...]:
        """What the model could call."""
        return self.conversation.tools

    @property
    def wanted(self) -> tuple[ToolCall, ...]:
        """The calls of the data."""
        return self.conversation.turns[self.sample.turn].calls


@dataclass(frozen=True)
class Task:
    """What is to be written and how it is read.

    Attributes:
        ends: Token ids that end a turn.
        too_long: Turns that were left out because model and training do not read as much.
    """

    items: tuple[Item, ...]
    format: Format
    checkpoint: Checkpoint
    ends: frozenset[int]
    max_tokens: int
    too_long: int = 0


def open_task(
    path: Path,
    format: Format,
    checkpoint: Checkpoint,
    *,
    samples: int | None,
    max_tokens: int,
    longest: int = 2048,
) -> Task:
    """The turns of a file, or `samples` of them, drawn the same way every time.

    Raises DataError when there are none.
    """
    end = end_token(format, checkpoint.encoder, checkpoint.eos_ids)
    everything = [
        Item(sample, conversation)
        for conversation in read_jsonl(path)
        for sample in samples_of(conversation, format, checkpoint.encoder, end)
    ]
    items = [item for item in everything if item.sample.length <= longest]
    if not items:
        raise DataError(
            f"{path}: holds no assistant turn of at most {longest} tokens; run "
            "`python -m finetune prepare` on more rows, or raise data.test_share"
        )
    too_long = len(everything) - len(items)
    if samples is not None and samples < len(items):
        chosen = sorted(Random(0).sample(range(len(items)), samples))
        items = [items[i] for i in chosen]
    ends = checkpoint.eos_ids | {end}
    return Task(tuple(items), format, checkpoint, frozenset(ends), max_tokens, too_long)


def write_freely(task: Task, model: Greedy, progress: Progress) -> list[list[int]]:
    """The token ids that greedy decoding writes for each item."""
    finished = 0

    def done(count: int) -> None:
        nonlocal finished
        finished += count
        progress(finished, len(task.items))

    limits = Limits(task.ends, task.max_tokens, _settled(task), done)
    queries = [Query(item.sample.prompt, item.sample.completion) for item in task.items]
    return model.write(queries, limits)


def evaluate(
    task: Task,
    model: Greedy,
    label: str,
    progress: Progress,
    unseen: frozenset[str] = frozenset(),
) -> Evaluation:
    """Write everything freely and judge it."""
    began = time.perf_counter()
    written = write_freely(task, model, progress)
    judged = tuple(judged_ids(task, i, ids) for i, ids in zip(task.items, written, strict=True))
    seconds = time.perf_counter() - began
    return Evaluation(
        label, task.format.name, judged, seconds, too_long=task.too_long, unseen=unseen
    )


def judged_ids(task: Task, item: Item, ids: Sequence[int]) -> Judged:
    """The verdict on the token ids that were written."""
    ended = bool(ids) and ids[-1] in task.ends
    finish: FinishReason = "stop" if ended else "length"
    exact = tuple(ids) == item.sample.completion
    text = _text(task, ids)
    reply = task.format.parse(text, item.tools, finish)
    return judged_reply(task, item, text, reply, exact)


def judged_reply(task: Task, item: Item, text: str, reply: Reply, exact: bool = False) -> Judged:
    """The verdict on a reply and the text that it was read from."""
    return Judged(
        id=f"{item.sample.id}#{item.sample.turn}",
        prompt=task.checkpoint.encoder.control.decode(
            item.sample.prompt[-400:], skip_special_tokens=False
        ),
        gold=_text(task, item.sample.completion),
        got=text,
        wanted=item.wanted,
        outcome=judge(reply, item.wanted),
        exact=exact or text == _text(task, item.sample.completion),
    )


def _text(task: Task, ids: Sequence[int]) -> str:
    """What was written, without the end of the turn."""
    said = [token for token in ids if token not in task.ends]
    text = str(task.checkpoint.encoder.control.decode(said, skip_special_tokens=False))
    for stop in task.format.stop:
        text = text.partition(stop)[0] if stop else text
    return text


def _settled(task: Task) -> Callable[[int, Sequence[int]], bool]:
    """Looks now and then whether what is written can still become right, or differently wrong."""
    looked: dict[int, int] = {}

    def settled(index: int, ids: Sequence[int]) -> bool:
        if len(ids) - looked.get(index, 0) < CHECK_EVERY:
            return False
        looked[index] = len(ids)
        item = task.items[index]
        certain: Reply = task.format.stream(item.tools).feed(_text(task, ids))
        return is_settled(certain, item.wanted)

    return settled
