"""How a question ends: what a `Run` left behind, turned into the public `Answer`.

Pure: knows no model, no tool server and no clock. The outcome is the first of these that holds:

    busy, timeout     the question was cut short; results so far are in the answer
    needs_input       the user did not let a call run; results so far are in the answer
    unknown_outcome   some call may or may not have happened
    answered          a dry run chose calls; or the last round of calls brought a result
    tool_error        every call of the last round failed
    needs_input       the model was less sure than `min_confidence`
    needs_input       the last try lacked an argument that the question does not give
    no_tool           the last try was no call that can be made
    needs_input       the model asked something back
    no_tool           it wrote prose, or there was no tool to choose from

An answer is built from results, never from what the model says about them. A failed call of an
earlier round counts no more: the model saw it and went on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from gateway.answers import plain, sentence
from gateway.formats.base import dumps
from gateway.messages import (
    Answer,
    BadCall,
    Candidate,
    Completion,
    Outcome,
    Prompt,
    Reply,
    Seconds,
    Tokens,
    ToolCall,
    ToolResult,
    ToolSpec,
    Turn,
)

Ending = tuple[Outcome, str]


@dataclass
class Run:
    """One question under way: what was said, written, called and spent so far.

    Attributes:
        only: The tool that the first call has to be of; empty if that is left to the model.
        calls: Every call that was let through, in order, for "no call runs twice".
        results: Their results; `last_round` is the index where those of the last reply begin.
        chosen: The tool that the model named first; `considered` is what it could have named.
        planned: What a dry run would have called.
        broken: What was wrong with the last reply: (tool name or "", reason).
        guided: Whether the last reply was held to what the question says.
        refused: Why a call was not made although it is sound; empty when none was held back.
        said: What the user added to the question.
        cut: Set when the question was cut short: ("busy" | "timeout", why).
    """

    question: str
    servers: tuple[str, ...] | None = None
    dry_run: bool = False
    only: str = ""
    model: str = ""
    format: str = ""
    tools: tuple[ToolSpec, ...] = ()
    missing: tuple[str, ...] = ()
    turns: list[Turn] = field(default_factory=list)
    completions: list[tuple[Prompt, Completion]] = field(default_factory=list)
    calls: list[ToolCall] = field(default_factory=list)
    results: list[ToolResult] = field(default_factory=list)
    last_round: int = 0
    planned: tuple[tuple[ToolSpec, ToolCall], ...] = ()
    chosen: str = ""
    considered: tuple[Candidate, ...] = ()
    prose: str = ""
    broken: tuple[tuple[str, BadCall], ...] = ()
    retries: int = 0
    dropped: int = 0
    doubtful: bool = False
    guided: bool = False
    refused: str = ""
    said: list[str] = field(default_factory=list)
    cut: tuple[Literal["busy", "timeout"], str] | None = None
    seconds: dict[str, float] = field(
        default_factory=lambda: dict.fromkeys(("retrieve", "generate", "tools", "total"), 0.0)
    )

    def __post_init__(self) -> None:
        self.turns.append(Turn("user", self.question))

    def is_new(self, call: ToolCall) -> bool:
        """Whether no call with this name and these arguments was let through before."""
        return all(
            (call.name, call.arguments) != (seen.name, seen.arguments) for seen in self.calls
        )

    def read(self, reply: Reply, completion: Completion) -> None:
        """Take note of what the model wrote; the first call decides about the confidence."""
        self.prose = reply.content.strip()
        if not self.chosen:
            self.considered = self.considered if self.guided else completion.candidates
            self.chosen = next((call.name for call in reply.calls), "")

    @property
    def confidence(self) -> float | None:
        """The probability of the tool that was chosen first, if the engine knows it."""
        return next((c.score for c in self.considered if c.tool == self.chosen), None)


def conclude(run: Run) -> Answer:
    """The public answer to a question that has come to its end."""
    outcome, text = _ending(run)
    planned = [ToolResult(call, spec.server, spec.tool) for spec, call in run.planned]
    chosen = next((tool.qualified for tool in run.tools if tool.name == run.chosen), "")
    written = [completion for _, completion in run.completions]
    return Answer(
        answer=text,
        outcome=outcome,
        calls=(*run.results, *planned),
        candidates=tuple(c for c in _public(run) if c.tool != chosen),
        confidence=run.confidence,
        model=run.model,
        format=run.format,
        tokens=Tokens(
            prompt=sum(c.prompt_tokens for c in written),
            cached=sum(c.cached_tokens for c in written),
            generated=sum(c.generated_tokens for c in written),
        ),
        seconds=Seconds(**run.seconds),
        prompt_text=_steps(prompt.text for prompt, _ in run.completions),
        raw_output=_steps(c.text for c in written),
    )


def _ending(run: Run) -> Ending:
    if run.cut:
        return run.cut[0], _paragraphs(run.cut[1], *_so_far(run))
    if run.planned:
        return "answered", _paragraphs(*(f"Would call {_written(*p)}." for p in run.planned))
    if run.refused:
        return "needs_input", _paragraphs(run.refused, *_so_far(run))
    if run.results:
        return _of_results(run)
    if run.doubtful:
        return "needs_input", _which(run)
    if run.broken:
        return _of_broken(*run.broken[0])
    return _of_prose(run)


def _of_results(run: Run) -> Ending:
    last = run.results[run.last_round :]
    text = _paragraphs(sentence(_standing(run)), _left_out(run.dropped))
    if any(result.unknown for result in last):
        return "unknown_outcome", text
    return ("tool_error" if all(result.is_error for result in last) else "answered"), text


def reason(bad: BadCall) -> str:
    """What is wrong with a broken call, in words that a model or a person can act on."""
    if bad.kind == "missing_argument":
        return f"missing: {bad.detail}"
    return bad.detail or bad.kind.replace("_", " ")


def _of_broken(tool: str, bad: BadCall) -> Ending:
    if bad.kind == "missing_argument":
        return "needs_input", f"The question does not say enough for {tool}; {reason(bad)}."
    return "no_tool", f"The model wrote a call that cannot be made: {reason(bad)}"


def _of_prose(run: Run) -> Ending:
    if not run.tools:
        reasons = "; ".join(run.missing) or "no server offers any"
        return "no_tool", f"There is no tool to choose from: {reasons}"
    prose = plain(run.prose)
    if prose.endswith("?"):
        return "needs_input", prose
    missing = f"Without tools now: {'; '.join(run.missing)}" if run.missing else ""
    return "no_tool", _paragraphs(prose or "No tool fits this question.", missing)


def _which(run: Run) -> str:
    names = ", ".join(f"{c.tool} ({c.score:.0%})" for c in _public(run)[:5])
    return f"Which tool is meant? The model is not sure: {names}"


def _public(run: Run) -> Sequence[Candidate]:
    """The considered tools, best first, by their public names."""
    public = {tool.name: tool.qualified for tool in run.tools}
    return [Candidate(public.get(c.tool, c.tool), c.score) for c in run.considered]


def _standing(run: Run) -> Sequence[ToolResult]:
    """The results that count: all that succeeded, and what failed in the last round."""
    earlier, last = run.results[: run.last_round], run.results[run.last_round :]
    return [result for result in earlier if not result.is_error] + last


def _so_far(run: Run) -> Sequence[str]:
    return [sentence(_standing(run))] if run.results else []


def _left_out(dropped: int) -> str:
    if not dropped:
        return ""
    return f"{dropped} more {'call was' if dropped == 1 else 'calls were'} over the limit (agent.max_calls) and not made."


def _written(spec: ToolSpec, call: ToolCall) -> str:
    arguments = ", ".join(f"{name}={dumps(value)}" for name, value in call.arguments.items())
    return f"{spec.server}.{spec.tool}({arguments})"


def _paragraphs(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _steps(texts: Iterable[str]) -> str:
    """Prompts or outputs of every step, one after the other."""
    return "\n\n--- next step ---\n\n".join(texts)
