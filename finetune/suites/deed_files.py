"""The hand-written files of the suite `deeds`: tools that write, and pairs of do it and do not do it.

    NAME.json  {"server", "tools": [{"name", "description", "inputSchema", "annotations", "writes", "returns"}],
                "pairs": [{"tool", "do", "call": {"name", "arguments", "also"?}, "do_not", "kind", "hard"?, "lang"?}]}

Both sentences of a pair are about the same call; `do` asks for it, `do_not` asks for nothing that writes.
`writes` is what the tool does in truth, whatever its annotations say. Knows no model.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from gateway.core import ConfigError, ToolSpec
from gateway.downstream import spec_of_listed

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "tests" / "finetune" / "deeds"
Kind = Literal[
    "negation", "question", "report", "conditional", "hypothetical", "quoted",
    "state", "past", "third_person", "how_to", "postponed", "retracted",
]  # fmt: skip
KINDS: tuple[str, ...] = get_args(Kind)


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Tool(_Strict):
    """A tool as an MCP server lists it, with the truth about it and what its calls return."""

    name: str = Field(min_length=1)
    description: str
    inputSchema: dict[str, Any]  # the protocol spells it so
    annotations: dict[str, bool] = {}
    writes: bool
    returns: str

    def spec(self, server: str) -> ToolSpec:
        """What the gateway knows of it once its server has listed it."""
        shown = {"name", "description", "inputSchema", "annotations"}
        return spec_of_listed(server, self.model_dump(include=shown))


class Call(_Strict):
    """The call that `do` asks for; `also` are values of its arguments that are as right."""

    name: str
    arguments: dict[str, Any]
    also: dict[str, tuple[Any, ...]] = {}


class Pair(_Strict):
    """Two sentences about one call.

    Attributes:
        kind: Why `do_not` asks for nothing.
        hard: `do` has words that look like those of a `do_not`.
    """

    tool: str
    do: str = Field(min_length=1)
    call: Call
    do_not: str = Field(min_length=1)
    kind: Kind
    hard: bool = False
    lang: str = "en"


class Server(_Strict):
    """One server's tools and the pairs about them."""

    server: str
    tools: tuple[Tool, ...]
    pairs: tuple[Pair, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Server:
        writing = {tool.name for tool in self.tools if tool.writes}
        for pair in self.pairs:
            if not pair.tool == pair.call.name in writing:
                raise ValueError(
                    f"{pair.tool!r} of a pair is no tool that writes; correct its name"
                )
        return self

    def specs(self) -> dict[str, ToolSpec]:
        """Its tools as the gateway knows them, by name."""
        return {tool.name: tool.spec(self.server) for tool in self.tools}

    def tool(self, name: str) -> Tool:
        """The tool of that name, which exists."""
        return next(tool for tool in self.tools if tool.name == name)


def servers(data: Path | None) -> Mapping[str, Server]:
    """Every server in the folder, by name. Raises ConfigError naming the file."""
    folder = data or DEFAULT_FOLDER
    files = sorted(folder.glob("*.json")) if folder.is_dir() else []
    if not files:
        raise ConfigError(
            f"--data: {str(folder)!r} holds no server's .json; name a folder that does"
        )
    found = [_read(path) for path in files]
    return {server.server: server for server in found}


def _read(path: Path) -> Server:
    try:
        return Server.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}); see --data") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ConfigError(f"{path}: {where}: {first['msg']}; correct that place") from error
