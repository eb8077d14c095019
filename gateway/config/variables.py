"""Variables in a configuration file: `${NAME}`, `${NAME:-default}`, and those of other hosts' files.

Rules

 1. `${NAME}` and `${env:NAME}` come from the environment, `$${` is a literal `${`.
 2. In the file of another host, `${workspaceFolder}`, `${workspaceFolderBasename}`, `${userHome}`,
    `${pathSeparator}` and `${/}` mean what VS Code and Cursor mean by them; `$NAME`, as a whole value, is Gemini's.
 3. `${input:ID}` is what VS Code asks its user for. Nobody is asked here: it is INPUT_ID of the environment
    (upper case, `_` for what no name can hold), else the default that the file gives it.
 4. What is not set and has no default is an error that advises no default for what looks like a secret.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from gateway.core import ConfigError

SECRETIVE: Final = re.compile(r"(?i)token|passw|secret|auth|credential|(^|_)key($|_)")
_VARIABLE: Final = re.compile(
    r"(\$?)\$\{(?:(?:env:)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?P<default>[^}]*))?"
    r"|input:(?P<input>[^}]+)|(?P<slash>/))\}"
)
_BARE: Final = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


@dataclass(frozen=True)
class Variables:
    """What the variables of one file stand for.

    Attributes:
        environ: The environment.
        own: The names that the host itself gives a meaning to; empty for `gateway.toml`.
        inputs: The defaults of what a host asks its user for, by id; None where there is none.
    """

    environ: Mapping[str, str]
    own: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, str | None] = field(default_factory=dict)

    @classmethod
    def of_host(cls, environ: Mapping[str, str], folder: Path, inputs: Sequence[Any]) -> Self:
        """Those of another host's file; `folder` is its workspace, `inputs` as VS Code lists them."""
        own = {
            "workspaceFolder": str(folder),
            "workspaceFolderBasename": folder.name,
            "userHome": str(Path.home()),
            "pathSeparator": os.sep,
            "/": os.sep,
        }
        asked = {
            str(entry["id"]): str(entry["default"]) if entry.get("default") is not None else None
            for entry in inputs
            if isinstance(entry, dict) and "id" in entry
        }
        return cls(environ, own, asked)

    def fill(self, value: Any, where: str, off: bool = False, keep: bool = False) -> Any:
        """A text with its variables filled in, anything else as it is. Raises ConfigError.

        `off` leaves what is not set as it stands. `keep` does so for plain `${NAME}` only, which a shell among
        the arguments may mean for itself.
        """
        if not isinstance(value, str):
            return value
        if self.own and (bare := _BARE.fullmatch(value)) and bare[1] in self.environ:
            return self.environ[bare[1]]

        def fill(match: re.Match[str]) -> str:
            if match[1]:
                return match[0][1:]
            if match["slash"]:
                return self.own.get("/", match[0])
            found = self._asked(match["input"]) if match["input"] else self._named(match)
            plain = keep and not match[0].startswith(("${env:", "${input:"))
            if found is None and not off and not plain:
                raise ConfigError(f"{where}: {_unset(match, where)}")
            return match[0] if found is None else found

        return _VARIABLE.sub(fill, value)

    def _named(self, match: re.Match[str]) -> str | None:
        default: str | None = match["default"]
        return self.own.get(match["name"]) or self.environ.get(match["name"], default)

    def _asked(self, id: str) -> str | None:
        return self.environ.get(_input_name(id), self.inputs.get(id))


def _input_name(id: str) -> str:
    return f"INPUT_{re.sub('[^A-Za-z0-9]', '_', id).upper()}"


def _unset(match: re.Match[str], where: str) -> str:
    if id := match["input"]:
        return f"the input {id!r}, which another host asks its user for, is not set; export {_input_name(id)}"
    name = match["name"]
    secret = any(map(SECRETIVE.search, (name, where.rpartition(".")[2])))
    secret = secret or ".headers." in where or ": http." in where
    advice = "" if secret else f" or write ${{{name}:-default}}"
    return f"environment variable {name} is not set; export it{advice}"
