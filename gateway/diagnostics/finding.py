"""What one check of `gateway doctor` found; the codes are stable and listed in `gateway.diagnostics.doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gateway.agent import plain

Status = Literal["ok", "note", "warn", "fail"]


@dataclass(frozen=True)
class Finding:
    """The result of one check; `fix` says what to do and is empty when nothing is wrong."""

    code: str
    status: Status
    about: str
    detail: str
    fix: str = ""


def failed(code: str, about: str, error: Exception) -> Finding:
    """A failed check; what stands behind the last semicolon of the error says what to do."""
    detail, _, fix = str(error).rpartition("; ")
    return Finding(code, "fail", about, plain(detail or fix), fix if detail else "")
