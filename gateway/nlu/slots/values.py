"""From what was found to what may be called: a tool whose parameters can only be what the question says.

`settled(tool, reading, question)` gives one tool for each call that the question asks for. A value that the
reader is sure of is the only one left; where it is not, the likely ones stay and the language model
chooses; what it did not find, or what has a form of its own (`pattern`), is left to the model. Pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from gateway.core import JsonObject, ToolCall, ToolSpec
from gateway.nlu.parameters import (
    ITEM,
    Field,
    edge_of,
    kind_of,
    listed_object,
    names_required,
    prescribed,
    wants_date,
    wants_iso,
    wants_moment,
    wants_month,
    wants_time,
)
from gateway.nlu.slots.call_count import calls_said, spread
from gateway.nlu.slots.enum_values import in_order, option_of
from gateway.nlu.slots.object_lists import may_be_empty, of_one, said_in, united
from gateway.nlu.slots.span_expansion import EDGES, text_of
from gateway.nlu.slots.time_zone_slots import is_zone
from gateway.nlu.tagged_spans import Found, Passage, Reading
from gateway.nlu.values.dates.dates_and_times import STAMP, edge_of_month, moments, months
from gateway.nlu.values.dates.time_zones import zone_of
from gateway.nlu.values.durations import length_in, unit_of
from gateway.nlu.values.languages import language_code, wants_language_code
from gateway.nlu.values.money.currencies import code_of, wants_code
from gateway.nlu.values.numbers.amounts import amounts
from gateway.nlu.values.numbers.json_numbers import Number, read_at, read_number, sign_before
from gateway.nlu.values.verbatim_spans import whole

SAID = 0.5  # probability from which an optional parameter counts as given
HALF = 0.3  # below it a list that may be empty is
UNSAID = 0.1  # below it a required parameter is missing
UNCHOSEN = 0.7  # how much likelier than any option nothing is, where no option is meant
CLOSE = 0.35  # a value this likely, as a share of the best one's probability, stays beside it
_AND = re.compile(r"\s*(?:,\s*and\b|,\s*&|,|;|\band\b|&|\bas well as\b|\bplus\b)\s*", re.IGNORECASE)
_PERCENT = re.compile(r"percent|pct|%", re.IGNORECASE)  # without it a number is a share of one
ROUNDED = 10  # from which a converted measure is rounded for a parameter that wants an integer
_LEFT_OUT: Any = object()


def settled(tool: ToolSpec, reading: Reading, question: str) -> tuple[ToolSpec, ...]:
    """`tool` once for each call that differs, its parameters limited to what `reading` found."""
    reading = replace(reading, found=tuple(_readable(f, question) for f in reading.found))
    count = calls_said(reading, question)
    calls = [_limited(tool.parameters, _choices(reading, question, k, count)) for k in range(count)]
    calls = united(calls)
    distinct = {json.dumps(limited, sort_keys=True, default=str): limited for limited in calls}
    return tuple(replace(tool, parameters=limited) for limited in distinct.values())


def _readable(found: Found, question: str) -> Found:
    """Without the passages that are no value of the parameter, where others are."""
    if found.field.several or found.options or len(found.passages) < 2:
        return found
    read = tuple(p for p in found.passages if _is_value(found.field, p, question))
    return replace(found, passages=read) if read else found


def _is_value(field: Field, passage: Passage, question: str) -> bool:
    """Whether a passage reads as what the parameter wants, and is no mere text for a code or a date."""
    text = text_of(passage, question)
    if passage.value is None and (codes := _codes(field, text)) is not None:
        return bool(codes)
    return bool(
        moments(text, question)
        if wants_iso(field.schema) and not wants_month(field.schema)
        else said_by(field, passage, question)
    )


def lacking(reading: Reading) -> tuple[str, ...]:
    """The top-level required parameters that the question does not give."""
    names = (
        found.field.path[0]
        for found in reading.found
        if found.field.required
        and "default" not in found.field.schema
        and kind_of(found.field.schema) in ("string", "number", "integer", "array", "boolean")
        and _unsaid(found)
        and not may_be_empty(found.field)
    )
    return tuple(dict.fromkeys(names))


def _unsaid(found: Found) -> bool:
    """Whether nothing is likelier than every value; of words it has to be much likelier."""
    if found.options:
        return found.options[0] > UNCHOSEN * max(found.options[1:], default=0.0)
    return found.said < UNSAID


def without(call: ToolCall, names: Sequence[str]) -> ToolCall:
    """The call without arguments that nobody said."""
    return replace(call, arguments={k: v for k, v in call.arguments.items() if k not in names})


def _choices(reading: Reading, question: str, call: int, count: int) -> dict[tuple[str, ...], Any]:
    """For each parameter the values that it may have in this call; `_LEFT_OUT` for none at all."""
    found = {}
    for one in reading.found:
        if not one.field.required and one.said < SAID:
            found[one.field.path] = _LEFT_OUT
        elif one.said < HALF and may_be_empty(one.field):
            found[one.field.path] = [[]]
        elif values := _values(one, question, call, count):
            found[one.field.path] = values
    return found


def _values(found: Found, question: str, call: int, count: int) -> list[Any]:
    if found.options:
        if count > 1 and len(each := in_order(found, question)) == count:
            return [each[call][0]]
        scored = sorted(
            zip(found.options[1:], found.field.options, strict=False), key=lambda pair: -pair[0]
        )
        best = scored[0][0] if scored else 0.0
        return [value for chance, value in scored if chance >= CLOSE * best]
    if not found.passages:
        return [found.field.schema["default"]] if _is_at_home(found.field) else []
    if found.field.several:
        sure = [p for p in found.passages if p.chance > SAID] or list(found.passages[:1])
        items = _list(found.field, sure, question)
        return [items] if items else []
    if count > 1 and (parts := spread(found.passages, count)):
        return said_by(found.field, parts[call], question)[:1]
    ranked = sorted(found.passages, key=lambda p: -p.chance)
    close = [p for p in ranked if p.chance >= CLOSE * ranked[0].chance]
    read = [v for p in close for v in said_by(found.field, p, question)]
    return list({json.dumps(v): v for v in read}.values())


def _is_at_home(field: Field) -> bool:
    """Whether the zone of the user stands for one that nobody said."""
    return is_zone(field) and "default" in field.schema


def _read(field: Field, text: str, question: str = "") -> list[Any]:
    """The values that a text may mean for this parameter, the likeliest first."""
    schema, kind = field.schema, kind_of(field.schema)
    if kind in ("integer", "number"):
        return _numbers(field, text, read_number(text))
    if kind != "string" or not text:
        return []
    if codes := _codes(field, text):
        return codes
    if is_zone(field):
        return [zone] if (zone := zone_of(text)) else []
    if wants_moment(schema):
        return [text] if STAMP.fullmatch(text) else _stamp(question or text)
    if wants_month(schema):
        return list(months(text, question or text))
    listed = schema.get("enum")
    if isinstance(listed, list):
        option = option_of(text, listed)
        return [] if option is None else [option]
    if wants_iso(schema) and (dated := moments(text, question)):
        date, time = wants_date(schema), wants_time(schema)
        return [m for m in dated if (date and "-" in m) or (time and ":" in m)]
    if wants_iso(schema) and (edge := edge_of(field)):
        day = edge_of_month(text, question, edge == "last")
        return [day] if day else []
    low, high = schema.get("minLength", 0), schema.get("maxLength", len(text))
    form = schema.get("format")
    fits = low <= len(text) <= high and (form is None or (form == "email" and "@" in text))
    fits = fits and ("pattern" not in schema or bool(prescribed(schema, text)))
    return [text] if fits else []


def _codes(field: Field, text: str) -> list[Any] | None:
    """The code that a text stands for; none where nobody knows it, None where no code is wanted."""
    said = f"{field.name} {field.around}"
    if wants_code(said, field.schema):
        code = code_of(text)
    elif wants_language_code(said, field.schema):
        code = language_code(text)
    else:
        return None
    return [code] if code else []


def _stamp(question: str) -> list[Any]:
    """The only date and the only time of a question as one."""
    said = moments(question)
    days, times = [m for m in said if "-" in m], [m for m in said if ":" in m]
    return [f"{days[0]}T{times[0]}:00"] if len(days) == len(times) == 1 else []


def _numbers(field: Field, text: str, read: list[Number]) -> list[Any]:
    if (length := length_in(text, unit_of(field))) is not None:
        read = length
    if "%" in text or "percent" in text.lower() or "per cent" in text.lower():
        about = f"{field.name} {field.schema.get('description', '')}"
        read.sort(reverse=bool(_PERCENT.search(about)))
    return admitted(field, read)[:1]


def admitted(field: Field, read: Sequence[Number]) -> list[Number]:
    """The numbers within the limits of a schema; as integers if it wants those."""
    low, high = (field.schema.get(name) for name in ("minimum", "maximum"))
    low = low if isinstance(low, int | float) else float("-inf")
    high = high if isinstance(high, int | float) else float("inf")
    whole = kind_of(field.schema) == "integer"
    return [n for n in read if low <= n <= high and (isinstance(n, int) or not whole)]


def said_by(field: Field, passage: Passage, question: str) -> list[Any]:
    """What a passage says for a parameter: the converted measure, or what its words mean."""
    if passage.why or isinstance(passage.value, str):
        return [passage.value if passage.value is not None else _stand_in(field, passage)]
    if passage.value is None:
        text = text_of(passage, question)
        if kind_of(field.schema) in ("integer", "number"):
            return _numbers(field, text, read_at(question, *passage.span))
        return _read(field, text, question)
    whole = kind_of(field.schema) == "integer" and abs(passage.value) >= ROUNDED
    return admitted(field, [round(passage.value) if whole else passage.value])


def _stand_in(field: Field, passage: Passage) -> Any:
    """What is written for a value that has to be asked for, and taken out again: it keeps the call short."""
    kind = kind_of(field.schema)
    return next(iter(passage.choices), 0 if kind in ("integer", "number") else "?")


def _list(field: Field, passages: Sequence[Passage], question: str) -> list[Any]:
    items = field.schema.get("items")
    about = {"description": str(field.schema.get("description", ""))}
    item = {**about, **items} if isinstance(items, Mapping) else {**about, "type": "string"}
    inner = Field(field.path, item, True, around=field.around)
    if literal := _literal(passages, question):
        return literal
    texts = [t for p in passages for t in _items(p, question) if t.strip(EDGES)]
    if kind_of(inner.schema) in ("integer", "number"):
        return [n for p in passages for n in _figures(inner, p, question)]
    if any("@" in t for t in texts):
        texts = [t for t in texts if "@" in t]
    return [v for t in texts for v in _read(inner, t.strip(EDGES).rstrip("."), question)]


def _items(passage: Passage, question: str) -> list[str]:
    """What a passage lists; a text that is told, or stands in quotes, is one."""
    if isinstance(passage.value, str):
        return [passage.value]
    piece = whole(passage.start, passage.end, question)
    if piece is not None and piece.span == passage.span:
        return [text_of(passage, question)]
    return _AND.split(text_of(passage, question))


def _figures(item: Field, passage: Passage, question: str) -> list[Any]:
    """The numbers that a passage says, each as a whole."""
    spans = [
        (sign_before(question, a.start), a.behind)
        for a in amounts(question)
        if a.readings and a.meets(passage.start, passage.end)
    ]
    apart = [replace(passage, start=start, end=end) for start, end in spans or [passage.span]]
    return [n for p in apart for n in said_by(item, p, question)]


def _literal(passages: Sequence[Passage], question: str) -> list[Any]:
    """A list that stands in the question in brackets, as JSON or as a point `(3, 4)` is written."""
    first, last = passages[0].start, passages[-1].end
    plain = question.replace("(", "[").replace(")", "]")
    start = first if plain[first] == "[" else plain.rfind("[", 0, first)
    while start > 0 and plain[start - 1] == "[":
        start -= 1
    if start < 0 or "]" in plain[start:first]:
        return []
    try:
        value, end = json.JSONDecoder().raw_decode(plain, start)
    except ValueError:
        return []
    return value if isinstance(value, list) and end >= last else []


def _limited(
    schema: Mapping[str, Any], choices: Mapping[tuple[str, ...], Any], path: tuple[str, ...] = ()
) -> JsonObject:
    """The schema with the choices in the place of what they limit."""
    properties, required = schema.get("properties"), names_required(schema)
    if not isinstance(properties, Mapping):
        return dict(schema)
    out: dict[str, Any] = {}
    for name, child in properties.items():
        here = (*path, name)
        values = choices.get(here)
        if values is _LEFT_OUT:
            continue
        if values is not None:
            kept = {k: child[k] for k in ("type", "description", "title") if k in child}
            out[name] = {**kept, "enum": values}
            required.add(name)
        elif isinstance(child, Mapping) and isinstance(child.get("properties"), Mapping):
            inside = _limited(child, choices, here)
            if inside["properties"] or name in required:
                out[name] = inside
        elif isinstance(child, Mapping) and (item := listed_object(child)):
            if name in required or any(said_in(choices, here)):
                out[name] = of_one(child, _limited(item, choices, (*here, ITEM)))
        else:
            out[name] = child
    return {**schema, "properties": out, "required": [n for n in out if n in required]}
