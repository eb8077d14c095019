"""The gateway put together: nothing waits at the start, everything is waited for by the question."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from fakes_agent import script

from gateway.app import Changes, LoadedEngine, open_app
from gateway.config import AgentConfig, Config, ServerConfig
from gateway.core import ConfigError, Grammar, InvalidQuestion, ModelError, Prompt
from gateway.engine import ScriptedEngine

pytestmark = pytest.mark.anyio
ECHO = str(Path(__file__).resolve().parents[1] / "support" / "echo_server.py")
TOOLS = {"echo": ServerConfig(command=sys.executable, args=(ECHO,))}
NO_SUCH_SERVER = {"lost": ServerConfig(command="/no/such/program")}


def loads(engine: ScriptedEngine) -> Callable[[str, Path | None], LoadedEngine]:
    return lambda model, adapter: engine


def fails(error: Exception) -> Callable[[str, Path | None], LoadedEngine]:
    def load(model: str, adapter: Path | None) -> LoadedEngine:
        raise error

    return load


async def test_a_question_waits_for_the_model_that_is_still_loading() -> None:
    begun, released, engine = threading.Event(), threading.Event(), script("Nothing fits.")

    def load(model: str, adapter: Path | None) -> LoadedEngine:
        begun.set()
        assert released.wait(10)
        return engine

    config = Config(servers=NO_SUCH_SERVER)
    async with open_app(config, load=load, format="glaive") as app:
        await anyio.to_thread.run_sync(begun.wait, 10)
        assert app.model.state == "loading"
        released.set()
        with anyio.fail_after(10):
            writer = await app.model.writer()

        assert (app.model.state, writer.engine) == ("ready", engine)
    assert engine.closed


async def test_a_model_that_never_loads_costs_a_question_its_time_and_no_more() -> None:
    released = threading.Event()

    def load(model: str, adapter: Path | None) -> LoadedEngine:
        released.wait(10)
        return script()

    config = Config(servers=TOOLS, agent=AgentConfig(timeout_s=1.0))
    with anyio.fail_after(30):
        async with open_app(config, load=load, format="glaive") as app:
            answer = await app.agent.ask("Weather?")
    released.set()

    assert answer.outcome == "timeout"


async def test_a_question_is_answered_by_a_real_server_over_stdio() -> None:
    engine = script('<functioncall> {"name": "shout", "arguments": \'{"text": "hi"}\'}')
    config = Config(servers=TOOLS | NO_SUCH_SERVER)

    with anyio.fail_after(30):
        async with open_app(config, load=loads(engine), format="glaive") as app:
            answer = await app.agent.ask("Shout hi")
            states = {status.name: status.state for status in app.servers()}

    assert (answer.outcome, answer.answer) == ("answered", "HI")
    assert (answer.calls[0].server, answer.calls[0].tool) == ("echo", "shout")
    assert states == {"echo": "ready", "lost": "down"}


async def test_a_server_that_cannot_start_is_named_when_nothing_else_is_there() -> None:
    async with open_app(
        Config(servers=NO_SUCH_SERVER), load=loads(script()), format="glaive"
    ) as app:
        answer = await app.agent.ask("Weather?")

    assert answer.outcome == "no_tool"
    assert "lost: " in answer.answer
    assert "/no/such/program" in answer.answer


async def test_the_list_of_tools_is_read_ahead_when_there_is_time() -> None:
    warmed = anyio.Event()

    class Warmable(ScriptedEngine):
        async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
            await super().warm_up(prompt, grammar)
            warmed.set()

    engine = Warmable([])
    with anyio.fail_after(30):
        async with open_app(Config(servers=TOOLS), load=loads(engine), format="glaive"):
            await warmed.wait()

    assert "shout" in engine.warmed[0].text


async def test_without_preloading_nothing_loads_before_the_first_question() -> None:
    config = Config(servers=NO_SUCH_SERVER)

    async with open_app(
        config, load=fails(NotImplementedError()), format="glaive", preload=False
    ) as app:
        await app.catalogue()

        assert app.model.state == "idle"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModelError("model x: no config.json"), "model x: no config.json"),
        (KeyError("rope_theta"), "KeyError: 'rope_theta'; check the folder or name another one"),
    ],
)
async def test_a_model_that_cannot_be_loaded_is_the_error_of_every_question(
    error: Exception, said: str
) -> None:
    async with open_app(Config(servers=NO_SUCH_SERVER), load=fails(error), format="glaive") as app:
        for _ in range(2):
            with pytest.raises(ModelError) as raised:
                await app.model.writer()
            assert said in str(raised.value)


async def test_an_error_in_the_body_leaves_as_it_was_raised() -> None:
    with pytest.raises(InvalidQuestion):
        async with open_app(Config(), load=loads(script()), format="glaive") as app:
            await app.agent.ask("")


@pytest.mark.parametrize(
    "named", [{"model": "/no/such/folder"}, {"adapter": "/no/such/folder"}, {"format": "elvish"}]
)
async def test_what_is_named_and_not_there_is_said_at_once(named: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        async with open_app(Config(), load=fails(NotImplementedError()), **named):
            raise NotImplementedError


async def test_the_format_comes_from_the_adapters_own_note(tmp_path: Path) -> None:
    (tmp_path / "adapters").mkdir()
    (tmp_path / "config.json").write_text('{"model_type": "qwen3"}')
    (tmp_path / "adapters" / "adapter_config.json").write_text('{"tool_format": "glaive"}')
    (tmp_path / "adapters" / "adapters.safetensors").write_bytes(b"")

    async with open_app(Config(), model=str(tmp_path), load=loads(script())) as app:
        assert (await app.model.writer()).format.name == "glaive"


async def test_without_a_note_the_format_comes_from_the_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "qwen3"}')
    template = "{% if tools %}<tool_call>{% endif %}"
    engine = script()
    engine.chat_template = template
    engine.vocab = {"<tool_call>": 1, "</tool_call>": 2}

    async with open_app(Config(), model=str(tmp_path), load=loads(engine)) as app:
        assert (await app.model.writer()).format.name == "qwen3"


async def test_followers_hear_of_the_list_once_at_first_and_then_of_every_change() -> None:
    changes, heard = Changes(), 0
    with anyio.fail_after(5):
        async for _ in changes.follow():
            heard += 1
            if heard == 3:
                break
            changes.announce()

    assert heard == 3


async def test_changes_that_come_while_one_is_handled_are_not_lost() -> None:
    changes = Changes()
    following = changes.follow()
    with anyio.fail_after(5):
        await anext(following)
        changes.announce()
        changes.announce()
        await anext(following)
    await following.aclose()
