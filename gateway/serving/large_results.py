"""Results that are too large for one answer: cut to fit, with a link to the whole.

Sizes are bytes of the JSON in UTF-8; text is cut on character borders only. The whole result is kept
for a while, bounded in number, bytes and time, for the principal who asked and nobody else, and is
read in pages: each page names the next one. Knows no transport.
"""

from __future__ import annotations

import re
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from gateway.core import JsonObject, write_json

PREFIX: Final = "gateway://results/"
TEMPLATE: Final = PREFIX + "{id}{?offset}"
ENVELOPE_BYTES: Final = 1536  # for the note, the link and the keys around the content
NEXT, TOTAL = "gateway/next", "gateway/bytes"  # in the `_meta` of a page
LINKS_SINCE: Final = "2025-06-18"  # the first protocol version that has resource links
_ADDRESS: Final = re.compile(re.escape(PREFIX) + r"([\w-]{22})(?:\?offset=(\d{1,12}))?")


@dataclass(frozen=True)
class Kept:
    """One whole result; `data` is UTF-8."""

    owner: str
    data: bytes
    mime_type: str
    until: float


class Results:
    """Whole results, bounded: the oldest go first."""

    def __init__(
        self, number: int, size: int, ttl_s: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._number, self._size, self._ttl_s, self._now = number, size, ttl_s, now
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    @property
    def held_bytes(self) -> int:
        """Bytes held right now."""
        return sum(len(kept.data) for kept in self._kept.values())

    def keep(self, owner: str, text: str, mime_type: str) -> str | None:
        """The address of `text` from now on, or None if it is too large to keep."""
        data = text.encode("utf-8", "replace")
        if len(data) > self._size or not self._number:
            return None
        self._forget_old()
        while len(self._kept) >= self._number or self.held_bytes + len(data) > self._size:
            self._kept.popitem(last=False)
        name = secrets.token_urlsafe(16)
        self._kept[name] = Kept(owner, data, mime_type, self._now() + self._ttl_s)
        return PREFIX + name

    def page(self, owner: str, uri: str, room: int) -> JsonObject | None:
        """As much as fits into `room` bytes from where `uri` points; None if there is no such page."""
        self._forget_old()
        match = _ADDRESS.fullmatch(uri)
        kept = self._kept.get(match[1]) if match else None
        if match is None or kept is None or kept.owner != owner:
            return None
        start = int(match[2] or 0)
        room = max(room - ENVELOPE_BYTES, 256)
        text = cut(kept.data[start : start + room].decode("utf-8", "ignore"), room)
        end, total = start + len(text.encode()), len(kept.data)
        meta: dict[str, Any] = {TOTAL: total}
        if start < end < total:
            meta[NEXT] = f"{PREFIX}{match[1]}?offset={end}"
        return {"uri": uri, "mimeType": kept.mime_type, "text": text, "_meta": meta}

    def _forget_old(self) -> None:
        now = self._now()
        for name in [name for name, kept in self._kept.items() if kept.until <= now]:
            del self._kept[name]


def fit_result(
    result: dict[str, Any], limit: int, results: Results, owner: str, version: str
) -> dict[str, Any]:
    """The result itself, or as much of it as `limit` bytes hold and where to read the whole."""
    size = bytes_of(result)
    if size <= limit:
        return result
    whole, mime_type = _whole(result)
    uri = results.keep(owner, whole, mime_type)
    room = limit - ENVELOPE_BYTES
    data = result.get("structuredContent")
    shrunk = None if data is None else shrink(data, room // 2)
    blocks = _blocks(result["content"], room - (0 if shrunk is None else bytes_of(shrunk)))
    blocks.append({"type": "text", "text": _note(size, limit, uri, data, shrunk)})
    if uri is not None and version >= LINKS_SINCE:
        rest = f"{uri}?offset={_shown_bytes(blocks)}" if mime_type == "text/plain" else uri
        blocks.append(_link(rest, mime_type, len(whole.encode("utf-8", "replace"))))
    lost = data is not None and shrunk is None
    fitting = {key: value for key, value in result.items() if key != "structuredContent"}
    fitting |= {"content": blocks, "isError": result.get("isError", False) or lost}
    return fitting | ({} if shrunk is None else {"structuredContent": shrunk})


def fit_contents(
    read: dict[str, Any], limit: int, results: Results, owner: str
) -> dict[str, Any] | None:
    """A resource that fits, its texts cut to pages where needed; None if there is no way to cut it."""
    room = limit - ENVELOPE_BYTES
    if bytes_of(read) <= limit:
        return read
    contents: list[Any] = []
    for item in read["contents"]:
        needs = bytes_of(item)
        if needs > room:
            if "text" not in item:
                return None
            item = _first_page(item, max(room, 0), results, owner)
            needs = bytes_of(item)
        contents.append(item)
        room -= needs
    return {**read, "contents": contents}


def shrink(value: Any, room: int) -> Any:
    """`value` with long texts and lists cut until it fits, every type kept; None if it cannot."""
    limit = max(room, 64)
    while bytes_of(value) > room:
        if limit < 16:
            return None
        value = _shrunk(value, limit)
        limit //= 2
    return value


def cut(text: str, room: int) -> str:
    """The longest beginning, about, whose JSON fits into `room` bytes; never half a character."""
    kept = text.encode("utf-8", "replace")[: max(room, 0)].decode("utf-8", "ignore")
    while kept and (size := bytes_of(kept) - 2) > room:
        kept = kept[: min(len(kept) - 1, len(kept) * room // size)]
    return kept


def _shrunk(value: Any, limit: int) -> Any:
    if isinstance(value, str):
        return value if len(value) * 6 <= limit or bytes_of(value) <= limit else cut(value, limit)
    if isinstance(value, list):
        return [_shrunk(item, limit) for item in value[: max(1, limit // 16)]]
    if isinstance(value, dict):
        return {key: _shrunk(item, limit) for key, item in value.items()}
    return value


def _first_page(item: JsonObject, room: int, results: Results, owner: str) -> JsonObject:
    uri = results.keep(owner, item["text"], item.get("mimeType") or "text/plain")
    text = cut(item["text"], max(room - 512, 0))
    total, end = len(item["text"].encode("utf-8", "replace")), len(text.encode())
    meta = {**(item.get("_meta") or {}), TOTAL: total}
    if uri is not None:
        meta[NEXT] = f"{uri}?offset={end}"
    return {**item, "text": text, "_meta": meta}


def _blocks(content: list[Any], room: int) -> list[Any]:
    """The blocks that fit, in order; the first text that does not is cut and is the last."""
    kept: list[Any] = []
    for block in content:
        needs = bytes_of(block) + 1
        if needs <= room:
            kept.append(block)
            room -= needs
        elif block.get("type") == "text":
            kept.append({**block, "text": cut(block["text"], room - 128)})
            break
    return kept


def _shown_bytes(blocks: list[Any]) -> int:
    """How much of the text, which is the only block, is shown."""
    return len(blocks[0].get("text", "").encode()) if len(blocks) > 1 else 0


def _whole(result: JsonObject) -> tuple[str, str]:
    """A plain text as it is, everything else as the JSON of the result."""
    content = result["content"]
    if len(content) == 1 and content[0].get("type") == "text" and "structuredContent" not in result:
        return content[0]["text"], "text/plain"
    return write_json(result).decode(), "application/json"


def _note(size: int, limit: int, uri: str | None, data: Any, shrunk: Any) -> str:
    lost = "" if data is None or shrunk is not None else " Its structured content is left out."
    where = f"read the whole at {uri}" if uri else "the whole is too large to keep; ask for less"
    return (
        f"[Cut: this result has {size} bytes, an answer at most {limit}.{lost} To go on, {where}.]"
    )


def _link(uri: str, mime_type: str, size: int) -> JsonObject:
    return {
        "type": "resource_link",
        "uri": uri,
        "name": "rest" if "?offset=" in uri else "whole-result",
        "description": "The rest of a result that was cut; kept for a while.",
        "mimeType": mime_type,
        "size": size,
    }


def bytes_of(value: Any) -> int:
    """Its size as JSON in UTF-8."""
    return len(write_json(value))
