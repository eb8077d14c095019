"""What the reader is trained on: pages of questions and tools, with what stands where."""

from pathlib import Path
from random import Random

import pytest
from tokenizers import Tokenizer

from gateway.nlu import Typesetter
from pretrain.reading import BEGINS, INSIDE, UNKNOWN, Example, find, questions

FOLDER = Path(__file__).resolve().parents[2] / "gateway" / "models" / "reader"


@pytest.fixture(scope="module")
def asked() -> list[tuple[Example, ...]]:
    setter = Typesetter(Tokenizer.from_file(str(FOLDER / "tokenizer.json")))
    rng = Random(3)
    return [row for _ in range(60) for row in questions(rng, setter, 6, 2)]


def test_the_same_seed_gives_the_same_pages(asked: list[tuple[Example, ...]]) -> None:
    setter = Typesetter(Tokenizer.from_file(str(FOLDER / "tokenizer.json")))
    first = list(questions(Random(3), setter, 6, 2))
    assert first == asked[: len(first)]


def test_a_question_stands_beside_what_it_wants_and_what_it_does_not(
    asked: list[tuple[Example, ...]],
) -> None:
    wanting = [sum(e.wanted for e in row) for row in asked]
    assert 0.6 < sum(bool(n) for n in wanting) / len(asked) < 0.95
    assert any(not e.wanted for row in asked for e in row)
    assert max(len(row) for row in asked) <= 4


def test_a_field_is_tagged_or_chosen_and_never_both(asked: list[tuple[Example, ...]]) -> None:
    for example in (e for row in asked for e in row):
        page = example.page
        assert len(example.tags) == len(example.choices) == len(page.fields)
        for at, field in enumerate(page.fields):
            tags, choice = example.tags[at], example.choices[at]
            assert not (tags and choice != UNKNOWN)
            assert not tags or (len(tags) == len(page.offsets) and not field.options)
            assert choice == UNKNOWN or 0 <= choice <= len(page.options[at])
            assert example.wanted or not (tags or choice != UNKNOWN)


def test_what_is_inside_a_value_follows_its_beginning(asked: list[tuple[Example, ...]]) -> None:
    tagged = [tags for row in asked for e in row for tags in e.tags if any(tags)]
    assert tagged
    for tags in tagged:
        for before, now in zip((0, *tags), tags, strict=False):
            assert now != INSIDE or before in (BEGINS, INSIDE)


@pytest.mark.parametrize(
    ("question", "surface", "places"),
    [
        ("Weather in Boston", "boston", [(11, 17)]),
        ("10 times 100", "10", [(0, 2)]),
        ("5 and 5", "5", [(0, 1), (6, 7)]),
        ("nothing of it", "x", []),
        ("costs $5", "$5", [(6, 8)]),
    ],
)
def test_a_value_is_found_as_words_of_its_own(
    question: str, surface: str, places: list[tuple[int, int]]
) -> None:
    assert find(question, surface) == places
