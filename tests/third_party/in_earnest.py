"""Plain questions on six tool servers of others, asked in earnest: what is called, and how it ends.

    python tests/third_party/in_earnest.py [--questions FILE] [--report FILE]

Needs `make third-party` (npm; the Python servers come by uvx). The servers `time`, `git`, `filesystem`, `memory`,
`sqlite` and `everything` stand behind one agent with the shipped model, all at once, in a world that the file of
questions describes: repositories, files, a memory, a data base. A user says yes to every call that needs leave.

    right       the first call is the wanted one, its texts letter by letter
    wrong write a call of a tool that does more than read and was not wanted
    clean       the wanted calls and no others, all of them good, and the outcome is "answered"

Prints a table and one JSON line; the exit code is 1 below 60 % right, 50 % clean, or with a wrong write.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import anyio
from third_party import BIN, absence, uvx

from finetune.suites.asking import LIMITS, load_writer
from finetune.suites.cases import Case, judge
from finetune.suites.deeds import Asked as Agreeing
from finetune.suites.unseen_files import DEFAULT_FOLDER, Asked, World, case_of, public
from gateway.agent import Agent, Writer
from gateway.config import Config, ServerConfig
from gateway.core import Answer, ToolResult, ToolSpec, only_reads
from gateway.downstream import Pool

PLAIN: Final = DEFAULT_FOLDER / "real_servers_plain.json"
RIGHT, CLEAN = 0.6, 0.5  # the least that is expected
START_S: Final = 240.0  # all servers, also when uvx has to fetch them first
GIT_S: Final = 60


@dataclass(frozen=True)
class Row:
    """How one question went; `fault` says what was wrong with the first call, `end` with the whole."""

    server: str
    question: str
    fault: str
    end: str
    wrong_writes: tuple[str, ...]
    made: str


def ask_all(questions: Path, folder: Path, limit: int | None = None) -> list[Row]:
    """One row for each question of the file, asked in a world of its own in `folder`."""
    asked, world = public(questions)
    build(world, folder)
    writer = load_writer(None, None)
    config = Config(agent=LIMITS, servers=servers(world, folder))

    async def main() -> list[Row]:
        async def ready() -> Writer:
            return writer

        async with Pool.of(config) as pool:
            tools = tuple(await pool.specs(wait_s=START_S))
            agent = Agent(ready, pool, config)
            return [
                await _row(agent, server, _moved(one, world, folder), tools)
                for server, rows in asked.items()
                for one in rows[:limit]
            ]

    try:
        return anyio.run(main)
    finally:
        anyio.run(writer.engine.aclose)


def servers(world: World, folder: Path) -> dict[str, ServerConfig]:
    """The six servers, as their own documentation starts them."""
    roots = [str(place(root, folder)) for root in world.roots]

    def of(command: Sequence[str], env: Mapping[str, str] | None = None) -> ServerConfig:
        return ServerConfig(
            command=command[0],
            args=tuple(command[1:]),
            env=dict(env or {}),
            connect_timeout_s=START_S,
        )

    memory = {"MEMORY_FILE_PATH": str(folder / "memory.jsonl")}
    base = ("--db-path", str(folder / "shop.db"))
    return {
        "time": of([uvx(), "mcp-server-time@2026.10.19", "--local-timezone", "UTC"]),
        "git": of([uvx(), "mcp-server-git@2026.10.19"]),
        "filesystem": of([str(BIN / "mcp-server-filesystem"), *roots]),
        "memory": of([str(BIN / "mcp-server-memory")], memory),
        "sqlite": of([uvx(), "--with", "mcp<2", "mcp-server-sqlite@2025.4.25", *base]),
        "everything": of([str(BIN / "mcp-server-everything"), "stdio"]),
    }


def place(path: str, folder: Path) -> Path:
    """Where something of the world is in earnest."""
    return folder / path.lstrip("/")


def _moved(asked: Asked, world: World, folder: Path) -> Asked:
    """The question with the paths of the world as they are in earnest."""
    text = asked.model_dump_json(by_alias=True)
    for root in world.roots:
        text = text.replace(root, str(place(root, folder)))
    return Asked.model_validate_json(text)


async def _row(agent: Agent, server: str, asked: Asked, tools: Sequence[ToolSpec]) -> Row:
    case = case_of(asked, server, 0, tools, verbatim=True)
    answer = await agent.ask(asked.ask, user=Agreeing(agrees=True))
    most = max(len(calls) for calls in (case.answers, *case.others))
    first = judge(case, replace(answer, calls=answer.calls[:most])).fault
    whole = judge(case, answer).fault
    end = whole.reason if whole else "; ".join(r.text[:200] for r in answer.calls if r.is_error)
    if not end and answer.outcome != "answered":
        end = f"{answer.outcome}: {answer.answer[:200]}"
    return Row(
        server,
        asked.ask,
        first.reason if first else "",
        end,
        tuple(_wrong_writes(answer, case, tools)),
        "; ".join(map(_written, answer.calls)) or answer.outcome,
    )


def _wrong_writes(answer: Answer, case: Case, tools: Sequence[ToolSpec]) -> Iterator[str]:
    """The calls that do more than read and are none of those that are wanted."""
    known = {(spec.server, spec.tool): spec for spec in tools}
    wanted = [call for calls in (case.answers, *case.others) for call in calls]
    for result in answer.calls:
        alone = replace(answer, calls=(result,))
        meant = (judge(replace(case, answers=(call,), others=()), alone).right for call in wanted)
        if not only_reads(known[result.server, result.tool]) and not any(meant):
            yield _written(result)


def _written(result: ToolResult) -> str:
    return f"{result.tool}({json.dumps(dict(result.call.arguments), ensure_ascii=False)})"


def build(world: World, folder: Path) -> None:
    """Make what the questions speak of."""
    for path, text in world.files.items():
        file = place(path, folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for root in world.roots:
        place(root, folder).mkdir(parents=True, exist_ok=True)
    for path in world.repositories:
        _repository(world, place(path, folder))
    things = [
        {"type": "entity", "name": name, "entityType": kind, "observations": list(facts)}
        for name, kind, facts in world.entities
    ]
    things += [
        {"type": "relation", "from": one, "relationType": kind, "to": other}
        for one, kind, other in world.relations
    ]
    memory = "\n".join(json.dumps(thing) for thing in things)
    (folder / "memory.jsonl").write_text(memory, encoding="utf-8")
    with sqlite3.connect(folder / "shop.db") as base:
        for statement in world.sql:
            base.execute(statement)


def _repository(world: World, path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True)

    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=path, check=True, timeout=GIT_S, capture_output=True)

    git("init", "-q", "-b", "main")
    git("config", "user.name", "x")
    git("config", "user.email", "x@example.org")
    for number in range(4):
        git("commit", "-q", "--allow-empty", "-m", f"Step {number}")
    for branch in world.branches:
        git("branch", branch)
    for tag in world.tags:
        git("tag", tag)
    for name in (*world.staged, *world.untracked):
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text("x\n", encoding="utf-8")
    for name in world.staged:
        git("add", name)


def scores(rows: Sequence[Row]) -> dict[str, dict[str, int]]:
    """For each server and for all: how many questions, right first calls, clean ends, wrong writes."""
    return {
        name: {
            "n": len(own),
            "right": sum(not row.fault for row in own),
            "clean": sum(not row.end for row in own),
            "wrong_writes": sum(len(row.wrong_writes) for row in own),
        }
        for name in (*dict.fromkeys(row.server for row in rows), "all")
        if (own := [row for row in rows if name in (row.server, "all")])
    }


def sound(rows: Sequence[Row]) -> bool:
    """Whether enough is right and clean, and nothing wrong was written."""
    total = scores(rows)["all"]
    enough = total["right"] >= RIGHT * total["n"] and total["clean"] >= CLEAN * total["n"]
    return enough and not total["wrong_writes"]


def table(rows: Sequence[Row]) -> str:
    """The scores and the misses, as Markdown."""
    lines = [
        "| server | right first call | clean end | wrong writes |",
        "| --- | --- | --- | --- |",
    ]
    for name, score in scores(rows).items():
        shares = f"{score['right']} of {score['n']} | {score['clean']} of {score['n']}"
        lines.append(f"| {name} | {shares} | {score['wrong_writes']} |")
    lines.append("")
    for row in rows:
        if row.fault or row.end:
            lines += [f"- {row.server}: {row.question}", f"  - {row.fault or row.end}; {row.made}"]
    return "\n".join(lines)


def main() -> int:
    """The table, and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=Path, default=PLAIN)
    parser.add_argument("--report", type=Path)
    arguments = parser.parse_args()
    if missing := absence():
        sys.stderr.write(f"{missing}\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        rows = ask_all(arguments.questions, Path(folder).resolve())
    if arguments.report:
        arguments.report.write_text(table(rows) + "\n", encoding="utf-8")
    sys.stdout.write(f"{table(rows)}\n{json.dumps(scores(rows))}\n")
    return 0 if sound(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
