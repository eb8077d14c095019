"""What was found in a question becomes the only values that a call may have."""

from typing import Any

import pytest

from gateway.core import ToolCall, ToolSpec
from gateway.nlu import fields_of, without
from gateway.nlu.slots.values import lacking, settled
from gateway.nlu.tagged_spans import Found, Passage, Reading


def tool(required: tuple[str, ...] = (), **properties: Any) -> ToolSpec:
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return ToolSpec("do_it", "Does it.", schema)


def read(spec: ToolSpec, question: str, **said: Any) -> Reading:
    """A reading in which each parameter is said by these words, or by options with these chances."""
    found = []
    for field in fields_of(spec.parameters):
        value = said.get(field.name.replace(".", "_"), ())
        if field.options:
            found.append(Found(field, options=value or (1.0, *(0.0 for _ in field.options))))
            continue
        texts = (value,) if isinstance(value, str) else value
        places = [(question.index(t), question.index(t) + len(t)) for t in texts]
        found.append(Found(field, tuple(Passage(a, b, 0.9) for a, b in places)))
    return Reading(spec.name, 1.0, tuple(found))


def values(spec: ToolSpec, question: str, **said: Any) -> list[dict[str, Any]]:
    """For each call the values that each parameter is left with."""
    calls = settled(spec, read(spec, question, **said), question)
    return [
        {name: child.get("enum") for name, child in call.parameters["properties"].items()}
        for call in calls
    ]


TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}


def test_a_text_is_the_words_that_say_it_without_quotes_and_stops() -> None:
    question = "Play 'Blue Train' in the kitchen, please."
    spec = tool(("title", "room"), title=TEXT, room=TEXT)

    assert values(spec, question, title="'Blue Train'", room="kitchen,") == [
        {"title": ["Blue Train"], "room": ["kitchen"]}
    ]


@pytest.mark.parametrize(
    ("schema", "words", "value"),
    [
        (WHOLE, "5", 5),
        (WHOLE, "two hundred", 200),
        (NUMBER, "1,250.50", 1250.5),
        (NUMBER, "5k", 5000),
        (NUMBER, "1e-9", 1e-9),
        (NUMBER, "7%", 0.07),
        (WHOLE, "7%", 7),
        ({**NUMBER, "description": "Rate in percent"}, "7%", 7),
        ({**TEXT, "description": "Day as YYYY-MM-DD"}, "March 5th, 2026", "2026-03-05"),
        ({**TEXT, "format": "date"}, "March 5th, 2026", "2026-03-05"),
        (TEXT, "March 5th, 2026", "March 5th, 2026"),
    ],
)
def test_words_are_read_as_the_schema_asks(
    schema: dict[str, Any], words: str, value: object
) -> None:
    assert values(tool(("x",), x=schema), f"do it with {words} now", x=words) == [{"x": [value]}]


def test_a_number_outside_the_limits_of_its_schema_is_left_to_the_model() -> None:
    spec = tool(("x",), x={**WHOLE, "maximum": 10})
    assert values(spec, "do it 50 times", x="50") == [{"x": None}]


def test_an_optional_parameter_that_is_not_said_is_left_out() -> None:
    spec = tool(("place",), place=TEXT, days=WHOLE, loud={"type": "boolean"})
    assert values(spec, "weather in Rome", place="Rome") == [{"place": ["Rome"]}]


def test_a_required_parameter_that_is_not_found_is_left_to_the_model() -> None:
    spec = tool(("place",), place=TEXT)
    assert values(spec, "weather here") == [{"place": None}]


def test_likely_options_stay_and_unlikely_ones_go() -> None:
    spec = tool((), unit={"type": "string", "enum": ["celsius", "fahrenheit", "kelvin"]})
    assert values(spec, "x", unit=(0.1, 0.5, 0.38, 0.02)) == [{"unit": ["celsius", "fahrenheit"]}]


def test_a_flag_is_true_or_false_or_left_out() -> None:
    spec = tool((), loud={"type": "boolean"})
    assert values(spec, "x", loud=(0.1, 0.85, 0.05)) == [{"loud": [True]}]
    assert values(spec, "x", loud=(0.9, 0.05, 0.05)) == [{}]


