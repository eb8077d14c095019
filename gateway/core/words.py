"""The words of a text as they are compared: small, without endings, names in code taken apart. Pure.

The stemmer is our own: the weights in `models/words` and `models/reader` were trained on its stems, and the
Snowball package takes 0.2 s to import (snowballstemmer 3.1.1, 2 x86 cores, 2026-12-01).
"""

from __future__ import annotations

import re

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
