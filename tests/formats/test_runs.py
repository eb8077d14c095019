"""Long and broken runs of simple members read to the same values as short ones, in pieces of any size."""

import json
from typing import Any

import pytest

from gateway import formats
from gateway.core import Reply

RUNS: dict[str, Any] = {
    "numbers": [1, -2.5, 3e5, 0] * 200,
    "lists": [[n, [], {}, "a", None, True] for n in range(200)],
    "a long list in a list": [[1, 2], list(range(200)), "end"],
    "texts": ["a, b", "c: {d}", "[e]"] * 150,
}


def read(text: str, piece: int) -> list[Reply]:
    stream = formats.get("qwen3").stream([])
    cut = [text[i : i + piece] for i in range(0, len(text), piece)]
    return [*(stream.feed(part) for part in cut), stream.close()]


@pytest.mark.parametrize("piece", [1, 7, 10_000])
@pytest.mark.parametrize("values", RUNS.values(), ids=RUNS)
def test_a_long_run_is_read_whole(values: list[Any], piece: int) -> None:
    arguments = {"list": values, **{f"k{n}": value for n, value in enumerate(values)}}
    # The trailing comma sends the reader past the decoder for whole documents.
    text = json.dumps({"name": "f", "arguments": arguments})[:-2] + ",}}"

    (call,) = [c for reply in read(f"<tool_call>{text}</tool_call>", piece) for c in reply.calls]

    assert call.arguments == arguments
    assert call.repairs == ("trailing_comma",)


@pytest.mark.parametrize(
    "members",
    ['"a": 1, "b": x', '"a": [1, 2, "b": 3', '"a": 1, "b": 2.', '"a": 1, b', '"a": 1e5, "c": ['],
)
def test_a_run_that_breaks_off_is_no_call_and_no_exception(members: str) -> None:
    for piece in (1, 3, 1000):
        replies = read(f'<tool_call>{{"name": "f", "arguments": {{{members}</tool_call>', piece)

        assert [c for reply in replies for c in reply.calls] == []
        assert len([e for reply in replies for e in reply.errors]) == 1
