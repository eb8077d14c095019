"""A suite's result for machines (one JSON document) and for people (Markdown).

Pure: knows what was judged; asks nothing and writes no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from finetune.suites.calibration import reliability, reliability_table
from finetune.suites.cases import Judged, calls_of
from finetune.suites.intervals import wilson
from gateway.formats import dumps

Categories = Mapping[str, Sequence[Judged]]
SHOWN_CHARS = 400


@dataclass(frozen=True)
class Score:
    """How many of a category are right."""

    n: int
    correct: int

    def as_json(self) -> dict[str, Any]:
        """`{"n", "correct", "accuracy", "ci95"}`."""
        low, high = wilson(self.correct, self.n)
        return {
            "n": self.n,
            "correct": self.correct,
            "accuracy": round(self.correct / self.n, 4) if self.n else 0.0,
            "ci95": [round(low, 4), round(high, 4)],
        }


@dataclass(frozen=True)
class Result:
    """One run of a suite; `free` is the same without the grammar, empty when it was not asked for."""

    suite: str
    model: str
    judged: Categories
    seconds: float
    free: Categories = field(default_factory=dict)
    split_tools: frozenset[str] = frozenset()  # categories that also count right tools

    def as_json(self) -> dict[str, Any]:
        """The document that `--json` prints."""
        document: dict[str, Any] = {
            "suite": self.suite,
            "model": self.model,
            "constrained": True,
            "categories": self._scores(self.judged),
            "seconds": round(self.seconds, 1),
        }
        if self.free:
            document["free"] = self._scores(self.free)
        return document

    def _scores(self, categories: Categories) -> dict[str, Any]:
        scores: dict[str, Any] = {}
        for name, judged in categories.items():
            if name in self.split_tools:
                tools = sum(j.right_tool for j in judged)
                scores[f"{name}_right_tool"] = Score(len(judged), tools).as_json()
                name = f"{name}_right_call"
            scores[name] = Score(len(judged), sum(j.right for j in judged)).as_json()
        return scores

    def table(self) -> str:
        """A Markdown table: one row for each category."""
        constrained, free = self._scores(self.judged), self._scores(self.free)
        lines = ["| category | n | constrained | 95 % | free |", "| --- | --- | --- | --- | --- |"]
        for name, score in constrained.items():
            low, high = score["ci95"]
            beside = f"{free[name]['accuracy']:.1%}" if name in free else "-"
            lines.append(
                f"| {name} | {score['n']} | {score['accuracy']:.1%} | {low:.1%} to {high:.1%} "
                f"| {beside} |"
            )
        return "\n".join(lines)

    def markdown(self) -> str:
        """The whole report: the table, what went wrong by kind, and every miss with its reason."""
        parts = [f"# {self.suite}: {self.model}", f"{self.seconds:.0f} s", self.table()]
        parts += ["## What went wrong, by kind", self._kinds()]
        everything = [j for judged in self.judged.values() for j in judged]
        parts += ["## How sure it was", reliability_table(reliability(everything))]
        for name, judged in self.judged.items():
            parts += [f"## Misses: {name}", *(_miss(j) for j in judged if not j.right)]
        return "\n\n".join(parts) + "\n"

    def _kinds(self) -> str:
        lines = []
        for name, judged in self.judged.items():
            faults = _counted(j.fault.kind for j in judged if j.fault)
            outcomes = _counted(j.answer.outcome for j in judged)
            lines.append(f"- {name}: {faults or 'nothing'} (outcomes: {outcomes})")
        return "\n".join(lines)


def _counted(kinds: Iterable[str]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in Counter(kinds).most_common())


def _miss(judged: Judged) -> str:
    case, fault = judged.case, judged.fault
    assert fault is not None
    made = "; ".join(f"{c.name}({dumps(dict(c.arguments))})" for c in calls_of(judged.answer))
    return "\n".join(
        (
            f"- **{case.id}** `{fault.kind}`: {_inline(fault.reason)}",
            f"  - asked: {_inline(case.question)}",
            f"  - got: {_inline(made or judged.answer.raw_output) or 'nothing'}",
        )
    )


def _inline(text: str) -> str:
    line = " ".join(text.split()).replace("<", "&lt;")
    return line if len(line) <= SHOWN_CHARS else f"{line[: SHOWN_CHARS - 3]}..."
