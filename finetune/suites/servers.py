"""The suite `servers`: plain questions on public MCP servers that nobody here wrote.

`--data` is a gateway configuration (a gateway.toml or a Claude Desktop file) with any of the servers
`time`, `git`, `filesystem`, `memory`, `sqlite` and `everything`, started as their own documentation says.
It installs nothing: the servers come from the user's machine, through `uvx`, `npx` or full paths. Each
question is asked with the tools of all of them; only the right call counts, its texts letter by letter,
and nothing is called. `--questions` names another file of questions.
"""

from __future__ import annotations

import os
from pathlib import Path

from finetune.suites.cases import Case
from finetune.suites.listing import tools_of
from finetune.suites.unseen_files import Asked, case_of, server_questions
from gateway.config import load_config
from gateway.core import ConfigError, ToolSpec

SUITE = "plain questions to real tool servers"

SPLIT_TOOLS = frozenset({"time", "git", "filesystem", "memory", "sqlite", "everything"})
EXAMPLE = """
    {"mcpServers": {"time": {"command": "uvx", "args": ["mcp-server-time"]},
                    "git": {"command": "uvx", "args": ["mcp-server-git"]},
                    "filesystem": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "."]},
                    "memory": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory"]},
                    "sqlite": {"command": "uvx", "args": ["--with", "mcp<2", "mcp-server-sqlite", "--db-path", "shop.db"]},
                    "everything": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-everything"]}}}
"""


def load(
    data: Path | None, limit: int | None, questions: Path | None = None
) -> dict[str, list[Case]]:
    """The cases of every configured server that there are questions for."""
    if data is None:
        raise ConfigError(f"--data: not given; name a configuration such as {_one_line(EXAMPLE)}")
    tools = tools_of(load_config(data, os.environ))
    listed = {tool.server for tool in tools}
    known = {name: asked for name, asked in server_questions(questions).items() if name in listed}
    if not known:
        raise ConfigError(
            f"--data: {data}: none of its servers is called {', '.join(sorted(SPLIT_TOOLS))}; "
            "name them so"
        )
    return {name: _cases(name, asked[:limit], tools) for name, asked in known.items()}


def _cases(server: str, questions: tuple[Asked, ...], tools: tuple[ToolSpec, ...]) -> list[Case]:
    known = {tool.tool for tool in tools if tool.server == server}
    cases = []
    for number, asked in enumerate(questions):
        # A server that has renamed a tool since the question was written is no fault of the model.
        wanted = (asked.calls, *asked.others)
        if all(name in known for calls in wanted for call in calls for name in call):
            cases.append(case_of(asked, server, number, tools, verbatim=True))
    return cases


def _one_line(text: str) -> str:
    return " ".join(text.split())
