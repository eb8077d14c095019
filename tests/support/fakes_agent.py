"""A scripted model and scripted tools for tests of the agent and of what stands on it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gateway import formats
from gateway.agent import Agent, Writer
from gateway.config import AgentConfig, Config, ServerConfig
from gateway.core import Reply, ToolCall, ToolResult, ToolSpec
from gateway.engine import ScriptedEngine
from gateway.engine.scripted import Line

GLAIVE = formats.get("glaive")


def tool(name: str, server: str = "weather", **properties: Any) -> ToolSpec:
    """A tool whose arguments are all required; `x=str` or a JSON Schema."""
    kinds = {str: "string", float: "number", int: "integer"}
    schema = {k: v if isinstance(v, dict) else {"type": kinds[v]} for k, v in properties.items()}
    parameters = {"type": "object", "properties": schema, "required": list(schema)}
    return ToolSpec(name, f"Does {name}.", parameters, server, name)


WEATHER = tool("get_weather", location=str)
CONVERT = tool("convert_currency", "currency", amount=float, to_currency=str)
LIST = tool("list_currencies", "currency")
ALL = (WEATHER, CONVERT, LIST)


def calls(*named: tuple[str, dict[str, Any]], prose: str = "") -> str:
    """What a perfect model would write to make these calls."""
    return GLAIVE.write(Reply(prose, tuple(ToolCall(name, args) for name, args in named)))


def weather(place: str) -> str:
    return calls(("get_weather", {"location": place}))


def script(*lines: Line, **options: Any) -> ScriptedEngine:
    """An engine that writes these lines, and then has no more to say."""
    return ScriptedEngine([*lines, *["Done."] * 5], label="script", **options)


class Answers:
    """Tools that answer by name: a text, a structured value, a ToolResult or a function of the call."""

    def __init__(self, specs: Sequence[ToolSpec] = ALL, **answers: Any) -> None:
        self.all, self.answers = tuple(specs), answers
        self.made: list[ToolCall] = []
        self.down: tuple[str, ...] = ()

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        return self.all

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        self.made.append(call)
        answer = self.answers.get(spec.tool, f"{spec.tool} says fine")
        if callable(answer):
            answer = await answer(call)
        if isinstance(answer, Exception):
            return ToolResult(call, spec.server, spec.tool, str(answer), is_error=True)
        if isinstance(answer, str):
            return ToolResult(call, spec.server, spec.tool, answer)
        return ToolResult(call, spec.server, spec.tool, structured=answer, **{})

    def missing(self) -> Sequence[str]:
        return self.down


def config(**limits: Any) -> Config:
    servers = {name: ServerConfig(command="none") for name in ("weather", "currency")}
    return Config(servers=servers, agent=AgentConfig(**limits), source=Path("gateway.toml"))


def agent(engine: ScriptedEngine, tools: Answers | None = None, **limits: Any) -> Agent:
    async def writer() -> Writer:
        return Writer(engine, GLAIVE)

    return Agent(writer, tools or Answers(), config(**limits))
