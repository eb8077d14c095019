"""Forms for the user: the arguments that a call lacks, or leave to make it.

A form is a message and a flat JSON Schema, as `elicitation/create` wants it: strings, numbers,
booleans and choices, nothing nested. What comes from a tool server is a stranger's text: it is cut
to size, and what cannot be seen is written as an escape. Pure: knows no protocol and no waiting.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from gateway.catalogue import visible
from gateway.core import Doubt, JsonObject, ToolSpec, contradicts, only_reads
from gateway.formats import dumps

MAX_NAME: Final = 80
MAX_ABOUT: Final = 200
MAX_VALUE: Final = 300
MAX_ARGUMENTS: Final = 20  # shown of one call
MAX_FIELDS: Final = 20
MAX_CHOICES: Final = 100
CONFIRM: Final = "confirm"
_FORMATS: Final = frozenset({"email", "uri", "date", "date-time"})  # what hosts know
_BOUNDS: Final = {
    "string": ("minLength", "maxLength"),
    "number": ("minimum", "maximum"),
    "integer": ("minimum", "maximum"),
    "boolean": (),
}


@dataclass(frozen=True)
class Form:
    """What the user is shown; `schema` is an object whose properties are all flat.

    Attributes:
        leave: It asks for leave to make a call, and not for arguments.
        standing: What a yes holds for beyond this call, as a key; empty when it holds for no more.
        doubted: It is not clear that the user wants the call at all; no yes from beforehand answers.
    """

    message: str
    schema: JsonObject
    leave: bool = False
    standing: str = ""
    doubted: bool = False


@dataclass(frozen=True)
class Filled:
    """What the user did with a form.

    "late" means that no answer came in time, "unable" that there was nobody to ask.
    """

    action: Literal["accept", "decline", "cancel", "late", "unable"]
    content: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Blank:
    """One field: the argument it is for, its flat schema, and the values behind its choices."""

    argument: str
    schema: JsonObject
    choices: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Missing:
    """A form that asks for arguments; `blanks` by the key that a field has in it."""

    form: Form
    blanks: Mapping[str, Blank]

    def read(self, content: JsonObject) -> dict[str, Any]:
        """The arguments that were given; everything that was not asked for is left out."""
        given: dict[str, Any] = {}
        for key, blank in self.blanks.items():
            value = content.get(key)
            if value is not None:
                given[blank.argument] = blank.choices.get(str(value), value)
        return given


def missing_form(
    spec: ToolSpec, arguments: JsonObject, names: Sequence[str], doubts: Sequence[Doubt] = ()
) -> Missing | None:
    """A form for exactly these arguments; None if one of them cannot be asked for in a flat form.

    `doubts` are why some of them are asked for, and what they may be.
    """
    properties = spec.parameters.get("properties")
    if not isinstance(properties, Mapping) or not 1 <= len(names) <= MAX_FIELDS:
        return None
    blanks: dict[str, Blank] = {}
    either = {doubt.argument: list(doubt.choices) for doubt in doubts if doubt.choices}
    for name in names:
        schema = properties.get(name)
        if name in either and isinstance(schema, Mapping):
            schema = {**schema, "enum": either[name]}
        blank = None if schema is None else _blank(name, schema, spec.parameters)
        if blank is None:
            return None
        key = name if re.fullmatch(r"[A-Za-z0-9_.-]{1,64}", name) else f"argument_{len(blanks) + 1}"
        blanks[key] = blank
    asked = ", ".join(short(name, MAX_NAME) for name in names)
    message = f"{shown_call(spec, arguments)} needs more than the question says: {asked}"
    message = ". ".join((message, *(short(doubt.why, MAX_ABOUT) for doubt in doubts)))
    fields = {key: dict(blank.schema) for key, blank in blanks.items()}
    return Missing(Form(message, _object(fields)), blanks)


def confirmation(
    spec: ToolSpec, arguments: JsonObject, reason: str = "", standing: str = ""
) -> Form:
    """A form that asks for leave to make one call.

    `reason` is a sentence that says why the user is asked although the tool itself gives no cause;
    `standing` is the form's, and left out where there is such a reason.
    """
    standing = "" if reason else standing
    about = {"type": "boolean", "title": "Make this call", "default": False}
    parts = [f"Make this call? {shown_call(spec, arguments)}", reason or _said_of(spec)]
    parts.append("A yes holds for its further calls in this session too." if standing else "")
    message = " ".join(filter(None, parts))
    return Form(message, _object({CONFIRM: about}), True, standing, doubted=bool(reason))


def _said_of(spec: ToolSpec) -> str:
    """What the server lets somebody know who has to decide."""
    if spec.says_destructive:
        return "The server says that it can destroy something."
    if contradicts(spec):
        return "The server says that it only reads, its name says otherwise."
    if spec.says_writes:
        return "The server says that it changes something."
    return (
        "" if only_reads(spec) or not spec.is_silent else "The server does not say what it changes."
    )


def confirmed(filled: Filled) -> bool:
    """Whether the user said yes, and in so many words."""
    return filled.action == "accept" and filled.content.get(CONFIRM) is True


def shown_call(spec: ToolSpec, arguments: JsonObject) -> str:
    """Server, tool and arguments in one bounded line; what is cut says so."""
    shown = [
        f"{short(name, MAX_NAME)}={short(dumps(value), MAX_VALUE)}"
        for name, value in list(arguments.items())[:MAX_ARGUMENTS]
    ]
    if len(arguments) > len(shown):
        shown.append(f"... and {len(arguments) - len(shown)} more arguments")
    server, tool = short(spec.server, MAX_NAME), short(spec.tool or spec.name, MAX_NAME)
    return f"{server}.{tool}({', '.join(shown)})"


def short(text: str, most: int) -> str:
    """A stranger's text in one printable line of `most` characters; what is cut says so."""
    line = visible(text[: most + 1])
    return line if len(line) <= most else f"{line[:most]}... ({len(text):,} characters)"


