"""Amounts of money as people write them: 12,50 and 1.250,50 and 1 250,50 and 1'250.50 and 1,25,000.

Every mark of a number counts: what can mean two numbers is refused with both, and no mark is thrown away.
"""

from __future__ import annotations

import re
from decimal import Decimal

_GROUPING = " \u00a0\u2007\u2009\u202f'’_"  # noqa: RUF001 - what people set thousands apart with
_NUMBER = re.compile(rf"[-+]?\d+(?:[.,{_GROUPING}]\d+)*")
_USUAL = re.compile(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)
_THOUSANDS = re.compile(r"[-+]?[1-9]\d{0,2}\.\d{3}")  # or three decimals


class NotMoney(Exception):
    """A text that is no amount or no currency; the text says why."""


def read_amount(text: str) -> Decimal:
    """The number that a text is, in any style of decimals and thousands: 12,50 and 1.250,50 and 1'250.50.

    Raises NotMoney, also for what may mean two numbers.
    """
    plain = text.strip()
    try:
        usual = _USUAL.fullmatch(plain) and not _THOUSANDS.fullmatch(plain)
        return Decimal(plain) if usual else _styled(plain)
    except ValueError:
        raise NotMoney(f"amount must be a number such as 12.50, got {text[:40]!r}.") from None


def _styled(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise ValueError
    if _THOUSANDS.fullmatch(text):
        either = f"{text.replace('.', '')} or {text.rstrip('0').rstrip('.')}"
        raise NotMoney(f"amount {text!r} can be {either}; send it as a JSON number.")
    sign, digits = ("-" if text.startswith("-") else ""), text.lstrip("+-")
    marks = re.findall(r"\D", digits)
    last = marks[-1]
    head, _, tail = digits.rpartition(last)
    single = last in ".," and marks.count(last) == 1
    if single and (len(marks) > 1 or not _grouped(digits)):
        whole = head if len(marks) == 1 else _grouped(head)
        if whole:
            return Decimal(f"{sign}{whole}.{tail}")
        raise ValueError
    if not (whole := _grouped(digits)):
        raise ValueError
    return Decimal(f"{sign}{whole}")


def _grouped(digits: str) -> str:
    """The digits of a number in thousands (or lakhs) set apart by one kind of mark; empty if they are not."""
    first, *more = re.split(r"\D", digits)
    marks = {" " if m.isspace() else "'" if m == "’" else m for m in re.findall(r"\D", digits)}  # noqa: RUF001 - as people type it
    if len(marks) != 1 or not more or first.startswith("0") or not 1 <= len(first) <= 3:
        return ""
    lakhs = marks == {","} and len(first) < 3 and all(len(g) == 2 for g in more[:-1])
    even = all(len(g) == 3 for g in more[:-1]) or lakhs
    return first + "".join(more) if even and len(more[-1]) == 3 else ""
