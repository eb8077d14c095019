"""JSON that people really send: what a strict parser refuses is read as it was meant, where that is clear.

    text that is no Unicode (invalid UTF-8, lone surrogates)   U+FFFD
    NaN, Infinity, 1e999                                       null
    a BOM in front, control characters in strings              borne
    nesting deeper than MAX_DEPTH                              the JSON text of what is deeper

Strict JSON takes the fast way, through pydantic's parser.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from pydantic_core import from_json, to_json

MAX_DEPTH: Final = 128
BOM: Final = "\ufeff"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_DECODER: Final = json.JSONDecoder(strict=False, parse_constant=lambda name: None)


def strict_json(data: str | bytes | bytearray) -> Any:
    """The value, of JSON that every parser reads. Raises ValueError."""
    return from_json(data, allow_inf_nan=False)


def read_json(data: str | bytes | bytearray) -> Any:
    """The value. Raises ValueError (also for nesting that no parser bears) with the reason."""
    try:
        return strict_json(data)
    except ValueError:
        text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    text = text.removeprefix(BOM).strip()
    try:
        value, end = _DECODER.raw_decode(text)
        if end < len(text):
            raise ValueError("something stands behind it")
        return _clean(value, MAX_DEPTH)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def read_several(data: bytes | bytearray) -> list[Any]:
    """The values that stand one behind the other, also behind a text that is none; those that can be read."""
    text = data.decode("utf-8", "replace").removeprefix(BOM).lstrip()
    place = 0 if text.startswith("{") else text.find("{")
    values: list[Any] = []
    while 0 <= place < len(text):
        try:
            value, place = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            break
        values.append(_clean(value, MAX_DEPTH))
        place += len(text[place:]) - len(text[place:].lstrip(" \t\r,"))
    return values


def is_unfinished(data: bytes | bytearray) -> bool:
    """Whether this is the beginning of an object or an array that goes on."""
    whole = data.removeprefix(BOM.encode()).lstrip()
    if whole[:1] not in (b"{", b"["):
        return False
    try:
        from_json(whole)
    except ValueError as error:
        return str(error).startswith("EOF while parsing") and "a string" not in str(error)
    return False


def write_json(value: Any) -> bytes:
    """JSON that everybody can read. Raises ValueError for what has no JSON, and for deep nesting."""
    try:
        return to_json(value, inf_nan_mode="null")
    except ValueError:  # a lone surrogate in a text
        return to_json(_clean(value, MAX_DEPTH), inf_nan_mode="null")


def _clean(value: Any, depth: int) -> Any:
    match value:
        case str():
            return _SURROGATE.sub("\ufffd", value)
        case float():
            return value if math.isfinite(value) else None
        case dict() | list() if not depth:
            return _SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False))
        case dict():
            return {_clean(key, 1): _clean(item, depth - 1) for key, item in value.items()}
        case list():
            return [_clean(item, depth - 1) for item in value]
    return value
