"""Weather tools over Open-Meteo: `python -m toolservers.weather` serves them on stdio.

Knows Open-Meteo's two HTTP APIs (place search and forecast, no key) and turns their answers into
typed results with a ready `summary`. Every failure is a tool error that says what to do.
`WEATHER_GEOCODING_URL` and `WEATHER_FORECAST_URL` replace the base URLs (up to and including `/v1`);
`off` or an empty value means: never touch the network.
"""

import contextlib
import os
import unicodedata
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import BaseModel, BeforeValidator, Field, ValidationError

if TYPE_CHECKING:
    import httpx

GEOCODING = ("WEATHER_GEOCODING_URL", "https://geocoding-api.open-meteo.com/v1")
FORECAST = ("WEATHER_FORECAST_URL", "https://api.open-meteo.com/v1")
# Addresses of this machine, which no proxy can reach.
DIRECT = dict.fromkeys(("all://localhost", "all://127.0.0.1", "all://[::1]"))
CONNECT_TIMEOUT_S, TOTAL_TIMEOUT_S = 4.0, 12.0
# WMO weather interpretation codes, as Open-Meteo lists them.
CONDITIONS = {
    0: "clear sky", 1: "mainly clear", 2: "partly cloudy", 3: "overcast",
    45: "fog", 48: "freezing fog",
    51: "light drizzle", 53: "drizzle", 55: "heavy drizzle",
    56: "light freezing drizzle", 57: "freezing drizzle",
    61: "light rain", 63: "rain", 65: "heavy rain", 66: "light freezing rain", 67: "freezing rain",
    71: "light snow", 73: "snow", 75: "heavy snow", 77: "snow grains",
    80: "light showers", 81: "showers", 82: "violent showers",
    85: "light snow showers", 86: "heavy snow showers",
    95: "thunderstorm", 96: "thunderstorm with light hail", 99: "thunderstorm with heavy hail",
}  # fmt: skip
COUNTRY_ALIASES = {"uk": "gb", "usa": "us", "america": "us", "uae": "ae"}
UNIT_ALIASES = {"c": "celsius", "centigrade": "celsius", "f": "fahrenheit"}

mcp = MCPServer("weather", version="0.1.0", log_level="WARNING")
READ_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=True)


