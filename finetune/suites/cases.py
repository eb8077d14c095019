"""What a suite asks and how an answer to it is judged: frozen values that every suite shares.

Knows the public `Answer` of the gateway and BFCL's rules; knows no files, no model and no suite.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from finetune.suites.ast_rules import (
    Fault,
    Function,
    MadeCall,
    Possible,
    fault_of_calls,
    same_name,
)
from finetune.suites.verbatim import fault_of_letters
from gateway.core import Answer, ToolSpec

Wanted = Literal["calls", "no_call", "some_call"]


@dataclass(frozen=True)
class Case:
    """One question, the tools it is asked with, and what is right.

    Attributes:
        category: Decides about the rules (`parallel` in it: several calls in any order).
        wanted: Exactly `answers`; or that nothing is called; or that anything is.
        functions: The tools as the answers' types mean them, before any mapping to JSON Schema.
        answers: For each wanted call its function's name with the possible values.
        others: Further answers that are as right.
        verbatim: Whether texts have to be right letter by letter, beyond BFCL's rules.
    """

    id: str
    category: str
    question: str
    tools: tuple[ToolSpec, ...]
    wanted: Wanted = "calls"
    functions: tuple[Function, ...] = ()
    answers: tuple[Mapping[str, Possible], ...] = ()
    others: tuple[tuple[Mapping[str, Possible], ...], ...] = ()
    verbatim: bool = False


@dataclass(frozen=True)
class Judged:
    """A case with the answer to it; no `fault` means that it is right."""

    case: Case
    answer: Answer
    fault: Fault | None

    @property
    def right(self) -> bool:
        """Whether the answer is right."""
        return self.fault is None

    @property
    def right_tool(self) -> bool:
        """Whether the right tools were called, whatever their arguments; never when none is wanted."""
        made = sorted(call.name.replace(".", "_") for call in calls_of(self.answer))
        return any(
            made == sorted(n.replace(".", "_") for answer in answers for n in answer)
            for answers in (self.case.answers, *self.case.others)
            if answers
        )


def calls_of(answer: Answer) -> list[MadeCall]:
    """The calls that were made or, dry, would have been, by the tools' own names.

    Those that the user would be asked about first count too: a suite asks which call is meant.
    """
    made = (*answer.calls, *answer.held)
    return [MadeCall(result.tool, result.call.arguments) for result in made]


def judge(case: Case, answer: Answer) -> Judged:
    """Hold `answer` against what is right."""
    return Judged(case, answer, _fault(case, answer))


def _fault(case: Case, answer: Answer) -> Fault | None:
    calls = calls_of(answer)
    if case.wanted == "no_call":
        return Fault("called", f"called {_names(calls)}") if calls else None
    if not calls:
        return Fault(f"no call:{answer.outcome}", answer.answer.strip() or "nothing was written")
    if case.wanted == "some_call":
        return None
    faults = [_fault_of(case, calls, answers) for answers in (case.answers, *case.others)]
    if None in faults:
        return None
    return _explained(faults[0], case, calls) if faults[0] else None


def _fault_of(
    case: Case, calls: Sequence[MadeCall], answers: Sequence[Mapping[str, Possible]]
) -> Fault | None:
    rules = "parallel" if len(answers) > 1 else case.category
    fault = fault_of_calls(rules, case.functions, calls, answers)
    return fault or (fault_of_letters(calls, answers) if case.verbatim else None)


def _explained(fault: Fault, case: Case, calls: Sequence[MadeCall]) -> Fault:
    """A wrong number of calls says whether at least the tools were right."""
    if not fault.kind.startswith("count"):
        return fault
    wanted = {name for answer in case.answers for name in answer}
    known = all(any(same_name(c.name, name) for name in wanted) for c in calls)
    return Fault(fault.kind, f"{fault.reason}{'' if known else ', some of the wrong tool'}")


def _names(calls: Sequence[MadeCall]) -> str:
    return ", ".join(call.name for call in calls)
