"""Pieces of llguidance's Lark dialect, as expressions that need no rule of their own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote, unquote

from gateway.formats.parsing.schema_types import Members, allowed_types, limits_of

XG = {"item_separator": ", ", "key_separator": ": ", "whitespace_flexible": False, "lenient": True}
ANY_OBJECT: dict[str, Any] = {"type": "object"}
ANY_TEXT = r"/(.|\n)*/"
Schema = Mapping[str, Any]


def literal(text: str) -> str:
    """Exactly `text`; nothing for the empty text."""
    return json.dumps(text, ensure_ascii=False) if text else ""


def layout(text: str, tokens: str) -> str:
    """Exactly `text`, its parts that match the pattern `tokens` as control tokens.

    A tokenizer that has no such token writes it as text; `engine.spelling` sees to that.
    """
    parts = re.split(f"({tokens})", text)
    return " ".join(
        as_token(part) if i % 2 else literal(part) for i, part in enumerate(parts) if part
    )


def as_token(text: str) -> str:
    """The control token `text`, as `<[ARGS]>` when it does not stand in angle brackets itself."""
    return text if text.startswith("<") else f"<{text}>"


@dataclass(frozen=True)
class Frame:
    """What stands around the calls of one message; see `Grammar`.

    Attributes:
        lead: Literal text from the start of a tool's rule to its name.
    """

    opening: str
    lead: str
    between: str | None
    end: str


def frame(trigger: str, open: str, before: str, between: str, end: str, tokens: str) -> Frame:
    """The frame of `open before name... between before name... end`, for what follows `trigger`.

    Where every call has the trigger in itself, a grammar is one call, and `end` is free text.
    """
    first = open + before
    after = first.index(trigger) + len(trigger)
    if trigger in between + before:
        return Frame("", first[after:], None, "")
    start = max(after, len(open))
    again = layout(between + first[len(open) : start], tokens)
    return Frame(first[after:start], first[start:], again, layout(end, tokens))


def by_schema(schema: Any, root: Schema | None = None) -> str:
    """JSON that satisfies `schema`; `root` is the document that its references lead into."""
    if not isinstance(schema, dict):
        schema = {}
    if root is not None and root is not schema and '"$ref"' in json.dumps(schema):
        schema = {**_moved(schema), "$defs": {_ROOT: _moved(dict(root))}}
    return f"%json {json.dumps({**closed(_quoted(schema)), 'x-guidance': XG})}"


def narrowed(schema: Any, types: Collection[str], root: Schema) -> Any:
    """The schema held to some of the types that it admits."""
    if allowed_types(schema, root) <= set(types):
        return schema
    fields = schema if isinstance(schema, dict) else {}
    return {**fields, "type": sorted(types)}


_ROOT = "whole"


def _moved(schema: Any) -> Any:
    """The schema with its references leading into `$defs/whole`."""
    if isinstance(schema, list):
        return [_moved(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    moved = {key: _moved(value) for key, value in schema.items()}
    reference = schema.get("$ref")
    if isinstance(reference, str) and re.fullmatch("#(?:/.*)?", reference):
        moved["$ref"] = f"#/$defs/{_ROOT}{reference[1:]}"
    return moved


def _quoted(schema: Any) -> Any:
    """The schema as the grammar library wants it: references percent-encoded, "never" as `false`."""
    if isinstance(schema, list):
        return [_quoted(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("not") in ({}, True):
        return False  # how some generators write "never"; the grammar knows no other `not`
    out = {key: value if key in _LITERAL else _quoted(value) for key, value in schema.items()}
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference.startswith("#"):
        out["$ref"] = "#" + quote(unquote(reference[1:]), safe="/~$.:@!&'*,;=-_()")
    return out


_COMBINED = frozenset({"allOf", "anyOf", "oneOf", "$ref"})
_OPEN = frozenset(
    {"additionalProperties", "patternProperties", "unevaluatedProperties", *_COMBINED}
)
_LITERAL = frozenset({"enum", "const", "default", "required", "examples"})
_MAPS = frozenset({"properties", "patternProperties"})
_DEFINITIONS = frozenset({"$defs", "definitions"})


def closed(schema: Any) -> Any:
    """The schema without room for keys that it does not name, where it names any.

    JSON Schema allows further keys by default; a model that may write them invents arguments. What is combined
    with another schema stays as it is, because the other may name the key; so do definitions, which may be.
    """
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    combined = _COMBINED & schema.keys()
    shut = {key: _shut(key, value, bool(combined)) for key, value in schema.items()}
    if "properties" in schema and not _OPEN & schema.keys():
        shut["additionalProperties"] = False
    return shut


def _shut(key: str, value: Any, combined: bool) -> Any:
    if key in ("anyOf", "oneOf") and isinstance(value, list):
        others = [v for v in value if v != {"type": "null"}]
        return [closed(v) if len(others) == 1 else v for v in value]
    if combined or key in _LITERAL or key in _DEFINITIONS:
        return value
    if key in _MAPS and isinstance(value, dict):
        return {name: closed(part) for name, part in value.items()}
    return closed(value)


def regex(pattern: str) -> str:
    """Text that matches `pattern`."""
    return "/" + pattern.replace("/", "\\/") + "/"


@dataclass(frozen=True)
class Until:
    """Any text up to and including `end`, as an expression for the grammar of one tool.

    A control token ends a pattern by itself. Before plain text the pattern has to be lazy, which only a
    rule of its own can be: `expression` names it, and `rules` go behind the tool's expression.

    Attributes:
        limits: Pattern that the text has to match; none for any text.
        without: What the text must not contain, if that is only a part of `end`.
    """

    end: str
    tokens: str
    tool: str
    limits: str = ""
    without: str = ""

    @property
    def is_token(self) -> bool:
        """Whether `end` is a control token that the grammar can name."""
        return re.fullmatch(self.tokens, self.end) is not None

    @property
    def expression(self) -> str:
        """What to write where the text stands."""
        if not self.is_token:
            return self._name
        return f"{self.limits or ANY_TEXT} {as_token(self.end)}"

    @property
    def rules(self) -> str:
        """What to write behind the whole expression."""
        if self.is_token:
            return ""
        return "\n" + lazy(self._name, self.limits or ANY_TEXT, self.end, self.without)

    @property
    def _name(self) -> str:
        # Rule names are shared by all tools of a grammar.
        return f"text_{sha256((self.tool + self.limits).encode()).hexdigest()[:12]}"


def lazy(name: str, pattern: str, end: str, without: str = "") -> str:
    """The rule `name`: text that matches `pattern` up to the first `end`, and holds no `without`."""
    head = f"{name}[suffix={literal(end)}]: "
    if pattern == ANY_TEXT and not without:
        return head + pattern
    # With a limit, a text that is still too short would swallow the first `end`.
    shunned = re.escape(without or end).replace("/", "\\/")
    return f"{head}{pattern} & ~/(.|\\n)*{shunned}(.|\\n)*/"


_PLAIN_PATTERN = re.compile(r"\^[\w\[\]*+?{},.\\-]*\$")


def text_limits(schema: Any, root: Schema) -> str:
    """Length and simple pattern of a string schema as a pattern; empty when it has none."""
    limits: list[str] = []
    for part in limits_of(schema, root)[0]:
        low, high = part.get("minLength", 0), part.get("maxLength", "")
        limits += [f"/(.|\\n){{{low},{high}}}/"] if low or high != "" else []
        pattern = part.get("pattern")
        if isinstance(pattern, str) and _PLAIN_PATTERN.fullmatch(pattern):
            limits.append(regex(pattern[1:-1]))
    return " & ".join(dict.fromkeys(limits))


def unlimited(schema: Any, root: Schema, path: str, held: bool = False) -> list[str]:
    """What limits the strings of a schema, as `path: keyword`, besides what `text_limits` holds."""
    certain, others = limits_of(schema, root)
    found = [f"{path}: {key}" for part in certain for key in _limiting(part, held)]
    found += [
        f"{path}: {key}"
        for part in others
        for key in (*_limiting(part, False), *_OTHER_LIMITS)
        if key in part
    ]
    return list(dict.fromkeys(found))


_OTHER_LIMITS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "enum",
    "const",
)
_STRUCTURE = frozenset(
    {"items", "prefixItems", "properties", "minItems", "maxItems", "required", "uniqueItems"}
)


def has_structure(schema: Any, root: Schema) -> bool:
    """Whether the schema of a value says more of a list or an object than that it is one."""
    certain, others = limits_of(schema, root)
    return any(_STRUCTURE & part.keys() for part in (*certain, *others))


def _limiting(part: Schema, held: bool) -> list[str]:
    plain = held and _PLAIN_PATTERN.fullmatch(str(part.get("pattern")))
    keys = ["format", *([] if plain else ["pattern"])]
    return [key for key in (*keys, *([] if held else ["minLength", "maxLength"])) if key in part]


def members(
    known: Members, write: Callable[[str, Any], str], separator: str, limit: int = 24
) -> str | None:
    """The members of an object in order, optional ones optional, `separator` between them.

    None when there are too many optional ones before the first required one, which needs an
    expression for each of them to be the first.
    """
    items = [(write(name, part), name in known.required) for name, part in known.schemas.items()]
    leading = next((i for i, (_, needed) in enumerate(items) if needed), len(items))
    if separator and leading > limit:
        return None
    return _sequence(items, literal(separator))


def _sequence(items: Sequence[tuple[str, bool]], separator: str) -> str:
    def after(rest: Sequence[tuple[str, bool]]) -> str:
        return " ".join(
            f"{separator} {item}" if needed else f"({separator} {item})?" for item, needed in rest
        )

    if not separator:
        return after(items)
    firsts: list[str] = []
    for i, (item, needed) in enumerate(items):
        firsts.append(f"({item} {after(items[i + 1 :])})")
        if needed:
            return "(" + " | ".join(firsts) + ")"
    return "(" + " | ".join(firsts) + ")?" if firsts else ""
