"""The exam of the shipped model: fresh questions, written apart from the generator.

No template and no city of this file is in the training text (a test compares them). Every question
is asked with the four built-in tools and two to six distractor tools in the catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from gateway.nlu import CURRENCIES

CITIES = tuple(
    part.strip()
    for part in """
Wolverhampton; Albuquerque; Tucson; Omaha; Boise; Spokane; Des Moines; Baton Rouge; Chattanooga; Fort Worth;
Reykjavik; Tromso; Gothenburg; Malmo; Aarhus; Odense; Turku; Tampere; Tallinn; Riga; Vilnius; Gdansk; Krakow;
Wroclaw; Poznan; Brno; Ostrava; Bratislava; Ljubljana; Split; Dubrovnik; Sarajevo; Skopje; Tirana; Thessaloniki;
Heraklion; Valletta; Palermo; Bologna; Genoa; Verona; Pisa; Granada; Malaga; Bilbao; Zaragoza; Coimbra; Faro;
Toulouse; Grenoble; Strasbourg; Nantes; Ghent; Bruges; Antwerp; Rotterdam; Utrecht; Eindhoven; Bremen; Hanover;
Nuremberg; Innsbruck; Salzburg; Graz; Lucerne; Lausanne; Galway; Cork; Limerick; Swansea; Aberdeen; Inverness;
Marrakesh; Dakar; Luanda; Harare; Lusaka; Windhoek; Maputo; Kigali; Zanzibar; Mombasa; Ulaanbaatar; Tashkent;
Almaty; Bishkek; Yerevan; Tbilisi; Baku; Phnom Penh; Vientiane; Yangon; Cebu; Surabaya; Medan; Penang; Kobe;
Fukuoka; Hiroshima; Incheon; Xi'an; Nanjing; Adelaide; Hobart; Darwin; Christchurch; Suva; Asuncion; La Paz;
Medellin; Cartagena; Guayaquil; Cordoba; Rosario; Recife; Curitiba; Halifax; Saskatoon; Whitehorse; Fairbanks
""".replace("\n", " ").split(";")
)

# question, tool, arguments, values that are right as well ("" = left out)
WEATHER: tuple[tuple[str, str, dict[str, Any], dict[str, tuple[Any, ...]]], ...] = (
    ("Could you look up today's weather for {city}?", "get_weather", {}, {}),
    ("what's it doing outside in {city}", "get_weather", {}, {}),
    ("How's the weather over in {city}?", "get_weather", {}, {}),
    ("I'd like to know how warm it is in {city}.", "get_weather", {}, {}),
    ("{city}: what's the temperature?", "get_weather", {}, {}),
    ("is it hot in {city} right now", "get_weather", {}, {}),
    ("weather conditions for {city}", "get_weather", {}, {}),
    ("Is it currently snowing in {city}?", "get_weather", {}, {}),
    ("Temperature in {city} in Fahrenheit?", "get_weather", {"unit": "fahrenheit"}, {}),
    ("Show current weather in {city} in celsius", "get_weather", {"unit": "celsius"}, {}),
    ("My sister lives in {city}. How is the weather there?", "get_weather", {}, {}),
    ("tell me if it's raining in {city}", "get_weather", {}, {}),
    ("how cold is {city} at the moment?", "get_weather", {}, {}),
    ("Give me a weather update on {city}", "get_weather", {}, {}),
    (
        "what's the weather like today in {city}, in degrees F",
        "get_weather",
        {"unit": "fahrenheit"},
        {},
    ),
    ("What's the forecast for {city} this week?", "get_forecast", {}, {"days": ("", 7, 5)}),
    ("Will it be sunny in {city} tomorrow?", "get_forecast", {}, {"days": ("", 1, 2)}),
    ("I need a {n} day weather forecast for {city}", "get_forecast", {"days": "{n}"}, {}),
    ("forecast the next {n} days for {city}", "get_forecast", {"days": "{n}"}, {}),
    (
        "What will the weather be in {city} for the coming {n} days?",
        "get_forecast",
        {"days": "{n}"},
        {},
    ),
    ("how's the weather looking in {city} this weekend", "get_forecast", {}, {"days": ("", 2, 3)}),
    ("Please get the {n}-day forecast for {city}.", "get_forecast", {"days": "{n}"}, {}),
    ("should I expect rain in {city} tomorrow?", "get_forecast", {}, {"days": ("", 1, 2)}),
    (
        "{n} day forecast in {city} in fahrenheit",
        "get_forecast",
        {"days": "{n}", "unit": "fahrenheit"},
        {},
    ),
    ("Weather in {city} over the next {n} days please", "get_forecast", {"days": "{n}"}, {}),
)
CURRENCY: tuple[str, ...] = (
    "How much would {amount} {a} be in {b}?",
    "Please convert {amount} {a} to {b}.",
    "I want to exchange {amount} {a} into {b}",
    "what's {amount} {a} in {b}",
    "Can you tell me how many {b} {amount} {a} are?",
    "{amount} {a} = ? {b}",
    "a jacket costs {amount} {a}. what is that in {b}?",
    "How many {b} will I get if I change {amount} {a}?",
    "convert to {b}: {amount} {a}",
    "what do {amount} {a} make in {b}",
    "Turn {amount} {a} into {b}",
    "I've got {amount} {a}. How much is that in {b}?",
    "value of {amount} {a} in {b} today",
    "my rent is {amount} {a}, what's that in {b}",
    "Could you calculate {amount} {a} in {b} for me?",
)
AMOUNTS = (
    ("5", 5), ("12", 12), ("40", 40), ("99", 99), ("100", 100), ("250", 250), ("375", 375),
    ("999", 999), ("1,200", 1200), ("1500", 1500), ("20,000", 20000), ("19.99", 19.99),
    ("0.5", 0.5), ("7.25", 7.25), ("1234.56", 1234.56), ("one hundred", 100), ("fifty", 50),
)  # fmt: skip
NO_TOOL = tuple(
    line
    for line in """
