"""When a request is to be done, if not now: "tomorrow", "in 5 minutes", "only after 9". Pure text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from gateway.nlu.intent.parts import leaves

_CLOCK = r"(?:noon|midnight|midday|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?| o'?clock)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|christmas|easter|new year|thanksgiving|(?:january|february|march|april|june|july|august|september|october|november|december)\b)"
_SPAN = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|while|bit|moment)"
)
_TIME = re.compile(
    rf"\b(?:tomorrow|tonight|later(?: on)?|(?:next|this coming|the following) (?:week|month|year|quarter|sprint|\w+day|time|morning)|(?:on|this|until|till|after|from|over|come) (?:the |next |this )?(?:\w+ )?{_DAY}"
    rf"|(?:at|after|until|till|from|around|past) {_CLOCK}(?! ?(?:%|percent|euros?|dollars?|degrees|items?|files?|people))\b"
    r"|in the (?:morning|afternoon|evening|night|future|weekend)|(?:this|tomorrow|in the) (?:evening|afternoon|morning)|at (?:night|dawn|dusk|sunset|sunrise|lunch\w*|dinner\w*|bedtime|the weekend|the end of)"
    rf"|(?:in|after|within|for another) (?:\d+|an?|one|two|three|five|ten|fifteen|twenty|thirty|half an|a few|a couple of|some) {_SPAN}|every (?:day|night|morning|week|month|hour|\w+day|\d+ \w+)"
    r"|daily|weekly|hourly|nightly|eod|end of (?:the )?(?:day|week|month)|overnight|first thing|(?:after|during|over) (?:lunch|dinner|breakfast|work|hours|school|the (?:meeting|weekend|holidays?|break|call|demo|release|freeze|standup|maintenance))"
    r"|on (?:her|his|their|my|our|the|your) (?:\w+ )?(?:birthday|anniversary|arrival|return|dip|hour|half hour|weekend|\d{1,2}(?:st|nd|rd|th)|first|last day)|at the (?:open|close|bell|dip)|for (?:later|another (?:time|day)|tomorrow|next \w+)|(?:some other|another|a different) (?:time|day)|one of these days|in due course|not right now|soon|shortly|eventually|once more people)\b(?!'s)"
)
_TIMELY = re.compile(
    r"time|date|day|when|start|begin|due|deadline|until|schedul|^at$|delay|minutes|seconds|hours|duration|snooze|expir",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\d{1,2}:\d\d|\d{4}-\d\d|T\d\d")


def begins_later(text: str) -> bool:
    """Whether a fragment says when, "tonight" or "plan tonight", rather than that something is then."""
    match = _TIME.search(text)
    return match is not None and len(text[: match.start()].split()) < 2


def postponed(request: str, arguments: Mapping[str, Any]) -> bool:
    """Whether a request in lower case says when, and no argument of its call takes that."""
    match = _TIME.search(request)
    if match is None or any(
        value not in (None, "") and _TIMELY.search(name) for name, value in arguments.items()
    ):
        return False
    given = " ".join(str(value) for value in leaves(arguments)).lower()
    told = any(word in given for word in match.group().split() if len(word) > 2)
    return not told and not _STAMP.search(given)
