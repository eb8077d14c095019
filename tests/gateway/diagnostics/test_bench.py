"""The benchmark measures; what it measures is not asserted, only what it reports."""

import json
from pathlib import Path

import pytest

from gateway.config import Config
from gateway.diagnostics import bench_card, run_bench, varied
from gateway.diagnostics.bench import FIVE_TOOLS
from gateway.engine import ScriptedEngine

ROUNDS = 7


def answer(text: str) -> str:
    """The right call for any of the varied questions."""
    if "FUNCTION RESPONSE" in text:
        return "Here you are."
    asked = text.rpartition("USER: ")[2]
    question = next((q for q in varied(ROUNDS) if q.text in asked), varied(1)[0])
    arguments = json.dumps(dict(question.arguments))
    return f'<functioncall> {{"name": "{question.tool}", "arguments": \'{arguments}\'}}'


def load(model: str, adapter: Path | None) -> ScriptedEngine:
    return ScriptedEngine(answer, label="scripted")


@pytest.mark.anyio
async def test_it_counts_right_calls_over_five_tools(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")

    measured = await run_bench(
        Config(), rounds=ROUNDS, model=str(tmp_path), format="glaive", load=load, cold=False
    )

    line = json.loads(json.dumps(measured.as_json()))
    assert len(FIVE_TOOLS) == 5
    assert (line["rounds"], line["right_calls"]) == (ROUNDS, ROUNDS)
    assert line["cold_start_s"] is None
    assert line["machine"]["cores"] >= 1
    assert f"right calls  {ROUNDS} of {ROUNDS}" in bench_card(measured)
