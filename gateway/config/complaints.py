"""Says what is wrong with a value of the configuration, in a line that names its key; secrets are not shown."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from gateway.config.http import HttpConfig, OAuthConfig
from gateway.config.oauth import AccountConfig
from gateway.config.settings import (
    AgentConfig,
    Config,
    ModelConfig,
    PinningConfig,
    SamplingConfig,
    ServerConfig,
    SurfaceConfig,
    ToolsConfig,
)
from gateway.core import ConfigError

SECRET_KEYS: Final = frozenset({"env", "headers", "url", "args", "oauth"})


def explained(error: ValidationError, path: Path) -> ConfigError:
    """The first mistake of a file as an error, and how many more there are."""
    first, *more = error.errors(include_url=False, include_context=False)
    keys = [str(part) for part in first["loc"]]
    also = f" (and {len(more)} more)" if more else ""
    return ConfigError(f"{path}: {'.'.join(keys)}: {complaint(first, keys)}{also}")


def complaint(detail: ErrorDetails, keys: list[str]) -> str:
    """What is wrong with the value of one key, and what to do; never the value of a secret."""
    message = detail["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    if detail["type"] == "extra_forbidden":
        return f"unknown key; {hint(*keys)}"
    if detail["type"] == "value_error":
        return message  # says itself what to do
    secret = not SECRET_KEYS.isdisjoint(keys[2:3]) or (keys[0] == "http" and len(keys) > 2)
    got = detail["input"]
    shown = type(got).__name__ if secret or isinstance(got, dict | list) else repr(got)[:40]
    return f"{message}, got {shown}; correct the value"


def hint(*keys: str) -> str:
    """What may stand where the unknown last key stands."""
    sections: dict[str, type[BaseModel]] = {"agent": AgentConfig, "model": ModelConfig}
    sections |= {"servers": ServerConfig, "pinning": PinningConfig}
    sections |= {"http": HttpConfig, "surface": SurfaceConfig, "sampling": SamplingConfig}
    shape = sections[keys[0]] if len(keys) > 1 else Config
    shape = ToolsConfig if len(keys) > 3 and keys[2] == "tools" else shape
    shape = OAuthConfig if len(keys) > 2 and keys[:2] == ("http", "oauth") else shape
    shape = AccountConfig if len(keys) > 3 and keys[2] == "oauth" else shape
    ours = ("source", "faults", "ignored") if shape is Config else ()
    known = [name for name in shape.model_fields if name not in ours]
    near = difflib.get_close_matches(keys[-1], known, n=1, cutoff=0.5)
    return f"did you mean '{near[0]}'?" if near else f"known keys are {', '.join(known)}"
