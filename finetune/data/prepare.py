"""Rows -> `train.jsonl`, `valid.jsonl`, `test.jsonl` and `report.json`, all of them or none.

One pass reads, cleans and spools the conversations to the disk, keeping only hashes and names in
memory; then the split is decided; a second pass writes the files. So memory does not grow with the text.
The result depends on the rows, the settings and the seed, and on nothing else.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from finetune.conversations import Conversation, from_line, to_line
from finetune.data.augment import Recipe, augmented
from finetune.data.cleaning import Cleaner
from finetune.data.data_report import Contents, DataReport, Tally, rejections
from finetune.data.glaive_rows import Kept, read_row
from finetune.data.hub import hub_rows
from finetune.data.sources import file_rows
from finetune.data.splitting import (
    SPLITS,
    Facts,
    Split,
    divide,
    held_out_names,
    order,
    same_name,
    without_surplus,
)
from finetune.data.swapping import pool_of
from finetune.data.verdicts import Rejected
from finetune.errors import DataError
from finetune.publishing import publishing
from finetune.settings import DataSettings
from gateway.core import ToolSpec

REPORT = "report.json"
_EVERY = 500  # rows between two reports of progress
Progress = Callable[[int, int], None]  # rows read, rows kept


@dataclass(frozen=True)
class _Spooled:
    """One conversation in the spool."""

    facts: Facts
    repairs: tuple[str, ...]
    offset: int  # bytes
    size: int


def prepare(settings: DataSettings, progress: Progress | None = None) -> DataReport:
    """Make the files of `settings.out` anew. Raises DataError; then the old files are untouched."""
    began = time.monotonic()
    out = Path(settings.out)
    try:
        with publishing(out) as staging:
            spool = staging / "spool"
            report = _prepare(settings, spool, progress, began)
            spool.unlink()
            text = json.dumps(report.as_json(), indent=2, ensure_ascii=False)
            (staging / REPORT).write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise DataError(
            f"{out}: cannot be written ({error.strerror or error}); nothing was changed, "
            "free some space or choose another folder with --out"
        ) from None
    return report


def _prepare(
    settings: DataSettings, spool: Path, progress: Progress | None, began: float
) -> DataReport:
    tally = Tally()
    with spool.open("w+b") as file:
        index = _read(_rows(settings), settings, file, tally, progress)
        kept = _without_surplus(index, settings, tally)
        if not kept:
            raise DataError(_nothing(settings, tally))
        facts = [entry.facts for entry in kept]
        held = held_out_names(facts, settings.held_out_tools, settings.seed)
        splits = divide(facts, held, settings.valid_share, settings.test_share, settings.seed)
        written = _Files(spool.parent, file, kept, splits, settings)
        contents: dict[str, Contents] = {split: written.write(split) for split in SPLITS}
    return DataReport(
        source=_source(settings),
        settings=settings.model_dump(mode="json", exclude={"out", "source", "max_tokens"}),
        rows=tally.rows,
        kept=len(kept),
        made=sum(c.conversations for c in contents.values()) - len(kept),
        rejected=rejections(tally),
        repairs=_ranked(repair for entry in kept for repair in entry.repairs),
        splits=contents,
        held_out=tuple(sorted(held)),
        files={f"{split}.jsonl": _sha256(spool.parent / f"{split}.jsonl") for split in SPLITS},
        seconds=time.monotonic() - began,
    )


def _ranked(names: Iterable[str]) -> dict[str, int]:
    """How often each occurs, the most frequent first."""
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))


def _source(settings: DataSettings) -> str:
    return settings.source or f"{settings.dataset}@{settings.revision[:12]}"


def _rows(settings: DataSettings) -> Iterator[tuple[str, Any]]:
    """Every row with its id."""
    if settings.source is None:
        rows, name = hub_rows(settings.dataset, settings.revision), "glaive"
    else:
        path = Path(settings.source)
        rows, name = file_rows(path), path.stem
    for number, row in enumerate(islice(rows, settings.limit)):
        yield f"{name}:{number}", row


def _read(
    rows: Iterable[tuple[str, Any]],
    settings: DataSettings,
    spool: BinaryIO,
    tally: Tally,
    progress: Progress | None,
) -> list[_Spooled]:
    """Spool what is kept, count what is not."""
    cleaner = Cleaner(settings.cap_same_question, settings.cap_same_answer)
    index: list[_Spooled] = []
    for id, row in rows:
        verdict = row if isinstance(row, Rejected) else read_row(row, id)
        if isinstance(verdict, Kept):
            verdict = cleaner.admit(verdict)
        tally.rows += 1
        if isinstance(verdict, Rejected):
            tally.reject(verdict, id)
        else:
            line = to_line(verdict.conversation).encode()
            facts = _facts(verdict.conversation)
            index.append(_Spooled(facts, verdict.repairs, spool.tell(), len(line)))
            spool.write(line)
        if progress and tally.rows % _EVERY == 0:
            progress(tally.rows, len(index))
    return index


def _facts(conversation: Conversation) -> Facts:
    names = frozenset(same_name(tool.name) for tool in conversation.tools)
    return Facts(conversation.id, conversation.group, names)


def _without_surplus(
    index: Sequence[_Spooled], settings: DataSettings, tally: Tally
) -> list[_Spooled]:
    facts = [entry.facts for entry in index]
    surplus = without_surplus(facts, settings.no_tool_share, settings.seed)
    for fact in facts:
        if fact.id in surplus:
            tally.reject(Rejected("no_tools_surplus"), fact.id)
    return [entry for entry in index if entry.facts.id not in surplus]


def _nothing(settings: DataSettings, tally: Tally) -> str:
    if not tally.rows:
        return f"{_source(settings)}: has no rows; expected Glaive rows, see --data"
    reasons = rejections(tally)
    counts = ", ".join(f"{name} {entry['count']}" for name, entry in reasons.items())
    first = min(tally.examples.values(), key=lambda e: int(e["id"].rpartition(":")[2]))
    return (
        f"{_source(settings)}: none of {tally.rows} rows can be used ({counts}); first: row "
        f"{first['id']}: {first['detail']}; rows are {{system, chat}}, ShareGPT or messages"
    )


class _Files:
    """Writes the files of the splits from the spool."""

    def __init__(
        self,
        folder: Path,
        spool: BinaryIO,
        kept: Sequence[_Spooled],
        splits: Mapping[str, Split],
        settings: DataSettings,
    ) -> None:
        self._folder, self._spool, self._settings = folder, spool, settings
        ranked = sorted(kept, key=lambda entry: order(settings.seed, entry.facts.id))
        self._by_split = {
            split: [e for e in ranked if splits[e.facts.group] == split] for split in SPLITS
        }

    def write(self, split: Split) -> Contents:
        """One file, its rows in an order that the seed shuffles."""
        contents, recipe = Contents(), self._recipe(split)
        path = self._folder / f"{split}.jsonl"
        with path.open("w", encoding="utf-8", newline="\n") as file:
            for conversation in self._conversations(split):
                for row in augmented(conversation, recipe):
                    contents.add(row)
                    file.write(to_line(row))
        return contents

    def _recipe(self, split: Split) -> Recipe:
        """Valid and test keep their names: they are what is measured."""
        wanted = self._settings
        pool: tuple[ToolSpec, ...] = ()
        copies = wanted.swapped_copies if split == "train" else 0
        if wanted.distractors[1] or wanted.removed_tool_share or copies:
            pool = self._tools(split)
        return Recipe(
            seed=wanted.seed,
            pool=pool,
            distractors=wanted.distractors,
            removed_tool_share=wanted.removed_tool_share,
            mask_names_share=wanted.mask_names_share if split == "train" else 0.0,
            swapped_copies=copies,
            lent=pool_of(self._conversations(split)) if copies else {},
        )

    def _tools(self, split: Split) -> tuple[ToolSpec, ...]:
        """One tool of each name of the split."""
        tools: dict[str, ToolSpec] = {}
        for conversation in self._conversations(split):
            for tool in conversation.tools:
                tools.setdefault(same_name(tool.name), tool)
        return tuple(tools.values())

    def _conversations(self, split: Split) -> Iterator[Conversation]:
        for entry in self._by_split[split]:
            self._spool.seek(entry.offset)
            yield from_line(self._spool.read(entry.size), entry.facts.id)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
