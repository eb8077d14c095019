"""Every link in a Markdown file of the repository leads somewhere, and so does every page that a message names."""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE = {"node_modules", "build", "dist", "runs", "adapters", "fused", "__pycache__"}
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} +(.+?)\s*$", re.MULTILINE)
PAGE = re.compile(r"\b(?:docs/[\w-]+|README|CONTRIBUTING|CHANGELOG)\.md\b")


def files(*endings: str) -> Iterator[Path]:
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if name not in MADE and not name.startswith(".")]
        yield from (Path(folder, name) for name in names if name.endswith(endings))


@cache
def anchors(page: Path) -> frozenset[str]:
    """The names that GitHub gives to the headings of a page."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    found: dict[str, int] = {}
    for heading in HEADING.findall(text):
        plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower()
        name = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        found[name] = found.get(name, -1) + 1
    return frozenset(f"{n}-{i}" if i else n for n, most in found.items() for i in range(most + 1))


def links() -> list[tuple[str, str]]:
    return [
        (str(page.relative_to(ROOT)), target)
        for page in sorted(files(".md"))
        for target in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
        if not re.match(r"[a-z]+:", target)
    ]


@pytest.mark.parametrize(("page", "target"), links())
def test_every_link_leads_somewhere(page: str, target: str) -> None:
    path, _, anchor = target.partition("#")
    there = (ROOT / page).parent / path if path else ROOT / page

    assert there.exists()
    assert not anchor or anchor in anchors(there)


def test_every_page_is_found_from_the_index() -> None:
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"index.md"}
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    front = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [name for name in sorted(pages) if f"]({name})" not in index] == []
    assert [name for name in sorted(pages) if f"](docs/{name})" not in front] == []


def test_every_page_that_a_program_names_exists() -> None:
    named = {
        name
        for folder in ("gateway", "finetune", "pretrain", "toolservers", "scripts")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name in PAGE.findall(path.read_text(encoding="utf-8"))
    }

    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_what_can_be_read_in_one_sitting_stays_so() -> None:
    lines = {"README.md": 200, "CONTRIBUTING.md": 120}

    long = [n for n, most in lines.items() if len((ROOT / n).read_text().splitlines()) > most]

    assert long == []
