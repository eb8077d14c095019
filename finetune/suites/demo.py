"""The suite `demo`: the six questions of `make demo`, with the two built-in servers' tools."""

from __future__ import annotations

from pathlib import Path

from finetune.suites.cases import Case
from finetune.suites.listing import built_in_tools
from finetune.suites.unseen_files import Asked, case_of
from gateway.diagnostics import SIX, Question

SUITE = "the six questions of the demo"


def load(data: Path | None, limit: int | None) -> dict[str, list[Case]]:
    """The six cases; needs no files."""
    cases = [
        case_of(_asked(question), "demo", number, built_in_tools())
        for number, question in enumerate(SIX[:limit])
    ]
    return {"demo": cases}


def _asked(question: Question) -> Asked:
    possible = {name: [value] for name, value in question.arguments.items()}
    return Asked(ask=question.text, calls=({question.tool: possible},))
