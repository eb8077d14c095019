"""The result of one evaluation: scores by category, outcomes, examples of misses.

    {"suite", "model", "constrained", "categories": {NAME: {"n", "correct", "accuracy", "ci95"}},
     "seconds", "format", "outcomes": {NAME: n}, "too_long": n, "misses": [...]}

Categories: `call` (right name and arguments, where a call is wanted), `name`, `arguments` (of those
with the right name), `no_call` (no call where none is wanted), `format` (no broken call), `exact`
(token for token as in the data) and `call_unseen_tools` (`call`, of functions that only test has).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from finetune.evaluation.verdict import Outcome
from finetune.suites.intervals import wilson
from gateway.core import ToolCall

MISSES = 40  # examples kept
SHOWN_CHARS = 1200  # of each text


@dataclass(frozen=True)
class Judged:
    """One assistant turn of the data, and what became of it.

    Attributes:
        id: Conversation and turn.
        prompt: The end of what the model read, for people.
        gold, got: What should have been written, and what was.
        wanted: The calls in `gold`.
    """

    id: str
    prompt: str
    gold: str
    got: str
    wanted: tuple[ToolCall, ...]
    outcome: Outcome
    exact: bool

    def as_json(self) -> dict[str, Any]:
        """For the report; long texts lose their beginning (prompt) or end."""
        return {
            "id": self.id,
            "outcome": self.outcome,
            "prompt": self.prompt[-SHOWN_CHARS:],
            "gold": self.gold[:SHOWN_CHARS],
            "got": self.got[:SHOWN_CHARS],
        }


@dataclass(frozen=True)
class Evaluation:
    """All that was judged for one model; `unseen` names functions that training did not have."""

    model: str
    format: str
    judged: tuple[Judged, ...]
    seconds: float
    constrained: bool = False
    too_long: int = 0
    unseen: frozenset[str] = frozenset()

    def as_json(self, *, misses: bool = False) -> dict[str, Any]:
        """The document; `misses` adds examples."""
        document: dict[str, Any] = {
            "suite": "glaive",
            "model": self.model,
            "constrained": self.constrained,
            "categories": self.categories(),
            "seconds": round(self.seconds, 2),
            "format": self.format,
            "outcomes": dict(Counter(j.outcome for j in self.judged).most_common()),
            "too_long": self.too_long,
        }
        if misses:
            wrong = [j for j in self.judged if j.outcome != "right"]
            document["misses"] = [j.as_json() for j in _varied(wrong)[:MISSES]]
        return document

    def categories(self) -> dict[str, Any]:
        """Scores by name; those without a single sample are left out."""
        calls = [j for j in self.judged if j.wanted]
        named = [j for j in calls if j.outcome in ("right", "wrong_arguments")]
        silent = [j for j in self.judged if not j.wanted]
        unseen = [j for j in calls if any(call.name in self.unseen for call in j.wanted)]
        counts = {
            "call": (len(calls), _right(calls)),
            "name": (len(calls), len(named)),
            "arguments": (len(named), _right(named)),
            "no_call": (len(silent), _right(silent)),
            "format": (
                len(self.judged),
                sum(j.outcome != "format_error" for j in self.judged),
            ),
            "exact": (len(self.judged), sum(j.exact for j in self.judged)),
            "call_unseen_tools": (len(unseen), _right(unseen)),
        }
        return {name: _score(right, n) for name, (n, right) in counts.items() if n}


def as_table(documents: Sequence[tuple[str, dict[str, Any]]]) -> str:
    """Markdown: a row for each category, a column for each named document."""
    names = list(dict.fromkeys(name for _, doc in documents for name in doc["categories"]))
    head = " | ".join(f"{title}" for title, _ in documents)
    lines = [f"| | n | {head} |", "| --- " * (2 + len(documents)) + "|"]
    for name in names:
        scores = [doc["categories"].get(name) for _, doc in documents]
        counts = dict.fromkeys(str(score["n"]) for score in scores if score)
        cells = " | ".join(shown(score) for score in scores)
        lines.append(f"| {name} | {' / '.join(counts)} | {cells} |")
    return "\n".join(lines)


def shown(score: dict[str, Any] | None) -> str:
    """`83.1 % (77.5 to 87.6)`: the share and its 95 % interval."""
    if not score:
        return "-"
    low, high = score["ci95"]
    return f"{score['accuracy']:.1%} ({low:.1%} to {high:.1%})"


def _score(correct: int, n: int) -> dict[str, Any]:
    low, high = wilson(correct, n)
    return {
        "n": n,
        "correct": correct,
        "accuracy": round(correct / n, 4),
        "ci95": [round(low, 4), round(high, 4)],
    }


def _right(judged: Sequence[Judged]) -> int:
    return sum(j.outcome == "right" for j in judged)


def _varied(misses: Sequence[Judged]) -> list[Judged]:
    """One of each kind of miss in turn, so that a frequent kind does not hide the others."""
    seen: Counter[str] = Counter()
    ranked = []
    for number, miss in enumerate(misses):
        ranked.append((seen[miss.outcome], number, miss))
        seen[miss.outcome] += 1
    return [miss for *_, miss in sorted(ranked, key=lambda entry: entry[:2])]
