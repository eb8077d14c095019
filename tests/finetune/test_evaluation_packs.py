"""Sequences that begin alike share slots; guesses come from what was seen."""

from hypothesis import given
from hypothesis import strategies as st

from finetune.evaluation.guesses import Guesses, Memory
from finetune.evaluation.packs import in_order, place, slots_of, trunks, without

SEQUENCES = st.lists(
    st.lists(st.integers(0, 2), min_size=1, max_size=12).map(tuple), min_size=1, max_size=20
)


@given(SEQUENCES, st.integers(4, 60))
def test_every_slot_holds_one_token_with_one_beginning(
    sequences: list[tuple[int, ...]], slots: int
) -> None:
    ordered = {i: sequences[i] for i in in_order(sequences)}
    placed = []
    for pack in place(ordered, slots):
        beginnings: dict[int, tuple[int, ...]] = {}
        for one in pack:
            sequence = sequences[one.index]
            found = slots_of(one.path)
            assert len(found) == len(sequence)
            for at, slot in enumerate(found):
                assert beginnings.setdefault(slot, sequence[: at + 1]) == sequence[: at + 1]
        assert sorted(beginnings) == list(range(len(beginnings)))
        assert len(beginnings) <= max(slots, max(map(len, sequences)))
        placed += [one.index for one in pack]

    assert sorted(placed) == list(range(len(sequences)))


def test_what_is_shared_takes_slots_once() -> None:
    rows = {0: (1, 2, 3), 1: (1, 2, 3, 4, 5), 2: (1, 2, 9)}
    order = {i: rows[i] for i in in_order(list(rows.values()))}

    (pack,) = place(order, 100)

    assert sum(one.fresh for one in pack) == 6


@given(SEQUENCES)
def test_a_trunk_and_the_rest_are_the_whole_path(sequences: list[tuple[int, ...]]) -> None:
    ordered = {i: sequences[i] for i in in_order(sequences)}
    (pack,) = place(ordered, 1000)
    paths = [one.path for one in pack]

    for path, trunk in zip(paths, trunks(paths), strict=True):
        both = [*slots_of([trunk]), *slots_of(without(path, trunk))]
        assert sorted(both) == sorted(slots_of(path))
        assert trunk[0] < trunk[1]


def test_neighbours_have_the_same_trunk() -> None:
    assert trunks([[(0, 2), (5, 90)], [(0, 2), (5, 80), (90, 99)], [(3, 4)]]) == [
        (5, 80),
        (5, 80),
        (3, 4),
    ]


def test_a_guess_is_what_followed_the_last_two_tokens() -> None:
    guesses = Guesses(prompt=[1, 2, 3, 4, 5], gold=[7, 8, 9, 10], memory=Memory())

    assert guesses.next([0, 7, 8], most=9) == [9, 10]
    assert guesses.next([1, 2], most=2) == [3, 4]
    assert guesses.next([5, 7], most=9) == []
    assert guesses.next([8], most=9) == []
    assert guesses.next([1, 2], most=0) == []


def test_guesses_grow_while_they_hold_and_shrink_when_they_fail() -> None:
    guesses = Guesses(prompt=list(range(100)), gold=[], memory=Memory())
    lengths = []
    for held in (True, True, True, False, False, False):
        found = guesses.next([3, 4], most=99)
        lengths.append(len(found))
        guesses.learn(len(found), len(found) if held else 0)

    assert lengths == [4, 8, 16, 16, 8, 4]


def test_what_other_rows_wrote_is_guessed_first() -> None:
    memory = Memory()
    row = [7, 8, 1, 5, 6]
    memory.learn(row, fresh=5)
    guesses = Guesses(prompt=[8, 1, 2], gold=[], memory=memory)

    assert guesses.next([7, 8, 1], most=9) == [5, 6]
    assert guesses.next([0, 8, 1], most=9) == [2]
    row += [9]
    memory.learn(row, fresh=1)
    assert guesses.next([0, 1, 5], most=9) == [6, 9]
