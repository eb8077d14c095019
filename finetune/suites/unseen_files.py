"""The hand-written test files of unseen tools: servers with questions, and questions to refuse.

    NAME.json          {"server", "tools": [{"name", "description", "inputSchema"}],
                        "questions": [{"ask", "calls": [{tool: {parameter: [possible values]}}]}]}
    abstain.json       {"questions": [{"ask", "server", "kind": "chat" | "no_tool" | "missing", "tool"?}]}
    weather_currency.json   {"questions": [...]} on the two built-in servers
    real_servers*.json      {"servers": {NAME: [...]}} on public servers, by their usual names

A question may have further right answers: {"ask", "calls", "or": [[...], ...]}. Possible values are BFCL's: "" among them says that the parameter may be left out. An optional
parameter that is not listed may be left out or have its schema's default. Knows no model.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from finetune.suites.ast_rules import Function, Possible
from finetune.suites.cases import Case
from gateway.core import ConfigError, ToolSpec

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "tests" / "finetune" / "unseen"
ABSTAIN, BUILT_IN, PUBLIC = "abstain", "weather_currency", "real_servers"
FEWEST_OTHERS, MOST_OTHERS = 2, 6
SEED = 20260


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Tool(_Strict):
    """A tool as an MCP server lists it."""

    name: str
    description: str
    inputSchema: dict[str, Any]  # the protocol spells it so


Wanted = tuple[dict[str, dict[str, list[Any]]], ...]


class Asked(_Strict):
    """A question with the calls that answer it, and others that answer it as well."""

    ask: str = Field(min_length=1)
    calls: Wanted = Field(min_length=1)
    others: tuple[Wanted, ...] = Field(default=(), alias="or")


class Server(_Strict):
    """One server's tools and the questions on them."""

    server: str
    tools: tuple[Tool, ...]
    questions: tuple[Asked, ...]

    def specs(self) -> tuple[ToolSpec, ...]:
        """Its tools as the gateway knows them."""
        return tuple(
            ToolSpec(t.name, t.description, t.inputSchema, server=self.server, tool=t.name)
            for t in self.tools
        )


class Refused(_Strict):
    """A question that must not lead to a call, asked with the tools of `server`.

    Attributes:
        kind: Small talk; a request that no tool can do; one that lacks a required value of `tool`.
    """

    ask: str = Field(min_length=1)
    server: str
    kind: Literal["chat", "no_tool", "missing"]
    tool: str = ""


class _BuiltIn(_Strict):
    questions: tuple[Asked, ...]


class _Abstain(_Strict):
    questions: tuple[Refused, ...]


class World(_Strict):
    """What the questions on public servers speak of, for asking them in earnest.

    Attributes:
        roots: The folders that all paths of the questions lie in.
        staged: Files of the repositories, as `untracked` are; `branches` and `tags` are at their last commit.
        entities: Of memory: name, type, observations. `relations` are from, kind, to.
        sql: What makes the database.
    """

    roots: tuple[str, ...]
    repositories: tuple[str, ...] = ()
    files: dict[str, str] = {}
    branches: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    staged: tuple[str, ...] = ()
    untracked: tuple[str, ...] = ()
    entities: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    relations: tuple[tuple[str, str, str], ...] = ()
    sql: tuple[str, ...] = ()


class _Public(_Strict):
    servers: dict[str, tuple[Asked, ...]]
    world: World | None = None


File = TypeVar("File", bound=_Strict)


def servers(data: Path | None) -> dict[str, Server]:
    """Every server in the folder, by name. Raises ConfigError naming the file."""
    folder = data or DEFAULT_FOLDER
    files = sorted(folder.glob("*.json")) if folder.is_dir() else []
    own = [p for p in files if p.stem not in (ABSTAIN, BUILT_IN) and not p.stem.startswith(PUBLIC)]
    if not own:
        raise ConfigError(
            f"--data: {str(folder)!r} holds no server's .json; name a folder that does"
        )
    found = [_read(path, Server) for path in own]
    return {server.server: server for server in found}


def refused(data: Path | None) -> tuple[Refused, ...]:
    """The questions of abstain.json. Raises ConfigError."""
    return _read((data or DEFAULT_FOLDER) / f"{ABSTAIN}.json", _Abstain).questions


def built_in_questions(data: Path | None) -> tuple[Asked, ...]:
    """The questions of weather_currency.json. Raises ConfigError."""
    return _read((data or DEFAULT_FOLDER) / f"{BUILT_IN}.json", _BuiltIn).questions


def server_questions(file: Path | None = None) -> dict[str, tuple[Asked, ...]]:
    """The questions of a file on public servers, real_servers.json by default. Raises ConfigError."""
    return _read(file or DEFAULT_FOLDER / f"{PUBLIC}.json", _Public).servers


def public(file: Path) -> tuple[dict[str, tuple[Asked, ...]], World]:
    """The questions of a file on public servers, and their world. Raises ConfigError."""
    read = _read(file, _Public)
    if read.world is None:
        raise ConfigError(f"{file}: world: missing; it says what the questions are asked about")
    return read.servers, read.world


def _read(path: Path, shape: type[File]) -> File:
    try:
        return shape.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}); see --data") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ConfigError(f"{path}: {where}: {first['msg']}; correct that place") from error


def case_of(
    asked: Asked, category: str, number: int, tools: Sequence[ToolSpec], verbatim: bool = False
) -> Case:
    """The case of one question, asked with `tools`."""
    by_name = {tool.tool: tool for tool in tools}

    def answers(calls: Wanted) -> tuple[Mapping[str, Possible], ...]:
        return tuple(
            {name: _with_defaults(possible, by_name[name]) for name, possible in call.items()}
            for call in calls
        )

    return Case(
        id=f"{category}_{number}",
        category="parallel" if len(asked.calls) > 1 else "multiple",
        question=asked.ask,
        tools=tuple(tools),
        functions=tuple(_function(tool) for tool in tools),
        answers=answers(asked.calls),
        others=tuple(answers(calls) for calls in asked.others),
        verbatim=verbatim,
    )


def _function(tool: ToolSpec) -> Function:
    return Function.of({"name": tool.tool, "parameters": tool.parameters})


def _with_defaults(possible: Mapping[str, list[Any]], tool: ToolSpec) -> Mapping[str, list[Any]]:
    """With every optional parameter that has a default and is not listed."""
    properties = tool.parameters.get("properties", {})
    required = tool.parameters.get("required", ())
    defaults = {
        name: [schema["default"], ""]
        for name, schema in properties.items()
        if name not in required and schema.get("default") is not None
    }
    return {**defaults, **possible}


def with_others(
    own: Sequence[ToolSpec], all_servers: Iterable[Server], name: str
) -> tuple[ToolSpec, ...]:
    """`own` among two to six tools of other servers; the same ones for the same `name`."""
    rng = Random(f"{SEED}:{name}")
    mine = {tool.server for tool in own}
    others = [t for server in all_servers for t in server.specs() if server.server not in mine]
    wanted = min(len(others), rng.randint(FEWEST_OTHERS, MOST_OTHERS))
    chosen = rng.sample(others, wanted)
    before = rng.randint(0, wanted)
    return (*chosen[:before], *own, *chosen[before:])
