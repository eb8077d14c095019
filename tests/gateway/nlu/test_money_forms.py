"""Amounts, currencies and days as people write them: the shipped model, the reader and the real currency server.

`money_forms.json` lists each form with what has to come of it: exact calls `[amount, from, to]` or
`[amount, from, to, date]` and words of the answer, or "asks ARGUMENT", "unknown NAME", "says WORDS".
"""

import json
from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mcp import Client

from finetune.suites.asking import LIMITS, load_writer
from gateway.agent import Agent, Filled, Form, Writer
from gateway.config import Config
from gateway.core import Answer, ToolCall, ToolResult, ToolSpec
from gateway.nlu.values.dates.today import today_is
from toolservers import currency, weather

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(
        not (
            Path(currency.__file__).parents[1] / "gateway/models/tiny/model.safetensors"
        ).is_file(),
        reason="the shipped model is not in this checkout",
    ),
]
TABLE = json.loads((Path(__file__).parent / "money_forms.json").read_text(encoding="utf-8"))
TODAY = date.fromisoformat(TABLE["today"])


class Servers:
    """The built-in servers in this process, as tools of the agent."""

    def __init__(self, clients: dict[str, Client], specs: Sequence[ToolSpec]) -> None:
        self._clients, self._specs = clients, specs

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        return self._specs

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        result = await self._clients[spec.server].call_tool(spec.tool, dict(call.arguments))
        text = "".join(getattr(block, "text", "") for block in result.content)
        data = result.structured_content
        return ToolResult(call, spec.server, spec.tool, text, data, bool(result.is_error))

    def missing(self) -> Sequence[str]:
        return ()


@pytest.fixture(scope="module")
def writer() -> Writer:
    return load_writer(None, None)


@pytest.fixture
async def agent(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Agent]:
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")

    async def ready() -> Writer:
        return writer

    async with Client(currency.mcp) as money, Client(weather.mcp) as skies:
        clients = {"currency": money, "weather": skies}
        specs = [
            ToolSpec(t.name, t.description or "", t.input_schema, name, t.name, read_only=True)
            for name, client in clients.items()
            for t in (await client.list_tools()).tools
        ]
        yield Agent(ready, Servers(clients, specs), Config(agent=LIMITS))


async def asked(agent: Agent, question: str, user: Any = None) -> Answer:
    with today_is(TODAY):
        return await agent.ask(question, user=user)


def wrong(form: Sequence[Any], answer: Answer) -> str:
    """What came of a form that should not have; empty if it is right."""
    _, *wanted = form
    exact = [w for w in wanted if isinstance(w, list)]
    kind, _, about = next(w for w in (*wanted, "calls") if isinstance(w, str)).partition(" ")
    names = ("amount", "from_currency", "to_currency", "date")
    made = [[v for n in names if (v := c.call.arguments.get(n)) is not None] for c in answer.calls]
    said = [w for w in wanted[not exact :] if isinstance(w, str)]
    if exact:
        right = made == exact and answer.outcome == "answered"
    elif kind == "asks":
        right = not made and answer.outcome == "needs_input"
    elif kind == "unknown":
        right = not made and f"“{about}” is no currency of ISO 4217" in answer.answer
    else:
        right = about in answer.answer and answer.outcome in ("tool_error", "needs_input")
    if right and all(any(w in answer.answer for w in words.split("|")) for words in said):
        return ""
    return f"{form[0]!r}: {answer.outcome}, calls {made}, {answer.answer[:120]!r}"


def test_the_table_is_long_enough_to_say_something() -> None:
    assert len(TABLE["forms"]) >= 150


@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(8))
async def test_every_written_form_is_exact_or_asked(agent: Agent, part: int) -> None:
    forms = TABLE["forms"][part::8]

    misses = [w for form in forms if (w := wrong(form, await asked(agent, form[0])))]

    assert not misses, "\n".join((f"{len(misses)} of {len(forms)}:", *misses))


class Picks:
    """A user who takes the first choice of every field, and remembers the form."""

    def __init__(self) -> None:
        self.shown: list[Form] = []

    async def fill(self, form: Form) -> Filled:
        self.shown.append(form)
        fields = form.schema["properties"].items()
        return Filled("accept", {name: field["enum"][0] for name, field in fields})


async def test_what_may_mean_two_things_is_asked_with_both_as_choices(agent: Agent) -> None:
    user = Picks()

    answer = await asked(agent, "1.250 euros in dollars on 03/04/2021", user)

    (form,) = user.shown
    fields = form.schema["properties"]
    assert fields["amount"]["enum"] == ["1.25", "1250"]
    assert fields["date"]["enum"] == ["2021-03-04", "2021-04-03"]
    assert "1.250 can be 1.25 or 1250; which is meant?" in form.message
    assert dict(answer.calls[0].call.arguments) == {
        "amount": 1.25, "from_currency": "EUR", "to_currency": "USD", "date": "2021-03-04",
    }  # fmt: skip
    assert answer.outcome == "answered"


async def test_a_currency_that_may_be_several_is_asked_with_their_codes(agent: Agent) -> None:
    user = Picks()

    await asked(agent, "40 crowns in euros", user)

    codes = ["CZK", "DKK", "ISK", "NOK", "SEK"]
    assert user.shown[0].schema["properties"]["from_currency"]["enum"] == codes


async def test_what_was_reckoned_is_said_before_the_answer(agent: Agent) -> None:
    answer = await asked(agent, "20 % of 500 USD in EUR on 3 March 2020")

    assert answer.answer.splitlines()[0] == "20 % of 500 is 100."
    assert "ECB rate of 2020-03-03" in answer.answer
