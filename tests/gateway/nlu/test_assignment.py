"""Which words are left to which parameter."""

from gateway.nlu import Field
from gateway.nlu.slots.assignment import assigned
from gateway.nlu.tagged_spans import Found, Passage, Reading


def found(
    name: str, *passages: tuple[int, int, float], required: bool = True, kind: str = "string"
) -> Found:
    field = Field((name,), {"type": kind}, required)
    return Found(field, tuple(Passage(*p) for p in passages))


def places(*all_found: Found) -> dict[str, list[tuple[int, int]]]:
    reading = assigned(Reading("do_it", 1.0, all_found))
    return {f.field.name: [(p.start, p.end) for p in f.passages] for f in reading.found}


def test_the_likeliest_owner_of_some_words_keeps_them() -> None:
    assert places(
        found("base", (0, 2, 0.9), (5, 7, 0.8)), found("height", (0, 2, 0.4), (5, 7, 0.9))
    ) == {"base": [(0, 2)], "height": [(5, 7)]}


def test_an_exchange_that_makes_the_whole_likelier_is_made() -> None:
    # Greedily `base` would take the second passage, and leave `height` an unlikely one.
    assert places(
        found("base", (0, 2, 0.8), (5, 7, 0.9)), found("height", (0, 2, 0.1), (5, 7, 0.85))
    ) == {"base": [(0, 2)], "height": [(5, 7)]}


def test_a_further_value_stays_with_the_parameter_that_it_may_belong_to() -> None:
    assert places(
        found("place", (0, 2, 0.9), (5, 7, 0.9)), found("unit", (9, 12, 0.9), (5, 7, 0.1))
    ) == {"place": [(0, 2), (5, 7)], "unit": [(9, 12)]}


def test_a_number_may_be_that_of_two_required_parameters() -> None:
    width, depth = (found(n, (0, 2, c), kind="number") for n, c in (("width", 0.9), ("depth", 0.5)))
    assert places(width, depth) == {"width": [(0, 2)], "depth": [(0, 2)]}


def test_a_text_is_that_of_two_only_where_it_is_likely_for_both() -> None:
    assert places(found("title", (0, 2, 0.8)), found("query", (0, 2, 0.9))) == {
        "title": [(0, 2)],
        "query": [(0, 2)],
    }
    assert places(found("source", (0, 2, 0.5)), found("target", (0, 2, 0.9))) == {
        "source": [],
        "target": [(0, 2)],
    }


def test_an_optional_parameter_does_not() -> None:
    assert places(found("width", (0, 2, 0.9)), found("depth", (0, 2, 0.5), required=False)) == {
        "width": [(0, 2)],
        "depth": [],
    }


def test_words_that_an_optional_parameter_hardly_wants_stay_with_others() -> None:
    assert places(
        found("job", (0, 2, 0.9), (5, 7, 0.9)), found("rate", (5, 7, 0.03), required=False)
    ) == {"job": [(0, 2), (5, 7)], "rate": []}
