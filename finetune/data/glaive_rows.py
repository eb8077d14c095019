"""One row of a file -> a `Conversation`, or why it is none. Never guesses, never raises on a row.

Shapes that are known:

    {system, chat}            Glaive function calling v2 as published
    {conversations, tools}    the same in ShareGPT form (human, gpt, function_call, observation)
    {messages, tools?}        OpenAI-style messages; with Glaive's own system text, its first exchange
    {turns, tools}            a line of our own files

Layout of a Glaive chat: `ROLE: text` turns apart by one or two empty lines; only assistant turns have
an end mark. The role is looked for after an empty line only, because the bare words occur in
content. The generator once replaced "AI:" everywhere, so an end mark in a user turn or a response, or
a second one in an assistant turn, says that a text was torn apart: such rows are dropped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from finetune.conversations import Conversation
from finetune.data.declarations import tools_of_entries, tools_of_system
from finetune.data.steps import BLANK, Step, turns_of
from finetune.data.verdicts import Rejected, Unfit
from gateway.core import ToolSpec, Turn
from gateway.formats import dumps
from gateway.formats.glaive import END, ROLES, TRIGGER, WITHOUT_TOOLS

_MARKS: dict[str, Any] = {mark.removesuffix(": "): role for role, mark in ROLES.items()}
_BORDER = re.compile(rf"(?:\A|\n\n+)({'|'.join(_MARKS)}): ")
_STRAY = {"user": "stray_end_in_user", "tool": "stray_end_in_function_response"}
_SPEAKERS: dict[str, Any] = {
    "system": "system",
    "human": "user",
    "user": "user",
    "gpt": "assistant",
    "assistant": "assistant",
    "function_call": "assistant",
    "observation": "tool",
    "function_response": "tool",
    "tool": "tool",
}


@dataclass(frozen=True)
class Kept:
    """A conversation that is used, and the repairs that it needed."""

    conversation: Conversation
    repairs: tuple[str, ...] = ()


def read_row(row: Any, id: str) -> Kept | Rejected:
    """What one parsed row says; `id` becomes the conversation's."""
    repairs: list[str] = []
    try:
        tools, steps = _steps(row, repairs)
        turns = turns_of(steps, tools, repairs)
        conversation = Conversation(id, group_of(turns), tools, turns)
    except Unfit as unfit:
        return unfit.rejected
    except RecursionError:
        return Rejected("row_form", "nested too deeply")
    return Kept(conversation, tuple(dict.fromkeys(repairs)))


def group_of(turns: Sequence[Turn]) -> str:
    """What must stay in one split: a hash of the first question, however it is written.

    Coarser than a hash of the whole chat: two chats that begin alike share their first samples.
    """
    first = next((turn.content for turn in turns if turn.role == "user"), "")
    return digest(" ".join(re.findall(r"\w+", first.casefold())))


