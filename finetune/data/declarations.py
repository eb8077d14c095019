"""The function declarations of a row -> tools, with JSON Schemas that hold, and calls held to them.

A raw system field is a fixed sentence and then JSON objects one behind the other. Definitions repeat
over many rows, so the reading of each text and each schema is remembered.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry

from finetune.data.verdicts import Unfit
from gateway.catalogue import schema_fault
from gateway.core import ToolCall, ToolSpec
from gateway.formats import coerce, dumps
from gateway.formats.glaive import WITH_TOOLS, WITHOUT_TOOLS

MAX_DEPTH = 64  # of a schema
NO_PARAMETERS: dict[str, Any] = {"type": "object", "properties": {}}
_TYPES = {
    "float": "number",
    "double": "number",
    "decimal": "number",
    "int": "integer",
    "long": "integer",
    "str": "string",
    "text": "string",
    "char": "string",
    "date": "string",
    "time": "string",
    "datetime": "string",
    "date-time": "string",
    "file": "string",
    "bool": "boolean",
    "dict": "object",
    "map": "object",
    "list": "array",
    "tuple": "array",
}
_DECODER = json.JSONDecoder()


def tools_of_system(text: str, repairs: list[str]) -> tuple[ToolSpec, ...]:
    """The tools that a raw system field declares. Raises Unfit."""
    if text.strip() == WITHOUT_TOOLS.strip():
        return ()
    head = WITH_TOOLS.strip()
    if not text.startswith(head) or not (rest := text[len(head) :].strip()):
        raise Unfit("system_form", text[:120])
    entries = []
    while rest:
        try:
            entry, end = _DECODER.raw_decode(rest)
        except (ValueError, RecursionError):
            raise Unfit("functions_not_json", rest[:120]) from None
        entries.append(entry)
        rest = rest[end:].lstrip()
    return tools_of_entries(entries, repairs)


def tools_of_entries(entries: Sequence[Any], repairs: list[str]) -> tuple[ToolSpec, ...]:
    """Tools from parsed declarations, plain or in OpenAI's wrapper. Raises Unfit."""
    tools: dict[str, ToolSpec] = {}
    for entry in entries:
        inner = entry.get("function", entry) if isinstance(entry, dict) else entry
        try:
            text = json.dumps(inner, ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError, RecursionError):
            raise Unfit("functions_not_json", "a declaration that JSON cannot carry") from None
        tool, noted = _tool(text)
        if (known := tools.get(tool.name)) is not None:
            if known != tool:
                raise Unfit("name_declared_twice", tool.name)
            repairs.append("identical_declaration")
        repairs += noted
        tools[tool.name] = tool
    return tuple(tools.values())


@lru_cache(maxsize=16384)
def _tool(text: str) -> tuple[ToolSpec, tuple[str, ...]]:
    entry = json.loads(text)
    if not isinstance(entry, dict):
        raise Unfit("function_form", text)
    name, description = entry.get("name"), entry.get("description")
    if not isinstance(name, str) or not name.strip() or name != name.strip():
        raise Unfit("function_form", f"name {name!r}")
    if not isinstance(description, str | None):
        raise Unfit("function_form", f"{name}: description {description!r}")
    parameters = entry.get("parameters")
    schema, noted = sound_schema(NO_PARAMETERS if parameters is None else parameters, name)
    return ToolSpec(name, description or "", schema), noted


def sound_schema(parameters: Any, name: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """A schema that holds, and what had to be repaired for it. Raises Unfit."""
    if not isinstance(parameters, dict):
        raise Unfit("schema_not_valid", f"{name}: {type(parameters).__name__}")
    noted: list[str] = []
    if schema_fault(parameters):
        parameters = deepcopy(parameters)
        _repair(parameters, noted)
    if _is_deeper(parameters, MAX_DEPTH):
        raise Unfit("schema_not_valid", f"{name}: nested deeper than {MAX_DEPTH} levels")
    if fault := schema_fault(parameters):
        raise Unfit("schema_not_valid", f"{name}: {fault}")
    return parameters, tuple(noted)


def _is_deeper(value: Any, depth: int) -> bool:
    level = [value]
    for _ in range(depth):
        level = [x for v in level for x in (v.values() if isinstance(v, dict) else v)]
        level = [v for v in level if isinstance(v, dict | list)]
    return bool(level)


def _repair(schema: Any, noted: list[str]) -> None:
    """Put known wrong type names and misplaced `required` right, in place."""
    if not isinstance(schema, dict):
        return
    kind = schema.get("type")
    if isinstance(kind, str) and (known := _TYPES.get(kind.lower())):
        schema["type"] = known
        noted.append("schema_type")
    inner = schema.get("properties")
    properties = inner if isinstance(inner, dict) else {}
    for key, part in properties.items():
        if isinstance(part, dict) and isinstance(part.get("required"), bool):
            if part.pop("required") and isinstance(schema.setdefault("required", []), list):
                schema["required"] = list(dict.fromkeys([*schema["required"], key]))
            noted.append("schema_required")
    for part in (*properties.values(), schema.get("items")):
        _repair(part, noted)


def settled(call: ToolCall, tools: Mapping[str, ToolSpec], repairs: list[str]) -> ToolCall:
    """`call` as it is trained: known name, types and key order by the schema. Raises Unfit."""
    tool = tools.get(call.name)
    if tool is None:
        raise Unfit("call_to_undeclared_name", f"{call.name}; declared: {', '.join(tools)}")
    schema = dict(tool.parameters)
    arguments = coerce(dict(call.arguments), schema, schema)
    if arguments != call.arguments:
        repairs.append("type_coerced")
    _check(call.name, arguments, schema)
    return ToolCall(call.name, in_order(arguments, schema))


def in_order(value: Any, schema: Any) -> Any:
    """`value` with its keys in schema order, as a grammar makes a model write them."""
    if isinstance(value, list):
        items = schema.get("items") if isinstance(schema, dict) else None
        return [in_order(part, items) for part in value]
    if not isinstance(value, dict):
        return value
    known = schema.get("properties") if isinstance(schema, dict) else None
    known = known if isinstance(known, dict) else {}
    first = [key for key in known if key in value]
    return {key: in_order(value[key], known.get(key)) for key in dict.fromkeys([*first, *value])}


def _check(name: str, arguments: Mapping[str, Any], schema: Mapping[str, Any]) -> None:
    error = best_match(_validator(dumps(schema)).iter_errors(arguments))
    if error is not None:
        where = ".".join(map(str, error.absolute_path))
        reason = "missing_argument" if error.validator == "required" else "arguments_break_schema"
        raise Unfit(reason, f"{name}: {where}: {error.message}" if where else error.message)
    known = schema.get("properties")
    if isinstance(known, dict) and not {"additionalProperties", "patternProperties"} & set(schema):
        unknown = [key for key in arguments if key not in known]
        if unknown:
            raise Unfit("undeclared_argument", f"{name}: {', '.join(unknown)}")


@lru_cache(maxsize=16384)
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema), registry=Registry())
