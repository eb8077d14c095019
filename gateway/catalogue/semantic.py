"""How well each tool fits a question, by its words, their meanings and what its arguments need.

A linear score over a dozen features, its weights learned from synthetic questions
(`python -m pretrain affinity`). A small language model reads a question against a list of tools
badly and recalls the tools that it was trained on well; this is what it is corrected by. Knows no
model and no server. The word vectors are GloVe's (public domain), 24,000 words of 64 numbers.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gateway.catalogue.bm25 import STOP, WORD, Index, document, stem
from gateway.core import Grammar, ToolSpec

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

# How much the words count beside the model, in choosing a tool and in choosing whether to call one.
NAMING, CALLING = 3.0, 1.0
WORDS_FOLDER = Path(__file__).resolve().parents[1] / "models" / "words"
ENTITIES = {
    "email": re.compile(r"\S+@\S+\.\w+"),
    "url": re.compile(r"https?://\S+|www\.\S+"),
    "path": re.compile(r"(?:^|\s)[\w.-]*/[\w./-]+|\b[\w-]+\.[a-z]{2,4}\b"),
    "date": re.compile(
        r"\d{4}-\d\d|\btoday|tomorrow|yesterday|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
        r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
        re.I,
    ),
    "time": re.compile(r"\b\d{1,2}:\d\d|\b\d{1,2} ?[ap]\.?m\b|\bo'clock|noon\b", re.I),
}
NUMBER = re.compile(
    r"\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b", re.I
)
FEATURES = (
    "bm25", "name_meant", "description_meant", "parameters_meant", "name_covered", "description_covered",
    "together", "verb", "numbers_used", "numbers_lacking", "choices_said", "entities_used", "entities_lacking",
    "parameters_said",
)  # fmt: skip


def words_in(text: str) -> list[str]:
    """Lower-case words that mean something, in order."""
    return [w.lower() for w in WORD.findall(text) if w.lower() not in STOP]


class Meanings:
    """Word vectors of unit length, and how much a word says by its rarity in English."""

    def __init__(self, words: Sequence[str], vectors: Vectors) -> None:
        self.vectors = vectors
        self._at = {word: at for at, word in enumerate(words)}
        self._stems: dict[str, int] = {}
        for at, word in enumerate(words):
            self._stems.setdefault(stem(word), at)
        self._size = len(words)

    def at(self, word: str) -> int | None:
        """The row of a word, or of one with its stem."""
        found = self._at.get(word)
        return found if found is not None else self._stems.get(stem(word))

    def weight(self, word: str) -> float:
        """From 0.2 for the most frequent word to 6 for one that is not known."""
        at = self.at(word)
        return 6.0 if at is None else math.log((at + 30) / 25)


@lru_cache(maxsize=1)
def meanings() -> Meanings:
    """The word vectors of the package."""
    import numpy as np

    with np.load(WORDS_FOLDER / "words.npz") as file:
        words = str(file["words"]).split("\n")
        vectors = file["vectors"].astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Meanings(words, vectors)


class Wording:
    """The words of one text with their weights and vectors; words without a vector match by stem."""

    def __init__(self, words: Sequence[str], known: Meanings) -> None:
        import numpy as np

        self.words = list(dict.fromkeys(words))
        self.stems = [stem(word) for word in self.words]
        self.weights = np.array([known.weight(w) for w in self.words], dtype=np.float32)
        rows = [known.at(w) for w in self.words]
        self.vectors = np.zeros((len(rows), known.vectors.shape[1]), dtype=np.float32)
        for i, row in enumerate(rows):
            if row is not None:
                self.vectors[i] = known.vectors[row]

    def likeness(self, other: Wording) -> Vectors:
        """(own words, other's words): 1 for the same stem, else the cosine above 0.35, scaled."""
        import numpy as np

        near: Vectors = np.maximum(self.vectors @ other.vectors.T - 0.35, 0.0)
        for i, own in enumerate(self.stems):
            for j, its in enumerate(other.stems):
                if own == its:
                    near[i, j] = 1.0
        return near

    def mean(self) -> Vectors:
        """The direction of the whole text, of unit length or zero."""
        import numpy as np

        total = self.weights @ self.vectors if self.words else np.zeros(self.vectors.shape[1])
        size = float(np.linalg.norm(total))
        return np.asarray(total / size if size else total)


class Portrait:
    """What a tool says of itself, made ready for comparison."""

    def __init__(self, tool: ToolSpec, known: Meanings) -> None:
        properties = tool.parameters.get("properties")
        self.parameters: Mapping[str, Any] = properties if isinstance(properties, Mapping) else {}
        required = tool.parameters.get("required")
        self.required = frozenset(r for r in required or () if isinstance(r, str))
        name = words_in(tool.tool or tool.name)
        said = list(self.parameters)
        about = [
            p["description"]
            for p in self.parameters.values()
            if isinstance(p, Mapping) and isinstance(p.get("description"), str)
        ]
        self.name = Wording(name, known)
        self.description = Wording(words_in(tool.description[:400]), known)
        self.inputs = Wording(words_in(" ".join([*said, *about])[:600]), known)
        self.whole = Wording([*name, *words_in(tool.description[:400])], known)
        self.input_stems = frozenset(stem(w) for w in words_in(" ".join(said)))

    def kinds(self, wanted: str) -> int:
        """How many required parameters are of a JSON type."""
        return sum(
            isinstance(p, Mapping) and p.get("type") == wanted
            for name, p in self.parameters.items()
            if name in self.required
        )


def features(question: str, tools: Sequence[ToolSpec]) -> list[list[float]]:
    """One row of `FEATURES` for each tool."""
    known = meanings()
    asked = Wording(words_in(question), known)
    scores = Index([document(tool) for tool in tools]).scores(question)
    lowered = f" {question.lower()} "
    numbers = len(NUMBER.findall(question))
    entities = {name for name, pattern in ENTITIES.items() if pattern.search(question)}
    return [
        [
            scores.get(at, 0.0),
            *_meant(asked, _portrait(tool)),
            *_needed(_portrait(tool), lowered, asked, numbers, entities),
        ]
        for at, tool in enumerate(tools)
    ]


@lru_cache(maxsize=2048)
def _portrait_of(key: str, tool_json: str) -> Portrait:
    name, description, tool = json.loads(key)
    return Portrait(ToolSpec(name, description, json.loads(tool_json), tool=tool), meanings())


def _portrait(tool: ToolSpec) -> Portrait:
    key = json.dumps([tool.name, tool.description, tool.tool])
    return _portrait_of(key, json.dumps(tool.parameters, default=str))


def _meant(asked: Wording, tool: Portrait) -> list[float]:
    total = float(asked.weights.sum()) ** 0.5 or 1.0
    parts = (tool.name, tool.description, tool.inputs)
    row = [_covered(asked, part) / total for part in parts]
    row.append(_covered(tool.name, asked) / (float(tool.name.weights.sum()) or 1.0))
    row.append(_covered(tool.description, asked) / (float(tool.description.weights.sum()) or 1.0))
    row.append(float(asked.mean() @ tool.whole.mean()))
    verb = tool.name.likeness(asked)[:1, :4]
    return [*row, float(verb.max()) if verb.size else 0.0]


def _covered(text: Wording, by: Wording) -> float:
    """The weight of the words of `text` that `by` says, or something like them."""
    if not text.words or not by.words:
        return 0.0
    return float(text.weights @ text.likeness(by).max(axis=1))


def _needed(
    tool: Portrait, question: str, asked: Wording, numbers: int, entities: set[str]
) -> list[float]:
    wanted = tool.kinds("integer") + tool.kinds("number")
    names = " ".join(tool.parameters).lower()
    may = {name for name in ENTITIES if name in names} | ({"path"} if "file" in names else set())
    must = " ".join(tool.required).lower()
    need = {name for name in ENTITIES if name in must} | ({"path"} if "file" in must else set())
    choices = 0
    for parameter in tool.parameters.values():
        listed = parameter.get("enum") if isinstance(parameter, Mapping) else None
        if isinstance(listed, Sequence) and not isinstance(listed, str):
            choices += any(f" {str(v).lower()} " in question for v in listed)
    return [
        float(min(wanted, numbers)),
        float(max(0, wanted - numbers)),
        float(choices),
        float(len(entities & may)),
        float(len(need - entities)),
        float(len(tool.input_stems & set(asked.stems))),
    ]


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    learned = json.loads((WORDS_FOLDER / "affinity.json").read_text(encoding="utf-8"))
    return {name: float(value) for name, value in learned.items()}


def fits(question: str, tools: Sequence[ToolSpec]) -> list[float]:
    """For each tool the log-odds that `question` wants it rather than no tool at all."""
    weights = _weights()
    return [
        sum(weights[name] * value for name, value in zip(FEATURES, row, strict=True))
        - weights["none"]
        for row in features(question, tools)
    ]


def leaning(grammar: Grammar, question: str, tools: Sequence[ToolSpec], first: bool) -> Grammar:
    """The grammar with what the question's words say for each tool, and for a call when it is the first."""
    found = {tool.name: fit for tool, fit in zip(tools, fits(question, tools), strict=True)}
    best = max(found.values(), default=0.0)
    rules = tuple(
        replace(rule, prior=NAMING * (found.get(rule.name, best) - best)) for rule in grammar.rules
    )
    any_tool = best + math.log(sum(math.exp(fit - best) for fit in found.values()) or 1.0)
    return replace(grammar, rules=rules, prior=CALLING * any_tool if first else 0.0)