def _known_unit(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    plain = value.strip().lstrip("°").casefold()
    return UNIT_ALIASES.get(plain, plain)


Location = Annotated[str, Field(description="City, such as Paris or Boston, MA")]
Unit = Annotated[
    Literal["celsius", "fahrenheit"],
    BeforeValidator(_known_unit),
    Field(description="Temperature unit"),
]
# The range stands in the schema only, so that the server can answer in plain words.
Days = Annotated[
    int, Field(description="Number of days", json_schema_extra={"minimum": 1, "maximum": 16})
]


class Weather(BaseModel):
    """The weather at one place now; wind in km/h, or in mph with fahrenheit."""

    place: str
    country: str
    temperature: float
    unit: Literal["celsius", "fahrenheit"]
    conditions: str
    feels_like: float | None
    humidity_percent: float | None
    wind_speed: float | None
    wind_unit: Literal["km/h", "mph"]
    observed_at: str
    summary: str


class Day(BaseModel):
    """One day of a forecast."""

    date: str
    conditions: str
    low: float
    high: float
    rain_chance_percent: float | None


class Forecast(BaseModel):
    """The weather at one place on the coming days, today first."""

    place: str
    country: str
    unit: Literal["celsius", "fahrenheit"]
    days: list[Day]
    summary: str


@mcp.tool(annotations=READ_ONLY)
async def get_weather(location: Location, unit: Unit = "celsius") -> Weather:
    """Get the current weather in a city."""
    place = await _find(location)
    now = (await _ask(place, unit, _Now, current=_variables(_Current))).current
    degrees, wind_unit = _units(unit)
    conditions = _conditions(now.weather_code)
    details = (
        ("feels like", now.apparent_temperature, f" {degrees}"),
        ("humidity", now.relative_humidity_2m, "%"),
        ("wind", now.wind_speed_10m, f" {wind_unit}"),
    )
    known = [f"{name} {value:g}{end}" for name, value, end in details if value is not None]
    return Weather(
        place=place.label,
        country=place.country,
        temperature=now.temperature_2m,
        unit=unit,
        conditions=conditions,
        feels_like=now.apparent_temperature,
        humidity_percent=now.relative_humidity_2m,
        wind_speed=now.wind_speed_10m,
        wind_unit=wind_unit,
        observed_at=now.time,
        summary=f"{place.full}: {now.temperature_2m:g} {degrees}, "
        f"{', '.join([conditions, *known])}.",
    )


@mcp.tool(annotations=READ_ONLY)
async def get_forecast(location: Location, days: Days = 3, unit: Unit = "celsius") -> Forecast:
    """Get the weather forecast for a city for the next days."""
    if not 1 <= days <= 16:
        raise ToolError(f"days must be from 1 to 16, got {days}.")
    place = await _find(location)
    coming = await _ask(place, unit, _Coming, daily=_variables(_Daily), forecast_days=days)
    degrees, _ = _units(unit)
    rows = coming.daily.rows()
    lines = [
        f"{row.date}: {row.conditions}, {row.low:g} to {row.high:g} {degrees}"
        + ("" if row.rain_chance_percent is None else f", rain {row.rain_chance_percent:g}%")
        for row in rows
    ]
    return Forecast(
        place=place.label,
        country=place.country,
        unit=unit,
        days=rows,
        summary="\n".join([f"Forecast for {place.full}:", *lines]),
    )


# What Open-Meteo answers: only the parts that are read here.


class _Place(BaseModel):
    name: str
    latitude: float
    longitude: float
    country: str = ""
    country_code: str = ""
    admin1: str = ""
    admin2: str = ""

    @property
    def label(self) -> str:
        return f"{self.name}, {self.admin1}" if self.admin1 not in ("", self.name) else self.name

    @property
    def full(self) -> str:
        return ", ".join(part for part in (self.label, self.country) if part)

    def fits(self, hint: str) -> int:
        """How well `hint` (a state, region or country) fits: 0 not, 1 yes, 2 as a US state."""
        code, hint = self.country_code.casefold(), _plain(hint)
        if code == "us" and len(hint) == 2 and _abbreviates(hint, _plain(self.admin1)):
            return 2
        names = [_plain(name) for name in (self.country, self.admin1, self.admin2) if name]
        inside = any(f" {hint} " in f" {n} " or f" {n} " in f" {hint} " for n in names)
        return int(inside or COUNTRY_ALIASES.get(hint, hint) == code)


class _Search(BaseModel):
    results: list[_Place] = []


class _Current(BaseModel):
    time: str
    temperature_2m: float
    apparent_temperature: float | None = None
    relative_humidity_2m: float | None = None
    weather_code: int | None = None
    wind_speed_10m: float | None = None


class _Now(BaseModel):
    current: _Current


class _Daily(BaseModel):
    time: list[str]
    weather_code: list[int | None]
    temperature_2m_min: list[float | None]
    temperature_2m_max: list[float | None]
    precipitation_probability_max: list[float | None] = []

    def rows(self) -> list[Day]:
        """One row per day; a day that the model run does not reach yet (null) is left out."""
        rain = self.precipitation_probability_max or [None] * len(self.time)
        lows, highs = self.temperature_2m_min, self.temperature_2m_max
        columns = zip(self.time, self.weather_code, lows, highs, rain, strict=False)
        return [
            Day(
                date=date,
                conditions=_conditions(code),
                low=low,
                high=high,
                rain_chance_percent=chance,
            )
            for date, code, low, high, chance in columns
            if low is not None and high is not None
        ]


class _Coming(BaseModel):
    daily: _Daily


class _Refusal(BaseModel):
    error: Literal[True]
    reason: str = ""


Shape = TypeVar("Shape", bound=BaseModel)


async def _find(location: str) -> _Place:
    """The place that people mean by `location`: the largest one that fits every hint in it."""
    nearest: _Place | None = None
    for name, hints in _readings(location):
        params = {"name": name, "count": 20, "language": "en", "format": "json"}
        found = (await _fetch(GEOCODING, "search", params, _Search)).results
        if not hints and found:
            return found[0]
        # max() keeps the first of equals, and Open-Meteo lists larger places first.
        best = max(found, key=lambda p: sum(map(p.fits, hints)), default=None)
        if best is not None and any(map(best.fits, hints)):
            return best
        nearest = nearest or best
    near = f"; did you mean {nearest.full!r}?" if nearest else "; check the spelling."
    raise ToolError(f"No place called {location.strip()[:80]!r} was found{near}")


def _readings(location: str) -> list[tuple[str, list[str]]]:
    """`Paris, France` is a name and a hint; `Paris France` may be that too (the search wants names)."""
    parts = [part.strip() for part in location.split(",") if part.strip()]
    if not parts:
        raise ToolError("location is empty; name a city, such as Paris.")
    if len(parts) > 1:
        return [(parts[0], parts[1:])]
    words = parts[0].split()
    cuts = [cut for cut in (1, 2) if cut < len(words)]
    return [(parts[0], [])] + [(" ".join(words[:-c]), [" ".join(words[-c:])]) for c in cuts]


async def _ask(place: _Place, unit: str, shape: type[Shape], **extra: Any) -> Shape:
    params = {
        "latitude": place.latitude,
        "longitude": place.longitude,
        "timezone": "auto",
        "temperature_unit": unit,
        "wind_speed_unit": "mph" if unit == "fahrenheit" else "kmh",
        **extra,
    }
    return await _fetch(FORECAST, "forecast", params, shape)


async def _fetch(
    service: tuple[str, str], path: str, params: dict[str, Any], shape: type[Shape]
) -> Shape:
    variable, default = service
    base = os.environ.get(variable, default).strip().rstrip("/")
    if base in ("", "off"):
        raise ToolError(f"The weather needs the network, which {variable} switches off.")
    response = await _get(f"{base}/{path}", params)
    with contextlib.suppress(ValidationError):
        reason = _Refusal.model_validate_json(response.content).reason
        raise ToolError(f"The weather service refused the request: {reason[:200]}")
    if response.status_code != 200:
        raise ToolError(
            f"The weather service failed (HTTP {response.status_code}); try again later."
        )
    try:
        return shape.model_validate_json(response.content)
    except ValidationError:
        raise ToolError("The weather service sent an unreadable answer; try again later.") from None


async def _get(url: str, params: dict[str, Any]) -> "httpx.Response":
    import httpx  # here, because its import costs a quarter second that the handshake need not wait

    timeout = httpx.Timeout(TOTAL_TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
    try:
        with anyio.fail_after(TOTAL_TIMEOUT_S):
            async with httpx.AsyncClient(timeout=timeout, mounts=DIRECT) as client:
                try:
                    return await client.get(url, params=params)
                except (httpx.ConnectError, httpx.ConnectTimeout):
                    return await client.get(url, params=params)  # exactly one second attempt
    except (TimeoutError, httpx.ReadTimeout, httpx.WriteTimeout):
        raise ToolError("The weather service did not answer in time; try again.") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ToolError(
            f"The weather service cannot be reached ({type(error).__name__}); "
            "check the network connection and try again."
        ) from None


def _units(unit: str) -> tuple[str, Literal["km/h", "mph"]]:
    return ("°F", "mph") if unit == "fahrenheit" else ("°C", "km/h")


def _variables(shape: type[BaseModel]) -> str:
    """What to ask for: the fields that are read (`time` comes unasked)."""
    return ",".join(name for name in shape.model_fields if name != "time")


def _conditions(code: int | None) -> str:
    return "unknown conditions" if code is None else CONDITIONS.get(code, "unknown conditions")


def _plain(text: str) -> str:
    """Lower case, no accents, words of letters and digits apart by one space (`D.C.` is `dc`)."""
    letters = unicodedata.normalize("NFKD", text.replace(".", "")).casefold()
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def _abbreviates(short: str, name: str) -> bool:
    """Whether two letters can stand for a state: its first letter, then any later one."""
    return name.startswith(short[0]) and short[1] in name[1:]


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        mcp.run()
