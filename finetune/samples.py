"""Conversations to token ids: one sample for each assistant turn, supervised on what it says alone.

The prompt is made by the format and the encoder that serve, from the turns before, so that training
and serving cannot drift apart. The completion is what a perfect model writes, and the end of turn at which
decoding stops. Only the marks of the format become control tokens; names, values and prose do not.
A sample that is too long is counted and left out: cut, it would teach a call without its end.
"""

from __future__ import annotations

import hashlib
import json
import os
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, overload
from zipfile import BadZipFile

import numpy as np

from finetune.conversations import Conversation, read_jsonl
from finetune.errors import DataError
from gateway.core import ConfigError, Reply, Segment, Turn
from gateway.engine import Encoder
from gateway.formats import NEVER, Builder, Family, Format

VERSION = 1  # of the cache files
Kind = Literal["call", "text"]


@dataclass(frozen=True)
class Sample:
    """One assistant turn as token ids; `turn` is its place in the conversation `id`."""

    prompt: tuple[int, ...]
    completion: tuple[int, ...]
    kind: Kind
    id: str
    turn: int

    @property
    def length(self) -> int:
        """What the model reads: all but the last token, which is only a target."""
        return len(self.prompt) + len(self.completion) - 1


def samples_of(
    conversation: Conversation, format: Format, encoder: Encoder, end_id: int
) -> Iterator[Sample]:
    """One sample for each assistant turn that says something; `end_id` is from `end_token`."""
    turns = conversation.turns
    for i, turn in enumerate(turns):
        if turn.role != "assistant" or not (turn.content or turn.calls):
            continue
        prompt = encoder.encode(format.render(turns[:i], conversation.tools))
        said = encoder.encode_segments(written(format, turn))
        kind: Kind = "call" if turn.calls else "text"
        yield Sample(tuple(prompt), (*said, end_id), kind, conversation.id, i)


def end_token(format: Format, encoder: Encoder, eos_ids: Iterable[int]) -> int:
    """The token that ends a turn: the format's stop where the vocabulary has it, else the model's own.

    Raises ConfigError when there is neither.
    """
    known = (encoder.control.token_to_id(stop) for stop in format.stop)
    found = next((token for token in known if token is not None), None)
    ends = sorted(eos_ids)
    if found is None and not ends:
        raise ConfigError(
            f"format: {format.name!r} ends a turn with {' or '.join(format.stop) or 'nothing'}, which "
            "this model's vocabulary lacks, and the model names no end of its own; take another format"
        )
    return int(ends[0] if found is None else found)


def written(format: Format, turn: Turn) -> Sequence[Segment]:
    """What the format writes for an assistant turn, its marks as control segments."""
    text = format.write(Reply(turn.content, turn.calls))
    if not turn.calls:
        return (Segment(text),)
    if isinstance(format, Family):
        return _by_pieces(format, turn, text)
    trigger = format.grammar(()).trigger
    parts, done = [Segment(turn.content)], len(turn.content)
    for call in turn.calls:
        alone = format.write(Reply(calls=(call,)))
        at = text.index(alone, done)
        parts.append(Segment(text[done:at] + trigger, control=True))
        parts.append(Segment(alone.removeprefix(trigger)))
        done = at + len(alone)
    return [*parts, Segment(text[done:], control=True)]


def _by_pieces(format: Family, turn: Turn, text: str) -> Sequence[Segment]:
    pieces = format.writer.pieces(turn.calls)
    calls = "".join(piece.text for piece in pieces)
    at = text.find(calls, len(turn.content)) if text.startswith(turn.content) else -1
    if at < 0:  # prose and calls in one JSON object, which has no marks
        return (Segment(text),)
    controls = getattr(format.chat, "controls", None) or getattr(format.writer, "tokens", None)
    out = Builder(controls or NEVER)
    out.theirs(turn.content)
    out.ours(text[len(turn.content) : at])
    out.written(pieces)
    out.ours(text[at + len(calls) :])
    return out.prompt().segments


