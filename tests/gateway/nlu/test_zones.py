"""Places, peoples, abbreviations and hours from UTC become IANA time zones, or none where several are meant."""

from zoneinfo import ZoneInfo

import pytest

from gateway.nlu.values.dates.time_zones import own_zone, wants_zone, zone_of, zones_in

IANA = {"type": "string", "description": "IANA timezone name (e.g., 'America/New_York')"}


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Tokyo", "Asia/Tokyo"),
        ("tokyo", "Asia/Tokyo"),
        ("New York", "America/New_York"),
        ("NYC", "America/New_York"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("St. Louis", "America/Chicago"),
        ("Frankfurt", "Europe/Berlin"),
        ("Bangalore", "Asia/Kolkata"),
        ("the UK", "Europe/London"),
        ("Portugal", "Europe/Lisbon"),
        ("Kenya", "Africa/Nairobi"),
        ("Indian time", "Asia/Kolkata"),
        ("California", "America/Los_Angeles"),
        ("Portland, Maine", "America/New_York"),
        ("Paris, Texas", "America/Chicago"),
        ("London, Ontario", "America/Toronto"),
        ("Washington, D.C.", "America/New_York"),
        ("America/New York", "America/New_York"),
        ("asia/tokyo", "Asia/Tokyo"),
        ("America/San_Francisco", "America/Los_Angeles"),
        ("EST", "America/New_York"),
        ("Pacific time", "America/Los_Angeles"),
        ("CET", "CET"),
        ("utc", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT-3", "Etc/GMT+3"),
    ],
)
def test_what_people_say_becomes_the_zone_that_they_mean(text: str, zone: str) -> None:
    assert zone_of(text) == zone


@pytest.mark.parametrize(
    "text",
    ["Springfield", "Washington", "Georgia", "USA", "Russia", "Australia", "Cambridge", "IST", "CST", "UTC+5:30"],
)  # fmt: skip
def test_what_may_mean_two_clocks_means_none(text: str) -> None:
    assert zone_of(text) == ""


@pytest.mark.parametrize("text", ["Gondor", "my desk", "Europe", "", "eastern", "Tokyo, Texas"])
def test_what_is_no_place_says_no_zone(text: str) -> None:
    assert zone_of(text) is None


def test_every_zone_of_the_table_is_one_that_the_library_knows() -> None:
    names = ["Tokyo", "Lima", "Kyiv", "Kathmandu", "Adelaide", "Honolulu", "Reykjavik", "Nuuk"]

    for name in names:
        zone = zone_of(name)
        assert zone
        ZoneInfo(zone)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("3 pm in London in Los Angeles?", [("London", "Europe/London"), ("Los Angeles", "America/Los_Angeles")]),
        ("what time is it in tokyo", [("tokyo", "Asia/Tokyo")]),
        ("3pm EST in CET", [("EST", "America/New_York"), ("CET", "CET")]),
        ("Paris, Texas or Paris?", [("Paris, Texas", "America/Chicago"), ("Paris", "Europe/Paris")]),
        ("time in Springfield", [("Springfield", "")]),
        ("noon Eastern", [("Eastern", "America/New_York")]),
        ("is it nice in May", []),
        ("read the mobile manual", []),
    ],
)  # fmt: skip
def test_zones_are_found_in_a_question(question: str, said: list[tuple[str, str]]) -> None:
    assert [(question[w.start : w.end], w.zone) for w in zones_in(question)] == said


def test_a_parameter_wants_a_zone_by_its_name_and_by_what_it_says() -> None:
    assert wants_zone("timezone", IANA)
    assert wants_zone("source timezone", IANA)
    assert not wants_zone("zone", {"description": "Number of the watering zone"})
    assert not wants_zone("timezone offset", {"description": "Offset of the time zone in hours"})


def test_a_parameter_may_say_which_zone_is_the_users() -> None:
    told = "Source IANA timezone name. Use 'Europe/Rome' as local timezone if none is provided."

    assert own_zone({"description": told}) == "Europe/Rome"
    assert own_zone({"description": told.replace("Rome", "Atlantis")}) == ""
    assert own_zone(IANA) == ""
