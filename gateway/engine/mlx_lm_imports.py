"""The parts of mlx-lm that the engine uses, imported without those that it does not.

mlx-lm's own tokenizers, its hub client and its training display come with transformers,
huggingface_hub and rich: a second of imports for a model that is loaded from a folder and read by
`gateway.engine.tokenization`. They are loaded when something of mlx-lm calls them.
"""

from gateway.core import standing_in

with standing_in("transformers", "huggingface_hub", "mlx_lm.tokenizer_utils", "mlx_lm.cli_ui"):
    from mlx_lm.models.cache import can_trim_prompt_cache, make_prompt_cache, trim_prompt_cache
    from mlx_lm.tuner.utils import load_adapters
    from mlx_lm.utils import get_total_parameters, load_model

__all__ = [
    "can_trim_prompt_cache",
    "get_total_parameters",
    "load_adapters",
    "load_model",
    "make_prompt_cache",
    "trim_prompt_cache",
]
