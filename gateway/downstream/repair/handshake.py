"""What a server says of itself, made readable: its name, its version, what it can do."""

from __future__ import annotations

from typing import Any, Final

UNNAMED: Final = {"name": "unnamed", "version": "unknown"}
_TEXTS: Final = ("title", "description", "websiteUrl")
_FLAGS: Final = ("listChanged", "subscribe")
_CAPABILITIES: Final = ("tools", "resources", "prompts", "logging", "completions", "tasks")
_OBJECTS: Final = ("experimental", "extensions")


def mend_handshake(result: dict[str, Any], asked: str = "") -> dict[str, Any]:
    """The result of `initialize` or `server/discover`: what cannot be read of it is left out.

    A server that names no version speaks the one that it was `asked` for.
    """
    kept = {key: value for key, value in result.items() if value is not None}
    if not isinstance(kept.get("instructions", ""), str):
        del kept["instructions"]
    if not isinstance(kept.get("_meta", {}), dict):
        del kept["_meta"]
    if asked and not isinstance(kept.get("protocolVersion"), str):
        kept["protocolVersion"] = asked
    if "protocolVersion" in kept or "serverInfo" in kept:
        kept["serverInfo"] = _server_info(kept.get("serverInfo"))
    kept["capabilities"] = _capabilities(kept.get("capabilities"))
    return kept


def _server_info(value: Any) -> dict[str, Any]:
    given = value if isinstance(value, dict) else {"name": value}
    info: dict[str, Any] = {
        key: str(given[key]) if isinstance(given.get(key), str | int | float) else other
        for key, other in UNNAMED.items()
    }
    return info | {key: given[key] for key in _TEXTS if isinstance(given.get(key), str)}


def _capabilities(value: Any) -> dict[str, Any]:
    """Something that is said in any way is there; null and false say that it is not."""
    named = value if isinstance(value, list) else []
    given = value if isinstance(value, dict) else {name: {} for name in named if type(name) is str}
    able: dict[str, Any] = {}
    for name in _CAPABILITIES:
        said = given.get(name)
        if said is not None and said is not False:
            able[name] = _flags(said) if isinstance(said, dict) else {}
    for name in _OBJECTS:
        if isinstance(given.get(name), dict):
            able[name] = {k: v for k, v in given[name].items() if isinstance(v, dict)}
    return able


def _flags(said: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value for key, value in said.items() if key not in _FLAGS or isinstance(value, bool)
    }
