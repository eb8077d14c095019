"""Faults of ours that end a question: a stable code and a line for people; the details go to the log.

    GW601  something in the gateway that nobody foresaw
    GW602  the model failed while it wrote
    GW603  the model cannot be loaded

An error is somebody else's when the question or the configuration is wrong: that leaves as it is. The
log has the type and the message of what happened, and at debug where it happened.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final, Literal

from gateway.core import Answer, EngineBusy, EngineFailed, GatewayError, ModelError

log = logging.getLogger(__name__)

UNFORESEEN: Final = "GW601"
WRITING: Final = "GW602"
LOADING: Final = "GW603"
_CODES: Final[dict[type[Exception], str]] = {EngineFailed: WRITING, ModelError: LOADING}


@dataclass(frozen=True)
class Fault:
    """How it ends a question: the outcome, one line, and the code if it is a fault."""

    outcome: Literal["busy", "failed"]
    text: str
    code: str | None = None


def fault_of(error: Exception) -> Fault:
    """What `error` means for the question under way. Raises it if it is not ours."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, EngineBusy):
        return Fault("busy", str(error))
    code = _CODES.get(type(error), UNFORESEEN)
    if code == UNFORESEEN and isinstance(error, GatewayError):
        raise error
    level = logging.INFO if code == LOADING else logging.ERROR  # that one says it all in its answer
    log.log(level, "%s: %s: %s", code, type(error).__name__, _one_line(error))
    log.debug("%s happened here", code, exc_info=error)
    if code == UNFORESEEN:
        return Fault("failed", unforeseen(error), code)
    return Fault("failed", f"{_one_line(error)} ({code})", code)


def unspoilt(answer: Answer) -> Answer:
    """The answer itself, for who counts answers. Raises EngineFailed in place of one that a fault ended."""
    if answer.outcome == "failed":
        raise EngineFailed(answer.answer)
    return answer


def unforeseen(error: BaseException) -> str:
    """The line about a fault that nobody foresaw, without its message, which may be a stranger's."""
    return (
        f"The gateway itself failed ({UNFORESEEN}, {type(error).__name__}); ask again, and if it stays "
        "so, run `gateway doctor` and report what stands on stderr"
    )


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
