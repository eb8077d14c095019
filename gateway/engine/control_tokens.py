"""The control tokens of a grammar in the terms of one tokenizer: by number, or spelled out as text.

A family's grammar names its control tokens (`<tool_call>`, `<[ARGS]>`). A model that was not made for
that family has no such tokens and writes their text. Knows the Lark dialect, no grammar library.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from gateway.formats import lazy, literal

Known = Callable[[str], int | None]
_STRING = r'"(?:[^"\\]|\\.)*"'
_PATTERN = r"/(?:[^/\\\n]|\\.)+/"
_TOKEN = r'<\|"\|>|<\[[^\]\s"]+\]>|<[^<>\s"]+>'
# A token ends the pattern before it; a text does so only as the suffix of a rule.
_PARTS = re.compile(
    rf"(?P<string>{_STRING})"
    rf"|(?P<pattern>{_PATTERN}(?: & {_PATTERN})*)(?: (?P<end>{_TOKEN}))?"
    rf"|(?P<token>{_TOKEN})"
)


def spelled(lark: str, known: Known) -> str:
    """The rules `lark`, every token in them as `<[id]>` if `known` has an id for it, else as text."""
    rules: dict[tuple[str, str], str] = {}
    terminals: dict[str, str] = {}  # patterns joined by `&` need a rule of their own

    def one(match: re.Match[str]) -> str:
        if match["string"]:
            return match["string"]
        token = match["token"] or match["end"] or ""
        text = token[1:-1] if token.startswith("<[") else token
        if not token or (id := known(text)) is not None:
            pattern = match["pattern"] or ""
            if " & " in pattern and match["end"]:
                pattern = terminals.setdefault(pattern, f"JOINED_{len(terminals)}")
            return f"{pattern} {f'<[{id}]>' if token else ''}".strip()
        if not match["pattern"]:
            return literal(text)
        return rules.setdefault((match["pattern"], text), f"spelled_{len(rules)}")

    body = _PARTS.sub(one, lark).rstrip("\n")
    own = [f"{name}: {pattern}" for pattern, name in terminals.items()]
    return "\n".join([body, *own, *(lazy(name, *of) for of, name in rules.items()), ""])
