"""Which format families there are: every module of this folder that has `FORMATS`, by name and by checkpoint."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Final

from gateway.core import ConfigError, FinishReason, Reply, ToolSpec
from gateway.formats.auto import Auto, Known
from gateway.formats.base import Format
from gateway.formats.unread import Unread

FOLDER: Final = Path(__file__).parent
FAMILIES: Final = __name__.rpartition(".")[0]


def get(name: str) -> Format:
    """The format of that name or alias. Raises ConfigError naming the known ones."""
    if name == "auto":
        return _auto()
    try:
        return _by_name()[name]
    except KeyError:
        raise ConfigError(
            f"format: {name!r} is not known; use one of {', '.join(names())}"
        ) from None


def names() -> tuple[str, ...]:
    """The names of all formats, sorted, without aliases."""
    return tuple(sorted(f.name for f in _families()))


def for_model(model_type: str, chat_template: str | None, vocab: Container[str]) -> Format:
    """The format that a checkpoint was made for, by its chat template, type and control tokens.

    Raises ConfigError for one that shows none of the formats here, naming the markers that it does show.
    """
    template = chat_template or ""
    shown = [f for f in _families() if _shown(f, template)]
    if shown:
        return max(
            shown, key=lambda f: (len("".join(f.signs.template)), model_type in f.signs.models)
        )
    marked = [f for f in _families() if f.signs.tokens and _all_in(f.signs.tokens, vocab)]
    typed = [f for f in _families() if model_type in f.signs.models]
    fitting = [f for f in typed if f in marked or not (template or f.signs.tokens)] or marked
    if not fitting:
        raise ConfigError(unknown_form(model_type, template))
    return fitting[0]


_MARKER = re.compile(r"<[^\s<>{}'\"]{2,40}>|\[/?[A-Z][A-Z_]{2,30}\]")
_TELLING = re.compile(r"call|tool|func|invoke|action|param|arg", re.IGNORECASE)
_MAX_MARKERS = 6


def unknown_form(model_type: str, template: str) -> str:
    """Why no format fits a checkpoint, in one line that says what to do."""
    found = dict.fromkeys(_MARKER.findall(template))
    telling = [marker for marker in found if _TELLING.search(marker)][:_MAX_MARKERS]
    if telling:
        seen = f"its chat template writes calls in a form that no format here has ({' '.join(telling)})"
    else:
        seen = (
            "it has no chat template" if not template else "its chat template shows no tool calls"
        )
    return (
        f"format: a checkpoint of type {model_type or 'unknown'!r}: {seen}; name the format that it was "
        "trained on with --format or `format` (see `gateway formats`)"
    )


def parse(
    text: str,
    format: str = "auto",
    tools: Sequence[ToolSpec | Mapping[str, Any]] | None = None,
    finish_reason: FinishReason = "stop",
    *,
    prompt_opens_thinking: bool | None = None,
) -> Reply:
    """The calls, broken calls and prose in a complete model output.

    `tools` are specs, MCP tools or OpenAI-style function entries; they say which types are meant and
    which names a call without any wrapper may have. `prompt_opens_thinking` says whether the prompt
    ended inside an open thought.
    """
    specs = [as_spec(t) for t in tools or ()]
    return get(format).parse(
        text, specs, finish_reason, prompt_opens_thinking=prompt_opens_thinking
    )


def as_spec(tool: ToolSpec | Mapping[str, Any]) -> ToolSpec:
    """A tool from one of the usual notations. Raises ConfigError if it has no name."""
    if isinstance(tool, ToolSpec):
        return tool
    inner = tool.get("function", tool)
    entry = inner if isinstance(inner, Mapping) else tool
    name = entry.get("name")
    if not isinstance(name, str):
        raise ConfigError(f"tools: an entry without a name: {str(tool)[:80]}; give it a 'name'")
    schema: Mapping[str, Any] = next(
        (entry[k] for k in ("inputSchema", "input_schema", "parameters") if entry.get(k)), {}
    )
    return ToolSpec(name, str(entry.get("description") or ""), schema)


def _shown(family: Known, template: str) -> bool:
    signs = (family.signs.template, family.signs.other_template)
    return any(sign and _all_in(sign, template) for sign in signs)


def _all_in(signs: Sequence[str], where: Container[str]) -> bool:
    return all(sign in where for sign in signs)


@cache
def _families() -> tuple[Known, ...]:
    modules = [m.name for m in iter_modules([str(FOLDER)]) if not m.ispkg]
    found = [getattr(import_module(f"{FAMILIES}.{m}"), "FORMATS", ()) for m in sorted(modules)]
    families: tuple[Known, ...] = tuple(f for formats in found for f in formats)
    others = Unread(families)
    return tuple(f.beside(others) for f in families)


@cache
def _by_name() -> dict[str, Format]:
    known: dict[str, Format] = {"other": _auto()}
    for family in _families():
        for name in (family.name, *family.aliases):
            assert name not in known, f"two formats are called {name!r}"
            known[name] = family
    return known


@cache
def _auto() -> Auto:
    return Auto(_families())
