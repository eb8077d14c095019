"""What of a server's entry a running connection takes over, and what needs a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gateway.config import ServerConfig

# What a running connection takes over; a change of anything else needs a new one.
ADJUSTABLE: Final = frozenset(
    [
        "call_timeout_s",
        "confirm",
        "connect_timeout_s",
        "max_concurrent",
        "pinning",
        "progress_timeout_s",
        "tools",
        "trust",
    ]
)


def same_connection(old: ServerConfig, new: ServerConfig) -> bool:
    """Whether the connection that was made for the one serves the other."""
    return all(
        getattr(old, key) == getattr(new, key)
        for key in type(old).model_fields
        if key not in ADJUSTABLE
    )
