"""Training that goes on from an adapter begins with exactly what that adapter computes."""

from pathlib import Path
from typing import Any

import pytest

from finetune.errors import TrainingError
from finetune.settings import TrainSettings
from gateway.engine import SHIPPED, blas_report

blas_report()

import mlx.core as mx  # noqa: E402

from finetune.training.adapter import add_lora, begin_from  # noqa: E402
from gateway.engine.loading import load  # noqa: E402

OWN = SHIPPED / "adapters"
IDS = mx.array([[10, 2970, 234, 580, 78, 5, 6, 7]])
MORE = (
    "self_attn.q_proj",
    "self_attn.k_proj",
    "self_attn.v_proj",
    "self_attn.o_proj",
    "mlp.up_proj",
)


def begun(folder: Path, **changed: Any) -> Any:
    """The shipped model with LoRA layers that begin as the adapter in `folder`."""
    settings = TrainSettings(**{"layers": -1, **changed})
    model, _ = load(str(SHIPPED), None)
    add_lora(model, settings)
    begin_from(model, folder, settings)
    return model


@pytest.mark.parametrize("changed", [{}, {"rank": 12, "scale": 5.0, "keys": MORE}])
def test_the_first_answer_is_that_of_the_adapter(changed: dict[str, Any]) -> None:
    tuned, _ = load(str(SHIPPED), OWN)
    bare, _ = load(str(SHIPPED), None)

    scores = begun(OWN, **changed)(IDS)

    assert mx.allclose(scores, tuned(IDS), rtol=1e-3, atol=1e-3)
    assert not mx.allclose(scores, bare(IDS), rtol=1e-2, atol=1e-2)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"rank": 4}, "does not fit"),
        ({"layers": 2}, "model.layers.0"),
        ({"keys": ("self_attn.q_proj",)}, "train.keys must hold all of it"),
    ],
)
def test_an_adapter_that_does_not_fit_is_refused(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(TrainingError, match=said):
        begun(OWN, **changed)


def test_a_folder_without_an_adapter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="holds no LoRA adapter"):
        begun(tmp_path)
