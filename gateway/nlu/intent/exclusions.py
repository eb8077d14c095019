"""What a request leaves out: "delete task 3, not task 4", "all but task 4", "task 3 instead of task 4".

Pure text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.nlu.intent.clause_votes import Meant, mentions
from gateway.nlu.intent.deed import Act, Deed
from gateway.nlu.intent.lexicon import AVOIDING, base
from gateway.nlu.intent.parts import says

AVOIDED = frozenset(map(base, AVOIDING))
# From here to the end of its clause a request speaks of what it is not for.
_FROM = re.compile(
    r"\b(?:(?:except|but|save|bar)(?: for| not)|except|excluding|barring|other than|apart from|aside from|besides|instead of|rather than|in place of|as opposed to|with the exception of"
    r"|without|(?:and|but) (?:please |just |do )?(?:keep|leave|spare|retain|preserve)|(?:while|but|and) (?:keep|leav|spar|skipp|retain|preserv)ing|(?:keep|leav|spar|skipp)ing)\b.*"
    r"|(?<=\ball )(?:but|minus|save|bar)\b.*|\b(?:all|every\w*|any\w*|everyone|them|the (?:rest|others?))\b(?P<rest>[^,]{0,40}?)\b(?:but|minus|save|bar)\b.*",
    re.DOTALL,
)
_BEFORE = r"(?<!\w){value}(?!\w) (?:is |are )?(?:excepted|excluded|aside|apart|exempt(?:ed)?|not included|(?:being |as )?(?:the |an |my )?exception)\b"


def excepted(deeds: Sequence[Deed], values: Sequence[str], meant: Meant) -> Act | None:
    """The act of what takes these values out of every request, if something does."""
    kept = [
        d for d in deeds if d.act == "directive" and (d.head in meant.wide or d.head not in AVOIDED)
    ]
    if any(_left_out(d.clause.whole, value) for d in kept for value in values):
        return "prohibition"
    if any(d.refers for d in kept):
        return None
    own = [v for v in values if not any(mentions(d, [v]) for d in kept)]
    for d in deeds:
        if d in kept or not mentions(d, own):
            continue
        if d.act == "prohibition" or d.head in AVOIDED:
            return "prohibition"
        if d.act in ("condition", "imagined"):
            return d.act
    return None


def _left_out(whole: str, value: str) -> bool:
    """Whether a clause names a value only where it says what it is not for."""
    if not says(whole, value) or _FROM.search(value.lower()):
        return False
    if re.search(_BEFORE.format(value=re.escape(value.lower())), whole):
        return True
    return not says(_FROM.sub(lambda m: m["rest"] or "", whole), value)