class SampleSet(Sequence[Sample]):
    """Samples in few large arrays; each is made when it is asked for.

    Attributes:
        too_long: How many were left out because they are longer than the limit.
        source_hash: SHA-256 of the file that they come from.
    """

    def __init__(self, table: Table, most_tokens: int, source_hash: str = "") -> None:
        lengths = np.diff(table.starts)
        fits = lengths.sum(axis=1) - 1 <= most_tokens if len(table.starts) else lengths
        self._table = table
        self._kept = np.flatnonzero(fits)
        self.too_long = int(len(table.ids) - len(self._kept))
        self.source_hash = source_hash
        self.lengths = [int(n) for n in lengths.sum(axis=1)[self._kept] - 1]
        self.supervised = [int(n) for n in lengths[self._kept, 1]]

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, index: int) -> Sample: ...
    @overload
    def __getitem__(self, index: slice) -> list[Sample]: ...
    def __getitem__(self, index: int | slice) -> Sample | list[Sample]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        row = int(self._kept[index])
        start, border, end = (int(n) for n in self._table.starts[row])
        tokens = self._table.tokens[start:end].tolist()
        cut = border - start
        kind: Kind = "call" if self._table.calls[row] else "text"
        name, turn = self._table.ids[row]
        return Sample(tuple(tokens[:cut]), tuple(tokens[cut:]), kind, name, turn)


@dataclass(frozen=True)
class Table:
    """All samples of a file: token ids end to end; start, border and end of each (rows, 3)."""

    tokens: np.ndarray
    starts: np.ndarray
    calls: np.ndarray
    ids: Sequence[tuple[str, int]]

    @classmethod
    def of(cls, samples: Iterable[Sample]) -> Table:
        """Pack samples."""
        tokens, starts, calls, ids = array("i"), [], [], []
        for sample in samples:
            start = len(tokens)
            tokens.extend(sample.prompt)
            border = len(tokens)
            tokens.extend(sample.completion)
            starts.append((start, border, len(tokens)))
            calls.append(sample.kind == "call")
            ids.append((sample.id, sample.turn))
        places = np.array(starts, np.int64).reshape(-1, 3)
        return cls(np.array(tokens, np.int32), places, np.array(calls, np.bool_), ids)


class SampleCache:
    """Token ids on disk, so that a second run does not tokenize again.

    A file's name is a hash of the tokenizer, the data, the format and its own version: what changed
    is made again. A cache that cannot be written or read is only slow.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def load(
        self, path: Path, format: Format, encoder: Encoder, end_id: int, most_tokens: int
    ) -> SampleSet:
        """The samples of a file of conversations. Raises DataError when none can be used."""
        source = _hash_file(path)
        tokenizer = hashlib.sha256(encoder.control.to_str().encode()).hexdigest()
        key = f"{VERSION} {tokenizer} {source} {format.name} {end_id}"
        name = hashlib.sha256(key.encode()).hexdigest()[:24]
        table = self._read(name)
        if table is None:
            table = Table.of(
                sample
                for conversation in read_jsonl(path)
                for sample in samples_of(conversation, format, encoder, end_id)
            )
            self._write(name, table)
        made = SampleSet(table, most_tokens, source)
        if not made:
            raise DataError(
                f"{path}: {len(table.ids)} assistant turns, of which none has at most {most_tokens} "
                "tokens; prepare more data or raise data.max_tokens and train.widths"
            )
        return made

    def _read(self, name: str) -> Table | None:
        if self._folder is None:
            return None
        try:
            path = self._folder / f"{name}.npz"
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                ids = [(str(i), int(t)) for i, t in json.loads(bytes(kept["ids"]))]
                return Table(kept["tokens"], kept["starts"], kept["calls"], ids)
        except (OSError, ValueError, KeyError, BadZipFile):
            return None

    def _write(self, name: str, table: Table) -> None:
        if self._folder is None:
            return
        final = self._folder / f"{name}.npz"
        making = self._folder / f".{name}.{os.getpid()}.npz"
        ids = np.frombuffer(json.dumps(list(table.ids)).encode(), np.uint8)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            np.savez(making, tokens=table.tokens, starts=table.starts, calls=table.calls, ids=ids)
            making.replace(final)
        except OSError:
            making.unlink(missing_ok=True)


def _hash_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}); run `python -m finetune prepare` first"
        ) from None
