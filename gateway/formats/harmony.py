"""Harmony, as gpt-oss writes it: `<|start|>assistant to=functions.f<|channel|>commentary <|constrain|>json<|message|>{..}<|call|>`.

The recipient stands behind the role or behind the channel. Channels: `analysis` is a thought, `commentary` and
`final` are for the user. The prompt ends with `<|start|>assistant`. Wire format: the page on it in openai/harmony,
and the chat template of openai/gpt-oss-20b.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.core import Prompt, Reply, ToolSpec, Turn
from gateway.formats.base import dumps
from gateway.formats.family import Family, Signs
from gateway.formats.parsing.json_bodies import bare_json
from gateway.formats.parsing.message_bodies import Headers, message
from gateway.formats.parsing.pending import Spacing
from gateway.formats.parsing.syntax import Syntax
from gateway.formats.prompts import Builder, Pieces
from gateway.formats.writing.json_writers import NamedWriter

START, CHANNEL, MESSAGE = "<|start|>", "<|channel|>", "<|message|>"
END, CALL, RETURN = "<|end|>", "<|call|>", "<|return|>"
TOKENS = r"<\|(?:start|end|message|channel|constrain|call|return)\|>"
ASSISTANT = f"{START}assistant"
ANALYSIS, COMMENTARY, FINAL = (
    f"{CHANNEL}{name}{MESSAGE}" for name in ("analysis", "commentary", "final")
)
IDENTITY = (
    "You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n\n"
    "Reasoning: low\n\n# Valid channels: analysis, commentary, final. Channel must be included for every message."
)
HEADERS = Headers(
    start=START,
    channel=CHANNEL,
    message=MESSAGE,
    ends=(END, CALL, RETURN),
    voices={"analysis": "thought", "commentary": "answer", "final": "answer"},
    functions="functions.",
    readers=("assistant", "user", "all"),
)
_TYPES = {"integer": "number", "null": "null", "object": "object"}


def typescript(schema: Any) -> str:
    """A JSON Schema as the type that the models were trained on."""
    if not isinstance(schema, Mapping):
        return "any"
    variants = schema.get("anyOf") or schema.get("oneOf")
    if isinstance(variants, Sequence):
        return " | ".join(dict.fromkeys(map(typescript, variants)))
    if isinstance(choices := schema.get("enum"), Sequence):
        return " | ".join(map(dumps, choices))
    kind = schema.get("type")
    if isinstance(kind, list):
        return " | ".join(typescript({**schema, "type": k}) for k in kind)
    if kind == "array":
        return f"{typescript(schema.get('items', {}))}[]"
    if kind == "object" and schema.get("properties"):
        return "{\n" + _members(schema) + "}"
    return _TYPES.get(str(kind), str(kind) if kind else "any")


def _members(schema: Mapping[str, Any]) -> str:
    """The properties of an object, one a line, each with what it is for."""
    required = schema.get("required", ())
    lines = []
    for name, part in schema.get("properties", {}).items():
        about = part.get("description") if isinstance(part, Mapping) else None
        lines += [f"// {line}\n" for line in str(about).split("\n")] if about else []
        lines.append(f"{name}{'' if name in required else '?'}: {typescript(part)},\n")
    return "".join(lines)


def declaration(tool: ToolSpec) -> str:
    """A tool as a function type in the namespace `functions`."""
    about = "".join(f"// {line}\n" for line in tool.description.split("\n")) or "//\n"
    members = _members(tool.parameters)
    arguments = f"(_: {{\n{members}}})" if members else "()"
    return f"{about}type {tool.name} = {arguments} => any;\n\n"


@dataclass(frozen=True)
class HarmonyChat:
    """The template's layout, without its line about today's date."""

    def render(self, turns: Sequence[Turn], tools: Sequence[ToolSpec], pieces: Pieces) -> Prompt:
        """The prompt up to and including the place where the assistant starts to write."""
        out = Builder(TOKENS)
        self._head(out, "\n".join(t.content for t in turns if t.role == "system"), tools)
        out.border()
        for turn in turns:
            if turn.role == "user":
                self._message(out, f"{START}user{MESSAGE}", turn.content)
            elif turn.role == "tool":
                out.ours(f"{START}functions.")
                out.theirs(turn.name)
                answer = dumps(turn.content)
                self._message(out, f" to=assistant{CHANNEL}commentary{MESSAGE}", answer)
            elif turn.role == "assistant":
                self._assistant(out, turn, pieces)
        out.ours(ASSISTANT)
        return out.prompt()

    def _head(self, out: Builder, system: str, tools: Sequence[ToolSpec]) -> None:
        out.ours(f"{START}system{MESSAGE}{IDENTITY}")
        if tools:
            out.ours("\nCalls to these tools must go to the commentary channel: 'functions'.")
        out.ours(END)
        if not system and not tools:
            return
        out.ours(f"{START}developer{MESSAGE}")
        if system:
            out.ours("# Instructions\n\n")
            out.theirs(system)
            out.ours("\n\n")
        if tools:
            out.ours("# Tools\n\n## functions\n\nnamespace functions {\n\n")
            out.theirs("".join(map(declaration, tools)))
            out.ours("} // namespace functions")
        out.ours(END)

    def _assistant(self, out: Builder, turn: Turn, pieces: Pieces) -> None:
        out.ours(ASSISTANT)
        if turn.calls and turn.content:
            self._message(out, COMMENTARY, turn.content)
            out.ours(ASSISTANT)
        if turn.calls:
            out.written(pieces(turn.calls))
            out.ours(CALL)
        else:
            self._message(out, FINAL, turn.content)

    def _message(self, out: Builder, head: str, text: str) -> None:
        out.ours(head)
        out.theirs(text)
        out.ours(END)


class Harmony(Family):
    """Prose is a message of its own: `commentary` before calls, else `final`."""

    def write(self, reply: Reply, *, prompt_opens_thinking: bool = False) -> str:
        """What a perfect model would emit for `reply`, without the end-of-turn token."""
        opening = "" if prompt_opens_thinking else ANALYSIS
        said = f"{opening}{reply.reasoning}{END}{ASSISTANT}" if reply.reasoning else ""
        if not reply.calls:
            return f"{said}{FINAL}{reply.content}"
        if reply.content:
            said += f"{COMMENTARY}{reply.content}{END}{ASSISTANT}"
        return said + "".join(s.text for s in self.writer.pieces(reply.calls))


_message = message(HEADERS)
FORMATS = (
    Harmony(
        "harmony",
        Syntax(
            opens={START: _message, CHANNEL: _message},
            shells=(END, RETURN),
            think=("", END),
            prompt_think=ANALYSIS,
            prefilled=False,
            head=("to=", _message),
            bare=bare_json(),
            bare_starts="{[`",
            spacing=Spacing("", ""),
        ),
        NamedWriter(
            trigger=" to=functions.",
            before=" to=functions.",
            middle=f"{CHANNEL}commentary <|constrain|>json{MESSAGE}",
            between=f"{CALL}{ASSISTANT}",
            tokens=TOKENS,
        ),
        HarmonyChat(),
        stop=(CALL, RETURN),
        aliases=("gpt_oss",),
        signs=Signs(
            text=r"<\|channel\|>(?:analysis|commentary|final)|^\s*to=functions\.",
            template=(CHANNEL, "functions."),
            models=("gpt_oss",),
            tokens=("<|channel|>", "<|constrain|>", "<|message|>"),
        ),
    ),
)
