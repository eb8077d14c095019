"""How a question ends: what a `Run` left behind, turned into the public `Answer`.

Pure: knows no model, no tool server and no clock. The outcome is the first of these that holds:

    busy, timeout     the question was cut short; results so far are in the answer
    failed            the same, by a fault of ours, which has a code
    answered          a dry run chose calls, or the question was what the tools can do
    needs_input       a dry run chose calls that the user has to be asked about first
    needs_input       the user did not let a call run; results so far are in the answer
    unknown_outcome   some call may or may not have happened
    answered          every part of the question brought a result
    partial           one part did, another failed or was not done: both stand in the answer
    tool_error        every call failed
    no_tool           what the model would call is not what the question asks for
    needs_input       the last try lacked an argument that the question does not give
    no_tool           the last try was no call that can be made
    needs_input       it wrote a question
    no_tool           it wrote prose, which is never shown, or there was no tool to choose from

An answer is built from results, never from what the model says. A failed call counts no more when the
model saw it and another one for the same part of the question succeeded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from gateway.agent.answers import plain, sentence
from gateway.agent.internal_errors import Fault, fault_of
from gateway.agent.overview import overview
from gateway.core import (
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
from gateway.formats import dumps
from gateway.nlu import Intent, Part, Standing, meets

Ending = tuple[Outcome, str]
NOT_ENOUGH = "The question does not say enough for a tool; ask it again with every value in it."
NO_TOOL = 'No tool fits this question. Ask "help" for what the tools can do.'


@dataclass
class Run:
    """One question under way: what was said, written, called and spent so far.

    Attributes:
        only: The tool that the first call has to be of; empty if that is left to the model.
        part: The part of the question that the model reads; None for the whole of it.
        calls: Every call that was let through, in order, for "no call runs twice".
        results: Their results; `rounds` has the index where each round begins, and its part.
        chosen: The tool that the model named first; `considered` is what it could have named.
        planned: What a dry run would have called, each with why its user would have to be asked.
        broken: What was wrong with the last reply: (tool name or "", reason).
        guided: Whether the last reply was held to what the question says.
        unasked: Tools that the question does not ask for, with what it does instead.
        withheld: Why calls that the model wrote were not made: they were not asked for.
        undone: What of the question was left undone, in sentences.
        refused: Why a call was not made although it is sound; empty when none was held back.
        said: What the user added to the question.
        asks_back: Whether the model wrote a question in place of a call.
        overview: The question is what the tools can do.
        cut: Set when the question was cut short: ("busy" | "timeout" | "failed", why); `code` is the fault's.
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
    part: Part | None = None
    calls: list[ToolCall] = field(default_factory=list)
    results: list[ToolResult] = field(default_factory=list)
    rounds: list[tuple[int, Part | None]] = field(default_factory=list)
    planned: tuple[tuple[ToolSpec, ToolCall, str], ...] = ()
    chosen: str = ""
    considered: tuple[Candidate, ...] = ()
    broken: tuple[tuple[str, BadCall], ...] = ()
    retries: int = 0
    dropped: int = 0
    guided: bool = False
    unasked: tuple[tuple[ToolSpec, Standing], ...] = ()
    withheld: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    refused: str = ""
    said: list[str] = field(default_factory=list)
    asks_back: bool = False
    overview: bool = False
    cut: tuple[Literal["busy", "timeout", "failed"], str] | None = None
    code: str | None = None
    seconds: dict[str, float] = field(
        default_factory=lambda: dict.fromkeys(("retrieve", "generate", "tools", "total"), 0.0)
    )

    def __post_init__(self) -> None:
        self.turns.append(Turn("user", self.question))
        self.intent = Intent(self.question)
        self._ahead: list[Part] = []

    @property
    def asked(self) -> str:
        """What the model reads now: the question, or a part of it."""
        return self.question if self.part is None else self.part.text

    def read_by_part(self) -> None:
        """Begin with the whole question, or with what stands before words that point to a result."""
        parts = self.intent.parts
        self._ahead = list(parts) if len(parts) > 1 else []
        if pointing := next((part for part in parts if part.points), None):
            self.part = Part(self.question[: pointing.start].rstrip(" ,"))

    def next_part(self) -> bool:
        """Go on to the next part of the question that no call was about; False when there is none."""
        while self._ahead:
            self.part = self._ahead.pop(0)
            made = [*self.calls, *(call for _, call, _ in self.planned)]
            if self.part.points or not any(meets(self.part, c.name, c.arguments) for c in made):
                return not (self.part.points and self.dry_run)
        return False

    def stop(self, fault: Fault) -> Ending:
        """Take note that the question ends here, and how."""
        self.cut, self.code = (fault.outcome, fault.text), fault.code
        return self.cut

    def begin_round(self, calls: int) -> None:
        """Take note that results of so many calls are to come."""
        if calls:
            self.rounds.append((len(self.results), self.part))

    def plan(self, calls: Sequence[tuple[ToolSpec, ToolCall]], doubts: Sequence[str]) -> None:
        """Take note of what a dry run would have called."""
        planned = [(*pair, doubt) for pair, doubt in zip(calls, doubts, strict=True)]
        self.planned = (*self.planned, *planned)

    def leave_undone(self) -> None:
        """Take note that nothing could be called for a further part of the question that asks for a deed."""
        if self.part is None or not self.part.commands:
            return
        lacking = [reason(bad) for _, bad in self.broken if bad.kind == "missing_argument"]
        why = f"the question does not say enough; {lacking[0]}" if lacking else "no tool fits it"
        self.undone.append(f"Not done: {plain(self.part.text)} ({why}).")

    def is_new(self, call: ToolCall) -> bool:
        """Whether no call with this name and these arguments was let through before."""
        return all(
            (call.name, call.arguments) != (seen.name, seen.arguments) for seen in self.calls
        )

    def read(self, reply: Reply, completion: Completion) -> None:
        """Take note of what the model wrote; the first call decides about the confidence."""
        self.asks_back = reply.content.rstrip().endswith("?")
        if not self.chosen:
            self.considered = self.considered if self.guided else completion.candidates
            self.chosen = next((call.name for call in reply.calls), "")

    @property
    def confidence(self) -> float | None:
        """The probability of the tool that was chosen first, if the engine knows it."""
        return next((c.score for c in self.considered if c.tool == self.chosen), None)


