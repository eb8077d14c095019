"""Prompt text to token ids, such that a stranger's text never becomes a control token.

Control segments are encoded with the added vocabulary (`<|im_start|>`, `<tool_call>`, ...); all
other segments without it, so that the same characters there stay plain text. Knows no MLX.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer

from gateway.core import Prompt, Segment


class Encoder:
    """Two views of one `tokenizer.json`: with and without its added vocabulary."""

    def __init__(self, tokenizer_json: str) -> None:
        self.control = Tokenizer.from_str(tokenizer_json)
        plain = json.loads(tokenizer_json)
        plain["added_tokens"] = []
        plain["post_processor"] = None
        self.plain = Tokenizer.from_str(json.dumps(plain))

    @classmethod
    def from_folder(cls, folder: Path) -> Encoder:
        """The encoder of a checkpoint folder with a `tokenizer.json`."""
        return cls((folder / "tokenizer.json").read_text(encoding="utf-8"))

    def control_id(self, token: str) -> int:
        """The id of a control token. Raises KeyError when the vocabulary has none of that name."""
        found = self.control.token_to_id(token)
        if found is None:
            raise KeyError(token)
        return int(found)

    def encode(self, prompt: Prompt) -> list[int]:
        """Token ids of the whole prompt, segment by segment."""
        return self.encode_segments(prompt.segments)

    def encode_segments(self, segments: Iterable[Segment]) -> list[int]:
        """Token ids of some segments."""
        ids: list[int] = []
        for segment in segments:
            view = self.control if segment.control else self.plain
            ids += view.encode(segment.text, add_special_tokens=False).ids
        return ids
