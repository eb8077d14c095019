"""What a run left -> report.md and report.html, which open anywhere and load nothing.

Reads report.json of the data, metrics.jsonl and eval.json; what is missing is left out. Prompts, tool
names and model output are strangers' text: in HTML all is escaped, in Markdown it stands in fences
longer than any in it, and in tables without what would end a cell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from finetune.evaluation.results import shown
from finetune.plot import Line, plot

Cells = Sequence[str]
MISSES = 20


@dataclass(frozen=True)
class Table:
    """A head and rows of plain text."""

    head: Cells
    rows: Sequence[Cells]


@dataclass(frozen=True)
class Miss:
    """One example, plain text."""

    title: str
    prompt: str
    gold: str
    got: str


@dataclass(frozen=True)
class Section:
    """A title and what stands below it."""

    title: str
    table: Table | None = None
    svg: str = ""
    misses: Sequence[Miss] = field(default_factory=tuple)
    note: str = ""


def sections(
    settings: Mapping[str, Any],
    data: Mapping[str, Any],
    metrics: Sequence[Mapping[str, Any]],
    results: Mapping[str, Any],
) -> list[Section]:
    """The parts of the report for which there is something to say."""
    parts = [Section("Settings", Table(("setting", "value"), _flat(settings)))]
    if data:
        parts += _data(data)
    if metrics:
        parts.append(_training(metrics))
    if results:
        parts += _evaluation(results)
    return parts


def as_markdown(title: str, parts: Sequence[Section], plot_file: str) -> str:
    """The report as Markdown; the plot is a file beside it."""
    lines = [f"# {title}", ""]
    for part in parts:
        lines += [f"## {_cell(part.title)}", ""]
        lines += [part.note, ""] if part.note else []
        if part.table:
            lines += [_row(part.table.head), _row(["---"] * len(part.table.head))]
            lines += [*map(_row, part.table.rows), ""]
        lines += [f"![{part.title}]({plot_file})", ""] if part.svg else []
        for miss in part.misses:
            lines += [f"### {_cell(miss.title)}", ""]
            for name, text in (("prompt", miss.prompt), ("gold", miss.gold), ("got", miss.got)):
                lines += [f"{name}:", "", _fenced(text), ""]
    return "\n".join(lines)


def as_html(title: str, parts: Sequence[Section]) -> str:
    """The report as one HTML file: no script, no style or picture from elsewhere."""
    body = []
    for part in parts:
        body.append(f"<h2>{escape(part.title)}</h2>")
        body.append(f"<p>{escape(part.note)}</p>" if part.note else "")
        body.append(_html_table(part.table) if part.table else "")
        body.append(part.svg)
        body += map(_html_miss, part.misses)
    return _PAGE.replace("{title}", escape(title)).replace("{body}", "\n".join(filter(None, body)))


def write_report(folder: Path, title: str, parts: Sequence[Section]) -> tuple[Path, Path]:
    """Write report.md, report.html and loss.svg; the first two paths."""
    folder.mkdir(parents=True, exist_ok=True)
    svg = next((part.svg for part in parts if part.svg), "")
    files = {
        "loss.svg": svg,
        "report.md": as_markdown(title, parts, "loss.svg"),
        "report.html": as_html(title, parts),
    }
    for name, text in files.items():
        if text:
            making = folder / f".{name}.part"
            making.write_text(text, encoding="utf-8")
            making.replace(folder / name)
    return folder / "report.md", folder / "report.html"


def _data(data: Mapping[str, Any]) -> list[Section]:
    splits: Mapping[str, Mapping[str, Any]] = data.get("splits", {})
    kinds = sorted({kind for split in splits.values() for kind in split.get("turns", {})})
    rows = [["conversations", *(_number(s.get("conversations")) for s in splits.values())]]
    rows += [["calls", *(_number(s.get("calls")) for s in splits.values())]]
    rows += [
        [f"turns, {kind}", *(_number(s.get("turns", {}).get(kind, 0)) for s in splits.values())]
        for kind in kinds
    ]
    unseen = len(data.get("held_out_tools", []))
    note = (
        f"{_number(data.get('rows'))} rows read, {_number(data.get('kept'))} kept; "
        f"{unseen} functions occur in test only."
    )
    reasons = [
        [name, _number(entry.get("count")), str(entry.get("means", ""))]
        for name, entry in data.get("rejected", {}).items()
    ]
    parts = [Section("Data", Table(("", *splits), rows), note=note)]
    if reasons:
        parts.append(Section("Rows not used", Table(("reason", "rows", "meaning"), reasons)))
    return parts


def _training(metrics: Sequence[Mapping[str, Any]]) -> Section:
    def points(kind: str) -> list[tuple[float, float]]:
        return [
            (float(line["iteration"]), float(line["loss"]))
            for line in metrics
            if line.get("kind") == kind and isinstance(line.get("loss"), int | float)
        ]

    train, valid = points("train"), points("valid")
    ended = [line for line in metrics if line.get("kind") == "end"]
    end: Mapping[str, Any] = ended[-1] if ended else {}
    peak = max((line.get("peak_memory_bytes") or 0 for line in metrics), default=0)
    seconds = max((line.get("seconds") or 0 for line in metrics), default=0)
    facts = [
        ("iterations", _number(end.get("iteration") or (train[-1][0] if train else 0))),
        ("best at iteration", _number(end.get("best_iteration"))),
        ("validation loss before", _loss(valid[0][1] if valid else None)),
        ("validation loss, best", _loss(min((loss for _, loss in valid), default=None))),
        ("seconds", _number(seconds)),
        ("peak memory", f"{peak / 1e9:.2f} GB"),
    ]
    lines = [Line("train", train), Line("validation", valid)]
    svg = plot("Loss per supervised token", "iteration", "loss", lines)
    return Section("Training", Table(("", ""), facts), svg)


def _evaluation(results: Mapping[str, Any]) -> list[Section]:
    free = [(n, results[n]) for n in ("base", "start", "tuned") if n in results]
    served = [(n, results[f"{n}_served"]) for n, _ in free if f"{n}_served" in results]
    parts = _scores(free, "Held-out calls", "decoded freely")
    if served:
        parts += _scores(served, "Held-out calls, served", "with the gateway's grammar and reader")
    last, doc = free[-1]
    misses = [
        Miss(f"{m['outcome']}: {m['id']}", m["prompt"], m["gold"], m["got"])
        for m in doc.get("misses", [])[:MISSES]
    ]
    return [*parts, Section(f"Misses of the {last} model", misses=misses)] if misses else parts


def _scores(named: Sequence[tuple[str, Any]], title: str, how: str) -> list[Section]:
    categories = list(dict.fromkeys(c for _, doc in named for c in doc["categories"]))
    rows = []
    for category in categories:
        scores = [doc["categories"].get(category) for _, doc in named]
        counts = dict.fromkeys(str(score["n"]) for score in scores if score)
        rows.append([category, " / ".join(counts), *map(shown, scores)])
    outcomes = list(dict.fromkeys(o for _, doc in named for o in doc.get("outcomes", {})))
    counted = [[o, *(_number(d.get("outcomes", {}).get(o, 0)) for _, d in named)] for o in outcomes]
    heads = [f"{name} ({doc['model']})" for name, doc in named]
    note = f"On conversations that training never saw, {how}; shares with 95 % Wilson intervals."
    return [
        Section(title, Table(("", "n", *heads), rows), note=note),
        Section("Outcomes", Table(("", *heads), counted)),
    ]


def _flat(settings: Mapping[str, Any], before: str = "") -> list[Cells]:
    rows: list[Cells] = []
    for key, value in settings.items():
        name = f"{before}{key}"
        if isinstance(value, Mapping):
            rows += _flat(value, f"{name}.")
        else:
            listed = isinstance(value, list | tuple)
            rows.append((name, ", ".join(map(str, value)) if listed else str(value)))
    return rows


def _number(value: Any) -> str:
    if not isinstance(value, int | float):
        return "-"
    return f"{value:,.0f}"


def _loss(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _row(cells: Cells) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    """Text that cannot leave its cell or become markup."""
    plain = escape(" ".join(text.split()), quote=False)
    return re.sub(r"([\\`*_\[\]|#])", r"\\\1", plain)


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _html_table(table: Table) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in table.head)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _html_miss(miss: Miss) -> str:
    texts = (("prompt", miss.prompt), ("gold", miss.gold), ("got", miss.got))
    inner = "".join(f"<h4>{name}</h4><pre>{escape(text)}</pre>" for name, text in texts)
    return f"<details><summary>{escape(miss.title)}</summary>{inner}</details>"


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .2rem .7rem; border-bottom: 1px solid #8884; }
td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #8882; padding: .6rem; }
svg { max-width: 100%; height: auto; }
summary { cursor: pointer; }
</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""