@pytest.mark.parametrize(
    ("items", "question", "said", "value"),
    [
        (WHOLE, "the mean of 3, 5 and 8", "3, 5 and 8", [3, 5, 8]),
        (TEXT, "tags red, green, and blue", "red, green, and blue", ["red", "green", "blue"]),
        (TEXT, "tags red and then also blue", ("red", "blue"), ["red", "blue"]),
        (WHOLE, "from A(3, 4) on", "3, 4", [3, 4]),
        ({"type": "array", "items": WHOLE}, "det of [[1, 2], [3, 4]]", "1, 2], [3", [[1, 2], [3, 4]]),
    ],
)  # fmt: skip
def test_a_list_is_split_where_people_split_it(
    items: dict[str, Any], question: str, said: Any, value: list[Any]
) -> None:
    spec = tool(("x",), x={"type": "array", "items": items})
    assert values(spec, question, x=said) == [{"x": [value]}]


def test_two_values_of_one_parameter_are_two_calls_that_share_the_rest() -> None:
    question = "weather in Rome and Oslo in celsius"
    spec = tool(("place",), place=TEXT, unit=TEXT)

    assert values(spec, question, place=("Rome", "Oslo"), unit="celsius") == [
        {"place": ["Rome"], "unit": ["celsius"]},
        {"place": ["Oslo"], "unit": ["celsius"]},
    ]


def test_the_members_of_an_object_are_found_one_by_one() -> None:
    spot = {"type": "object", "properties": {"city": TEXT, "zip": TEXT}, "required": ["city"]}
    spec = tool(("spot",), spot=spot)
    question = "a taxi in Bern"

    [call] = settled(spec, read(spec, question, spot_city="Bern"), question)

    inner = call.parameters["properties"]["spot"]
    assert (list(inner["properties"]), inner["properties"]["city"]["enum"]) == (["city"], ["Bern"])


def test_what_is_required_and_not_said_is_lacking_and_taken_out_of_the_call() -> None:
    spec = tool(("place", "day", "unit"), place=TEXT, day=TEXT, unit={**TEXT, "default": "c"})
    names = lacking(read(spec, "weather in Rome", place="Rome"))

    assert names == ("day",)
    call = ToolCall("do_it", {"place": "Rome", "day": "Rome"})
    assert without(call, names).arguments == {"place": "Rome"}


@pytest.mark.parametrize("odd", [True, "place", [["place"]], {"place": 1}])
def test_a_required_list_of_any_shape_is_read_without_raising(odd: object) -> None:
    spec = ToolSpec("do_it", "", {"type": "object", "properties": {"place": TEXT}, "required": odd})
    assert values(spec, "in Rome", place="Rome") == [{"place": ["Rome"]}]


def test_a_choice_that_nobody_made_is_missing() -> None:
    spec = tool(("size",), size={**TEXT, "enum": ["small", "large"]})
    assert lacking(read(spec, "a coffee", size=(0.7, 0.2, 0.1))) == ("size",)
    assert lacking(read(spec, "a big coffee", size=(0.3, 0.1, 0.6))) == ()


def test_a_time_is_no_date_and_both_are_one_moment_where_a_tool_wants_that() -> None:
    day = {**TEXT, "description": "Day, YYYY-MM-DD"}
    moment = {**TEXT, "format": "date-time"}
    question = "on 8 May 2026 at 7:12 am"
    assert values(tool(("day",), day=day), question, day=question) == [{"day": ["2026-05-08"]}]
    assert values(tool(("at",), at=moment), question, at="8 May 2026") == [
        {"at": ["2026-05-08T07:12:00"]}
    ]
    written = "at 2026-08-01T10:00Z please"
    assert values(tool(("at",), at=moment), written, at="2026-08-01T10:00Z") == [
        {"at": ["2026-08-01T10:00Z"]}
    ]


def test_of_a_list_with_addresses_only_those_are_kept() -> None:
    mails = {"type": "array", "items": TEXT}
    question = "mail ta, a@b.example and c@d.example"
    said = "ta, a@b.example and c@d.example"
    assert values(tool(("to",), to=mails), question, to=said) == [
        {"to": [["a@b.example", "c@d.example"]]}
    ]


PAY = tool(("amount", "to"), amount=NUMBER, to=TEXT)


@pytest.mark.parametrize(
    ("question", "to", "amounts"),
    [
        ("It is 60 each. Send 120 to Ann.", "Ann", [[60, 120]]),  # told, and asked for
        ("Send 60 and 120 to Ann.", "Ann", [[60], [120]]),
        ("Send 60 to Ann. Also 120.", "Ann", [[60], [120]]),
        ("Send 60 to Ann. Give 120 to Bob.", ("Ann", "Bob"), [[60], [120]]),
    ],
)
def test_what_is_told_in_a_sentence_of_its_own_is_no_further_call(
    question: str, to: str, amounts: list[list[int]]
) -> None:
    calls = values(PAY, question, amount=tuple(str(n) for row in amounts for n in row), to=to)
    assert [call["amount"] for call in calls] == amounts


