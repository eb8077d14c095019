"""A question and a tool as one row of tokens: how the reader is trained and how it is asked.

    [CLS] question [SEP] name: description [P] parameter, type: description [O] option [O] option [P] ... [SEP]

`[P]` and `[O]` are two unused tokens of the vocabulary; their states stand for the parameter and
the option. Long texts are cut, so a row has at most `LONGEST` tokens. Pure: knows no network.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from tokenizers import Tokenizer

from gateway.core import ToolSpec, words_of
from gateway.nlu.parameters import Field, kind_of, spaced

CLS, SEP, PARAMETER, OPTION = 101, 102, 1, 2  # of BERT's uncased vocabulary
QUESTION_TOKENS, NAME_TOKENS, ABOUT_TOKENS, LONGEST = 160, 48, 28, 384
OPTION_TOKENS = 6
LONG, MOST = 180, 1200  # characters of a description that is shortened, and of what is looked at
_RETURNS = re.compile(r"(?:Returns?|Includes?|Gives?|Provides?|Shows?)\b")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


@dataclass(frozen=True)
class Page:
    """A row of tokens and where its parts stand.

    Attributes:
        offsets: Characters (start, end) of the question's tokens, which are at 1, 2, ...
        marks: The position of each field's `[P]`, for the fields that fit on the page.
        options: For each of those fields the positions of its `[O]`.
    """

    ids: tuple[int, ...]
    second: int  # where the tool begins
    offsets: tuple[tuple[int, int], ...]
    fields: tuple[Field, ...]
    marks: tuple[int, ...]
    options: tuple[tuple[int, ...], ...]


class Typesetter:
    """Writes pages with one tokenizer. What a tool says is read once."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        self._tool = lru_cache(maxsize=1024)(self._set_tool)

    def page(self, question: str, tool: ToolSpec, fields: tuple[Field, ...]) -> Page:
        """The page of a question and a tool whose parameters are `fields`."""
        read = self._tokenizer.encode(question, add_special_tokens=False)
        asked = read.ids[:QUESTION_TOKENS]
        key = (tool.tool or tool.name, _about(tool, question), tuple(_said(f) for f in fields))
        ids, marks, options = self._tool(*key)
        first = len(asked) + 2
        room = LONGEST - first - 1
        fitting = sum(1 for at in marks if at < room)
        end = next((at for at in marks[fitting:]), len(ids))
        ids = ids[: min(end, room)]
        return Page(
            ids=(CLS, *asked, SEP, *ids, SEP),
            second=first,
            offsets=tuple(read.offsets[: len(asked)]),
            fields=fields[:fitting],
            marks=tuple(at + first for at in marks[:fitting]),
            options=tuple(
                tuple(at + first for at in row if at < len(ids)) for row in options[:fitting]
            ),
        )

    def _ids(self, text: str, most: int) -> list[int]:
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids[:most])

    def _set_tool(
        self, name: str, description: str, said: tuple[tuple[str, tuple[str, ...]], ...]
    ) -> tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, ...], ...]]:
        ids = self._ids(f"{spaced(name)}: {description[:600]}", NAME_TOKENS)
        marks, options = [], []
        for about, values in said:
            marks.append(len(ids))
            ids += [PARAMETER, *self._ids(about, ABOUT_TOKENS)]
            row = []
            for value in values:
                row.append(len(ids))
                ids += [OPTION, *self._ids(value, OPTION_TOKENS)]
            options.append(tuple(row))
        return tuple(ids), tuple(marks), tuple(options)


def _about(tool: ToolSpec, question: str) -> str:
    """The description, behind the server's name where the tool does not say it: "Memory: Search for nodes"."""
    own = set(words_of(f"{tool.tool or tool.name} {tool.description[:200]}"))
    told = set(words_of(tool.server)) <= own
    about = _digest(tool.description, question)
    return about if told else f"{spaced(tool.server).capitalize()}: {about}"


def _digest(description: str, question: str) -> str:
    """Of a long description its first sentence, and the one that shares most words with the question."""
    if len(description) <= LONG:
        return description
    first, *rest = _SENTENCE.split(description[:MOST])
    asked = set(words_of(question)) - set(words_of(first))
    shared = [len(asked & set(words_of(sentence))) for sentence in rest]
    best = max(shared, default=0)
    told = rest[shared.index(best)] if best else next(filter(_RETURNS.match, rest), "")
    return f"{first} {told}".rstrip()


def _said(field: Field) -> tuple[str, tuple[str, ...]]:
    described = field.schema.get("description")
    about = str(described)[:300] if described else ""
    kind = "list" if field.several else kind_of(field.schema)
    values = ("yes", "no") if field.options == (True, False) else field.options
    return f"{spaced(field.name)}, {kind}: {about}", tuple(spaced(str(v)) for v in values)
