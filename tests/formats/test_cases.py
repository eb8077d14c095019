"""Texts read whole, in pieces, cut off and mutated: from public bug reports, and our own in `cases.json`.

Levels: `strict` needs no repair, `repair` needs one, `reject` is no call, `auto` is a call without any marker.
"""

import json
import os
import random
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gateway import formats
from gateway.core import FinishReason, Reply, ToolSpec
from gateway.formats import as_spec
from gateway.formats.parsing.stream import merge

FILE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "format_cases.json"
Case = dict[str, Any]


OWN = Path(__file__).with_name("cases.json")


def load(path: Path) -> list[Case]:
    cases: list[Case] = json.loads(path.read_text(encoding="utf-8"))
    return cases


def named(cases: Sequence[Case]) -> pytest.MarkDecorator:
    missing = pytest.param({}, id="reports", marks=pytest.mark.skip(f"{FILE} is not here"))
    params = [pytest.param(c, id=c["id"]) for c in cases]
    return pytest.mark.parametrize("case", [*params, *(() if FILE.exists() else (missing,))])


CASES = [*(load(FILE) if FILE.exists() else ()), *load(OWN)]
each_case = named(CASES)
each_strict = named([c for c in CASES if c["level"] == "strict"])


def tools(case: Case) -> list[ToolSpec]:
    return [as_spec(t) for t in case.get("tools", ())]


def said(reply: Reply) -> list[Case]:
    return [{"name": c.name, "arguments": dict(c.arguments)} for c in reply.calls]


def streamed(case: Case, pieces: Iterable[str], finish: FinishReason = "stop") -> Reply:
    stream = formats.get(case["format"]).stream(tools(case))
    return merge([*(stream.feed(p) for p in pieces), stream.close(finish)])


def cut(text: str, places: Sequence[int]) -> list[str]:
    borders = [0, *sorted(places), len(text)]
    return [text[a:b] for a, b in pairwise(borders)]


@each_case
def test_a_text_says_what_is_expected(case: Case) -> None:
    reply = formats.parse(case["text"], case["format"], case.get("tools"))

    assert said(reply) == (case["expected"] or [])
    assert reply.content == case.get("content", reply.content)


@each_strict
def test_a_strict_text_needs_no_repair(case: Case) -> None:
    reply = formats.parse(case["text"], case["format"], case.get("tools"))

    assert [c.repairs for c in reply.calls] == [()] * len(reply.calls)
    assert reply.errors == ()


@each_case
def test_where_a_text_is_cut_into_pieces_does_not_matter(case: Case) -> None:
    text, rng = case["text"], random.Random(case["id"])
    whole = streamed(case, [text])

    for place in places_in(text):
        assert streamed(case, [text[:place], text[place:]]) == whole
    for _ in range(20):
        places = [rng.randrange(len(text) + 1) for _ in range(rng.randrange(1, 12))]
        assert streamed(case, cut(text, places)) == whole
    assert streamed(case, text) == whole


MOST_PLACES = 120


def places_in(text: str) -> list[int]:
    """Where a text is cut: everywhere in a short one, at both ends and at drawn places in a longer one."""
    everywhere = range(len(text) + 1)
    if len(everywhere) <= MOST_PLACES:
        return list(everywhere)
    edge, drawn = MOST_PLACES // 4, random.Random(text).sample(everywhere, MOST_PLACES // 2)
    return sorted({*everywhere[:edge], *everywhere[-edge:], *drawn})


@each_strict
@pytest.mark.parametrize("finish", ["stop", "length"])
def test_a_text_that_is_cut_off_says_nothing_that_it_did_not_say(
    case: Case, finish: FinishReason
) -> None:
    for end in places_in(case["text"]):
        reply = streamed(case, [case["text"][:end]], finish)

        assert all(call in case["expected"] for call in said(reply)), case["text"][:end]


@each_case
def test_auto_finds_the_family_by_itself(case: Case) -> None:
    reply = formats.parse(case["text"], "auto", case.get("tools"))

    if case["level"] in ("strict", "auto"):
        assert said(reply) == (case["expected"] or [])
    if case["level"] == "reject":
        assert reply.calls == ()


SNIPPETS = (
    '{"name": "f", "arguments": {"x": 1}}', "{", "}", "[", "]", '"', "'", "\\", "\n", ",", ":", "<",
    ">", "(", ")", "=", "\\u12", "\\ud83d", "```", "<think>", "</think>", "call:", "NaN", "1e999",
    "9" * 5000, "\x00", "é", "🎉", "[" * 70, "{\"a\":" * 70, "\ud800",
)  # fmt: skip


def mutated(rng: random.Random, text: str, markers: Sequence[str]) -> str:
    for _ in range(rng.randrange(1, 6)):
        place = rng.randrange(len(text) + 1)
        end = min(len(text), place + rng.randrange(12))
        new = rng.choice(("", rng.choice(SNIPPETS), rng.choice(markers), text[place:end] * 2))
        text = text[:place] + new + text[end:]
    return text


def fuzz(name: str, rounds: int, seed: int = 0) -> None:
    format, rng = formats.get(name), random.Random(f"{name}{seed}")
    own = [c for c in CASES if formats.get(c["format"]) is format] or CASES
    markers = [*format.stop, format.grammar([]).trigger, "</tool_call>", "</parameter>", "<escape>"]
    for _ in range(rounds):
        case = rng.choice(own if rng.random() < 0.8 else CASES)
        text = (
            mutated(rng, case["text"], markers)
            if rng.random() < 0.9
            else "".join(rng.choice((*SNIPPETS, *markers)) for _ in range(rng.randrange(30)))
        )
        finish: FinishReason = rng.choice(("stop", "length"))
        specs = tools(case)
        whole = format.parse(text, specs, finish)
        stream = format.stream(specs)
        places = [rng.randrange(len(text) + 1) for _ in range(4)]
        parts = merge([*(stream.feed(p) for p in cut(text, places)), stream.close(finish)])
        assert parts == whole, (text, places)
        json.dumps(said(whole), allow_nan=False).encode()


@pytest.mark.parametrize("name", formats.names())
def test_no_text_makes_a_parser_raise(name: str) -> None:
    fuzz(name, int(os.environ.get("FORMAT_FUZZ_ROUNDS", "1500")))


@pytest.mark.parametrize("name", formats.names())
def test_a_name_that_is_no_text_makes_no_parser_raise(name: str) -> None:
    tool = {"name": "f", "inputSchema": {"type": "object"}}
    for odd in ('{"a": 1}', '["f"]', "7", "null"):
        for around in ("{}", "see {} there", "```json\n{}\n```", "and ```\n{}\n``` so"):
            said_oddly = f'{{"name": {odd}, "tool": "f", "arguments": {{}}}}'
            text = around.replace("{}", said_oddly)
            assert all(c.name == "f" for c in formats.parse(text, name, [tool]).calls)
