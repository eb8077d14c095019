"""What people call money becomes the code that a tool wants."""

from typing import Any

import pytest

from gateway.core import ToolSpec
from gateway.nlu import CURRENCIES, fields_of
from gateway.nlu.slots.values import settled
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.money.currencies import code_of, signed

CODE = {"type": "string", "description": "ISO 4217 currency code", "pattern": "^[A-Z]{3}$"}
NUMBER = {"type": "number"}
EXCHANGE = ToolSpec(
    "exchange",
    "Exchanges money.",
    {
        "type": "object",
        "properties": {"amount": NUMBER, "source": CODE, "target": CODE},
        "required": ["amount", "source", "target"],
    },
)


def read(tool: ToolSpec, question: str, **said: str) -> Reading:
    """A reading in which these parameters are said by these words, and the others by nothing."""
    found = []
    for field in fields_of(tool.parameters):
        words = said.get(field.name)
        start = question.index(words) if words else 0
        passages = (Passage(start, start + len(words), 0.9),) if words else ()
        found.append(Found(field, passages))
    return Reading(tool.name, 1.0, tuple(found))


def values(question: str, **said: str) -> dict[str, Any]:
    (call,) = settled(EXCHANGE, signed(read(EXCHANGE, question, **said), question), question)
    return {name: child.get("enum") for name, child in call.parameters["properties"].items()}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("euros", "EUR"),
        ("US dollars", "USD"),
        ("the yen", "JPY"),
        ("usd", "USD"),
        ("40EUR", "EUR"),
        ("£", "GBP"),
        ("A$", "AUD"),
        ("Swiss franc", "CHF"),
        ("shekels", "ILS"),
        ("forint", "HUF"),
        ("Canadian", "CAD"),
        ("crowns", None),  # Swedish, Danish, Norwegian, Czech
        ("seashells", None),
    ],
)
def test_a_currency_is_known_by_code_name_or_sign(text: str, code: str | None) -> None:
    assert code_of(text) == code


def test_every_name_means_its_own_currency() -> None:
    wrong = {n: c for c, names in CURRENCIES.items() for n in names if code_of(n) != c}
    assert wrong == {}


def test_names_become_codes_where_the_tool_wants_codes() -> None:
    found = values("change 40 bucks to yen", amount="40", source="bucks", target="yen")
    assert found == {"amount": [40], "source": ["USD"], "target": ["JPY"]}


def test_a_sign_beside_a_number_says_the_currency_that_nothing_else_says() -> None:
    assert values("how much is $40 in yen", amount="40", target="yen")["source"] == ["USD"]
    assert values("A$40 in yen", amount="40", source="$", target="yen")["source"] == ["AUD"]
    assert values("40 € to yen", amount="40", target="yen")["source"] == ["EUR"]


def test_a_sign_that_says_one_currency_does_not_say_the_other() -> None:
    found = values("$40 please, in what?", amount="40", source="$")
    assert found["source"] == ["USD"]
    assert found["target"] is None


def test_a_parameter_that_is_no_code_keeps_the_words() -> None:
    tool = ToolSpec(
        "pay",
        "",
        {"type": "object", "properties": {"money": {"type": "string"}}, "required": ["money"]},
    )
    question = "pay in dollars"
    (call,) = settled(tool, signed(read(tool, question, money="dollars"), question), question)
    assert call.parameters["properties"]["money"]["enum"] == ["dollars"]


def test_a_currency_that_is_said_twice_is_one_call() -> None:
    question = "how much is $1,000 USD in GBP"
    reading = read(EXCHANGE, question, amount="1,000", source="USD", target="GBP")
    sign = Passage(question.index("$"), question.index("$") + 1, 0.9)
    source = reading.found[1]
    twice = Found(source.field, (sign, *source.passages))
    found = (reading.found[0], twice, reading.found[2])
    assert len(settled(EXCHANGE, Reading("exchange", 1.0, found), question)) == 1
