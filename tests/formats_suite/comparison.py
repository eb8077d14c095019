"""Other parsers on the fixtures of the public suite, beside ours: which calls are right, and how fast they are read.

    uv run --with agent-tool-parser==0.1.3 python tests/formats_suite/comparison.py [--rounds 5] [--no-speed]

A call is right when its name and arguments are the expected ones, none is missing and none is invented; content and
reasoning count for those who tell them apart (white space aside). mlx-lm reads as its server does: its state machine
splits the text, its tool parser reads each call. Speed is of one core: the same texts, each read in turn by both, the
median of the rounds counts.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import os
import platform
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time
from typing import Any

import formats_suite
from canitoolcall.checks import compare, expected_as_result
from canitoolcall.fixtures import Fixture, load_families, load_fixtures
from canitoolcall.results import ParsedToolCall, ParseResult

from gateway import formats
from gateway.core import Reply, ToolCall, ToolSpec

Read = Callable[[str], ParseResult]
THINK = ("<think>", "</think>")
# The parser that mlx-lm infers from a checkpoint's template or vocabulary, by our format, and its think markers.
MLX = {
    "gemma4": ("gemma4", ("<|channel>thought", "<channel|>")),
    "glm": ("glm47", THINK),
    "glm47": ("glm47", THINK),
    "kimi_k2": ("kimi_k2", THINK),
    "kimi_k3": ("kimi_k3", ("<|open|>think<|sep|>", "<|close|>think<|sep|>")),
    "mistral": ("mistral", THINK),
    "mistral_v11": ("mistral", THINK),
    "mistral_args": ("mistral", ("[THINK]", "[/THINK]")),
    "magistral": ("mistral", THINK),
    "qwen3": ("json_tools", THINK),
    "qwen3_coder": ("qwen3_coder", THINK),
}
LOOPS = 12
LONG = 60  # how often a sentence is repeated in the long texts
SENTENCE = "It was 21 °C in Rome at noon, and {so} on: [see] <b>there</b>.\n"


@dataclass(frozen=True)
class Score:
    """How many fixtures a parser reads; `everything` is None for one that tells no prose from thoughts."""

    calls: int
    everything: int | None
    of: int


def mlx_reader(format: str, opened: bool, tools: Sequence[Mapping[str, Any]]) -> Read | None:
    """mlx-lm's own way through an output, as its server goes it; None where it has no parser."""
    if format not in MLX:
        return None
    from mlx_lm.generate import TextStateMachine

    name, (think, unthink) = MLX[format]
    module = importlib.import_module(f"mlx_lm.tool_parsers.{name}")
    start, end = module.tool_call_start, module.tool_call_end
    machine = TextStateMachine(
        {
            "normal": [(think, "reasoning"), (start, "tool")],
            "reasoning": [(unthink, "normal"), (start, "tool")],
            "tool": [(end, "normal")] if end else [],
        }
    )
    known = list(tools)

    def read(text: str) -> ParseResult:
        state = machine.make_state("reasoning" if opened else "normal")
        state, segments = TextStateMachine.split(state, text)
        _, rest, last = TextStateMachine.flush(state)
        parts: dict[str, list[str]] = {"normal": [], "reasoning": [], "tool": []}
        for where, part in [*segments, (last, rest)]:
            if where == "tool" and parts["tool"] and (where, part) == (last, rest):
                parts["tool"][-1] += part
            elif part:
                parts[where].append(part)
        calls: list[ParsedToolCall] = []
        for body in parts["tool"]:
            try:
                found = module.parse_tool_call(body, known)
            except Exception:  # as its server does: the call is lost
                continue
            calls += [
                ParsedToolCall(call["name"], json.dumps(call["arguments"]))
                for call in (found if isinstance(found, list) else [found])
            ]
        said = "".join(parts["normal"]) or None, "".join(parts["reasoning"]) or None
        return ParseResult(*said, tuple(calls))

    return read


def our_reader(
    format: str, opened: bool | None, tools: Sequence[Mapping[str, Any]], cut: bool
) -> Read:
    """Ours, told how the prompt ended and whether the output was cut off."""
    family, specs = formats.get(format), [formats.as_spec(t) for t in tools]
    finish: Any = "length" if cut else "stop"

    def read(text: str) -> ParseResult:
        reply = family.parse(text, specs, finish, prompt_opens_thinking=opened)
        return formats_suite.result_of(reply)

    return read


def agent_tool_parser() -> Read | None:
    """The package of that name, if it is installed; it finds calls only."""
    if importlib.util.find_spec("agent_tool_parser") is None:
        return None
    module = importlib.import_module("agent_tool_parser")

    def read(text: str) -> ParseResult:
        try:
            found = module.parse_tool_calls(text)
        except BaseException as error:  # its way to say that there is no call; its core may panic
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            return ParseResult()
        calls = (ParsedToolCall(c.name, json.dumps(c.args, default=str)) for c in found)
        return ParseResult(tool_calls=tuple(calls))

    return read


def is_right(fixture: Fixture, got: ParseResult, calls_only: bool) -> bool:
    """Whether a result is the expected one."""
    if fixture.expected is None:
        return not got.tool_calls
    want = expected_as_result(fixture.expected)
    if calls_only:
        want = ParseResult(tool_calls=want.tool_calls)
        got = ParseResult(tool_calls=got.tool_calls)
    return compare(want, got).value in ("pass", "soft_pass")


