"""`python -m gateway`: the command line; without a command, the MCP server on stdio."""

import sys

from gateway.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["serve"]))
