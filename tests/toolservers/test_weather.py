import socket
import sys
import threading
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp_types import CallToolResult, TextContent

from toolservers.weather import mcp

pytestmark = pytest.mark.anyio

BOSTON = {
    "id": 4930956, "name": "Boston", "latitude": 42.35843, "longitude": -71.05977,
    "elevation": 38.0, "feature_code": "PPLA", "country_code": "US", "admin1_id": 6254926,
    "timezone": "America/New_York", "population": 653833, "country": "United States",
    "admin1": "Massachusetts", "admin2": "Suffolk",
}  # fmt: skip
LINCOLNSHIRE = {**BOSTON, "country": "United Kingdom", "country_code": "GB", "admin1": "England"}
TOKYO = {**BOSTON, "name": "Tokyo", "country": "Japan", "country_code": "JP", "admin1": "Tokyo"}
NOW = {
    "latitude": 42.36515, "longitude": -71.0618, "generationtime_ms": 0.1, "timezone": "America/New_York",
    "utc_offset_seconds": -18000, "elevation": 38.0,
    "current_units": {"time": "iso8601", "interval": "seconds", "temperature_2m": "°C"},
    "current": {
        "time": "2026-11-20T10:15", "interval": 900, "temperature_2m": 7.4,
        "apparent_temperature": 4.0, "relative_humidity_2m": 61, "weather_code": 61,
        "wind_speed_10m": 12.6,
    },
}  # fmt: skip
DAILY = {
    "latitude": 42.36515, "longitude": -71.0618,
    "daily_units": {"time": "iso8601", "temperature_2m_max": "°C"},
    "daily": {
        "time": ["2026-11-20", "2026-11-21", "2026-11-22"], "weather_code": [3, 71, None],
        "temperature_2m_min": [1.5, -2.0, None], "temperature_2m_max": [8.0, 3.1, None],
        "precipitation_probability_max": [10, None, None],
    },
}  # fmt: skip


