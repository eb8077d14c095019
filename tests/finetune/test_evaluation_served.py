"""Held-out turns as the gateway serves them: the reader holds a small model to what was asked."""

from collections.abc import Sequence
from pathlib import Path

from held_out_rows import LAMP, WEATHER, conversation

from gateway.engine import blas_report

blas_report()

from finetune.conversations import Conversation, write_jsonl  # noqa: E402
from finetune.evaluation.glaive import open_task  # noqa: E402
from finetune.evaluation.results import Judged  # noqa: E402
from finetune.evaluation.served import evaluate_served  # noqa: E402
from gateway import formats  # noqa: E402
from gateway.core.messages import ToolCall, Turn  # noqa: E402
from gateway.engine import load_engine  # noqa: E402
from gateway.engine.loading import load  # noqa: E402
from gateway.engine.model_choice import SHIPPED  # noqa: E402

ADAPTER = SHIPPED / "adapters"


def served(folder: Path, rows: Sequence[Conversation]) -> tuple[Judged, ...]:
    file = folder / "test.jsonl"
    write_jsonl(file, rows)
    _, checkpoint = load(SHIPPED, ADAPTER)
    task = open_task(file, formats.get("glaive"), checkpoint, samples=None, max_tokens=96)
    engine = load_engine(str(SHIPPED), ADAPTER)
    try:
        evaluation = evaluate_served(task, engine, lambda _done, _total: None)
    finally:
        engine.close()
    assert evaluation.constrained
    return evaluation.judged


def asking(text: str, *places: str) -> Conversation:
    calls = tuple(ToolCall("get_weather", {"location": place}) for place in places)
    turns = Turn("user", text), Turn("assistant", "", calls)
    return Conversation(f"own:{text}", text, (WEATHER, LAMP), turns)


def test_each_turn_is_asked_as_ask_would_with_the_words_since_the_last_result(
    tmp_path: Path,
) -> None:
    judged = served(tmp_path, [conversation(n) for n in (0, 2, 4)])

    assert len(judged) == 9  # a call, an answer and a refusal each
    calls = [j for j in judged if j.wanted]
    assert [j.outcome for j in calls] == ["right"] * 3
    assert "Oslo" in calls[0].got


def test_two_values_of_one_parameter_are_two_calls(tmp_path: Path) -> None:
    question = "What is the weather in Oslo and in Lima?"

    (judged,) = served(tmp_path, [asking(question, "Oslo", "Lima")])

    assert judged.outcome == "right"
