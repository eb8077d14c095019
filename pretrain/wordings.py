"""Other ways in which servers describe the built-in tools and their parameters."""

from __future__ import annotations

WORDINGS = {
    "get_weather": (
        "Get the current weather in a city.",
        "Current weather conditions for a location",
        "Returns the weather right now.",
    ),
    "get_forecast": (
        "Get the weather forecast for a city for the next days.",
        "Weather forecast for a location, up to 16 days",
        "Returns the forecast of the next days.",
    ),
    "convert_currency": (
        "Convert an amount of money from one currency to another at today's rate.",
        "Convert money between currencies",
        "Currency conversion with daily rates.",
    ),
    "list_currencies": ("List all known currencies.", "Currency codes that can be used"),
    "location": (
        "City, such as Paris or Boston, MA",
        "The city",
        "Location, e.g. San Francisco, CA",
    ),
    "unit": ("Unit of temperature", "celsius or fahrenheit", "Temperature unit"),
    "days": ("How many days", "Days to forecast, 1 to 16", "Number of days"),
    "amount": ("Amount", "How much money to convert", "The amount to convert"),
    "from_currency": ("ISO 4217 code, such as USD", "Currency to convert from", "Source currency"),
    "to_currency": ("ISO 4217 code, such as USD", "Currency to convert to", "Target currency"),
}
