"""The frozen values that cross module borders: what is asked, rendered, written, called and answered.

Pure data. Knows no model, no protocol and no wire format.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

JsonObject = Mapping[str, Any]
Outcome = Literal[
    "answered",
    "partial",
    "no_tool",
    "needs_input",
    "tool_error",
    "unknown_outcome",
    "busy",
    "timeout",
    "failed",
]
Role = Literal["system", "user", "assistant", "tool"]
FinishReason = Literal["stop", "length", "cancelled"]


@dataclass(frozen=True)
class ToolSpec:
    """One callable tool as the model sees it.

    Attributes:
        name: What the model writes; unique within one catalogue.
        parameters: JSON Schema of the arguments object.
        server, tool: Where the call goes (`server` as configured, `tool` as that server names it).
        read_only, idempotent, destructive: MCP annotations; unknown counts as False, False, True.
        says_destructive: The server itself says so; unknown counts as False.
        says_writes: The server itself says `readOnlyHint: false`; unknown counts as False.
        presentation: What its server shows of it beside all this (title, outputSchema, annotations,
            icons, _meta), in MCP's own words; None where nobody is shown that.
    """

    name: str
    description: str = ""
    parameters: JsonObject = field(default_factory=lambda: {"type": "object", "properties": {}})
    server: str = ""
    tool: str = ""
    read_only: bool = False
    idempotent: bool = False
    destructive: bool = True
    says_destructive: bool = False
    says_writes: bool = False
    presentation: JsonObject | None = None

    @property
    def is_silent(self) -> bool:
        """Whether the server says nothing about what the tool may change."""
        said = self.read_only or self.says_writes or self.says_destructive
        return self.destructive and not said

    @property
    def qualified(self) -> str:
        """The name outside the prompt, `server__tool`."""
        return f"{self.server}__{self.tool or self.name}" if self.server else self.name


@dataclass(frozen=True, slots=True)
class Doubt:
    """An argument that the question leaves open.

    Attributes:
        why: A sentence for people: "1.250 can be 1250 or 1.25; which is meant?"
        choices: The values that it may have; none where it may be any.
    """

    argument: str
    why: str
    choices: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A complete call that the model wrote.

    Attributes:
        repairs: Every repair that parsing needed.
        notes: What was computed or converted for its arguments, in sentences for people.
        doubts: Arguments to ask for; the call is not whole before all of them are given.
    """

    name: str
    arguments: JsonObject
    id: str | None = None
    raw: str = ""
    repairs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class BadCall:
    """Something that set out to be a call and is not one; a value, never an exception."""

    kind: str  # "truncated", "malformed", "not_an_object", "no_name", ...
    raw: str
    detail: str = ""
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What one model output says: prose, calls, broken calls, and reasoning set apart."""

    content: str = ""
    calls: tuple[ToolCall, ...] = ()
    errors: tuple[BadCall, ...] = ()
    reasoning: str = ""


@dataclass(frozen=True)
class Turn:
    """One turn of a conversation; `name` is the tool that a `tool` turn answers for."""

    role: Role
    content: str = ""
    calls: tuple[ToolCall, ...] = ()
    name: str = ""
    reasoning: str = ""


@dataclass(frozen=True)
class Segment:
    """A piece of a prompt: `control` text may hold control tokens, other text is a stranger's."""

    text: str
    control: bool = False


@dataclass(frozen=True)
class Prompt:
    """A rendered prompt; the first `stable` segments (system prompt and tools) repeat across questions."""

    segments: tuple[Segment, ...]
    stable: int = 0

    @property
    def text(self) -> str:
        """The whole prompt as one string, for people and logs."""
        return "".join(s.text for s in self.segments)


@dataclass(frozen=True)
class ToolRule:
    """How one family writes a call of one tool.

    Attributes:
        head: Literal text from the rule's start to the end of the tool's name (for the confidence).
        lark: llguidance Lark expression of the whole call, arguments by the tool's schema.
        fallback: The same with "any JSON object" as arguments, for schemas that do not compile.
        left_out: Keywords of the schema that the family's form cannot hold, as `path: keyword`.
        prior: What the question's words say for this tool, added to the model's log-probability
            where names part; only the differences between rules count.
    """

    name: str
    head: str
    lark: str
    fallback: str
    left_out: tuple[str, ...] = ()
    prior: float = 0.0


