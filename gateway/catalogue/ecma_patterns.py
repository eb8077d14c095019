"""Regular expressions as JSON Schema means them, by ECMA-262, matched within a bound.

They are run by QuickJS's own engine (package `quickjs-ng`) instead of being translated: names, `\\u{...}`, `\\p{L}`, look-around
and what `$`, `\\d`, `\\w` and `.` mean are right by construction. A pattern is a stranger's text, so a match that
takes longer than `LIMIT_S` of processor time, or more than `LIMIT_BYTES`, is given up. No text of a stranger is
evaluated: patterns and values are arguments of one function.

Rules

 1. The Unicode mode is tried first (JSON Schema 2020-12, section 6.4), then the same without escapes that
    it forbids and that mean nothing (`\\-`, `\\_`, `[\\w-.]`), then the old mode, unless a letter is escaped there
    that would come to mean itself (`\\Z`, `\\p`).
 2. `/^...$/i`, a literal of JavaScript, is read without its slashes: with them it could match nothing.
 3. A match that is given up counts as one, and its pattern is not run again: the server looks at the value too.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

log = logging.getLogger(__name__)

LIMIT_S: Final = 0.05
LIMIT_BYTES: Final = 32 * 2**20
MAX_LENGTH: Final = 10_000  # characters of a pattern
_LITERAL: Final = re.compile(r"/(\^.*\$)/([imsu]*)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([^A-Za-z0-9^$\\.*+?()\[\]{}|/])", re.DOTALL)
_PAIR: Final = re.compile(r"\\.|[^\\]", re.DOTALL)
_BESIDE_CLASS: Final = re.compile(r"(\\[dDwWsS]|\\[pP]\{[^}]*\})-(?=[^\]])|-(?=\\[dDwWsSpP])")
_LETTER: Final = re.compile(r"\\(?:[aeg-jlmo-qyzACE-RT-VXYZ]|u\{)")
# One function: the engine's answer, or what it says against the pattern.
_CODE: Final = """(() => {
  const known = new Map();
  return (source, flags, text) => {
    const key = flags + "/" + source;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size > 500) known.clear();
      try { found = new RegExp(source, flags); } catch (error) { return String(error.message); }
      known.set(key, found);
    }
    return text === null ? true : found.test(text);
  };
})()"""


@dataclass(frozen=True)
class Pattern:
    """A pattern as it is run; `fault` says why it cannot be, `note` what is read otherwise than written."""

    source: str = ""
    flags: str = ""
    fault: str = ""
    note: str = ""


@lru_cache(maxsize=1024)
def read(pattern: str) -> Pattern:
    """How a pattern is run, if it can be."""
    if len(pattern) > MAX_LENGTH:
        return Pattern(fault=f"it has more than {MAX_LENGTH} characters")
    literal = _LITERAL.fullmatch(pattern)
    source = _inside(literal) if literal else pattern
    note = "read without the slashes around it" if literal else ""
    first = ""
    for form, flags in ((source, "u"), (_plain_escapes(source), "u"), (source, "")):
        if not flags and _LETTER.search(_pairs_apart(source)):
            break
        fault = _run(form, flags, None)
        if fault is True:
            return Pattern(form, flags, note=note)
        first = first or str(fault or "it takes too long")
    return Pattern(fault=f"it is no pattern by ECMA-262: {first}")


def _inside(literal: re.Match[str]) -> str:
    flags = "".join(sorted(set(literal[2]) & set("ims")))
    return f"(?{flags}:{literal[1]})" if flags else literal[1]


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text; also true of one that cannot be run, or not in time."""
    form = read(pattern)
    if form.fault or pattern in _given_up:
        return True
    found = _run(form.source, form.flags, text)
    if found is None:
        log.debug("a pattern was given up, as it takes too long: %r", pattern[:80])
        _given_up.add(pattern)
    return found is not False


def _run(source: str, flags: str, text: str | None) -> bool | str | None:
    """True, False, or what is wrong with the pattern; None where it was given up."""
    try:
        return _engine()(source, flags, text)  # type: ignore[no-any-return]
    except Exception:  # the engine's own class: out of time or memory, or a text that is no Unicode
        return None


_given_up: Final = set[str]()
_local = threading.local()


def _engine() -> Callable[[str, str, str | None], Any]:
    """The function, one for each thread: an engine belongs to the thread that made it."""
    if (known := getattr(_local, "function", None)) is None:
        import quickjs  # 50 ms, and only schemas with patterns need it

        context = quickjs.Context()
        context.set_time_limit(LIMIT_S)
        context.set_memory_limit(LIMIT_BYTES)
        known = _local.function = context.eval(_CODE)
    return known  # type: ignore[no-any-return]


def _plain_escapes(source: str) -> str:
    r"""`\-` as `\x2d`, `\_` as `_`, and a `-` beside `\w` as `\x2d`, which mean the same everywhere."""
    source = _BESIDE_CLASS.sub(lambda m: f"{m[1] or ''}\\x2d", source)
    pairs = (pair[0] for pair in _PAIR.finditer(source))
    return "".join(
        r"\x2d" if pair == r"\-" else _ESCAPE.sub(lambda m: m[1], pair) for pair in pairs
    )


def _pairs_apart(source: str) -> str:
    """The source without escaped backslashes, so that a backslash is the beginning of an escape."""
    return "".join(m[0] for m in _PAIR.finditer(source) if m[0] != "\\\\")
