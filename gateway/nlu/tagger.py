"""What a question says for a tool: whether it wants it, and which words give which parameter.

    reading = load_reader().read(question, tools)

Knows pages and the network; turning words into JSON values is the business of `values`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from gateway.core import ToolSpec
from gateway.nlu.encoder import Array, Network, softmax
from gateway.nlu.encoder_input import Page, Typesetter
from gateway.nlu.parameters import fields_of
from gateway.nlu.tagged_spans import Found, Passage, Reading

FOLDER = Path(__file__).resolve().parents[1] / "models" / "reader"
FAINT = 0.02  # below it a passage is not worth mentioning


class Reader:
    """A loaded network with its tokenizer. Safe in any thread."""

    def __init__(self, folder: Path) -> None:
        self._network = Network(folder / "reader.npz")
        self._setter = Typesetter(Tokenizer.from_file(str(folder / "tokenizer.json")))

    def read(self, question: str, tools: Sequence[ToolSpec]) -> tuple[Reading, ...]:
        """One reading for each tool."""
        pages = [self._setter.page(question, t, fields_of(t.parameters)) for t in tools]
        states = self._network.states([p.ids for p in pages], [p.second for p in pages])
        return tuple(
            self._reading(tool, page, x) for tool, page, x in zip(tools, pages, states, strict=True)
        )

    def _reading(self, tool: ToolSpec, page: Page, x: Array) -> Reading:
        fit = float(x[0] @ self._network["match.weight"][0] + self._network["match.bias"][0])
        found = tuple(self._found(page, x, at) for at in range(len(page.fields)))
        return Reading(tool.name, fit, found)

    def _found(self, page: Page, x: Array, at: int) -> Found:
        field, own, w = page.fields[at], x[page.marks[at]], self._network
        scale = x.shape[1] ** -0.5
        if field.options:
            asked = w["option.weight"] @ own + w["option.bias"]
            shown = x[list(page.options[at])] if page.options[at] else x[:0]
            scores = np.concatenate([[0.0], shown @ asked * scale + w["bias"][2]])
            return Found(field, options=tuple(float(s) for s in softmax(scores)))
        asked = (w["tag.weight"] @ own + w["tag.bias"]).reshape(2, -1)
        words = x[1 : 1 + len(page.offsets)]
        scores = np.concatenate(
            [np.zeros((len(words), 1)), words @ asked.T * scale + w["bias"][:2]], axis=1
        )
        return Found(field, passages(page.offsets, softmax(scores)))


def passages(offsets: Sequence[tuple[int, int]], tags: Array) -> tuple[Passage, ...]:
    """Runs of tokens that may begin and go on, none overlapping a likelier one."""
    found: dict[int, tuple[int, Passage]] = {}
    taken: set[int] = set()
    for first in np.argsort(-tags[:, 1], kind="stable") if len(offsets) else ():
        chance = float(tags[first, 1])
        if chance < FAINT:
            break
        last = int(first) + 1
        while last < len(offsets) and tags[last, 2] > max(tags[last, 0], tags[last, 1]):
            last += 1
        if not taken & set(range(int(first), last)):
            taken |= set(range(int(first), last))
            passage = Passage(offsets[first][0], offsets[last - 1][1], chance)
            found[int(first)] = (last, passage)
    return tuple(found[at][1] for at in sorted(found))


@lru_cache(maxsize=1)
def load_reader(folder: Any = FOLDER) -> Reader:
    """The reader of the package; loaded once."""
    return Reader(Path(folder))
