"""Runs the public suite of recorded model outputs (`canitoolcall`) through our formats, whole and in pieces.

    python tests/formats_suite/formats_suite.py [--family glm] [--id glm/one-case] [--show]

Its checks judge; here stands only which format a checkpoint has and how its prompt ends. Pieces: all at once, at
markers, five random groupings of words, single characters. What may fail is in `expected_failures.toml`, each
with its reason; an entry that passes fails the run.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from canitoolcall.checks import case_status, run_checks
from canitoolcall.fixtures import Family, Fixture, load_families, load_fixtures
from canitoolcall.results import Observation, ParsedToolCall, ParseResult

from gateway import formats
from gateway.core import ConfigError, Reply
from gateway.formats.parsing.stream import merge

EXPECTED = Path(__file__).resolve().parent / "expected_failures.toml"
SEEDS = range(1, 6)
LONGEST = 8  # units in one piece, as the suite has it
# What `for_model` would say from a checkpoint's template; the suite has no templates. The first that fits counts.
FORMAT_OF = (
    (r"DeepSeek-V3-", "deepseek_v3"),
    (r"DeepSeek-V3\.1", "deepseek_v31"),
    (r"DeepSeek-V3\.2", "deepseek_dsml"),
    (r"DeepSeek-V4\.1", "deepseek_v41"),
    (r"DeepSeek-V4", "deepseek_v4"),
    (r"gemma-4", "gemma4"),
    (r"GLM-4\.5", "glm"),
    (r"GLM-", "glm47"),
    (r"gpt-oss", "harmony"),
    (r"Kimi-K2", "kimi_k2"),
    (r"Kimi-K3", "kimi_k3"),
    (r"Llama-3", "llama3_json"),
    (r"Llama-4", "pythonic"),
    (r"Magistral-Small-2506", "magistral"),
    (r"Mistral-7B", "mistral"),
    (r"istral", "mistral_args"),
    (r"Qwen3-(?:Coder|Next)|Qwen3\.\d", "qwen3_coder"),
    (r"Qwen3-", "qwen3"),
)


@dataclass(frozen=True)
class Case:
    """How one fixture went; `status` is the suite's own word."""

    id: str
    family: str
    format: str
    status: str
    problems: tuple[str, ...]
    seen: ParseResult | None


def case(fixture: Fixture, family: Family) -> Case:
    """One fixture, judged by the suite's checks."""
    name = format_of(fixture.reference_model)
    try:
        format = formats.get(name)
    except ConfigError:
        return Case(fixture.id, fixture.family, name, "unsupported", (f"no format {name}",), None)
    tools = [formats.as_spec(tool) for tool in fixture.tools]
    finish: Any = "length" if fixture.truncated else "stop"
    opens = format.opens_thinking(prompt_end(fixture, family))
    text = fixture.raw_output

    def streamed(pieces: Sequence[str]) -> ParseResult:
        stream = format.stream(tools, prompt_opens_thinking=opens)
        return result_of(merge([*map(stream.feed, pieces), stream.close(finish)]))

    whole = result_of(format.parse(text, tools, finish, prompt_opens_thinking=opens))
    seen = Observation(whole, {k: streamed(v) for k, v in groupings(text, family.markers).items()})
    rows = run_checks(fixture, family, seen)
    bad = [r for r in rows if r.status.value != "pass"]
    words = tuple(dict.fromkeys(f"{r.status.value} {r.check}: {r.detail}" for r in bad))
    return Case(fixture.id, fixture.family, name, case_status(rows).value, words, whole)


def format_of(model: str) -> str:
    """The format of a checkpoint of the suite."""
    return next((name for pattern, name in FORMAT_OF if re.search(pattern, model)), "auto")


def prompt_end(fixture: Fixture, family: Family) -> str | None:
    """What the prompt ends with; None where neither the fixture nor its checkpoint says."""
    if fixture.generation_prompt is not None:
        return fixture.generation_prompt
    known = family.reference_for(fixture.reference_model)
    return known.default_generation_prompt if known and fixture.thinking is not False else None


