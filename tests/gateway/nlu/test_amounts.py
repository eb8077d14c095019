"""Every number of a question is read whole, in any style, or it is known that nobody can tell."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.nlu.values.numbers.amounts import amounts
from gateway.nlu.values.numbers.digit_styles import literals


def read(question: str) -> list[list[float]]:
    return [[float(r) for r in amount.readings] for amount in amounts(question)]


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("12,50 euros", 12.5), ("1.250,50", 1250.5), ("1 250,50", 1250.5), ("1\u00a0250,50", 1250.5),
        ("1\u202f250", 1250), ("1'250.50", 1250.5), ("1\u2019250", 1250), ("12,500", 12500), ("1,25,000", 125000),
        ("1_000", 1000), ("1.000.000", 10**6), ("0,500", 0.5), (".75 of it", 0.75), ("3e5", 300000), ("1250,500", 1250.5),
        ("5 grand", 5000), ("a grand", 1000), ("2.5k", 2500), ("1.2M", 1.2e6), ("€1.5m", 1.5e6), ("USD 3bn", 3e9),
        ("half a million", 500000), ("a quarter of a million", 250000), ("two and a half thousand", 2500),
        ("a million and a half", 1.5e6), ("1½ million", 1.5e6), ("1 1/2 cups", 1.5), ("3/4 million", 750000),
        ("a hundred and twenty", 120), ("two hundred fifty", 250), ("twelve hundred", 1200), ("5 hundred and 20", 520),
        ("one million, two hundred thousand", 1.2e6), ("two hundred and fifty point five", 250.5), ("1 point 5 million", 1.5e6),
        ("2 lakh", 200000), ("1.5 crore", 1.5e7), ("two dozen", 24), ("half a dozen", 6), ("1,5 Mio. Euro", 1.5e6),
        ("3,5 millones de pesos", 3.5e6), ("2 mille", 2000), ("eine halbe Million Euro", 500000), ("un millón y medio de pesos", 1.5e6),
        ("mille euros en dollars", 1000), ("-5", -5), ("\u2212 5 and \u22125", 5), ("1.250,- Euro", 1250), ("20 (twenty)", 20),
        ("Wie viel sind 1.250 Euro?", 1250), ("cuánto son 1.250 euros", 1250), ("5.000,75 or 1.250", 5000.75), ("1.250 million", 1.25e6),
    ],
)  # fmt: skip
def test_a_number_is_read_whole(question: str, number: float) -> None:
    assert read(question)[0] == [number]


@pytest.mark.parametrize(
    ("question", "either", "when"),
    [
        ("1.250 euros", [1.25, 1250], "money"),
        ("5.000 things", [5, 5000], "always"),
        ("Wie viel sind 1,250 Euro?", [1.25, 1250], "money"),
        ("twelve fifty", [12.5, 1250], "always"),
        ("nineteen ninety nine", [19.99, 1999], "always"),
        ("(500)", [500, -500], "money"),
        ("5 Billionen Euro wie viel", [5e9, 5e12], "always"),
        ("1.2 mil USD in EUR", [1.2e6, 1200], "always"),
        ("a couple", [2], "money"),
    ],
)
def test_what_may_mean_two_things_keeps_both(question: str, either: list[float], when: str) -> None:
    amount = amounts(question)[0]
    assert [float(r) for r in amount.readings] == either
    assert amount.doubt == when


@pytest.mark.parametrize(
    "question",
    [
        "a few", "some of them", "several hundred", "a couple of hundred", "lots of it", "dozens of eggs", "1.25.000", "1.2.3",
        "10\u4e07", "12345678901234567890",
    ],
)  # fmt: skip
def test_what_nobody_can_tell_has_no_reading(question: str) -> None:
    assert read(question)[0] == []


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("5 and 6", [[5], [6]]),
        ("3,4,5", [[3], [4], [5]]),
        ("48.85,2.35", [[48.85], [2.35]]),
        ("2020 500", [[2020], [500]]),
        ("5 100-dollar bills", [[5], [100]]),
        ("5 million 3 times", [[5e6], [3]]),
        ("5m of rope", [[5]]),
        ("one two three", [[1], [2], [3]]),
        ("CN204, H07 and v2", []),
        ("how many, as many and so many", []),
    ],
)
def test_numbers_that_are_several_stay_apart(question: str, said: list[list[float]]) -> None:
    assert read(question) == said


@given(st.decimals(min_value="0.01", max_value="9999999.99", places=2))
def test_every_style_of_an_amount_is_the_same_number(value: Decimal) -> None:
    english = f"{value:,}"
    styles = [english, f"{value}", f"{value}".replace(".", ",")]
    for group, point in (
        (".", ","),
        (" ", ","),
        ("\u00a0", ","),
        ("'", "."),
        ("\u2019", "."),
        ("_", "."),
    ):
        styles.append(english.replace(",", "\0").replace(".", point).replace("\0", group))
    for text in styles:
        (one,) = amounts(f"exactly {text} euros")
        assert one.readings == (value,), text


@given(st.text(alphabet="0123456789.,' _-abk%()/½ and", max_size=60))
def test_no_text_is_too_strange_and_no_number_overlaps_another(question: str) -> None:
    found = amounts(question)
    assert all(a.end <= b.start for a, b in pairwise(found))
    list(literals(question, comma=True))
