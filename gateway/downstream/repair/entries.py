"""Entries of the lists of resources, templates and prompts: what identifies one is needed, the rest is mended or left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from gateway.downstream.repair.content import Block, mend_members

Entry = dict[str, Any]


def mend_resource_entry(entry: Any) -> Entry | None:
    """A resource; one without a name is called by its title, or by the end of its URI."""
    return _addressed(entry, "uri")


def mend_template_entry(entry: Any) -> Entry | None:
    """The same for a template."""
    return _addressed(entry, "uriTemplate")


def mend_prompt_entry(entry: Any) -> Entry | None:
    """A prompt; its arguments may be an object by name, or names alone."""
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"]:
        return None
    mended = mend_members(entry)
    arguments = mended.pop("arguments", None)
    if isinstance(arguments, dict):
        arguments = [
            {"name": name} | (about if isinstance(about, dict) else {})
            for name, about in arguments.items()
        ]
    if isinstance(arguments, list):
        mended["arguments"] = [found for item in arguments if (found := _argument(item))]
    return mended


def _addressed(entry: Any, key: str) -> Entry | None:
    if not isinstance(entry, dict) or not isinstance(entry.get(key), str) or not entry[key]:
        return None
    mended = mend_members(entry)
    names = (mended.get("name"), mended.get("title"), _end_of(entry[key]))
    mended["name"] = next(name for name in names if isinstance(name, str) and name)
    return mended


def _end_of(uri: str) -> str:
    return uri.rstrip("/").rpartition("/")[2] or uri


def _argument(item: Any) -> Block | None:
    given = {"name": item} if isinstance(item, str) else item
    if not isinstance(given, dict) or not isinstance(given.get("name"), str):
        return None
    mended = mend_members(given)
    if not isinstance(mended.get("required", True), bool):
        del mended["required"]
    return mended


ENTRIES: Final[Mapping[str, Callable[[Any], Entry | None]]] = {
    "resources": mend_resource_entry,
    "resourceTemplates": mend_template_entry,
    "prompts": mend_prompt_entry,
}
