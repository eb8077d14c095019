"""Rows in Glaive's notation, as tests write them."""

import json
from typing import Any

from finetune.conversations import Conversation
from finetune.data.glaive_rows import Kept, read_row
from finetune.data.verdicts import REASONS, REPAIRS, Rejected
from gateway.formats.glaive import WITH_TOOLS

NOTE = {
    "name": "add_note",
    "description": "Keep a note",
    "parameters": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "description": "What to keep"},
            "stars": {"type": "integer", "description": "How important, 1 to 5"},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["text"],
    },
}
CLOCK = {"name": "get_time", "description": "The time", "parameters": {}}
END = " <|endoftext|>\n\n\n"
ASK = "USER: Keep this.\n\n\n"
OK = 'FUNCTION RESPONSE: {"ok": true}\n\n\nASSISTANT: Kept.' + END


def system(*declared: Any) -> str:
    tail = "\n" if len(declared) == 1 else "\n\n"
    return WITH_TOOLS + "\n\n".join(json.dumps(d, indent=4) for d in declared) + tail


def row(chat: str, *declared: Any) -> dict[str, str]:
    return {"system": system(*(declared or (NOTE, CLOCK))), "chat": chat}


def call_row(call: str, *declared: Any) -> dict[str, str]:
    return row(f"{ASK}ASSISTANT: <functioncall> {call}{END}{OK}", *declared)


def quoted(arguments: str, name: str = "add_note") -> str:
    return '{"name": "%s", "arguments": \'%s\'}' % (name, arguments)  # noqa: UP031


def kept(value: Any) -> tuple[Conversation, tuple[str, ...]]:
    read = read_row(value, "row:0")
    assert isinstance(read, Kept), read
    assert set(read.repairs) <= set(REPAIRS)
    return read.conversation, read.repairs


def reason(value: Any) -> str:
    read = read_row(value, "row:0")
    assert isinstance(read, Rejected), read
    assert read.reason in REASONS
    return read.reason
