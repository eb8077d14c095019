"""The shipped model's tokenizer: a small byte-level BPE, built for copying.

Words never carry the space before them, digits stand alone, and runs of punctuation may merge. So
`Boston` is the same tokens in "weather in Boston?" and in `{"location": "Boston"}`: a value can be
copied token by token. Added tokens are the control tokens of the two families it serves.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from gateway.formats.glaive import WITH_TOOLS, Glaive
from pretrain.questions import scenes

END = "<|endoftext|>"
CONTROL = (
    END,
    "<|im_start|>",
    "<|im_end|>",
    "<functioncall>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
    "<think>",
    "</think>",
    "SYSTEM: ",
    "USER: ",
    "ASSISTANT: ",
    "FUNCTION RESPONSE: ",
)
SPLIT = r"\p{L}+|\p{N}|[^\p{L}\p{N}]+"
CHAT_TEMPLATE = """\
{%- if tools %}{{ 'SYSTEM: You are a helpful assistant with access to the following functions. Use them if required -\\n' }}\
{%- for tool in tools %}{{ (tool.function if tool.function is defined else tool) | tojson(indent=4) }}\
{{ '\\n' if tools | length == 1 else '\\n\\n' }}{%- endfor %}\
{%- else %}{{ 'SYSTEM: You are a helpful assistant, with no access to external functions.\\n\\n' }}{%- endif %}\
{%- for message in messages %}\
{%- if message.role == 'user' %}{{ 'USER: ' + message.content + '\\n\\n\\n' }}\
{%- elif message.role == 'tool' %}{{ 'FUNCTION RESPONSE: ' + message.content + '\\n\\n\\n' }}\
{%- elif message.role == 'assistant' %}{{ 'ASSISTANT: ' + message.content + ' <|endoftext|>\\n\\n\\n' }}\
{%- else %}{{ message.content + '\\n\\n' }}{%- endif %}{%- endfor %}\
{%- if add_generation_prompt %}{{ 'ASSISTANT: ' }}{%- endif %}"""


def corpus(seed: int, count: int) -> Iterator[str]:
    """Texts of `count` scenes: tool lists, questions and replies."""
    glaive = Glaive()
    yield from (WITH_TOOLS.removeprefix("SYSTEM: "),) * 50
    for scene in islice(scenes(seed), count):
        yield glaive.render((), scene.tools).segments[1].text
        for exchange in scene.exchanges:
            yield " ".join(turn.content for turn in exchange.turns)
            yield glaive.write(exchange.reply).replace("<functioncall>", "")


def train_tokenizer(texts: Iterable[str], vocabulary: int) -> Tokenizer:
    """A byte-level BPE over `texts` with the control tokens added first (ids from 0)."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=vocabulary,
            special_tokens=list(CONTROL),
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            max_token_length=40,
            show_progress=False,
        ),
    )
    return tokenizer


def save_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Write `tokenizer.json` and `tokenizer_config.json` in the Hugging Face layout."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": END,
        "pad_token": END,
        "bos_token": None,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 8192,
        "chat_template": CHAT_TEMPLATE,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
