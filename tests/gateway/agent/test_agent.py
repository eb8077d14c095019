"""The agent's rules and every outcome, with a scripted model and scripted tools."""

from dataclasses import replace
from typing import Any

import anyio
import pytest
from fakes_agent import (
    CONVERT,
    Answers,
    agent,
    calls,
    script,
    weather,
)

from gateway.agent.outcome import NO_TOOL, NOT_ENOUGH
from gateway.core import (
    Candidate,
    Completion,
    EngineBusy,
    EngineFailed,
    InvalidQuestion,
    Tokens,
    ToolCall,
    ToolResult,
)

pytestmark = pytest.mark.anyio
BOSTON = ("get_weather", {"location": "Boston"})
TOKYO = ("get_weather", {"location": "Tokyo"})


async def test_a_question_is_answered_with_the_result_of_the_chosen_tool() -> None:
    engine, tools = script(weather("Boston")), Answers(get_weather={"summary": "Boston: 7 °C."})

    answer = await agent(engine, tools).ask("  Weather in Boston?  ")

    assert (answer.outcome, answer.answer) == ("answered", "Boston: 7 °C.")
    assert [(c.server, c.tool, dict(c.call.arguments)) for c in answer.calls] == [
        ("weather", "get_weather", {"location": "Boston"})
    ]
    assert (answer.model, answer.format) == ("script", "glaive")
    assert "USER: Weather in Boston?\n" in answer.prompt_text
    assert weather("Boston") in answer.raw_output


async def test_tokens_are_counted_over_all_steps() -> None:
    steps = [
        Completion(weather("Boston"), "stop", 10, 4, 3),
        Completion("Done.", "stop", 20, 10, 1),
    ]

    answer = await agent(script(*steps)).ask("Weather in Boston?")

    assert answer.tokens == Tokens(prompt=30, cached=14, generated=4)


async def test_the_second_step_reads_the_call_and_its_result() -> None:
    engine, tools = script(weather("Boston")), Answers(get_weather={"temperature": 7})

    await agent(engine, tools).ask("Weather in Boston?")

    assert len(engine.prompts) == 2
    assert weather("Boston") in engine.prompts[1]
    assert '{"temperature": 7}' in engine.prompts[1]


async def test_a_result_can_lead_to_a_further_call() -> None:
    convert = ("convert_currency", {"amount": 5, "to_currency": "EUR"})
    engine = script(calls(("list_currencies", {})), calls(convert))
    tools = Answers(list_currencies="EUR, USD", convert_currency="5 USD is 4.60 EUR")

    answer = await agent(engine, tools).ask("5 dollars in the currency of Spain?")

    assert answer.outcome == "answered"
    assert [call.tool for call in answer.calls] == ["list_currencies", "convert_currency"]
    assert answer.answer.endswith("5 USD is 4.60 EUR")


async def test_parallel_calls_run_at_the_same_time_and_keep_their_order() -> None:
    tokyo_ran = anyio.Event()

    async def get_weather(call: ToolCall) -> str:
        if call.arguments["location"] == "Boston":
            await tokyo_ran.wait()
        tokyo_ran.set()
        return f"{call.arguments['location']} is fine"

    with anyio.fail_after(5):
        answer = await agent(script(calls(BOSTON, TOKYO)), Answers(get_weather=get_weather)).ask(
            "Weather in Boston and Tokyo?"
        )

    assert answer.answer == "Boston is fine\nTokyo is fine"


async def test_one_failed_call_among_parallel_ones_leaves_the_question_answered_in_part() -> None:
    async def get_weather(call: ToolCall) -> Any:
        return RuntimeError("no such place") if call.arguments["location"] == "Tokyo" else "sunny"

    answer = await agent(script(calls(BOSTON, TOKYO)), Answers(get_weather=get_weather)).ask(
        "Weather?"
    )

    assert answer.outcome == "partial"
    assert answer.answer == "sunny\nget_weather: no such place"


async def test_a_failed_call_is_a_tool_error() -> None:
    tools = Answers(get_weather=RuntimeError("the service is down"))

    answer = await agent(script(weather("Boston")), tools).ask("Weather in Boston?")

    assert (answer.outcome, answer.answer) == ("tool_error", "get_weather: the service is down")
    assert answer.calls[0].is_error


