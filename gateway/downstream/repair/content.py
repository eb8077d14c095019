"""Content blocks as the protocol has them, made of what a server sent; what cannot be kept becomes text that says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from gateway.core import JsonObject, write_json

Block = dict[str, Any]
MAX_SHOWN: Final = 100_000  # characters of a block that is shown as JSON
ROLES: Final = ("user", "assistant")
_OPTIONAL: Final[Mapping[str, tuple[type, ...]]] = {
    "title": (str,),
    "description": (str,),
    "mimeType": (str,),
    "size": (int,),
    "icons": (list,),
    "_meta": (dict,),
}
# The first characters of well-known files in base64, for data that does not say what it is.
_MAGIC: Final = {
    "iVBORw0KGgo": "image/png",
    "/9j/": "image/jpeg",
    "R0lGOD": "image/gif",
    "UklGR": "image/webp",
    "PHN2Zy": "image/svg+xml",
    "SUQz": "audio/mpeg",
    "T2dnUw": "audio/ogg",
    "ZkxhQ": "audio/flac",
}


def text_block(text: str) -> Block:
    """A block of text."""
    return {"type": "text", "text": text}


def is_plain(block: Any) -> bool:
    """Whether it is a block of text with nothing to mend, which nearly all are."""
    return (
        type(block) is dict
        and len(block) == 2
        and block.get("type") == "text"
        and type(block.get("text")) is str
    )


def mend_blocks(content: Any) -> list[Block]:
    """The blocks of a `content` that may be missing, null, one block, a text or anything else."""
    if content is None:
        return []
    return [mend_block(block) for block in (content if isinstance(content, list) else [content])]


def mend_block(block: Any) -> Block:
    """One block; the object itself where there is nothing to mend."""
    if is_plain(block):
        return block  # type: ignore[no-any-return]
    if not isinstance(block, dict):
        return text_block(as_text(block))
    kind = block["type"] if isinstance(block.get("type"), str) else _guessed(block)
    read = _KINDS.get(kind) or _KINDS.get(kind.strip().lower())
    if read is None:
        unknown = f"[content of the unknown type {kind[:40]!r}: {as_text(block)}]"
        return text_block(unknown if kind else as_text(block))
    return read(mend_members(block))


def mend_members(block: JsonObject) -> Block:
    """Its members without the optional ones that nobody could read."""
    kept = {
        key: value
        for key, value in block.items()
        if key not in _OPTIONAL
        or (isinstance(value, _OPTIONAL[key]) and not isinstance(value, bool))
    }
    if isinstance(block.get("size"), float | str) and str(block["size"]).split(".")[0].isdecimal():
        kept["size"] = int(str(block["size"]).split(".")[0])
    if "icons" in kept:
        kept["icons"] = [i for i in kept["icons"] if isinstance(i, dict) and _is_text(i.get("src"))]
    if "annotations" in kept:
        annotations = _annotations(kept.pop("annotations"))
        kept |= {"annotations": annotations} if annotations else {}
    return kept


def as_text(value: Any) -> str:
    """A text as it is, nothing for null, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value or ""
    return write_json(value).decode()[:MAX_SHOWN]


def _guessed(block: JsonObject) -> str:
    """The type of a block that names none."""
    for member, kind in (("text", "text"), ("resource", "resource"), ("uri", "resource_link")):
        if member in block:
            return kind
    return "image" if str(block.get("mimeType", "")).startswith("image/") else ""


def _text(block: Block) -> Block:
    return {**block, "type": "text", "text": as_text(block.get("text"))}


def _media(block: Block) -> Block:
    """An image or a sound; data of its own kind may say in a `data:` URL what it is."""
    data, mime_type = block.get("data"), block.get("mimeType")
    kind = str(block.get("type", "image")).strip().lower()
    if not isinstance(data, str) or not data:
        where = f" at {block['url']}" if _is_text(block.get("url")) else " without data"
        return text_block(f"[{kind}{where}]")
    if data.startswith("data:") and ";base64," in data:
        said, data = data[5:].split(";base64,", 1)
        mime_type = mime_type or said.partition(";")[0]
    if not mime_type:
        known = (kind for magic, kind in _MAGIC.items() if data.startswith(magic))
        mime_type = next(known, "application/octet-stream")
    return {**block, "type": kind, "data": data, "mimeType": mime_type}


def _link(block: Block) -> Block:
    uri, name = block.get("uri"), block.get("name")
    if not isinstance(uri, str) or not uri:
        return text_block(f"[link without a URI: {as_text(block)}]")
    if not isinstance(name, str) or not name:
        name = uri.rstrip("/").rpartition("/")[2] or uri
    return {**block, "type": "resource_link", "uri": uri, "name": name}


def _embedded(block: Block) -> Block:
    inner = mend_resource(block.get("resource", block))
    if inner is None:
        return text_block(f"[resource that cannot be read: {as_text(block.get('resource'))}]")
    if not inner["uri"]:
        return text_block(inner.get("text") or "[resource without a URI]")
    return {**block, "type": "resource", "resource": inner}


def mend_resource(item: Any, uri: str = "") -> Block | None:
    """The contents of a resource, `uri` where they name none; None when there are none."""
    if isinstance(item, str):
        return {"uri": uri, "text": item}
    if not isinstance(item, dict):
        return None
    if isinstance(item.get("resource"), dict) and not ({"text", "blob"} & item.keys()):
        return mend_resource(item["resource"], uri)
    mended = {k: v for k, v in mend_members(item).items() if k not in ("type", "resource")}
    mended["uri"] = item["uri"] if isinstance(item.get("uri"), str) else uri
    if isinstance(mended.get("blob"), str) and not isinstance(mended.get("text"), str):
        return {key: value for key, value in mended.items() if key != "text"}
    blob = mended.pop("blob", None)
    if "text" not in mended and blob is None:
        return None
    return mended | {"text": as_text(mended.get("text", blob))}


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _annotations(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        return {}
    kept = dict(value)
    audience = kept.pop("audience", None)
    named = [audience] if isinstance(audience, str) else audience
    if isinstance(named, list) and (roles := [role for role in named if role in ROLES]):
        kept["audience"] = roles
    priority = kept.pop("priority", None)
    if isinstance(priority, int | float) and not isinstance(priority, bool) and 0 <= priority <= 1:
        kept["priority"] = priority
    if not isinstance(kept.get("lastModified", ""), str):
        del kept["lastModified"]
    return kept


_KINDS: Final[Mapping[str, Callable[[Block], Block]]] = {
    "text": _text,
    "image": _media,
    "audio": _media,
    "resource_link": _link,
    "resource": _embedded,
}
