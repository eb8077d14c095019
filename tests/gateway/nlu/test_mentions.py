"""Currencies are taken whole: by code, sign and name, in several languages, or as none that anybody knows."""

import pytest

from gateway.nlu.values.money.mentions import currencies_in


def codes(question: str) -> list[tuple[str, ...]]:
    return [mention.codes for mention in currencies_in(question)]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("20 dollars", "USD"), ("20 US dollars", "USD"), ("20 U.S. dollars", "USD"), ("US-Dollar", "USD"), ("20 bucks", "USD"),
        ("Egyptian pounds", "EGP"), ("Argentine pesos", "ARS"), ("New Taiwan dollars", "TWD"), ("Hong Kong dollars", "HKD"),
        ("dollars Canadian", "CAD"), ("dollars (CAD)", "CAD"), ("francs (CHF)", "CHF"), ("USD dollars", "USD"), ("A$ 5", "AUD"),
        ("usd", "USD"), ("50 try", "TRY"), ("Croatian kuna", "HRK"), ("German marks", "DEM"), ("pounds sterling", "GBP"),
        ("combien font 20 francs suisses", "CHF"), ("pesos mexicanos en euros cuánto es", "MXN"), ("wie viel sind dänische Kronen", "DKK"),
        ("dólares canadienses en el banco", "CAD"), ("20 dollars américains en", "USD"), ("Japanese money", "JPY"),
        ("the currency of Japan", "JPY"), ("pesos, I am in Chile", "CLP"), ("pesetas", "ESP"),
    ],
)  # fmt: skip
def test_a_currency_is_named_in_many_ways(question: str, code: str) -> None:
    assert codes(question)[0] == (code,)


@pytest.mark.parametrize(
    ("question", "either"),
    [
        ("pesos", ("ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU")),
        ("crowns", ("CZK", "DKK", "ISK", "NOK", "SEK")),
        ("dirhams", ("AED", "MAD")),
        ("riyals", ("QAR", "SAR")),
        ("CFA francs", ("XAF", "XOF")),
        ("20 dollars, I live in Canada", ("USD", "CAD")),
        ("rupees in Pakistan", ("INR", "PKR")),
    ],
)
def test_a_name_of_several_currencies_means_none_of_them_for_certain(
    question: str, either: tuple[str, ...]
) -> None:
    assert codes(question) == [either]


@pytest.mark.parametrize(
    "question",
    ["2 bitcoin", "BTC", "500 points", "gold", "V-Bucks", "50 Martian dollars", "canadian pesos", "dogecoin", "doubloons"],
)  # fmt: skip
def test_what_is_no_currency_of_iso_4217_is_taken_for_none(question: str) -> None:
    assert codes(question) == [()]


@pytest.mark.parametrize("question", ["try all the top pens", "sit in the cup", "How much is it?"])
def test_words_are_no_codes(question: str) -> None:
    assert codes(question) == []
