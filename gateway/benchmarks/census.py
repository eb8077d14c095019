"""Which of many real schemas the grammar holds in full, which not and why, and what compiling costs.

"full": every keyword is in the grammar, as far as the family's form can carry it. "looser": some
keywords are left to the validation afterwards. "any object": the schema could not be used at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from gateway import formats
from gateway.benchmarks.catalogues import read_tokenizer, read_tools
from gateway.core import ToolRule, ToolSpec
from gateway.engine import Compiled, Compiler, tokenizer_of

# What the library says, and what people call it.
_REASONS = (
    (r"Unimplemented keys: \[(?P<what>.*)\]", "keyword {what}"),
    (r"Unknown format: (?P<what>.*)", "format {what}"),
    (r"oneOf not fully supported", "oneOf as anyOf"),
    (r".*: (?P<what>[A-Za-z$]+)", "left out: {what}"),
)
_ERRORS = (
    (r"regex|look-?around|backreference", "pattern that is no regular expression"),
    (r"Resource|retriev", "remote $ref"),
    (r"Pointer|Anchor", "$ref to nowhere"),
    (r"[Uu]nsatisfiable", "no value fits"),
    (r"Invalid type", "unknown type"),
)
OUTCOMES = ("full", "looser", "any object")


@dataclass
class Row:
    """The census of one format. Seconds are those of compiling one tool's rule."""

    format: str
    outcomes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    tools: dict[str, list[str]] = field(default_factory=dict)  # not in full: name, reasons
    seconds: list[float] = field(default_factory=list)

    def add(self, tool: ToolSpec, rule: ToolRule, compiled: Compiled, seconds: float) -> None:
        """Count one tool."""
        outcome, reasons = compiled.outcome, reasons_of(compiled)
        if rule.lark == rule.fallback and tool.parameters.get("properties"):
            outcome, reasons = "any object", ["more optional parameters than the form can order"]
        self.outcomes[outcome] += 1
        self.seconds.append(seconds)
        if outcome != "full":
            self.tools[tool.name] = reasons
            self.reasons.update(reasons)

    def as_json(self) -> dict[str, Any]:
        """The row of the JSON line; milliseconds."""
        ordered = sorted(self.seconds)
        at = {name: ordered[int(q * (len(ordered) - 1))] for name, q in _QUANTILES}
        return {
            "format": self.format,
            **{name: self.outcomes[name] for name in OUTCOMES},
            "reasons": dict(self.reasons),
            "not_full": self.tools,
            "compile_ms": {name: round(1000 * value, 2) for name, value in at.items()},
        }


_QUANTILES = (("p50", 0.5), ("p95", 0.95), ("max", 1.0))


def run_census(file: Path, tokenizer: Path | None, names: Sequence[str] = ()) -> list[Row]:
    """Compile every tool of `file` for every format (default: all), with a checkpoint's tokenizer.

    Without `tokenizer` one of bytes is used. Raises ConfigError when a file cannot be used.
    """
    tools = read_tools(file)
    text = None if tokenizer is None else read_tokenizer(tokenizer)
    compiler = Compiler(tokenizer_of(text))
    return [census(name, tools, compiler) for name in names or formats.names()]


def census(name: str, tools: Sequence[ToolSpec], compiler: Compiler) -> Row:
    """The census of one format."""
    row = Row(name)
    for tool, rule in zip(tools, formats.get(name).grammar(tools).rules, strict=True):
        began = perf_counter()
        compiled = compiler.compiled(rule)
        row.add(tool, rule, compiled, perf_counter() - began)
    return row


def reasons_of(compiled: Compiled) -> list[str]:
    """Why a schema is not in the grammar in full, in groups."""
    if compiled.outcome == "any object":
        return [_group(compiled.error, _ERRORS) or compiled.error[:80]]
    error = _group(compiled.error, _ERRORS)
    found = [error] if error else []
    return found or sorted({_group(line, _REASONS) or line[:80] for line in compiled.left_out})


def _group(text: str, groups: Sequence[tuple[str, str]]) -> str:
    for pattern, name in groups:
        if match := re.search(pattern, text):
            return name.format(**match.groupdict())
    return ""


def census_table(rows: Sequence[Row]) -> str:
    """The same for people."""
    head = f"{'format':<16}{'full':>6}{'looser':>8}{'any':>6}{'p50':>8}{'p95':>8}{'max ms':>8}\n"
    lines = [head]
    for row in rows:
        ms = row.as_json()["compile_ms"]
        lines.append(
            f"{row.format:<16}"
            f"{row.outcomes['full']:>6}{row.outcomes['looser']:>8}{row.outcomes['any object']:>6}"
            f"{ms['p50']:>8.2f}{ms['p95']:>8.2f}{ms['max']:>8.2f}\n"
        )
    reasons = Counter[str]()
    for row in rows:
        reasons |= row.reasons
    lines += [f"  {count:>4}  {reason}\n" for reason, count in reasons.most_common()]
    return "".join(lines)
