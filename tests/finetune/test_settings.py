"""Settings: the shipped file, profiles, flags, and what is said about mistakes."""

from pathlib import Path

import pytest
import yaml

from finetune.settings import DEFAULT_CONFIG, Settings, load_settings, profiles_of
from gateway.core import ConfigError


def message(path: Path | None = None, **flags: object) -> str:
    with pytest.raises(ConfigError) as caught:
        load_settings(path, {key.replace("__", "."): value for key, value in flags.items()})
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_the_shipped_file_spells_out_every_default() -> None:
    written = yaml.safe_load(DEFAULT_CONFIG.read_text(encoding="utf-8"))
    written.pop("profiles")

    assert load_settings() == Settings()
    assert written == Settings().model_dump(mode="json")


def test_the_reference_run_is_the_default() -> None:
    train = load_settings(profile="reference").train

    assert (train.iters, train.batch_size, train.accumulate) == (2500, 1, 4)
    assert (train.learning_rate, train.layers, train.rank, train.scale) == (1e-5, 8, 8, 20.0)
    assert [key[-6:-5] for key in train.keys] == ["q", "k", "v", "o"]


@pytest.mark.parametrize("name", profiles_of())
def test_every_profile_of_the_shipped_file_is_valid(name: str) -> None:
    assert load_settings(profile=name).model


def test_a_profile_changes_only_what_it_names() -> None:
    plain, recommended = load_settings(), load_settings(profile="recommended")

    assert recommended.train.learning_rate > plain.train.learning_rate
    assert recommended.train.rank == plain.train.rank
    assert recommended.data.revision == plain.data.revision


def test_flags_win_over_a_profile_and_a_flag_that_was_not_given_changes_nothing() -> None:
    flags = {"train.learning_rate": 5e-4, "model": None, "data.source": "rows.json"}
    settings = load_settings(None, flags, profile="recommended")

    assert settings.train.learning_rate == 5e-4
    assert settings.model == Settings().model
    assert settings.data.source == "rows.json"


def test_an_unknown_key_is_named_with_the_known_ones() -> None:
    text = message(train__iter=3)

    assert "train.iter:" in text
    assert "did you mean 'iters'?" in text
    assert "learning_rate" in text


def test_an_unknown_key_in_a_file_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("modell: tiny\n", encoding="utf-8")

    assert message(file).startswith(f"{file}: modell: no such setting; did you mean 'model'?")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ({"train__iters": 0}, "train.iters: Input should be greater than or equal to 1 (got 0)"),
        ({"data__distractors": [3, 1]}, "the smaller number goes first"),
        ({"data__test_share": 0.99}, "nothing to train on"),
        ({"train__widths": [256, 128]}, "rising"),
        ({"train__learning_rate": "fast"}, "train.learning_rate"),
        ({"data": 5}, "data:"),
    ],
)
def test_a_value_that_cannot_be_is_named_in_one_line(flags: dict[str, object], said: str) -> None:
    assert said in message(**flags)


@pytest.mark.parametrize("text", ["a: [", "- 1\n- 2\n", "profiles: 3\n"])
def test_a_file_that_is_no_settings_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(text, encoding="utf-8")

    assert str(file) in message(file)


def test_a_file_that_is_not_there_and_an_unknown_profile_are_named(tmp_path: Path) -> None:
    assert "nowhere.yaml" in message(tmp_path / "nowhere.yaml")
    with pytest.raises(ConfigError, match=r"'slow'; use one of reference, recommended, quick"):
        load_settings(profile="slow")
