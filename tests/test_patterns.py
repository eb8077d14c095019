"""Regular expressions of ours mean the same on every Python from 3.11.0 on.

Before CPython 3.11.5 a possessive quantifier over a group may match one repetition too many
(python/cpython#106052, #100061); over a single character it is right, which the last test here
proves for every pattern that has one.
"""

import ast
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from re import _constants, _parser

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(
    path
    for package in ("gateway", "finetune", "pretrain", "toolservers")
    for path in (ROOT / package).rglob("*.py")
)
UNITS = {_constants.ANY, _constants.IN, _constants.LITERAL, _constants.NOT_LITERAL}
MARKS = re.compile(
    r"\(\?>|[*+?}]\+"
)  # what a possessive quantifier or an atomic group is written with
# Imports every module and reports the patterns that ours compile, with their flags.
COMPILED = """
import importlib, json, pkgutil, re, re._compiler, sys, gateway, finetune, toolservers
seen, compile = [], re._compiler.compile
def noted(pattern, flags=0):
    frame = sys._getframe(1)
    while frame.f_code.co_filename.endswith(("re/__init__.py", "enum.py", "functools.py")):
        frame = frame.f_back
    if frame.f_globals["__name__"].partition(".")[0] in ("gateway", "finetune", "toolservers"):
        seen.append((pattern, int(flags)))
    return compile(pattern, flags)
re._compiler.compile = noted
re.purge()
for package in (gateway, finetune, toolservers):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            try:
                importlib.import_module(module.name)
            except ModuleNotFoundError as error:
                assert error.name in ("torch", "datasets"), error
from gateway import formats
for name in formats.names():
    formats.parse("hello", name)
json.dump([p for p in seen if isinstance(p[0], str)], sys.stdout)
"""


def offences(pattern: str, flags: int = 0) -> Iterator[str]:
    """What of a pattern means something else on older Pythons."""
    yield from _offences(_parser.parse(pattern, flags))


def _offences(tree: _parser.SubPattern) -> Iterator[str]:
    for operation, value in tree:
        if operation is _constants.ATOMIC_GROUP:
            yield "an atomic group"
        if operation is _constants.POSSESSIVE_REPEAT and {op for op, _ in value[2]} - UNITS:
            yield "a possessive quantifier over a group"
        if operation is _constants.POSSESSIVE_REPEAT and len(value[2]) != 1:
            yield "a possessive quantifier over several characters"
        yield from (o for inner in _inside(value) for o in _offences(inner))


def _inside(value: object) -> Iterator[_parser.SubPattern]:
    if isinstance(value, _parser.SubPattern):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _inside(part)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Every string of a file with its line; what an f-string puts in counts as a group, or a number in braces."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = ""
            for part in node.values:
                put_in = "9" if re.search(r"\{\d*,?$", text) else "(?:a|bc)"
                text += str(part.value) if isinstance(part, ast.Constant) else put_in
            yield node.lineno, text
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts
        ):
            yield node.lineno, node.value


@cache
def compiled() -> list[tuple[str, int]]:
    done = subprocess.run(
        [sys.executable, "-c", COMPILED], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    return [(pattern, flags) for pattern, flags in json.loads(done.stdout)]


@pytest.mark.parametrize(
    "pattern", ["(?:ab)*+", "(?:a|bc)++", "(a{2}){1,3}+x", "(?>ab)", "x(?=(?:[a]b)?+)"]
)
def test_what_older_pythons_match_wrongly_is_recognised(pattern: str) -> None:
    assert list(offences(pattern))
    assert not list(offences(r"\s*+[^a]++x{0,3}+.?+(?:ab)+"))


def test_no_string_of_ours_looks_like_a_pattern_that_older_pythons_match_wrongly() -> None:
    found = []
    for path in SOURCES:
        for line, text in texts(path):
            if not MARKS.search(text):
                continue
            try:
                found += [f"{path.relative_to(ROOT)}:{line}: {what}" for what in offences(text)]
            except re.error:
                continue  # no pattern, or a part of one: the next test has the whole

    assert found == []


def test_no_pattern_that_we_compile_is_one_that_older_pythons_match_wrongly() -> None:
    patterns = compiled()

    assert len(patterns) > 100
    assert [(p, list(offences(p, f))) for p, f in patterns if any(offences(p, f))] == []


PIECE = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)(?:([*+?]|\{\d*,?\d*\})(\+?))?", re.DOTALL)


def spelled_out(pattern: str) -> str:
    """The pattern with a lookahead and a reference back in place of each possessive quantifier."""
    names = iter(range(1000))

    def one(match: re.Match[str]) -> str:
        if not match[3] or match[1] in ")|":
            return match[0]
        name = f"p{next(names)}"
        return f"(?=(?P<{name}>{match[1]}{match[2]}))(?P={name})"

    return PIECE.sub(one, pattern)


def test_a_possessive_character_means_the_same_as_when_it_is_spelled_out() -> None:
    patterns = {(p, f) for p, f in compiled() if MARKS.search(p) and spelled_out(p) != p}
    draw = random.Random(3)

    different = []
    for pattern, flags in sorted(patterns):
        ours, other = re.compile(pattern, flags), re.compile(spelled_out(pattern), flags)
        letters = [*' \n\t"\\,:[]{}<>-.0179eEaé_=', "true", "null", '"a"', "1.5", '"a": ']
        letters += re.findall(r"\w+|[<|>`]+", pattern)
        for _ in range(400):
            text = "".join(draw.choices(letters, k=draw.randrange(14)))
            spans = [m and m.span() for m in (ours.match(text), other.match(text))]
            spans += [m and m.span() for m in (ours.search(text), other.search(text))]
            if spans[0] != spans[1] or spans[2] != spans[3]:
                different.append((pattern, text, spans))

    assert len(patterns) > 20
    assert different == []
