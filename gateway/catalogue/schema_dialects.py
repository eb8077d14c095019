"""Keywords of older drafts of JSON Schema, and of OpenAPI, in the forms of 2020-12."""

from __future__ import annotations

from typing import Any, Final

from gateway.catalogue.schema_faults import TYPES

Schema = dict[str, Any]
_RENAMED: Final = {"divisibleBy": "multipleOf", "$recursiveRef": "$ref"}


def modern(schema: Schema, is_old: bool) -> Schema:
    """The keywords of a schema in the forms of 2020-12; those that cannot be read stay as they are."""
    new = dict(schema)
    for limit in ("minimum", "maximum"):
        _limit(new, limit, f"exclusive{limit.capitalize()}")
    _tuples(new)
    _dependencies(new)
    if is_old:
        new.pop("$schema", None)
    renamed = _RENAMED | ({"id": "$id"} if is_old else {})
    for old in renamed.keys() & new.keys():
        new.setdefault(renamed[old], new.pop(old))
    if new.pop("nullable", False) is True:
        _allow_null(new)
    return new


def _tuples(new: Schema) -> None:
    if isinstance(new.get("items"), list) and "prefixItems" not in new:
        new["prefixItems"] = new.pop("items")
        if "additionalItems" in new:
            new["items"] = new.pop("additionalItems")
    if new.get("prefixItems") == []:  # allowed until draft 7
        del new["prefixItems"]


def _dependencies(new: Schema) -> None:
    if isinstance(deps := new.get("dependencies"), dict):
        del new["dependencies"]
        lists = {name: value for name, value in deps.items() if isinstance(value, list)}
        new.setdefault("dependentRequired", lists)
        new.setdefault("dependentSchemas", {k: v for k, v in deps.items() if k not in lists})


def _limit(new: Schema, limit: str, exclusive: str) -> None:
    if new.get(exclusive) is False:
        del new[exclusive]
    elif new.get(exclusive) is True and is_number(new.get(limit)):
        new[exclusive] = new.pop(limit)


def _allow_null(new: Schema) -> None:
    if is_type(new.get("type")):
        new["type"] = [new["type"], "null"]
    if isinstance(new.get("enum"), list) and None not in new["enum"]:
        new["enum"] = [*new["enum"], None]


def is_type(value: Any) -> bool:
    """Whether a value is the name of a type."""
    return isinstance(value, str) and value in TYPES


def is_number(value: Any) -> bool:
    """Whether a value is a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_count(value: Any) -> bool:
    """Whether a value is a whole number from zero on."""
    return is_number(value) and value >= 0 and value == int(value)
