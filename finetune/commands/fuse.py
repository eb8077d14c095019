"""`python -m finetune fuse --to DIR`: the adapter added into its base, for use without an adapter.

Refuses, with numbers and exit code 1, unless the result says the same as base and adapter.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from finetune.flags import add_settings, settings_of

if TYPE_CHECKING:
    from finetune.fuse import Agreement
    from finetune.settings import Settings

UNEQUAL = 1


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare `fuse`."""
    parser = subparsers.add_parser(
        "fuse",
        help="adapter and base as one checkpoint",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_settings(parser, source=False)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new folder")
    parser.add_argument(
        "--data", dest="held_out", type=Path, metavar="PATH", help="held-out conversations"
    )
    parser.add_argument("--prompts", type=int, default=16, metavar="N", help="compared (16)")
    parser.add_argument("--float32", action="store_true", help="store 32 bits, not as the base")
    parser.add_argument("--quantize", type=int, choices=(4, 5, 6, 8), metavar="BITS")
    parser.add_argument(
        "--tolerance", type=float, metavar="X", help="largest difference of a logit (0.02)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Fuse; 0 when it was written, 1 when the outputs differ."""
    from gateway.engine import blas_report

    settings = settings_of(arguments)
    blas_report()  # OpenBLAS has to be there before MLX
    from finetune.fuse import TOLERANCE, Options, fuse
    from gateway.config import Config
    from gateway.engine import NO_ADAPTER, resolve_model

    choice = resolve_model(Config(), os.environ, model=settings.model, adapter=NO_ADAPTER)
    tolerance = TOLERANCE if arguments.tolerance is None else arguments.tolerance
    options = Options(arguments.float32, arguments.quantize, tolerance)
    prompts = _prompts(arguments, settings, choice.model)
    agreement = fuse(choice.model, Path(settings.adapter_path), arguments.to, prompts, options)
    return _tell(arguments, agreement)


def _prompts(arguments: argparse.Namespace, settings: Settings, model: str) -> list[list[int]]:
    """Token ids of the first held-out prompts."""
    from itertools import islice

    from finetune.conversations import read_jsonl
    from finetune.evaluation.opening import test_file, told_format
    from gateway import formats
    from gateway.engine import Encoder, find_folder

    path = test_file(arguments.held_out or Path(settings.data.out))
    told = arguments.format or told_format(Path(settings.adapter_path))
    format = formats.get(told or settings.format)
    encoder = Encoder.from_folder(find_folder(model))
    return [
        encoder.encode(format.render(c.turns[:1], c.tools))
        for c in islice(read_jsonl(path), max(1, arguments.prompts))
    ]


def _tell(arguments: argparse.Namespace, agreement: Agreement) -> int:
    told = f"{agreement.same} of {agreement.prompts} prompts answered with the same tokens"
    gap = f"logits differ by at most {agreement.max_logit_difference:.3g}"
    if arguments.json:
        print(json.dumps({**agreement.as_json(), "to": str(arguments.to)}))
    elif agreement.holds:
        print(f"{arguments.to}: {told}, {gap}")
    if agreement.holds:
        return 0
    print(
        f"finetune: not fused: {told}, {gap} (allowed: {agreement.tolerance:g}); nothing was "
        "written; try --float32, more bits, or keep the adapter apart",
        file=sys.stderr,
    )
    return UNEQUAL