def test_a_passage_that_is_no_value_makes_no_call() -> None:
    spec = tool(("to",), to={"type": "string", "description": "ISO 4217 currency code"})
    question = "spent in Bonn, in Swiss francs"
    assert values(spec, question, to=("Bonn", "Swiss francs")) == [{"to": ["CHF"]}]


def test_a_text_of_the_prescribed_form_is_a_value() -> None:
    spec = tool(("code",), code={"type": "string", "pattern": "^[A-Z]{2}\\d+$"})
    assert values(spec, "bill AB12 now", code="AB12") == [{"code": ["AB12"]}]
    assert values(spec, "bill it now", code="it") == [{"code": None}]


def test_what_is_said_about_an_object_holds_for_its_members() -> None:
    pair = {
        "type": "object",
        "description": "Languages as ISO 639-1 codes",
        "properties": {"source": TEXT},
        "required": ["source"],
    }
    spec = tool(("pair",), pair=pair)
    (call,) = settled(spec, read(spec, "who does German", pair_source="German"), "who does German")
    assert call.parameters["properties"]["pair"]["properties"]["source"]["enum"] == ["de"]


@pytest.mark.parametrize(
    ("question", "said", "months"),
    [
        ("free slots in September 2026", "September 2026", ["2026-09"]),
        ("free slots: 11/2026", "11/2026", ["2026-11"]),
        ("the month of May 3rd, 2026", "May 3rd, 2026", ["2026-05"]),
        ("free slots in June", "June", []),
    ],
)
def test_a_month_is_given_as_year_and_month(question: str, said: str, months: list[str]) -> None:
    spec = tool(month={**TEXT, "description": "Month, YYYY-MM"})
    (call,) = settled(spec, read(spec, question, month=said), question)
    assert call.parameters["properties"]["month"].get("enum", []) == months


VOICES = ["soprano_1", "soprano_2", "alto_1"]
ONE_EACH = (0.0, 0.4, 0.1, 0.5)


@pytest.mark.parametrize(
    ("question", "names", "voices"),
    [
        ("add Priya as soprano 1 and Elena as alto 1", ("Priya", "Elena"), ["soprano_1", "alto_1"]),
        ("add Elena as alto 1, Priya as soprano 1", ("Elena", "Priya"), ["alto_1", "soprano_1"]),
    ],
)
def test_options_that_are_spelled_out_go_to_the_calls_in_their_order(
    question: str, names: tuple[str, ...], voices: list[str]
) -> None:
    spec = tool(("name", "voice"), name=TEXT, voice={**TEXT, "enum": VOICES})
    calls = values(spec, question, name=names, voice=ONE_EACH)
    assert calls == [{"name": [n], "voice": [v]} for n, v in zip(names, voices, strict=True)]


def test_two_options_make_two_calls_and_one_said_twice_makes_one() -> None:
    spec = tool(("voice",), voice={**TEXT, "enum": VOICES})
    assert len(values(spec, "who sings soprano 1 and who alto 1", voice=ONE_EACH)) == 2
    assert len(values(spec, "soprano 1, I mean soprano 1", voice=(0.0, 0.9, 0.1, 0.0))) == 1
    assert len(values(spec, "soprano 1, not alto 1", voice=(0.0, 0.93, 0.0, 0.07))) == 1


def test_a_month_is_not_all_of_a_date_that_may_have_a_day() -> None:
    either = {**TEXT, "description": "YYYY-MM or YYYY-MM-DD"}
    spec = tool(day=either)
    assert values(spec, "on 14 May 2026", day="14 May 2026") == [{"day": ["2026-05-14"]}]


def test_a_limit_that_is_no_number_limits_nothing() -> None:
    spec = tool(many={"type": "integer", "minimum": "0"})
    assert values(spec, "take 5", many="5") == [{"many": [5]}]


def test_a_span_of_days_goes_from_the_first_to_the_last_of_a_month() -> None:
    day = {**TEXT, "description": "Day, YYYY-MM-DD"}
    spec = tool(("from_date", "until"), from_date=day, until=day)
    question = "all that happened in February 2024"
    assert values(spec, question, from_date="February 2024", until="February 2024") == [
        {"from_date": ["2024-02-01"], "until": ["2024-02-29"]}
    ]
