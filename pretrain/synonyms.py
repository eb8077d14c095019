"""Words beyond the hand-written lists, each with words near to it: what `tiny tokenizer --vectors` found.

With them a tool may be about anything, and a question may call it by another word, so that choosing
a tool cannot be learned by heart. Without them the generator makes do with its own lists.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random

FILE = "kin.json"
_KNOWN: dict[str, tuple[str, ...]] = {}
_WORDS: list[str] = []


def learn(kin: Mapping[str, list[str]]) -> None:
    """Let the generator use these words: each with its neighbours, nearest first."""
    _KNOWN.clear()
    _KNOWN.update((word, tuple(near)) for word, near in kin.items() if near)
    _WORDS[:] = kin


def learn_file(folder: Path) -> bool:
    """Learn the words of a run's folder; False where it has none."""
    if not (folder / FILE).is_file():
        return False
    learn(json.loads((folder / FILE).read_text(encoding="utf-8")))
    return True


def any_word(rng: Random, otherwise: str) -> str:
    """Any known word."""
    return rng.choice(_WORDS) if _WORDS else otherwise


def akin(rng: Random, text: str, share: float = 0.6) -> str:
    """The text with a share of its words exchanged for near ones."""
    return " ".join(
        rng.choice(_KNOWN[word]) if word in _KNOWN and rng.random() < share else word
        for word in text.split(" ")
    )
