"""The engine that other rooms' tests rely on."""

import anyio
import pytest

from gateway.core import Candidate, Completion, EngineBusy, EngineFailed, Grammar, Prompt, Segment
from gateway.engine import HANG, ScriptedEngine

pytestmark = pytest.mark.anyio
ASK = Prompt((Segment("how warm is it"),))


async def say(engine: ScriptedEngine, prompt: Prompt = ASK, *stop: str) -> Completion:
    with anyio.fail_after(5):
        return await engine.complete(prompt, grammar=None, stop=stop, max_tokens=9)


async def test_replies_come_in_order_and_requests_are_remembered() -> None:
    engine = ScriptedEngine(["one", Completion("two", "length")])
    grammar = Grammar("<x>", ())

    first = await engine.complete(ASK, grammar=grammar, stop=("z",), max_tokens=9)
    second = await say(engine)

    assert (first.text, second.finish_reason) == ("one", "length")
    assert engine.prompts == ["how warm is it"] * 2
    assert engine.grammars == [grammar, None]
    assert (engine.requests[0].stop, engine.requests[0].max_tokens) == (("z",), 9)


async def test_a_script_that_is_used_up_says_so() -> None:
    with pytest.raises(EngineFailed, match="request 1 has no reply"):
        await say(ScriptedEngine([]))


async def test_a_function_answers_by_the_prompt() -> None:
    engine = ScriptedEngine(lambda text: text.upper())

    assert (await say(engine)).text == "HOW WARM IS IT"


async def test_text_ends_at_the_first_stop_string() -> None:
    done = await say(ScriptedEngine(["a b END c STOP"]), ASK, "STOP", "END")

    assert (done.text, done.finish_reason) == ("a b ", "stop")


async def test_it_can_be_busy_fail_and_be_closed() -> None:
    engine = ScriptedEngine([EngineBusy("full"), "never said"])
    with pytest.raises(EngineBusy):
        await say(engine)
    await engine.aclose()

    with pytest.raises(EngineFailed, match="closed"):
        await say(engine)


async def test_it_can_hang_until_it_is_cancelled() -> None:
    engine = ScriptedEngine([HANG, "then this"])
    with anyio.move_on_after(0) as scope:
        await engine.complete(ASK, grammar=None, stop=(), max_tokens=1)

    assert scope.cancelled_caught
    assert (await say(engine)).text == "then this"


async def test_candidates_and_call_probability_are_what_the_test_says() -> None:
    ranked = (Candidate("a", 0.9), Candidate("b", 0.1))
    engine = ScriptedEngine(["x"], candidates=ranked, call_probability=0.4, small=True)

    done = await say(engine)

    assert (done.candidates, done.call_probability, engine.small) == (ranked, 0.4, True)
