"""What the conformance fixture asks: forms for the user, and a schema with all of JSON Schema 2020-12.

The suite compares field names, defaults and kinds of choices with these, so they are its words.
"""

from typing import Any

import mcp_types as types

VALUES = ("test", "test-value", "testing")  # what completions offer


def form(message: str, schema: dict[str, Any]) -> types.ElicitRequest:
    """A question to the user."""
    return types.ElicitRequest(
        params=types.ElicitRequestFormParams(message=message, requested_schema=schema)
    )


def fields(required: bool = True, **properties: dict[str, Any]) -> dict[str, Any]:
    """A flat form; all fields are required, or none."""
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    return schema | ({"required": list(properties)} if required else {})


def titled(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    """Choices that have a title each."""
    return [{"const": value, "title": title} for value, title in pairs]


TEXT = {"type": "string"}
NAME = fields(name=TEXT)
COLOR = fields(color=TEXT)
CONTEXT = fields(context=TEXT)
CONFIRM = fields(ok={"type": "boolean"})
USER = fields(
    username=TEXT | {"description": "User's response"},
    email=TEXT | {"description": "User's email address"},
)
DEFAULTS = fields(
    required=False,
    name=TEXT | {"default": "John Doe"},
    age={"type": "integer", "default": 30},
    score={"type": "number", "default": 95.5},
    status=TEXT | {"enum": ["active", "inactive", "pending"], "default": "active"},
    verified={"type": "boolean", "default": True},
)
_OPTIONS = ["option1", "option2", "option3"]
_TITLED = titled(("value1", "First"), ("value2", "Second"), ("value3", "Third"))
CHOICES = fields(
    required=False,
    untitledSingle=TEXT | {"enum": _OPTIONS},
    titledSingle=TEXT | {"oneOf": _TITLED},
    legacyEnum=TEXT | {"enum": ["opt1", "opt2", "opt3"], "enumNames": ["One", "Two", "Three"]},
    untitledMulti={"type": "array", "items": TEXT | {"enum": _OPTIONS}},
    titledMulti={"type": "array", "items": {"anyOf": _TITLED}},
)
JSON_SCHEMA_2020_12: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": TEXT, "city": TEXT},
        }
    },
    "properties": {
        "name": TEXT,
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": TEXT | {"enum": ["phone", "email"]},
        "phone": TEXT,
        "email": TEXT,
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}
