"""Every published sample row is kept or rejected for the right reason, and converts exactly."""

import json
from pathlib import Path
from typing import Any

import pytest

from finetune.conversations import Conversation, to_line
from finetune.data.glaive_rows import Kept, read_row
from finetune.data.verdicts import Rejected
from gateway.catalogue import Catalogue
from gateway.core import Reply, ToolSpec
from gateway.formats import get
from gateway.formats.glaive import WITH_TOOLS

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "glaive"
EXPECTED = Path(__file__).with_name("glaive_expected.json")
# What the public test suite calls these rows, where the name is not ours; all others must agree.
RENAMED = {"ok_no_functions": "kept", "text_before_call": "kept", "ok": "kept"}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no sample rows at {FOLDER}")


def lines(name: str) -> list[Any]:
    return [json.loads(line) for line in (FOLDER / name).read_text("utf-8").splitlines()]


def every_row() -> list[Any]:
    shared = json.loads((FOLDER / "sharegpt_200.json").read_text("utf-8"))
    return [*lines("raw_rows.jsonl"), *lines("first_exchange.jsonl"), *shared]


def verdict(row: Any) -> str:
    read = read_row(row, "row:0")
    return read.reason if isinstance(read, Rejected) else "kept"


def kept(row: Any) -> Conversation:
    read = read_row(row, "row:0")
    assert isinstance(read, Kept), read
    return read.conversation


def test_the_five_raw_rows_convert_exactly_as_written_by_hand() -> None:
    expected = json.loads(EXPECTED.read_text("utf-8"))

    converted = [json.loads(to_line(kept(row))) for row in lines("raw_rows.jsonl")]

    assert [{"tools": c["tools"], "turns": c["turns"]} for c in converted] == expected


def test_every_well_formed_row_is_kept() -> None:
    assert {verdict(row) for row in every_row()} == {"kept"}


def test_a_response_that_breaks_off_is_taken_off_the_end_and_counted() -> None:
    cut = [row for row in lines("first_exchange.jsonl") if "FUNCTION RESPONSE" in str(row)]
    for row in cut:
        read = read_row(row, "row:0")
        assert isinstance(read, Kept)
        assert read.repairs == ("cut_response_dropped",)
        assert [turn.role for turn in read.conversation.turns] == ["user", "assistant"]
        assert read.conversation.turns[1].calls


def test_every_malformed_row_gets_the_verdict_that_it_is_published_with() -> None:
    rows = lines("malformed_rows.jsonl")
    wanted = {r["row"]: RENAMED.get(r["verdict"], r["verdict"]) for r in rows}
    assert {r["row"]: verdict({k: r[k] for k in ("system", "chat")}) for r in rows} == wanted


def test_every_malformed_call_gets_the_verdict_that_it_is_published_with() -> None:
    for case in lines("malformed_calls.jsonl"):
        text = case["text_between_functioncall_and_endoftext"]
        name = text.split('"name": "')[1].split('"')[0]
        system = WITH_TOOLS + json.dumps({"name": name, "parameters": {}}, indent=4) + "\n"
        chat = f"USER: Go on.\n\n\nASSISTANT: <functioncall>{text}<|endoftext|>\n\n\n"
        row = {"system": system, "chat": chat}
        got, wanted = verdict(row), case["verdict"].removeprefix("reject:")
        assert got == RENAMED.get(wanted, wanted), case["row"]
        if got == "kept":
            [call] = kept(row).turns[1].calls
            assert {"name": call.name, "arguments": call.arguments} == case["expected"]


def test_every_call_reads_back_as_written_and_passes_its_schema() -> None:
    glaive, count = get("glaive"), 0
    for row in every_row():
        conversation = kept(row)
        catalogue = Catalogue(conversation.tools)
        for turn in conversation.turns:
            if turn.role != "assistant":
                continue
            again = glaive.parse(glaive.write(Reply(turn.content, turn.calls)), conversation.tools)
            assert again.errors == ()
            assert [(c.name, c.arguments, c.repairs) for c in again.calls] == [
                (c.name, c.arguments, ()) for c in turn.calls
            ]
            assert again.content.strip() == turn.content
            for call in turn.calls:
                count += 1
                assert isinstance(catalogue.check(call), ToolSpec), call
    assert count > 140
