"""The words that touch a number speak for a parameter whose words they are."""

from gateway.nlu import Field
from gateway.nlu.slots.nearby_words import coordinated, leaning
from gateway.nlu.tagged_spans import Found, Passage, Reading

QUESTION = "a sound of 440 Hz frequency for 5 seconds"
PLACES = ((11, 14), (32, 33))


def number(name: str, description: str, *chances: float) -> Found:
    field = Field((name,), {"type": "number", "description": description}, True)
    passages = (Passage(*place, chance) for place, chance in zip(PLACES, chances, strict=False))
    return Found(field, tuple(passages))


def chances(found: Found, question: str = QUESTION) -> list[float]:
    [moved] = leaning(Reading("do_it", 1.0, (found,)), question).found
    return [round(p.chance, 2) for p in moved.passages]


def test_a_word_of_the_name_beside_a_number_makes_it_likelier() -> None:
    assert chances(number("frequency", "", 0.4, 0.4)) == [0.89, 0.4]


def test_a_word_of_the_description_does_so_less() -> None:
    assert chances(number("duration", "Length in seconds", 0.4, 0.4)) == [0.4, 0.75]


def test_words_behind_a_border_belong_to_the_next_number() -> None:
    # `frequency` stands before "for 5", not beside the 5.
    assert chances(number("frequency", "", 0.4, 0.4))[1] == 0.4


def test_texts_are_left_as_they_are() -> None:
    field = Field(("frequency",), {"type": "string"}, True)
    reading = Reading("do_it", 1.0, (Found(field, (Passage(11, 14, 0.4),)),))
    assert leaning(reading, QUESTION) == reading


def row(question: str, *found: Found) -> list[list[str]]:
    reading = coordinated(Reading("do_it", 1.0, found), question)
    return [[question[p.start : p.end] for p in f.passages] for f in reading.found]


def test_numbers_in_a_row_are_values_of_one_parameter() -> None:
    field = Field(("years",), {"type": "integer"}, True)
    found = Found(field, (Passage(4, 6, 0.9), Passage(8, 10, 0.1)))
    assert row("for 10, 20 and 30 years", found) == [["10", "20", "30"]]


def test_a_row_goes_both_ways_from_the_likeliest() -> None:
    found = Found(Field(("years",), {"type": "integer"}, True), (Passage(8, 10, 0.9),))
    assert row("for 10, 20 and 30 years", found) == [["10", "20", "30"]]


def test_a_number_that_is_another_parameters_own_ends_the_row() -> None:
    one = Found(Field(("a",), {"type": "integer"}, True), (Passage(3, 5, 0.9),))
    other = Found(Field(("b",), {"type": "integer"}, True), (Passage(10, 12, 0.4),))
    assert row("of 36 and 24", one, other) == [["36"], ["24"]]


def test_a_name_beside_a_surer_one_is_as_sure() -> None:
    place = Field(("place",), {"type": "string"}, True)
    found = Found(place, (Passage(0, 6, 0.9), Passage(11, 17, 0.5), Passage(22, 26, 0.5)))
    reading = coordinated(Reading("t", 1.0, (found,)), "Osprey and Merlin for Rome")
    assert [p.chance for p in reading.found[0].passages] == [0.9, 0.9, 0.5]


def test_numbers_that_are_called_by_the_parameters_own_word_are_its_values() -> None:
    question = "assign job 91 to Marek and job 92 to Elena, 5 pages"
    found = Found(Field(("job_id",), {"type": "integer"}, True), (Passage(11, 13, 0.9),))
    assert row(question, found) == [["91", "92"]]
