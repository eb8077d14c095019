"""`python -m finetune.suites NAME ...`: one suite by itself, without the rest of the pipeline."""

from __future__ import annotations

import argparse
import sys

from finetune.suites.runner import SUITES, add_options, options_of, print_result, run_suite
from gateway.core import GatewayError


def main(argv: list[str] | None = None) -> int:
    """Run one suite; 0 when it ran, 2 when it could not."""
    parser = argparse.ArgumentParser(prog="python -m finetune.suites", description=__doc__)
    parser.add_argument("suite", choices=SUITES)
    add_options(parser)
    arguments = parser.parse_args(argv)
    try:
        result = run_suite(arguments.suite, options_of(arguments))
    except GatewayError as error:
        print(error, file=sys.stderr)
        return 2
    print_result(result, arguments.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