async def test_the_model_sees_a_failed_call_and_may_do_better() -> None:
    async def get_weather(call: ToolCall) -> Any:
        known = call.arguments["location"] == "Boston"
        return "sunny" if known else RuntimeError("no such place")

    engine = script(weather("Bostn"), weather("Boston"))

    answer = await agent(engine, Answers(get_weather=get_weather)).ask("Weather in Bostn?")

    assert (answer.outcome, answer.answer) == ("answered", "sunny")
    assert '{"error": "no such place"}' in engine.prompts[1]
    assert [call.is_error for call in answer.calls] == [True, False]


async def test_an_identical_call_is_not_made_twice_and_ends_the_question() -> None:
    engine, tools = script(weather("Boston"), weather("Boston"), weather("Tokyo")), Answers()

    answer = await agent(engine, tools).ask("Weather in Boston?")

    assert (answer.outcome, len(tools.made), len(engine.prompts)) == ("answered", 1, 2)


async def test_a_result_that_may_have_happened_ends_the_question() -> None:
    class Torn(Answers):
        async def call(self, spec: Any, call: ToolCall) -> ToolResult:
            done = await super().call(spec, call)
            return replace(done, text="connection lost", is_error=True, unknown=True)

    engine = script(weather("Boston"), weather("Tokyo"))

    answer = await agent(engine, Torn()).ask("Weather in Boston?")

    assert (answer.outcome, len(engine.prompts)) == ("unknown_outcome", 1)
    assert answer.answer == "get_weather: connection lost"


async def test_prose_is_no_tool_and_is_not_shown() -> None:
    answer = await agent(script("I have booked your flight.")).ask("Book a flight")

    assert (answer.outcome, answer.answer) == ("no_tool", NO_TOOL)
    assert (answer.calls, answer.confidence, answer.candidates) == ((), None, ())


async def test_prose_that_asks_back_is_needs_input_in_our_own_words() -> None:
    answer = await agent(script("For which city?")).ask("What is the weather?")

    assert (answer.outcome, answer.answer) == ("needs_input", NOT_ENOUGH)


async def test_silence_is_no_tool_with_words() -> None:
    answer = await agent(script("")).ask("Hm")

    assert (answer.outcome, answer.answer) == ("no_tool", NO_TOOL)


async def test_a_server_that_is_down_is_named_when_no_tool_fits() -> None:
    tools = Answers([CONVERT])
    tools.down = ("weather: connection refused",)

    answer = await agent(script("I cannot."), tools).ask("Weather in Boston?")

    assert answer.outcome == "no_tool"
    assert "weather: connection refused" in answer.answer


async def test_without_any_tool_the_model_is_not_asked() -> None:
    engine, tools = script(), Answers([])
    tools.down = ("weather: down",)

    answer = await agent(engine, tools).ask("Weather in Boston?")

    assert (answer.outcome, engine.prompts) == ("no_tool", [])
    assert answer.answer == "There is no tool to choose from: weather: down"


async def test_a_broken_call_is_shown_to_the_model_once_more() -> None:
    engine = script(calls(("get_wether", {"location": "Boston"})), weather("Boston"))

    answer = await agent(engine).ask("Weather in Boston?")

    assert answer.outcome == "answered"
    assert "no tool is named 'get_wether'" in engine.prompts[1]
    assert "get_weather" in engine.prompts[1].rsplit("FUNCTION RESPONSE", 1)[1]


async def test_a_second_broken_call_ends_the_question() -> None:
    engine = script(*[calls(("fly", {}))] * 5)

    answer = await agent(engine).ask("Fly!")

    assert (answer.outcome, len(engine.prompts), answer.calls) == ("no_tool", 2, ())
    assert "no tool is named 'fly'" in answer.answer


