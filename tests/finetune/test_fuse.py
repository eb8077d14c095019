"""Fusing: the result speaks as base and adapter do, or nothing is written."""

import json
from pathlib import Path

import held_out_rows
import pytest

from finetune.__main__ import main
from gateway import formats
from gateway.engine import blas_report

blas_report()

import numpy as np  # noqa: E402

from finetune.errors import TrainingError  # noqa: E402
from finetune.fuse import Agreement, Options, Spoken, compare, fuse, speak  # noqa: E402
from gateway.core.errors import ConfigError  # noqa: E402
from gateway.engine.loading import load  # noqa: E402
from gateway.engine.model_choice import SHIPPED  # noqa: E402
from gateway.engine.tokenization import Encoder  # noqa: E402

ADAPTER = SHIPPED / "adapters"
SHORT = Options(max_tokens=8)


def prompts(count: int = 2) -> list[list[int]]:
    encoder, glaive = Encoder.from_folder(SHIPPED), formats.get("glaive")
    rows = [held_out_rows.conversation(n) for n in range(count)]
    return [encoder.encode(glaive.render(row.turns[:1], row.tools)) for row in rows]


def test_the_fused_folder_says_what_base_and_adapter_say(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "fused"

    agreement = fuse(str(SHIPPED), ADAPTER, out, prompts(), SHORT)

    assert agreement.holds
    assert agreement.same == 2
    network, checkpoint = load(out, None)
    adapted, _ = load(SHIPPED, ADAPTER)
    ends = checkpoint.eos_ids
    assert speak(network, ends, prompts(), 8).tokens == speak(adapted, ends, prompts(), 8).tokens
    base, _ = load(SHIPPED, None)
    apart = compare(speak(base, ends, prompts(), 8), speak(network, ends, prompts(), 8), 0.02)
    assert not apart.holds


def test_the_fused_folder_has_tokenizer_and_format_and_the_number_type_of_the_base(
    tmp_path: Path,
) -> None:
    fuse(str(SHIPPED), ADAPTER, tmp_path / "fused", prompts(1), SHORT)

    config = json.loads((tmp_path / "fused" / "config.json").read_text(encoding="utf-8"))
    assert config["tool_format"] == "glaive"
    assert (tmp_path / "fused" / "tokenizer.json").is_file()
    sizes = [(d / "model.safetensors").stat().st_size for d in (SHIPPED, tmp_path / "fused")]
    assert abs(sizes[0] - sizes[1]) < 10_000
    assert [p.name for p in tmp_path.iterdir()] == ["fused"]


def test_what_does_not_agree_is_not_written(tmp_path: Path) -> None:
    coarse = Options(quantize_bits=4, max_tokens=8)

    agreement = fuse(str(SHIPPED), ADAPTER, tmp_path / "fused", prompts(), coarse)

    assert not agreement.holds
    assert agreement.max_logit_difference > 0.02
    assert list(tmp_path.iterdir()) == []


def test_the_command_refuses_with_numbers_and_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = held_out_rows.write_rows(tmp_path / "data" / "test.jsonl", 1)
    words = ["fuse", "--model", "tiny", "--adapter-path", str(ADAPTER), "--data", str(data)]

    code = main([*words, "--to", str(tmp_path / "fused"), "--tolerance", "0", "--json"])

    printed = capsys.readouterr()
    assert code == 1
    assert json.loads(printed.out)["equal"] is False
    assert "logits differ by at most" in printed.err
    assert not (tmp_path / "fused").exists()


def test_a_folder_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is there already"):
        fuse(str(SHIPPED), ADAPTER, tmp_path, prompts(1), SHORT)


def test_a_folder_that_cannot_be_made_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(TrainingError, match=r"fused: cannot be written \(.*nothing was left"):
        fuse(str(SHIPPED), ADAPTER, tmp_path / "file" / "fused", prompts(1), SHORT)

    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_numbers_that_are_none_never_agree() -> None:
    nan, zero = np.array([float("nan")]), np.array([0.0])

    assert not compare(Spoken([[1]], [zero]), Spoken([[1]], [nan]), 1e9).holds
    assert not compare(Spoken([[1]], [zero]), Spoken([[2]], [zero]), 1e9).holds
    assert compare(Spoken([[1]], [zero]), Spoken([[1]], [zero]), 0.0) == Agreement(1, 1, 0.0, 0.0)
