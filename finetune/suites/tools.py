"""The suite `tools`: tools that no model was trained on, and fresh questions on the built-in ones.

Each question is asked with its own server's tools between two to six of other servers.
"""

from __future__ import annotations

from pathlib import Path

from finetune.suites.cases import Case
from finetune.suites.listing import built_in_tools
from finetune.suites.unseen_files import (
    BUILT_IN,
    DEFAULT_FOLDER,
    built_in_questions,
    case_of,
    servers,
    with_others,
)

SUITE = "tools that the model never saw, and weather and currency"

UNSEEN = "unseen"
SPLIT_TOOLS = frozenset({UNSEEN})


def load(data: Path | None, limit: int | None) -> dict[str, list[Case]]:
    """The cases on unseen tools, and on weather and currency where their file is there."""
    all_servers = servers(data)
    unseen = [
        case_of(asked, server.server, number, tools)
        for server in all_servers.values()
        for number, asked in enumerate(server.questions)
        for tools in [with_others(server.specs(), all_servers.values(), f"{server.server}{number}")]
    ]
    categories = {UNSEEN: unseen[:limit]}
    if ((data or DEFAULT_FOLDER) / f"{BUILT_IN}.json").is_file():
        questions = built_in_questions(data)[:limit]
        categories[BUILT_IN] = [
            case_of(asked, BUILT_IN, number, tools)
            for number, asked in enumerate(questions)
            for tools in [with_others(built_in_tools(), all_servers.values(), f"built-in{number}")]
        ]
    return categories