def conclude(run: Run) -> Answer:
    """The public answer to a question that has come to its end."""
    try:
        outcome, text = _ending(run)
    except Exception as error:  # results are strangers', and may have a shape that nobody foresaw
        outcome, text = run.stop(fault_of(error))
    planned = [ToolResult(c, s.server, s.tool) for s, c, doubt in run.planned if not doubt]
    held = [ToolResult(c, s.server, s.tool) for s, c, doubt in run.planned if doubt]
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
        code=run.code,
        held=tuple(held),
    )


def _ending(run: Run) -> Ending:
    if run.cut:
        return run.cut[0], _paragraphs(run.cut[1], *_so_far(run))
    if run.overview and run.tools:
        return "answered", overview(run.tools)
    if run.planned:
        return _of_plan(run)
    if run.refused:
        return "needs_input", _paragraphs(run.refused, *_so_far(run))
    if run.results:
        return _of_results(run)
    if run.withheld:
        return "no_tool", _paragraphs(*run.withheld)
    if run.broken:
        return _of_broken(*run.broken[0])
    return _of_prose(run)


def _of_plan(run: Run) -> Ending:
    lines = [
        f"Would ask before calling {_written(spec, call)}: {doubt}."
        if doubt
        else f"Would call {_written(spec, call)}."
        for spec, call, doubt in run.planned
    ]
    notes = dict.fromkeys(note for _, call, _ in run.planned for note in call.notes)
    unsure = any(doubt for *_, doubt in run.planned)
    return "needs_input" if unsure else "answered", _paragraphs(*notes, *lines, *run.undone)


def _of_results(run: Run) -> Ending:
    standing = _standing(run)
    notes = dict.fromkeys(note for result in standing for note in result.call.notes)
    text = _paragraphs(*notes, sentence(standing), *run.undone, _left_out(run.dropped))
    if any(result.unknown for result in standing):
        return "unknown_outcome", text
    if all(result.is_error for result in standing):
        return "tool_error", text
    whole = not (run.undone or any(result.is_error for result in standing))
    return "answered" if whole else "partial", text


def reason(bad: BadCall) -> str:
    """What is wrong with a broken call, in words that a model or a person can act on."""
    if bad.kind == "missing_argument":
        opened = [doubt.argument for doubt in bad.doubts]
        rest = [name for name in bad.detail.split(", ") if name not in opened]
        missing = [f"missing: {', '.join(rest)}"] if rest else []
        return " ".join((*(doubt.why for doubt in bad.doubts), *missing))
    return bad.detail or bad.kind.replace("_", " ")


def _of_broken(tool: str, bad: BadCall) -> Ending:
    if bad.doubts:
        return "needs_input", reason(bad)
    if bad.kind == "missing_argument":
        return "needs_input", f"The question does not say enough for {tool}; {reason(bad)}."
    return "no_tool", f"The model wrote a call that cannot be made: {reason(bad)}"


def _of_prose(run: Run) -> Ending:
    if not run.tools:
        reasons = "; ".join(run.missing) or "no server offers any"
        return "no_tool", f"There is no tool to choose from: {reasons}"
    missing = f"Without tools now: {'; '.join(run.missing)}" if run.missing else ""
    named = next(((t, s) for t, s in run.unasked if s.named), None)
    if named:
        tool, standing = named
        nothing = f"Nothing was done with {tool.server}.{tool.tool}: {standing.why}."
        return "no_tool", _paragraphs(nothing, missing)
    if run.intent.forbids_all:
        return "no_tool", "Nothing was called: the question says what is not to be done."
    if run.asks_back:
        return "needs_input", _paragraphs(NOT_ENOUGH, missing)
    return "no_tool", _paragraphs(NO_TOOL, missing)


def choices(run: Run) -> str:
    """The first of the tools that were considered, each with its probability."""
    return ", ".join(f"{c.tool} ({c.score:.0%})" for c in _public(run)[:4])


def _public(run: Run) -> Sequence[Candidate]:
    """The considered tools, best first, by their public names."""
    public = {tool.name: tool.qualified for tool in run.tools}
    return [Candidate(public.get(c.tool, c.tool), c.score) for c in run.considered]


def _standing(run: Run) -> Sequence[ToolResult]:
    """The results that count: all that succeeded, and what failed in the last round for its part."""
    ends = [begin for begin, _ in run.rounds[1:]] + [len(run.results)]
    last = {id(part): begin for begin, part in run.rounds}
    return [
        result
        for (begin, part), end in zip(run.rounds, ends, strict=True)
        for result in run.results[begin:end]
        if not result.is_error or last[id(part)] == begin
    ]


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
