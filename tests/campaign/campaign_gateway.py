"""`campaign_gateway.py CONFIG [http] [clock] [full]`: a gateway whose model does what the question says.

`call NAME {...}` in a question is the call that the model writes; behind a result it has no more to say.
http    serves a free loopback port instead of stdin and stdout
clock   the wall clock jumps by years whenever somebody looks at it
full    nothing can be written to any file
"""

import itertools
import os
import re
import resource
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from gateway.app import open_app
from gateway.config import load_config
from gateway.core import Completion, Grammar, Prompt
from gateway.engine import ScriptedEngine
from gateway.serving import Gateway

CALL = re.compile(r"call (\S+) (\{.*\})", re.DOTALL)


def reply(prompt: str) -> str:
    asked = prompt.rpartition("USER: ")[2]
    found = CALL.search(asked)
    if "FUNCTION RESPONSE: " in asked or found is None:
        return "Done."
    return f'<functioncall> {{"name": "{found[1]}", "arguments": \'{found[2]}\'}}'


class Forgetful(ScriptedEngine):
    """Remembers nothing of what it was asked: a gateway that runs for long would grow by it."""

    async def complete(
        self, prompt: Prompt, *, grammar: Grammar | None, stop: Sequence[str], max_tokens: int
    ) -> Completion:
        self.requests.clear()
        return await super().complete(prompt, grammar=grammar, stop=stop, max_tokens=max_tokens)

    async def warm_up(self, prompt: Prompt, grammar: Grammar | None = None) -> None:
        self.warmed.clear()
        await super().warm_up(prompt, grammar)


def jumping_clock() -> None:
    now, jumps = time.time, itertools.cycle((0.0, 1e8, -1e8, 3600.0, -7.0))
    time.time = lambda: now() + next(jumps)


if __name__ == "__main__":
    file, words = Path(sys.argv[1]), sys.argv[2:]
    if "clock" in words:
        jumping_clock()
    if "full" in words:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    load = lambda model, adapter: Forgetful(reply)  # noqa: E731
    config = load_config(file, os.environ)
    server = Gateway(config, start=partial(open_app, load=load, format="glaive"))
    if "http" in words:
        server.run("streamable-http", port=0)
    else:
        server.run()
