"""What the tools can do, for somebody who asks just that: "help", "what can you do?", "?".

Pure; tool names and descriptions are strangers' text and shown as such.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.agent.answers import plain
from gateway.core import ToolSpec

MOST_TOOLS, MOST_CHARS = 40, 100
_ASKED = re.compile(
    r"(?:(?:hi|hello|hey|please|ok|okay|so|um)[\s,!]*)*(?:help(?: me)?(?: please)?|usage|commands?|tools?|menu|man|info|about|capabilities"
    r"|what (?:all )?(?:can|do|could) (?:you|i|this|it|we)(?: guys)?(?: (?:all|even|actually))? (?:do|help(?: me)? with|ask(?: you)?(?: for)?|offer|know|answer|use)(?: (?:for me|here|with (?:this|you|it)))?"
    r"|what are you (?:able|good) (?:to do|for|at)|what(?:'s| is| are)? (?:your|the|my) (?:tools?|commands?|capabilities|functions?|skills|options)(?: available)?"
    r"|what (?:tools?|commands?|functions?) (?:do you have|are there|can (?:you|i) use|have you(?: got)?|are available)|who are you|how (?:does this|do you|do i use (?:this|you|it)|can you help(?: me)?)(?: work)?"
    r"|(?:list|show)(?: me)?(?: all)?(?: of)?(?: the| your| my)? (?:available )?(?:tools?|commands?|functions?|capabilities))[\s?.!]*",
    re.IGNORECASE,
)


def asks_for_overview(question: str) -> bool:
    """Whether a question only wants to know what can be asked, or has no word in it."""
    bare = question.replace("\u2019", "'")
    return not any(c.isalnum() for c in bare) or bool(_ASKED.fullmatch(bare.strip()))


def overview(tools: Sequence[ToolSpec]) -> str:
    """One line for each tool: where it is, its name and the first sentence about it."""
    lines = [
        f"- {plain(t.server)}.{plain(t.tool or t.name)}: {_first(t.description)}" for t in tools
    ]
    more = len(lines) - MOST_TOOLS
    rest = [f"... and {more} more; `gateway tools` lists them all."] if more > 0 else []
    return "\n".join(["Ask in plain words for what these tools do:", *lines[:MOST_TOOLS], *rest])


def _first(description: str) -> str:
    line = " ".join(plain(description).split())
    sentence = re.split(r"(?<=[.!?])\s", line, maxsplit=1)[0]
    return sentence if len(sentence) <= MOST_CHARS else sentence[: MOST_CHARS - 3] + "..."
