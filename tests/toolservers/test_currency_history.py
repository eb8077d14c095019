"""Rates of a day, currencies that have none and why, and amounts as people write them."""

from datetime import date
from typing import Any

import anyio
import pytest
from currency_converter import CurrencyConverter
from mcp import Client
from mcp_types import TextContent

from toolservers.currency import mcp

pytestmark = pytest.mark.anyio


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")


async def asked(base: str = "USD", quote: str = "EUR", **more: Any) -> tuple[bool, Any]:
    """Whether the tool refuses, and what it says or answers."""
    arguments = {"amount": 1, "from_currency": base, "to_currency": quote} | more
    with anyio.fail_after(30):
        async with Client(mcp) as client:
            result = await client.call_tool("convert_currency", arguments)
    if not result.is_error:
        return False, result.structured_content
    assert isinstance(result.content[0], TextContent)
    return True, result.content[0].text.removeprefix("Error executing tool convert_currency: ")


@pytest.mark.parametrize(
    ("day", "of"),
    [
        ("2020-03-03", "2020-03-03"),
        ("2020-03-01", "2020-02-28"),  # a Sunday
        ("2021-04-05", "2021-04-01"),  # Easter Monday
        ("2022-01-01", "2021-12-31"),
        ("1999-01-04", "1999-01-04"),
    ],
)
async def test_the_rate_of_a_day_is_that_of_the_last_day_with_rates(
    offline: None, day: str, of: str
) -> None:
    _, answer = await asked("USD", "JPY", date=day)

    known = CurrencyConverter(decimal=True).convert(1, "USD", "JPY", date=date.fromisoformat(of))
    assert answer["date"] == of
    assert answer["rate"] == pytest.approx(float(known))
    assert f"ECB rate of {of}" in answer["summary"]


async def test_the_service_is_asked_for_the_day(
    upstream: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURRENCY_RATES_URL", upstream.url)
    body = {"amount": 1.0, "base": "USD", "date": "2020-02-28", "rates": {"EUR": 0.911}}
    upstream.answers("/v1/2020-03-01", 200, body)

    _, answer = await asked(date="2020-03-01")

    assert (answer["source"], answer["date"], answer["rate"]) == (
        "frankfurter",
        "2020-02-28",
        0.911,
    )


async def test_a_service_that_answers_for_another_day_is_not_believed(
    upstream: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURRENCY_RATES_URL", upstream.url)
    body = {"amount": 1.0, "base": "USD", "date": "2026-10-30", "rates": {"EUR": 0.5}}
    upstream.answers("/v1/2020-03-03", 200, body)

    assert (await asked(date="2020-03-03"))[1]["source"] == "bundled"


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2199-01-01", "date must not be in the future, got 2199-01-01"),
        ("1998-12-31", "date must be 1999-01-04 or later"),
        ("next week", "date must be a day such as 2020-03-03, got 'next week'"),
        ("2021-02-30", "date must be a day such as 2020-03-03"),
    ],
)
async def test_a_day_without_rates_is_a_friendly_error(offline: None, day: str, says: str) -> None:
    refused, message = await asked(date=day)
    assert refused
    assert says in message


async def test_a_currency_has_no_rate_before_its_first_and_after_its_last_day(
    offline: None,
) -> None:
    assert await asked("CNY", date="2001-05-07") == (
        True,
        "The ECB has no CNY rate of 2001-05-07; it has one from 2005-04-01 to 2026-10-30.",
    )
    assert "to 2022-03-01" in (await asked("RUB", date="2023-05-08"))[1]
    assert (await asked("HRK", date="2020-03-03"))[1]["from_currency"] == "HRK"


@pytest.mark.parametrize(
    ("currency", "says"),
    [
        ("HRK", "HRK (Croatian Kuna) was replaced by EUR (Euro) on 2023-01-01"),
        ("Croatian kuna", "the ECB's last rate is of 2022-12-30"),
        ("EEK", "was replaced by EUR (Euro) on 2011-01-01"),
        ("LTL", "was replaced by EUR (Euro) on 2015-01-01"),
        ("LVL", "was replaced by EUR (Euro) on 2014-01-01"),
        ("SKK", "was replaced by EUR (Euro) on 2009-01-01"),
        ("SIT", "was replaced by EUR (Euro) on 2007-01-01"),
        ("MTL", "was replaced by EUR (Euro) on 2008-01-01"),
        ("CYP", "was replaced by EUR (Euro) on 2008-01-01"),
        ("BGN", "was replaced by EUR (Euro) on 2026-01-01"),
        ("German marks", "was replaced by EUR (Euro) on 1999-01-01"),
        ("RUB", "The ECB suspended its rate of RUB (Russian Ruble); the last one is of 2022-03-01"),
        ("ARS", "The ECB has never published a rate of ARS (Argentine Peso)"),
        ("Vietnamese dong", "The ECB has never published a rate of VND"),
        ("Egyptian pounds", "The ECB has never published a rate of EGP"),
        ("Argentina", "a country of that name uses ARS (Argentine Peso)"),
        ("pesos", "can be ARS (Argentine Peso) or CLP"),
        ("crowns", "can be CZK (Czech Koruna) or DKK"),
    ],
)
async def test_a_currency_without_a_rate_is_refused_with_the_reason(
    offline: None, currency: str, says: str
) -> None:
    refused, message = await asked(currency, "USD")

    assert refused
    assert says in message


@pytest.mark.parametrize(
    ("amount", "read"),
    [
        ("12,50", 12.5), ("1.250,50", 1250.5), ("1,250.50", 1250.5), ("1 250,50", 1250.5),
        ("1\u202f250", 1250), ("1'250.50", 1250.5), ("1\u2019250", 1250), ("12,500", 12500), ("1,25,000", 125000),
        ("1_000", 1000), ("0,500", 0.5), (".5", 0.5), ("1.250.000", 1250000), ("12.3456", 12.35), ("1e3", 1000),
    ],
)  # fmt: skip
async def test_an_amount_is_read_as_it_is_written(offline: None, amount: str, read: float) -> None:
    assert (await asked("EUR", "EUR", amount=amount))[1]["result"] == read


@pytest.mark.parametrize(
    ("amount", "says"),
    [
        ("1.250", "amount '1.250' can be 1250 or 1.25; send it as a JSON number."),
        ("5.000", "amount '5.000' can be 5000 or 5; send it as a JSON number."),
        ("1.25.000", "amount must be a number such as 12.50, got '1.25.000'."),
        ("3,4,5", "amount must be a number such as 12.50"),
        ("5 grand", "amount must be a number such as 12.50"),
    ],
)
async def test_an_amount_that_may_be_two_numbers_or_none_is_refused(
    offline: None, amount: str, says: str
) -> None:
    refused, message = await asked(amount=amount)
    assert refused
    assert says in message
