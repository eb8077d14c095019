"""Tool choice: left to the model, required, one named tool, none."""

import anyio
import pytest
from calls import GLAIVE, TOOLS, ask

from gateway import formats
from gateway.core import Completion, ConfigError, EngineFailed, Grammar
from gateway.engine import MlxEngine, ScriptedEngine

pytestmark = pytest.mark.anyio


async def complete(engine: MlxEngine, grammar: Grammar | None, tokens: int = 60) -> Completion:
    with anyio.fail_after(60):
        return await engine.complete(ask(), grammar=grammar, stop=(), max_tokens=tokens)


@pytest.mark.parametrize("name", [t.name for t in TOOLS])
async def test_a_named_tool_is_called(engine: MlxEngine, name: str) -> None:
    done = await complete(engine, GLAIVE.grammar(TOOLS, only=name), 120)

    assert [c.name for c in GLAIVE.parse(done.text, TOOLS).calls][:1] == [name]
    assert [c.tool for c in done.candidates] == [name]


async def test_with_no_tool_allowed_the_trigger_is_never_written(engine: MlxEngine) -> None:
    free = await complete(engine, None)
    # Whatever the model would have written, it cannot when that is the trigger.
    triggers = [free.text[at : at + 3] for at in range(0, len(free.text) - 4, 25)]
    for trigger in (t for t in triggers if t.isascii()):
        done = await complete(engine, Grammar(trigger, (), mode="none"))

        assert trigger not in done.text
        assert done.candidates == ()
        assert done.call_probability is None


@pytest.mark.parametrize("name", formats.names())
def test_every_family_knows_every_tool_choice(name: str) -> None:
    format = formats.get(name)

    assert format.grammar(TOOLS).mode == "auto"
    assert format.grammar(TOOLS, "required").mode == "required"
    assert format.grammar(TOOLS, "none").mode == "none"
    named = format.grammar(TOOLS, only="convert")
    assert ([r.name for r in named.rules], named.mode) == (["convert"], "required")
    with pytest.raises(ConfigError, match=r"no tool is named 'x'; known: get_weather, "):
        format.grammar(TOOLS, only="x")


async def test_a_scripted_engine_refuses_a_script_that_breaks_the_choice() -> None:
    call = ' {"name": "convert", "arguments": \'{"to": "EUR"}\'}'
    script = ScriptedEngine(lambda prompt: prompt)

    async def says(text: str, grammar: Grammar) -> str:
        prompt = formats.get("glaive").render((), ())
        engine = ScriptedEngine([text])
        return (await engine.complete(prompt, grammar=grammar, stop=(), max_tokens=9)).text

    assert script.requests == []
    named = GLAIVE.grammar(TOOLS, only="convert")
    assert await says("<functioncall>" + call, named)
    assert await says("Hello", GLAIVE.grammar(TOOLS, "none")) == "Hello"
    for text, grammar in (
        ("Hello", named),
        ('<functioncall> {"name": "get_weather"', named),
        ("<functioncall>" + call, GLAIVE.grammar(TOOLS, "none")),
    ):
        with pytest.raises(EngineFailed, match="allows"):
            await says(text, grammar)
