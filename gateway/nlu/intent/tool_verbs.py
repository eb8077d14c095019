"""Which deed a call does, by the verbs in the tool's name, its description or an argument that chooses one.

    "delete_task" -> delet;  "make_call" -> mak, call;  service_control(action="restart") -> restart

Pure; knows what a tool is called, not what it reads or writes.
"""

# ruff: noqa: SIM905 - lists of words read as text

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from gateway.core import WORD, ToolSpec
from gateway.nlu.intent.lexicon import READING, base, is_verb, verb_of

# Verbs that say little: in "make_call" and "place_order" the noun says what is done.
_LIGHT = frozenset(
    "make place send post set add create do run take give start begin trigger perform submit write put new get open issue file execute launch schedule slack call".split()
)
# Words of tool names that are verbs and mostly are not meant as such where another verb stands.
_THINGS = frozenset(
    """order message email mail note file record text post comment book list name tag label branch build release booking
    payment light call event access log view table group link plan schedule reminder alert tweet invoice queue store stock track
    trade place time watch page pull request update issue test share format map model report return service step type use value
    leave clock dock command filter host process sample screen sign""".split()
)
_ACTION = re.compile(r"action|command|operation|verb|state|status|mode|power|op$", re.IGNORECASE)
_NOMINAL = {
    "reminder": "remind",
    "invite": "invite",
    "recording": "record",
    "meeting": "meet",
    "alarm": "wake",
    "transaction": "transact",
}
_READ = frozenset(map(base, READING))


def deeds_of(tool: ToolSpec, arguments: Mapping[str, Any] | None) -> frozenset[str]:
    """The base forms of the verbs that say what a tool does, by its name or an argument that is one."""
    words = [w.lower() for w in WORD.findall(tool.tool or tool.name)]
    verbs = [w for w in words if is_verb(w) and base(w) not in _READ]
    plain = [w for w in verbs if w not in _THINGS] or verbs
    plain = words[:1] if words and words[0] in plain else plain
    if len(words) > 1 and words[0] in _LIGHT:
        plain = [*plain, *(w for w in words[-1:] if verb_of(w) or w in _NOMINAL)]
    if not plain:
        properties = tool.parameters.get("properties")
        things = properties if isinstance(properties, Mapping) else {}
        plain = [*(w for w in words if w not in things and len(w) > 2), *_described(tool)]
    named = (
        _NOMINAL.get(word, word) for word in (*plain, "".join(words[:2]), *_chosen(tool, arguments))
    )
    return frozenset(map(base, named))


def particle_of(tool: ToolSpec) -> str:
    """The little word that says which way, as "off" of `turn_off_lights`; "" without one."""
    words = WORD.findall((tool.tool or tool.name).lower())
    return next((word for word in words if word in ("on", "off", "up", "down", "in", "out")), "")


def _described(tool: ToolSpec) -> list[str]:
    first = re.findall(r"[A-Za-z]+", tool.description.partition(".")[0])
    return [w.lower() for w in first if verb_of(w)][:4]


def _chosen(tool: ToolSpec, arguments: Mapping[str, Any] | None) -> Iterable[str]:
    """Verbs among the options of a parameter that says what to do: `action: "restart"`."""
    properties = tool.parameters.get("properties")
    for name, schema in properties.items() if isinstance(properties, Mapping) else ():
        listed = schema.get("enum") if isinstance(schema, Mapping) else None
        options = listed if isinstance(listed, list) else []
        verbs = [o for o in options if isinstance(o, str) and is_verb(o)]
        if verbs and (_ACTION.search(str(name)) or len(verbs) == len(options)):
            given = (arguments or {}).get(name)
            yield from [given] if given in verbs else verbs if arguments is None else []
