"""What counts as right, and how scores are put together."""

import pytest

from finetune.evaluation.results import Evaluation, Judged, as_table
from finetune.evaluation.verdict import Outcome, canonical, is_settled, judge
from gateway.core import BadCall, Reply, ToolCall

WANTED = (ToolCall("f", {"a": 1, "b": [1.0, {"c": "x"}]}),)
BROKEN = (BadCall("malformed", "{", ""),)


def call(name: str = "f", **arguments: object) -> ToolCall:
    return ToolCall(name, arguments)


@pytest.mark.parametrize(
    ("reply", "wanted", "outcome"),
    [
        (Reply(calls=(call(b=[1, {"c": "x"}], a=1.0),)), WANTED, "right"),
        (Reply("Sure.", (call(a=1, b=[1, {"c": "x"}]),)), WANTED, "right"),
        (Reply(calls=(call(a=1, b=[1, {"c": "X"}]),)), WANTED, "wrong_arguments"),
        (Reply(calls=(call(a=True, b=[1, {"c": "x"}]),)), WANTED, "wrong_arguments"),
        (Reply(calls=(call("g", a=1),)), WANTED, "wrong_name"),
        (Reply(calls=(*WANTED, call("g"))), WANTED, "wrong_name"),
        (Reply(calls=(*WANTED, *WANTED)), WANTED, "wrong_name"),
        (Reply("I cannot."), WANTED, "no_call"),
        (Reply("", (), BROKEN), WANTED, "format_error"),
        (Reply("", WANTED, BROKEN), WANTED, "right"),
        (Reply("Hello."), (), "right"),
        (Reply("", WANTED), (), "over_call"),
        (Reply("", (), BROKEN), (), "format_error"),
    ],
)
def test_a_reply_is_judged_by_the_first_thing_that_is_wrong(
    reply: Reply, wanted: tuple[ToolCall, ...], outcome: Outcome
) -> None:
    assert judge(reply, wanted) == outcome


def test_the_order_of_parallel_calls_does_not_matter() -> None:
    two = (call("f", a=1), call("g", b=2))

    assert judge(Reply(calls=two[::-1]), two) == "right"
    assert judge(Reply(calls=two[:1]), two) == "wrong_name"


@pytest.mark.parametrize("surplus", [(call("g"),), (call(), call())])
def test_what_can_no_longer_change_is_settled(surplus: tuple[ToolCall, ...]) -> None:
    wanted = (call(a=1),)

    assert is_settled(Reply(calls=surplus), wanted)
    assert judge(Reply(calls=(*surplus, *wanted)), wanted) == judge(Reply(calls=surplus), wanted)
    assert not is_settled(Reply(calls=wanted), wanted)
    assert not is_settled(Reply("text"), ())


def test_equal_json_has_one_spelling() -> None:
    assert canonical({"b": 2.0, "a": [1, "é"]}) == canonical({"a": [1.0, "é"], "b": 2})
    assert canonical({"a": 1}) != canonical({"a": True})
    assert canonical({"a": 1}) != canonical({"a": "1"})
    assert canonical({"a": 0.1}) != canonical({"a": 0.2})


def evaluation() -> Evaluation:
    def judged(outcome: Outcome, *, wants: bool) -> Judged:
        return Judged("c#1", "p", "gold", "got", WANTED if wants else (), outcome, exact=False)

    with_call = ["right", "right", "wrong_arguments", "no_call", "format_error"]
    rows = [judged(outcome, wants=True) for outcome in with_call]  # type: ignore[arg-type]
    rows += [judged("right", wants=False), judged("over_call", wants=False)]
    return Evaluation("m", "glaive", tuple(rows), 1.0, unseen=frozenset({"f"}))


def test_scores_count_what_their_name_says_and_carry_wilson_intervals() -> None:
    scores = evaluation().as_json()["categories"]

    counted = {name: (score["correct"], score["n"]) for name, score in scores.items()}
    assert counted == {
        "call": (2, 5),
        "name": (3, 5),
        "arguments": (2, 3),
        "no_call": (1, 2),
        "format": (6, 7),
        "exact": (0, 7),
        "call_unseen_tools": (2, 5),
    }
    assert scores["call"]["ci95"] == [0.1176, 0.7693]


def test_the_document_has_the_contract_keys_and_examples_of_every_kind_of_miss() -> None:
    document = evaluation().as_json(misses=True)

    assert {"suite", "model", "constrained", "categories", "seconds"} <= set(document)
    kinds = ["format_error", "no_call", "over_call", "wrong_arguments"]
    assert sorted(miss["outcome"] for miss in document["misses"]) == kinds


def test_the_table_puts_models_side_by_side() -> None:
    document = evaluation().as_json()

    table = as_table([("base", document), ("tuned", document)])

    assert "| call | 5 | 40.0% (11.8% to 76.9%) | 40.0% (11.8% to 76.9%) |" in table
