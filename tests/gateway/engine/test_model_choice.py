"""Which model runs: every source, their order, and what is said when something is not there."""

import json
from pathlib import Path

import pytest

from gateway.config import Config
from gateway.config.settings import ModelConfig
from gateway.core import ConfigError
from gateway.engine import SHIPPED, ModelChoice, resolve_model
from gateway.engine.model_choice import cached_snapshot


def model_at(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    return folder


def adapter_at(folder: Path, base: str = "", mark: str | None = "glaive") -> Path:
    folder.mkdir(parents=True)
    told = {"model": base} | ({"tool_format": mark} if mark else {})
    (folder / "adapter_config.json").write_text(json.dumps(told))
    (folder / "adapters.safetensors").write_bytes(b"")
    return folder


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return tmp_path.resolve()


def choose(here: Path, *, config: Config | None = None, **named: str) -> ModelChoice:
    """Resolve in an empty home and folder; `env_X` becomes the environment variable X."""
    environ = {k.removeprefix("env_"): v for k, v in named.items() if k.startswith("env_")}
    flags = {k: v for k, v in named.items() if not k.startswith("env_")}
    environ = {"XDG_DATA_HOME": str(here / "data"), "HF_HOME": str(here / "hf")} | environ
    return resolve_model(config or Config(), environ, cwd=here / "cwd", **flags)


def in_config(**names: str) -> Config:
    return Config(model=ModelConfig(**names))


def test_with_nothing_named_the_shipped_model_runs(here: Path) -> None:
    choice = choose(here)

    assert (choice.model, choice.why) == (str(SHIPPED), "the model shipped in the package")


def test_the_flag_wins_over_configuration_and_environment(here: Path) -> None:
    one, two, three = (str(model_at(here / name)) for name in ("one", "two", "three"))

    found = [
        choose(here, config=in_config(model=two), env_GATEWAY_MODEL=three, model=one).model,
        choose(here, config=in_config(model=two), env_GATEWAY_MODEL=three).model,
        choose(here, env_GATEWAY_MODEL=three).model,
    ]

    assert found == [one, two, three]


def test_the_adapter_of_a_weaker_source_does_not_go_onto_a_stronger_model(here: Path) -> None:
    model, adapter = model_at(here / "m"), adapter_at(here / "a")

    choice = choose(here, config=in_config(adapter=str(adapter)), model=str(model))

    assert (choice.model, choice.adapter) == (str(model), None)


def test_the_adapter_of_a_stronger_source_goes_onto_a_weaker_model(here: Path) -> None:
    model, adapter = model_at(here / "m"), adapter_at(here / "a")

    choice = choose(here, config=in_config(model=str(model)), adapter=str(adapter))

    assert (choice.model, choice.adapter) == (str(model), adapter)


def test_an_adapter_alone_brings_its_base_model(here: Path) -> None:
    model = model_at(here / "m")
    adapter = adapter_at(here / "a", base=str(model))

    choice = choose(here, env_GATEWAY_ADAPTER=str(adapter))

    assert (choice.model, choice.adapter) == (str(model), adapter)


def test_an_adapter_whose_base_is_not_here_says_which_one_to_name(here: Path) -> None:
    adapter = adapter_at(here / "a", base="Qwen/Qwen3-0.6B")

    with pytest.raises(ConfigError, match=r"made for 'Qwen/Qwen3-0\.6B', which is not on"):
        choose(here, adapter=str(adapter))


def test_a_model_folder_brings_its_own_adapter(here: Path) -> None:
    model = model_at(here / "m")
    adapter = adapter_at(model / "adapters")

    assert choose(here, model=str(model)).adapter == adapter


def test_none_switches_every_adapter_off_and_keeps_the_model(here: Path) -> None:
    model = model_at(here / "m")
    adapter_at(model / "adapters")
    adapter_at(here / "cwd" / "adapters", base=str(model))

    found = [
        choose(here, model=str(model), adapter="none"),
        choose(here, adapter="none"),
        choose(here, env_GATEWAY_MODEL=str(model), env_GATEWAY_ADAPTER="none"),
    ]

    assert [(choice.model, choice.adapter) for choice in found] == [(str(model), None)] * 3


@pytest.mark.parametrize("place", ["cwd/adapters", "data/agent-gateway/adapters"])
def test_what_a_fine_tune_left_is_used_with_its_base(here: Path, place: str) -> None:
    model = model_at(here / "m")
    adapter = adapter_at(here / place, base=str(model))

    choice = choose(here)

    assert (choice.model, choice.adapter) == (str(model), adapter)


def test_a_fine_tune_whose_base_is_in_the_hub_cache_is_used_by_its_name(here: Path) -> None:
    repo = here / "hf" / "hub" / "models--Qwen--Qwen3-0.6B"
    model_at(repo / "snapshots" / "abc")
    (repo / "refs").mkdir()
    (repo / "refs" / "main").write_text("abc")
    adapter_at(here / "cwd" / "adapters", base="Qwen/Qwen3-0.6B")

    assert choose(here).model == "Qwen/Qwen3-0.6B"
    assert cached_snapshot("Qwen/Qwen3-0.6B", {"HF_HOME": str(here / "hf")}) == (
        repo / "snapshots" / "abc"
    )


@pytest.mark.parametrize(
    ("base", "mark"),
    [("Qwen/Qwen3-0.6B", "glaive"), (".", None)],
    ids=["its base is not here", "not ours"],
)
def test_an_adapters_folder_that_cannot_be_meant_is_left_alone(
    here: Path, base: str, mark: str | None
) -> None:
    adapter_at(here / "cwd" / "adapters", base=base, mark=mark)

    assert choose(here).model == str(SHIPPED)


def test_a_hub_name_is_passed_on_as_it_is(here: Path) -> None:
    assert choose(here, model="Qwen/Qwen3-0.6B").model == "Qwen/Qwen3-0.6B"


def test_the_shipped_model_has_a_short_name(here: Path) -> None:
    assert choose(here, model="tiny").model == str(SHIPPED)


@pytest.mark.parametrize("name", ["/no/such/folder", "./models/x", "gpt2"])
def test_a_model_folder_that_is_not_there_is_named(here: Path, name: str) -> None:
    with pytest.raises(ConfigError) as error:
        choose(here, config=in_config(model=name))

    assert f"the configuration: model {name!r} is no folder here" in str(error.value)


def test_a_folder_without_a_model_is_named(here: Path) -> None:
    with pytest.raises(ConfigError, match=r"--model/--adapter: model .* has no config.json"):
        choose(here, model=str(here))


def test_an_adapter_folder_without_weights_is_named(here: Path) -> None:
    adapter = adapter_at(here / "a")
    (adapter / "adapters.safetensors").unlink()

    with pytest.raises(ConfigError, match=r"GATEWAY_ADAPTER: adapter .* has no adapters.safetens"):
        choose(here, env_GATEWAY_ADAPTER=str(adapter))


def test_a_label_is_short(here: Path) -> None:
    model = model_at(here / "tiny")
    adapter_at(model / "adapters")

    assert choose(here, model=str(model)).label == "tiny+lora"
    assert choose(here, model="Qwen/Qwen3-0.6B").label == "Qwen3-0.6B"
