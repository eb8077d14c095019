"""Reads tools out of JSON files of any of the usual shapes, and a tokenizer's folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from gateway.core import ConfigError, ToolSpec
from gateway.formats import as_spec

_SCHEMAS = ("inputSchema", "input_schema", "parameters")


def read_tools(file: Path) -> list[ToolSpec]:
    """All tools in a JSON file, however deep they lie, as they come. Raises ConfigError."""
    tools = [as_spec(entry) for entry in _entries(_read(file))]
    if not tools:
        raise ConfigError(f"{file}: no tools in it; give a JSON file with `tools/list` results")
    return tools


def distinct(tools: list[ToolSpec]) -> list[ToolSpec]:
    """The same tools, later ones of an equal name numbered: a grammar knows tools by name."""
    seen: dict[str, int] = {}
    out = []
    for tool in tools:
        seen[tool.name] = seen.get(tool.name, 0) + 1
        number = seen[tool.name]
        out.append(tool if number == 1 else replace(tool, name=f"{tool.name}_{number}"))
    return out


def read_tokenizer(folder: Path) -> str:
    """The text of a checkpoint folder's `tokenizer.json`. Raises ConfigError."""
    file = folder / "tokenizer.json"
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"--tokenizer {folder}: no readable tokenizer.json ({error.strerror}); "
            "name a checkpoint's folder"
        ) from error


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}; name a JSON file") from error
    except ValueError as error:
        raise ConfigError(f"{file}: is not JSON: {error}; name a JSON file") from error


def _entries(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        inner = value.get("function", value)
        if isinstance(inner, dict) and isinstance(inner.get("name"), str) and _has_schema(inner):
            yield value
            return
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _entries(part)


def _has_schema(entry: dict[str, Any]) -> bool:
    return any(isinstance(entry.get(key), dict) for key in _SCHEMAS)
