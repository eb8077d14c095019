"""Numbers, measures and days as people write them, for the parameters of any tool: the shipped model and reader, dry."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import gateway
from finetune.suites.asking import LIMITS, load_writer
from gateway.agent import Agent, Filled, Form, Writer
from gateway.config import Config
from gateway.core import Answer, ToolCall, ToolResult, ToolSpec
from gateway.nlu.values.dates.today import today_is

MODEL = Path(gateway.__file__).parent / "models" / "tiny" / "model.safetensors"
pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(not MODEL.is_file(), reason="the shipped model is not in this checkout"),
]
TODAY = date(2026, 10, 15)  # a Thursday
NUMBER, WHOLE, TEXT = {"type": "number"}, {"type": "integer"}, {"type": "string"}


def tool(name: str, says: str, required: Sequence[str], **properties: Any) -> ToolSpec:
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return ToolSpec(name, says, schema, "house", name, read_only=True)


def about(kind: dict[str, Any], says: str, **more: Any) -> dict[str, Any]:
    return {**kind, "description": says, **more}


TOOLS = (
    tool("transfer_money", "Transfer an amount of money to somebody.", ("amount", "to"),
         amount=about(NUMBER, "Amount in euros"), to=about(TEXT, "Who gets it")),
    tool("set_thermostat", "Set the temperature of a room.", ("celsius",),
         celsius=about(NUMBER, "Target temperature"), room=about(TEXT, "Name of the room")),
    tool("plan_walk", "Plan a walk of some length.", ("distance_km",),
         distance_km=about(NUMBER, "Length of the walk in km")),
    tool("order_items", "Order pieces of an article.", ("quantity", "item"),
         quantity=about(WHOLE, "How many pieces", minimum=1), item=about(TEXT, "Name of the article")),
    tool("rectangle_area", "Calculate the area of a rectangle.", ("width", "height"), width=NUMBER, height=NUMBER),
    tool("average", "Calculate the average of numbers.", ("numbers",),
         numbers={"type": "array", "items": NUMBER, "description": "The numbers"}),
    tool("start_timer", "Start a timer.", ("minutes",), minutes=about(WHOLE, "How long")),
    tool("ship_parcel", "Ship a parcel to a city.", ("weight_kg", "city"),
         weight_kg=about(NUMBER, "Weight"), city=about(TEXT, "City")),
    tool("add_event", "Add an event to the calendar.", ("title", "date"),
         title=about(TEXT, "Title of the event"), date=about(TEXT, "Day of the event", format="date")),
    tool("calculate_tip", "Calculate the tip on a bill.", ("bill", "percent"),
         bill=about(NUMBER, "Amount of the bill"), percent=about(NUMBER, "Tip in percent")),
)  # fmt: skip
# What has to come of a question: values of arguments, with a sentence about them or without; or words that ask.
FORMS: list[tuple[str, dict[str, Any] | str, str]] = [
    ("transfer 12,50 to Ann", {"amount": 12.5}, ""),
    ("transfer 1.250,50 euros to Ann", {"amount": 1250.5}, ""),
    ("transfer 1'250.50 euros to Ann", {"amount": 1250.5}, ""),
    ("transfer 1,250 to Ann", {"amount": 1250}, ""),
    ("transfer 5 grand to Ann", {"amount": 5000}, ""),
    ("transfer 2.5k to Bob", {"amount": 2500}, ""),
    ("send half a million to Ann", {"amount": 500_000}, ""),
    ("transfer €1.5m to Bob", {"amount": 1_500_000}, ""),
    ("transfer 1.250 to Ann", "1.250 can be 1.25 or 1250", ""),
    ("transfer a few euros to Ann", "“a few” is no exact number", ""),
    ("transfer some money to Ann", "missing: amount", ""),
    ("transfer twelve fifty to Ann", "twelve fifty can be 12.5 or 1250", ""),
    ("transfer two hundred and fifty euros and 30 cents to Ann", {"amount": 250.3}, ""),
    ("transfer 5 euros 50 to Bob", {"amount": 5.5}, ""),
    ("transfer 20 % of 500 to Ann", {"amount": 100}, "20 % of 500 is 100."),
    ("transfer half of 300 euros to Ann", {"amount": 150}, "half of 300 is 150."),
    ("transfer 100 euros split by three to Ann", "no exact result", ""),
    ("transfer 50-60 euros to Ann", "50 to 60 is a range", ""),
    ("transfer 20 dollars to Ann", "amount is in EUR, and the question says dollars", ""),
    ("set the thermostat to 70 fahrenheit", {"celsius": 21.11}, "70 fahrenheit is 21.11 celsius."),
    ("set the bedroom to 68°F", {"celsius": 20}, "68°F is 20 celsius."),
    ("set the bedroom thermostat to 21,5 degrees", {"celsius": 21.5}, ""),
    ("set the thermostat to 20 °C in the kitchen", {"celsius": 20}, ""),
    ("plan a walk of 12,5 km", {"distance_km": 12.5}, ""),
    ("plan a walk of 3 miles", {"distance_km": 4.828032}, "3 miles is 4.828032 kilometres."),
    ("plan a walk of 1.250 km", {"distance_km": 1.25}, ""),
    ("plan a 10k walk", "10k can be 10 or 10000", ""),
    ("order a dozen eggs", {"quantity": 12}, ""),
    ("order half a dozen eggs", {"quantity": 6}, ""),
    ("order a few apples", "“a few” is no exact number", ""),
    ("order 12,50 apples", "12,50 is no value of quantity, which is a whole number from 1", ""),
    ("order 1.250 screws", {"quantity": 1250}, "1.250 is read as 1250."),
    ("order 1,250 screws", {"quantity": 1250}, ""),
    ("area of a rectangle 3,5 by 2", {"width": 3.5, "height": 2}, ""),
    ("average of 3,4,5", {"numbers": [3, 4, 5]}, ""),
    ("average of 1,250 and 2,500", {"numbers": [1250, 2500]}, ""),
    ("average of 12,50 and 30,20", "12,50 can be 12.5 or two numbers", ""),
    ("start a timer for half an hour", {"minutes": 30}, "half an hour is 30 minutes."),
    ("start a timer for 1,5 hours", {"minutes": 90}, "1,5 hours is 90 minutes."),
    ("start a timer for 90 seconds", "90 seconds is no value of minutes", ""),
    ("ship 2,5 kg to Oslo", {"weight_kg": 2.5}, ""),
    ("ship 5 pounds to Oslo", {"weight_kg": 2.26796185}, "5 pounds is 2.26796185 kilograms."),
    ("add an event Dentist tomorrow", {"date": "2026-10-16", "title": "Dentist"}, "“tomorrow” is 2026-10-16."),
    ("add an event Dentist in two weeks", {"date": "2026-10-29"}, "“in two weeks” is 2026-10-29."),
    ("add an event Dentist on 3 March 2027", {"date": "2027-03-03"}, ""),
    ("add an event Dentist on 03/04/2027", "2027-03-04 or 2027-04-03", ""),
    ("add an event Dentist on Monday", "2026-10-12 or 2026-10-19", ""),
    ("tip of 15% on a bill of 1.250,50 dollars", {"bill": 1250.5, "percent": 15}, ""),
]  # fmt: skip


class House:
    """Tools that are always there; asked dry, they never run."""

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        return TOOLS

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        return ToolResult(call, spec.server, spec.tool)

    def missing(self) -> Sequence[str]:
        return ()


@pytest.fixture(scope="module")
def writer() -> Writer:
    return load_writer(None, None)


def wrong(form: tuple[str, dict[str, Any] | str, str], answer: Answer) -> str:
    """What came of a question that should not have; empty if it is right."""
    question, wanted, note = form
    made = [dict(c.call.arguments) for c in answer.calls]
    if isinstance(wanted, str):
        right = not made and wanted in answer.answer and answer.outcome == "needs_input"
    else:
        said = [n for c in answer.calls for n in c.call.notes]
        right = len(made) == 1 and wanted.items() <= made[0].items()
        right = right and said == ([note] if note else [])
    return "" if right else f"{question!r}: {answer.outcome}, {made}, {answer.answer[:120]!r}"


@pytest.mark.timeout(600)
async def test_every_number_is_whole_and_exact_or_asked(writer: Writer) -> None:
    async def ready() -> Writer:
        return writer

    agent, misses = Agent(ready, House(), Config(agent=LIMITS)), []
    for form in FORMS:
        with today_is(TODAY):
            answer = await agent.ask(form[0], dry_run=True)
        misses += [w for w in [wrong(form, answer)] if w]

    assert not misses, "\n".join((f"{len(misses)} of {len(FORMS)}:", *misses))


class Watches:
    """A user who says no, and remembers what was asked."""

    def __init__(self) -> None:
        self.shown: list[Form] = []

    async def fill(self, form: Form) -> Filled:
        self.shown.append(form)
        return Filled("decline")


async def test_what_was_reckoned_is_told_before_leave_is_given_and_in_a_dry_run(
    writer: Writer,
) -> None:
    async def ready() -> Writer:
        return writer

    user = Watches()
    agent = Agent(ready, House(), Config(agent=LIMITS.model_copy(update={"confirm": "always"})))

    dry = await agent.ask("transfer 20 % of 500 to Ann", dry_run=True)
    await agent.ask("transfer 20 % of 500 to Ann", user=user)

    assert dry.answer.splitlines()[0] == "20 % of 500 is 100."
    assert "amount=100" in user.shown[0].message
    assert user.shown[0].message.endswith("20 % of 500 is 100.")
