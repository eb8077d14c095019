"""Modules that mlx-lm imports and loading a model does not use: loaded at their first use, if ever.

    with standing_in("transformers"):
        import mlx_lm.utils

While the block runs, an import of such a module that is not loaded yet gives a stand-in. Every name
taken from it stays a stand-in too, and becomes the real thing when it is called, subclassed or looked
into: what works with the real module works afterwards, and pays for it only then. Behind the block the
module can be imported by anybody as ever. Knows no MLX.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Union


class Later:
    """A name of a module that is not loaded; behaves as what it stands for, once that is needed."""

    def __init__(self, module: str, name: str) -> None:
        self._place = (module, name)

    def _real(self) -> Any:
        module, name = self._place
        return getattr(import_module(module), name)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what libraries look for on everything is no use of it
            raise AttributeError(name)
        return getattr(self._real(), name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        """Call the real thing, or make one of it."""
        return self._real()(*args, **named)

    def __instancecheck__(self, instance: object) -> bool:
        return self._loaded and isinstance(instance, self._real())

    def __subclasscheck__(self, kind: type) -> bool:
        return self._loaded and issubclass(kind, self._real())

    @property
    def _loaded(self) -> bool:
        """Nothing can be of a class whose module nobody has loaded."""
        return self._place[0] in sys.modules

    def __getitem__(self, parameters: Any) -> Any:
        return self  # as an annotation has it: nothing is loaded for that

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007 - `|` is what this makes possible

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self._real(),)


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> Later:
        if name.startswith("__"):
            raise AttributeError(name)
        return Later(self.__name__, name)


class _Finder(MetaPathFinder, Loader):
    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self.made: dict[str, ModuleType] = {}

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        known = any(fullname == name or fullname.startswith(f"{name}.") for name in self._names)
        return ModuleSpec(fullname, self, is_package=True) if known else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.made[spec.name] = _StandIn(spec.name)
        return self.made[spec.name]

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


@contextmanager
def standing_in(*names: str) -> Iterator[None]:
    """While the block runs, these modules and what is inside them are not loaded by an import."""
    finder = _Finder([name for name in names if name not in sys.modules])
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name, module in finder.made.items():
            _forget(name, module)


def _forget(name: str, module: ModuleType) -> None:
    """Let the next import of `name` be a real one."""
    if sys.modules.get(name) is module:
        del sys.modules[name]
    parent, _, child = name.rpartition(".")
    holder = sys.modules.get(parent)
    if holder is not None and vars(holder).get(child) is module:
        delattr(holder, child)
