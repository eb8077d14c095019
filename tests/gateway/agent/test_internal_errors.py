"""Whatever fails inside, a question ends with an outcome and a code, and says what was called before."""

from collections.abc import Sequence
from typing import Any

import pytest
from fakes_agent import GLAIVE, Answers, agent, config, script, weather

from gateway.agent import Agent, Writer, unspoilt
from gateway.core import Answer, ConfigError, EngineFailed, ModelError, ToolCall, ToolSpec

pytestmark = pytest.mark.anyio


def breaks(error: BaseException) -> Any:
    async def broken(*_: Any, **__: Any) -> Any:
        raise error

    return broken


class Unlisted(Answers):
    """Tools that cannot even be listed."""

    error: Exception = RuntimeError("generator raised StopIteration")

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        raise self.error


class Unprintable:
    """A result in a shape that nothing can be said about."""

    def __getattribute__(self, name: str) -> Any:
        raise LookupError(f"no {name} here")


async def test_tools_that_cannot_be_listed_end_the_question_with_a_code() -> None:
    answer = await agent(script(), Unlisted()).ask("Weather in Boston?")

    assert (answer.outcome, answer.code) == ("failed", "GW601")
    assert answer.answer.startswith("The gateway itself failed (GW601, RuntimeError); ask again")
    assert answer.as_json()["code"] == "GW601"


async def test_a_model_that_cannot_be_loaded_has_a_code_of_its_own() -> None:
    unloaded = Agent(breaks(ModelError("adapter a does\nnot fit b")), Answers(), config())

    answer = await unloaded.ask("Weather?")

    assert (answer.outcome, answer.code) == ("failed", "GW603")
    assert answer.answer == "adapter a does not fit b (GW603)"


async def test_a_format_that_fails_on_a_reply_is_a_fault_of_ours() -> None:
    class Broken:
        def __getattr__(self, name: str) -> Any:
            if name == "parse":
                raise StopIteration
            return getattr(GLAIVE, name)

    async def writer() -> Writer:
        return Writer(script(weather("Boston")), Broken())  # type: ignore[arg-type]

    answer = await Agent(writer, Answers(), config()).ask("Weather in Boston?")

    assert (answer.outcome, answer.code) == ("failed", "GW601")


@pytest.mark.parametrize("error", [OSError("disk full"), ZeroDivisionError(), StopIteration()])
async def test_a_call_that_fails_on_our_side_is_reported_as_one_that_may_have_run(
    error: Exception,
) -> None:
    tools = Answers(get_weather=breaks(error))

    answer = await agent(script(weather("Boston")), tools).ask("Weather in Boston?")

    assert (answer.outcome, answer.code) == ("failed", "GW601")
    assert [call.tool for call in answer.calls] == ["get_weather"]
    assert "may or may not have run" in answer.answer


async def test_results_that_nothing_can_be_said_about_are_no_exception_either() -> None:
    async def odd(call: ToolCall) -> Any:
        return Unprintable()

    answer = await agent(script(weather("Boston")), Answers(get_weather=odd)).ask("Weather?")

    assert (answer.outcome, answer.code) == ("failed", "GW601")


async def test_what_the_operator_did_wrong_is_still_an_error() -> None:
    tools = Unlisted()
    tools.error = ExceptionGroup("in a task", [ConfigError("pins.json: broken; mend it")])

    with pytest.raises(ConfigError, match="mend it"):
        await agent(script(), tools).ask("Weather?")


async def test_a_fault_is_not_counted_as_an_answer_where_answers_are_counted() -> None:
    assert unspoilt(Answer("fine", "answered")).answer == "fine"
    with pytest.raises(EngineFailed, match="GW601"):
        unspoilt(await agent(script(), Unlisted()).ask("Weather?"))