@pytest.fixture
def service(upstream: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Open-Meteo as it answers: places by exact name, nothing else found."""
    places = {"boston": [BOSTON, LINCOLNSHIRE], "tokyo": [TOKYO]}

    def search(query: dict[str, str]) -> tuple[int, Any]:
        found = places.get(query["name"].lower())
        return 200, {"generationtime_ms": 0.5, **({"results": found} if found else {})}

    upstream.routes["/v1/search"] = search
    upstream.routes["/v1/forecast"] = lambda query: (200, NOW if "current" in query else DAILY)
    monkeypatch.setenv("WEATHER_GEOCODING_URL", upstream.url)
    monkeypatch.setenv("WEATHER_FORECAST_URL", upstream.url)
    return upstream


async def call(tool: str, **arguments: Any) -> CallToolResult:
    with anyio.fail_after(30):
        async with Client(mcp) as client:
            return await client.call_tool(tool, arguments)


async def failure(tool: str, **arguments: Any) -> str:
    result = await call(tool, **arguments)
    assert result.is_error
    assert isinstance(result.content[0], TextContent)
    return result.content[0].text.removeprefix(f"Error executing tool {tool}: ")


async def test_the_current_weather_comes_typed_and_with_a_summary(service: Any) -> None:
    result = await call("get_weather", location="Boston")

    assert result.structured_content == {
        "place": "Boston, Massachusetts",
        "country": "United States",
        "temperature": 7.4,
        "unit": "celsius",
        "conditions": "light rain",
        "feels_like": 4.0,
        "humidity_percent": 61.0,
        "wind_speed": 12.6,
        "wind_unit": "km/h",
        "observed_at": "2026-11-20T10:15",
        "summary": "Boston, Massachusetts, United States: 7.4 °C, light rain, feels like 4 °C, "
        "humidity 61%, wind 12.6 km/h.",
    }


async def test_fahrenheit_is_asked_of_the_service_together_with_miles_per_hour(
    service: Any,
) -> None:
    result = await call("get_weather", location="Boston", unit="Fahrenheit")

    query = service.asked[-1][1]
    assert (query["temperature_unit"], query["wind_speed_unit"]) == ("fahrenheit", "mph")
    assert result.structured_content["unit"] == "fahrenheit"
    assert "7.4 °F" in result.structured_content["summary"]


async def test_a_forecast_leaves_out_days_that_the_service_does_not_know_yet(service: Any) -> None:
    result = await call("get_forecast", location="Boston")

    assert service.asked[-1][1]["forecast_days"] == "3"
    assert result.structured_content["days"] == [
        {
            "date": "2026-11-20",
            "conditions": "overcast",
            "low": 1.5,
            "high": 8.0,
            "rain_chance_percent": 10.0,
        },
        {
            "date": "2026-11-21",
            "conditions": "light snow",
            "low": -2.0,
            "high": 3.1,
            "rain_chance_percent": None,
        },
    ]
    assert result.structured_content["summary"] == (
        "Forecast for Boston, Massachusetts, United States:\n"
        "2026-11-20: overcast, 1.5 to 8 °C, rain 10%\n"
        "2026-11-21: light snow, -2 to 3.1 °C"
    )


@pytest.mark.parametrize(
    ("location", "country"),
    [
        ("Boston, MA", "United States"),
        ("Boston, Massachusetts, USA", "United States"),
        ("Boston MA", "United States"),
        ("boston, UK", "United Kingdom"),
        ("Boston, England", "United Kingdom"),
        ("Boston United Kingdom", "United Kingdom"),
        ("Tokyo, Tokyo Metropolis", "Japan"),
    ],
)
async def test_a_state_or_country_behind_the_name_chooses_among_namesakes(
    service: Any, location: str, country: str
) -> None:
    result = await call("get_weather", location=location)

    assert result.structured_content["country"] == country


async def test_an_unknown_place_is_a_friendly_error(service: Any) -> None:
    assert await failure("get_weather", location="Nowhereville") == (
        "No place called 'Nowhereville' was found; check the spelling."
    )


async def test_a_hint_that_fits_no_namesake_names_the_nearest_place(service: Any) -> None:
    assert await failure("get_weather", location="Tokyo, France") == (
        "No place called 'Tokyo, France' was found; did you mean 'Tokyo, Japan'?"
    )


@pytest.mark.parametrize("days", [0, 17])
async def test_a_number_of_days_out_of_range_is_explained(service: Any, days: int) -> None:
    message = await failure("get_forecast", location="Boston", days=days)

    assert message == f"days must be from 1 to 16, got {days}."
    assert service.asked == []


async def test_an_empty_location_is_refused_before_any_request(service: Any) -> None:
    assert "name a city" in await failure("get_weather", location=" , ")
    assert service.asked == []


async def test_a_refusal_of_the_service_is_passed_on_with_its_reason(service: Any) -> None:
    reason = "Minutely API request limit exceeded. Please try again in one minute."
    service.answers("/v1/forecast", 429, {"error": True, "reason": reason})

    message = await failure("get_weather", location="Boston")

    assert message == f"The weather service refused the request: {reason}"


async def test_a_failing_service_is_a_friendly_error(service: Any) -> None:
    service.answers("/v1/forecast", 503, b"<html>Service Unavailable</html>")

    assert "HTTP 503" in await failure("get_weather", location="Boston")


@pytest.mark.parametrize("body", [b"<html>", b"", {"current": None}, {"current": {"time": 1}}, []])
async def test_an_unreadable_answer_is_a_friendly_error(service: Any, body: Any) -> None:
    service.answers("/v1/forecast", 200, body)

    assert "unreadable answer" in await failure("get_weather", location="Boston")


async def test_no_network_is_a_tool_error_that_says_so(
    dead_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEATHER_GEOCODING_URL", dead_url)

    assert "check the network connection" in await failure("get_weather", location="Boston")


@pytest.mark.parametrize("value", ["off", ""])
async def test_the_network_can_be_switched_off(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEATHER_GEOCODING_URL", value)

    assert "WEATHER_GEOCODING_URL switches off" in await failure("get_weather", location="Boston")


async def test_a_failed_connection_is_tried_exactly_once_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connections = []

    def hang_up() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(1)
            connection.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=hang_up)
        thread.start()
        # A TLS handshake that is hung up on is a connect error that the listener can count.
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        monkeypatch.setenv(
            "WEATHER_GEOCODING_URL", f"https://127.0.0.1:{listener.getsockname()[1]}"
        )
        message = await failure("get_weather", location="Boston")
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)

    assert "cannot be reached" in message
    assert len(connections) == 2


async def test_the_tools_tell_a_small_model_what_it_needs() -> None:
    async with Client(mcp) as client:
        weather, forecast = (await client.list_tools()).tools

    assert weather.name == "get_weather"
    assert weather.input_schema["required"] == ["location"]
    assert weather.input_schema["properties"]["unit"]["enum"] == ["celsius", "fahrenheit"]
    days = forecast.input_schema["properties"]["days"]
    assert (days["minimum"], days["maximum"], days["default"]) == (1, 16, 3)
    assert "$defs" not in forecast.input_schema
    for tool in (weather, forecast):
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint


async def test_over_stdio_it_serves_quietly(service: Any, tmp_path: Any) -> None:
    env = {"WEATHER_GEOCODING_URL": service.url, "WEATHER_FORECAST_URL": service.url}
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "toolservers.weather"],
        env={**env, "NO_PROXY": "127.0.0.1"},
    )
    from mcp.client.stdio import stdio_client

    with (tmp_path / "stderr").open("w+") as errlog:
        with anyio.fail_after(30):
            async with Client(stdio_client(command, errlog=errlog)) as client:
                good = await client.call_tool("get_weather", {"location": "Tokyo"})
                bad = await client.call_tool("get_weather", {"location": "Nowhereville"})
        errlog.seek(0)
        noise = errlog.read()

    assert good.structured_content["place"] == "Tokyo"
    assert bad.is_error
    assert noise == ""
