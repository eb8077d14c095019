"""The answer to one question, from the whole gateway: what `gateway ask` imports while servers start."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from gateway.agent import plain
from gateway.app import open_app
from gateway.cli.terminal_forms import terminal
from gateway.config import Config
from gateway.core import Answer
from gateway.engine import load_engine


async def answer(config: Config, options: Namespace) -> Answer:
    """Open the gateway, ask, close it; servers that are down are named on stderr."""
    async with open_app(
        config,
        model=options.model,
        adapter=options.adapter,
        format=options.format,
        load=options.load or load_engine,
        preload=False,  # one question: reading the list of tools twice would be in its way
    ) as app:
        app.model.start()
        servers: Sequence[str] | None = options.servers
        answer = await app.agent.ask(
            options.query,
            servers=servers,
            dry_run=options.dry_run,
            tool=options.tool,
            user=terminal(options.yes),
        )
        for status in app.servers():
            if status.state == "down":
                error = plain(status.error or "down")
                print(f"gateway: server {status.name}: {error}", file=sys.stderr)
        return answer
