"""Of two tools that sound alike the one is wanted that has a place for all that is said."""

from gateway.nlu import Field
from gateway.nlu.slots.coverage import HOMELESS, LACKING, covering
from gateway.nlu.tagged_spans import Found, Passage, Reading

QUESTION = "push ER-6634 back to 8 pm"
CODE, TIME = (5, 12), (21, 25)


def reading(tool: str, *said: tuple[int, int], lacks: bool = False) -> Reading:
    field = Field(("value",), {"type": "string"}, True)
    found = [Found(field, (Passage(*place, 0.9),)) for place in said]
    return Reading(tool, 1.0, (*found, *((Found(field),) if lacks else ())))


def test_a_tool_without_a_place_for_a_time_falls_behind_one_with_it() -> None:
    fit = covering(
        [reading("update", CODE, TIME), reading("cancel", CODE)],
        {"update": 2.0, "cancel": 2.5},
        QUESTION,
    )
    assert fit == {"update": 2.0, "cancel": 2.5 - HOMELESS}


def test_a_tool_that_lacks_a_value_falls_behind_one_that_lacks_none() -> None:
    fit = covering(
        [reading("show", CODE, TIME), reading("book", CODE, TIME, lacks=True)],
        {"show": 2.0, "book": 2.5},
        QUESTION,
    )
    assert fit == {"show": 2.0, "book": 2.5 - LACKING}


def test_what_no_tool_has_a_place_for_costs_nothing() -> None:
    assert covering([reading("show", CODE)], {"show": 2.0}, QUESTION) == {"show": 2.0}


def test_a_tool_that_is_far_behind_pulls_nobody_down() -> None:
    fit = covering(
        [reading("cancel", CODE), reading("far", CODE, TIME)],
        {"cancel": 6.0, "far": -3.0},
        QUESTION,
    )
    assert fit["cancel"] == 6.0
