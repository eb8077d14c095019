"""A random-weight Qwen3 with its own small tokenizer, in the Hugging Face layout, made in a second."""

import json
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

ADDED = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<functioncall>",
    "<tool_call>",
    "</tool_call>",
)
CORPUS = [
    'SYSTEM: You are a helpful assistant with access to the following functions. {"name": "get_weather"}',
    "USER: What is the weather in Boston? ASSISTANT: ",
    '{"name": "convert_currency", "arguments": \'{"amount": 250, "from_currency": "USD"}\'}',
    '"parameters": {"type": "object", "properties": {"location": {"type": "string"}}}',
] * 4
SHAPE = {
    "model_type": "qwen3",
    "architectures": ["Qwen3ForCausalLM"],
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "intermediate_size": 64,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "rms_norm_eps": 1e-6,
    "max_position_embeddings": 2048,
    "rope_theta": 10000.0,
    "tie_word_embeddings": True,
}
LORA = {"rank": 2, "scale": 4.0, "dropout": 0.0, "keys": ["self_attn.q_proj", "mlp.up_proj"]}


def train_tokenizer(size: int = 420) -> Tokenizer:
    """Letters, single digits and runs of everything else, then bytes: as the shipped model's."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{L}+|\p{N}|[^\p{L}\p{N}]+"), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=[AddedToken(t, special=True) for t in ADDED],
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    return tokenizer


def write_checkpoint(folder: Path, seed: int = 7, **shape: object) -> Path:
    """A complete checkpoint folder; `shape` overrides entries of its config.json."""
    import mlx.core as mx
    from mlx.utils import tree_flatten, tree_map
    from mlx_lm.models.qwen3 import Model, ModelArgs

    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = train_tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    eos = tokenizer.token_to_id("<|endoftext|>")
    config = {**SHAPE, "vocab_size": tokenizer.get_vocab_size() + 12, "eos_token_id": eos, **shape}
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "<|endoftext|>"}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
    mx.random.seed(seed)
    network = Model(ModelArgs.from_dict(config))
    # Larger than usual weights: a random model that does not say the same token for ever.
    network.update(tree_map(lambda w: (w * 3).astype(mx.float16), network.parameters()))
    mx.save_safetensors(str(folder / "model.safetensors"), dict(tree_flatten(network.parameters())))
    return folder


def write_adapter(folder: Path, base: Path, seed: int = 3, leave_out: str = "") -> Path:
    """A random LoRA adapter for `base` as mlx-lm writes it."""
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.tuner.utils import linear_to_lora_layers
    from mlx_lm.utils import load_model

    folder.mkdir(parents=True, exist_ok=True)
    network, config = load_model(base)
    layers = config["num_hidden_layers"]
    network.freeze()
    linear_to_lora_layers(network, layers, LORA)
    mx.random.seed(seed)
    weights = {
        name: mx.random.normal(value.shape) * 0.3
        for name, value in tree_flatten(network.trainable_parameters())
        if not leave_out or leave_out not in name
    }
    mx.save_safetensors(str(folder / "adapters.safetensors"), weights)
    settings = {"fine_tune_type": "lora", "num_layers": layers, "lora_parameters": LORA}
    (folder / "adapter_config.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder
