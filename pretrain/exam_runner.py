"""Sit the exam: every question through the real `Agent`, dry, with the built-in tools and distractors.

    uv run python -m pretrain exam [--model M] [--adapter A] [--json]

Nothing is called; what counts is the call that would be made. The report names every miss.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import sqrt
from random import Random
from typing import Any

import anyio

from finetune.suites.asking import Fixed
from gateway.agent import Agent, Engine, Writer, unspoilt
from gateway.config import Config, load_config
from gateway.core import ToolSpec
from gateway.downstream import Pool
from gateway.formats import Format
from pretrain.exam_questions import Item, currency, no_tool, weather

Progress = Any


def _tool(name: str, description: str, **params: str) -> ToolSpec:
    """A distractor; a parameter is `type: description`."""
    properties = {}
    for key, text in params.items():
        kind, _, said = text.partition(": ")
        properties[key] = {"type": kind, "description": said}
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return ToolSpec(name, description, schema, server="others", tool=name)


# Tools that no exam question needs and that training never saw.
DISTRACTORS = (
    _tool("lookup_zip_code", "Find the postal code of an address.", address="string: Street"),
    _tool(
        "resize_image", "Change the size of a picture.", image="string: File", width="integer: px"
    ),
    _tool("museum_hours", "Opening hours of a museum.", museum="string: Name of the museum"),
    _tool("scan_ports", "List the open ports of a machine.", host="string: Host name"),
    _tool("convert_pdf", "Turn a PDF into plain text.", pdf="string: Path of the PDF"),
    _tool("water_plants", "Water the plants of a greenhouse.", zone="integer: Zone number"),
    _tool("tide_table", "Times of high and low tide.", harbour="string: Name of the harbour"),
    _tool(
        "hash_text", "Compute the checksum of a text.", text="string: Text", method="string: Kind"
    ),
    _tool("gold_price", "Price of an ounce of gold."),
    _tool("moon_phase", "Phase of the moon on a day.", day="string: The day"),
)


@dataclass(frozen=True)
class Miss:
    """A question that went wrong."""

    question: str
    wanted: str
    got: str


@dataclass(frozen=True)
class Score:
    """Right answers of one part, with a 95 % Wilson interval."""

    n: int
    correct: int
    misses: tuple[Miss, ...]

    def as_json(self) -> dict[str, Any]:
        """`{"n", "correct", "accuracy", "ci95"}`."""
        low, high = wilson(self.correct, self.n)
        return {
            "n": self.n,
            "correct": self.correct,
            "accuracy": round(self.correct / self.n, 4),
            "ci95": [round(low, 4), round(high, 4)],
        }


def wilson(correct: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a proportion."""
    z, p = 1.96, correct / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, centre - half), min(1.0, centre + half)


def parts(seed: int, per_part: int) -> dict[str, list[Item]]:
    """The three parts of the exam."""
    return {
        "weather": weather(per_part, seed),
        "currency": currency(per_part, seed),
        "no_tool": no_tool(),
    }


async def built_in() -> tuple[ToolSpec, ...]:
    """The tools of the two built-in servers, as they list them."""
    config = load_config(None, {})
    async with Pool(config.servers) as pool:
        return tuple(await pool.specs(30.0))


async def sit(
    engine: Engine, format: Format, items: Mapping[str, list[Item]], seed: int, progress: Progress
) -> dict[str, Score]:
    """Ask everything; `progress(done, total)` is called after each question."""
    own = await built_in()
    rng, config = Random(seed), Config()

    async def writer() -> Writer:
        return Writer(engine, format)

    scores, done, total = {}, 0, sum(map(len, items.values()))
    for part, questions in items.items():
        misses: list[Miss] = []
        for item in questions:
            others = rng.sample(DISTRACTORS, rng.randint(2, 6))
            tools = tuple(replace(t) for t in (*own, *others))
            answer = unspoilt(
                await Agent(writer, Fixed(tools), config).ask(item.question, dry_run=True)
            )
            calls = [(c.tool, c.call.arguments) for c in answer.calls]
            if not item.right(calls):
                misses.append(_miss(item, calls, answer.answer))
            done += 1
            progress(done, total)
        scores[part] = Score(len(questions), len(questions) - len(misses), tuple(misses))
    return scores


def _miss(item: Item, calls: list[tuple[str, Mapping[str, Any]]], answer: str) -> Miss:
    wanted = f"{item.tool}({dict(item.arguments)})" if item.tool else "no call"
    got = ", ".join(f"{name}({dict(arguments)})" for name, arguments in calls)
    return Miss(item.question, wanted, got or f"no call: {answer}")


def run(
    engine: Engine, format: Format, per_part: int, seed: int, progress: Progress
) -> dict[str, Any]:
    """The whole exam; `{"model", "parts": {NAME: score}, "misses": [...], "seconds"}`."""
    start = time.monotonic()

    async def main() -> dict[str, Score]:
        return await sit(engine, format, parts(seed, per_part), seed, progress)

    scores = anyio.run(main)
    return {
        "suite": "tiny-exam",
        "model": engine.label,
        "parts": {name: score.as_json() for name, score in scores.items()},
        "misses": [vars(m) for score in scores.values() for m in score.misses],
        "seconds": round(time.monotonic() - start, 1),
    }
