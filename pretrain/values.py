"""Typed values for synthetic questions: how people say a value, and the JSON value they mean.

Deterministic from the `random.Random` that is passed in. Every kind is a function
`(rng) -> Said(surface, value)`; `KINDS` maps the kind's name to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from gateway.nlu import CURRENCIES
from pretrain.lexicon import WEEKDAYS
from pretrain.words import (
    CITIES,
    COUNTRIES,
    FIRST_NAMES,
    LANGUAGES,
    LAST_NAMES,
    NOUNS,
    ONSETS,
    REGIONS,
    RIMES,
    TOPICS,
    words,
)


@dataclass(frozen=True)
class Said:
    """A value as it stands in the question, and as it must stand in the call."""

    surface: str
    value: Any


Kind = Callable[[Random], Said]
SMALL = words("zero one two three four five six seven eight nine ten eleven twelve")
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
MONTHS = words(
    "January February March April May June July August September October November December"
)


def made_up_word(rng: Random, syllables: int | None = None) -> str:
    """A pronounceable word that is in no dictionary, so that copying is learned, not recall."""
    count = syllables or rng.choice((2, 2, 3, 3, 4))
    return "".join(rng.choice(ONSETS) + rng.choice(RIMES) for _ in range(count))


def _same(text: str) -> Said:
    return Said(text, text)


def _case(rng: Random, text: str) -> str:
    return text.lower() if rng.random() < 0.15 else text


def city(rng: Random) -> Said:
    """A place: a real city, a made-up one, sometimes with a region."""
    if rng.random() < 0.45:
        name = rng.choice(CITIES)
    else:
        name = " ".join(made_up_word(rng).capitalize() for _ in range(rng.choice((1, 1, 1, 2))))
        if rng.random() < 0.15:
            name = rng.choice(("San ", "Port ", "New ", "Saint ", "El ", "Los ", "North ")) + name
    if rng.random() < 0.2:
        name += ", " + rng.choice(REGIONS + COUNTRIES)
    return _same(_case(rng, name))


def person(rng: Random) -> Said:
    """A first name, sometimes with a last name."""
    first = rng.choice(FIRST_NAMES) if rng.random() < 0.6 else made_up_word(rng, 2).capitalize()
    last = rng.choice(LAST_NAMES) if rng.random() < 0.6 else made_up_word(rng).capitalize()
    roll = rng.random()
    if roll < 0.08:
        first = rng.choice(
            (f"Dr. {first}", f"{first[0]}. {rng.choice(FIRST_NAMES)[0]}.", f"{first} {last[0]}.")
        )
    if roll > 0.9:
        title = rng.choice(("Dr. ", "Dr. ", "Mr. ", "Mrs. ", "Ms. ", "Prof. ", "Dr "))
        return _same(title + rng.choice((first, last, last, f"{first} {last}")))
    return _same(first if 0.08 < roll < 0.5 else f"{first} {last}")


def integer(rng: Random, low: int, high: int) -> Said:
    """A whole number, in digits or (when small) in words."""
    number = rng.randint(low, high)
    if number <= 12 and rng.random() < 0.25:
        return Said(SMALL[number], number)
    if 20 <= number <= 90 and number % 10 == 0 and rng.random() < 0.3:
        return Said(TENS[number // 10 - 2], number)
    return Said(str(number), number)


def amount(rng: Random) -> Said:
    """An amount of money or the like: whole, with decimals, with a thousands comma, in words."""
    roll = rng.random()
    if roll < 0.4:
        number = rng.choice((rng.randint(1, 20), rng.randint(10, 999), rng.randint(1, 99) * 50))
        return Said(str(number), number)
    if roll < 0.55:
        text = f"{rng.randint(1, 9999)}.{rng.randint(1, 99):02d}"
        return Said(text, float(text))
    if roll < 0.65:
        text = f"{rng.randint(0, 999)}.{rng.randint(1, 9)}"
        return Said(text, float(text))
    if roll < 0.8:
        number = rng.choice((rng.randint(1000, 99999), rng.randint(1, 900) * 1000))
        return Said(f"{number:,}" if rng.random() < 0.7 else str(number), number)
    if roll < 0.84:
        number = rng.randint(1, 90)
        return Said(f"{number}k", number * 1000)
    if roll < 0.88:
        word, number = rng.choice((("a thousand", 1000), ("a hundred", 100), ("a million", 10**6)))
        return Said(word, number)
    if roll < 0.92:
        number = rng.randint(1, 9)
        return Said(f"{SMALL[number]} hundred", number * 100)
    if roll < 0.94:
        number = rng.randint(1, 12)
        return Said(f"{SMALL[number]} thousand", number * 1000)
    if roll < 0.97:
        number = rng.randint(1, 12)
        return Said(SMALL[number], number)
    number = rng.randint(2, 9) * 10
    return Said(TENS[number // 10 - 2], number)


def phrase(rng: Random) -> Said:
    """A free text of a few words, real and made up."""
    words = [rng.choice(NOUNS) if rng.random() < 0.7 else made_up_word(rng) for _ in range(3)]
    return _same(" ".join(words[: rng.choice((1, 1, 2, 2, 3))]))


def sentence(rng: Random) -> Said:
    """A short sentence to be sent, saved or translated."""
    starts = (
        "I will be",
        "we are",
        "please bring",
        "the meeting is",
        "don't forget",
        "buy",
        "call",
    )
    ends = ("tomorrow", "at noon", "on Friday", "later", "next week", "now", "before dinner")
    return _same(f"{rng.choice(starts)} {phrase(rng).surface} {rng.choice(ends)}")


def topic(rng: Random) -> Said:
    """A subject that people search or read about."""
    return _same(rng.choice(TOPICS)) if rng.random() < 0.6 else phrase(rng)


def email(rng: Random) -> Said:
    """An e-mail address."""
    user = rng.choice((rng.choice(FIRST_NAMES).lower(), made_up_word(rng)))
    host = rng.choice(("example.com", "mail.org", f"{made_up_word(rng, 2)}.com", "acme.io"))
    return _same(f"{user}@{host}")


def file(rng: Random) -> Said:
    """A file name or path."""
    stem = rng.choice((rng.choice(NOUNS).split()[0], made_up_word(rng)))
    ending = rng.choice(("txt", "md", "py", "csv", "json", "pdf", "log", "html"))
    folder = rng.choice(("", "", "docs/", "src/", "/tmp/", "data/", f"{made_up_word(rng, 2)}/"))
    return _same(f"{folder}{stem}.{ending}")


def folder(rng: Random) -> Said:
    """A folder path."""
    first = rng.choice(("/home", "/var", "docs", "src", "projects", "/tmp", "data"))
    return _same(f"{first}/{rng.choice((rng.choice(NOUNS).split()[0], made_up_word(rng)))}")


def word(rng: Random) -> Said:
    """A word or a name as programs have them."""
    roll = rng.random()
    if roll < 0.45:
        return _same(rng.choice(NOUNS))
    made = made_up_word(rng)
    if roll < 0.6:
        made = f"{made}_{rng.choice(NOUNS).split()[0]}"
    elif roll < 0.68:
        made = f"{made.capitalize()}{made_up_word(rng, 1).capitalize()}"
    return _same(made)


def url(rng: Random) -> Said:
    """A web address."""
    tail = rng.choice(("", f"/{made_up_word(rng, 2)}", "/news", "/index.html"))
    return _same(f"https://{made_up_word(rng, 2)}.{rng.choice(('com', 'org', 'net', 'io'))}{tail}")


def identifier(rng: Random) -> Said:
    """An order, ticket or flight number."""
    letters = "".join(
        rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(rng.choice((1, 2, 2, 3)))
    )
    number = rng.randint(10, 99999)
    roll = rng.random()
    if roll < 0.1:
        return _same(f"{made_up_word(rng, 1)}_{made_up_word(rng, 2)}_{number % 100}")
    if roll < 0.2:
        return _same(f"{letters}-{number}-{rng.choice(ONSETS).upper()}{number % 7}")
    if roll < 0.3:
        return _same("".join(rng.choice("ACGT") for _ in range(rng.randint(4, 9))))
    if roll < 0.36:
        return _same(str(number))
    return _same(f"{letters}{rng.choice(('', '-'))}{number}")


def date(rng: Random) -> Said:
    """A calendar date, as it is said; copied into the call as it stands."""
    day, month = rng.randint(1, 28), rng.randrange(12)
    iso = f"{rng.randint(2020, 2029)}-{month + 1:02d}-{day:02d}"
    weekday = rng.choice(WEEKDAYS)
    said = (
        iso,
        iso,
        f"{MONTHS[month]} {day}",
        f"{day} {MONTHS[month]}",
        rng.choice(("tomorrow", "today", "tonight", "the day after tomorrow", "yesterday")),
        rng.choice((f"next {weekday}", weekday, f"this {weekday}")),
    )
    return _same(rng.choice(said))


def clock(rng: Random) -> Said:
    """A time of day, as it is said."""
    hour, minute = rng.randint(1, 12), rng.choice((0, 15, 30, 45))
    said = (f"{hour + 6:02d}:{minute:02d}", f"{hour} pm", f"{hour}am", f"{hour}:{minute:02d} pm")
    return _same(rng.choice(said))


def boolean(rng: Random) -> Said:
    """A yes or no."""
    value = rng.random() < 0.5
    return Said(rng.choice(("yes", "on", "true") if value else ("no", "off", "false")), value)


def currency(rng: Random) -> Said:
    """A currency by code or by name; the value is the ISO 4217 code."""
    code = rng.choice(tuple(CURRENCIES))
    roll = rng.random()
    if roll < 0.3:
        return Said(code, code)
    if roll < 0.4:
        return Said(code.lower(), code)
    name = rng.choice(CURRENCIES[code])
    return Said(name.capitalize() if rng.random() < 0.05 else name, code)


KINDS: dict[str, Kind] = {
    "city": city,
    "person": person,
    "amount": amount,
    "phrase": phrase,
    "sentence": sentence,
    "topic": topic,
    "email": email,
    "file": file,
    "folder": folder,
    "url": url,
    "id": identifier,
    "date": date,
    "clock": clock,
    "boolean": boolean,
    "currency": currency,
    "country": lambda rng: _same(rng.choice(COUNTRIES)),
    "language": lambda rng: _same(rng.choice(LANGUAGES)),
    "small": lambda rng: integer(rng, 2, 12),
    "medium": lambda rng: integer(rng, 2, 90),
    "large": lambda rng: integer(rng, 10, 5000),
    "word": word,
}