@dataclass(frozen=True)
class Grammar:
    """What may follow `trigger`: `opening rule (between rule)* end`. Free text stays unconstrained.

    Attributes:
        trigger_is_token: The trigger is one control token rather than plain text.
        mode: "auto" (the model decides), "required" (the reply starts with a call), "none" (the
            trigger is never written). A named tool is "required" with that tool's rule alone.
        opening: Literal text between the trigger and the first call.
        between: Lark expression between two calls; None where each call has its own trigger.
        end: Lark expression behind the last call.
        prior: What the question's words say for a call against prose; added to the log-odds of the
            trigger where the reply begins.
    """

    trigger: str
    rules: tuple[ToolRule, ...]
    trigger_is_token: bool = False
    mode: Literal["auto", "required", "none"] = "auto"
    opening: str = ""
    between: str | None = None
    end: str = ""
    prior: float = 0.0


@dataclass(frozen=True)
class Candidate:
    """A tool that was considered, with its probability among the allowed names."""

    tool: str
    score: float


@dataclass(frozen=True)
class Completion:
    """What the engine wrote, and what it cost. Token counts; seconds of wall time.

    `candidates` are the tool names of the first call by probability, best first, the chosen one
    included; empty when nothing was constrained. `call_probability` is how likely a call was at the
    first position, as against prose; None without a grammar.
    """

    text: str
    finish_reason: FinishReason
    prompt_tokens: int = 0
    cached_tokens: int = 0
    generated_tokens: int = 0
    seconds: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    call_probability: float | None = None


@dataclass(frozen=True)
class ToolResult:
    """What a tool server answered to one call; `unknown` means that it may or may not have run.

    `raw` is the answer as it came, for those who pass it on; None when the tool did not answer.
    """

    call: ToolCall
    server: str
    tool: str
    text: str = ""
    structured: Any = None
    is_error: bool = False
    unknown: bool = False
    seconds: float = 0.0
    raw: Any = field(default=None, repr=False, compare=False)

    def as_json(self) -> dict[str, Any]:
        """One entry of `calls` in the public answer."""
        return {
            "server": self.server,
            "tool": self.tool,
            "arguments": dict(self.call.arguments),
            "is_error": self.is_error,
            "text": self.text,
            "structured": self.structured,
            "seconds": round(self.seconds, 4),
        }


@dataclass(frozen=True)
class Tokens:
    """Token counts of a whole question."""

    prompt: int = 0
    cached: int = 0
    generated: int = 0


@dataclass(frozen=True)
class Seconds:
    """Wall time of a whole question by step."""

    retrieve: float = 0.0
    generate: float = 0.0
    tools: float = 0.0
    total: float = 0.0


@dataclass(frozen=True)
class Answer:
    """The result of one question; `as_json()` is the public contract of `ask`.

    `code` says which fault it was when the outcome is "failed" (`gateway.agent.internal_errors`), else None. `held` are
    the calls of a dry run that would wait for the user's word, because it is not clear that they are meant.
    """

    answer: str
    outcome: Outcome
    calls: tuple[ToolResult, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    confidence: float | None = None
    model: str = ""
    format: str = ""
    tokens: Tokens = Tokens()
    seconds: Seconds = Seconds()
    prompt_text: str = ""
    raw_output: str = ""
    code: str | None = None
    held: tuple[ToolResult, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The contract object: the MCP tool's structured content and `gateway ask --json`."""
        return {
            "answer": self.answer,
            "outcome": self.outcome,
            "code": self.code,
            "calls": [c.as_json() for c in self.calls],
            "candidates": [{"tool": c.tool, "score": round(c.score, 4)} for c in self.candidates],
            "confidence": None if self.confidence is None else round(self.confidence, 4),
            "model": self.model,
            "format": self.format,
            "tokens": {k: getattr(self.tokens, k) for k in ("prompt", "cached", "generated")},
            "seconds": {
                k: round(getattr(self.seconds, k), 4)
                for k in ("retrieve", "generate", "tools", "total")
            },
        }
