"""What the words of a question say about tools: BM25 over names, descriptions and parameters.

Pure: plain text in, scores out. Knows no schema rule, no server and no model.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from gateway.messages import ToolSpec


class Index:
    """Okapi BM25 over bags of weighted words; precomputed, so that a query costs its postings."""

    def __init__(
        self, documents: Sequence[Mapping[str, float]], k1: float = 1.2, b: float = 0.75
    ) -> None:
        sizes = [sum(words.values()) for words in documents]
        mean = (sum(sizes) / len(sizes) if sizes else 0.0) or 1.0
        spread = Counter(word for words in documents for word in words)
        self._postings: dict[str, list[tuple[int, float]]] = {word: [] for word in spread}
        for i, words in enumerate(documents):
            norm = k1 * (1 - b + b * sizes[i] / mean)
            for word, count in words.items():
                rarity = math.log(1 + (len(documents) - spread[word] + 0.5) / (spread[word] + 0.5))
                self._postings[word].append((i, rarity * count * (k1 + 1) / (count + norm)))

    def scores(self, query: str) -> dict[int, float]:
        """Score by document number; documents that share no word with `query` are absent."""
        found: dict[int, float] = {}
        for word in dict.fromkeys(words_of(query)):
            for i, score in self._postings.get(word, ()):
                found[i] = found.get(i, 0.0) + score
        return found


WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")
STOP = frozenset(
    """a an and are as at be by can do does for from get has have how i if in into is it its me my of
    on or please s t that the their this to use used using was what when which will with you
    your""".split()  # noqa: SIM905 - a list of words reads as text
)


def words_of(text: str) -> list[str]:
    """Stemmed lower-case words; splits snake_case and camelCase, pairs up CJK characters."""
    words: list[str] = []
    for word in WORD.findall(text):
        if word.isascii():
            lower = word.lower()
            if lower not in STOP:
                words.append(stem(lower))
        elif word[0] >= "\u2e80":  # no spaces between words: overlapping pairs
            words.extend(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        else:
            words.append(word.lower())
    return words


def stem(word: str) -> str:
    """A word without its English ending, roughly."""
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]  # running -> run
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def document(spec: ToolSpec) -> Mapping[str, float]:
    """The words of a tool, each with its weight: its name counts most, descriptions least."""
    properties = spec.parameters.get("properties")
    properties = properties if isinstance(properties, Mapping) else {}
    about = " ".join(
        p["description"]
        for p in properties.values()
        if isinstance(p, Mapping) and isinstance(p.get("description"), str)
    )
    bag: dict[str, float] = {}
    fields = (
        (spec.tool or spec.name, 3.0),
        (spec.server, 1.0),
        (spec.description, 1.0),
        (" ".join(map(str, properties)), 1.0),
        (about, 0.3),
    )
    for text, weight in fields:
        for word in words_of(text):
            bag[word] = bag.get(word, 0.0) + weight
    return bag
