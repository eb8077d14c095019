"""DeepSeek up to V3.1: a section of calls, each between its own markers. Later ones are in `deepseek_dsml`.

`deepseek_v3`    <｜tool▁call▁begin｜>function<｜tool▁sep｜>f\\n```json\\n{..}\\n```<｜tool▁call▁end｜>
`deepseek_v31`   <｜tool▁call▁begin｜>f<｜tool▁sep｜>{..}<｜tool▁call▁end｜>

V3 and V3.1 share their markers, and each name reads both.
"""

# ruff: noqa: RUF001, RUF002 - the full-width bars are DeepSeek's own

from __future__ import annotations

from gateway.formats.family import Family, Signs, Writer
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.named_bodies import named_json, section
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Layout
from gateway.formats.writing.json_writers import NamedWriter

SECTION = ("<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>")
CALL = ("<｜tool▁call▁begin｜>", "<｜tool▁call▁end｜>")
SEPARATOR = "<｜tool▁sep｜>"
BEGIN, END = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"
TOKENS = r"<｜[^｜\n]+｜>|</?think>"
_call = named_json((SEPARATOR,), (CALL[1],), kind="function")
SYNTAX = Syntax(
    opens={SECTION[0]: section(CALL[0], SECTION[1], _call), CALL[0]: _call},
    closes=(CALL[1],),
    shells=(SECTION[1], END),
    bare=bare_json(),
    bare_starts="{[`",
)
CHAT = Layout(
    begin=BEGIN,
    roles={
        "system": ("", ""),
        "user": ("<｜User｜>", ""),
        "assistant": ("<｜Assistant｜></think>", END),
        "tool": ("<｜tool▁output▁begin｜>", "<｜tool▁output▁end｜>"),
    },
    start="<｜Assistant｜></think>",
    tools=("\n\n## Tools\nYou have access to the following tools:\n\n", "\n", "\n\n"),
    controls=TOKENS,
)


def _family(name: str, writer: Writer, signs: Signs) -> Family:
    return Family(
        name, SYNTAX, writer, CHAT, stop=(END,), signs=signs, trigger_is_token=True,
        thought=("<think>", "</think>"),
    )  # fmt: skip


FORMATS = (
    _family(
        "deepseek_v3",
        NamedWriter(
            trigger=CALL[0],
            before=f"{CALL[0]}function{SEPARATOR}",
            middle="\n```json\n",
            after=f"\n```{CALL[1]}",
            between="\n",
            open=SECTION[0],
            end=SECTION[1],
            tokens=TOKENS,
        ),
        Signs(
            text=r"<｜tool▁calls?▁begin｜>",
            template=(CALL[0], "```json"),
            models=("deepseek_v2",),
        ),
    ),
    _family(
        "deepseek_v31",
        NamedWriter(
            trigger=CALL[0],
            before=CALL[0],
            middle=SEPARATOR,
            after=CALL[1],
            open=SECTION[0],
            end=SECTION[1],
            tokens=TOKENS,
        ),
        Signs(template=(CALL[0],), models=("deepseek_v3",)),
    ),
)
