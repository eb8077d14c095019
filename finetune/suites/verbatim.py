"""Whether what was called is what was said, letter by letter.

BFCL's rules compare texts without ` ,./-_*^` and case; to a path, a branch or a query those letters are
what matters. Used beside those rules, never in their place. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

from finetune.suites.ast_rules import Fault, MadeCall, Possible, same_name


def fault_of_letters(
    calls: Sequence[MadeCall], answers: Sequence[Mapping[str, Possible]]
) -> Fault | None:
    """What differs in a letter from every possible answer; for calls that are right by BFCL's rules."""
    orders = [
        [fault for pair in zip(calls, order, strict=True) if (fault := _fault(*pair))]
        for order in permutations(answers)
    ]
    if not orders or [] in orders:
        return None
    return min(orders, key=len)[0]


def _fault(call: MadeCall, answer: Mapping[str, Possible]) -> Fault | None:
    name = next(iter(answer))
    if not same_name(name, call.name):
        return Fault("name", f"{call.name} in place of {name}")
    for parameter, value in call.arguments.items():
        choices = answer[name].get(parameter, [])
        if not any(_is(value, choice) for choice in choices):
            return Fault("letters", f"{parameter}={value!r}, wanted {choices!r:.120}")
    return None


def _is(value: Any, possible: Any) -> bool:
    """Whether a value is a possible one; the members of an object are lists of possible ones."""
    if isinstance(possible, Mapping) and isinstance(value, Mapping):
        return all(any(_is(value[k], p) for p in possible.get(k, [])) for k in value)
    if isinstance(possible, list) and isinstance(value, list):
        pairs = zip(value, possible, strict=False)
        return len(value) == len(possible) and all(_is(v, p) for v, p in pairs)
    return bool(value == possible)
