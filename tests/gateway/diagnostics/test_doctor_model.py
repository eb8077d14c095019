"""`gateway doctor` reads a reply and asks a question, so that "ready" means that a question can be answered."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gateway import formats
from gateway.cli import main
from gateway.core import Reply, ToolCall
from gateway.diagnostics.model_checks import check_reading
from gateway.engine import ScriptedEngine

SERVER = f'[servers.money]\ncommand = "{sys.executable}"\nargs = ["-m", "toolservers.currency"]\n'
CALL = formats.get("glaive").write(
    Reply(
        calls=(
            ToolCall(
                "convert_currency", {"amount": 250, "from_currency": "USD", "to_currency": "EUR"}
            ),
        )
    )
)


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CURRENCY_RATES_URL", "off")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "config.json").write_text("{}")
    (tmp_path / "gateway.toml").write_text(SERVER)
    return tmp_path


def writes(text: str | Exception) -> Callable[[str, Path | None], ScriptedEngine]:
    """A loader of a model that writes this for a question."""

    def write(prompt: str) -> str:
        if isinstance(text, Exception) and "250" in prompt:
            raise text
        return str(text)

    return lambda model, adapter: ScriptedEngine(write, label="tiny")


def findings(
    capfd: pytest.CaptureFixture[str], load: Callable[[str, Path | None], ScriptedEngine]
) -> tuple[int, dict[str, dict[str, Any]]]:
    code = main(["doctor", "--json", "--model", "model", "--format", "glaive"], load=load)
    report = json.loads(capfd.readouterr().out)
    return code, {finding["code"]: finding for finding in report["findings"]}


def test_a_question_becomes_a_call_of_a_built_in_tool_that_is_not_made(
    capfd: pytest.CaptureFixture[str],
) -> None:
    code, found = findings(capfd, writes(CALL))

    assert code == 0
    assert found["GW203"]["status"] == "ok"
    assert found["GW204"]["status"] == "ok"
    assert "Would call money.convert_currency(amount=250" in found["GW204"]["detail"]


def test_lists_of_tools_pins_and_leave_do_not_hold_the_question_up(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "pins.json").write_text("{}")
    (workplace / "gateway.toml").write_text(
        '[pinning]\npolicy = "strict"\nfile = "pins.json"\n[agent]\nconfirm = "always"\n'
        f'{SERVER}tools.deny = ["*"]\n'
    )

    _, found = findings(capfd, writes(CALL))

    assert found["GW204"]["status"] == "ok"


def test_a_model_that_writes_no_call_is_noted(capfd: pytest.CaptureFixture[str]) -> None:
    code, found = findings(capfd, writes("x"))

    assert (code, found["GW204"]["status"]) == (0, "note")
    assert found["GW204"]["fix"]


def test_a_fault_between_the_parts_is_exit_code_2(capfd: pytest.CaptureFixture[str]) -> None:
    code, found = findings(capfd, writes(RuntimeError("generator raised StopIteration")))

    assert (code, found["GW204"]["status"]) == (2, "fail")
    assert "GW601" in found["GW204"]["detail"]


def test_without_a_built_in_server_there_is_nothing_to_ask(
    workplace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (workplace / "gateway.toml").write_text('[servers.ghost]\ncommand = "no-such-program"\n')

    code, found = findings(capfd, writes(CALL))

    assert code == 1
    assert "GW204" not in found


@pytest.mark.parametrize("name", formats.names())
def test_a_reply_of_every_format_is_read(name: str) -> None:
    assert check_reading(formats.get(name)).status == "ok"


@pytest.mark.parametrize(
    "broken", [StopIteration(), RuntimeError("generator raised StopIteration"), IndexError()]
)
def test_a_format_that_cannot_be_read_here_is_a_failure(broken: Exception) -> None:
    class Broken:
        def __getattr__(self, name: str) -> Any:
            if name == "stream":
                raise broken
            return getattr(formats.get("glaive"), name)

    finding = check_reading(Broken())  # type: ignore[arg-type]

    assert (finding.code, finding.status) == ("GW203", "fail")
    assert type(broken).__name__ in finding.detail
    assert finding.fix


def test_a_format_that_reads_something_else_is_a_failure() -> None:
    class Deaf:
        def __getattr__(self, name: str) -> Any:
            return getattr(formats.get("glaive"), name)

        def parse(self, *_: Any) -> Reply:
            return Reply("nothing")

    assert check_reading(Deaf()).status == "fail"  # type: ignore[arg-type]
