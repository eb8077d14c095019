"""A gateway with a scripted model whose loader prints on every way to stdout there is.

`python noisy_gateway.py` serves stdio, `python noisy_gateway.py http` a free loopback port. With
`stuck` as the last word the model hangs when it is asked.
"""

# ruff: noqa: T201 - it prints on purpose
import atexit
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from gateway.app import LoadedEngine, open_app
from gateway.config import Config, ServerConfig
from gateway.engine import HANG, ScriptedEngine
from gateway.serving import Gateway

ECHO = str(Path(__file__).with_name("echo_server.py"))
CALL = '<functioncall> {"name": "shout", "arguments": \'{"text": "hi"}\'}'


def load(model: str, adapter: Path | None) -> LoadedEngine:
    print("noise: print")
    print("noise: print without a flush", end="")
    print("noise: the first stdout", file=sys.__stdout__)
    os.write(1, b"noise: the file descriptor\n")
    subprocess.run([sys.executable, "-c", "print('noise: a child')"], check=True)
    atexit.register(print, "noise: at exit")
    return ScriptedEngine([HANG] if "stuck" in sys.argv else [CALL, "Done.", CALL, "Done."])


if __name__ == "__main__":
    config = Config(servers={"echo": ServerConfig(command=sys.executable, args=(ECHO,))})
    server = Gateway(config, start=partial(open_app, load=load, environ={}, preload=True))
    if "http" in sys.argv:
        server.run("streamable-http", port=0)
    else:
        server.run()