Book me a table for two at an Italian place tonight
Who painted the Mona Lisa?
Write a haiku about autumn leaves
Turn off the living room lights
What's 17 times 23?
Play some Miles Davis
Send an email to my landlord about the leak
How do you make pancakes?
Translate good morning into French
Set an alarm for 6:30
What's the latest on the elections?
Order a large pepperoni pizza
Hi!
good evening, how are things?
Thanks, that was helpful
What's the tallest building on Earth?
Remind me to call mum on Sunday
When was Mozart born?
Delete the file notes.txt
Show me flights from Oslo to Rome
Which planet is the biggest?
Find a plumber near me
tell me a bedtime story
What is the square root of 144?
Recommend a good thriller
Who won the World Cup in 1998?
open the garage door
What is photosynthesis?
Add eggs to my shopping list
Track parcel 88213
how many calories does a banana have
Explain how engines work
Call Peter
what time is it in Denver
Summarize this article for me
Can you draw a cat?
Buy two tickets for the concert
what's my bank balance
Commit my changes with the message fix typo
Search the web for cheap laptops
Rate my essay
are you human?
Create a new calendar event on Friday at 3
What does serendipity mean?
Find restaurants in Chicago
How far is the moon?
start a timer for ten minutes
Who is the president of France?
Is Pluto a planet?
Rename report.doc to final.doc
Can I get a refund for order 5521?
Write a cover letter for a nursing job
Do you like football?
Lock the front door
Which stocks should I buy?
Make up a riddle about owls
Let's play chess
What's the population of Norway?
Text Anna that I'm late
Show me my photos from last summer
""".strip().splitlines()
)


@dataclass(frozen=True)
class Item:
    """A question and the one right call (`tool` empty: no call), with values that are right as well."""

    question: str
    tool: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    also: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)

    def right(self, calls: list[tuple[str, Mapping[str, Any]]]) -> bool:
        """Whether these calls are exactly what was asked for."""
        if not self.tool:
            return not calls
        if len(calls) != 1 or calls[0][0] != self.tool:
            return False
        got = dict(calls[0][1])
        if got.get("unit") == "celsius" and "unit" not in self.arguments:
            del got["unit"]  # the default, spelled out
        for name, values in self.also.items():
            if got.get(name, "") in values:
                got.pop(name, None)
        return got == dict(self.arguments)


def weather(count: int, seed: int) -> list[Item]:
    """Weather questions about cities that training never saw."""
    rng = Random(seed)
    items = []
    for i in range(count):
        question, tool, arguments, also = WEATHER[i % len(WEATHER)]
        city, n = rng.choice(CITIES), rng.randint(2, 10)
        filled = {k: n if v == "{n}" else v for k, v in arguments.items()}
        text = question.replace("{city}", city).replace("{n}", str(n))
        items.append(Item(text, tool, {"location": city, **filled}, also))
    return items


def currency(count: int, seed: int) -> list[Item]:
    """Currency questions over all currencies, by code and by name."""
    rng = Random(seed)
    codes = tuple(CURRENCIES)
    items = []
    for i in range(count):
        a = codes[i % len(codes)]
        b = rng.choice([c for c in codes if c != a])
        said = [c if rng.random() < 0.35 else rng.choice(CURRENCIES[c][:2]) for c in (a, b)]
        amount, value = rng.choice(AMOUNTS)
        text = CURRENCY[i % len(CURRENCY)]
        for slot, word in (("{amount}", amount), ("{a}", said[0]), ("{b}", said[1])):
            text = text.replace(slot, word)
        arguments = {"amount": value, "from_currency": a, "to_currency": b}
        items.append(Item(text, "convert_currency", arguments))
    return items


def no_tool() -> list[Item]:
    """Questions that neither the built-in tools nor the distractors fit."""
    return [Item(question, "") for question in NO_TOOL]
