"""The front door of a folder: the names that others may use, each imported when it is first taken.

    if TYPE_CHECKING:
        from gateway.downstream import Pool as Pool
    else:
        __getattr__, __all__ = door(__name__, __file__)

What stands under `if TYPE_CHECKING:`, a name a line, is the list, for type checkers and for `door` alike. So a
folder can offer what is heavy (MLX, the MCP SDK), and whoever takes something light does not pay for it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module


def door(folder: str, file: str) -> tuple[Callable[[str], object], list[str]]:
    """`__getattr__` and `__all__` of the package `folder`, from the list in `file`, its `__init__.py`."""
    homes = dict(_listed(file))

    def take(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {folder!r} has no attribute {name!r}")
        found: object = getattr(import_module(homes[name]), name)
        setattr(sys.modules[folder], name, found)
        return found

    return take, sorted(homes)


def _listed(file: str) -> Iterator[tuple[str, str]]:
    with open(
        file, encoding="utf-8"
    ) as lines:  # no parser: every start of the program pays for this
        for line in lines:
            match line.split():
                case ["from", module, "import", name, "as", _] if line[0] == " ":
                    yield name, module
