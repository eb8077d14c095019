"""Modules that are loaded at their first use: what works with the real ones works with stand-ins."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gateway.core import standing_in

# Loads a model by the engine, then as mlx-lm's own users do, in one process.
BOTH = """
import sys
from gateway.engine import load_engine

folder, adapter = sys.argv[1:]
load_engine(folder, adapter).close()
print(sorted({"transformers", "huggingface_hub", "rich"} & set(sys.modules)))

import mlx_lm
from transformers import PreTrainedTokenizerFast

_, tokenizer = mlx_lm.load(folder, adapter_path=adapter)
print(isinstance(tokenizer._tokenizer, PreTrainedTokenizerFast), len(tokenizer.encode("hello")) > 0)
"""


@pytest.fixture
def costly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package `costly` with a module `costly.deep`, found on the path and not loaded."""
    package = tmp_path / "costly"
    package.mkdir()
    (package / "__init__.py").write_text(
        "class Thing:\n    kind = 'real'\n    def __init__(self, size=1):\n        self.size = size\n"
    )
    (package / "deep.py").write_text("def add(a, b):\n    return a + b\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "costly"
    for name in ("costly", "costly.deep"):
        sys.modules.pop(name, None)


def test_a_name_becomes_the_real_thing_when_it_is_used(costly: str) -> None:
    with standing_in(costly):
        from costly import Thing  # type: ignore[import-not-found] # made by the fixture
        from costly.deep import add  # type: ignore[import-not-found]
    assert costly not in sys.modules

    class Larger(Thing):  # type: ignore[misc] # a stand-in has no type
        pass

    made: Any = Thing(size=3)
    assert (made.size, made.kind, Thing.kind, add(1, 2)) == (3, "real", "real", 3)
    assert (isinstance(made, Thing), isinstance("made", Thing)) == (True, False)
    assert (Larger().size, issubclass(Larger, Thing), issubclass(int, Thing)) == (1, True, False)
    assert type(made) is sys.modules[costly].Thing


def test_an_annotation_may_join_a_stand_in_with_a_type(costly: str) -> None:
    with standing_in(costly):
        from costly import Thing

    assert (Thing | None).__args__ == (Thing, type(None))
    assert costly not in sys.modules


def test_behind_the_block_the_module_is_imported_as_ever(costly: str) -> None:
    with standing_in(costly):
        import costly as early
    import costly as late

    assert early is not late
    assert late.Thing(2).size == 2


def test_a_module_that_is_loaded_already_is_what_it_is(costly: str) -> None:
    import costly as before

    with standing_in(costly):
        import costly as inside

    assert inside is before


def test_a_name_that_is_not_there_is_missed_when_it_is_used(costly: str) -> None:
    with standing_in(costly):
        from costly import nothing

    with pytest.raises(AttributeError, match="nothing"):
        nothing()


def test_a_model_is_loaded_without_what_only_tokenizers_of_mlx_lm_need(
    checkpoint: Path, adapter: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOTH, str(checkpoint), str(adapter)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.stdout.splitlines()[:1] == ["[]"], done.stderr
    assert done.stdout.splitlines()[-1:] == ["True True"], done.stderr
