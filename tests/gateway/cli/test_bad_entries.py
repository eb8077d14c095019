"""A server whose entry cannot be used, on the command line."""

from pathlib import Path

import pytest

from gateway.cli import main
from gateway.engine import ScriptedEngine

GOOD = '[servers.currency]\ncommand = "python"\nargs = ["-m", "toolservers.currency"]\n'
BAD = "[servers.crm]\nurl = 'http://${CRM_HOST}/mcp'\n"
WHY = "servers.crm.url: environment variable CRM_HOST is not set; export it"
FLAGS = ("--model", "model", "--format", "glaive")


def load(model: str, adapter: Path | None) -> ScriptedEngine:
    return ScriptedEngine(lambda _: "I cannot.")


def test_it_costs_itself_alone_and_answers_and_lists_say_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "gateway.toml").write_text(GOOD + BAD)

    listed = main(["tools"])
    out, err = capfd.readouterr()
    main(["ask", "anything?", *FLAGS], load=load)
    answered = capfd.readouterr().out

    assert listed == 0
    assert "convert_currency" in out
    assert f"server crm: gateway.toml: {WHY}" in err
    assert WHY in answered
