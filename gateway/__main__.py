"""`python -m gateway`: the command line; without a command, the MCP server on stdio."""

import os
import sys
from typing import NoReturn


def run(*otherwise: str) -> NoReturn:
    """Run this process's command line, or `otherwise` if it is empty, and end the process.

    After Ctrl-C nothing is tidied up that could take time, or complain.
    """
    try:
        from gateway.cli import main

        code = main(sys.argv[1:] or otherwise)
        interrupted = code == 130
    except KeyboardInterrupt:  # before there was a command
        code, interrupted = 130, True
    if interrupted:
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    run("serve")
