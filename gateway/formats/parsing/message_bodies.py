"""Body readers for outputs that are messages with headers (Harmony): who is meant, which channel, then the text.

A message ends where its end marker stands. A header that cannot be one is a mention where text stands before it,
and an error where a message should begin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gateway.core import BadCall
from gateway.formats.parsing.calls import Draft
from gateway.formats.parsing.json_bodies import markers
from gateway.formats.parsing.json_values import read_value
from gateway.formats.parsing.source import Malformed, Reader, find, ink, takes_one
from gateway.formats.parsing.syntax import Body, Region, Voice

MAX_HEADER = 512  # characters; a longer one is prose
_RECIPIENT = re.compile(r"(?:^|\s)to=([^\s<]+)")
_WORD = re.compile(r"\s*([\w-]*)")


@dataclass(frozen=True)
class Headers:
    """The headers of one family.

    Attributes:
        start, channel, message: Before a role, before a channel's name, before the text.
        ends: What ends a message.
        voices: What a text is, by its channel or, without channels, by its recipient; any other is an error.
        functions: What stands before a tool's name.
        readers: Recipients that are no tools.
    """

    start: str
    channel: str
    message: str
    ends: tuple[str, ...]
    voices: dict[str, Voice]
    functions: str = ""
    readers: tuple[str, ...] = ()


def message(headers: Headers) -> Body:
    """One message; its opening marker, the start of its header, was just read."""
    borders = markers((headers.message, headers.start, *headers.ends))

    def body(region: Region) -> Reader[None]:
        src, begun = region.src, region.src.pos
        if region.marker == headers.channel and region.before:
            raise Malformed("prose", "a marker in a text")
        found = yield from find(src, borders, within=MAX_HEADER)
        if found is None or found[0] != headers.message:
            src.pos = found.start() if found else min(len(src.text), begun + MAX_HEADER)
            raise _no_header(region, cut=found is None and src.ended)
        src.pos = found.end()
        header = region.marker + src.text[begun : found.start()]
        recipient = _RECIPIENT.search(header)
        if headers.functions and recipient and recipient[1] not in headers.readers:
            return (yield from _call(region, headers, recipient[1]))
        voice = _voice(headers, header, recipient[1] if recipient else "")
        if not voice:
            raise _no_header(region, cut=False)
        region.voice = voice

    return body


def _voice(headers: Headers, header: str, recipient: str) -> Voice:
    """What the text of a message is; nothing if its header does not say."""
    if not headers.channel:  # a message to a tool holds its calls, in a form of their own
        return headers.voices.get(recipient, "answer" if recipient else "")
    _, channel, said = header.rpartition(headers.channel)
    name = _WORD.match(said)
    return headers.voices.get(name[1], "") if channel and name else ""


def _no_header(region: Region, cut: bool) -> Malformed:
    if region.before:
        return Malformed("prose", "a marker in a text")
    if cut:
        return Malformed("truncated", "the output ends inside a header")
    return Malformed("malformed", f"not a header: {region.raw()[:60]!r}")


def _call(region: Region, headers: Headers, recipient: str) -> Reader[None]:
    """The arguments of a call, and the end of its message."""
    src = region.src
    name = recipient.removeprefix(headers.functions)
    if name == recipient and name not in region.tools:
        return (yield from _foreign(region, headers, recipient))
    if name == recipient:
        src.note("name")
    char = yield from ink(src)
    value = None if not char or char == "<" else (yield from read_value(src))
    after = src.pos
    char = yield from ink(src)
    if not (yield from takes_one(src, headers.ends)):
        if not char and not src.may_lack_tail:
            raise src.unexpected()
        if char and not src.text.startswith(headers.start, src.pos):
            raise src.unexpected()
        src.pos = after if char else src.pos
    if value is None:
        raise Malformed("not_an_object", "the call has no arguments")
    region.found(Draft(name, value, region.raw(), src.repairs))


def _foreign(region: Region, headers: Headers, recipient: str) -> Reader[None]:
    """A message to somebody who is no tool of ours: an error, with all that it says."""
    found = yield from find(region.src, markers((*headers.ends, headers.start)))
    region.src.pos = len(region.src.text) if found is None else found.start()
    if found is not None:
        yield from takes_one(region.src, headers.ends)
    problem = f"a message to {recipient[:40]!r}, which is no tool"
    region.items.append(BadCall("unknown_recipient", region.raw(), problem))
