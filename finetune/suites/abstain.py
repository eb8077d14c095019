"""The suite `abstain`: small talk, requests that no tool can do, and requests that lack a value.

Right is that nothing is called, whatever is said instead.
"""

from __future__ import annotations

from pathlib import Path

from finetune.suites.cases import Case
from finetune.suites.unseen_files import Refused, Server, refused, servers, with_others

SUITE = "questions that no tool can answer, or that lack a value"

CATEGORIES = {"chat": "small_talk", "no_tool": "no_tool_fits", "missing": "missing_value"}


def load(data: Path | None, limit: int | None) -> dict[str, list[Case]]:
    """The cases by kind."""
    all_servers = servers(data)
    found: dict[str, list[Case]] = {name: [] for name in CATEGORIES.values()}
    for number, row in enumerate(refused(data)):
        cases = found[CATEGORIES[row.kind]]
        if limit is None or len(cases) < limit:
            cases.append(_case(row, number, all_servers))
    return found


def _case(row: Refused, number: int, all_servers: dict[str, Server]) -> Case:
    own = all_servers[row.server].specs()
    tools = with_others(own, all_servers.values(), f"abstain{number}")
    return Case(f"{row.kind}_{number}", CATEGORIES[row.kind], row.ask, tools, "no_call")
