"""What the suite `deeds` found, for machines (one JSON document) and for people (Markdown).

Pure: knows what came out for each sentence; asks nothing and writes no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from finetune.suites.intervals import wilson
from gateway.formats import dumps

Outcome = Literal["made", "asks", "read", "none", "right", "wrong", "missed"]
# What a half is scored by, and the bar for its share.
COUNTED: Mapping[str, tuple[Outcome, ...]] = {"do_not": ("made",), "do": ("right", "asks")}
MOST_MADE, LEAST_RIGHT = 0.01, 0.90
OUTCOMES: Mapping[str, tuple[Outcome, ...]] = {
    "do_not": ("made", "asks", "read", "none"),
    "do": ("right", "asks", "wrong", "missed"),
}


@dataclass(frozen=True)
class Row:
    """One sentence and what came of it.

    Attributes:
        detail: Why: the tool that was called, what is wrong with the call, or the answer's outcome.
        made: Every call that reached a tool: its qualified name and arguments.
    """

    half: str
    kind: str
    hard: bool
    lang: str
    server: str
    text: str
    outcome: Outcome
    detail: str
    made: tuple[tuple[str, Mapping[str, Any]], ...] = ()

    @property
    def failed(self) -> bool:
        """Whether it is a miss."""
        return (self.outcome in COUNTED[self.half]) == (self.half == "do_not")


@dataclass(frozen=True)
class Result:
    """One run; `tools` is "own" where each sentence had its own server's tools, else "all"."""

    model: str
    tools: str
    rows: tuple[Row, ...]
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """The document that `--json` prints."""
        halves = {half: rows for half in COUNTED if (rows := self._of(half))}
        return {
            "suite": "deeds",
            "model": self.model,
            "tools": self.tools,
            **{half: _half(half, rows) for half, rows in halves.items()},
            "seconds": round(self.seconds, 1),
        }

    def _of(self, half: str) -> Sequence[Row]:
        return [row for row in self.rows if row.half == half]

    def table(self) -> str:
        """Two Markdown tables: `do_not` and `do` by kind."""
        return "\n\n".join(_table(half, rows) for half in COUNTED if (rows := self._of(half)))

    def markdown(self) -> str:
        """The whole report: the tables, and every miss with what was called."""
        title = f"# deeds: {self.model}, {self.tools} tools"
        parts = [title, f"{self.seconds:.0f} s", self.table()]
        for half in COUNTED:
            misses = [_miss(row) for row in self._of(half) if row.failed]
            parts += [f"## Misses: {half}", *misses]
        return "\n\n".join(parts) + "\n"


def _half(half: str, rows: Sequence[Row]) -> dict[str, Any]:
    scored = _score(half, rows)
    share = scored["share"]
    return {
        **scored,
        "bar_met": share <= MOST_MADE if half == "do_not" else share >= LEAST_RIGHT,
        "by_kind": _scores(half, rows, lambda row: row.kind),
        "by_language": _scores(half, rows, lambda row: row.lang),
        **({"hard": _score(half, hard)} if half == "do" and (hard := _hard(rows)) else {}),
        "details": dict(Counter(f"{r.outcome}: {r.detail}" for r in rows if r.failed)),
    }


def _hard(rows: Sequence[Row]) -> Sequence[Row]:
    return [row for row in rows if row.hard]


def _scores(half: str, rows: Sequence[Row], key: Callable[[Row], str]) -> dict[str, Any]:
    groups = sorted({key(row) for row in rows})
    return {name: _score(half, [r for r in rows if key(r) == name]) for name in groups}


def _score(half: str, rows: Sequence[Row]) -> dict[str, Any]:
    """`{"n", each outcome, "share", "ci95"}`; the share is of what the half is scored by."""
    counts = Counter(row.outcome for row in rows)
    counted = sum(counts[outcome] for outcome in COUNTED[half])
    low, high = wilson(counted, len(rows))
    return {
        "n": len(rows),
        **{outcome: counts[outcome] for outcome in OUTCOMES[half]},
        "share": round(counted / len(rows), 4),
        "ci95": [round(low, 4), round(high, 4)],
    }


def _table(half: str, rows: Sequence[Row]) -> str:
    names = OUTCOMES[half]
    lines = [f"| {half} | n | {' | '.join(names)} | {' or '.join(COUNTED[half])} | 95 % |"]
    lines += ["| --- " * (len(names) + 4) + "|"]
    groups = {**_scores(half, rows, lambda row: row.kind)}
    if half == "do" and (hard := _hard(rows)):
        groups["hard ones"] = _score(half, hard)
    groups["all"] = _score(half, rows)
    for name, score in groups.items():
        low, high = score["ci95"]
        counts = " | ".join(str(score[outcome]) for outcome in names)
        lines.append(
            f"| {name} | {score['n']} | {counts} | {score['share']:.1%} | {low:.1%} to {high:.1%} |"
        )
    return "\n".join(lines)


def _miss(row: Row) -> str:
    made = "; ".join(f"{name}({dumps(dict(arguments))})" for name, arguments in row.made)
    text = " ".join(row.text.split()).replace("<", "&lt;")
    return f"- **{row.outcome}** {row.kind}: {row.detail}\n  - asked: {text}\n  - made: {made or 'nothing'}"
