"""What a question reckons is exact and said, or known not to be reckoned."""

import pytest

from gateway.nlu.values.money.arithmetic import reckonings
from gateway.nlu.values.money.prices import prices
from gateway.nlu.values.money.unclear_arithmetic import unreckoned


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("20 % of 500 USD in EUR", "20 % of 500 is 100."),
        ("1,200 baht split by three", "1200 divided by 3 is 400."),
        ("split 1200 baht between four people", "1200 divided by 4 is 300."),
        ("100 / 4 dollars", "100 divided by 4 is 25."),
        ("half of 300 euros", "half of 300 is 150."),
        ("two thirds of 90 euros", "2 thirds of 90 is 60."),
        ("1/3 of 90 dollars", "1/3 of 90 is 30."),
        ("twice 45 euros", "twice 45 is 90."),
        ("500 USD plus 10 % tip", "500 plus 10 % is 550."),
        ("80 dollars with a 15% tip", "80 plus 15 % is 92."),
        ("a 15% tip on 80 dollars", "15 % of 80 is 12."),
        ("80 dollars with 20 % off", "80 minus 20 % is 64."),
        ("20% off 80 dollars", "80 minus 20 % is 64."),
        ("two times 45 pounds", "2 times 45 is 90."),
        ("3 tickets at 45 pounds each", "3 times 45 is 135."),
        ("5 100-dollar bills", "5 times 100 is 500."),
        ("20 dollars plus 30 dollars", "20 plus 30 is 50."),
        ("100 euros less 20 euros", "100 minus 20 is 80."),
        ("500 euros split in half", "half of 500 is 250."),
    ],
)
def test_a_result_is_exact_and_said(question: str, says: str) -> None:
    (one,) = reckonings(question)
    assert one.value is not None
    assert one.said == says
    assert not unreckoned(question)


@pytest.mark.parametrize(
    "question", ["100 euros split by three", "a third of 100 dollars", "50-60 dollars", "between 50 and 60 euros"]
)  # fmt: skip
def test_what_has_no_exact_result_has_none(question: str) -> None:
    (one,) = reckonings(question)
    assert one.value is None
    assert one.said.endswith("which amount is meant?")


@pytest.mark.parametrize(
    "question",
    [
        "500 USD including 10% tip", "1200 split between me and 3 friends", "20 dollars plus 30 euros", "50 euros squared",
        "200 euros plus VAT", "12 months of 9.99 dollars", "I have 300 dollars, take half",
    ],
)  # fmt: skip
def test_reckoning_that_no_rule_understands_is_noticed(question: str) -> None:
    assert unreckoned(question)


@pytest.mark.parametrize(
    "question", ["250 USD in EUR", "2020-03-04", "EUR/USD", "half a million yen", "from 9 to 5", "version 1.2.3"]
)  # fmt: skip
def test_what_reckons_nothing_is_left_alone(question: str) -> None:
    assert not reckonings(question)
    assert not unreckoned(question)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("two hundred and fifty dollars and 30 cents", [(250.3, "USD")]),
        ("$5 and 50 cents", [(5.5, "USD")]),
        ("5€50 in dollars", [(5.5, "EUR")]),
        ("8 pounds fifty is it", [(8.5, "GBP")]),
        ("£3 20p", [(3.2, "GBP")]),
        ("50p", [(0.5, "GBP")]),
        ("a dollar", [(1, "USD")]),
        ("a tenner", [(10, "GBP")]),
        ("$20 CAD", [(20, "CAD")]),
        ("€20 USD", [(20, "EUR")]),
        ("50 or 60 dollars", [(50, "USD"), (60, "USD")]),
        ("20 dollars and 30 pounds", [(20, "USD"), (30, "GBP")]),
        ("20 % of $500", [(100, "USD")]),
    ],
)
def test_an_amount_of_money_has_its_currency_and_its_cents(
    question: str, said: list[tuple[float, str]]
) -> None:
    found = [(float(p.values[0]), p.mention.codes[0]) for p in prices(question) if p.mention]
    assert found == said