async def test_a_missing_argument_is_asked_for() -> None:
    engine = script(*[calls(("convert_currency", {"amount": 5}))] * 2)

    answer = await agent(engine).ask("Convert 5 dollars")

    assert (answer.outcome, answer.calls) == ("needs_input", ())
    assert "convert_currency" in answer.answer
    assert "to_currency" in answer.answer
    assert "missing: to_currency" in engine.prompts[1]


async def test_wrong_arguments_are_never_sent() -> None:
    tools = Answers()
    wrong = calls(("convert_currency", {"amount": "many", "to_currency": "EUR"}))

    answer = await agent(script(wrong, wrong), tools).ask("Many dollars in euros?")

    assert (answer.outcome, tools.made) == ("no_tool", [])


async def test_a_sound_call_beside_a_broken_one_is_made() -> None:
    engine = script(calls(BOSTON, ("fly", {})))

    answer = await agent(engine).ask("Weather in Boston, then fly")

    assert (answer.outcome, len(answer.calls)) == ("answered", 1)


async def test_a_call_cut_off_by_the_token_limit_is_not_made() -> None:
    tools, cut = Answers(), weather("Boston")[:-6]

    answer = await agent(script(Completion(cut, "length"), Completion(cut, "length")), tools).ask(
        "Weather?"
    )

    assert (answer.outcome, tools.made) == ("no_tool", [])


async def test_a_full_queue_is_busy() -> None:
    answer = await agent(script(EngineBusy("8 questions wait already"))).ask("Weather?")

    assert (answer.outcome, answer.answer) == ("busy", "8 questions wait already")


async def test_a_failing_model_is_an_outcome_with_a_code_and_what_was_called_is_reported() -> None:
    engine = script(weather("Boston"), EngineFailed("out of memory"))

    answer = await agent(engine).ask("Weather in Boston?")

    assert (answer.outcome, answer.code) == ("failed", "GW602")
    assert answer.answer == "out of memory (GW602)\nget_weather says fine"
    assert len(answer.calls) == 1


async def test_a_dry_run_chooses_and_checks_and_calls_nothing() -> None:
    tools = Answers()

    answer = await agent(script(weather("Boston")), tools).ask("Weather in Boston?", dry_run=True)

    assert (answer.outcome, tools.made) == ("answered", [])
    assert answer.answer == 'Would call weather.get_weather(location="Boston").'
    assert [(c.tool, c.text, c.is_error) for c in answer.calls] == [("get_weather", "", False)]


async def test_runners_up_and_confidence_bear_public_names() -> None:
    guesses = [Candidate("get_weather", 0.9), Candidate("list_currencies", 0.1)]

    answer = await agent(script(weather("Boston"), candidates=guesses)).ask("Weather in Boston?")

    assert answer.confidence == 0.9
    assert answer.candidates == (Candidate("currency__list_currencies", 0.1),)


@pytest.mark.parametrize("dry_run", [False, True])
async def test_a_doubtful_choice_is_asked_back_when_the_operator_wants_it(dry_run: bool) -> None:
    tools = Answers()
    guesses = [Candidate("get_weather", 0.4), Candidate("list_currencies", 0.3)]
    engine = script(weather("Boston"), candidates=guesses)

    answer = await agent(engine, tools, min_confidence=0.5).ask("Boston?", dry_run=dry_run)

    assert (answer.outcome, tools.made) == ("needs_input", [])
    assert "weather__get_weather (40%), currency__list_currencies (30%)" in answer.answer


async def test_a_named_tool_is_the_only_one_that_the_first_call_can_be_of() -> None:
    for name in ("convert_currency", "currency__convert_currency"):
        engine = script(calls(("convert_currency", {"amount": 3.0, "to_currency": "EUR"})))
        answer = await agent(engine, Answers()).ask("3 dollars in euros", tool=name)

        first, second = engine.grammars
        assert first is not None
        assert second is not None
        assert ([r.name for r in first.rules], first.mode) == (["convert_currency"], "required")
        assert (len(second.rules), second.mode) == (3, "auto")
        assert answer.calls[0].tool == "convert_currency"


async def test_an_unknown_named_tool_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(InvalidQuestion, match=r"no tool named 'weather'; known: .*get_weather"):
        await agent(script(), Answers()).ask("Weather?", tool="weather")
