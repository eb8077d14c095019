"""A number with a unit goes to the parameter that wants that unit, converted to it."""

from typing import Any

import pytest

from gateway.messages import ToolSpec
from gateway.reader.assignment import assigned
from gateway.reader.fields import Field, fields_of
from gateway.reader.found import Found, Passage, Reading
from gateway.reader.measures import converted, fitting, unit_of
from gateway.reader.values import settled
from gateway.reader.wholes import snapped

NUMBER = {"type": "number"}


def given(question: str, said: dict[str, dict[str, float]], **schemas: Any) -> dict[str, Any]:
    """The values that parameters may have, when the reader points at words with some probability."""
    schemas = {name: schemas.get(name, NUMBER) for name in {**said, **schemas}}
    parameters = {"type": "object", "properties": schemas, "required": [*schemas]}
    spec = ToolSpec("do_it", "", parameters)
    found = []
    for field in fields_of(parameters):
        places = said.get(field.name, {}).items()
        passages = (
            Passage(question.index(w), question.index(w) + len(w), chance) for w, chance in places
        )
        found.append(Found(field, tuple(passages)))
    reading = fitting(snapped(Reading("do_it", 1.0, tuple(found)), question), question)
    (call,) = settled(spec, converted(assigned(reading), question), question)
    return {n: p["enum"] for n, p in call.parameters["properties"].items() if "enum" in p}


@pytest.mark.parametrize(
    ("question", "pointed", "name", "number"),
    [
        ("log 800 grams of it", "800", "weight_kg", 0.8),
        ("it weighs 2 kilos", "2", "weightGrams", 2000),
        ("3.5 centimetres of ice", "3", "thickness_mm", 35),
        ("a walk of two miles", "two", "distance_km", 3.218688),
        ("add 250 ml of milk", "250", "volume_litres", 0.25),
        ("12 inches wide", "12", "width_cm", 30.48),
        ("within 10 km of here", "10", "radius_km", 10),
        ("at 20 degrees", "20", "temperature_c", 20),
        ("surface minus 5", "5", "surface_temp_c", -5),
        ("surface minus four degrees", "four", "surface_temp_c", -4),
        ("ninety-five percent of it", "ninety", "humidity_pct", 95),
        ("20 m of rope", "20", "length_cm", 2000),
    ],
)
def test_a_number_is_given_in_the_unit_of_the_parameter(
    question: str, pointed: str, name: str, number: float
) -> None:
    assert given(question, {name: {pointed: 0.9}}) == {name: [number]}


def test_two_numbers_go_where_their_units_say() -> None:
    said = {
        "room": {"4": 0.9},
        "temperature_c": {"90": 0.5},
        "humidity_pct": {"16": 0.5, "90": 0.2},
    }
    values = given("room 4 to 16 degrees and 90% humidity", said)
    assert values == {"room": [4], "temperature_c": [16], "humidity_pct": [90]}


def test_a_number_with_the_unit_of_another_parameter_is_no_count() -> None:
    said = {"replicates": {"18": 0.9}, "temperatures": {}}
    listed = {"type": "array", "items": NUMBER, "description": "In degrees Celsius"}
    values = given("test it at 18 °C", said, temperatures=listed, replicates=NUMBER)
    assert values["temperatures"] == [[18]]
    assert "replicates" not in values


def test_an_amount_of_money_is_no_distance() -> None:
    assert given("for eighty quid at most", {"radius_km": {"eighty": 0.8}}) == {}


@pytest.mark.parametrize("question", ["5 of them", "5 people", "the 5 largest"])
def test_a_number_without_a_unit_stays_as_it_is(question: str) -> None:
    assert given(question, {"weight_kg": {"5": 0.9}}) == {"weight_kg": [5]}


@pytest.mark.parametrize(
    ("name", "about", "unit"),
    [
        ("weightKg", "", "kilogram"),
        ("thickness_mm", "", "millimetre"),
        ("size", "Size in kilograms", "kilogram"),
        ("distance", "Distance in km or miles", ""),
        ("price", "In EUR", ""),
        ("limit", "Most results", ""),
        ("c", "", ""),
        ("width_m", "", "metre"),
        ("minutes", "", ""),
        ("area", "Area in square metres", ""),
        ("speed", "Speed in km/h", ""),
        ("price", "Price per kilogram", ""),
    ],
)
def test_the_unit_is_read_off_the_name_or_off_a_description_that_names_one(
    name: str, about: str, unit: str
) -> None:
    assert unit_of(Field((name,), {"type": "number", "description": about}, True)) == unit
