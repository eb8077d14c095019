"""What became of the rows: how many were kept, why the others were not, and what the files hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from finetune.conversations import Conversation
from finetune.data.splitting import SPLITS
from finetune.data.verdicts import REASONS, REPAIRS, Rejected
from gateway.core import Turn


@dataclass
class Tally:
    """Counts rows as they are read, and keeps the first example of each reason."""

    rows: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    examples: dict[str, dict[str, str]] = field(default_factory=dict)

    def reject(self, verdict: Rejected, id: str) -> None:
        """One row that is not used."""
        self.rejected[verdict.reason] += 1
        self.examples.setdefault(verdict.reason, {"id": id, "detail": verdict.detail})


@dataclass
class Contents:
    """Counts what one file holds."""

    conversations: int = 0
    tools: Counter[int] = field(default_factory=Counter)
    turns: Counter[str] = field(default_factory=Counter)
    calls: int = 0

    def add(self, conversation: Conversation) -> None:
        """One conversation more."""
        self.conversations += 1
        self.tools[len(conversation.tools)] += 1
        before = ""
        for turn in conversation.turns:
            self.turns[_kind(turn, before)] += 1
            self.calls += len(turn.calls)
            before = turn.role

    def as_json(self) -> dict[str, Any]:
        """Counts by name."""
        return {
            "conversations": self.conversations,
            "calls": self.calls,
            "turns": dict(sorted(self.turns.items())),
            "tools_per_conversation": {str(n): self.tools[n] for n in sorted(self.tools)},
        }


def _kind(turn: Turn, before: str) -> str:
    """What an assistant turn does; other turns by their role."""
    if turn.role != "assistant":
        return turn.role
    if not turn.calls:
        return "assistant: text behind a result" if before == "tool" else "assistant: text"
    if len(turn.calls) > 1:
        return "assistant: several calls"
    return "assistant: text and call" if turn.content else "assistant: call"


@dataclass(frozen=True)
class DataReport:
    """The result of `prepare`; `seconds` is wall time and stands in no file.

    Attributes:
        rows, kept: Rows read; conversations in the files that come from a row of their own.
        rejected: Reason to count and first example, most frequent first.
        made: Conversations that were made from others (`removed_tool_share`).
        held_out: Names of functions that only test knows.
        files: SHA-256 of each file.
    """

    source: str
    settings: dict[str, Any]
    rows: int
    kept: int
    made: int
    rejected: dict[str, dict[str, Any]]
    repairs: dict[str, int]
    splits: dict[str, Contents]
    held_out: tuple[str, ...]
    files: dict[str, str]
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """The content of report.json; the same for the same rows, settings and seed."""
        return {
            "source": self.source,
            "settings": self.settings,
            "rows": self.rows,
            "kept": self.kept,
            "made": self.made,
            "rejected": self.rejected,
            "repairs": self.repairs,
            "splits": {name: contents.as_json() for name, contents in self.splits.items()},
            "held_out_tools": list(self.held_out),
            "files": self.files,
        }

    def as_table(self) -> str:
        """The same for people."""
        speed = self.rows / max(self.seconds, 1e-9)
        lines = [
            f"{self.source}: {self.rows:,} rows in {self.seconds:.1f} s ({speed:,.0f} rows/s)",
            "",
            *_counted("kept", self.kept, self.rows),
            *_counted("rejected", self.rows - self.kept, self.rows),
            *(
                f"  {name:32}{entry['count']:>9,}  {entry['means']}"
                for name, entry in self.rejected.items()
            ),
        ]
        if self.made:
            lines.append(f"{'made from others':34}{self.made:>9,}")
        if self.repairs:
            lines += ["repaired and kept"]
            lines += [f"  {n:32}{c:>9,}  {REPAIRS[n]}" for n, c in self.repairs.items()]
        return "\n".join([*lines, "", *self._by_split()])

    def _by_split(self) -> list[str]:
        parts = [self.splits[name] for name in SPLITS]
        kinds = sorted(set().union(*(part.turns for part in parts)))
        widths = sorted(set().union(*(part.tools for part in parts)))
        rows = [("conversations", [p.conversations for p in parts])]
        rows += [("calls", [p.calls for p in parts])]
        rows += [(f"turns, {kind}", [p.turns[kind] for p in parts]) for kind in kinds]
        rows += [(f"with {n} tools", [p.tools[n] for p in parts]) for n in widths]
        head = f"{'':34}" + "".join(f"{name:>9}" for name in SPLITS)
        body = [f"{name:34}" + "".join(f"{n:>9,}" for n in counts) for name, counts in rows]
        held = f"{len(self.held_out)} function names occur in test only"
        return [head, *body, held]


def rejections(tally: Tally) -> dict[str, dict[str, Any]]:
    """Reason to count, meaning and first example; the most frequent first."""
    ranked = sorted(tally.rejected.items(), key=lambda item: (-item[1], item[0]))
    return {
        reason: {"count": count, "means": REASONS[reason], "first": tally.examples[reason]}
        for reason, count in ranked
    }


def _counted(name: str, count: int, total: int) -> list[str]:
    return [f"{name:34}{count:>9,}  {count / max(total, 1):.1%}"]
