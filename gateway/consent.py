"""What the user is asked while a question is under way: arguments that are missing, and leave to act.

Knows the run and the policy; how a user is reached is the business of whoever implements `User`.

Rules

 1. Only what is missing is asked for, and only when the question would end without it.
 2. A call that the policy holds back runs after a clear yes, or not at all. No answer, a late one and
    nobody to ask are all a no.
 3. Every call of a reply is settled before the first of them runs: one no, and none of them runs.
 4. What was agreed to is what runs: after a wait the tools are looked at again.
 5. The question's own clock stands still while its user thinks; that wait has its own end.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol

import anyio

from gateway.catalogue import Catalogue
from gateway.clocks import running, standing_still
from gateway.config import Config
from gateway.forms import (
    Filled,
    Form,
    Missing,
    confirmation,
    confirmed,
    missing_form,
    short,
    shown_call,
)
from gateway.messages import BadCall, Reply, ToolCall, ToolSpec
from gateway.verdict import Run, reason

Call = tuple[ToolSpec, ToolCall]


class User(Protocol):
    """Somebody who can fill in a form."""

    async def fill(self, form: Form) -> Filled:
        """What they make of it; may take as long as it takes, and may be cancelled."""
        ...


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
            run.refused = _changed(spec, full)
            return None
        run.said += [value for value in given.values() if isinstance(value, str)]
        return full

    async def given(self, run: Run, calls: Sequence[Call]) -> bool:
        """Rules 2 to 4: whether these calls may run; `run.refused` says why not."""
        held = [(spec, call) for spec, call in calls if needs_leave(self._config(), spec)]
        for spec, call in held:
            form = confirmation(spec, call.arguments)
            filled = await self._fill(form, f"asking whether to call {spec.server}.{spec.tool}")
            if not confirmed(filled):
                run.refused = refusal(spec, call, filled)
                return False
        fresh = await self._catalogue() if held else None
        for spec, call in calls if fresh is not None else ():
            if fresh is not None and fresh.check(call) != spec:
                run.refused = _changed(spec, call)
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


def needs_leave(config: Config, spec: ToolSpec) -> bool:
    """Whether the policy holds calls of this tool back."""
    server = config.servers.get(spec.server)
    policy = (server.confirm if server else None) or config.agent.confirm
    return policy == "always" or (policy == "destructive" and spec.says_destructive)


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
    missing = missing_form(spec, call.arguments, bad.detail.split(", "))
    return (spec, call, missing) if missing else None


def refusal(spec: ToolSpec, call: ToolCall, filled: Filled | None) -> str:
    """Why a held call was not made; None when it was agreed to and the tool is another one now."""
    if filled is None:
        return _changed(spec, call)
    shown = shown_call(spec, call.arguments)
    if filled.action == "unable":
        return (
            f"{shown} was not made: it has to be confirmed, and this client cannot be asked. To "
            f'allow it unasked, set confirm = "never" for the server {spec.server} in the '
            "gateway's configuration (or under [agent] for all); `gateway ask` has --yes."
        )
    if filled.action == "late":
        return f"{shown} was not made: nobody confirmed it in time."
    return f"{shown} was not made: it was not confirmed."


def _changed(spec: ToolSpec, call: ToolCall) -> str:
    shown = shown_call(spec, call.arguments)
    return f"{shown} was not made: the tool changed while the user was asked; ask again."
