"""Which way HTTP goes to a server: through the proxy that the environment names, or straight to this machine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx2
from httpx2._utils import URLPattern, get_environment_proxies

DIRECT: Final[Mapping[str, None]] = dict.fromkeys(
    (
        *("all://localhost", "all://localhost.", "all://*.localhost", "all://127.0.0.0/8"),
        *("all://[::1]", "all://[::ffff:127.0.0.0]/104", "all://0.0.0.0", "all://[::]"),
    )
)
"""Addresses of this machine, which no proxy can reach, as `mounts` of an HTTP client."""


def proxy_of(url: str) -> str:
    """The proxy that a request to `url` takes; empty when it takes none."""
    ways = {URLPattern(key): value for key, value in get_environment_proxies().items()}
    ways |= {URLPattern(key): None for key in DIRECT}
    try:
        target = httpx2.URL(url)
    except httpx2.InvalidURL:
        return ""
    return next((ways[pattern] or "" for pattern in sorted(ways) if pattern.matches(target)), "")
