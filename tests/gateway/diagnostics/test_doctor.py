"""`gateway doctor`: every finding has a stable code, and the exit code says what they mean."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.cli import main
from gateway.core import ModelError
from gateway.diagnostics.doctor import check_packages, check_python, check_runner
from gateway.engine import ScriptedEngine

GOOD = f'[servers.currency]\ncommand = "{sys.executable}"\nargs = ["-m", "toolservers.currency"]\n'
BAD = '[servers.ghost]\ncommand = "no-such-program"\n'


def load(model: str, adapter: Path | None) -> ScriptedEngine:
    print("a library that prints while it loads")  # noqa: T201 - the test is about it
    return ScriptedEngine(lambda _: "x", label="tiny")


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")
    monkeypatch.delenv("COLUMNS", raising=False)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "gateway.toml").write_text(GOOD)
    return tmp_path


def examine(capfd: pytest.CaptureFixture[str], *more: str, loader: Any = load) -> dict[str, Any]:
    code = main(["doctor", "--json", "--model", "model", "--format", "glaive", *more], load=loader)
    report = json.loads(capfd.readouterr().out)
    assert report["exit_code"] == code
    return dict(report)


def by_code(report: dict[str, Any]) -> dict[str, str]:
    return {finding["code"]: finding["status"] for finding in report["findings"]}


def test_a_sound_machine_is_ready(capfd: pytest.CaptureFixture[str]) -> None:
    report = examine(capfd)

    status = by_code(report)
    assert report["exit_code"] == 0
    assert report["verdict"] == "ready"
    assert {status[code] for code in ("GW001", "GW002", "GW101", "GW201", "GW202", "GW401")} == {
        "ok"
    }
    assert set(status) >= {"GW301", "GW501", "GW502"}


def test_a_server_that_is_down_is_exit_code_1_and_named(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text(GOOD + BAD)

    report = examine(capfd)

    down = [f for f in report["findings"] if f["status"] == "warn"]
    assert report["exit_code"] == 1
    assert [(f["code"], f["about"]) for f in down] == [("GW411", "server ghost")]
    assert "no-such-program" in down[0]["detail"]
    assert down[0]["fix"]


def test_no_server_at_all_is_exit_code_2(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text(GOOD + "enabled = false\n")

    report = examine(capfd)

    assert report["exit_code"] == 2
    assert by_code(report)["GW402"] == "fail"


def test_a_broken_configuration_is_exit_code_2_and_the_rest_is_still_checked(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text("servers = 3\n")

    report = examine(capfd)

    assert report["exit_code"] == 2
    assert by_code(report)["GW101"] == "fail"
    assert "GW301" in by_code(report)


def test_a_model_folder_that_is_missing_is_exit_code_2(capfd: pytest.CaptureFixture[str]) -> None:
    report = examine(capfd, "--model", "./absent")

    assert report["exit_code"] == 2
    assert by_code(report)["GW201"] == "fail"


def test_a_model_that_does_not_load_is_exit_code_2(capfd: pytest.CaptureFixture[str]) -> None:
    def fails(model: str, adapter: Path | None) -> ScriptedEngine:
        raise ModelError("adapter a does not fit base b; name another one with --adapter")

    report = examine(capfd, loader=fails)

    [failed] = [f for f in report["findings"] if f["status"] == "fail"]
    assert report["exit_code"] == 2
    assert failed["code"] == "GW202"
    assert failed["detail"] == "adapter a does not fit base b"
    assert failed["fix"] == "name another one with --adapter"


def test_a_model_that_would_be_downloaded_is_only_noted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))

    report = examine(capfd, "--model", "Qwen/Qwen3-0.6B")

    assert report["exit_code"] == 0
    assert by_code(report)["GW201"] == "note"


def test_for_people_it_fits_100_columns_and_ends_with_the_verdict(
    capfd: pytest.CaptureFixture[str],
) -> None:
    code = main(["doctor", "--model", "model", "--format", "glaive"], load=load)

    out = capfd.readouterr().out
    assert code == 0
    assert out.splitlines()[-1] == "ready"
    assert "GW101" in out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 100


def test_an_old_python_and_a_missing_package_are_failures() -> None:
    assert check_python((3, 10, 4)).status == "fail"
    assert check_python((3, 11, 0)).status == "ok"
    missing = check_packages(["pydantic", "no-such-package"])
    assert missing.status == "fail"
    assert "no-such-package" in missing.detail


def test_a_missing_runner_matters_only_when_a_server_needs_it() -> None:
    unused = check_runner("GW501", "no-such-runner", "uv", ["python"])
    needed = check_runner("GW501", "no-such-runner", "uv", ["/opt/no-such-runner"])

    assert (unused.status, needed.status) == ("note", "warn")
    assert needed.fix == "install uv"


def test_an_entry_that_cannot_be_used_is_exit_code_1_and_odd_keys_are_noted(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = {"command": sys.executable, "args": ["-m", "toolservers.currency"], "colour": "red"}
    unset = {"command": "x", "env": {"API_KEY": "${NOT_SET}"}}
    path = workplace / "mcp.json"
    path.write_text(json.dumps({"mcpServers": {"good": good, "bad": unset}}))

    report = examine(capfd, "--config", str(path))

    found = {finding["code"]: finding for finding in report["findings"]}
    assert report["exit_code"] == 1
    assert (found["GW418"]["status"], found["GW418"]["about"]) == ("warn", "server bad")
    assert "environment variable NOT_SET is not set" in found["GW418"]["detail"]
    assert found["GW418"]["fix"] == "export it"
    assert "mcpServers.good.colour" in found["GW102"]["detail"]
    assert found["GW401"]["status"] == "ok"


def test_no_entry_that_can_be_used_is_exit_code_2_and_says_both(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text("[servers.a]\nurl = 'http://${NOT_SET}/'\n")

    status = by_code(examine(capfd))

    assert (status["GW402"], status["GW418"]) == ("fail", "warn")
