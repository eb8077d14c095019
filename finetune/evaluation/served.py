"""Held-out conversations as the gateway serves them: its engine, its grammar, and for a small model its reader.

A grammar lets through nothing but calls of known tools. A small model is guided besides, as in `ask`:
what the reader finds in the question limits a first call, and behind a result values are what the
conversation says.
"""

from __future__ import annotations

import time
from typing import Any

import anyio
from anyio import to_thread

from finetune.evaluation.glaive import Item, Progress, Task, judged_reply
from finetune.evaluation.results import Evaluation, Judged
from gateway.agent import guide
from gateway.catalogue import leaning
from gateway.core import Grammar, Reply
from gateway.formats import Format
from gateway.nlu import narrow

SPAN_CHARS = 400  # what of one tool result may become a string argument of a further call


def evaluate_served(
    task: Task, engine: Any, progress: Progress, unseen: frozenset[str] = frozenset()
) -> Evaluation:
    """Ask the gateway's engine for each item, one after the other."""
    began = time.perf_counter()
    judged: list[Judged] = []

    async def ask_all() -> None:
        for item in task.items:
            judged.append(await _asked(task, engine, item))
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


async def _asked(task: Task, engine: Any, item: Item) -> Judged:
    prompt = task.format.render(
        item.conversation.turns[: item.sample.turn], item.conversation.tools
    )
    written: list[str] = []

    async def complete(grammar: Grammar | None) -> Reply:
        completion = await engine.complete(
            prompt, grammar=grammar, stop=task.format.stop, max_tokens=task.max_tokens
        )
        written.append(completion.text)
        return task.format.parse(
            completion.text,
            item.tools,
            completion.finish_reason,
            prompt_opens_thinking=task.format.opens_thinking(prompt.text),
        )

    question = asked_now(item)
    if engine.small and item.tools and question:
        guidance = await to_thread.run_sync(guide, question, item.tools)
        reply = await guidance.reply(task.format, None, complete)
    else:
        reply = await complete(_grammar(task.format, item, engine.small))
    return judged_reply(task, item, "\n".join(written), reply)


def asked_now(item: Item) -> str:
    """What the user said since the last result; empty where a result stands last."""
    turns = item.conversation.turns[: item.sample.turn]
    if not turns or turns[-1].role != "user":
        return ""
    last = max((at for at, turn in enumerate(turns) if turn.role == "tool"), default=-1)
    return "\n".join(turn.content for turn in turns[last + 1 :] if turn.role == "user")


def _grammar(format: Format, item: Item, small: bool) -> Grammar | None:
    """For a large model the grammar alone; for a small one behind a result what was said so far."""
    if not item.tools:
        return None
    if not small:
        return format.grammar(item.tools)
    turns = item.conversation.turns[: item.sample.turn]
    asked = [turn.content for turn in turns if turn.role == "user"]
    results = [turn.content[:SPAN_CHARS] for turn in turns if turn.role == "tool"]
    grammar = format.grammar(narrow(item.tools, "\n".join((*asked, *results))))
    return leaning(grammar, asked[-1] if asked else "", item.tools, first=False)
