"""Write the table of options into docs/configuration.md, from the models that read the configuration.

uv run python scripts/config_docs.py           write it anew
uv run python scripts/config_docs.py --check   exit code 1 if it is out of date
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from config_meanings import MEANINGS
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from gateway.config import Config

PAGE = Path(__file__).resolve().parents[1] / "docs" / "configuration.md"
BEGIN, END = "<!-- options: written by scripts/config_docs.py -->", "<!-- end of options -->"
NAMES: Mapping[Any, str] = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "true or false",
    SecretStr: "secret",
}
LIMITS = (("gt", ">"), ("ge", "≥"), ("lt", "<"), ("le", "≤"))
NOT_WRITTEN = {("", "source"), ("", "faults"), ("", "ignored")}  # the gateway fills them in


def alternatives(kind: Any) -> list[Any]:
    """The types that a value may have, without None."""
    parts = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return [part for part in parts if part is not NoneType]


def model_in(kind: Any) -> tuple[type[BaseModel], bool] | None:
    """The model that a field holds, and whether it holds one for each name."""
    (first, *_) = alternatives(kind)
    named = get_origin(first) is dict
    inner = get_args(first)[1] if named else first
    return (inner, named) if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def tables(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, str, FieldInfo]]:
    """Every option as its table, its key and its field; the tables within a table follow it."""
    inner = {key: model_in(field.annotation) for key, field in model.model_fields.items()}
    for key, field in model.model_fields.items():
        if inner[key] is None and (path, key) not in NOT_WRITTEN:
            yield path, key, field
    for key, found in inner.items():
        if found is not None:
            where = f"{path}.{key}" if path else key
            yield from tables(found[0], f"{where}.NAME" if found[1] else where)


def kind_of(kind: Any) -> str:
    """The type of a value in words."""
    origin = get_origin(kind)
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in get_args(kind))
    if origin is tuple:
        return "list of texts"
    if origin is dict:
        return f"table of {kind_of(get_args(kind)[1])}s"
    if len(parts := alternatives(kind)) == 1 and parts[0] is not kind:
        return kind_of(parts[0])
    return NAMES[kind]


def limits_of(field: FieldInfo) -> str:
    """The bounds of a number."""
    found = [
        f"{sign} {getattr(bound, name):g}"
        for bound in field.metadata
        for name, sign in LIMITS
        if hasattr(bound, name)
    ]
    return f", {', '.join(found)}" if found else ""


def default_of(field: FieldInfo) -> str:
    """The default as it would be written."""
    if field.is_required():
        return "required"
    if field.default is None:
        return ""
    if isinstance(field.default, tuple):
        return f"`{json.dumps(list(field.default))}`"
    whole = isinstance(field.default, float) and field.default.is_integer()
    return f"`{int(field.default) if whole else json.dumps(field.default)}`"


def written() -> str:
    """The whole table of options."""
    lines, current = [], ""
    for table, key, field in tables(Config):
        if table != current:
            lines += [
                "",
                f"### `[{table}]`",
                "",
                "| key | type | default | meaning |",
                "|---|---|---|---|",
            ]
            current = table
        kind = kind_of(field.annotation) + limits_of(field)
        lines.append(f"| `{key}` | {kind} | {default_of(field)} | {MEANINGS[table, key]} |")
    return "\n".join([BEGIN, *lines, "", END])


def main(arguments: list[str]) -> int:
    """Write the page, or with --check only compare."""
    known = {(table, key) for table, key, _ in tables(Config)}
    if known != MEANINGS.keys():
        print("scripts/config_meanings.py:", *sorted(known ^ MEANINGS.keys()), file=sys.stderr)
        return 1
    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(BEGIN)
    new = head + written() + rest.partition(END)[2]
    if "--check" not in arguments:
        PAGE.write_text(new, encoding="utf-8")
    elif new != page:
        print("docs/configuration.md: out of date; run scripts/config_docs.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
