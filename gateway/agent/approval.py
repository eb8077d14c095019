"""What the user is asked while a question is under way: arguments that are missing, and leave to act.

Knows the run and the policy; how a user is reached is the business of whoever implements `User`.

Rules

 1. Only what is missing is asked for, and only when the question would end without it.
 2. A call that the policy holds back runs after a clear yes, or not at all. No answer, a late one and
    nobody to ask are all a no.
 3. Every call of a reply is settled before the first of them runs: one no, and none of them runs.
 4. What was agreed to is what runs: after a wait the tools are looked at again.
 5. The question's own clock stands still while its user thinks; that wait has its own end.
 6. A yes for a tool whose server is only silent about it holds for its further calls, while it is the same
    definition and `Remembering` lives. What is destructive by its server's word or by its name is asked
    for every time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

import anyio

from gateway.agent.approval_policy import changed, leave_form, refusal, unclear
from gateway.agent.forms import (
    CONFIRM,
    Filled,
    Form,
    Missing,
    confirmed,
    missing_form,
    short,
    shown_call,
)
from gateway.agent.outcome import Run, reason
from gateway.catalogue import Catalogue
from gateway.config import Config
from gateway.core import BadCall, Reply, ToolCall, ToolSpec, running, standing_still

Call = tuple[ToolSpec, ToolCall]
MAX_AGREED: Final = 10_000  # tools of one user; beyond that, one is asked again


class User(Protocol):
    """Somebody who can fill in a form."""

    async def fill(self, form: Form) -> Filled:
        """What they make of it; may take as long as it takes, and may be cancelled."""
        ...


class Agreed:
    """The tools that one user has agreed to for more than one call, by `Form.standing`."""

    def __init__(self) -> None:
        self._keys: dict[str, None] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def add(self, key: str) -> None:
        """Remember one; the oldest is forgotten when there are too many."""
        self._keys[key] = None
        if len(self._keys) > MAX_AGREED:
            del self._keys[next(iter(self._keys))]


@dataclass(frozen=True)
class Remembering:
    """Rule 6: a user who need not say yes twice; `agreed` lives as long as their session."""

    user: User
    agreed: Agreed

    async def fill(self, form: Form) -> Filled:
        """What the user makes of the form; nobody is asked when they have agreed to that before."""
        if self.has_agreed(form):
            return Filled("accept", {CONFIRM: True})
        filled = await self.user.fill(form)
        if form.leave and form.standing and confirmed(filled):
            self.agreed.add(form.standing)
        return filled

    def has_agreed(self, form: Form) -> bool:
        """Whether an earlier yes answers this form."""
        return form.leave and not form.doubted and form.standing in self.agreed


class Consent:
    """What one question asks its user; `user` is None when nobody can be asked."""

    def __init__(
        self,
        user: User | None,
        config: Callable[[], Config],
        catalogue: Callable[[], Awaitable[Catalogue]],
        say: Callable[[str], Awaitable[None]],
    ) -> None:
        self._user, self._config, self._catalogue, self._say = user, config, catalogue, say

    async def completed(self, run: Run, reply: Reply, catalogue: Catalogue) -> ToolCall | None:
        """Rule 1: the broken call with what the user added; None when it stays broken."""
        found = None if run.results or run.dry_run else _incomplete(run, reply, catalogue)
        if found is None or self._user is None:
            return None
        spec, call, missing = found
        filled = await self._fill(missing.form, f"asking for {', '.join(missing.blanks)}")
        if filled.action != "accept":
            return None
        given = missing.read(filled.content)
        full = replace(call, arguments={**call.arguments, **given})
        verdict = (await self._catalogue()).check(full)
        if isinstance(verdict, BadCall):
            run.refused = f"{shown_call(spec, full.arguments)}: {short(reason(verdict), 300)}"
            return None
        if verdict != spec:
            run.refused = changed(spec, full)
            return None
        run.said += [value for value in given.values() if isinstance(value, str)]
        return full

    async def given(self, run: Run, calls: Sequence[Call], doubts: Sequence[str]) -> bool:
        """Rules 2 to 4: whether these calls may run; `run.refused` says why not.

        `doubts` says for each call why its user has to be asked whatever the policy is, or nothing.
        """
        asked = False
        for (spec, call), doubt in zip(calls, doubts, strict=True):
            why = f"{doubt[:1].upper()}{doubt[1:]}." if doubt else ""
            form = leave_form(self._config(), spec, call.arguments, why)
            if form is None or has_agreed(self._user, form):
                continue
            asked = True
            told = " ".join((form.message, *(short(note, 300) for note in call.notes)))
            form = replace(form, message=told)
            filled = await self._fill(form, f"asking whether to call {spec.server}.{spec.tool}")
            if not confirmed(filled):
                unsure = bool(doubt) and filled.action == "unable"
                run.refused = (
                    unclear(spec, call, doubt)
                    if unsure
                    else refusal(self._config(), spec, call, filled)
                )
                return False
        fresh = await self._catalogue() if asked else None
        for spec, call in calls if fresh is not None else ():
            if fresh is not None and fresh.check(call) != spec:
                run.refused = changed(spec, call)
                return False
        return True

    async def _fill(self, form: Form, message: str) -> Filled:
        """Rule 5."""
        if self._user is None:
            return Filled("unable")
        await self._say(message)
        with (
            standing_still(running()),
            anyio.move_on_after(self._config().agent.user_timeout_s),
        ):
            return await self._user.fill(form)
        return Filled("late")


def has_agreed(user: User | None, form: Form) -> bool:
    """Whether this user has answered the form before, so that nobody needs to be asked."""
    return isinstance(user, Remembering) and user.has_agreed(form)


def _incomplete(
    run: Run, reply: Reply, catalogue: Catalogue
) -> tuple[ToolSpec, ToolCall, Missing] | None:
    """The call whose missing arguments would end the question, with a form for them."""
    name, bad = run.broken[0] if run.broken else ("", None)
    if bad is None or bad.kind != "missing_argument":
        return None
    spec = catalogue.get(name)
    call = next((c for c in reply.calls if c.name == name and catalogue.check(c) == bad), None)
    if spec is None or call is None:
        return None
    missing = missing_form(spec, call.arguments, bad.detail.split(", "), bad.doubts)
    return (spec, call, missing) if missing else None
