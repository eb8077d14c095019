"""Intervals of proportions, and the reliability of a confidence."""

import pytest

from finetune.suites.calibration import calibration_error, reliability, reliability_table
from finetune.suites.cases import Case, Judged, judge
from finetune.suites.intervals import wilson
from gateway.core import Answer, ToolCall, ToolResult, ToolSpec

TOOL = ToolSpec("ring", server="bells", tool="ring")


def judged(confidence: float, tool: str) -> Judged:
    """A question that wants `ring`, answered with a call of `tool`."""
    result = ToolResult(ToolCall(tool, {}), "bells", tool)
    case = Case("c", "multiple", "Ring!", (TOOL,), answers=({"ring": {}},))
    return judge(case, Answer("", "answered", (result,), confidence=confidence))


def test_a_confidence_that_keeps_its_word_has_no_calibration_error() -> None:
    answers = [judged(0.75, "ring")] * 3 + [judged(0.75, "wind")]

    (only,) = reliability(answers)

    assert (only.low, only.high, only.n, only.right) == (0.7, 0.8, 4, 0.75)
    assert calibration_error([only]) == pytest.approx(0.0)


def test_a_confidence_that_boasts_is_found_out() -> None:
    bins = reliability([judged(1.0, "wind"), judged(0.05, "ring")])

    assert [(b.low, b.right) for b in bins] == [(0.0, 1.0), (0.9, 0.0)]
    assert calibration_error(bins) == pytest.approx((1.0 + 0.95) / 2)
    assert "| 90% to 100% | 1 | 100.0% | 0.0% |" in reliability_table(bins)


def test_answers_without_a_call_have_no_place_in_the_table() -> None:
    case = Case("c", "multiple", "Ring!", (TOOL,), answers=({"ring": {}},))
    silent = judge(case, Answer("Which bell?", "needs_input", confidence=0.4))

    assert reliability([silent]) == []


@pytest.mark.parametrize(
    ("correct", "n", "low", "high"),
    [(0, 0, 0.0, 1.0), (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0)],
)
def test_intervals_are_those_of_wilson(correct: int, n: int, low: float, high: float) -> None:
    assert wilson(correct, n) == pytest.approx((low, high), abs=1e-4)