def groupings(text: str, markers: Sequence[str]) -> Mapping[str, list[str]]:
    """The pieces of each kind, by names that the suite counts as realistic."""
    border = "|".join(map(re.escape, sorted(markers, key=len, reverse=True)))
    at_markers = [part for part in re.split(f"({border})", text) if part]
    units = [
        unit
        for part in at_markers
        for unit in ([part] if part in markers else re.findall(r"\s?\w{1,5}|\s|[^\w\s]", part))
    ]
    cut = {"one": [text], "special": at_markers, "token": units}
    cut |= {f"rand:{seed}:{LONGEST}": list(_random(units, seed)) for seed in SEEDS}
    return cut | {"characters": list(text)}


def _random(units: Sequence[str], seed: int) -> Iterator[str]:
    rng, start = random.Random(seed), 0
    while start < len(units):
        end = start + rng.randint(1, LONGEST)
        yield "".join(units[start:end])
        start = end


def result_of(reply: Reply) -> ParseResult:
    """A reply in the terms of the suite."""
    calls = [
        ParsedToolCall(c.name, json.dumps(dict(c.arguments), ensure_ascii=False))
        for c in reply.calls
    ]
    return ParseResult(reply.content or None, reply.reasoning or None, tuple(calls))


def reproduced() -> dict[str, tuple[int, int]]:
    """By format: how many outputs that a checkpoint's own template made are written again to the letter, of how many."""
    known, counts = load_families(), dict[str, tuple[int, int]]()
    for fixture in load_fixtures():
        if (
            fixture.expected is None
            or fixture.truncated
            or fixture.provenance.kind != "template_render"
        ):
            continue
        name = format_of(fixture.reference_model)
        format = formats.get(name)
        opens = format.opens_thinking(prompt_end(fixture, known[fixture.family]))
        tools = [formats.as_spec(tool) for tool in fixture.tools]
        reply = format.parse(fixture.raw_output, tools, prompt_opens_thinking=opens)
        again = format.write(reply, prompt_opens_thinking=bool(opens))
        same, total = counts.get(name, (0, 0))
        counts[name] = (same + (again == fixture.raw_output), total + 1)
    return counts


def run(families: Sequence[str] = (), ids: Sequence[str] = ()) -> list[Case]:
    """All fixtures, or those named."""
    known = load_families()
    wanted = [f for f in load_fixtures(families=list(families) or None) if not ids or f.id in ids]
    return [case(fixture, known[fixture.family]) for fixture in wanted]


def entries() -> dict[str, str]:
    """The expected failures, each with its reason."""
    table = tomllib.loads(EXPECTED.read_text(encoding="utf-8"))
    return {entry["id"]: entry["reason"] for entry in table.get("case", [])}


def problems(cases: Sequence[Case], expected: Mapping[str, str]) -> list[str]:
    """Regressions and stale entries."""
    status = {c.id: c.status for c in cases}
    found = [f"{c.status}: {c.id}" for c in cases if c.status != "pass" and c.id not in expected]
    return found + [f"stale entry: {id}" for id in expected if status.get(id) == "pass"]


def _table(cases: Sequence[Case]) -> Iterator[str]:
    words = ("pass", "soft_pass", "fail", "error", "unsupported")
    yield f"{'family':<14}{'format':<16}" + "".join(f"{word:>12}" for word in words)
    rows = Counter((c.family, c.format, c.status) for c in cases)
    for family, format in sorted({(c.family, c.format) for c in cases}):
        counts = "".join(f"{rows[family, format, word]:>12}" for word in words)
        yield f"{family:<14}{format:<16}{counts}"


def main() -> int:
    """The table on stdout, what went wrong on stderr, a line of JSON at the end."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--family", action="append", default=[])
    parser.add_argument("--id", action="append", default=[])
    parser.add_argument("--show", action="store_true", help="say what differs in every case")
    options = parser.parse_args()
    cases = run(options.family, options.id)
    wrong = problems(cases, entries())
    for one in cases:
        if one.status != "pass" and options.show:
            sys.stderr.write(f"{one.id} ({one.format}) {one.status}\n")
            sys.stderr.writelines(f"    {problem}\n" for problem in one.problems[:3])
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    sys.stdout.writelines(f"{line}\n" for line in _table(cases))
    counts = Counter(c.status for c in cases)
    again = reproduced()
    same, total = (sum(c[i] for c in again.values()) for i in (0, 1))
    summary = {
        "fixtures": len(cases),
        **counts,
        "unexpected": len(wrong),
        "rewritten": [same, total],
    }
    sys.stdout.write(json.dumps(summary) + "\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