def digest(text: str) -> str:
    """A short hash that is the same in every process."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _steps(row: Any, repairs: list[str]) -> tuple[tuple[ToolSpec, ...], list[Step]]:
    if not isinstance(row, dict):
        raise Unfit("row_form", f"a {type(row).__name__}")
    _check_text(row)
    if isinstance(row.get("chat"), str) and isinstance(row.get("system"), str):
        return _raw(row["system"], row["chat"], repairs)
    if isinstance(row.get("conversations"), list):
        return _sharegpt(row, repairs)
    if isinstance(row.get("messages"), list):
        return _messages(row, repairs)
    if isinstance(row.get("turns"), list) and isinstance(row.get("tools"), list):
        return tools_of_entries(row["tools"], repairs), [_own(turn) for turn in row["turns"]]
    raise Unfit("row_form", f"keys {', '.join(map(str, row))}")


def _check_text(row: Mapping[str, Any]) -> None:
    try:
        "".join(v if isinstance(v, str) else dumps(v) for v in row.values()).encode()
    except UnicodeEncodeError:
        raise Unfit("broken_text") from None


def _raw(system: str, chat: str, repairs: list[str]) -> tuple[tuple[ToolSpec, ...], list[Step]]:
    if "\r\n" in system or "\r\n" in chat:
        repairs.append("crlf")
        system, chat = system.replace("\r\n", "\n"), chat.replace("\r\n", "\n")
    return tools_of_system(system, repairs), _split(chat)


def _split(chat: str) -> list[Step]:
    before, *parts = _BORDER.split(chat.strip(BLANK) + "\n")
    if before.strip(BLANK) or not parts:
        raise Unfit("chat_form", chat[:80])
    marks, texts = parts[::2], parts[1::2]
    return [_step(_MARKS[m], text.strip(BLANK)) for m, text in zip(marks, texts, strict=True)]


def _step(role: Any, text: str) -> Step:
    """One turn without its end mark."""
    if role != "assistant":
        if END in text:
            raise Unfit(_STRAY[role], text)
        return Step(role, text)
    body = text.removesuffix(END)
    # A mark in a call's arguments is as much damage as one in prose: it would end the turn early.
    if body == text or END in body:
        raise Unfit("assistant_without_end", text[-80:])
    return Step(role, body.strip(BLANK))


def _sharegpt(
    row: Mapping[str, Any], repairs: list[str]
) -> tuple[tuple[ToolSpec, ...], list[Step]]:
    declared = row.get("tools") or "[]"
    if isinstance(declared, str):
        try:
            declared = json.loads(declared)
        except (ValueError, RecursionError):
            raise Unfit("functions_not_json", str(declared)) from None
    if not isinstance(declared, list):
        raise Unfit("function_form", "tools is not a list")
    system = row.get("system")
    steps = [Step("system", system)] if isinstance(system, str) and system.strip(BLANK) else []
    for said in row["conversations"]:
        speaker, value = (said.get("from"), said.get("value")) if isinstance(said, dict) else (0, 0)
        if speaker not in _SPEAKERS or not isinstance(value, str):
            raise Unfit("row_form", f"from {speaker!r}")
        text = _unmarked(_SPEAKERS[speaker], value)
        steps.append(
            Step("assistant", f"{TRIGGER} {text}")
            if speaker == "function_call"
            else Step(_SPEAKERS[speaker], text)
        )
    return tools_of_entries(declared, repairs), steps


def _unmarked(role: str, value: str) -> str:
    """A text whose end mark is optional; it must not stand anywhere else."""
    text = value.strip(BLANK)
    if END not in text:
        return text
    if role == "system":
        raise Unfit("row_form", text)
    return _step(role, text).text


def _messages(
    row: Mapping[str, Any], repairs: list[str]
) -> tuple[tuple[ToolSpec, ...], list[Step]]:
    messages = row["messages"]
    if not all(isinstance(m, dict) and m.get("role") in _SPEAKERS for m in messages):
        raise Unfit("row_form", "a message without a known role")
    first = messages[0].get("content") if messages else None
    if isinstance(first, str) and first.startswith(WITHOUT_TOOLS.split()[0]):
        return _raw(first, "\n\n\n".join(map(_as_glaive, messages[1:])), repairs)
    declared = row.get("tools") or []
    if not isinstance(declared, list):
        raise Unfit("function_form", "tools is not a list")
    return tools_of_entries(declared, repairs), [_message(message) for message in messages]


def _as_glaive(message: Mapping[str, Any]) -> str:
    role, content = _SPEAKERS[message["role"]], message.get("content")
    if role not in ROLES or not isinstance(content, str):
        raise Unfit("row_form", f"role {role!r}")
    return ROLES[role] + content


def _message(message: Mapping[str, Any]) -> Step:
    role, content = _SPEAKERS[message["role"]], message.get("content") or ""
    if not isinstance(content, str):
        raise Unfit("row_form", "content that is not text")
    asked = message.get("tool_calls") or []
    inner = [c.get("function", c) if isinstance(c, dict) else c for c in asked]
    return Step(role, _with_calls(_unmarked(role, content), inner))


def _own(turn: Any) -> Step:
    if not isinstance(turn, dict) or turn.get("role") not in ROLES | {"system": ""}:
        raise Unfit("row_form", "a turn without a known role")
    content, calls = turn.get("content", ""), turn.get("calls", [])
    if not isinstance(content, str) or not isinstance(calls, list):
        raise Unfit("row_form", "a turn with fields of the wrong type")
    return Step(turn["role"], _with_calls(content.strip(BLANK), calls))


def _with_calls(text: str, calls: Sequence[Any]) -> str:
    return " ".join([text] * bool(text) + [f"{TRIGGER} {dumps(call)}" for call in calls])
