"""The flags that several sub-commands share, and the settings that they make."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

import yaml

from finetune.settings import REFERENCE, Settings, load_settings, profiles_of
from gateway.core import ConfigError

SMALL_PROFILE = "quick"  # taken by itself for the shipped model, where the file has it


def add_settings(parser: argparse.ArgumentParser, *, source: bool = True) -> None:
    """The flags of every step; `source` is the raw data, for the steps that read it."""
    group = parser.add_argument_group("settings (flags win over the profile, it over the file)")
    group.add_argument("--config", metavar="FILE", help="settings (default: finetune/config.yaml)")
    group.add_argument("--profile", metavar="NAME", help="reference, recommended, quick, ...")
    group.add_argument("--model", metavar="M", help="model folder, hub name, or tiny")
    group.add_argument("--format", metavar="F", help="tool-call format to train and read")
    group.add_argument(
        "--adapter-path", metavar="DIR", help="where the adapter is (default: adapters)"
    )
    group.add_argument("--run", dest="run_folder", metavar="DIR", help="metrics and reports")
    group.add_argument("--out", metavar="DIR", help="prepared data (default: runs/data)")
    group.add_argument("--seed", type=int, metavar="N", help="of the data and of the training")
    group.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. train.iters=100"
    )
    if source:
        group.add_argument("--data", metavar="FILE", help="Glaive rows; default: from the hub")


def settings_of(arguments: argparse.Namespace) -> Settings:
    """What the flags of `add_settings` mean. Raises ConfigError."""
    given = vars(arguments)
    overrides: dict[str, Any] = {
        "model": given.get("model"),
        "format": given.get("format"),
        "adapter_path": given.get("adapter_path"),
        "run": given.get("run_folder"),
        "data.out": given.get("out"),
        "data.seed": given.get("seed"),
        "train.seed": given.get("seed"),
        "data.source": given.get("data"),
        **_pairs(given.get("set") or []),
    }
    return load_settings(given.get("config"), overrides, profile=profile_of(given))


def profile_of(given: Mapping[str, Any]) -> str:
    """The profile that was named; else the small one for the shipped model; else none."""
    named = given.get("profile")
    if named:
        return str(named)
    small = given.get("model") == "tiny" and SMALL_PROFILE in profiles_of(given.get("config"))
    return SMALL_PROFILE if small else REFERENCE


def _pairs(texts: list[str]) -> dict[str, Any]:
    pairs = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not all(key.split(".")):
            raise ConfigError(f"--set {text!r}: write KEY=VALUE, e.g. train.iters=100")
        try:
            pairs[key] = yaml.safe_load(value)
        except yaml.YAMLError:
            raise ConfigError(f"--set {text!r}: the value is not YAML") from None
    return pairs
