"""Held-out conversations -> what a model writes at each assistant turn, judged.

Free decoding is what mlx-lm would generate, greedily; `constrained` asks the gateway's own engine as
serving does: a grammar that lets through nothing but calls of known tools, and for a small model
values that the conversation says and what its words speak for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from finetune.conversations import Conversation, read_jsonl
from finetune.errors import DataError
from finetune.evaluation.greedy import Greedy, Limits, Query
from finetune.evaluation.results import Evaluation, Judged
from finetune.evaluation.verdict import is_settled, judge
from finetune.samples import Sample, end_token, samples_of
from gateway.affinity import leaning
from gateway.agent import SPAN_CHARS
from gateway.formats.base import Format
from gateway.messages import FinishReason, Grammar, Reply, ToolCall, ToolSpec
from gateway.reader.spans import narrow

if TYPE_CHECKING:
    from gateway.engine.loading import Checkpoint

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


def evaluate_constrained(
    task: Task, engine: Any, progress: Progress, unseen: frozenset[str] = frozenset()
) -> Evaluation:
    """Ask the gateway's engine, one after the other, with the grammar of each item's tools."""
    import anyio

    began = time.perf_counter()
    judged: list[Judged] = []

    async def ask_all() -> None:
        for item in task.items:
            prompt = task.format.render(
                item.conversation.turns[: item.sample.turn], item.conversation.tools
            )
            grammar = served_grammar(task.format, item, engine.small)
            completion = await engine.complete(
                prompt, grammar=grammar, stop=task.format.stop, max_tokens=task.max_tokens
            )
            judged.append(_judged(task, item, completion.text, completion.finish_reason, False))
            progress(len(judged), len(task.items))

    anyio.run(ask_all)
    return Evaluation(
        engine.label,
        task.format.name,
        tuple(judged),
        time.perf_counter() - began,
        constrained=True,
        too_long=task.too_long,
        unseen=unseen,
    )


def served_grammar(format: Format, item: Item, small: bool) -> Grammar | None:
    """What the gateway lets a model write at this turn; everything before it counts as said."""
    if not item.tools:
        return None
    if not small:
        return format.grammar(item.tools)
    turns = item.conversation.turns[: item.sample.turn]
    asked = [turn.content for turn in turns if turn.role == "user"]
    results = [turn.content[:SPAN_CHARS] for turn in turns if turn.role == "tool"]
    grammar = format.grammar(narrow(item.tools, "\n".join((*asked, *results))))
    after_result = turns[-1].role == "tool"
    return leaning(grammar, asked[-1] if asked else "", item.tools, first=not after_result)


def judged_ids(task: Task, item: Item, ids: Sequence[int]) -> Judged:
    """The verdict on the token ids that were written."""
    ended = bool(ids) and ids[-1] in task.ends
    finish: FinishReason = "stop" if ended else "length"
    exact = tuple(ids) == item.sample.completion
    return _judged(task, item, _text(task, ids), finish, exact)


def _judged(task: Task, item: Item, text: str, finish: FinishReason, exact: bool) -> Judged:
    reply = task.format.parse(text, item.tools, finish)
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
