"""The parameters of a tool, one by one: the leaves of its input schema. Pure.

`place.city` is the member `city` of the object `place`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

MOST_OPTIONS, DEPTH = 12, 3
ITEM = ""  # in a path: an object of a list
MOST_LETTERS = 64  # of a text that is held against a pattern
_SLOW = re.compile(r"\)[*+?{]|\\[1-9]")  # a group that repeats, a reference back
_OPEN = re.compile(r"[*+]|\{\d*,\d*\}")
_ISO = re.compile(r"yyyy|iso(?![\s-]*(?:4217|639|3166))|hh:mm|24.hour", re.IGNORECASE)
_MOMENT = re.compile(r"date-?time\b.*iso|date-time|\dT\d\d|DDThh", re.IGNORECASE)
_MONTH = re.compile(r"^(?!.*dd).*yyyy-mm(?!m)", re.IGNORECASE | re.DOTALL)
_FIRST, _LAST = (
    {"from", "start", "since", "after", "begin"},
    {"to", "until", "till", "end", "before"},
)
_DATE = re.compile(r"yyyy|date|day", re.IGNORECASE)
_TIME = re.compile(r"hh:mm|24.hour|\btime\b", re.IGNORECASE)
_CHOICE = re.compile(
    r"\bwhether\b|\b(?:one|any) of\b|\beither\b|\b(?:must|can|may|should) be\b|\b(?:options|choices|values)\b|\ballowed\b|\bchoose\b",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(
    r"\be\.g\b|\bfor example\b|\bfor instance\b|\bsuch as\b|\blike\b|\bdefaults? to\b.*\bany\b",
    re.IGNORECASE,
)
_VALUE = re.compile(r"'([\w-]{1,24})'|\"([\w-]{1,24})\"|`([\w-]{1,24})`")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JOINTS = re.compile(
    r"[_\s]+|(?<=[^\W_])[-.]+(?=[^\W\d_])|(?<=[^\W\d_])[-.]+(?=\w)"
)  # not that of "O-", "1.5"


@dataclass(frozen=True)
class Field:
    """One parameter of a tool.

    Attributes:
        path: The names that lead to it.
        options: Its values when they are few: of an enumeration, or true and false.
        several: Whether it is a list.
        around: What is said about the objects that it is a member of.
    """

    path: tuple[str, ...]
    schema: Mapping[str, Any]
    required: bool
    options: tuple[Any, ...] = ()
    several: bool = False
    around: str = ""

    @property
    def name(self) -> str:
        """The dotted path."""
        return ".".join(part for part in self.path if part != ITEM)


def fields_of(parameters: Mapping[str, Any]) -> tuple[Field, ...]:
    """The parameters of an input schema, in its order."""
    return tuple(_fields(parameters, (), True, DEPTH, ""))


def _fields(
    schema: Mapping[str, Any], path: tuple[str, ...], required: bool, depth: int, around: str
) -> Iterator[Field]:
    properties = schema.get("properties")
    if not isinstance(properties, Mapping):
        return
    needed = names_required(schema)
    for name, child in properties.items():
        if not isinstance(child, Mapping):
            continue
        here, must = (*path, str(name)), required and name in needed
        about = f"{around} {child.get('description', '')}".strip()
        if members_of(child) and depth:
            yield from _fields(child, here, must, depth - 1, about)
        elif (item := listed_object(child)) and depth:
            yield from _fields(item, (*here, ITEM), must, depth - 1, about)
        else:
            yield Field(here, child, must, _options(child), kind_of(child) == "array", around)


def members_of(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The members of an object; none of anything else."""
    inner = schema.get("properties")
    return inner if isinstance(inner, Mapping) else {}


def listed_object(schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What the items of a list are, if they are objects with members."""
    item = schema.get("items")
    listed = kind_of(schema) == "array" and isinstance(item, Mapping) and bool(members_of(item))
    return item if listed else None


def names_required(schema: Mapping[str, Any]) -> set[str]:
    """The names that an object schema requires, whatever else a stranger wrote there."""
    listed = schema.get("required")
    return {name for name in listed if isinstance(name, str)} if isinstance(listed, list) else set()


def kind_of(schema: Mapping[str, Any]) -> str:
    """The JSON type that a schema asks for; of several the first that is not null, else empty."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((k for k in kind if k != "null"), "")
    if isinstance(kind, str) and kind:
        return kind
    branches = schema.get("anyOf") or schema.get("oneOf")
    for branch in branches if isinstance(branches, list) else ():
        if isinstance(branch, Mapping) and (found := kind_of(branch)) not in ("", "null"):
            return found
    return ""


def _options(schema: Mapping[str, Any]) -> tuple[Any, ...]:
    if kind_of(schema) == "boolean":
        return (True, False)
    listed = schema.get("enum")
    if isinstance(listed, list) and 1 < len(listed) <= MOST_OPTIONS:
        return tuple(listed)
    if kind_of(schema) == "string" and "pattern" not in schema and "format" not in schema:
        return described_options(str(schema.get("description", "")))
    return ()


def described_options(description: str) -> tuple[str, ...]:
    """The values that a description lists in quotes as the only ones: whether 'local', 'remote' or 'all'."""
    if not _CHOICE.search(description) or _EXAMPLES.search(description):
        return ()
    values = tuple(dict.fromkeys(m[1] or m[2] or m[3] for m in _VALUE.finditer(description)))
    return values if 1 < len(values) <= MOST_OPTIONS else ()


def prescribed(schema: Mapping[str, Any], text: str) -> bool | None:
    """Whether a text has the form of the schema's `pattern`; None where there is none that can be tried.

    Patterns are strangers' and Python's backtrack: those that could take long, and long texts, are not tried.
    """
    pattern = schema.get("pattern")
    if not isinstance(pattern, str):
        return None
    if _SLOW.search(pattern) or len(_OPEN.findall(pattern)) > 3 or len(text) > MOST_LETTERS:
        return None
    try:
        return bool(re.search(pattern, text))
    except re.error:
        return None


def spaced(name: str) -> str:
    """A name as words: `from_currency`, `fromCurrency` -> `from currency`."""
    return _JOINTS.sub(" ", _CAMEL.sub(" ", name)).strip()


def wants_iso(schema: Mapping[str, Any]) -> bool:
    """Whether a text is a date or time as ISO 8601 writes it."""
    return schema.get("format") in ("date", "time") or bool(_ISO.search(_told(schema)))


def wants_month(schema: Mapping[str, Any]) -> bool:
    """Whether such a text is a year and a month."""
    return bool(_MONTH.match(_told(schema)))


def wants_date(schema: Mapping[str, Any]) -> bool:
    """Whether such a text is a date, or may be one."""
    return bool(_DATE.search(_told(schema))) or not wants_time(schema)


def wants_time(schema: Mapping[str, Any]) -> bool:
    """Whether such a text is a time of day, or may be one."""
    return bool(_TIME.search(_told(schema)))


def wants_moment(schema: Mapping[str, Any]) -> bool:
    """Whether a text is a date and a time of day as one."""
    return bool(_MOMENT.search(_told(schema)))


def edge_of(field: Field) -> str:
    """Whether a date is the "first" or the "last" of a span of days, by its name; empty if neither."""
    words = set(spaced(field.path[-1]).lower().split(" "))
    return "first" if words & _FIRST else "last" if words & _LAST else ""


def _told(schema: Mapping[str, Any]) -> str:
    return f"{schema.get('description', '')} {schema.get('format', '')}"