def _object(fields: JsonObject) -> JsonObject:
    return {"type": "object", "properties": dict(fields), "required": list(fields)}


def _blank(name: str, schema: Any, root: JsonObject) -> Blank | None:
    """The field for one argument, or None when its values are no flat ones."""
    plain = _plain(schema, root)
    if plain is None:
        return None
    about = {"title": _text(plain.get("title"), MAX_NAME) or short(name, MAX_NAME)}
    if description := _text(plain.get("description"), MAX_ABOUT):
        about["description"] = description
    values = [plain["const"]] if "const" in plain else plain.get("enum")
    if isinstance(values, list):
        choices = _choices(values)
        if choices is None:
            return None
        return Blank(name, {"type": "string", **about, "enum": list(choices)}, choices)
    kind = _kind(plain)
    if kind is None:
        return None
    limits = {k: plain[k] for k in _BOUNDS[kind] if _is_number(plain.get(k))}
    if kind == "string" and plain.get("format") in _FORMATS:
        limits["format"] = plain["format"]
    return Blank(name, {"type": kind, **about, **limits})


def _plain(schema: Any, root: JsonObject, depth: int = 0) -> Mapping[str, Any] | None:
    """The schema without references and without `null` as an alternative; None if it has several."""
    if schema is True:
        return {}
    if not isinstance(schema, Mapping) or depth > 8:
        return None
    inner: Any = None
    if isinstance(ref := schema.get("$ref"), str):
        inner = _resolved(ref, root)
    else:
        for key in ("anyOf", "oneOf", "allOf"):
            if isinstance(parts := schema.get(key), list):
                kept = [part for part in parts if part != {"type": "null"}]
                if len(kept) != 1 or inner is not None:
                    return None
                inner = kept[0]
    if inner is None:
        return None if "$ref" in schema else schema
    found = _plain(inner, root, depth + 1)
    outer = {k: v for k, v in schema.items() if k not in ("$ref", "anyOf", "oneOf", "allOf")}
    return None if found is None else {**found, **outer}


def _resolved(ref: str, root: JsonObject) -> Any:
    """What a reference within the same schema points to, or None."""
    if not ref.startswith("#/"):
        return None
    found: Any = root
    for part in ref[2:].split("/"):
        name = part.replace("~1", "/").replace("~0", "~")
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _kind(schema: Mapping[str, Any]) -> str | None:
    """The one flat type of a schema; a schema that says none takes a text."""
    kinds = schema.get("type", "string")
    named = [k for k in (kinds if isinstance(kinds, list) else [kinds]) if k != "null"]
    return named[0] if len(named) == 1 and named[0] in _BOUNDS else None


def _choices(values: Sequence[Any]) -> dict[str, Any] | None:
    """What is shown for each value, in order; None if the values cannot be told apart or are no scalars."""
    scalars = [value for value in values if value is not None]
    if any(isinstance(value, Mapping | list) for value in scalars):
        return None
    shown = {
        short(value if isinstance(value, str) else dumps(value), MAX_NAME): value
        for value in scalars
    }
    return shown if len(shown) == len(scalars) and 1 <= len(shown) <= MAX_CHOICES else None


def _text(value: Any, most: int) -> str:
    return short(" ".join(value[: 4 * most].split()), most) if isinstance(value, str) else ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
