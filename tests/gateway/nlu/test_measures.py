"""A number with a unit goes to the parameter that wants that unit, converted to it."""

from typing import Any

import pytest

from gateway.core import ToolSpec
from gateway.nlu import Field, fields_of
from gateway.nlu.slots.assignment import assigned
from gateway.nlu.slots.measures import converted, fitting
from gateway.nlu.slots.span_expansion import snapped
from gateway.nlu.slots.values import settled
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.units import unit_of

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
        ("two hundred grams", "two", "weight_kg", 0.2),
        ("a five-mile run", "five", "distance_km", 8.04672),
        ("half a kilo", "half", "weight_g", 500),
        ("two and a half miles", "two", "distance_km", 4.02336),
        ("shift it by -5 km", "5", "shift_metres", -5000),
        ("3e5 kg", "3e5", "weight_g", 300_000_000),
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


@pytest.mark.parametrize(
    ("question", "said", "values"),
    [
        ("between 500 and 1000 g", {"min_kg": "500", "max_kg": "1000"}, [0.5, 1]),
        ("30 x 20 x 10 cm", {"a_mm": "30", "b_mm": "20", "c_mm": "10"}, [300, 200, 100]),
        ("drive 300 km at 120 km/h", {"distance_km": "300", "speed": "120"}, [300, 120]),
        ("20 cm wide and 30 cm long", {"width_cm": "20", "size": "30"}, [20, 30]),
    ],
)
def test_numbers_in_a_row_share_the_unit_of_the_last(
    question: str, said: dict[str, str], values: list[float]
) -> None:
    found = given(question, {name: {text: 0.9} for name, text in said.items()})
    assert found == {name: [value] for name, value in zip(said, values, strict=True)}


@pytest.mark.parametrize(
    ("question", "pointed", "name", "value"),
    [
        ("1 kg 200 g of it", ("1", "200"), "weight_g", 1200),
        ("5 feet 10 inches tall", ("5", "10"), "height_cm", 177.8),
    ],
)
def test_a_measure_of_two_units_is_one(
    question: str, pointed: tuple[str, ...], name: str, value: float
) -> None:
    assert given(question, {name: dict.fromkeys(pointed, 0.9)}) == {name: [value]}


def test_a_converted_measure_is_rounded_for_an_integer() -> None:
    whole = {"type": "integer"}
    assert given("he weighs 150 lbs", {"weight_kg": {"150": 0.9}}, weight_kg=whole) == {
        "weight_kg": [68]
    }


def test_a_second_number_with_the_unit_makes_no_second_call() -> None:
    radius = {"type": "number", "description": "Radius in km"}
    question = "hotels within 10 km of the lake and a run of 5 km"
    assert given(question, {"radius": {"10": 0.9}}, radius=radius) == {"radius": [10]}


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
        ("value", "The amount to convert, e.g. 3 for 3 kg", ""),
        ("timeout_m", "Timeout in minutes", ""),
        ("vitamin_c", "", ""),
        ("max_temp_c", "", "celsius"),
    ],
)
def test_the_unit_is_read_off_the_name_or_off_a_description_that_names_one(
    name: str, about: str, unit: str
) -> None:
    assert unit_of(Field((name,), {"type": "number", "description": about}, True)) == unit
