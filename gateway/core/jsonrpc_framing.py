"""JSON-RPC messages out of a stream of bytes: one a line, and what is nearly that.

Rules

 1. A line is a message. Lines that are none are junk and cost nothing else.
 2. An object that goes on over several lines is one message, unless its first line says already whose answer
    or request it is: that one is cut off. A line that is a message by itself ends the wait for the rest.
 3. An object that is whole is read at once when its sender pauses, whatever ends the line.
 4. A message of more than `limit` bytes is passed over, and costs its own request alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from gateway.core.jsonrpc import Message, Unreadable, messages_of, outline
from gateway.core.lenient_json import is_unfinished, read_json, read_several

KEPT: Final = 4096  # of a message that is passed over, at either end
SMALL: Final = 1 << 20  # up to here an unfinished line is looked at when its sender pauses
_BRACKET: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]')

Found = Message | Unreadable | bytes
"""A message, one that cannot be read, or a line of junk."""


class Framing:
    """Takes the bytes as they come; gives what they hold, in order."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._line = bytearray()
        self._open: list[bytearray] = []  # the lines of an object that goes on
        self._depth = self._size = 0
        self._passed = 0  # bytes of the message that is passed over
        self._head = self._tail = b""
        self._is_spread = False  # it goes over several lines

    @property
    def passed_over(self) -> int:
        """Bytes of a message that is too large and has not ended."""
        return self._passed

    def feed(self, chunk: bytes) -> Iterator[Found]:
        """What is whole now; use it up before the next piece comes."""
        start = 0
        while (end := chunk.find(b"\n", start)) >= 0:
            self._take(chunk[start:end] if start or end + 1 < len(chunk) else chunk[:end])
            start = end + 1
            yield from self._ended()
        if start < len(chunk):
            self._take(chunk[start:])
            yield from self._paused()

    def rest(self) -> Iterator[Found]:
        """What is left when nothing comes any more; a message that was cut off is nobody's answer then."""
        for found in (*self._ended(), *self._abandoned()):
            if isinstance(found, dict | bytes):
                yield found

    def _take(self, piece: bytes) -> None:
        if self._passed:
            self._passed += len(piece)
            self._line += piece[: KEPT - len(self._line)]
            self._tail = (self._tail + piece)[-KEPT:]
        elif len(self._line) + self._size + len(piece) > self._limit:
            self._passed = len(self._line) + self._size + len(piece)
            self._head = b"\n".join([*map(bytes, self._open), bytes(self._line), piece])[:KEPT]
            self._tail, self._is_spread = piece[-KEPT:], bool(self._open)
            self._line, self._open, self._size = bytearray(piece[:KEPT]), [], 0
        else:
            self._line += piece

    def _ended(self) -> Iterator[Found]:
        """A line has ended."""
        line, self._line = self._line, bytearray()
        if self._passed:
            if not self._is_spread or bytes(line.rstrip()) in (b"}", b"]"):
                id, kind = outline(self._head, self._tail)
                yield Unreadable(id, f"it has more than {self._limit} bytes", kind)
                self._passed = 0
        elif line.strip():
            yield from self._continued(line) if self._open else self._read(line)

    def _paused(self) -> Iterator[Found]:
        """Rule 3."""
        if self._passed or self._open or len(self._line) > SMALL:
            return
        if not self._line.rstrip().endswith((b"}", b"]")):
            return
        try:
            value = read_json(self._line)
        except ValueError:
            return
        if isinstance(value, dict | list):
            shown, self._line = bytes(self._line[:KEPT]), bytearray()
            yield from _of_value(value, shown)

    def _read(self, line: bytearray) -> Iterator[Found]:
        try:
            value = read_json(line)
        except ValueError as error:
            values = read_several(line) if len(line) <= SMALL else []
            several = [v for v in values if isinstance(v, dict) and "jsonrpc" in v]
            if several:
                for one in several:
                    yield from _of_value(one, line)
            elif is_unfinished(line) and outline(bytes(line[:KEPT]))[1] == "unclear":
                self._open, self._depth, self._size = [line], _depth(line), len(line)
            else:
                yield _unreadable(line, str(error))
            return
        shown = bytes(line[:KEPT])
        line.clear()  # a large one is not needed twice
        yield from _of_value(value, shown)

    def _continued(self, line: bytearray) -> Iterator[Found]:
        """Rule 2."""
        if (alone := _value(line)) is not None and any(
            isinstance(found, dict) for found in messages_of(alone)
        ):
            yield from self._abandoned()
            yield from _of_value(alone, line)
            return
        self._open.append(line)
        self._depth += _depth(line)
        self._size += len(line)
        if self._depth <= 0:
            whole, self._open, self._size = bytearray(b"\n").join(self._open), [], 0
            yield from self._read(whole)

    def _abandoned(self) -> Iterator[Found]:
        """The lines of an object that never ended, each by itself."""
        lines, self._open, self._size = self._open, [], 0
        for line in lines:
            value = _value(line.strip().strip(b"[],"))
            alone = isinstance(value, dict)
            yield from _of_value(value, line) if alone else [_unreadable(line, "it is cut off")]


def _of_value(value: Any, line: bytes | bytearray) -> Iterator[Found]:
    for found in messages_of(value):
        yield bytes(line) if found is None else found


def _value(line: bytes | bytearray) -> Any:
    try:
        return read_json(line)
    except ValueError:
        return None


def _unreadable(line: bytearray, why: str) -> Unreadable | bytes:
    """A line that shows the id of a message, or junk."""
    if line.lstrip()[:1] != b"{":
        return bytes(line)
    id, kind = outline(bytes(line[:KEPT]), bytes(line[-KEPT:]))
    return bytes(line) if kind == "unclear" and id is None else Unreadable(id, why, kind)


def _depth(line: bytes | bytearray) -> int:
    brackets = [token for token in _BRACKET.findall(line) if len(token) == 1]
    return sum(1 if token in b"[{" else -1 for token in brackets)