def scores() -> dict[str, dict[str, Score]]:
    """Every parser's scores by family of the suite."""
    families, other = load_families(), agent_tool_parser()
    right: Counter[tuple[str, str, bool]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for fixture in load_fixtures():
        name = formats_suite.format_of(fixture.reference_model)
        end = formats_suite.prompt_end(fixture, families[fixture.family])
        opened = formats.get(name).opens_thinking(end)
        readers = {
            "ours": our_reader(name, opened, fixture.tools, fixture.truncated),
            "mlx-lm": mlx_reader(name, bool(opened), fixture.tools),
            "agent-tool-parser": other,
        }
        for parser, read in readers.items():
            if read is not None:
                got = read(fixture.raw_output)
                total[parser, fixture.family] += 1
                for calls_only in (True, False):
                    right[parser, fixture.family, calls_only] += is_right(fixture, got, calls_only)
    return {
        parser: {
            family: Score(
                right[parser, family, True],
                None if parser == "agent-tool-parser" else right[parser, family, False],
                total[parser, family],
            )
            for family in families
            if total[parser, family]
        }
        for parser in dict.fromkeys(p for p, _ in total)
    }


def speeds(rounds: int) -> dict[str, dict[str, float]]:
    """By format: how often as fast as mlx-lm ours reads, and its 64-character streaming against the whole."""
    families = load_families()
    texts: dict[str, list[tuple[str, Read, Read]]] = {}
    for fixture in load_fixtures():
        name = formats_suite.format_of(fixture.reference_model)
        end = formats_suite.prompt_end(fixture, families[fixture.family])
        opened = formats.get(name).opens_thinking(end)
        theirs = mlx_reader(name, bool(opened), fixture.tools)
        ours = our_reader(name, opened, fixture.tools, fixture.truncated)
        if theirs is None or fixture.expected is None or not fixture.expected.tool_calls:
            continue
        if all(is_right(fixture, read(fixture.raw_output), True) for read in (ours, theirs)):
            texts.setdefault(name, []).append((fixture.raw_output, ours, theirs))
    return {name: _ratios(name, cases, rounds) for name, cases in sorted(texts.items())}


def _ratios(name: str, cases: Sequence[tuple[str, Read, Read]], rounds: int) -> dict[str, float]:
    """As recorded, and with 3,700 characters of prose before the call and as many in an argument."""
    tool = ToolSpec("f", "", {"type": "object", "properties": {"a": {"type": "string"}}})
    text = formats.get(name).write(Reply(SENTENCE * LONG, (ToolCall("f", {"a": SENTENCE * LONG}),)))
    known = [{"type": "function", "function": {"name": "f", "parameters": dict(tool.parameters)}}]
    theirs = mlx_reader(name, False, known)
    assert theirs is not None
    long = [(text, our_reader(name, False, known, False), theirs)]
    return {
        "texts": len(cases),
        "times_as_fast": _median(cases, rounds, LOOPS),
        "long_times_as_fast": _median(long, rounds, 20 * LOOPS),
        "pieces": _pieces(name, tool, text, rounds),
    }


def _median(cases: Sequence[tuple[str, Read, Read]], rounds: int, loops: int) -> float:
    ratios = []
    for _ in range(rounds):
        ours = _seconds([(read, text) for text, read, _ in cases], loops)
        theirs = _seconds([(read, text) for text, _, read in cases], loops)
        ratios.append(theirs / ours)
    return round(statistics.median(ratios), 2)


def _pieces(name: str, tool: ToolSpec, text: str, rounds: int) -> float:
    """The time of 64-character pieces against that of the whole text."""
    family = formats.get(name)

    def read(piece: int) -> float:
        cut = [text[i : i + piece] for i in range(0, len(text), piece)]
        began = process_time()
        for _ in range(10 * LOOPS):
            stream = family.stream([tool], prompt_opens_thinking=False)
            for part in cut:
                stream.feed(part)
            stream.close()
        return process_time() - began

    return round(statistics.median(read(64) / read(len(text)) for _ in range(rounds)), 2)


def _seconds(jobs: Sequence[tuple[Read, str]], loops: int) -> float:
    began = process_time()
    for _ in range(loops):
        for read, text in jobs:
            read(text)
    return process_time() - began


def main() -> int:
    """The tables on stdout, a line of JSON at the end."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args()
    found = scores()
    for name, by_family in found.items():
        sys.stdout.write(f"{name}\n")
        for family, score in by_family.items():
            rest = (
                "" if score.everything is None else f"{score.everything:>6} with prose and thoughts"
            )
            sys.stdout.write(f"  {family:<14}{score.calls:>5} of {score.of:<5}{rest}\n")
    fast = {} if options.no_speed else speeds(options.rounds)
    for name, row in fast.items():
        sys.stdout.write(
            f"{name:<14}{row['times_as_fast']:>6} times as fast as mlx-lm on {row['texts']} recorded "
            f"texts, {row['long_times_as_fast']:>6} on a long one; pieces {row['pieces']} times the whole\n"
        )
    summary: dict[str, Any] = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "calls": {
            p: [sum(s.calls for s in f.values()), sum(s.of for s in f.values())]
            for p, f in found.items()
        },
    }
    for key in ("times_as_fast", "long_times_as_fast", "pieces") if fast else ():
        summary[key] = {n: r[key] for n, r in fast.items()}
        summary[f"{key}_median"] = round(statistics.median(summary[key].values()), 2)
    sys.stdout.write(json.dumps(summary) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
