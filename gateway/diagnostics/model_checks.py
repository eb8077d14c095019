"""The checks of `gateway doctor` that need the model: chosen, loaded, read, and asked one question.

    GW201  which model, and its folder        GW203  a reply of its format is read as it was written
    GW202  it loads and writes                GW204  a question becomes the right call of a built-in tool

The last one goes the whole way of `gateway ask --dry-run`, with one built-in server where the configuration
has one, so it also finds what fails between the parts. The server is taken with its command alone: neither
lists of tools nor pins stand in the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import anyio

from gateway.agent import Writer, plain
from gateway.app import App, Load, open_app
from gateway.config import BUILT_IN, Config, PinningConfig, ServerConfig, ToolsConfig
from gateway.core import Answer, GatewayError, Prompt, Reply, Segment, ToolCall, ToolSpec
from gateway.diagnostics.finding import Finding, failed
from gateway.diagnostics.sample_questions import SIX, Question
from gateway.engine import SHIPPED, ModelChoice, model_folder, resolve_model
from gateway.formats import Format

LOAD_LIMIT_S = 120.0
PIECE = 3  # characters of a reply that is read as it comes
_LIST = {"type": "array", "items": {"type": "number"}}
_PROBE = ToolSpec(
    "get_forecast",
    "",
    {
        "type": "object",
        "properties": {
            "place": {"type": "string"},
            "days": {"type": "integer"},
            "hours": _LIST,
            "alerts": {"type": "boolean"},
        },
    },
)
_ARGUMENTS: Sequence[Mapping[str, object]] = (
    {},
    {"place": "Boston, 20°"},
    {"place": "Boston", "days": 3, "hours": [6, 12.5], "alerts": True},
)


async def check_model(
    config: Config,
    environ: Mapping[str, str],
    model: str | None,
    adapter: str | None,
    format: str | None,
    load: Load,
) -> list[Finding]:
    """GW201 to GW204: really loads the model, lets it write one token and asks it one question."""
    try:
        choice = resolve_model(config, environ, model=model, adapter=adapter)
    except GatewayError as error:
        return [failed("GW201", "model", error)]
    if model_folder(choice.model, environ) is None:
        return [_absent(choice)]
    chosen = Finding("GW201", "ok", "model", _chosen(choice))
    found: list[Finding] = []
    try:
        with anyio.fail_after(LOAD_LIMIT_S):
            async with open_app(
                _alone(config),
                model=model,
                adapter=adapter,
                format=format,
                load=load,
                environ=environ,
                preload=False,
            ) as app:
                writer = await app.model.writer()
                found.append(await _wrote(writer))
                found.append(check_reading(writer.format))
                found += await _asked(app)
    except TimeoutError:
        detail = f"{choice.label} did not load and write within {LOAD_LIMIT_S:g} s"
        fix = "choose a smaller model with --model"
        found.append(Finding("GW202", "fail", "model", detail, fix))
    except GatewayError as error:
        found.append(failed("GW202", "model", error))
    return [chosen, *found]


def _absent(choice: ModelChoice) -> Finding:
    if Path(choice.model).is_absolute():
        fix = "install the package again, or name another model with --model"
        detail = f"{_chosen(choice)}: there is no such folder"
        return Finding("GW201", "fail", "model", detail, fix)
    fix = f"`gateway ask --model {choice.model}` downloads it, or name a local folder"
    return Finding("GW201", "note", "model", f"{_chosen(choice)}; not here yet", fix)


def _chosen(choice: ModelChoice) -> str:
    adapter = f", adapter {choice.adapter}" if choice.adapter else ", no adapter"
    return f"{choice.model}{adapter} ({choice.why})"


def _alone(config: Config) -> Config:
    """The configuration with one built-in server at most, and nothing that could hold its tools back."""
    server = next(_built_in(config), None)
    agent = config.agent.model_copy(update={"confirm": "never", "min_confidence": 0.0})
    return config.model_copy(
        update={
            "servers": dict([server]) if server else {},
            "agent": agent,
            "pinning": PinningConfig(),
        }
    )


def _built_in(config: Config) -> Iterator[tuple[str, ServerConfig]]:
    """The built-in servers among those that are enabled; first the one that needs no network."""
    free = {"tools": ToolsConfig(), "pinning": None, "confirm": None}
    for module in reversed(BUILT_IN):
        for name, server in config.servers.items():
            if server.enabled and server.args[:2] == ("-m", f"toolservers.{module}"):
                yield name, server.model_copy(update=free)


async def _wrote(writer: Writer) -> Finding:
    """One token from the model, to see that adapter, weights and tokenizer work together."""
    probe = Prompt((Segment("Hello"),))
    await writer.engine.complete(probe, grammar=None, stop=writer.format.stop, max_tokens=1)
    detail = f"{writer.engine.label} loads and writes, format {writer.format.name}"
    return Finding("GW202", "ok", "model", detail)


def check_reading(format: Format) -> Finding:
    """GW203: what a perfect model would write, read at once and in pieces, is the call that was meant."""
    try:
        wrong = [arguments for arguments in _ARGUMENTS if not _reads(format, arguments)]
    except Exception as error:  # a reader never raises, so whatever it raises is what is wrong
        detail = f"a reply of format {format.name} cannot be read: {type(error).__name__}: {error}"
        return Finding("GW203", "fail", "format", plain(detail), _other_python())
    if wrong:
        detail = f"a reply of format {format.name} is not read as it was written: {wrong[0]}"
        return Finding("GW203", "fail", "format", detail, _other_python())
    return Finding("GW203", "ok", "format", f"a reply of format {format.name} is read")


def _reads(format: Format, arguments: Mapping[str, object]) -> bool:
    text = format.write(Reply(calls=(ToolCall(_PROBE.name, arguments),)))
    stream = format.stream([_PROBE])
    parts = [stream.feed(text[i : i + PIECE]) for i in range(0, len(text), PIECE)]
    parts += [stream.close()]
    whole = format.parse(text, [_PROBE]).calls
    pieces = tuple(call for part in parts for call in part.calls)
    return all(
        [(call.name, dict(call.arguments)) for call in calls] == [(_PROBE.name, dict(arguments))]
        for calls in (whole, pieces)
    )


def _other_python() -> str:
    return "report this with the first line of the findings, and try another Python meanwhile"


async def _asked(app: App) -> list[Finding]:
    """GW204, where a built-in server is configured; one that is down has a finding of its own."""
    for name, server in app.config.servers.items():
        module = server.args[1].rpartition(".")[2]
        question = replace(next(q for q in SIX if q.server == module), server=name)
        answer = await app.agent.ask(question.text, dry_run=True)
        if all(status.state == "ready" for status in app.servers()):
            return [_judged(question, answer, app.model.choice.model == str(SHIPPED))]
    return []


def _judged(question: Question, answer: Answer, shipped: bool) -> Finding:
    detail = f'"{question.text}" {plain(answer.answer)}'
    if question.is_answered_by(answer.calls):
        return Finding("GW204", "ok", "question", detail)
    if answer.outcome in ("failed", "timeout"):
        fix = "look at the other findings; if there are none, report this one"
        return Finding("GW204", "fail", "question", detail, fix)
    if shipped:  # it knows this question by heart
        fix = "report this; meanwhile name another model with --model"
        return Finding("GW204", "warn", "question", detail, fix)
    return Finding(
        "GW204", "note", "question", detail, "name a model that knows tools with --model"
    )
