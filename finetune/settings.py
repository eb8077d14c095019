"""`config.yaml` and flags -> frozen settings of one fine-tuning run.

The file is read once, here, and then trusted: an unknown key, a wrong type or a value out of range is
a ConfigError that names the key. A profile is a part of the file laid over the rest of it, and flags
are laid over both. Knows no model and no data.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from gateway.core import ConfigError

DEFAULT_CONFIG = Path(__file__).with_name("config.yaml")
OWN = "own"  # as `train.start`: the adapter that the model brings along
REFERENCE = "reference"  # the file as it stands, without a profile

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=1)]
NotNegative = Annotated[int, Field(ge=0)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class DataSettings(_Part):
    """What is prepared from where.

    Attributes:
        source: A file (JSON, JSONL or ShareGPT); None takes the data set from the hub.
        dataset, revision: The hub data set and the commit of it.
        out: Folder of train.jsonl, valid.jsonl, test.jsonl and report.json.
        limit: At most so many rows are read.
        valid_share, test_share: Shares of the conversation groups that are set apart.
        held_out_tools: Share of the function names that never occur in train.
        cap_same_question, cap_same_answer: How often one first message, one answer may occur.
        no_tool_share: Largest share of conversations without any tool.
        distractors: Fewest and most tools of other rows added to a conversation.
        removed_tool_share: Share of calls turned into refusals by taking the right tool away.
        mask_names_share: Share of conversations whose functions and parameters are renamed.
        swapped_copies: Copies of each training conversation with calls, about other values.
        max_tokens: Longer samples are left out and counted, never cut.
    """

    source: str | None = None
    dataset: str = "glaiveai/glaive-function-calling-v2"
    revision: str = "e7f4b6456019f5d8bcb991ef0dd67d8ff23221ac"
    out: str = "runs/data"
    seed: int = 0
    limit: Count | None = None
    valid_share: Share = 0.025
    test_share: Share = 0.025
    held_out_tools: Share = 0.05
    cap_same_question: Count = 3
    cap_same_answer: Count = 20
    no_tool_share: Share = 0.05
    distractors: tuple[NotNegative, NotNegative] = (0, 0)
    removed_tool_share: Share = 0.0
    mask_names_share: Share = 0.0
    swapped_copies: NotNegative = 0
    max_tokens: Count = 2048

    @model_validator(mode="after")
    def _sane(self) -> DataSettings:
        if self.valid_share + self.test_share >= 1:
            raise ValueError("valid_share + test_share leave nothing to train on")
        if self.distractors[0] > self.distractors[1]:
            raise ValueError(f"distractors {list(self.distractors)}: the smaller number goes first")
        return self


class TrainSettings(_Part):
    """How the adapter is trained.

    Attributes:
        start: The adapter that training goes on from: a folder, `own` for the one that the model brings
            along, None for a new one.
        iters: Micro-batches; `iters / accumulate` updates.
        warmup: Updates over which the learning rate rises from 0.
        layers: How many of the last layers get an adapter; -1 for all.
        keys: The linear layers in each of them that get one.
        widths: Padded lengths in tokens; few of them, so that few shapes are compiled.
        patience: Evaluations without gain before training stops; None trains to the end.
        trunk_cache: Where the inputs of the first adapted layer are kept over the passes.
        trunk_bytes: Upper bound of that cache.
    """

    start: str | None = None
    iters: Count = 2500
    batch_size: Count = 1
    accumulate: Count = 4
    learning_rate: Annotated[float, Field(gt=0)] = 1e-5
    warmup: NotNegative = 0
    schedule: Literal["constant", "cosine"] = "constant"
    rank: Count = 8
    scale: Annotated[float, Field(gt=0)] = 20.0
    dropout: Annotated[float, Field(ge=0, lt=1)] = 0.0
    layers: Annotated[int, Field(ge=-1)] = 8
    keys: tuple[str, ...] = (
        "self_attn.q_proj",
        "self_attn.k_proj",
        "self_attn.v_proj",
        "self_attn.o_proj",
    )
    optimizer: Literal["adamw"] = "adamw"
    weight_decay: Annotated[float, Field(ge=0)] = 0.0
    clip_norm: Annotated[float, Field(gt=0)] | None = 1.0
    widths: tuple[Count, ...] = (128, 192, 256, 320, 384, 512, 768, 1024, 1536, 2048)
    seed: int = 0
    steps_per_report: Count = 20
    steps_per_eval: Count = 200
    valid_samples: Count = 64
    patience: Count | None = None
    save_every: Count = 100
    trunk_cache: Literal["off", "memory", "disk"] = "memory"
    trunk_bytes: NotNegative = 2_000_000_000
    grad_checkpoint: bool = False

    @field_validator("trunk_cache", mode="before")
    @classmethod
    def _word(cls, value: Any) -> Any:
        return "off" if value is False else value  # what YAML makes of a bare `off`

    @model_validator(mode="after")
    def _sane(self) -> TrainSettings:
        if self.layers == 0 or not self.keys:
            raise ValueError("layers 0 or no keys: nothing would be trained")
        if list(self.widths) != sorted(set(self.widths)) or not self.widths:
            raise ValueError(f"widths {list(self.widths)}: give rising numbers")
        return self


class EvalSettings(_Part):
    """How many held-out samples are evaluated (None: all), and how.

    Attributes:
        served: Evaluate a second time as the gateway serves the model: with its grammar and its reader.
    """

    samples: Count | None = 200
    batch_size: Count = 16
    max_tokens: Count = 256
    served: bool = False


class Settings(_Part):
    """One run: which model, in which format, from which data, to which folders.

    Attributes:
        model: A model folder, a hub name, or `tiny` for the shipped one.
        adapter_path: Where the adapter goes; the gateway looks in ./adapters.
        run: Folder of the metrics, the training state and the reports.
        format: The tool-call format that is trained.
    """

    model: str = "Qwen/Qwen3-0.6B"
    adapter_path: str = "adapters"
    run: str = "runs/finetune"
    format: str = "glaive"
    data: DataSettings = DataSettings()
    train: TrainSettings = TrainSettings()
    eval: EvalSettings = EvalSettings()


def load_settings(
    path: Path | str | None = None,
    overrides: Mapping[str, Any] | None = None,
    *,
    profile: str | None = None,
) -> Settings:
    """The settings of a file (default: the one shipped here), one profile of it, and flags.

    `overrides` has dotted keys, e.g. `{"train.iters": 100}`; None as a value means "not given".
    Raises ConfigError that names the file, the key and the known keys.
    """
    source = Path(path) if path is not None else DEFAULT_CONFIG
    given = _read(source)
    profiles = given.pop("profiles", None) or {}
    layers = [given]
    if profile not in (None, REFERENCE):
        layers.append(_profile(source, profiles, str(profile)))
    layers.append(_nested(overrides or {}))
    merged: dict[str, Any] = {}
    for layer in layers:
        merged = _laid_over(merged, layer)
    try:
        return Settings.model_validate(merged)
    except ValidationError as error:
        raise ConfigError(f"{source}: {_first_problem(error)}") from None


def profiles_of(path: Path | str | None = None) -> tuple[str, ...]:
    """The names that `--profile` may have for a file, `reference` first."""
    named = _read(Path(path) if path is not None else DEFAULT_CONFIG).get("profiles") or {}
    return (REFERENCE, *(str(name) for name in named))


def _read(path: Path) -> dict[str, Any]:
    try:
        value = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError(f"{path}: cannot be read: {reason}; name a YAML file") from None
    except (yaml.YAMLError, ValueError) as error:
        where = getattr(error, "problem_mark", None)
        line = f" in line {where.line + 1}" if where else ""
        raise ConfigError(f"{path}: is not YAML{line}; see finetune/config.yaml") from None
    if value is not None and not isinstance(value, dict):
        raise ConfigError(f"{path}: holds a {type(value).__name__}, not keys and values")
    value = value or {}
    if not isinstance(value.get("profiles") or {}, dict):
        raise ConfigError(f"{path}: profiles: needs one section for each name")
    return dict(value)


def _profile(path: Path, profiles: Mapping[str, Any], name: str) -> dict[str, Any]:
    if name not in profiles:
        known = ", ".join((REFERENCE, *map(str, profiles)))
        raise ConfigError(f"{path}: profiles: there is no {name!r}; use one of {known}")
    chosen = profiles[name] or {}
    if not isinstance(chosen, dict):
        raise ConfigError(f"{path}: profiles.{name}: needs keys and values")
    return chosen


def _nested(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Dotted keys as sections; what is None was not given."""
    tree: dict[str, Any] = {}
    for dotted, value in flat.items():
        if value is not None:
            *sections, key = dotted.split(".")
            place = tree
            for section in sections:
                place = place.setdefault(section, {})
            place[key] = value
    return tree


def _laid_over(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    both = {**lower, **upper}
    for key, value in upper.items():
        below = lower.get(key)
        if isinstance(value, dict) and isinstance(below, dict):
            both[key] = _laid_over(below, value)
    return both


def _first_problem(error: ValidationError) -> str:
    problem = error.errors()[0]
    where = [str(part) for part in problem["loc"]]
    name = ".".join(where)
    if problem["type"] == "extra_forbidden":
        known = _known_keys(where[:-1])
        close = get_close_matches(where[-1], known, n=1)
        hint = f"did you mean {close[0]!r}? " if close else ""
        return f"{name}: no such setting; {hint}known: {', '.join(known)}"
    message = problem["msg"].removeprefix("Value error, ")
    got = "" if problem["type"] == "value_error" else f" (got {problem['input']!r})"
    return f"{name}: {message}{got}"


def _known_keys(sections: list[str]) -> list[str]:
    part: type[BaseModel] = Settings
    for section in sections:
        inner = part.model_fields[section].annotation
        assert isinstance(inner, type)
        part = inner
    return list(part.model_fields)
