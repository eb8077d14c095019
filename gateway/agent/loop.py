"""From a question to an answer: choose a tool, write the call, check it, make it, and again.

Knows no MLX and no MCP: the model comes through `gateway.agent.generation`, the tools through the protocol
`Tools`, which this module owns. One question takes one way:

    select -> render -> complete -> parse -> check -> call -> (again) -> answer

Rules

 1. Nothing is called unless the model was shown the tool and the arguments pass its schema.
 2. Nothing that does more than read is called unless the question asks for it: `gateway.agent.call_checks`.
 3. The calls of one reply run at the same time; their results keep the order of the reply.
 4. No call runs twice: a reply that only repeats earlier calls ends the question.
 5. A broken call is shown to the model with its reason, once; the next one ends the question.
 6. A result that may or may not have happened ends the question; nothing is tried again.
 7. A guided model goes on after a result only for a part of the question that no call was about; what
    comes of that part never takes back what was answered before.
 8. Steps, calls and seconds are bounded, and what was called before a bound is reported.
 9. Cancellation passes through; nothing here catches it.
10. What the user has to agree to first, and what only the user knows, is `gateway.agent.approval`'s.
11. A fault of ours ends the question with a code (`gateway.agent.internal_errors`); what was called before is reported.

How a question ends is the business of `gateway.agent.outcome`, which reads the `Run` that this leaves.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Protocol

import anyio
from anyio import to_thread

from gateway.agent.approval import Consent, User
from gateway.agent.call_checks import admitted, filled, objection
from gateway.agent.generation import Drafter, Engine, Writer
from gateway.agent.guidance import nearest
from gateway.agent.history import further_turns
from gateway.agent.internal_errors import fault_of
from gateway.agent.outcome import Run, choices, conclude
from gateway.agent.overview import asks_for_overview
from gateway.agent.progress import Progress, Teller, calling, counted
from gateway.catalogue import Catalogue
from gateway.config import Config
from gateway.core import (
    Answer,
    BadCall,
    InvalidQuestion,
    Reply,
    ToolCall,
    ToolResult,
    ToolSpec,
    deadline,
)

__all__ = ["Agent", "Checked", "Engine", "Tools", "Writer"]

BROKEN_CALLS = 1  # how many replies with a broken call are shown to the model for another try
KNOWN_TOOLS = 12  # how many names an error tells


class Tools(Protocol):
    """The tools that can be called right now."""

    async def specs(self, servers: Sequence[str] | None = None) -> Sequence[ToolSpec]:
        """All of them; waits, bounded, for servers (default: all) that are still connecting."""
        ...

    async def call(self, spec: ToolSpec, call: ToolCall) -> ToolResult:
        """Make one call; every failure of the tool or its server is a result with `is_error`."""
        ...

    def missing(self) -> Sequence[str]:
        """One line for each server whose tools are missing, with the reason."""
        ...


@dataclass(frozen=True)
class Checked:
    """One reply after the check.

    Attributes:
        calls: Those to make, in order; `doubts` says for each why its user has to be asked, or nothing.
        broken: What is wrong with others: (tool name or "", reason).
    """

    calls: tuple[tuple[ToolSpec, ToolCall], ...]
    doubts: tuple[str, ...]
    broken: tuple[tuple[str, BadCall], ...]


class Agent:
    """Answers questions with a writer (model + format) and tools.

    `writer` is awaited at each question, so the model may still be loading when the agent starts.
    """

    def __init__(
        self, writer: Callable[[], Awaitable[Writer]], tools: Tools, config: Config
    ) -> None:
        self.writer = writer
        self._tools = tools
        self._config = config
        self._limits = config.agent
        self._catalogue = Catalogue(())
        self._specs: tuple[ToolSpec, ...] = ()

    def configure(self, config: Config) -> None:
        """Let the servers and limits of `config` hold from the next step on."""
        self._config, self._limits = config, config.agent

    async def ask(
        self,
        query: str,
        servers: Sequence[str] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        tool: str | None = None,
        user: User | None = None,
    ) -> Answer:
        """Answer one question with the tools of `servers` (default: all).

        `dry_run` chooses and checks but calls nothing. `progress` gets short messages for people.
        `tool` names the one that the first call has to be of, as `name` or `server__name`. `user`
        is who can be asked for missing arguments and for leave to call.
        Raises InvalidQuestion; a fault of ours or of the model is an answer with a code.
        """
        run = Run(self._question(query), self._known(servers), dry_run, only=tool or "")
        teller = Teller(progress)
        consent = Consent(user, lambda: self._config, self.catalogue, teller.say)
        began = perf_counter()
        with deadline(self._limits.timeout_s) as clock:
            try:
                await self._walk(run, teller, consent)
            except Exception as error:  # rule 11: whatever it is, it ends this question only
                run.stop(fault_of(error))
        if clock.is_over:
            run.cut = ("timeout", self._late(run))
        run.seconds["total"] = perf_counter() - began
        return conclude(run)

    async def catalogue(self, servers: Sequence[str] | None = None) -> Catalogue:
        """All tools that can be called right now; the same object until one changes.

        Waits for those of `servers` only, if they are given.
        """
        return self._catalogue_of(await self._tools.specs(servers))

    async def prepare(self, writer: Writer) -> None:
        """Load what questions to `writer` are read with."""
        await Drafter(writer, self._limits).prepare()

    async def warm(self, specs: Sequence[ToolSpec] | None = None, already: str = "") -> str:
        """Let the engine read what most questions begin with, so that the first one is quick.

        `specs` are the tools (default: all that can be called). Returns the catalogue's hash; does
        nothing when that is `already`.
        """
        writer = await self.writer()
        catalogue = await self.catalogue() if specs is None else self._catalogue_of(specs)
        tools = catalogue.select("", self._limits.prompt_tokens)
        shared = bool(tools) and len(tools) == len(catalogue)  # else every question differs
        if shared and catalogue.hash != already:
            await Drafter(writer, self._limits).warm(tools)
        return catalogue.hash

    def _catalogue_of(self, specs: Sequence[ToolSpec]) -> Catalogue:
        if tuple(specs) != self._specs:
            self._specs = tuple(specs)
            self._catalogue = Catalogue(self._specs)
        return self._catalogue

    async def _walk(self, run: Run, teller: Teller, consent: Consent) -> None:
        """The straight path; `run` keeps what was reached when it is cut short."""
        await teller.say("looking up the tools")
        catalogue = await self._select(run)
        tools = () if run.overview else admitted(run)
        if not tools or (run.only and all(tool.name != run.only for tool in tools)):
            return
        writer = await self.writer()
        run.model, run.format = writer.engine.label, writer.format.name
        drafter = Drafter(writer, self._limits)
        if drafter.guided:
            run.read_by_part()
        for left in reversed(range(self._limits.max_steps)):
            await teller.say(f"choosing among {counted(len(run.tools), 'tool')}")
            reply = await drafter.write(run, tools)
            checked = self._check(run, reply, catalogue)
            if not checked.calls and not (left and self._again(run, checked)):
                call = await self._completed(run, reply, catalogue, consent)
                if call is None:
                    run.leave_undone()
                    if run.results and drafter.guided and run.next_part():
                        continue
                    return
                reply = Reply(calls=(call,))
                checked = self._check(run, reply, catalogue)
            if not await self._carry_out(run, reply, checked, teller, consent):
                return
            if checked.calls and not (run.next_part() if drafter.guided else not run.dry_run):
                return

    async def _completed(
        self, run: Run, reply: Reply, catalogue: Catalogue, consent: Consent
    ) -> ToolCall | None:
        """The call of a reply that lacks something, with what the question points to or the user adds."""
        for name, bad in run.broken[:1]:
            spec = catalogue.get(name)
            call = next((c for c in reply.calls if c.name == name), None)
            if spec is not None and call is not None and (full := filled(run, spec, call, bad)):
                return full
        return await consent.completed(run, reply, catalogue)

    async def _carry_out(
        self, run: Run, reply: Reply, checked: Checked, teller: Teller, consent: Consent
    ) -> bool:
        """Make the calls of a reply, if they may run; whether the question can go on."""
        if run.dry_run and checked.calls:
            run.plan(checked.calls, checked.doubts)
            return True
        if not await consent.given(run, checked.calls, checked.doubts):
            return False
        await teller.say(calling(checked.calls))
        results = await self._call(run, checked.calls)
        if any(r.unknown for r in results) or len(run.calls) >= self._limits.max_calls:
            return False
        run.retries += bool(checked.broken)
        run.turns += further_turns(reply, results, checked.broken)
        return True

    def _late(self, run: Run) -> str:
        waiting = bool(run.tools) and not run.model
        what = "The model was not ready" if waiting else "No complete answer"
        return f"{what} within {self._limits.timeout_s:g} s."

    def _question(self, query: str) -> str:
        question, most = query.strip(), self._limits.max_query_chars
        if not 1 <= len(question) <= most:
            raise InvalidQuestion(
                f"query: {len(question)} characters; a question has 1 to {most:,} characters"
            )
        return question

    def _known(self, servers: Sequence[str] | None) -> tuple[str, ...] | None:
        known = [name for name, server in self._config.servers.items() if server.enabled]
        for name in servers or ():
            if name not in known:
                raise InvalidQuestion(
                    f"servers: no server named {name!r}; known: {', '.join(known) or 'none'}"
                )
        return tuple(servers) if servers else None

    async def _select(self, run: Run) -> Catalogue:
        began = perf_counter()
        catalogue = await self.catalogue(run.servers)
        run.missing = tuple(self._tools.missing())
        select = partial(catalogue.select, run.question, self._limits.prompt_tokens, run.servers)
        run.tools = await to_thread.run_sync(select, nearest, abandon_on_cancel=True)
        if run.only:
            named = _named(catalogue, run)
            run.only = named.name
            run.tools = run.tools if named in run.tools else (*run.tools, named)
        run.overview = asks_for_overview(run.question)
        run.seconds["retrieve"] += perf_counter() - began
        return catalogue

    def _check(self, run: Run, reply: Reply, catalogue: Catalogue) -> Checked:
        """Rules 1, 2, 4 and 8: sound calls that are asked for, new and within the bound; the broken ones."""
        shown = {tool.name for tool in run.tools}
        calls: list[tuple[ToolSpec, ToolCall]] = []
        doubts: list[str] = []
        broken = [("", bad) for bad in reply.errors]
        for call in reply.calls:
            verdict = catalogue.check(call) if call.name in shown else _unknown(call, shown)
            if isinstance(verdict, BadCall):
                broken.append((call.name, verdict))
            elif not run.is_new(call):
                continue
            elif (against := objection(run, verdict, call)) and against.kind == "withheld":
                run.withheld.append(against.why)
            elif len(run.calls) < self._limits.max_calls:
                run.calls.append(call)
                calls.append((verdict, call))
                doubts.append(against.why if against else self._doubt(run))
            else:
                run.dropped += 1
        run.broken = tuple(broken)
        return Checked(tuple(calls), tuple(doubts), tuple(broken))

    def _again(self, run: Run, checked: Checked) -> bool:
        """Rule 5; a guided model has no other value for what the question does not say."""
        kinds = {bad.kind for _, bad in checked.broken}
        hopeless = run.guided and kinds == {"missing_argument"}
        return bool(kinds) and not hopeless and run.retries < BROKEN_CALLS

    def _doubt(self, run: Run) -> str:
        """Why a call is doubtful of which the model is less sure than `min_confidence`."""
        sure = run.confidence
        if sure is None or sure >= self._limits.min_confidence or run.results:
            return ""
        return f"it is only {sure:.0%} sure that this tool is meant, of {choices(run)}"

    async def _call(
        self, run: Run, calls: Sequence[tuple[ToolSpec, ToolCall]]
    ) -> Sequence[ToolResult]:
        """Rule 3; a call that is cut off stands in `run.results` as one without an answer."""
        began, first = perf_counter(), len(run.results)
        run.begin_round(len(calls))
        run.results += [_unanswered(spec, call) for spec, call in calls]

        async def one(index: int, spec: ToolSpec, call: ToolCall) -> None:
            run.results[index] = await self._tools.call(spec, call)

        try:
            async with anyio.create_task_group() as group:
                for index, (spec, call) in enumerate(calls, first):
                    group.start_soon(one, index, spec, call)
        finally:
            run.seconds["tools"] += perf_counter() - began
        return run.results[first:]


def _named(catalogue: Catalogue, run: Run) -> ToolSpec:
    """The tool that the question names. Raises InvalidQuestion when it cannot be called."""
    allowed = catalogue.ranked(run.question, run.servers)
    for spec in allowed:
        if run.only in (spec.name, spec.qualified):
            return spec
    known = ", ".join(spec.name for spec in allowed[:KNOWN_TOOLS]) or "none"
    more = ", ..." if len(allowed) > KNOWN_TOOLS else ""
    raise InvalidQuestion(f"tool: no tool named {run.only[:80]!r}; known: {known}{more}")


def _unknown(call: ToolCall, shown: set[str]) -> BadCall:
    known = ", ".join(sorted(shown))
    return BadCall("unknown_tool", call.raw, f"no tool is named {call.name!r}; known: {known}")


def _unanswered(spec: ToolSpec, call: ToolCall) -> ToolResult:
    text = "No answer yet when the time was up; the call may or may not have run."
    return ToolResult(call, spec.server, spec.tool, text, is_error=True)
