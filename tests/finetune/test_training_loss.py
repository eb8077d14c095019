"""The loss at supervised positions, against full scores of every position in float32."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import pytest

from gateway.engine import blas_report

blas_report()

import mlx.core as mx  # noqa: E402
import mlx.nn as nn  # noqa: E402
from mlx.utils import tree_flatten, tree_map  # noqa: E402
from mlx_lm.models import llama, qwen2, qwen3  # noqa: E402

from finetune.samples import Sample  # noqa: E402
from finetune.settings import TrainSettings  # noqa: E402
from finetune.training.adapter import add_lora  # noqa: E402
from finetune.training.attention import BLOCK  # noqa: E402
from finetune.training.network import Whole, open_network  # noqa: E402
from finetune.training.step import Step  # noqa: E402
from finetune.training.trunk import InMemory, OnDisk, TrunkCache  # noqa: E402

SHAPE = {
    "hidden_size": 32,
    "num_hidden_layers": 4,
    "intermediate_size": 48,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-6,
    "vocab_size": 97,
    "max_position_embeddings": 4096,
    "rope_theta": 10000.0,
}
EVERY = tuple(f"self_attn.{n}_proj" for n in "qkvo") + tuple(
    f"mlp.{n}_proj" for n in ("gate", "up", "down")
)


def make(kind: Any = qwen3, layers: int = 2, tied: bool = True, keys: Any = EVERY) -> Any:
    """A small random model with LoRA whose adapter already says something."""
    mx.random.seed(7)
    extra = {"head_dim": 8} if kind is not qwen2 else {}
    args = kind.ModelArgs.from_dict(
        {"model_type": "any", "tie_word_embeddings": tied, **SHAPE, **extra}
    )
    model = kind.Model(args)
    add_lora(model, TrainSettings(layers=layers, keys=keys, rank=4))
    noise = tree_map(lambda x: mx.random.normal(x.shape) * 0.1, model.trainable_parameters())
    model.update(noise)
    mx.eval(model.parameters())
    return model


def samples(lengths: Sequence[tuple[int, int]], seed: int = 3) -> list[Sample]:
    rng = Random(seed)

    def draw(n: int) -> tuple[int, ...]:
        return tuple(rng.randrange(97) for _ in range(n))

    return [Sample(draw(p), draw(c), "call", "test", i) for i, (p, c) in enumerate(lengths)]


def naive(model: Any, batch: Sequence[Sample]) -> tuple[Any, Any]:
    """Scores of all positions, then a mask."""
    width = max(len(s.prompt) + len(s.completion) for s in batch)
    ids = [[*s.prompt, *s.completion, *[0] * width][:width] for s in batch]
    mask = [[float(len(s.prompt) - 1 <= i < s.length) for i in range(width - 1)] for s in batch]

    def loss(ids: Any) -> Any:
        scores = model(ids[:, :-1]).astype(mx.float32)
        return (nn.losses.cross_entropy(scores, ids[:, 1:]) * mx.array(mask)).sum()

    return nn.value_and_grad(model, loss)(mx.array(ids))


def assert_same(mine: tuple[Any, Any], wanted: tuple[Any, Any]) -> None:
    assert mine[0].item() == pytest.approx(wanted[0].item(), rel=1e-5)
    theirs = dict(tree_flatten(wanted[1]))
    ours = dict(tree_flatten(mine[1]))
    assert ours.keys() == theirs.keys()
    for name, gradient in theirs.items():
        limit = 1e-4 * max(1.0, mx.abs(gradient).max().item())
        assert mx.abs(ours[name] - gradient).max().item() < limit, name


ROWS = [(20, 9), (3, 30), (41, 5)]
LONG = [(2 * BLOCK + 17, 70), (BLOCK - 1, 2)]


@pytest.mark.parametrize(
    ("kind", "layers", "tied", "lengths"),
    [
        (qwen3, 2, True, ROWS),
        (qwen3, 1, False, ROWS),
        (qwen3, -1, True, ROWS),
        (qwen3, 2, True, LONG),
        (qwen2, 2, True, ROWS),
        (llama, 3, False, ROWS),
    ],
    ids=["tied", "untied", "all-layers", "several-blocks", "qwen2", "llama"],
)
def test_loss_and_gradients_equal_those_of_full_scores(
    kind: Any, layers: int, tied: bool, lengths: list[tuple[int, int]]
) -> None:
    model, batch = make(kind, layers, tied), samples(lengths)
    network = open_network(model, layers)
    assert network.cut

    step = Step(network, TrainSettings(layers=layers), TrunkCache(None, 0))

    assert_same(step.gradients(batch, range(len(batch)), 0)[:2], naive(model, batch))


def test_padding_to_a_width_changes_nothing() -> None:
    model, batch = make(), samples(ROWS)
    settings = TrainSettings(layers=2, widths=(64, 128))
    mx.disable_compile()  # the layout of compiled steps, without a C++ compiler's minutes

    try:
        step = Step(open_network(model, 2), settings, TrunkCache(None, 0), compiled=True)
        assert_same(step.gradients(batch, range(3), 0)[:2], naive(model, batch))
    finally:
        mx.enable_compile()


def test_checkpointed_layers_give_the_same_gradients() -> None:
    model, batch = make(layers=3), samples(ROWS)
    network = open_network(model, 3, checkpoint=True)

    step = Step(network, TrainSettings(layers=3), TrunkCache(None, 0))

    assert_same(step.gradients(batch, range(3), 0)[:2], naive(model, batch))


def test_a_model_that_computes_something_else_is_trained_whole() -> None:
    model, batch = make(), samples(ROWS)
    model.model.layers[1].post_attention_layernorm = nn.Identity()
    model.model.layers[1].input_layernorm = _Twice()
    inner = model.model

    class Odd(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model, self.args = inner, model.args

        @property
        def layers(self) -> Any:
            return self.model.layers

        def __call__(self, ids: Any) -> Any:
            return model(ids) * 0.5

    odd = Odd()
    network = open_network(odd, 2)
    assert isinstance(network, Whole)

    step = Step(network, TrainSettings(layers=2), TrunkCache(None, 0))

    assert_same(step.gradients(batch, range(3), 0)[:2], naive(odd, batch))


class _Twice(nn.Module):
    def __call__(self, x: Any) -> Any:
        return x * 2


def test_a_kept_trunk_gives_the_same_loss_to_the_last_bit(tmp_path: Any) -> None:
    model, batch = make(keys=TrainSettings().keys), samples(ROWS)
    network = open_network(model, 2)

    def results(cache: TrunkCache) -> list[Any]:
        step = Step(network, TrainSettings(layers=2), cache)
        # The second time samples stand in other micro-batches.
        made = [
            step.gradients([batch[i] for i in keys], keys, 0) for keys in ([0, 1, 2], [2, 0], [1])
        ]
        return [(m[0].item(), [x.tolist() for _, x in tree_flatten(m[1])]) for m in made]

    answers = []
    for cache in (
        TrunkCache(None, 0),
        TrunkCache(InMemory(), 1 << 20),
        TrunkCache(OnDisk(tmp_path / "trunk"), 1 << 20),
        TrunkCache(InMemory(), 4000),  # room for one of them
    ):
        answers.append(results(cache))
        if cache.kept_bytes > 4000:
            assert (cache.hits, cache.misses) == (3, 3)
        assert cache.kept_bytes <= 1 << 20
        cache.close()

    assert answers[1:] == answers[:1] * 3
    assert not (tmp_path / "trunk").exists()


def test_a_kept_trunk_stays_within_its_room() -> None:
    cache = TrunkCache(InMemory(), 1000)

    for number in range(20):
        cache.get(number, lambda: mx.zeros((10, 10)))

    assert cache.kept_bytes == 800


def test_a_long_completion_is_scored_piece_by_piece_with_the_same_result() -> None:
    model, batch = make(), samples([(5, 200), (9, 150)])

    step = Step(open_network(model, 2), TrainSettings(layers=2), TrunkCache(None, 0))

    assert_same(step.gradients(batch, range(2), 0)[:2], naive(model, batch))
